"""Protected clinical hours: when nothing is planned by itself and nobody is disturbed."""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

from app.domain.calendar import wall
from app.domain.context import Duty


def duty_at(duties: Iterable[Duty], moment: datetime, zone: str) -> Duty | None:
    """The duty that a moment lies in on the practice's wall; one that ends before it starts runs past midnight."""
    local = wall(moment, zone)
    return next((duty for duty in duties if _covers(duty, local)), None)


def on_duty(duties: Iterable[Duty], moment: datetime, zone: str) -> bool:
    """Whether a moment lies in any of them."""
    return duty_at(duties, moment, zone) is not None


def closed_hours(duties: Iterable[Duty], zone: str) -> Callable[[datetime], bool]:
    """The same as a question, as `next_free` takes it."""
    kept = tuple(duties)
    return lambda moment: on_duty(kept, moment, zone)


def _covers(duty: Duty, local: datetime) -> bool:
    now, day = local.time(), local.weekday()
    if duty.starts <= duty.ends:
        return duty.weekday == day and duty.starts <= now < duty.ends
    before = (local - timedelta(days=1)).weekday()
    return (duty.weekday == day and now >= duty.starts) or (duty.weekday == before and now < duty.ends)
