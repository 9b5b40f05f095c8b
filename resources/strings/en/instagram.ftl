instagram-files = A post for Instagram needs 1 to { $most } pictures or films, and no documents.
instagram-shape = Instagram does not take the shape of “{ $name }”. Crop it to between 4:5 (upright) and 1.91:1 (wide).
instagram-caption = Instagram takes captions of at most { $most } characters. Shorten the text.
instagram-product = “{ $given }” is no product of Instagram’s. Say “instagram” for a token of Instagram’s own login, “facebook” for one of the login through Facebook.
instagram-which-account = This token leads to these Instagram accounts: { $known }. Enter the name of one of them as the handle.
instagram-other-account = The token belongs to { $found }, not to { $given }. Nothing was connected.
instagram-no-delete = Instagram lets no program with this sort of token delete a post. Delete it in the Instagram app.
