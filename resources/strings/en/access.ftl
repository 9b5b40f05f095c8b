# What the rules about access say.
access-alt-text = A picture's alt text says nothing useful.
    .title = Image without useful alt text
    .advice = Say in one or two sentences what a reader who cannot see it needs to know, with any words that stand in the picture. Write “decorative” where it only decorates.
    .why = Blind readers hear the alt text instead of the picture. Without one they hear a file name, or nothing, and the message is lost.
access-alt-text-missing = { $many ->
        [one] Picture { $which } has no alt text.
       *[other] Pictures { $which } have no alt text.
    }
access-alt-text-filename = The alt text of picture { $which } is only a file name: { $words }.
access-alt-text-short = The alt text of picture { $which } is too short to help: { $words }.
access-alt-text-long = The alt text of picture { $which } is long. Say the main thing first, and put the rest into the post.
access-alt-text-lead = A screen reader already says that it is a picture: { $words } can go.
access-alt-text-shorten = Leave that out
