# What a post says to one platform alone: fields of the composer, lines of `primum platforms`, and what is wrong with them.
detail-head = Platform details
detail-of = Details for { $platform }
detail-why = What only { $platform } asks or offers. Everything else is as you wrote it.
detail-edit = Change the details for { $platform }
detail-take = Use these
detail-cancel = Cancel
detail-unsaid = Not said
detail-nothing-said = Nothing said; { $platform } does as usual
detail-missing = Needed: { $names }
detail-needed = needed
detail-shared = Counts for every platform of this post.
detail-needed-hint = Needed, before anything goes to { $platform }.
detail-direct-hint = Needed, once it is posted at once and not as a draft.
detail-moment-hint = As in 2026-12-01T07:30-05:00, with the zone.
detail-proposals = For example { $words }.

detail-unknown = { $platform } does not know “{ $given }” for the detail “{ $name }”. Choose one of: { $known }.
detail-no-moment = “{ $given }” is no moment that { $platform } can read. Write it like 2026-12-01T07:30-05:00, with the zone.

detail-made-for-kids = Made for children
    .hint = Say it honestly: films for children lose comments and reminders. Information for parents is not made for children.
detail-privacy = Who may see it
detail-category = Category
detail-tags = Tags
    .hint = With commas between them; 500 characters together. The post's title is the film's, and a picture beside the film becomes its thumbnail.
detail-ai-generated = Made with AI
    .hint = Say so where pictures, voices or scenes that look real are not.
detail-publish-at = Shown by the platform at
detail-mode = How it is posted
detail-allow-comment = Comments
detail-allow-duet = Duets
detail-allow-stitch = Stitches
detail-paid-partnership = Paid partnership
    .hint = Yes where somebody paid for it, or gave something for it.
detail-own-brand = Promotes your own practice
detail-subreddit = Subreddit
    .hint = Needed where Primum posts by itself: its name without r/, as in medicine. Read its rules first.
detail-flair = Flair
    .hint = In the words of the subreddit, where it asks for one.
detail-link-post = Post the first link itself
detail-nsfw = For adults only
detail-spoiler = Hide it until it is tapped
detail-inbox-replies = Answers into your inbox
detail-captions = Descriptions under the pictures
detail-reply-to = Answers the comment
    .hint = Its id, as “primum replies” lists it. Empty: a post of its own.
detail-film = Shown as
detail-share-to-feed = Reel in the feed too
detail-topic-tag = Topic
    .hint = One topic, up to 50 characters, without #.
detail-reply-control = Who may answer
detail-replies = Who may answer
detail-visibility = Who may see it
    .hint = An organisation's posts are always public.

detail-word = { $word ->
    [yes] Yes
    [no] No
    [public] Everyone
    [unlisted] Who has the address
    [private] Only you
    [friends] Friends
    [followers] Followers
    [connections] Your connections
    [members] Members of LinkedIn
    [everyone] Everyone
    [following] Accounts you follow
    [mentioned] Who is mentioned
    [subscribers] Subscribers
    [verified] Verified accounts
    [draft] As a draft in your inbox
    [direct] At once
    [reel] A reel
    [feed] A film in the feed
   *[other] { $word }
}
