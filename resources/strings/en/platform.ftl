# What the rules about platforms say.
platform-limits = The platform will not take this post as it is.
    .title = Breaks a platform's length or media rules
    .advice = Shorten, split or change the file; the post cannot go out until it fits.
    .why = A platform refuses what is over its limits, or cuts it where nobody wants it cut. The numbers come from the platform's own documentation.
platform-limits-tailored = { $problem }
platform-limits-text = { $platform } takes { $most } characters; this has { $many }.
platform-limits-title = { $platform } takes titles of { $most } characters; this has { $many }.
platform-limits-images = { $platform } takes { $most ->
        [0] no pictures
        [one] one picture
       *[other] { $most } pictures
    } in a post; this has { $many }.
platform-limits-videos = { $platform } takes { $most ->
        [0] no films
        [one] one film
       *[other] { $most } films
    } in a post; this has { $many }.
platform-limits-format = { $platform } does not take { $file }, which is { $format }. Save it as JPEG or PNG.
platform-limits-size = { $file } is too large for { $platform }, which takes { $most } MB.
platform-limits-alt = The alt text of { $file } has { $many } characters; { $platform } takes { $most }.
