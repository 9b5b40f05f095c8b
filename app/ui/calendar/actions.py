"""What the person does in the calendar and the inspector, as operations."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from app.domain.account import Account
from app.domain.calendar import Slot, wall
from app.domain.campaign import Campaign
from app.domain.desk import Desk
from app.domain.errors import InputError
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
from app.ui.context import Context
from app.ui.steps import Step
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


def move(context: Context, post_id: str, before: datetime | None, after: datetime | None) -> Step[Post]:
    """A post moved to another time, to come or none; undone by moving it back. Both ways are told."""
    desk, who, say = context.desk, context.who, words().text

    def there() -> Post:
        if after is not None and after <= desk.clock.now():
            raise InputError("calendar-past")
        return plan.reschedule(desk, post_id, after, who)

    def moved(when: datetime | None) -> str:
        if when is None:
            return say("calendar-moved-away")
        return say("calendar-moved", when=dates.moment(when, context.profile.zone))

    step = Step(context, say("calendar-move"), there, lambda _: plan.reschedule(desk, post_id, before, who))
    step.back(lambda _: context.notices.say(moved(before), say("palette-redo"), context.undo.redo))
    return step.say(lambda post: moved(post.planned_for))


def delete(context: Context, post_id: str) -> Step[Post]:
    """A post deleted nothing of which is public; undone by saving it again, as a draft."""
    desk, who, say = context.desk, context.who, words().text
    step = Step(
        context,
        say("calendar-delete"),
        lambda: plan.delete_post(desk, post_id, who),
        lambda gone: plan.save_draft(desk, gone, who),
    )
    return step.say(lambda gone: say("calendar-deleted", title=gone.headline or say("palette-untitled")))
