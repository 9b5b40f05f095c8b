x-duplicate = X says that this account has posted the same words before. Primum looks for the post.
x-no-credits = X did not take it: the credits of your X app are used up. Buy credits in X’s developer console, then try again.
x-app-not-enrolled = X does not let this app post. Enrol the app in X’s developer console, make a new token, and connect the account again.
x-suspended = X has suspended this account, so nothing was published. Sign in on x.com to see why.
x-media-failed = X cannot use “{ $name }”. Try another format, such as MP4 with H.264 and AAC, up to 140 seconds.
x-media-busy = X is still working on “{ $name }”. Nothing was published; Primum tries again.
x-too-many-files = X takes four pictures, or one film, or one animation in a post. Take the others out, or use another post.
x-other-account = The token belongs to { $found }, not to { $given }. Nothing was connected.
