"""The bottom bar: keep it, when it goes out, and the button that sends it on its way."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from app.domain.message import Message
from app.ui import dates
from app.ui.context import Context
from app.ui.tokens import STEP
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import Elided, label
from app.words import words


class Foot(QWidget):
    """Made into the page's foot row. `picked` carries the instant (UTC), `now_asked` has none."""

    picked = Signal(object)
    now_asked = Signal()
    other_asked = Signal()
    save_asked = Signal()
    send_asked = Signal()
    word_asked = Signal()
    silence_asked = Signal()
    offered = Signal()

    def __init__(self, row: QHBoxLayout, context: Context) -> None:
        super().__init__()
        self._context = context
        say = words().text
        self.save = button(say("composer-save"), do=self.save_asked.emit)
        self.silence = button(say("composer-no-reply"), do=self.silence_asked.emit, tip=say("composer-no-reply-tip"))
        self.silence.hide()
        self.status = Elided("", "muted")
        self.lead = label(say("composer-next-free"), "muted")
        self.menu = QMenu(self)
        self.free: tuple[datetime, ...] = ()
        self.when = button("", tip=say("composer-when"), do=self._open)
        self.second = button(say("composer-second"), do=self.word_asked.emit, tip=say("composer-second-tip"))
        self.second.hide()
        self.send = button(say("composer-schedule"), "primary", do=self.send_asked.emit)
        row.addWidget(self.save)
        row.addWidget(self.silence)
        row.addWidget(self.status, 1)
        row.addWidget(self._going_out())
        self.hide()

    def _going_out(self) -> QWidget:
        """When and how it goes out; with large text it takes a second line before it widens the window."""
        holder = QWidget()
        flow = Flow(holder, 3 * STEP)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        self.status.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for widget in (self.lead, self.when, self.second, self.send):
            flow.addWidget(widget)
        return holder

    def offer(self, free: tuple[datetime, ...]) -> None:
        """Fill the menu: free slots, another time, now."""
        say = words().text
        self.free = free
        self.menu.clear()
        for when in free:
            self.menu.addAction(dates.moment(when, self._context.profile.zone), self._pick(when))
        if free:
            self.menu.addSeparator()
        self.menu.addAction(say("composer-other-time"), self.other_asked.emit)
        self.menu.addAction(say("composer-now"), self.now_asked.emit)
        self.offered.emit()

    def show_due(self, due: datetime | None, *, from_slot: bool, now: bool) -> None:
        """Show the moment that is chosen."""
        said = dates.moment(due, self._context.profile.zone) if due else words().text("composer-choose-time")
        said = words().text("composer-now") if now else said
        self.when.setText(f"{said} ▾")
        self.when.setAccessibleName(words().text("composer-when-is", when=said))
        self.lead.setText(words().text("composer-next-free" if from_slot else "composer-goes-out"))
        self.lead.setVisible(due is not None or now)

    def show_obstacle(self, obstacle: Message | None, *, scheduled: bool, now: bool) -> None:
        """Let the button be pressed, or say beside it why not."""
        reason = words().say(obstacle) if obstacle else ""
        self.send.setEnabled(obstacle is None)
        key = "composer-send-now" if now else "composer-reschedule" if scheduled else "composer-schedule"
        self.send.setText(words().text(key))
        self.send.setToolTip(reason)
        self.send.setAccessibleName(self.send.text())
        self.send.setAccessibleDescription(reason)

    def offer_silence(self, *, on: bool) -> None:
        """Offer not to reply, or not where nothing is replied to."""
        self.silence.setVisible(on)

    def offer_second(self, obstacle: Message | None, *, shown: bool) -> None:
        """Offer to go out on a second person's word, where that is all that is missing or something else is too."""
        self.second.setVisible(shown)
        self.second.setEnabled(obstacle is None)
        self.second.setAccessibleDescription(words().say(obstacle) if obstacle else "")

    def say(self, message: Message | None) -> None:
        """Say one thing at the left of the button, or nothing."""
        self.status.setText(words().say(message) if message else "")

    def unlock(self, *, open_: bool) -> None:
        """Let the bar be used, or not where the post is out in the world."""
        for widget in (self.save, self.when):
            widget.setEnabled(open_)
        if not open_:
            self.send.setEnabled(False)
            self.second.hide()

    def _open(self) -> None:
        above = self.when.rect().topLeft() - QPoint(0, self.menu.sizeHint().height())
        self.menu.popup(self.when.mapToGlobal(above))

    def _pick(self, when: datetime) -> Callable[[], None]:
        return lambda: self.picked.emit(when)
