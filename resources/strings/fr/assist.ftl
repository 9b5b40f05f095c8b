# Publier à la main : ce que Primum prépare, et ce que la personne en dit
assist-no-handle = Donnez le nom du compte, par exemple @drexemple.
assist-added = { $handle } sur { $platform } est ajouté. Vous y publiez à la main ; Primum prépare tout et tient le registre.
assist-not-waiting = Ceci ne vous attend pas ; l’état est « { $state } ». La file montre où il en est.
assist-none = Rien ne vous attend.
assist-line-part = partie { $part } sur { $parts }
assist-part-order = La partie { $part } ne peut pas encore être notée : la partie { $next } vient d’abord.
assist-no-address = « { $given } » n’est pas l’adresse d’une publication. Copiez-la du navigateur ; elle commence par https://
assist-other-platform = « { $given } » n’est pas sur cette plateforme. Ses publications sont sur { $hosts }.
assist-cannot-write = Les fichiers n’ont pas pu être écrits dans { $folder } ({ $why }). Choisissez un autre dossier, ou faites de la place.
assist-verified = Noté. La publication s’y voit.
assist-not-seen = Noté, mais la publication ne s’y voit pas sous ce compte. Regardez l’adresse ; vous pouvez la corriger.
assist-recorded = Noté. Cette plateforme ne laisse pas Primum regarder : votre parole vaut.
assist-next-part = Noté. Maintenant la partie { $part } sur { $parts }.
assist-skipped = Laissé de côté. Rien n’y a été publié.

# La liste à cocher
assist-check-reply = Écrivez-la en réponse à la partie { $part }
assist-check-title = Titre
assist-check-community = Communauté : { $name }
assist-check-warning = Avertissement de contenu
assist-check-alt = Texte alternatif de l’image { $number } ({ $file })
assist-check-tags =
    { $count ->
        [one] Le mot-dièse apparaît comme un lien
       *[other] Les { $count } mots-dièse apparaissent comme des liens
    }
assist-check-names = Les personnes nommées sont choisies dans la liste que propose la plateforme
assist-check-paid = La mention de partenariat rémunéré est active
assist-check-ai = La mention de contenu fait avec une IA est active
assist-check-kids = « Conçu pour les enfants » : la réponse est oui

# Dans le terminal
assist-show-open = Ouvrir
assist-show-files = Fichiers
assist-show-check = À vérifier
assist-show-then = Ensuite : primum assist done { $id } --url ADRESSE

# La page
assist-page = À la main
assist-why = Ces publications ont passé toutes les vérifications et leur heure est venue. Publiez chacune sur sa plateforme, puis dites où elle se trouve.
assist-count =
    { $count ->
        [one] une vous attend
       *[other] { $count } vous attendent
    }
assist-came =
    { $count ->
        [one] Une publication attend que vous la publiiez.
       *[other] { $count } publications attendent que vous les publiiez.
    }
assist-came-show = Montrer
assist-empty = Rien ne vous attend
assist-empty-what = Là où Primum ne peut pas se connecter, ou si vous préférez, il prépare texte, images et textes alternatifs à l’heure prévue, et vous publiez vous-même.
assist-add = Ajouter un compte
assist-card = { $platform }, { $handle }, à publier à la main
assist-since = depuis { $when }
assist-no-text = Pas de texte ; les images vont seules.
assist-copy-text = Copier le texte
assist-copy-files =
    { $count ->
        [one] Copier l’image
       *[other] Copier les fichiers
    }
assist-show-folder =
    { $count ->
        [one] Montrer le fichier
       *[other] Montrer les { $count } fichiers
    }
assist-open-page = Ouvrir { $platform }
assist-open-before = Ouvrir la partie précédente
assist-copy = Copier
assist-copy-named = Copier : { $name }
assist-copied = Copié.
assist-address = Adresse de la publication
assist-done = Fait
assist-skip = Laisser de côté

# Ajouter un compte
assist-by-hand-title = Publier à la main
assist-by-hand-what = Pour toute plateforme, sans connexion : Primum vérifie et adapte la publication et prépare tout ; vous collez.
assist-by-hand-add = Ajouter un compte à la main
assist-platform = Plateforme
assist-state = À la main
