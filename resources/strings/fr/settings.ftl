## Réglages : nom, et effet.

settings-theme = Apparence
settings-theme-help = Claire, sombre, ou comme votre système. Change aussitôt.
settings-theme-system = Comme le système
settings-theme-light = Claire
settings-theme-dark = Sombre

settings-language = Langue
settings-language-help = Compte à partir du prochain démarrage. Les publications gardent la langue dans laquelle elles sont écrites.
settings-language-system = Comme le système
settings-language-en = English
settings-language-fr = Français

settings-text-scale = Taille du texte
settings-text-scale-help = En pour cent, de 80 à 200.

settings-week-starts = Premier jour de la semaine
settings-week-starts-help = La première colonne du calendrier.
settings-week-starts-monday = Lundi
settings-week-starts-sunday = Dimanche
settings-week-starts-saturday = Samedi

settings-paused = Suspendre toute publication
settings-paused-help = Tant que ceci est actif, rien ne part. Les publications dont l’heure passe entre-temps ne sont pas envoyées ensuite sans vous demander.

settings-grace-minutes = Envoyer les retardataires jusqu’à
settings-grace-minutes-help = En minutes. Si Primum ne tournait pas à l’heure dite, la publication part encore d’elle-même dans ce délai. Ensuite, Primum vous demande d’abord.

settings-burst-gap = Minutes entre deux publications
settings-burst-gap-help = Sur le même compte. Une publication qui vient trop tôt après la précédente attend, puis part d’elle-même. Les réponses ne sont pas retenues. 0 désactive ceci.

settings-burst-cap = Publications par jour
settings-burst-cap-help = Sur le même compte. Le surplus part le lendemain, à la même heure. Les réponses ne comptent pas. 0 désactive ceci.

settings-repeat-days = Retenir une publication qui en répète une autre de moins de
settings-repeat-days-help = En jours. Une publication qui dit presque la même chose qu’une autre sur le même compte est retenue, et vous décidez. 0 désactive ceci.

settings-evidence-crossref = Interroger Crossref sur un article
settings-evidence-crossref-help = Inactif sauf si vous l’activez. Alors « primum evidence look-up » peut demander à api.crossref.org si un article a été rétracté. Seul le DOI est envoyé, et seulement à votre demande.

settings-unknown = Il n’y a pas de réglage nommé « { $setting } ».
settings-bad-value = « { $value } » n’est pas une valeur possible pour « { $setting } ».
