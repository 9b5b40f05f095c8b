"""Move zone: the practice moves to another place, and with it its wall clock."""

from dataclasses import replace
from datetime import timedelta
from enum import StrEnum
from zoneinfo import available_timezones

from app.domain.calendar import instant, wall
from app.domain.desk import Desk
from app.domain.errors import InputError
from app.domain.lifecycle import PostState
from app.pipeline.plan import reschedule

OPEN = frozenset({PostState.IDEA, PostState.DRAFT, PostState.IN_REVIEW, PostState.APPROVED, PostState.SCHEDULED})
FAR = timedelta(days=3650)


class Keep(StrEnum):
    """What a planned post keeps: the moment that readers were promised, or its time on the wall."""

    MOMENT = "moment"
    WALL = "wall"


def move_zone(desk: Desk, zone: str, keep: Keep, who: str) -> tuple[str, ...]:
    """Keep the new zone, and give the ids of the posts that moved with it.

    Slots and repeats are times on the wall and follow by themselves. What is planned stays at its moment, or moves to
    the same wall-clock time, never into the past. The computer's own zone plays no part: a laptop that travels changes
    nothing. Raises InputError for a zone that does not exist.
    """
    if zone not in available_timezones():
        raise InputError("slots-bad-zone", value=zone)
    now = desk.clock.now()
    with desk.work() as work:
        profile = work.profile()
        work.save_profile(replace(profile, zone=zone))
        work.append_audit(now, who, "prefs-did-profile", "practice", f"zone={zone} keep={keep}")
        rows = work.posts(now, now + FAR) if keep is Keep.WALL else ()
    moved = []
    for row in rows:
        if row.when is None or PostState(row.state) not in OPEN:
            continue
        local = wall(row.when, profile.zone)
        reschedule(desk, row.id, max(instant(local.date(), local.time(), zone), now), who)
        moved.append(row.id)
    return tuple(moved)
