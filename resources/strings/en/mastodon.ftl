mastodon-other-account = The access token belongs to { $found }, not to { $given }. Nothing was connected.
mastodon-needs-read = The access token may post but not look, and Primum must look to make sure that nothing goes out twice. Make a token with the scopes read:accounts, read:statuses, write:statuses and write:media.
mastodon-media-busy = { $host } is still working on “{ $name }”. Nothing was published; Primum tries again.
mastodon-too-early = It is too early to say whether { $host } published it. Primum looks again.
mastodon-too-many = So much was posted to this account meanwhile that Primum cannot tell whether this post is there. Look at { $host } yourself.
