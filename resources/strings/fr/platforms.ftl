# La page d’une plateforme dans le terminal
platforms-more = Une plateforme en entier : primum platforms linkedin
platforms-direct = Primum y publie lui-même, une fois un compte connecté.
platforms-by-hand = Publié à la main : Primum prépare tout.
platforms-good-for = Bonne pour
platforms-tone = Ton
platforms-length = Longueur
platforms-hashtags = Mots-dièse
platforms-links = Liens
platforms-shapes = Formes
platforms-price = Prix
platforms-care = Attention
platforms-fold = Repli
platforms-fold-at = On voit environ { $fold } caractères avant de devoir toucher.
platforms-limits = Limites
platforms-limits-are =
    Texte { $text } ; { $images ->
        [0] pas d’images
        [one] une image
       *[other] { $images } images
    } ; { $videos ->
        [0] pas de film
        [one] un film
       *[other] { $videos } films
    } ; { $tags ->
        [0] mots-dièse sans limite
        [one] un mot-dièse
       *[other] { $tags } mots-dièse
    } ; { $alt ->
        [0] pas de texte alternatif
       *[other] texte alternatif { $alt }
    }.
platforms-fit = Qui elle atteint, par objectif
platforms-goal =
    { $goal ->
        [education] Éducation
        [advocacy] Plaidoyer
       *[networking] Réseau
    }
platforms-degree =
    { $degree ->
        [strong] fort
        [fair] moyen
       *[weak] faible
    }
platforms-reach =
    { $goal } sur { $platform } : { $degree ->
        [strong] convient très bien
        [fair] convient assez bien
       *[weak] convient peu
    }. { $reason }
platforms-not-verified = (pratique courante, non vérifiée)
platforms-sources = Sources
platforms-read-on =
    { $trust ->
        [official] officielle, lue le { $day }
        [third-party] de tiers, lue le { $day }
       *[unverified] non vérifiée, { $day }
    }
