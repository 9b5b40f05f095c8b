# What the rules about access say.
access-alt-text = A picture's alt text says nothing useful.
    .title = Image without useful alt text
    .what = Whether each picture has an alt text that says more than a file name, is neither too short nor too long, and repeats the words that stand in the picture.
    .instead = “Nurse showing a boy how to use a spacer.”
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
access-alt-text-unread = Picture { $which } has words in it that stand neither in its alt text nor in the post: { $left }.

access-contrast = Words in picture { $which } are hard to read: { $words }.
    .title = Words in a picture that are hard to read
    .what = How much the words in a picture stand out from what is behind them, and how large they are. Logos and screens are left alone.
    .why = One man in twelve sees colours differently, and most read on a small phone in daylight. Pale or tiny doses are misread.
    .advice = Make them darker or larger, or put a plain panel behind them: at least 4.5 to 1, or 3 to 1 for large letters.
    .instead = “5 ml for children of 10 kg” in black on white, as tall as a thumbnail.
access-contrast-pale = Words in picture { $which } hardly stand out from what is behind them: { $words }.
access-contrast-faint = Words in picture { $which } stand out too little from what is behind them: { $words }.
access-contrast-small = Words in picture { $which } are very small: { $words }.

access-captions = Somebody speaks in film { $which }, and it has no captions.
    .title = Speech without captions
    .what = Films in which somebody speaks, without captions beside or in the picture.
    .why = Deaf people, and the many who watch without sound, get nothing of it.
    .advice = Attach captions and read them through: automatic ones get names and medicines wrong.
    .instead = A reel with a caption file that you have read once.

access-readable-tags = A screen reader reads this out wrongly: { $words }.
    .title = Hashtags, emoji and letters that are read out wrongly
    .what = Hashtags of several words in small letters, many or repeated emoji, letters from “fancy text” sites, and pictures made of signs.
    .why = Screen readers run the words of a hashtag together, read every single emoji aloud, and skip or spell out styled letters.
    .advice = Begin every word of a hashtag with a capital, use one or two emoji at the end, and type plain letters.
    .instead = “Flu shots today 💉 #KnowYourStatus”
access-readable-tags-tag = Screen readers run the words of this hashtag together: { $words }.
access-readable-tags-styled = Screen readers skip or spell out these letters: { $words }.
access-readable-tags-repeated = Screen readers read each of these emoji aloud: { $words }.
access-readable-tags-many = There are { $many } emoji in this text, and a screen reader reads each of them aloud.
access-readable-tags-bullets = A screen reader reads the name of this sign at the start of every line: { $words }.
access-readable-tags-drawn = A screen reader reads this out sign by sign: { $words }.
access-readable-tags-fix = Write it so that it reads aloud well

access-empty-picture = Picture { $which } shows nothing: it is one even colour.
    .title = A picture that shows nothing
    .what = Pictures of one even colour, and pictures of so few pixels that nobody can see what is on them. What you marked as decorative or as a logo is left alone.
    .advice = Look at the picture. Export or photograph it again, or take it out.
    .why = An export that failed looks like a picture in the list of files. Followers see an empty square, and people who use a screen reader are told of something that is not there.
    .instead = The leaflet itself, at least 600 pixels wide.
access-empty-picture-tiny = Picture { $which } has so few pixels that hardly anybody can see what is on it.
