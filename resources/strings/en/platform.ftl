# What the rules about platforms say.
platform-limits = The platform will not take this post as it is.
    .title = Breaks a platform's length or media rules
    .what = It measures the post as the platform does: characters, title, pictures, films, kinds and sizes of files, length of alt texts. Where Primum has tailored a version, that version counts.
    .instead = “Flu clinic Saturday 9 to 12, no booking. More on our page.”
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

platform-link-safety = This link wants a look: { $words }.
    .title = An unsafe or hidden link
    .what = It takes every link apart: shortened ones, numbers instead of names, passwords, keys of patients or sessions, addresses of the inner network, shared cloud documents, letters and names that imitate an authority, and links without https.
    .why = Web and IP addresses are identifiers under HIPAA. A short link can be turned to another page after the post is out, and a look-alike takes your readers to somebody else’s shop.
    .advice = Give the final https address of a public page, without anything after the question mark that names a person or a session.
    .instead = “Facts on flu: https://www.cdc.gov/flu”
platform-link-safety-private = This link carries a key to a person’s record or to your session: { $words }.
platform-link-safety-password = This link carries a name and password: { $words }.
platform-link-safety-fix-password = Take out the name and password
platform-link-safety-inner = Only your own network can open this, and it tells how that is built: { $words }.
platform-link-safety-letters = Letters of this address are not what they look like: { $words }.
platform-link-safety-imitates = This is not { $meant }, but looks like it: { $words }.
platform-link-safety-number = A number stands where a name should: { $words }.
platform-link-safety-short = Nobody can see where this leads: { $words }.
platform-link-safety-share = This is a document in somebody’s cloud; who can open it may change: { $words }.
platform-link-safety-plain = This link is not encrypted: { $words }.
platform-link-safety-fix-https = Use https

platform-audience-fit = This may not suit the channel or its readers: { $words }.
    .title = Does not suit the channel or its readers
    .what = It compares the goal and audience with what the platform is good for, counts hashtags, finds tags that only fish for views, and emergency numbers that do not work in the readers’ country.
    .why = News for colleagues is lost among short films, a row of thirty tags looks like spam, and somebody who calls 911 in Leeds loses time.
    .advice = Choose the channel where these readers are, keep a few exact tags, and give the number of their country.
    .instead = “Chest pain that does not go? Call 999.”
platform-audience-fit-peers = { $platform } reaches few colleagues. It is good for: { $good }
platform-audience-fit-advert = Readers on { $platform } do not want advertising. It is good for: { $good }
platform-audience-fit-tags = { $many } hashtags are more than readers are used to here ({ $most } at most).
platform-audience-fit-fishing = These tags only fish for views: { $words }.
platform-audience-fit-fix-tags = Keep the first few tags
platform-audience-fit-number = { $words } does not work where your readers are; there it is { $right }.
platform-audience-fit-fix-number = Give the number of their country
