"""What the calendar shows, without a window: posts by day, filters, free slots, counts."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from app.domain.calendar import Slot, instant, wall
from app.domain.goal import Goal
from app.domain.lifecycle import DeliveryState, PostState
from app.domain.ports import PostRow
from app.ui.calendar.bars import Bars
from app.ui.dates import week_start
from app.ui.widgets.meter import shares
from app.ui.widgets.status import Mark

BY_DELIVERY = {
    DeliveryState.HELD: Mark.STOP,
    DeliveryState.FAILED: Mark.LOOK,
    DeliveryState.UNCONFIRMED: Mark.LOOK,
    DeliveryState.MISSED: Mark.LOOK,
    DeliveryState.BY_HAND: Mark.LOOK,
    DeliveryState.SENDING: Mark.MOVING,
    DeliveryState.WAITING: Mark.MOVING,
}
BY_POST = {
    PostState.PUBLISHED: Mark.DONE,
    PostState.PARTLY: Mark.DONE,
    PostState.SCHEDULED: Mark.PLANNED,
    PostState.APPROVED: Mark.PLANNED,
    PostState.ARCHIVED: Mark.GONE,
    PostState.UNANSWERED: Mark.DONE,
}
FIXED = frozenset({Mark.DONE, Mark.MOVING, Mark.GONE})


def mark_of(row: PostRow) -> Mark:
    """How a post stands: its worst delivery where that needs eyes, else the post's own state."""
    if row.worst in BY_DELIVERY:
        return BY_DELIVERY[DeliveryState(row.worst)]
    return BY_POST.get(PostState(row.state), Mark.DRAFT)


@dataclass(frozen=True, slots=True)
class Chip:
    """One post in the calendar. `at` is the moment on the practice's wall clock."""

    row: PostRow
    at: datetime
    mark: Mark
    goal: Goal

    @property
    def day(self) -> date:
        """The wall-clock day."""
        return self.at.date()

    @property
    def time(self) -> str:
        """“07:30”."""
        return f"{self.at:%H:%M}"

    @property
    def movable(self) -> bool:
        """Whether nothing of it is public or under way."""
        return self.mark not in FIXED and not self.row.url


@dataclass(frozen=True, slots=True)
class Filters:
    """What is shown. Empty means everything."""

    goals: frozenset[Goal] = frozenset()
    account: str = ""
    mark: str = ""

    def lets(self, chip: Chip) -> bool:
        """Whether the chip is shown."""
        return (
            (not self.goals or chip.goal in self.goals)
            and (not self.account or self.account in chip.row.accounts)
            and (not self.mark or chip.mark == self.mark)
        )

    def toggled(self, goal: Goal) -> "Filters":
        """With the goal put in or taken out."""
        return replace(self, goals=self.goals ^ {goal})


@dataclass(slots=True)
class CalendarModel:
    """Rows in, days out. `zone` is the practice's; `now` the moment that free slots and today are seen from.

    `first_weekday` is the first column: 0 Monday, 5 Saturday, 6 Sunday.
    """

    zone: str
    now: datetime
    first_weekday: int = 0
    filters: Filters = field(default_factory=Filters)
    bars: Bars = field(default_factory=Bars)
    _all: list[Chip] = field(default_factory=list)
    _days: dict[date, list[Chip]] = field(default_factory=dict)
    _slots: tuple[Slot, ...] = ()

    @property
    def today(self) -> date:
        """The wall-clock day of `now`."""
        return wall(self.now, self.zone).date()

    def set_rows(self, rows: Iterable[PostRow]) -> None:
        """Show these posts; those without a time are not the calendar's."""
        self._all = [
            Chip(row, wall(row.when, self.zone), mark_of(row), Goal(row.goal)) for row in rows if row.when is not None
        ]
        self._sort()

    def set_slots(self, slots: Sequence[Slot]) -> None:
        """The weekly slots."""
        self._slots = tuple(slots)

    def set_filters(self, filters: Filters) -> None:
        """Show fewer, or more."""
        self.filters = filters
        self._sort()

    def chips(self, day: date) -> list[Chip]:
        """The day's posts, soonest first."""
        return self._days.get(day, [])

    def shown(self) -> list[Chip]:
        """All that the filters let through, soonest first."""
        return [chip for day in sorted(self._days) for chip in self._days[day]]

    def find(self, post_id: str) -> Chip | None:
        """The post's chip, where it is shown."""
        return next((c for chips in self._days.values() for c in chips if c.row.id == post_id), None)

    def free(self, day: date) -> list[datetime]:
        """Wall-clock times of the day's slots that are still to come and have no post, filtered out or not."""
        if day < self.today:
            return []
        taken = {chip.at for chip in self._all if chip.day == day}
        times = (wall(instant(day, s.at, self.zone), self.zone) for s in self._slots if s.weekday == day.weekday())
        return sorted({at for at in times if at > self.now and at not in taken})

    def counts(self, first: date, last: date) -> Counter[Mark]:
        """How many posts of each standing there are from one day to another, whatever the filters."""
        return Counter(chip.mark for chip in self._all if first <= chip.day <= last)

    def shares(self, first: date, last: date) -> dict[Goal, int]:
        """How the posts from one day to another divide over the goals, in percent."""
        return shares(Counter(chip.goal for chip in self._all if first <= chip.day <= last))

    def _sort(self) -> None:
        days: dict[date, list[Chip]] = defaultdict(list)
        for chip in self._all:
            if self.filters.lets(chip):
                days[chip.day].append(chip)
        for chips in days.values():
            chips.sort(key=lambda chip: (chip.at, chip.row.id))
        self._days = dict(days)


def month_days(anchor: date, first_weekday: int = 0) -> list[date]:
    """The days of the month's page: four to six whole weeks."""
    first = anchor.replace(day=1)
    start = week_start(first, first_weekday)
    weeks = (month_end(anchor) - start).days // 7 + 1
    return [start + timedelta(days=n) for n in range(7 * weeks)]


def month_end(anchor: date) -> date:
    """The last day of the month."""
    return (anchor.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


def month_step(anchor: date, months: int) -> date:
    """The first day of the month that many months on."""
    index = anchor.year * 12 + anchor.month - 1 + months
    return date(index // 12, index % 12 + 1, 1)


def week_days(anchor: date, first_weekday: int = 0) -> list[date]:
    """The days of the anchor's week."""
    return [week_start(anchor, first_weekday) + timedelta(days=n) for n in range(7)]


def at_day(chip: Chip, day: date, zone: str) -> datetime:
    """The UTC instant of the chip's wall-clock time on another day."""
    return instant(day, chip.at.time(), zone)
