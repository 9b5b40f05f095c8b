"""Where the text is written: plain text, findings underlined, one undo step for a fix."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QEvent, QIODevice, QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QImage,
    QImageWriter,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextBlockFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit, QToolTip, QWidget

from app.domain.finding import Fix, Span
from app.ui.composer.findings import Card
from app.ui.composer.marks import paint_shape, selections
from app.ui.composer.spans import Offsets
from app.ui.theme import theme
from app.words import words

LINE_HEIGHT = 150
GUTTER, SHAPE, PADDING = 14, 8, 11
LINE_SEPARATORS = str.maketrans({"\u2028": "\n", "\u2029": "\n"})


class Editor(QTextEdit):
    """The text of a post. `edited` follows every change of the words, `pointed` the cursor, in code points."""

    edited = Signal()
    pointed = Signal(int)
    files_given = Signal(list)
    picture_given = Signal(bytes)

    def __init__(self, parent: QWidget | None = None, *, lowest: int = 120, highest: int = 480) -> None:
        """It grows with its text between two heights in pixels at 100 %; beyond that it scrolls."""
        super().__init__(parent)
        self._heights = lowest, highest
        self._cards: tuple[Card, ...] = ()
        self._current: Card | None = None
        self._words = self._hint = ""
        self.setProperty("look", "write")
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self._shape_document()
        self.textChanged.connect(self._changed)
        self.cursorPositionChanged.connect(self._moved)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._grow())
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        theme().changed.connect(self._redraw)
        self._grow()

    def words(self) -> str:
        """The text as typed; unlike Qt's plain text it keeps spaces that must not break."""
        return self.document().toRawText().translate(LINE_SEPARATORS)

    def set_hint(self, hint: str) -> None:
        """What is said while nothing is written."""
        self._hint = hint
        self.setAccessibleDescription(hint)

    def show_words(self, text: str) -> None:
        """Put another text here; it cannot be undone into the one before."""
        if text == self.words():
            return
        self._words = text
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        self.document().clearUndoRedoStacks()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        self.setTextCursor(cursor)
        self._redraw()

    def replace(self, fix: Fix) -> None:
        """Take a fix: all its edits as one step of undo. Spans are of the text that stands here."""
        offsets = Offsets(self.words())
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for span, text in fix.last_first:
            cursor.setPosition(offsets.to_qt(span.start))
            cursor.setPosition(offsets.to_qt(span.end), QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(text)
        cursor.endEditBlock()

    def underline(self, cards: tuple[Card, ...], current: Card | None = None) -> None:
        """Show these findings; spans outside the text are drawn to its end."""
        self._cards, self._current = cards, current
        self._redraw()

    def select(self, span: Span) -> None:
        """Select the words and bring them into view."""
        offsets = Offsets(self.words())
        cursor = self.textCursor()
        cursor.setPosition(offsets.to_qt(span.end))
        cursor.setPosition(offsets.to_qt(span.start), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, and the shapes of its findings at the left of their lines."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        if not self._words and self._hint:
            self._paint_hint(painter)
        for card in self._cards:
            self._paint_mark(painter, card)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Show what a finding says while the pointer rests on its words."""
        if isinstance(event, QHelpEvent):
            card = self._card_at(self.cursorForPosition(self.viewport().mapFromParent(event.pos())))
            QToolTip.showText(event.globalPos(), words().say(card.finding.message) if card else "", self)
            return True
        return super().event(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on underlined words chooses their card."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            self._moved()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Text, pictures and files of pictures."""
        return source.hasImage() or source.hasUrls() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Files and pictures go to the post's media, words into the text without their dress."""
        files = [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]
        if files:
            self.files_given.emit(files)
        elif source.hasImage():
            self.picture_given.emit(png(source.imageData()))
        else:
            self.textCursor().insertText(source.text())

    def _shape_document(self) -> None:
        shape = QTextBlockFormat()
        shape.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor = QTextCursor(self.document())
        cursor.setBlockFormat(shape)
        frame = self.document().rootFrame().frameFormat()
        frame.setLeftMargin(theme().px(GUTTER))
        self.document().rootFrame().setFrameFormat(frame)
        self.document().clearUndoRedoStacks()

    def _grow(self) -> None:
        lowest, highest = (theme().px(height) for height in self._heights)
        wanted = int(self.document().size().height()) + 2 * theme().px(PADDING)
        self.setFixedHeight(min(max(wanted, lowest), highest))

    def _changed(self) -> None:
        text = self.words()
        if text != self._words:
            self._words = text
            self.edited.emit()

    def _moved(self) -> None:
        self.pointed.emit(Offsets(self.words()).from_qt(self.textCursor().position()))

    def _card_at(self, cursor: QTextCursor) -> Card | None:
        point = Offsets(self._words).from_qt(cursor.position())
        covering = [c for c in self._cards if any(s.start <= point <= s.end for s in c.finding.spans)]
        return covering[-1] if covering else None

    def _redraw(self) -> None:
        # The cursor moves before Qt says that the text has changed: what stands here counts, not what was noted.
        self.setExtraSelections(selections(self._cards, self._current, self, Offsets(self.words())))
        self.viewport().update()

    def _paint_hint(self, painter: QPainter) -> None:
        start = self.cursorRect(QTextCursor(self.document()))
        box = self.viewport().rect().adjusted(start.left(), start.top() + theme().px(3), -4, 0)
        painter.setPen(theme().color("muted"))
        painter.drawText(box, Qt.TextFlag.TextWordWrap, self._hint)

    def _paint_mark(self, painter: QPainter, card: Card) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(Offsets(self._words).to_qt(card.finding.spans[0].start))
        line, size = self.cursorRect(cursor), theme().px(SHAPE)
        box = QRectF(2, line.center().y() - size / 2, size, size)
        paint_shape(painter, box, card.finding.severity, theme().color(card.finding.severity.value))


def png(image: QImage) -> bytes:
    """A picture from the clipboard as a file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(image)
    return bytes(buffer.data().data())
