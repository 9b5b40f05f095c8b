picture-title = { $name } : visages, mots, forme
picture-why = L’original est gardé. Une copie avec vos caches part à sa place, après que Primum l’a regardée de nouveau. Ce que vous dites des visages est gardé avec votre nom et l’heure.
picture-canvas = L’image avec ses cadres
picture-keys = Cliquez un cadre en pointillé pour le masquer, ou tracez le vôtre. Touches : A ajoute un cadre, N va au suivant, les flèches le déplacent, Maj et flèches le redimensionnent, Suppr l’enlève.
picture-looking = Recherche de visages et de texte…
picture-not-seen = Primum n’a pas pu regarder cette image : personne ne sait ce qu’elle montre. Regardez-la en grand : visages, noms, écrans, dossiers, bracelets. Masquez ce qui ne doit pas être vu, ou dites ci-dessous qu’il n’y a rien.
picture-i-looked = J’ai tout regardé : personne n’est reconnaissable
picture-found = Trouvé : { $faces ->
    [0] aucun visage
    [one] 1 visage
   *[other] { $faces } visages
 }, { $rest ->
    [0] ni mots ni codes.
    [one] 1 ligne de mots ou code.
   *[other] { $rest } lignes de mots ou codes.
 }
picture-nothing-found = Ni visages, ni mots, ni codes n’ont été trouvés. Regardez aussi : tatouages, badges et lieux peuvent trahir une personne.
picture-cover-all = Tout masquer
picture-cover = Masquer
picture-uncover = Démasquer
picture-cover-name = Masquer { $what }
picture-uncover-name = Démasquer { $what }
picture-face = Visage { $says }
picture-words = « { $says } »
picture-code = Code : { $says }
picture-who = Qui est { $what } ?
picture-who-not-sure = Je ne sais pas qui c’est
picture-who-colleague = Un collègue d’accord
picture-who-actor = Un acteur ou une image d’agence
picture-who-consent = Quelqu’un dont le consentement est au registre
picture-consent = Consentement de { $what }
picture-consent-none = Choisir le consentement
picture-consent-empty = Pas encore de consentement au registre
picture-undo = Reprendre
picture-redo = Refaire
picture-turn-left = Tourner à gauche
picture-turn-right = Tourner à droite
picture-mode = Ce que fait la souris
picture-cut = Couper
picture-how = Comment c’est masqué
picture-solid = Plein
picture-pixelate = Pixels
picture-blur = Flou
picture-shape = Forme de la coupe
picture-shape-free = Toute forme
picture-shape-whole = Ne pas couper
picture-shape-for = { $shape } · { $names }
picture-cut-through = La coupe traverse un visage ou des mots : ce qui en reste peut encore trahir une personne.
picture-progress = Avancement de la copie masquée
picture-saving = Masquage, puis nouveau regard sur le résultat…
picture-stopped = Arrêté. Rien n’a été enregistré ; vos cadres sont toujours là.
picture-stop = Arrêter
picture-close = Fermer
picture-save = Enregistrer une copie masquée
