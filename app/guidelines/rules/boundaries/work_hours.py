"""Something that somebody must be there for, planned in protected clinical time, or more time than was meant for it."""

from collections.abc import Iterator
from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

from app.domain.checking import CheckRequest
from app.domain.context import Context, Duty
from app.domain.finding import Citation, Severity
from app.guidelines.kinds import Record
from app.guidelines.rule import RECORD, Example, Hit, Rule


def _look(request: CheckRequest) -> Iterator[Hit]:
    context = request.context
    if not (context.by_hand or context.live):
        return
    if duty := _duty(context):
        hours = f"{duty.starts:%H:%M}–{duty.ends:%H:%M}"
        yield Hit(params=(("hours", hours),))
    if context.hours_budget and context.hours_spent > context.hours_budget:
        yield Hit(variant="budget", params=(("budget", context.hours_budget), ("spent", context.hours_spent)))


def _duty(context: Context) -> Duty | None:
    """The clinical time that the planned moment lies in, on the practice's clock."""
    if context.publish_at is None:
        return None
    local = context.publish_at.astimezone(ZoneInfo(context.zone))
    at = local.time()
    return next((d for d in context.duties if d.weekday == local.weekday() and d.starts <= at < d.ends), None)


def _at(hour: int, *, zone: str = "UTC", live: bool = False, by_hand: bool = False) -> Context:
    """A Tuesday with a theatre list from 8 to 12 on the practice's clock."""
    lists = (Duty(1, time(8), time(12)),)
    planned = datetime(2026, 12, 1, hour, tzinfo=UTC)
    return Context(duties=lists, publish_at=planned, zone=zone, live=live, by_hand=by_hand)


RULE = Rule(
    id="boundaries/work-hours",
    severity=Severity.ADVISE,
    confidence=1.0,
    detect=(Record(_look),),
    looks=RECORD,
    source=Citation(
        "Protected clinical time: social media at work costs attention and makes mistakes likelier", "2024"
    ),
    flag=(
        Example("Live Q&A on cataracts.", context=_at(10, live=True)),
        Example("Answering your questions on sleep.", context=_at(8, by_hand=True)),
        Example("Live from my desk.", context=_at(13, zone="America/New_York", live=True)),
        Example("An hour of replies.", context=Context(by_hand=True, hours_spent=3.0, hours_budget=2.0)),
    ),
    leave=(
        Example("Five facts on flu, planned on Sunday.", context=_at(10)),
        Example("Live Q&A on cataracts.", context=_at(19, live=True)),
        Example("Live at noon, when the list is over.", context=_at(12, live=True)),
        Example("Live at ten, five in the morning over there.", context=_at(10, zone="America/New_York", live=True)),
        Example("Half an hour of replies.", context=Context(by_hand=True, hours_spent=0.5, hours_budget=2.0)),
    ),
)
