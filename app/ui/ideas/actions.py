"""What the ideas ask of the practice, and the steps that can be undone."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from app.domain.calendar import occurrences
from app.domain.desk import Desk
from app.domain.duty import on_duty
from app.domain.errors import InputError
from app.domain.goal import Goal
from app.domain.ports import PostRow
from app.domain.post import Post
from app.pipeline import ideas, occasions, plan, put_week
from app.pipeline.feed_file import LARGEST, FeedItem, read_feed
from app.pipeline.ideas import Kept
from app.pipeline.plan_week import DAYS, DayMark, Facts, Proposal
from app.pipeline.put_week import Placed
from app.ui import dates
from app.ui.background import Operation
from app.ui.context import Context
from app.ui.naming import occasion_name
from app.ui.steps import Step
from app.words import words

OFFERED = 6


@dataclass(frozen=True, slots=True)
class Offer:
    """Moments that an idea may be planned for."""

    free: tuple[datetime, ...]


def load(desk: Desk) -> Operation[Sequence[PostRow]]:
    """Read the ideas."""
    return Operation(lambda: ideas.ideas(desk))


def capture(context: Context, text: str, goal: Goal) -> Step[Post]:
    """An idea kept; undone by deleting it."""
    desk, who, say = context.desk, context.who, words().text
    step = Step(
        context,
        say("aims-capture-step"),
        lambda: ideas.capture(desk, text, who, goal),
        lambda idea: plan.delete_post(desk, idea.id, who),
    )
    return step.say(lambda _: say("aims-captured"))


def plan_for(context: Context, post_id: str, when: datetime | None) -> Step[Post]:
    """An idea made a draft, on a day or to be written now; undone by making it an idea again."""
    desk, who, say = context.desk, context.who, words().text

    def said(post: Post) -> str:
        if post.planned_for is None:
            return say("aims-taken-up")
        return say("aims-planned", when=dates.moment(post.planned_for, context.profile.zone))

    step = Step(
        context,
        say("aims-plan-step"),
        lambda: ideas.plan_idea(desk, post_id, when, who),
        lambda _: ideas.shelve(desk, post_id, who),
    )
    return step.say(said)


def remove(context: Context, idea: PostRow) -> Step[Post]:
    """An idea deleted."""
    desk, who, say = context.desk, context.who, words().text
    step = Step(
        context,
        say("aims-remove-idea-step"),
        lambda: plan.delete_post(desk, idea.id, who),
        lambda gone: plan.save_draft(desk, gone, who),
    )
    return step.say(lambda gone: say("aims-idea-removed", title=gone.headline))


def read_file(path: Path) -> Operation[tuple[FeedItem, ...]]:
    """Read a feed file. Raises InputError for what is none."""

    def work() -> tuple[FeedItem, ...]:
        try:
            with path.open("rb") as file:
                data = file.read(LARGEST + 1)
        except OSError as error:
            raise InputError("aims-feed-unread", name=path.name, why=error.strerror or "") from error
        return read_feed(data)

    return Operation(work)


def keep_items(context: Context, items: Sequence[FeedItem], goal: Goal) -> Step[Kept]:
    """Items of a feed kept as ideas; undone by deleting those that are ideas still."""
    desk, who, say = context.desk, context.who, words().text

    def undo(kept: Kept) -> None:
        waiting = {row.id for row in ideas.ideas(desk)}
        for idea in kept.ideas:
            if idea.id in waiting:
                plan.delete_post(desk, idea.id, who)

    step = Step(context, say("aims-feed-step"), lambda: ideas.keep_items(desk, items, who, goal), undo)
    return step.say(lambda kept: say("aims-feed-kept", count=len(kept.ideas), known=kept.known))


def offer(desk: Desk, goal: Goal) -> Operation[Offer]:
    """The next free slots for a goal, outside protected hours."""

    def work() -> Offer:
        now = desk.clock.now()
        with desk.work() as unit:
            profile = unit.profile()
            taken = {row.when for row in unit.posts(now, now + plan.HORIZON)}
            slots = tuple(s for s in unit.slots() if s.goal in {None, goal})
        found = (when for when, _ in occurrences(slots, now, profile.zone) if when not in taken)
        free = (when for when in found if not on_duty(profile.duties, when, profile.zone))
        return Offer(tuple(dict.fromkeys(free))[:OFFERED])

    return Operation(work)


def week(desk: Desk, first: date) -> Operation[Facts]:
    """What a week is planned from, its health days among it; a public holiday is nothing to write about."""

    def work() -> Facts:
        begin = occasions.load(desk, first, first + timedelta(days=DAYS - 1))
        marks = [DayMark(one.first, occasion_name(one), Goal.EDUCATION) for one in begin if one.id]
        return put_week.facts(desk, first, marks)

    return Operation(work)


def put_in(context: Context, chosen: Sequence[Proposal]) -> Step[tuple[Placed, ...]]:
    """A week's drafts, all in one step; what was written in meanwhile stays when it is undone."""
    desk, who, say = context.desk, context.who, words().text
    step = Step(
        context,
        say("aims-week-step"),
        lambda: put_week.put_in(desk, chosen, who),
        lambda placed: put_week.take_out(desk, placed, who),
    )
    return step.say(lambda placed: say("aims-week-put", count=len(placed)))
