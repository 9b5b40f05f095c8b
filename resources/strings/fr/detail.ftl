# Ce qu’une publication dit à une seule plateforme : champs de la rédaction, lignes de « primum platforms », et ce qui ne va pas.
detail-head = Détails par plateforme
detail-of = Détails pour { $platform }
detail-why = Ce que { $platform } est seule à demander ou à offrir. Tout le reste est comme vous l’avez écrit.
detail-edit = Modifier les détails pour { $platform }
detail-take = Utiliser ceux-ci
detail-cancel = Annuler
detail-unsaid = Non dit
detail-nothing-said = Rien de dit ; { $platform } fait comme d’habitude
detail-missing = Nécessaire : { $names }
detail-needed = nécessaire
detail-shared = Vaut pour toutes les plateformes de cette publication.
detail-needed-hint = Nécessaire, avant tout envoi vers { $platform }.
detail-direct-hint = Nécessaire, si elle est publiée aussitôt et non comme brouillon.
detail-moment-hint = Comme 2026-12-01T07:30-05:00, avec le fuseau.
detail-proposals = Par exemple { $words }.

detail-unknown = { $platform } ne connaît pas « { $given } » pour le détail « { $name } ». Choisissez l’un de : { $known }.
detail-no-moment = « { $given } » n’est pas un moment que { $platform } sait lire. Écrivez 2026-12-01T07:30-05:00, avec le fuseau.

detail-made-for-kids = Conçu pour les enfants
    .hint = Dites-le honnêtement : les films pour enfants perdent commentaires et rappels. Une information pour les parents n’est pas conçue pour les enfants.
detail-privacy = Qui peut la voir
detail-category = Catégorie
detail-tags = Mots-clés
    .hint = Séparés par des virgules ; 500 caractères en tout. Le titre de la publication est celui du film, et une image à côté devient sa vignette.
detail-ai-generated = Fait avec une IA
    .hint = Dites-le si des images, voix ou scènes qui semblent réelles ne le sont pas.
detail-publish-at = Montré par la plateforme le
detail-mode = Comment c’est publié
detail-allow-comment = Commentaires
detail-allow-duet = Duos
detail-allow-stitch = Collages
detail-paid-partnership = Partenariat rémunéré
    .hint = Oui si quelqu’un a payé pour cela, ou donné quelque chose.
detail-own-brand = Promeut votre propre cabinet
detail-subreddit = Subreddit
    .hint = Nécessaire là où Primum publie de lui-même : son nom sans r/, comme medicine. Lisez d’abord ses règles.
detail-flair = Flair
    .hint = Dans les mots du subreddit, s’il en demande un.
detail-link-post = Publier le premier lien lui-même
detail-nsfw = Pour adultes seulement
detail-spoiler = Caché jusqu’à ce qu’on touche
detail-inbox-replies = Réponses dans votre boîte
detail-captions = Descriptions sous les images
detail-reply-to = Répond au commentaire
    .hint = Son identifiant, comme « primum replies » le montre. Vide : une publication à part.
detail-film = Montré comme
detail-share-to-feed = Reel aussi dans le fil
detail-topic-tag = Sujet
    .hint = Un sujet, jusqu’à 50 caractères, sans #.
detail-reply-control = Qui peut répondre
detail-replies = Qui peut répondre
detail-visibility = Qui peut la voir
    .hint = Les publications d’une organisation sont toujours publiques.

detail-word = { $word ->
    [yes] Oui
    [no] Non
    [public] Tout le monde
    [unlisted] Qui a l’adresse
    [private] Vous seul
    [friends] Amis
    [followers] Abonnés
    [connections] Vos relations
    [members] Membres de LinkedIn
    [everyone] Tout le monde
    [following] Comptes que vous suivez
    [mentioned] Qui est mentionné
    [subscribers] Abonnés payants
    [verified] Comptes vérifiés
    [draft] En brouillon dans votre boîte
    [direct] Aussitôt
    [reel] Un reel
    [feed] Un film dans le fil
   *[other] { $word }
}
