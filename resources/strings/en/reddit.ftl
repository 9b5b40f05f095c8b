reddit-subreddit-missing = Reddit needs to know where to post. Set the option “subreddit”, for instance “medicine”.
reddit-subreddit-name = “{ $value }” is not the name of a subreddit. Write it as “medicine” or “r/medicine”.
reddit-title-missing = A post on Reddit needs a title. Write one.
reddit-link-missing = The option “link_post” asks for a post of a link, and the text has no link. Put the link into the text, or take the option out.
reddit-too-many-files = Reddit takes 20 pictures, or one film, in a post, no PDF, and no files beside a link. Take the others out, or use another post.
reddit-body-long = With the signs that Reddit’s Markdown needs, the text is { $over } characters too long. Shorten it.
reddit-comment-files = Part { $part } becomes a comment on Reddit, and a comment takes no files here. Move them to the first part.
reddit-comment-long = Part { $part } becomes a comment on Reddit, which holds 10,000 characters: it is { $over } too long. Shorten it.
reddit-no-subreddit = There is no such subreddit. Check its name.
reddit-not-allowed = This account may not post in that subreddit. It may be private, restricted, or have blocked the account. Ask its moderators.
reddit-suspended = Reddit has suspended this account, so nothing was published. Sign in on reddit.com to see why.
reddit-link-known = Somebody has posted this link in that subreddit before. Primum looks whether it was this post.
reddit-refused = Reddit did not accept it. It says: “{ $reason }”.
reddit-still-working = Reddit took the files and is still making the post. It may be live soon; Primum looks again.
reddit-other-account = The token belongs to { $found }, not to { $given }. Nothing was connected.
reddit-too-short = r/{ $where } wants at least { $least } characters in the { $place ->
    [title] title
   *[body] text
}; there are { $length }. Write more.
reddit-too-long = r/{ $where } takes { $most } characters in the { $place ->
    [title] title
   *[body] text
}; there are { $over } too many. Shorten it.
reddit-word-forbidden = r/{ $where } does not allow “{ $word }” in the { $place ->
    [title] title
   *[body] text
}. Say it in other words.
reddit-word-needed = r/{ $where } wants one of these in the { $place ->
    [title] title
   *[body] text
}: { $words }. Add one.
reddit-shape-needed = r/{ $where } wants the { $place ->
    [title] title
   *[body] text
} in a set form ({ $shape }). Read the subreddit’s rules and write it so.
reddit-body-not-allowed = r/{ $where } takes no text below the title. Take the text out, or choose another subreddit.
reddit-body-required = r/{ $where } wants a text below the title. Write one.
reddit-domain-forbidden = r/{ $where } does not allow links to { $host }. Take the link out, or choose another subreddit.
reddit-gallery-small = r/{ $where } wants at least { $least } pictures in a gallery. Add some.
reddit-gallery-large = r/{ $where } takes { $most } pictures in a gallery. Take some out.
reddit-flair-required = r/{ $where } wants a flair. Set the option “flair” to one that the subreddit offers.
reddit-flair-unknown = r/{ $where } has no flair “{ $value }”. It has: { $known }.
reddit-no-flairs = r/{ $where } offers no flairs, so “{ $value }” cannot be set. Take the option “flair” out.
