## Publications qui reviennent.

repeat-added = Récurrence { $id } ajoutée. { $count ->
    [0] Aucun brouillon n’était encore dû
    [one] 1 brouillon a été fait
   *[other] { $count } brouillons ont été faits
 } pour les quatre prochaines semaines. Chacun doit être vérifié et approuvé avant de partir.
repeat-identical = Ces répétitions disent la même chose et se suivent de si près que chacune sera retenue comme répétition. Changez le texte de chaque brouillon, ou dites à chacun que c’est voulu.
repeat-none = Aucune publication ne revient.
repeat-filled = { $count ->
    [0] Aucun brouillon ne manquait.
    [one] 1 brouillon a été fait.
   *[other] { $count } brouillons ont été faits.
 }
repeat-removed = La récurrence { $id } est terminée. Les brouillons déjà faits restent.
repeat-unknown = Il n’y a pas de récurrence { $id }. « primum repeat list » les montre.
repeat-already = « { $title } » revient déjà. Terminez d’abord cette récurrence.
repeat-needs-start = Cette publication n’a pas d’heure. Dites quand elle revient d’abord : --from 2027-01-05 --at 07:30.
repeat-bad-interval = « { $every } » n’est pas possible. Écrivez --every 2 week ; day, week et month sont connus, et le nombre va de 1 à 365.
repeat-end-twice = Donnez une date de fin ou un nombre de fois, pas les deux.
repeat-ends-before = La récurrence finirait avant de commencer.
repeat-no-calendar = Aucun calendrier de jours fériés n’est connu pour « { $given } ». Donnez un pays, ou un pays et une de ses parties : US, US-NY, GB-ENG, AU-NSW.
repeat-did-add = Revient à partir de maintenant
repeat-did-end = Ne revient plus
