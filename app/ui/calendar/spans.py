"""Which days each view shows, counts, and goes to next."""

from datetime import date, timedelta

from app.ui import dates
from app.ui.calendar.model import month_days, month_end, month_step, week_days
from app.words import words

VIEWS = ("month", "week", "day", "agenda", "board")
LISTS = frozenset({"agenda", "board"})


def shown(view: str, anchor: date, first_weekday: int) -> list[date]:
    """The days whose posts can be seen, and so be picked."""
    if view == "month":
        return month_days(anchor, first_weekday)
    first, last = counted(view, anchor, first_weekday)
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]


def counted(view: str, anchor: date, first_weekday: int) -> tuple[date, date]:
    """The first and last day that the counts, the mix and the lists are about."""
    if view == "week":
        days = week_days(anchor, first_weekday)
        return days[0], days[-1]
    if view == "day":
        return anchor, anchor
    return anchor.replace(day=1), month_end(anchor)


def to_read(anchor: date, first_weekday: int) -> tuple[date, date]:
    """The days to read: the month's page and the week together."""
    days = month_days(anchor, first_weekday) + week_days(anchor, first_weekday)
    return min(days), max(days)


def title(view: str, anchor: date, first_weekday: int) -> str:
    """What stands at the top of the page."""
    if view == "day":
        return words().text("cal-day-title", day=dates.long_day(anchor), year=str(anchor.year))
    if view != "week":
        return dates.month_year(anchor)
    first = week_days(anchor, first_weekday)[0]
    return words().text("calendar-week-of", day=f"{first.day} {dates.month_year(first)}")


def about(view: str, anchor: date) -> str:
    """What the mix is about: “In November”, “This week”."""
    if view == "day":
        return words().text("cal-this-day")
    return words().text("calendar-this-week" if view == "week" else "calendar-this-month", month=dates.month(anchor))


def step(view: str, anchor: date, by: int) -> date:
    """A month, a week or a day on, or back."""
    if view in {"week", "day"}:
        return anchor + timedelta(days=by * (7 if view == "week" else 1))
    return month_step(anchor, by)
