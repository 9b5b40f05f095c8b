## Créneaux hebdomadaires dans le terminal, et fuseau du cabinet.

slots-none = Il n’y a pas encore de créneaux hebdomadaires. Ajoutez-en un : primum slots add tuesday 07:30
slots-none-free = Il n’y a pas de créneau libre dans les huit prochaines semaines.
slots-added = Créneau { $id } ajouté.
slots-removed = Créneau { $id } retiré. Ce qui est planifié le reste.
slots-unknown = Il n’y a pas de créneau { $id }. « primum slots list » les montre.
slots-bad-time = « { $value } » n’est pas une heure du jour. Écrivez-la comme 07:30.
slots-bad-zone = « { $value } » n’est pas un fuseau horaire. Écrivez-le comme Europe/London ou America/New_York.
slots-zone-moved = L’heure du cabinet est maintenant celle de { $zone }. { $count ->
    [0] Ce qui est planifié part au moment prévu.
    [one] 1 publication planifiée est passée à la même heure de la nouvelle horloge.
   *[other] { $count } publications planifiées sont passées à la même heure de la nouvelle horloge.
 }
