"""Notifications of the desktop: something was held, missed, not confirmed, waits for a person or for signing in."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer

from app.domain.desk import Desk
from app.domain.lifecycle import NEEDS_PERSON, DeliveryState
from app.pipeline.needs import Need, News
from app.runner.notice import LATER, said
from app.ui.background import Operation
from app.ui.changes import Change
from app.ui.context import Context

TOGETHER_MS = 1500
"""What comes within this time is told in one notification."""


class Alerts(QObject):
    """Tells each thing that comes to need a person once; what needed one at the start is on its page.

    `notify` gets title, sentence and the page that a click is to open. In protected hours it is silent, and tells
    afterwards.
    """

    def __init__(self, context: Context, notify: Callable[[str, str, str], None]) -> None:
        super().__init__()
        self._context, self._notify, self._news = context, notify, News()
        self.soon = QTimer(self, singleShot=True, interval=TOGETHER_MS)
        self.later = QTimer(self, singleShot=True, interval=round(LATER * 1000))
        for timer in (self.soon, self.later):
            timer.timeout.connect(self.look)
        context.changes.happened.connect(self._heard)
        self.look()

    def look(self) -> None:
        """Read what needs a person, and tell what is new."""
        desk = self._context.desk
        self._context.run(Operation(lambda: self._news.look(desk)).in_order().then(self._tell), self)

    def _heard(self, kind: str, _record_id: str) -> None:
        if kind in (Change.POSTS, Change.ACCOUNTS):
            self.soon.start()

    def _tell(self, fresh: tuple[Need, ...]) -> None:
        if self._news.waits:
            self.later.start()
        pages = {need.page for need in fresh}
        if fresh:
            self._notify(*said(fresh), pages.pop() if len(pages) == 1 else "status")


def glance(desk: Desk) -> tuple[str, datetime | None, int]:
    """Title and time of the next post, and how many deliveries need a person."""
    with desk.work() as unit:
        ahead = unit.deliveries(states=(DeliveryState.SCHEDULED,))
        count = len(unit.deliveries(states=tuple(NEEDS_PERSON)))
        if not ahead:
            return "", None, count
        return unit.post(ahead[0].post_id).headline, ahead[0].due, count
