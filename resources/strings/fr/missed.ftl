## Publications dont l’heure est passée.

missed-none = Rien n’a été manqué.
missed-which = Dites lesquelles : les identifiants que montre « primum missed list », ou --all.
missed-not-missed = L’envoi { $id } n’est pas manqué : il n’y a rien à décider. « primum missed list » montre ceux qui le sont.
missed-no-slot = Il n’y a pas de créneau libre pour « { $title } » dans les huit prochaines semaines. Rien n’a été déplacé. Ajoutez un créneau hebdomadaire, ou choisissez moins de publications.
missed-sent = { $count ->
    [one] 1 publication part maintenant
   *[other] { $count } publications partent maintenant, l’une après l’autre
 }, après une dernière vérification.
missed-moved = { $count ->
    [one] 1 publication a été déplacée
   *[other] { $count } publications ont été déplacées
 } vers les prochains créneaux libres.
missed-skipped = { $count ->
    [one] 1 envoi a été annulé.
   *[other] { $count } envois ont été annulés.
 }
