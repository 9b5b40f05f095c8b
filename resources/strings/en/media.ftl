# Pictures: what cannot be used, and what was taken out of them.

media-empty = “{ $name }” is empty. Choose the picture again, or export it once more from where it came from.
media-other-kind = { $kind ->
    [heic] “{ $name }” is a photo in Apple’s HEIC format, which the platforms do not all take. Export or share it as JPEG, then add it again.
    [avif] “{ $name }” is an AVIF picture, which the platforms do not all take. Save it as JPEG or PNG, then add it again.
    [video] “{ $name }” is a video. Primum sends pictures so far: JPEG, PNG, GIF and WebP.
    [pdf] “{ $name }” is a PDF. Save the page as a picture (PNG), then add that.
    [picture] “{ $name }” is a kind of picture that the platforms do not take. Save it as JPEG or PNG, then add it again.
   *[unknown] “{ $name }” is no picture that Primum can read. It takes JPEG, PNG, GIF and WebP.
}
media-damaged = “{ $name }” is damaged or cut short, so it was not added. Copy it again from where it came from, or open it in a picture program and save it anew.
media-too-large = “{ $name }” has { $size } MB; at most { $most } MB can be added. Save it smaller, then add it again.
media-too-many-pixels = “{ $name }” measures { $width } × { $height } pixels; at most { $most } million can be added. Save it smaller, then add it again.
media-too-long = “{ $name }” is an animation of { $frames } frames, more than can be handled. Shorten it or make it smaller, then add it again.
media-not-clean = Primum could not prove that “{ $name }” is free of hidden information, so it was not added. Open it in a picture program, save it as a new PNG, then add that.
media-missing = A picture of this post is no longer in the data folder. Add it to the post again, or restore a backup.
media-cannot-open = A picture of this post cannot be opened: its file is damaged, or it was stored with another key. Add it to the post again, or restore a backup.
media-disk-full = The disk is full, so the picture was not kept. Free some space and add it again.
media-disk-trouble = The folder with the pictures could not be read or written. Check that you may use the data folder and that its disk is connected, then try again.
media-animation-too-large = This animation is too large for the platform, which takes at most { $most } kB. A shorter or smaller one, or a still picture, would fit.
media-cannot-fit = This picture cannot be made to fit into { $most } kB. Choose another one, or cut it to a part.

# What a picture told besides the picture; each stands in a list.
media-found-place = where it was taken
media-found-people = names of people in it
media-found-time = when it was taken or changed
media-found-author = who made it or owns it
media-found-comment = a comment, caption or keywords
media-found-camera = which camera or phone took it
media-found-program = which program changed it
media-found-preview = a preview picture, which may show what was cut away
media-found-behind = data hidden behind the picture, such as a short film
media-found-more = other hidden information
