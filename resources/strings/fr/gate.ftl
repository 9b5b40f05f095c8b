## Ce qui est regardé juste avant qu’une publication parte, en plus de la vérification.

gate-spread = Attend son tour, pour que ce compte ne publie pas trop à la fois. Part de lui-même.
gate-repeat = Ceci dit presque la même chose qu’une publication du { $day } sur ce compte : c’est donc retenu. Modifiez, annulez, ou choisissez « Publier maintenant » si la répétition est voulue.
gate-evidence-old = La source « { $source } » valait jusqu’au { $day }. Cherchez-en une plus récente, modifiez la publication et reprogrammez-la.
gate-did-allow-repeat = Admise bien qu’elle répète une publication antérieure
