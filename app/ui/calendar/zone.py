"""Says so where the person's own clock is not the practice's. For show only: nothing is planned by it."""

from datetime import date, timedelta

from PySide6.QtCore import QTimeZone

from app.domain.calendar import instant, wall
from app.ui import dates
from app.ui.calendar.canvas import MORNING
from app.ui.widgets.tag import Tag
from app.words import words


def zone_here() -> str:
    """The zone of the computer's clock as IANA names it; empty where the system does not tell a known one."""
    name = QTimeZone.systemTimeZoneId().toStdString()
    return name if QTimeZone(name.encode()).isValid() and name in set(_known()) else ""


def _known() -> list[str]:
    return [zone.toStdString() for zone in QTimeZone.availableTimeZoneIds()]


def differ(practice: str, here: str, day: date) -> bool:
    """Whether the two clocks show different times on the day or in the month after it."""
    moments = (instant(day + timedelta(days=n), MORNING, practice) for n in (0, 15, 30))
    return bool(here) and any(wall(at, practice).utcoffset() != wall(at, here).utcoffset() for at in moments)


class ZoneBadge(Tag):
    """“Times in Toronto” at the top of the calendar."""

    def __init__(self) -> None:
        super().__init__("", "muted")
        self.hide()

    def show_zones(self, practice: str, here: str, day: date) -> None:
        """Show where times are from, where that is not plain."""
        other = differ(practice, here, day)
        if other:
            self.show_words(words().text("cal-zone", place=dates.place(practice)), "advise")
            self.setToolTip(words().text("cal-zone-tip", here=dates.place(here)))
        self.setVisible(other)
