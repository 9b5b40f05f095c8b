## Posts whose time has passed.

missed-none = Nothing was missed.
missed-which = Say which: the ids that “primum missed list” shows, or --all.
missed-not-missed = Delivery { $id } is not missed, so there is nothing to decide about it. “primum missed list” shows those that are.
missed-no-slot = There is no free slot for “{ $title }” in the next eight weeks. Nothing was moved. Add a weekly slot, or choose fewer posts.
missed-sent = { $count ->
    [one] 1 post goes out now
   *[other] { $count } posts go out now, one after the other
 }, after a last check.
missed-moved = { $count ->
    [one] 1 post was moved
   *[other] { $count } posts were moved
 } to the next free slots.
missed-skipped = { $count ->
    [one] 1 post was called off.
   *[other] { $count } posts were called off.
 }
