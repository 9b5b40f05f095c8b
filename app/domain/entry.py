"""What stands in the calendar beside posts: meetings, milestones, and notes on one's own learning."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from app.domain.calendar import instant


class EntryKind(StrEnum):
    """A virtual meeting with its posts, a day worth remembering, or continuing professional development."""

    MEETING = "meeting"
    MILESTONE = "milestone"
    CPD = "cpd"


class Role(StrEnum):
    """What a meeting's post is for."""

    ANNOUNCE = "announce"
    REMIND = "remind"
    RECAP = "recap"


@dataclass(frozen=True, slots=True)
class Linked:
    """A post that belongs to a meeting and stands `hours` after it (before it where negative), on the wall clock."""

    role: Role
    post_id: str
    hours: int


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry. `day` and `at` are the practice's wall clock; `at` is None for a whole day.

    `minutes` is how long a learning activity took; `where` a link or place; `note` a reflection or remark.
    """

    id: str
    kind: EntryKind
    title: str
    day: date
    at: time | None = None
    minutes: int = 0
    where: str = ""
    note: str = ""
    campaign_id: str = ""
    linked: tuple[Linked, ...] = ()

    def moment(self, hours: int, zone: str) -> datetime:
        """The UTC instant that many hours from it on the wall: a week before 14:00 is 14:00, whatever the clocks do."""
        local = datetime.combine(self.day, self.at or time(9)) + timedelta(hours=hours)
        return instant(local.date(), local.time(), zone)
