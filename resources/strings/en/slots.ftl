## Weekly slots on the terminal, and the practice's time zone.

slots-none = There are no weekly slots yet. Add one: primum slots add tuesday 07:30
slots-none-free = There is no free slot in the next eight weeks.
slots-added = Slot { $id } added.
slots-removed = Slot { $id } removed. What is planned stays planned.
slots-unknown = There is no slot with the id { $id }. “primum slots list” shows them.
slots-bad-time = “{ $value }” is not a time of day. Write it like 07:30.
slots-bad-zone = “{ $value }” is not a time zone. Write it like Europe/London or America/New_York.
slots-zone-moved = The practice’s clock is now that of { $zone }. { $count ->
    [0] What is planned goes out at the moment it was planned for.
    [one] 1 planned post moved to the same time on the new clock.
   *[other] { $count } planned posts moved to the same time on the new clock.
 }
