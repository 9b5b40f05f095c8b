"""Repeat: drafts of a post that comes back, made some weeks ahead. Each is checked and approved by itself."""

from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import islice
from typing import TYPE_CHECKING

from dateutil.rrule import rrulestr

from app.domain.calendar import instant, wall
from app.domain.desk import Desk
from app.domain.errors import InputError
from app.domain.lifecycle import PostState
from app.domain.ports import Work
from app.domain.post import Post
from app.domain.repeat import Repeat

if TYPE_CHECKING:
    from holidays import HolidayBase

AHEAD = timedelta(weeks=4)
MOST = 1000
"""Days of a rule that are looked at in one go: no rule can make a runner count for ever."""

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
UNITS = {"day": "DAILY", "week": "WEEKLY", "month": "MONTHLY"}


def rule_for(
    unit: str, interval: int, starts: date, until: date | None, count: int, weekdays: Collection[int] = ()
) -> str:
    """The RRULE for “every 2 weeks”, with `weekdays` (Monday is 0) on those. Raises InputError for what makes no sense.

    A month that has no such day takes its last: the 31st becomes the 30th, or the 28th of February.
    """
    if unit not in UNITS or not 1 <= interval <= 365:
        raise InputError("repeat-bad-interval", every=f"{interval} {unit}")
    if until is not None and count:
        raise InputError("repeat-end-twice")
    if count < 0 or (until is not None and until < starts):
        raise InputError("repeat-ends-before")
    parts = [f"FREQ={UNITS[unit]}", f"INTERVAL={interval}"]
    if unit == "month" and starts.day > 28:
        days = ",".join(str(day) for day in range(28, starts.day + 1))
        parts += [f"BYMONTHDAY={days}", "BYSETPOS=-1"]
    if unit == "week" and weekdays:
        parts.append(f"BYDAY={','.join(WEEKDAYS[day] for day in sorted(weekdays))}")
    if until is not None:
        parts.append(f"UNTIL={until:%Y%m%d}")
    if count:
        parts.append(f"COUNT={count}")
    return ";".join(parts)


def days(repeat: Repeat, after: date) -> Iterator[date]:
    """The days after `after` on which it comes back, soonest first, at most a thousand; holidays left out.

    A holiday that is left out counts, so that a series of ten ends when it was to end.
    """
    start = datetime.combine(repeat.starts, time())
    rule = rrulestr(repeat.rule, dtstart=start)
    off = _holidays(repeat.holidays)
    found = islice(rule.xafter(datetime.combine(after, time()), inc=False), MOST)
    return (moment.date() for moment in found if moment.date() not in off)


def check_calendar(name: str) -> str:
    """The name of a holiday calendar as it is written. Raises InputError for one that nobody keeps."""
    written = name.strip().upper()
    _holidays(written)
    return written


def add(desk: Desk, repeat: Repeat, who: str) -> Repeat:
    """Let a post come back; `repeat` has no id yet. Where it is planned for the first day, it is the first itself."""
    now = desk.clock.now()
    with desk.work() as work:
        post, zone = work.post(repeat.post_id), work.profile().zone
        if any(known.post_id == post.id for known in work.repeats()):
            raise InputError("repeat-already", title=post.headline)
        itself = post.planned_for is not None and wall(post.planned_for, zone).date() == repeat.starts
        made_to = repeat.starts if itself else repeat.starts - timedelta(days=1)
        saved = replace(repeat, id=desk.new_id(), made_to=made_to)
        work.save_repeat(saved)
        work.append_audit(now, who, "repeat-did-add", post.id, f"repeat={saved.id} rule={saved.rule}")
    return saved


def end(desk: Desk, repeat_id: str, who: str) -> None:
    """No more drafts are made; those that are there stay. Raises InputError for an unknown id."""
    with desk.work() as work:
        found = _known(work, repeat_id)
        work.remove_repeat(repeat_id)
        work.append_audit(desk.clock.now(), who, "repeat-did-end", found.post_id, f"repeat={repeat_id}")


def fill(desk: Desk, who: str) -> tuple[Post, ...]:
    """Make the drafts of the next four weeks that are not there yet; days that are past make none.

    A repeat whose post is gone ends. Nothing is made beyond the day until which the post's sources are good.
    """
    made: list[Post] = []
    now = desk.clock.now()
    with desk.work() as work:
        zone = work.profile().zone
        for repeat in work.repeats():
            try:
                post = work.post(repeat.post_id)
            except InputError:
                work.remove_repeat(repeat.id)
                work.append_audit(now, who, "repeat-did-end", repeat.post_id, f"repeat={repeat.id}")
                continue
            made += _fill_one(desk, work, repeat, post, zone, who)
    return tuple(made)


def coming(repeat: Repeat, post: Post, zone: str, now: datetime) -> Iterator[datetime]:
    """The instants (UTC) at which it comes back from now on, whether or not there is a draft yet."""
    last = last_good_day(post)
    for day in days(repeat, wall(now, zone).date() - timedelta(days=1)):
        if last and day.isoformat() > last:
            return
        at = instant(day, repeat.at, zone)
        if at > now:
            yield at


def last_good_day(post: Post) -> str:
    """The day (ISO 8601) until which all its sources may be relied on, or empty."""
    return min((e.valid_until for e in post.evidence if e.valid_until), default="")


def _fill_one(desk: Desk, work: Work, repeat: Repeat, post: Post, zone: str, who: str) -> list[Post]:
    now = desk.clock.now()
    made = []
    for at in coming(repeat, post, zone, now):
        day = wall(at, zone).date()
        if at > now + AHEAD:
            break
        if repeat.made_to is None or day > repeat.made_to:
            made.append(_draft(desk, work, post, at, who))
            repeat = replace(repeat, made_to=day, made=(*repeat.made, made[-1].id))
    if made:
        work.save_repeat(repeat)
    return made


def _draft(desk: Desk, work: Work, post: Post, at: datetime, who: str) -> Post:
    now = desk.clock.now()
    copy = replace(post, id=desk.new_id(), state=PostState.DRAFT, planned_for=at, revision=0, updated_at=now)
    saved = work.save_post(copy)
    work.append_audit(now, who, "plan-did-create", saved.id, f"repeats={post.id}")
    return saved


def _known(work: Work, repeat_id: str) -> Repeat:
    found = next((repeat for repeat in work.repeats() if repeat.id == repeat_id), None)
    if found is None:
        raise InputError("repeat-unknown", id=repeat_id)
    return found


def _holidays(name: str) -> "HolidayBase | frozenset[date]":
    if not name:
        return frozenset()
    import holidays  # noqa: PLC0415 -- an agent without such repeats never holds the calendars of the world

    country, _, part = name.partition("-")
    try:
        return holidays.country_holidays(country, subdiv=part or None)
    except NotImplementedError:
        raise InputError("repeat-no-calendar", given=name) from None
