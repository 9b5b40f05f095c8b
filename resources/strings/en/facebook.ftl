facebook-which-page = This token belongs to a person with these Pages: { $known }. Enter the name of one of them as the handle.
facebook-other-page = The token belongs to the Page { $found }, not to { $given }. Nothing was connected.
facebook-film-alone = Facebook takes a film only by itself: take the other files out of this post, or the film.
facebook-reel-length = “{ $name }” cannot be a reel: reels last { $least } to { $most } seconds. Cut it, or use the option “film” with “feed”.
facebook-film-refused = Facebook could not use the film; it says: { $reason }. Nothing was published.
facebook-still-working = Facebook has the film and is still working on it. Primum looks again.
