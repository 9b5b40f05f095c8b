# Erreurs du domaine lui-même.
error-illegal-post-move = Une publication « { $now } » ne peut pas devenir « { $to } ». Ouvrez-la de nouveau pour voir où elle en est.
error-illegal-delivery-move = Un envoi « { $now } » ne peut pas devenir « { $to } ». Regardez la file pour voir où il en est.
error-findings-stop = { $count ->
    [one] Un constat arrête cette publication ({ $rules }). Corrigez-le, puis réessayez.
   *[other] { $count } constats arrêtent cette publication ({ $rules }). Corrigez-les, puis réessayez.
}
error-unknown-jurisdiction = « { $given } » n’est pas un territoire pour lequel Primum a des règles. Connus : { $known }.
error-house-no-words = Une règle propre a besoin d’au moins un mot ou une expression.
error-house-words = « { $words } » ne peut pas être cherché. Commencez et finissez par un mot, et mettez au moins trois lettres avant une étoile : garanti*.
error-house-choice = « { $value } » n’est pas possible ici. Possible : { $known }.
error-waiver-nobody = Nommez la seconde personne qui laisse passer.
error-waiver-same-person = « { $name } » peut être l’auteur ou la personne qui envoie. Il faut quelqu’un d’autre ; donnez le nom en entier.
error-waiver-reason = Dites en quelques mots pourquoi elle peut partir malgré tout.
