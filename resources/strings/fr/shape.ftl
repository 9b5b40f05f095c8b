# Ce qu’une plateforme fait de chaque fichier, dit dans la rédaction.

shape-title = Fichiers pour { $platform }
shape-as-it-is = { $name } part tel quel : { $about }.
shape-becomes = { $name } : { $before } devient { $after }.
shape-later = { $name } : { $before } devient MP4.
shape-cannot = { $name } ne peut pas y aller. { $why }
shape-cut-face = { $many ->
    [one] La coupe traverse un visage. Ouvrez « Visages et caches… » et coupez vous-même.
   *[other] La coupe traverse { $many } visages. Ouvrez « Visages et caches… » et coupez vous-même.
}
shape-cut-text = { $many ->
    [one] La coupe traverse une ligne de texte. Ouvrez « Visages et caches… » et coupez vous-même.
   *[other] La coupe traverse { $many } lignes de texte. Ouvrez « Visages et caches… » et coupez vous-même.
}
shape-cut-unknown = Coupé par le milieu, et personne n’a pu regarder si un visage ou un texte est perdu. Regardez vous-même.
