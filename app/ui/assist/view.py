"""The page “By hand”: what has passed all checks and waits to be published by the person, one card a part."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.domain.delivery import Delivery
from app.domain.lifecycle import DeliveryState
from app.pipeline.assist import Card, told
from app.ui.assist import actions
from app.ui.assist.actions import Laid, Waiting
from app.ui.assist.card import HandCard
from app.ui.changes import Change
from app.ui.context import Context
from app.ui.frame import Page
from app.ui.tokens import STEP
from app.ui.widgets.card import page_column
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.ground import ground, stacked
from app.ui.widgets.labels import label
from app.words import words

WIDEST = 760


def ready_base() -> Path:
    """Where files are laid ready: where a person looks first when a page asks for a file."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
    return Path(place) / "Primum"


class HandPage(Page):
    """`open_url` opens the browser or a folder; `base` is where files are laid ready."""

    def __init__(
        self,
        context: Context,
        open_url: Callable[[QUrl], object] = QDesktopServices.openUrl,
        base: Path | None = None,
    ) -> None:
        super().__init__(words().text("assist-page"))
        self._context, self._open_url, self._base = context, open_url, base or ready_base()
        self.cards: dict[tuple[str, int], HandCard] = {}
        self.count = label("", "muted")
        self.bar.addWidget(self.count)
        self.bar.addStretch(1)
        self.set_body(self._body())
        context.changes.happened.connect(self._heard)

    def opened(self, _argument: str) -> None:
        """Look what waits."""
        self._read()

    def _read(self) -> None:
        self._context.run(actions.load(self._context.desk, self._context.who).then(self._show), self)

    def _show(self, waiting: Waiting) -> None:
        """Show these cards; one that is there already keeps what was ticked and typed in it."""
        there = {(card.delivery.id, card.number): card for card in waiting.cards}
        for key in [key for key in self.cards if key not in there]:
            gone = self.cards.pop(key)
            gone.hide()
            gone.deleteLater()
        for place, (key, card) in enumerate(there.items()):
            if key not in self.cards:
                self.cards[key] = self._made(card)
                self._list.insertWidget(place, self.cards[key])
        self.count.setText(words().text("assist-count", count=len(there)) if there else "")
        self._stack.setCurrentIndex(1 if there else 0)
        for error in waiting.held:
            self._context.notices.error(error)
        if waiting.held:
            self._context.changes.tell(Change.POSTS)

    def _made(self, card: Card) -> HandCard:
        made = HandCard(card, self._context.profile.zone)
        made.copied.connect(self._copy)
        do: dict[str, Callable[[], object]] = {
            "open": lambda: self._open_url(QUrl(card.link)),
            "files": lambda: self._lay(card, self._show_folder),
            "copy": lambda: self._lay(card, self._copy_files),
            "done": lambda: self._done(made),
            "skip": lambda: self._skip(card),
        }
        made.asked.connect(lambda what: do[what]())
        return made

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._context.notices.say(words().text("assist-copied"))

    def _lay(self, card: Card, then: Callable[[Laid], None]) -> None:
        self._context.run(actions.lay_ready(self._context.desk, card, self._base).then(then), self)

    def _show_folder(self, laid: Laid) -> None:
        self._open_url(QUrl.fromLocalFile(str(laid.folder)))

    def _copy_files(self, laid: Laid) -> None:
        held = QMimeData()
        held.setUrls([QUrl.fromLocalFile(str(file)) for file in laid.files])
        if laid.picture is not None and not laid.picture.isNull():
            held.setImageData(laid.picture)
        QGuiApplication.clipboard().setMimeData(held)
        self._context.notices.say(words().text("assist-copied"))

    def _done(self, made: HandCard) -> None:
        made.rest()
        context = self._context
        operation = actions.done(context.desk, made.card, made.address.text().strip(), context.who, self._base)
        operation.then(self._recorded).failed(lambda error: made.show_trouble(words().error(error)))
        context.run(operation, self)

    def _recorded(self, delivery: Delivery) -> None:
        said = words().say(told(delivery.receipts))
        if delivery.state is DeliveryState.BY_HAND:
            parts = len(delivery.variant.segments)
            said = words().text("assist-next-part", part=delivery.next_part + 1, parts=parts)
        self._context.notices.say(said)

    def _skip(self, card: Card) -> None:
        operation = actions.skip(self._context.desk, card, self._context.who, self._base)
        operation.then(lambda _: self._context.notices.say(words().text("assist-skipped")))
        self._context.run(operation, self)

    def _heard(self, kind: str, _record_id: str) -> None:
        if kind == Change.POSTS:
            self._read()

    def _body(self) -> QWidget:
        say = words().text
        body, column = page_column(WIDEST, 4)
        column.addWidget(label(say("assist-why"), "muted", wrap=True))
        self._list = QVBoxLayout()
        self._list.setSpacing(4 * STEP)
        column.addLayout(self._list)
        column.addStretch(1)
        self._stack = QStackedWidget()
        go = lambda: self._context.go("accounts", "")  # noqa: E731 -- one expression, used once
        self.empty = EmptyState("ph.hand", say("assist-empty"), say("assist-empty-what"), say("assist-add"), go)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(body)
        area = ground("page")
        stacked(area).addWidget(self._stack)
        return area
