# What tailoring changed in a post for one platform and why, and the limits that the person must meet.

# A line that tailoring writes into a post
tailor-warning-line = Content warning: { $warning }

# Changes
tailor-thread = Too long for one post on { $platform } ({ $length } of { $limit }), so it is a thread of { $parts } parts. Claims stay with their cautions and sources.
tailor-sentence-cut = One sentence is too long for a post on { $platform }, so the thread breaks inside it. A shorter one reads better.
tailor-cautions-apart = There are more cautions or sources after one claim than fit into a post on { $platform }. The first stay with the claim, the others follow in the next part.
tailor-hashtags-left-out =
    { $best ->
        [0] Left out { $tags }: { $platform } has no use for hashtags.
        [one] Left out { $tags }: on { $platform } one hashtag does best.
       *[other] Left out { $tags }: on { $platform } no more than { $best } hashtags do best.
    }
tailor-hashtags-bare =
    { $most ->
        [0] Took the # away from { $words }: { $platform } has no use for hashtags.
        [one] Took the # away from { $words }: { $platform } takes one hashtag.
       *[other] Took the # away from { $words }: { $platform } takes { $most } hashtags.
    }
tailor-hashtags-moved = Moved hashtags that stood in a line of their own to the end, as is the habit on { $platform }.
tailor-blank-lines = { $platform } shows several blank lines as one, so this version has one.
tailor-signs-replaced = { $platform } refuses { $signs }, so this version has the wide form, which reads the same.
tailor-signs-removed = Took out an invisible character that { $platform } refuses.
tailor-warning-in-text = { $platform } cannot hide a post behind a content warning, so yours is the first line.
tailor-card-as-link = { $platform } cannot show your link card here, so the link is at the end of the text.
tailor-link-plain = A link in the text cannot be tapped on { $platform }. Put it in your profile and say so.
tailor-title-from-text = { $platform } needs a title. The first line is used until you write one.
tailor-media-spread = The pictures and films are more than one post on { $platform } takes, so they are spread over { $parts } parts.
tailor-picture-smaller = { $file } has { $size } MB and { $platform } takes { $limit } MB, so a smaller copy of it is sent.
tailor-converted = { $platform } does not take { $file } in its format, so a converted copy of it is sent.
tailor-animation-film = { $platform } shows only films moving, so { $file } is sent as a film.
tailor-animation-still = { $file } moves; on { $platform } only its first picture will be seen.
tailor-alt-not-sent = { $platform } has no place for alt text, so it is not sent. Describe the picture in the text.

# Problems
tailor-too-long =
    { $over ->
        [one] One character too long for { $platform } ({ $length } of { $limit }, as { $platform } counts). Shorten it.
       *[other] { $over } characters too long for { $platform } ({ $length } of { $limit }, as { $platform } counts). Shorten the text.
    }
tailor-part-too-long = Part { $part } is { $over } over the limit of { $platform } ({ $length } of { $limit }): it holds a link or hashtag that cannot be cut. Use a shorter one.
tailor-too-many-bytes = { $over } bytes over what { $platform } stores ({ $limit }). Use fewer emoji or shorten the text.
tailor-claim-cut = A claim and its caution or source do not fit together into one post on { $platform }. Shorten them, so that nobody reads one without the other.
tailor-too-many-of =
    { $kind ->
        [link] { $many } links in one post; { $platform } takes { $most }. Leave some out.
        [cashtag] { $many } cashtags (like $ABC) in one post; { $platform } takes { $most }. Leave some out.
        [hashtag] { $many } hashtags in one post; { $platform } takes { $most }. Leave some out.
       *[mention] { $many } people mentioned in one post; { $platform } takes { $most }. Leave some out.
    }
tailor-signs-refused = { $platform } refuses { $signs }. Write it in another way.
tailor-title-missing = { $platform } needs a title of at most { $limit } characters. Write one.
tailor-title-too-long =
    { $over ->
        [one] The title is one character too long for { $platform } (limit { $limit }).
       *[other] The title is { $over } characters too long for { $platform } (limit { $limit }).
    }
tailor-empty = There is nothing to post on { $platform } yet: write a text or add a picture.
tailor-needs-media = { $platform } takes no text by itself. Add a picture or a film.
tailor-needs-video = { $platform } takes films only. Add one.
tailor-no-images = { $platform } takes films only. Leave out { $file }.
tailor-no-videos = { $platform } takes no films. Leave out { $file }.
tailor-no-documents = { $platform } takes no PDF documents. Leave out { $file }, or add its pages as pictures.
tailor-film-too-long = { $file } is too long for { $platform }: { $seconds } seconds, at most { $most }. Shorten it.
tailor-no-videos-yet = Primum cannot send films to { $platform } yet. Leave out { $file }.
tailor-too-many-media = Too many pictures for one post on { $platform }: at most { $most }.
tailor-too-many-videos = Too many films for one post on { $platform }: at most { $most }.
tailor-too-many-apart =
    { $images ->
        [0] Pictures and films do not go into one post on { $platform }. Keep one kind.
       *[other] One post on { $platform } takes up to { $images } pictures or { $videos ->
            [one] one film
           *[other] { $videos } films
        }, not both. Leave some out.
    }
tailor-image-type = { $platform } does not take { $file }. Use one of these: { $kinds }.
tailor-file-too-large = { $file } is too large for { $platform }: { $size } MB, at most { $limit } MB. Make it smaller.
tailor-alt-too-long =
    { $over ->
        [one] The alt text of { $file } is one character too long for { $platform } (limit { $limit }).
       *[other] The alt text of { $file } is { $over } characters too long for { $platform } (limit { $limit }).
    }
tailor-too-many-parts = This would be a thread of { $parts } posts on { $platform }; { $most } are the most that Primum sends. Shorten the text, or put the long version on your website and link it.
tailor-one-thumbnail = { $platform } takes one film in a post and, beside it, one picture as its preview. Take the other files out.
tailor-say = Before anything goes to { $platform }, say under “Platform details” (option “{ $name }”): { $name ->
        [made_for_kids] yes or no, whether the film is made for children
        [privacy] who may see it (public, friends, followers or private)
        [subreddit] in which subreddit it is to stand
       *[other] { $platform } must know it
    }.
tailor-inbox = On { $platform } the film goes into your inbox as a draft, and the text does not go with it: open the app, paste the text and publish there. For a post at once choose so under “Platform details” (option “mode”: direct).
