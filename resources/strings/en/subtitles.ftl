# Captions of films on their way to a platform.
subtitles-refused = The captions of “{ $name }” were not taken there. Nothing was published. Draw them into the film, or correct them, and send the post again.
subtitles-too-long = The captions of “{ $name }” are longer than { $most } bytes, more than Bluesky takes. Draw them into the film instead.
subtitles-not-taken = { $platform } takes no captions file. Draw the captions into the film so that people there can read them too.
subtitles-there = YouTube has captions in this language for the film already.
