# The page of a platform in the terminal
platforms-more = One platform in full: primum platforms linkedin
platforms-direct = Primum publishes here itself, once an account is connected.
platforms-by-hand = Published by hand: Primum gets everything ready.
platforms-good-for = Good for
platforms-tone = Tone
platforms-length = Length
platforms-hashtags = Hashtags
platforms-links = Links
platforms-shapes = Shapes
platforms-price = Price
platforms-care = Take care
platforms-fold = Fold
platforms-fold-at = Readers see about { $fold } characters before they must tap.
platforms-limits = Limits
platforms-limits-are =
    Text { $text }; { $images ->
        [0] no pictures
        [one] one picture
       *[other] { $images } pictures
    }; { $videos ->
        [0] no film
        [one] one film
       *[other] { $videos } films
    }; { $tags ->
        [0] hashtags without limit
        [one] one hashtag
       *[other] { $tags } hashtags
    }; { $alt ->
        [0] no alt text
       *[other] alt text { $alt }
    }.
platforms-fit = Whom it reaches, by goal
platforms-goal =
    { $goal ->
        [education] Education
        [advocacy] Advocacy
       *[networking] Networking
    }
platforms-degree =
    { $degree ->
        [strong] strong
        [fair] fair
       *[weak] weak
    }
platforms-reach =
    { $goal } on { $platform }: { $degree ->
        [strong] a strong fit
        [fair] a fair fit
       *[weak] a weak fit
    }. { $reason }
platforms-not-verified = (general practice, not verified)
platforms-sources = Sources
platforms-read-on =
    { $trust ->
        [official] official, read { $day }
        [third-party] third party, read { $day }
       *[unverified] not verified, { $day }
    }
