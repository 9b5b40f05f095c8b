# How to write an alt text, beside its field.

altguide-ask = How to write one
altguide-what = Say what matters here: who or what is seen, doing what, where. One or two sentences.
altguide-whom = Write for somebody who hears your post and cannot see it: why is this picture there?
altguide-text = Repeat words that stand in the picture, and what a chart shows: the trend and the main numbers.
altguide-lead = Leave out “image of”: screen readers say that. No hashtags, no names of patients, nothing you do not see.
altguide-decorative = Where it only decorates, write “Decorative”.
