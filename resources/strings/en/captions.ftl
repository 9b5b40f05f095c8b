# Captions of films.

captions-too-big = This caption file is larger than { $most } MB, which no film needs. Is it the right file?
captions-no-captions = There are no captions in this file. Choose a .srt or .vtt file with times and words.
captions-no-times = From line { $line } on there are words without times. Put a line such as 00:00:01.000 --> 00:00:03.000 above them.
captions-bad-time = Line { $line } is no pair of times: “{ $given }”. It should look like 00:00:01.000 --> 00:00:03.000.
captions-ends-first = In line { $line } the words end before they begin. Please mend the times.
captions-no-time = “{ $given }” is no time. Write minutes and seconds, such as 1:02.5.
captions-after-end = ends after the film, which lasts { $seconds } s
captions-overlap = begins before the words above have ended
captions-too-fast = too many words for the time: few can read this fast
captions-too-much = These words do not fit into the picture: “{ $words }…”. Share them over more moments.
captions-no-film = “{ $name }” is no film; only films have captions.
captions-none = “{ $name }” has no captions yet. Add some first.
captions-drawn-already = The captions of “{ $name }” stand in its pictures already.
