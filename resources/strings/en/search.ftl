search-kind-post = Posts
search-kind-finding = Findings that were answered
search-kind-media = Files
search-kind-receipt = Where it went out
search-nothing = Nothing has all these words. Try fewer words, or the beginning of one.
