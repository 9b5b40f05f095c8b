"""A version as its platform shows it: who, text with its links, fold, pictures, card, the parts of a thread."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.domain.calendar import wall
from app.domain.post import LinkCard
from app.ui import dates
from app.ui.composer.looks import Look, initials
from app.ui.composer.mosaic import Mosaic
from app.ui.composer.pictures import Pictures
from app.ui.composer.preview_model import Part, Preview
from app.ui.composer.rich import rich
from app.ui.theme import theme
from app.ui.tokens import BODY, STEP
from app.ui.widgets.card import Card as Box
from app.ui.widgets.labels import Elided, label
from app.ui.widgets.status import Mark, StatusMark
from app.words import words

AVATAR = 32
LINE_HEIGHT = 135


class PreviewCard(Box):
    """All parts of one version in one box."""

    def __init__(self, pictures: Pictures) -> None:
        super().__init__()
        self._pictures, self._zone = pictures, "UTC"
        self._shown: Preview | None = None
        self._parts: list[PartView] = []
        self.column.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 3 * STEP)
        self.column.setSpacing(3 * STEP)
        theme().changed.connect(self._again)

    def show_preview(self, preview: Preview, zone: str) -> None:
        """Draw another version, or the same one as it is now; days are those of the zone."""
        self._zone = zone
        if self._shown is None or self._shown.look != preview.look:
            self._clear()
        self._shown = preview
        while len(self._parts) < len(preview.parts):
            view = PartView(preview.look, self._pictures)
            self._parts.append(view)
            self.column.addWidget(view)
        for number, view in enumerate(self._parts):
            there = number < len(preview.parts)
            view.setVisible(there)
            if there:
                view.show_part(preview, preview.parts[number], self._zone)

    def _again(self) -> None:
        if self._shown is not None:
            self.show_preview(self._shown, self._zone)

    def _clear(self) -> None:
        for view in self._parts:
            self.column.removeWidget(view)
            view.deleteLater()
        self._parts = []


class PartView(QWidget):
    """One visible post: avatar and name at the top, then the pieces in the order of the platform."""

    def __init__(self, look: Look, pictures: Pictures) -> None:
        super().__init__()
        self._look = look
        self._avatar = Avatar(square=look.square_avatar)
        self._name, self._handle = label("", "bold"), Elided("", "muted")
        self.text = _text()
        self._warning = WarningBar()
        self._mosaic = Mosaic(pictures)
        self._card = LinkCardView()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(STEP)
        grid.setColumnStretch(1, 1)
        rows = 2 if look.text_beside_avatar else 1
        grid.addWidget(self._avatar, 0, 0, rows, 1)
        grid.addLayout(self._head(), 0, 1)
        body = QVBoxLayout()
        body.setSpacing(10)
        body.addWidget(self._warning)
        pieces = {"text": self.text, "pictures": self._mosaic, "card": self._card}
        for name in look.order:
            body.addWidget(pieces[name])
        first, span = (1, 1) if look.text_beside_avatar else (0, 2)
        grid.addLayout(body, 1, first, 1, span)

    def show_part(self, preview: Preview, part: Part, zone: str) -> None:
        """Show the content."""
        tokens, say = theme().tokens, words()
        self._avatar.show_letters(initials(preview.name), joined=part.number < part.of)
        self._name.setText(preview.name)
        self._handle.setText(_under(preview, zone))
        html = rich(part.segment, part.fold, say.text(self._look.more), tokens.primary, tokens.muted)
        self.text.setText(f'<p style="line-height:{LINE_HEIGHT}%;margin:0">{html}</p>')
        which = say.text("preview-part", number=part.number, count=part.of) if part.of > 1 else ""
        self.text.setAccessibleName(f"{which} {part.segment.text}".strip())
        if not part.segment.text and not part.pictures:
            self.text.setText(f'<span style="color:{tokens.muted}">{say.text("preview-empty")}</span>')
        self.text.setVisible(bool(part.segment.text) or not part.pictures)
        self._warning.show_words(preview.warning if part.number == 1 else "")
        self._mosaic.show_media(part.pictures, self._look.round_picture)
        last_with_card = preview.card if part.number == part.of and not part.pictures else None
        self._card.show_card(last_with_card)

    def _head(self) -> QHBoxLayout | QVBoxLayout:
        head = QVBoxLayout() if self._look.stacked else QHBoxLayout()
        head.setSpacing(0 if self._look.stacked else 6)
        head.addWidget(self._name)
        if self._look.stacked:
            head.addWidget(self._handle)
        else:
            head.addWidget(self._handle, 1)
        return head


class Avatar(QWidget):
    """Initials on a disc; in a thread a line leads down to the next part. Decoration."""

    def __init__(self, *, square: bool) -> None:
        super().__init__()
        self._square, self._joined, self._letters = square, False, ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def show_letters(self, letters: str, *, joined: bool) -> None:
        """Show these letters."""
        self._letters, self._joined = letters, joined
        self.update()

    def sizeHint(self) -> QSize:
        """A small disc."""
        return QSize(theme().px(AVATAR), theme().px(AVATAR))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw disc, letters and line."""
        painter, side = QPainter(self), theme().px(AVATAR)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(0, 0, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("tint"))
        corner = 6 if self._square else side / 2
        painter.drawRoundedRect(box, corner, corner)
        painter.setFont(theme().font(BODY, bold=True))
        painter.setPen(theme().color("primary"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._letters)
        if self._joined and self.height() > side + 8:
            painter.setPen(QPen(theme().color("line"), 2))
            painter.drawLine(side // 2, side + 6, side // 2, self.height())


class WarningBar(QWidget):
    """The bar that a platform puts over a post with a content warning."""

    def __init__(self) -> None:
        super().__init__()
        self._words = label("", "bold", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * STEP)
        row.addWidget(StatusMark(Mark.LOOK), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)

    def show_words(self, warning: str) -> None:
        """Show the warning, or nothing where there is none."""
        self._words.setText(words().text("preview-warning", warning=warning))
        self.setVisible(bool(warning))


class LinkCardView(Box):
    """The card under a text with a link."""

    def __init__(self) -> None:
        super().__init__()
        self._host, self._title = label("", "tiny"), label("", "bold", wrap=True)
        self._about = label("", "small", wrap=True)
        for part in (self._host, self._title, self._about):
            self.column.addWidget(part)

    def show_card(self, card: LinkCard | None) -> None:
        """Show the card, or nothing."""
        self.setVisible(card is not None)
        if card is not None:
            self._host.setText(card.url.split("://", 1)[-1].split("/", 1)[0])
            self._title.setText(card.title or card.url)
            self._about.setText(card.description)
            self._about.setVisible(bool(card.description))


def _under(preview: Preview, zone: str) -> str:
    """Handle and day."""
    at = wall(preview.when, zone) if preview.when else None
    day = f"{at.day} {dates.month(at.date(), dates.SHORT)}" if at else words().text("preview-now")
    return f"{preview.handle} · {day}"


def _text() -> QLabel:
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.RichText)
    made.setWordWrap(True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    return made
