# La rédaction : écrire, faire vérifier, donner une heure.
composer-page = Rédiger
composer-title = Nom de la publication
composer-title-hint = Nommez cette publication
composer-goal = Objectif
composer-audience = Public visé
composer-for-public = Pour le grand public
composer-for-professionals = Pour les professionnels
composer-for-group = Pour un groupe fermé
composer-kind = Genre
composer-kind-post = Publication
composer-kind-reply = Réponse
composer-no-accounts = Choisir les comptes
composer-accounts = { $count ->
    [one] 1 compte
   *[other] { $count } comptes
  }
composer-connect = Connecter un compte…
composer-saved = Enregistré { $time }
composer-kept = Votre brouillon est enregistré.
composer-undo = Annuler l’action
composer-cancel = Annuler
composer-close = Fermer

# La colonne de gauche.
composer-your-text = Votre texte
composer-write-here = Écrivez une seule fois, avec vos mots. La version de chaque plateforme en est tirée à mesure que vous écrivez.
composer-measure = { $count } caractères · niveau { $grade }
composer-measure-short = { $count ->
    [one] 1 caractère
   *[other] { $count } caractères
  }
composer-answer-to = Les mots auxquels vous répondez
composer-answer-hint = Collez ici les mots de l’autre personne. Ils sont vérifiés avec votre réponse et ne sont pas publiés.
composer-add-image = Image
composer-add-source = Source
composer-add-consent = Consentement
composer-consent = Consentement
composer-consent-link = Lier un consentement
composer-consent-why = Une publication qui parle d’un patient, ou montre quelqu’un, repose sur un formulaire signé. S’il est retiré, la publication est retenue.
composer-consent-pictures = Ne cochez une image que si le formulaire signé la nomme.
composer-consent-covers = Le formulaire couvre { $name }
composer-consent-take = Lier le consentement
composer-consent-none = Le registre ne contient pas d’autre consentement valable. Inscrivez-y d’abord le formulaire signé.
composer-consent-register = Ouvrir le registre
composer-add-card = Carte de lien
composer-add-warning = Avertissement
composer-pictures = Images
composer-choose-files = Choisir des images, des films ou des documents
composer-picture-files = Images, films, PDF
composer-not-pictures = On ne peut ajouter que des images, des films et des PDF : JPEG, PNG, WebP, GIF, HEIC, AVIF, TIFF, MP4, MOV, WebM ou PDF.
composer-file-too-big = « { $name } » dépasse 200 Mo. Choisissez un fichier plus petit.
composer-file-unreadable = « { $name } » n’a pas pu être lu. Vérifiez qu’il existe encore et que vous avez le droit de l’ouvrir.
composer-pasted-name = image collée
composer-picture-cleaned = Retiré du fichier : { $what }.
composer-picture-nothing = Rien de caché ne s’y trouvait.
composer-picture-clean = Gardé sans informations cachées.
composer-picture-remove = Retirer { $name }
composer-picture-removed = { $name } retirée.
composer-alt-name = Texte alternatif de { $name }
composer-alt-hint = Dites ce que montre l’image, pour ceux qui ne peuvent pas la voir.
composer-alt-missing = Texte alternatif nécessaire
composer-alt-there = Texte alternatif présent
composer-alt-long = Trop long pour l’une des plateformes
composer-alt-count = { $used }/{ $limit }
composer-source = Source
composer-source-add = D’où cela vient-il ?
composer-source-why = Une source soutient une affirmation. Elle est gardée avec la publication et lue par les vérifications.
composer-source-where = Adresse ou référence
composer-source-hint = Un lien, un DOI ou le nom d’une recommandation.
composer-source-title = Titre
composer-source-kind = Genre de source
composer-source-date = Date
composer-source-date-hint = L’année suffit.
composer-source-take = Ajouter la source
composer-kind-guideline = Recommandation
composer-kind-study = Étude
composer-kind-review = Revue
composer-kind-agency = Agence de santé
composer-kind-other = Autre
composer-link-card = Carte de lien
composer-link-why = Ce que les plateformes montrent sous le texte pour un lien, avec vos mots. Primum ne va rien chercher sur la page.
composer-link-url = Adresse
composer-link-title = Titre
composer-link-about = Description
composer-link-take = Utiliser cette carte
composer-content-warning = Avertissement de contenu
composer-warning-why = Là où la plateforme le permet, la publication reste repliée derrière ces mots jusqu’à ce que le lecteur l’ouvre.
composer-warning-words = Avertissement
composer-warning-take = Utiliser cet avertissement
composer-extra-remove = Retirer « { $what } »

# La colonne de droite.
composer-checks = Avant l’envoi
composer-stops = { $count ->
    [one] 1 l’arrête
   *[other] { $count } l’arrêtent
  }
composer-warnings = { $count ->
    [one] 1 avertissement
   *[other] { $count } avertissements
  }
composer-clear = Rien ne l’arrête
composer-nothing-yet = Commencez à écrire. Ce que les règles disent de vos mots apparaîtra ici, au fil de la frappe.
composer-nothing-goes-out = Rien de ceci ne part : il n’y a rien à corriger.
composer-quiet-others = { $count ->
    [one] 1 autre vérification n’a rien trouvé.
   *[other] { $count } autres vérifications n’ont rien trouvé.
  } Non vérifié : si l’affirmation est vraie, ce que l’image signifie.
composer-quiet-all = { $count ->
    [one] 1 vérification n’a rien trouvé.
   *[other] Les { $count } vérifications n’ont rien trouvé.
  } Non vérifié : si l’affirmation est vraie, ce que l’image signifie.
