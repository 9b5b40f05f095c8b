"""Notifications of the desktop: something was held, missed, not confirmed, waits for a person or for signing in."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer

from app.domain.desk import Desk
from app.domain.duty import on_duty
from app.domain.lifecycle import NEEDS_PERSON, DeliveryState
from app.pipeline.needs import Need, News, needs
from app.runner.notice import said
from app.ui.background import Operation
from app.ui.changes import Change
from app.ui.context import Context

TOGETHER_MS = 1500
"""What comes within this time is told in one notification."""

LATER_MS = 60_000
"""How soon it is looked again whether protected hours are over."""


class Alerts(QObject):
    """Tells each thing that comes to need a person once; what needed one at the start is on its page.

    `notify` gets title, sentence and the page that a click is to open. `quiet` says when nobody is to be disturbed;
    what came meanwhile is told at the next change after that.
    """

    def __init__(
        self, context: Context, notify: Callable[[str, str, str], None], quiet: Callable[[], bool] = lambda: False
    ) -> None:
        super().__init__()
        self._context, self._notify, self._quiet, self._news = context, notify, quiet, News()
        self.soon = QTimer(self, singleShot=True, interval=TOGETHER_MS)
        self.soon.timeout.connect(self.look)
        self.later = QTimer(self, singleShot=True, interval=LATER_MS)
        self.later.timeout.connect(self.look)
        context.changes.happened.connect(self._heard)
        self.look()

    def look(self) -> None:
        """Read what needs a person, and tell what is new."""
        desk = self._context.desk
        self._context.run(Operation(lambda: needs(desk)).then(self._tell), self)

    def _is_protected(self) -> bool:
        """Whether the person is with patients: then nothing is shown, and looked for again a little later."""
        profile = self._context.profile
        protected = on_duty(profile.duties, self._context.desk.clock.now(), profile.zone)
        if protected:
            self.later.start()
        return protected

    def _heard(self, kind: str, _record_id: str) -> None:
        if kind in (Change.POSTS, Change.ACCOUNTS):
            self.soon.start()

    def _tell(self, found: tuple[Need, ...]) -> None:
        fresh = self._news.fresh(found, quiet=self._quiet() or self._is_protected())
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
