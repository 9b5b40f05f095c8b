"""What the person does in the calendar and the inspector, as operations."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from PySide6.QtGui import QUndoCommand

from app.domain.account import Account
from app.domain.calendar import Slot, wall
from app.domain.campaign import Campaign
from app.domain.desk import Desk
from app.domain.errors import InputError, PrimumError
from app.domain.pacing import Pace
from app.domain.ports import PostRow
from app.domain.post import Post
from app.pipeline import plan
from app.pipeline.expiry import Expiry, expiries
from app.pipeline.gates import pace_of
from app.pipeline.occasions import Occasion
from app.pipeline.occasions import load as load_occasions
from app.settings.declared import WEEK_STARTS
from app.settings.setting import value_of
from app.ui import dates
from app.ui.background import Operation
from app.ui.calendar.bars import Bars
from app.ui.changes import Change
from app.ui.context import Context
from app.words import words

WEEKDAYS = {"monday": 0, "saturday": 5, "sunday": 6}


@dataclass(frozen=True, slots=True)
class Loaded:
    """What the calendar shows."""

    rows: Sequence[PostRow]
    slots: Sequence[Slot]
    accounts: Sequence[Account]
    first_weekday: int
    at_risk: Sequence[Expiry] = ()
    bars: Bars = field(default_factory=Bars)
    campaigns: Sequence[Campaign] = ()
    pace: Pace = field(default_factory=lambda: Pace(timedelta(), 0, "UTC"))


def load(desk: Desk, since: datetime, until: datetime) -> Operation[Loaded]:
    """Read the posts of a time span, with slots, accounts, and sign-ins that end too soon."""

    def work() -> Loaded:
        at_risk = tuple(one for one in expiries(desk) if one.at_risk)
        with desk.work() as unit:
            first = WEEKDAYS[value_of(unit, WEEK_STARTS)]
            zone = unit.profile().zone
            beside = Bars(unit.campaigns(), unit.entries(wall(since, zone).date(), wall(until, zone).date()))
            there = unit.posts(since, until), unit.slots(), unit.accounts()
            return Loaded(*there, first, at_risk, beside, unit.campaigns(), pace_of(unit))

    return Operation(work)


def occasions(desk: Desk, first: date, last: date) -> Operation[Mapping[date, Sequence[Occasion]]]:
    """Read what the days are. Apart from the posts: the calendars of a country take a moment the first time."""

    def work() -> Mapping[date, Sequence[Occasion]]:
        found: dict[date, list[Occasion]] = {}
        for one in load_occasions(desk, first, last):
            found.setdefault(one.first, []).append(one)
        return found

    return Operation(work)


def move(desk: Desk, post_id: str, when: datetime | None, who: str) -> Operation[Post]:
    """Give a post another time. Refuses one that has passed."""

    def work() -> Post:
        if when is not None and when <= desk.clock.now():
            raise InputError("calendar-past")
        return plan.reschedule(desk, post_id, when, who)

    return Operation(work, (Change.POSTS, post_id))


def delete(desk: Desk, post_id: str, who: str) -> Operation[Post]:
    """Delete a post nothing of which is public."""
    return Operation(lambda: plan.delete_post(desk, post_id, who), (Change.POSTS, post_id))


def restore(desk: Desk, post: Post, who: str) -> Operation[Post]:
    """Bring a deleted post back, as a draft."""
    return Operation(lambda: plan.save_draft(desk, post, who), (Change.POSTS, post.id))


class Move(QUndoCommand):
    """A post moved; undone by moving it back."""

    def __init__(self, context: Context, post_id: str, before: datetime | None, after: datetime | None) -> None:
        super().__init__(words().text("calendar-move"))
        self._context, self._post_id, self._before, self._after = context, post_id, before, after

    def redo(self) -> None:
        """Move it."""
        self._run(self._after)

    def undo(self) -> None:
        """Move it back."""
        if not self.isObsolete():
            self._run(self._before)

    def _run(self, when: datetime | None) -> None:
        operation = move(self._context.desk, self._post_id, when, self._context.who)
        self._context.run(operation.in_order().then(self._say).failed(self._failed))

    def _say(self, post: Post) -> None:
        back = self._context.undo.undo if post.planned_for == self._after else self._context.undo.redo
        if post.planned_for is None:
            text = words().text("calendar-moved-away")
        else:
            text = words().text("calendar-moved", when=dates.moment(post.planned_for, self._context.profile.zone))
        self._context.notices.say(text, words().text("window-undo"), back)

    def _failed(self, error: PrimumError) -> None:
        self.setObsolete(True)
        self._context.notices.error(error)


class Delete(QUndoCommand):
    """A post deleted; undone by saving it again."""

    def __init__(self, context: Context, post_id: str) -> None:
        super().__init__(words().text("calendar-delete"))
        self._context, self._post_id = context, post_id
        self._kept: Post | None = None

    def redo(self) -> None:
        """Delete it."""
        operation = delete(self._context.desk, self._post_id, self._context.who)
        self._context.run(operation.in_order().then(self._deleted).failed(self._failed))

    def undo(self) -> None:
        """Bring it back."""
        if self._kept is not None:
            self._context.run(restore(self._context.desk, self._kept, self._context.who).in_order())

    def _deleted(self, post: Post) -> None:
        self._kept = post
        text = words().text("calendar-deleted", title=post.headline or words().text("palette-untitled"))
        self._context.notices.say(text, words().text("window-undo"), self._context.undo.undo)

    def _failed(self, error: PrimumError) -> None:
        self.setObsolete(True)
        self._context.notices.error(error)