composer-card-name = { $severity ->
    [block] Arrête : { $title }
    [warn] Avertissement : { $title }
   *[advise] Conseil : { $title }
  }
composer-no-way-round = Celui-ci ne se contourne pas.
composer-why = Pourquoi ?
composer-answer-source = Ajouter une source
composer-answer-alt = Écrire le texte alternatif
composer-why-flagged = Ceci serait signalé
composer-why-left = Ceci ne le serait pas
composer-why-source = D’où cela vient
composer-why-unread = Nous connaissons cette source de seconde main et n’avons pas lu son texte nous-mêmes.
composer-next = Constat suivant
composer-previous = Constat précédent

# La barre du bas.
composer-save = Enregistrer le brouillon
composer-no-reply = Ne pas répondre
composer-no-reply-tip = Clore cette réponse comme décidée. Elle est gardée avec son historique et peut être reprise.
composer-did-not-reply = Décidé : pas de réponse. Gardé avec son historique.
composer-next-free = Prochain créneau libre
composer-goes-out = Part
composer-choose-time = Choisir une heure
composer-other-time = Autre jour ou autre heure…
composer-now = Maintenant
composer-when = Quand doit-elle partir ?
composer-when-is = Quand elle part : { $when }
composer-when-zone = Jours et heures sont ceux de { $place }.
composer-when-day = Jour
composer-when-time = Heure
composer-when-unread = Écrivez une heure, par exemple 07:30.
composer-month-before = Mois précédent
composer-month-after = Mois suivant
composer-when-past = Ce moment est passé.
composer-when-take = Prendre cette heure
composer-schedule = Programmer
composer-reschedule = Reprogrammer
composer-send-now = Publier maintenant
composer-cannot-empty = Il n’y a encore rien à publier.
composer-cannot-stops = { $count ->
    [one] 1 constat l’arrête.
   *[other] { $count } constats l’arrêtent.
  }
composer-cannot-hard = { $count ->
    [one] 1 constat l’arrête, et il ne se contourne pas.
   *[other] { $count } constats l’arrêtent, et ils ne se contournent pas.
  }
composer-cannot-no-account = Choisissez au moins un compte.
composer-cannot-gone = Un compte de cette publication n’est plus connecté. Choisissez de nouveau ses comptes.
composer-cannot-no-time = Choisissez quand elle doit partir.
composer-cannot-past = L’heure choisie est passée. Choisissez-en une autre.
composer-cannot-checking = Vérification…
composer-cannot-sending = Programmation…
composer-reason-title = { $count ->
    [one] Il y a un avertissement
   *[other] Il y a { $count } avertissements
  }
composer-reason-why = Les avertissements n’arrêtent pas une publication. Dites en quelques mots pourquoi elle est juste telle quelle ; cela est gardé avec votre approbation.
composer-reason-name = Pourquoi elle peut partir
composer-reason-hint = Par exemple : la source est nommée dans le deuxième message.
composer-reason-back = Retour au texte
composer-reason-take = Programmer avec cette raison
composer-second = Parole d’une seconde personne…
composer-second-tip = Quelqu’un d’autre peut laisser passer, avec une raison. Son nom est gardé avec votre approbation.
composer-second-title = { $count ->
    [one] Une seconde personne doit laisser passer ceci
   *[other] Une seconde personne doit laisser passer ces { $count } constats
  }
composer-second-why = Quelqu’un d’autre que l’auteur lit la publication et dit pourquoi elle peut partir malgré tout. Nom, raison et heure sont gardés avec votre approbation, pour cette publication précise : toute modification redemande.
composer-second-who = Qui laisse passer
composer-second-who-hint = Nom complet
composer-second-reason = Pourquoi elle peut partir
composer-second-reason-hint = Par exemple : le patient a écrit ce texte avec nous et signé le formulaire.
composer-second-take = Envoyer sur cette parole
composer-second-fell = La publication a changé entre-temps : cette parole ne compte plus. Rien n’a été envoyé.
composer-sent = { $count ->
    [one] Programmée : { $when }.
   *[other] Programmée : { $when }, sur { $count } comptes.
  }
composer-sent-now = { $count ->
    [one] En route.
   *[other] En route vers { $count } comptes.
  }
composer-taken-back = Rien ne partira. La publication est de nouveau un brouillon.
composer-reopened = Vous avez modifié une publication programmée. C’est de nouveau un brouillon, qui ne part que si vous le reprogrammez.

# Au-dessus des colonnes.
composer-clash = Cette publication a été modifiée ailleurs pendant que vous écriviez. Vos mots sont toujours ici, et pas encore enregistrés.
composer-clash-mine = Garder les miens
composer-clash-theirs = Montrer les autres
composer-public = Cette publication est parue et ne peut plus être modifiée.
composer-unanswered = Vous avez décidé de ne pas répondre. C’est gardé ici avec son historique ; rien ne part.
composer-reply-after-all = Répondre tout de même
composer-copy = Écrire une copie
composer-picture-edit = Visages et caches…
composer-picture-edit-name = Visages et caches de { $name }
composer-picture-original = Retour à l’original
composer-picture-original-name = Retour à l’original de { $name }
composer-picture-looking = Recherche de visages et de texte…
composer-picture-covered = { $name } a été masquée et regardée de nouveau. La copie part ; l’original est gardé.
composer-cannot-looking = Recherche de visages et de texte…
composer-answer-picture = Ouvrir l’image

composer-add-library = De la bibliothèque
composer-captions = Ajouter des sous-titres…
composer-captions-change = Sous-titres…
composer-captions-name = Sous-titres de { $name }
composer-captions-drawn = { $name } part avec ses sous-titres dans l’image.
