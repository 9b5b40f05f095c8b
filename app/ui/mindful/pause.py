"""A heated draft asks for a pause: sleep on it, or go on. It offers; it never stops."""

from collections.abc import Iterable
from datetime import datetime, time, timedelta

from PySide6.QtWidgets import QWidget

from app.domain.calendar import instant, wall
from app.domain.finding import Finding, Severity
from app.ui import dates
from app.ui.widgets.sheet import Sheet
from app.words import words

MORNING = time(8)
HEATED = "tone/heated"
WARM = frozenset({Severity.WARN, Severity.BLOCK})


def is_heated(found: Iterable[Finding]) -> bool:
    """Whether the rules of tone found something: any warning of theirs, or capitals and exclamation marks at all."""
    return any(f.rule == HEATED or (f.rule.startswith("tone/") and f.severity in WARM) for f in found)


def tomorrow_morning(now: datetime, zone: str) -> datetime:
    """Eight o'clock of the next day on the practice's wall."""
    return instant(wall(now, zone).date() + timedelta(days=1), MORNING, zone)


class PauseSheet(Sheet):
    """Accepted: go on. `slept` says that the post should wait until the morning."""

    def __init__(self, parent: QWidget, morning: datetime, zone: str) -> None:
        say = words().text
        super().__init__(parent, say("aims-pause-title"), say("aims-pause-why"))
        self.slept = False
        self.add_button(say("aims-pause-back"), do=self.reject)
        self.go_on = self.add_button(say("aims-pause-go-on"), do=self.accept)
        when = dates.moment(morning, zone)
        self.sleep = self.add_button(say("aims-pause-sleep", when=when), "primary", self._sleep)

    def _sleep(self) -> None:
        self.slept = True
        self.accept()
