"""Posting by hand, going live or answering in protected clinical time, or beyond the week's budget of hours."""

from collections.abc import Iterator
from datetime import datetime, time
from zoneinfo import ZoneInfoNotFoundError

from app.domain.checking import CheckRequest
from app.domain.context import Context, Duty
from app.domain.duty import duty_at
from app.domain.finding import Citation, Severity
from app.domain.goal import PostKind
from app.guidelines.kinds import Record
from app.guidelines.rule import RECORD, Example, Hit, Rule


def _look(request: CheckRequest) -> Iterator[Hit]:
    context = request.context
    duty = _duty_at(context) if _needs_a_hand(request) else None
    if duty is not None:
        yield Hit(params=(("hours", f"{duty.starts:%H:%M}–{duty.ends:%H:%M}"),))
    if 0 < context.hours_budget < context.hours_spent:
        spent, budget = _hours(context.hours_spent), _hours(context.hours_budget)
        yield Hit(variant="budget", params=(("spent", spent), ("budget", budget)))


def _needs_a_hand(request: CheckRequest) -> bool:
    """Whether somebody must be there: by hand, live, or in a conversation."""
    return request.context.by_hand or request.context.live or request.kind is PostKind.REPLY


def _duty_at(context: Context) -> Duty | None:
    """The duty that the moment of publishing falls into; of a reply without one, this moment."""
    moment = context.publish_at or context.now
    if moment is None or not context.duties:
        return None
    try:
        return duty_at(context.duties, moment, context.zone)
    except (ZoneInfoNotFoundError, ValueError):
        return None


def _hours(count: float) -> str:
    return f"{count:g}"


_THEATRE = (Duty(0, time(8), time(12, 30)),)
_NIGHT = (Duty(4, time(20), time(7)),)


def _at(text: str) -> datetime:
    return datetime.fromisoformat(text)


_MONDAY_TEN = _at("2026-03-02T10:00:00+00:00")
_MONDAY_EVENING = _at("2026-03-02T19:30:00+00:00")

RULE = Rule(
    id="boundaries/work-hours",
    severity=Severity.ADVISE,
    detect=(Record(_look),),
    looks=RECORD,
    confidence=0.95,
    source=Citation("Dos and Don’ts for Healthcare Professionals Using Social Media: not in working time"),
    flag=(
        Example("Live Q&A!", context=Context(duties=_THEATRE, live=True, publish_at=_MONDAY_TEN)),
        Example("Out at ten.", context=Context(duties=_THEATRE, by_hand=True, publish_at=_MONDAY_TEN)),
        Example("Answers for an hour.", context=Context(hours_spent=3, hours_budget=2)),
        Example(
            "Thanks for asking!",
            kind=PostKind.REPLY,
            in_reply_to="Open on Friday?",
            context=Context(duties=_NIGHT, now=_at("2026-03-07T02:00:00+00:00")),
        ),
        Example(
            "By hand.",
            context=Context(
                duties=_THEATRE, by_hand=True, publish_at=_at("2026-03-02T17:00:00+00:00"), zone="America/New_York"
            ),
        ),
    ),
    leave=(
        Example("Auto-post, prepared on Sunday.", context=Context(duties=_THEATRE, publish_at=_MONDAY_TEN)),
        Example("Live Q&A, off duty.", context=Context(duties=_THEATRE, live=True, publish_at=_MONDAY_EVENING)),
        Example("Two hours of two.", context=Context(hours_spent=2, hours_budget=2)),
        Example("Nobody gave a budget.", context=Context(hours_spent=9)),
        Example("No roster.", context=Context(by_hand=True, publish_at=_MONDAY_TEN)),
        "No context at all.",
    ),
)
