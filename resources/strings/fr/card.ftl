# Cartes : un texte en image.

card-empty = Une partie de la carte n’a pas encore de mots. Remplissez toutes les parties que ce genre de carte demande ; un chiffre a besoin de sa source.
card-too-long = « { $words }… » est trop long pour cette carte. Raccourcissez, ou mettez le reste dans le texte de la publication.
card-letters = Les lettres de la carte ne comprennent pas : { $letters }. Écrivez sans elles, ou mettez cela dans le texte de la publication.
card-no-colour = « { $colour } » n’est pas une couleur. Écrivez # et six chiffres ou lettres de a à f, comme #0E6B80.
card-no-json = { $file } n’est pas du JSON. Écrivez la carte comme un objet, par exemple {"{"}"kind": "tip", "headline": "Lavez-vous les mains"{"}"}.
card-no-kind = La carte a besoin d’un genre, parmi : { $known }.
card-written = La carte est dans { $file }.
card-label-tip = Conseil santé
card-label-myth = Mythe
card-label-fact = Fait
card-label-source = Source
