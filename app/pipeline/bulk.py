"""The same thing done to many posts: each by itself, so that one that refuses does not stop the others."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from app.domain.calendar import instant, wall
from app.domain.desk import Desk
from app.domain.errors import InputError, PrimumError
from app.domain.library import clean_tags
from app.domain.lifecycle import PostState
from app.domain.post import Post
from app.pipeline import plan

Step = Callable[[Desk, Post, str], None]


@dataclass(frozen=True, slots=True)
class Act:
    """What is done to a post, and how it is taken back; both are given the post as it was before."""

    do: Step
    back: Step


@dataclass(frozen=True, slots=True)
class Refused:
    """A post that stayed as it is, and why."""

    title: str
    error: PrimumError


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of it: the posts that were changed, as they were before, and those that were not."""

    done: tuple[Post, ...]
    refused: tuple[Refused, ...]


def run(desk: Desk, act: Act, post_ids: Iterable[str], who: str) -> Outcome:
    """Do it to each post in turn, each in a transaction of its own."""
    done: list[Post] = []
    refused: list[Refused] = []
    for post_id in post_ids:
        title = ""
        try:
            with desk.work() as work:
                post = work.post(post_id)
            title = post.headline
            act.do(desk, post, who)
            done.append(post)
        except PrimumError as error:
            refused.append(Refused(title, error))
    return Outcome(tuple(done), tuple(refused))


def take_back(desk: Desk, act: Act, before: Sequence[Post], who: str) -> Outcome:
    """Bring the posts back to what they were, the last one first."""
    done: list[Post] = []
    refused: list[Refused] = []
    for post in reversed(before):
        try:
            act.back(desk, post, who)
            done.append(post)
        except PrimumError as error:
            refused.append(Refused(post.headline, error))
    return Outcome(tuple(done), tuple(refused))


def by_days(days: int) -> Act:
    """So many days later, or earlier, at the same time on the practice's wall. Refuses what would lie in the past."""

    def do(desk: Desk, post: Post, who: str) -> None:
        _move(desk, post, lambda day: day + timedelta(days=days), who)

    return Act(do, _back_in_time)


def to_day(day: date) -> Act:
    """All to one day, each at its own time on the wall. Refuses what would lie in the past."""

    def do(desk: Desk, post: Post, who: str) -> None:
        _move(desk, post, lambda _day: day, who)

    return Act(do, _back_in_time)


def _pause(desk: Desk, post: Post, who: str) -> None:
    if post.planned_for is None:
        raise InputError("cal-no-time")
    plan.reschedule(desk, post.id, None, who)


def _back_in_time(desk: Desk, post: Post, who: str) -> None:
    if post.planned_for is not None and post.planned_for <= desk.clock.now():
        raise InputError("calendar-past")
    plan.reschedule(desk, post.id, post.planned_for, who)


PAUSE = Act(_pause, _back_in_time)
"""Off the calendar, to the backlog; what was scheduled does not go out, and comes back approved with its time."""


def _delete(desk: Desk, post: Post, who: str) -> None:
    plan.delete_post(desk, post.id, who)


def _restore(desk: Desk, post: Post, who: str) -> None:
    plan.save_draft(desk, post, who)


DELETE = Act(_delete, _restore)
"""Away; taken back, each is a draft again."""


def tag(words: Iterable[str]) -> Act:
    """Put tags on the posts beside those that they have."""
    given = clean_tags(words)
    return _tags(lambda post: clean_tags((*post.tags, *given)))


def untag(words: Iterable[str]) -> Act:
    """Take tags off the posts."""
    given = clean_tags(words)
    return _tags(lambda post: tuple(one for one in post.tags if one not in given))


def _ask(desk: Desk, post: Post, who: str) -> None:
    if post.state is not PostState.DRAFT:
        raise InputError("cal-not-draft")
    if not post.text.strip() and not post.media:
        raise InputError("plan-empty")
    plan.save_draft(desk, replace(post, state=PostState.IN_REVIEW), who)
    _note(desk, post, who, "cal-did-ask")


def _ask_no_more(desk: Desk, post: Post, who: str) -> None:
    with desk.work() as work:
        now = work.post(post.id)
    if now.state is not PostState.IN_REVIEW:
        raise InputError("cal-not-asked")
    plan.save_draft(desk, replace(now, state=PostState.DRAFT), who)
    _note(desk, post, who, "cal-did-ask-no-more")


ASK = Act(_ask, _ask_no_more)
"""A draft goes to whoever approves it."""


def _tags(new: Callable[[Post], tuple[str, ...]]) -> Act:
    def do(desk: Desk, post: Post, who: str) -> None:
        _put_tags(desk, post, new(post), who)

    def back(desk: Desk, post: Post, who: str) -> None:
        with desk.work() as work:
            now = work.post(post.id)
        _put_tags(desk, now, post.tags, who)

    return Act(do, back)


def _put_tags(desk: Desk, post: Post, tags: tuple[str, ...], who: str) -> None:
    if tags != post.tags:
        plan.save_draft(desk, replace(post, tags=tags), who)


def _move(desk: Desk, post: Post, to: Callable[[date], date], who: str) -> None:
    if post.planned_for is None:
        raise InputError("cal-no-time")
    with desk.work() as work:
        zone = work.profile().zone
    at = wall(post.planned_for, zone)
    when = instant(to(at.date()), at.time(), zone)
    if when <= desk.clock.now():
        raise InputError("calendar-past")
    plan.reschedule(desk, post.id, when, who)


def _note(desk: Desk, post: Post, who: str, action: str) -> None:
    with desk.work() as work:
        work.append_audit(desk.clock.now(), who, action, post.id)
