# What a platform makes of each file, told in the composer.

shape-title = Files for { $platform }
shape-as-it-is = { $name } goes as it is: { $about }.
shape-becomes = { $name }: { $before } becomes { $after }.
shape-later = { $name }: { $before } becomes MP4.
shape-cannot = { $name } cannot go there. { $why }
shape-cut-face = { $many ->
    [one] The cut goes through a face. Open “Faces and covers…” and cut it yourself.
   *[other] The cut goes through { $many } faces. Open “Faces and covers…” and cut it yourself.
}
shape-cut-text = { $many ->
    [one] The cut goes through a line of text. Open “Faces and covers…” and cut it yourself.
   *[other] The cut goes through { $many } lines of text. Open “Faces and covers…” and cut it yourself.
}
shape-cut-unknown = It is cut from the middle, and nobody could look whether a face or text is lost. Please look yourself.
