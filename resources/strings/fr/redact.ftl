# Masquer visages et mots dans les images et films, et l’export.

redact-crop-empty = Il ne reste rien de l’image après cette coupe. Tracez un cadre plus grand.
redact-size = Cette taille n’est pas possible : largeur et hauteur vont de 1 à { $most } pixels.
redact-still-there = { $many ->
    [one] Quelque chose se voit encore là où ce devrait être masqué : rien n’a été écrit. Masquez plus grand avec un cadre plein, ou coupez cette partie.
   *[other] { $many } visages ou lignes se voient encore là où ils devraient être masqués : rien n’a été écrit. Masquez plus grand avec des cadres pleins, ou coupez-les.
}
redact-nothing-asked = Dites quoi masquer : --faces, --text, ou les deux.
redact-same-file = L’original est gardé : donnez à --out un autre nom que celui du fichier.
redact-done = { $many ->
    [0] Rien à masquer n’a été trouvé ; une copie sans informations cachées est dans { $file }.
    [one] Un endroit a été masqué, et rien ne s’y trouve plus : { $file }
   *[other] { $many } endroits ont été masqués, et rien ne s’y trouve plus : { $file }
}
redact-followed = Chaque visage a été masqué dans chaque image{ $many ->
    [0] {""}
    [one] , et un endroit en plus
   *[other] , et { $many } endroits en plus
} ; on n’en trouve plus aucun : { $file }
redact-no-documents = Un PDF ne peut pas être masqué ici. Enregistrez ses pages comme images, masquez celles-ci, et ajoutez-les.
