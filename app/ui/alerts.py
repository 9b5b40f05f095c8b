"""Notifications of the desktop: something was held, missed, failed or not confirmed."""

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import QObject, QTimer

from app.domain.desk import Desk
from app.domain.duty import on_duty
from app.domain.lifecycle import NEEDS_PERSON, DeliveryState
from app.ui.background import Operation
from app.ui.changes import Change
from app.ui.context import Context
from app.words import words

TOGETHER_MS = 1500
"""What comes within this time is told in one notification."""

LATER_MS = 60_000
"""How soon it is looked again whether protected hours are over."""

STATES = {
    DeliveryState.HELD: "delivery-state-held",
    DeliveryState.MISSED: "delivery-state-missed",
    DeliveryState.FAILED: "delivery-state-failed",
    DeliveryState.UNCONFIRMED: "delivery-state-unconfirmed",
}
Asking = Mapping[str, tuple[str, DeliveryState]]


class Alerts(QObject):
    """Tells each delivery that comes to need a person once; what needed one at the start is on the status page."""

    def __init__(self, context: Context, notify: Callable[[str, str], None]) -> None:
        super().__init__()
        self._context, self._notify = context, notify
        self._known: set[tuple[str, DeliveryState]] | None = None
        self.soon = QTimer(self, singleShot=True, interval=TOGETHER_MS)
        self.soon.timeout.connect(self.look)
        self.later = QTimer(self, singleShot=True, interval=LATER_MS)
        self.later.timeout.connect(self.look)
        context.changes.happened.connect(self._heard)
        self.look()

    def look(self) -> None:
        """Read what needs a person, and tell what is new."""
        self._context.run(asking(self._context.desk).then(self._tell), self)

    def _is_protected(self) -> bool:
        """Whether the person is with patients: then nothing is shown, and looked for again a little later."""
        profile = self._context.profile
        protected = on_duty(profile.duties, self._context.desk.clock.now(), profile.zone)
        if protected:
            self.later.start()
        return protected

    def _heard(self, kind: str, _record_id: str) -> None:
        if kind == Change.POSTS:
            self.soon.start()

    def _tell(self, found: Asking) -> None:
        now = {(row, state) for row, (_, state) in found.items()}
        fresh = [] if self._known is None else sorted(now - self._known)
        if fresh and self._is_protected():
            return  # told with the first look afterwards
        self._known = now
        say = words().text
        if len(fresh) == 1:
            title, state = found[fresh[0][0]]
            self._notify(say("status-alert-title"), say("status-alert-one", title=title, state=say(STATES[state])))
        elif fresh:
            self._notify(say("status-alert-title"), say("status-alert-many", count=len(fresh)))


def asking(desk: Desk) -> Operation[Asking]:
    """Title and state of every delivery that needs a person, by its id."""

    def work() -> Asking:
        with desk.work() as unit:
            rows = unit.deliveries(states=tuple(NEEDS_PERSON))
            return {row.id: (unit.post(row.post_id).headline, row.state) for row in rows}

    return Operation(work)


def glance(desk: Desk) -> tuple[str, datetime | None, int]:
    """Title and time of the next post, and how many deliveries need a person."""
    with desk.work() as unit:
        ahead = unit.deliveries(states=(DeliveryState.SCHEDULED,))
        count = len(unit.deliveries(states=tuple(NEEDS_PERSON)))
        if not ahead:
            return "", None, count
        return unit.post(ahead[0].post_id).headline, ahead[0].due, count
