"""The left column: the text, what is added to it, and what an answer answers."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from app.domain.goal import PostKind
from app.domain.post import Post
from app.ui.composer.details import Details
from app.ui.composer.editor import Editor
from app.ui.composer.extras import Extras
from app.ui.composer.media_strip import MediaStrip
from app.ui.composer.pictures import Pictures
from app.ui.composer.reading import grade
from app.ui.theme import theme
from app.ui.tokens import STEP
from app.ui.widgets.buttons import button
from app.ui.widgets.card import scrolled, section
from app.ui.widgets.flow import Flow
from app.ui.widgets.ground import stacked
from app.ui.widgets.labels import label
from app.words import words


class WritingPanel(QWidget):
    """Fields and buttons. `asked` carries the name of the button that was pressed."""

    asked = Signal(str)
    answered = Signal(str)

    def __init__(self, pictures: Pictures) -> None:
        super().__init__()
        say = words().text
        self.editor = Editor(lowest=206)
        self.editor.setAccessibleName(say("composer-your-text"))
        self.editor.set_hint(say("composer-write-here"))
        self.answer_to, self._answer_head = self._answer_field()
        self.media = MediaStrip(pictures)
        self.extras = Extras()
        self.details = Details()
        self.buttons = self._make_buttons()
        self._measure = label("", "small")
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(5 * STEP, 4 * STEP, 5 * STEP, 4 * STEP)
        column.setSpacing(3 * STEP)
        for part in (self._answer_head, self.answer_to):
            column.addWidget(part)
        column.addLayout(section(say("composer-your-text"), self._measure))
        column.addWidget(self.editor)
        column.addWidget(self._button_row())
        column.addWidget(self.media)
        column.addWidget(self.extras)
        column.addWidget(self.details)
        column.addStretch(1)
        stacked(self).addWidget(scrolled(inner))
        self.setMinimumWidth(theme().px(270))
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped anywhere in the column."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped as the editor does."""
        self.editor.insertFromMimeData(event.mimeData())
        event.acceptProposedAction()

    def show_post(self, post: Post, longest_alt: int) -> None:
        """Show the post's parts; the text only where it differs, so that typing is never disturbed."""
        self.editor.show_words(post.text)
        if self.answer_to.toPlainText() != post.in_reply_to:
            self.answer_to.setPlainText(post.in_reply_to)
        self.answer_to.setVisible(post.kind is PostKind.REPLY)
        self._answer_head.setVisible(post.kind is PostKind.REPLY)
        self.show_parts(post, longest_alt)

    def show_parts(self, post: Post, longest_alt: int) -> None:
        """Show pictures, sources and the measure of the text."""
        self.media.show_media(post.media, longest_alt)
        self.extras.show_post(post)
        self._measure.setText(_measure(post.text))

    def lock(self, *, open_: bool) -> None:
        """Let the post be changed, or only read."""
        self.editor.setReadOnly(not open_)
        self.answer_to.setReadOnly(not open_)
        for widget in (*self.buttons.values(), self.media, self.extras, self.details):
            widget.setEnabled(open_)

    def _answer_field(self) -> tuple[QPlainTextEdit, QLabel]:
        field = QPlainTextEdit()
        field.setTabChangesFocus(True)
        field.setFixedHeight(theme().px(72))
        field.setPlaceholderText(words().text("composer-answer-hint"))
        field.setAccessibleName(words().text("composer-answer-to"))
        field.textChanged.connect(lambda: self.answered.emit(field.toPlainText()))
        return field, label(words().text("composer-answer-to"), "bold")

    def _make_buttons(self) -> dict[str, QWidget]:
        say = words().text
        names = {
            "image": (say("composer-add-image"), "ph.image"),
            "library": (say("composer-add-library"), "ph.stack"),
            "source": (say("composer-add-source"), "ph.book-open"),
            "consent": (say("composer-add-consent"), "ph.handshake"),
            "card": (say("composer-add-card"), "ph.link"),
            "warning": (say("composer-add-warning"), "ph.warning"),
            "template": (say("handy-template"), "ph.article"),
            "snippet": (say("handy-snippet"), "ph.text-t"),
        }
        return {key: button(text, "small", icon, self._asks(key)) for key, (text, icon) in names.items()}

    def _asks(self, key: str) -> Callable[[], None]:
        return lambda: self.asked.emit(key)

    def _button_row(self) -> QWidget:
        holder = QWidget()
        row = Flow(holder, 4)
        for made in self.buttons.values():
            row.addWidget(made)
        return holder


def _measure(text: str) -> str:
    level = grade(text)
    if not text.strip():
        return ""
    if level is None:
        return words().text("composer-measure-short", count=len(text))
    return words().text("composer-measure", count=len(text), grade=f"{level:.1f}")
