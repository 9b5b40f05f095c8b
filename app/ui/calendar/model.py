"""What the calendar shows, without a window: posts by day, filters, free slots, counts."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from operator import attrgetter
from typing import NamedTuple
from zoneinfo import ZoneInfo

from app.domain.calendar import Slot, instant, wall
from app.domain.crowding import Crowd, Planned, crowded, crowds
from app.domain.goal import Goal
from app.domain.lifecycle import DeliveryState, PostState
from app.domain.pacing import Pace
from app.domain.ports import PostRow
from app.pipeline.occasions import Occasion
from app.ui.calendar.bars import Bars
from app.ui.dates import week_start
from app.ui.widgets.meter import shares
from app.ui.widgets.status import Mark

BY_DELIVERY: Mapping[str, Mark] = {
    DeliveryState.HELD: Mark.STOP,
    DeliveryState.FAILED: Mark.LOOK,
    DeliveryState.UNCONFIRMED: Mark.LOOK,
    DeliveryState.MISSED: Mark.LOOK,
    DeliveryState.BY_HAND: Mark.LOOK,
    DeliveryState.SENDING: Mark.MOVING,
    DeliveryState.WAITING: Mark.MOVING,
}
BY_POST: Mapping[str, Mark] = {
    PostState.PUBLISHED: Mark.DONE,
    PostState.PARTLY: Mark.DONE,
    PostState.SCHEDULED: Mark.PLANNED,
    PostState.APPROVED: Mark.PLANNED,
    PostState.ARCHIVED: Mark.GONE,
    PostState.UNANSWERED: Mark.DONE,
}
GOALS = {goal.value: goal for goal in Goal}
FIXED = frozenset({Mark.DONE, Mark.MOVING, Mark.GONE})


def mark_of(row: PostRow) -> Mark:
    """How a post stands: its worst delivery where that needs eyes, else the post's own state."""
    return BY_DELIVERY.get(row.worst) or BY_POST.get(row.state, Mark.DRAFT)


class Chip(NamedTuple):
    """One post in the calendar. `at` is the moment on the practice's wall clock.

    A named tuple: thousands of them are made at every change of month.
    """

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
        return f"{self.at.hour:02}:{self.at.minute:02}"

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
    platform: str = ""
    author: str = ""
    tag: str = ""
    campaign: str = ""

    def lets(self, chip: Chip) -> bool:
        """Whether the chip is shown."""
        row = chip.row
        return (
            (not self.goals or chip.goal in self.goals)
            and (not self.account or self.account in row.accounts)
            and (not self.mark or chip.mark == self.mark)
            and (not self.platform or self.platform in row.platforms)
            and (not self.author or self.author == row.author)
            and (not self.tag or self.tag in row.tags)
            and (not self.campaign or self.campaign == row.campaign_id)
        )

    def toggled(self, goal: Goal) -> "Filters":
        """With the goal put in or taken out."""
        return replace(self, goals=self.goals ^ {goal})


@dataclass(slots=True)
class CalendarModel:
    """Rows in, days out. `zone` is the practice's; `now` the moment that free slots and today are seen from.

    `first_weekday` is the first column: 0 Monday, 5 Saturday, 6 Sunday. `viewer` is the zone of the person's own clock,
    or empty; `pace` the practice's; `tight` the ids of posts to come that are too close to another.
    """

    zone: str
    now: datetime
    first_weekday: int = 0
    filters: Filters = field(default_factory=Filters)
    bars: Bars = field(default_factory=Bars)
    viewer: str = ""
    pace: Pace = field(default_factory=lambda: Pace(timedelta(), 0, "UTC"))
    labels: Mapping[str, str] = field(default_factory=dict)
    notes: Mapping[date, Sequence[Occasion]] = field(default_factory=dict)
    tight: frozenset[str] = frozenset()
    _all: list[Chip] = field(default_factory=list)
    _days: dict[date, list[Chip]] = field(default_factory=dict)
    _every: dict[date, list[Chip]] = field(default_factory=dict)
    _shown: dict[str, Chip] = field(default_factory=dict)
    _slots: tuple[Slot, ...] = ()

    @property
    def today(self) -> date:
        """The wall-clock day of `now`."""
        return wall(self.now, self.zone).date()

    def set_rows(self, rows: Iterable[PostRow]) -> None:
        """Show these posts; those without a time are not the calendar's."""
        zone = ZoneInfo(self.zone)
        self._all = [
            Chip(row, row.when.astimezone(zone), mark_of(row), GOALS[row.goal]) for row in rows if row.when is not None
        ]
        every: dict[date, list[Chip]] = defaultdict(list)
        for chip in sorted(self._all, key=attrgetter("row.when", "row.id")):
            every[chip.at.date()].append(chip)
        self._every = dict(every)
        tight, now = crowded(self._plans(self._all), self.pace), self.now
        ahead = (row.id for row, _, mark, _ in self._all if row.id in tight and mark not in FIXED and _after(row, now))
        self.tight = frozenset(ahead)
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
        return self._shown.get(post_id)

    def every(self) -> Sequence[Chip]:
        """All posts that were read, filtered out or not."""
        return self._all

    def free(self, day: date) -> list[datetime]:
        """Wall-clock times of the day's slots that are still to come and have no post, filtered out or not."""
        if day < self.today:
            return []
        taken = {chip.at for chip in self._every.get(day, ())}
        times = (wall(instant(day, s.at, self.zone), self.zone) for s in self._slots if s.weekday == day.weekday())
        return sorted({at for at in times if at > self.now and at not in taken})

    def crowds_at(self, chip: Chip, when: datetime) -> tuple[Crowd, ...]:
        """What the post would be too close to at a moment (UTC)."""
        day = wall(when, self.zone).date()
        near = (c for n in (-1, 0, 1) for c in self._every.get(day + timedelta(days=n), ()))
        return crowds(Planned(chip.row.id, chip.row.title, when, day, chip.row.accounts), self._plans(near), self.pace)

    def counts(self, first: date, last: date) -> Counter[Mark]:
        """How many posts of each standing there are from one day to another, whatever the filters."""
        return Counter(chip.mark for chip in self._from(first, last))

    def shares(self, first: date, last: date) -> dict[Goal, int]:
        """How the posts from one day to another divide over the goals, in percent."""
        return shares(Counter(chip.goal for chip in self._from(first, last)))

    def _from(self, first: date, last: date) -> Iterable[Chip]:
        return (chip for day, chips in self._every.items() if first <= day <= last for chip in chips)

    def _plans(self, chips: Iterable[Chip]) -> list[Planned]:
        """Posts as they count for what is too close: all that went out or will."""
        return [
            Planned(row.id, row.title, row.when, at.date(), row.accounts)
            for row, at, mark, _ in chips
            if row.when is not None and mark is not Mark.GONE
        ]

    def _sort(self) -> None:
        lets = self.filters.lets
        everything = self.filters == Filters()
        kept = self._every if everything else {d: [c for c in chips if lets(c)] for d, chips in self._every.items()}
        self._days = {day: chips for day, chips in kept.items() if chips}
        self._shown = {chip.row.id: chip for chips in self._days.values() for chip in chips}


def _after(row: PostRow, now: datetime) -> bool:
    return row.when is not None and row.when > now


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
