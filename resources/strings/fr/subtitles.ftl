# Sous-titres de films en route vers une plateforme.
subtitles-refused = Les sous-titres de « { $name } » n’y ont pas été acceptés. Rien n’a été publié. Incrustez-les dans le film, ou corrigez-les, et renvoyez.
subtitles-too-long = Les sous-titres de « { $name } » dépassent { $most } octets, plus que ce que prend Bluesky. Incrustez-les plutôt dans le film.
subtitles-not-taken = { $platform } ne prend pas de fichier de sous-titres. Incrustez-les dans le film pour qu’on puisse les lire là aussi.
subtitles-there = YouTube a déjà des sous-titres dans cette langue pour le film.
