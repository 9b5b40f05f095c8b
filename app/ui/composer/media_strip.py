"""The post's pictures: what each is, and the words for those who cannot see it."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.domain.media import Media
from app.domain.message import Message
from app.ui.composer.alt_field import AltField
from app.ui.composer.pictures import Pictures
from app.ui.icons import paint_glyph
from app.ui.theme import theme
from app.ui.tokens import STEP
from app.ui.widgets.buttons import button
from app.ui.widgets.card import Card as Box
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import Elided, label
from app.words import words

WIDE, TALL = 84, 64


class MediaStrip(QWidget):
    """A card for each picture. `described` carries the file and its new alt text, the others the file."""

    described = Signal(str, str)
    removed = Signal(str)
    edit_asked = Signal(str)
    original_asked = Signal(str)
    captions_asked = Signal(str)

    def __init__(self, pictures: Pictures) -> None:
        super().__init__()
        self._pictures = pictures
        self.cards: dict[str, MediaCard] = {}
        self.found: dict[str, tuple[Message, ...]] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2 * STEP)
        self._column.addWidget(label(words().text("composer-pictures"), "bold"))
        self.hide()

    def show_media(self, media: tuple[Media, ...], longest: int) -> None:
        """Show these files; `longest` is the shortest limit for alt text among the platforms, 0 for none."""
        self.setVisible(bool(media))
        for gone in [sha for sha in self.cards if all(m.sha256 != sha for m in media)]:
            self._column.removeWidget(card := self.cards.pop(gone))
            card.hide()
            card.deleteLater()
        for place, one in enumerate(media, 1):
            card = self.cards.get(one.sha256) or self._add(one, place)
            card.alt.show_words(one.alt_text, longest)
            card.captions.setText(words().text("composer-captions-change" if one.captions else "composer-captions"))

    def show_work(self, unseen: frozenset[str], copies: frozenset[str]) -> None:
        """Say which files are being looked at, and offer the original where a covered copy stands in its place."""
        for sha256, card in self.cards.items():
            card.looking.setVisible(sha256 in unseen)
            card.original.setVisible(sha256 in copies)

    def _add(self, media: Media, place: int) -> "MediaCard":
        card = MediaCard(media, self._pictures, said_cleaned(self.found.get(media.sha256)))
        card.alt.wrote.connect(lambda text: self.described.emit(media.sha256, text))
        card.remove.clicked.connect(lambda: self.removed.emit(media.sha256))
        card.edit.clicked.connect(lambda: self.edit_asked.emit(media.sha256))
        card.original.clicked.connect(lambda: self.original_asked.emit(media.sha256))
        card.captions.clicked.connect(lambda: self.captions_asked.emit(media.sha256))
        self.cards[media.sha256] = card
        self._column.insertWidget(place, card)
        return card


class MediaCard(Box):
    """One file."""

    def __init__(self, media: Media, pictures: Pictures, cleaned: str) -> None:
        super().__init__()
        say = words().text
        self.alt = AltField(media.filename)
        self.cleaned = label(cleaned, "small", wrap=True)
        self.remove = button("", "quiet", "ph.trash", tip=say("composer-picture-remove", name=media.filename))
        self._make_tools(media)
        about = QVBoxLayout()
        about.setSpacing(2)
        head = QHBoxLayout()
        head.addWidget(Elided(media.filename), 1)
        head.addWidget(self.remove)
        about.addLayout(head)
        about.addWidget(label(said_size(media), "small", wrap=True))
        about.addWidget(self.cleaned)
        about.addWidget(self.looking)
        about.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(3 * STEP)
        row.addWidget(Thumbnail(media, pictures), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(about, 1)
        self.column.addLayout(row)
        self.column.addWidget(self._tools)
        self.column.addSpacing(STEP)
        self.column.addWidget(self.alt)

    def _make_tools(self, media: Media) -> None:
        """Where the picture is covered, and the way back from a covered copy."""
        say = words().text
        self.looking = label(say("composer-picture-looking"), "small", wrap=True)
        self.looking.hide()
        self.edit = button(say("composer-picture-edit"), "small")
        self.edit.setAccessibleName(say("composer-picture-edit-name", name=media.filename))
        if not media.is_image:
            self.edit.hide()
        self.original = button(say("composer-picture-original"), "small")
        self.original.setAccessibleName(say("composer-picture-original-name", name=media.filename))
        self.original.hide()
        self._tools = QWidget()
        flow = Flow(self._tools, 6)
        self.captions = button(say("composer-captions"), "small")
        self.captions.setAccessibleName(say("composer-captions-name", name=media.filename))
        self.captions.setVisible(media.is_video)
        for made in (self.edit, self.original, self.captions):
            flow.addWidget(made)


class Thumbnail(QWidget):
    """A picture, small; its alt text below says what it shows."""

    def __init__(self, media: Media, pictures: Pictures) -> None:
        super().__init__()
        self._media, self._pictures = media, pictures
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        pictures.ready.connect(self._came)

    def sizeHint(self) -> QSize:
        """A small wide box."""
        return QSize(theme().px(WIDE), theme().px(TALL))

    def _came(self, _sha256: str) -> None:
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture, cropped to the box."""
        painter, box = QPainter(self), QRectF(self.rect())
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        outline = QPainterPath()
        outline.addRoundedRect(box, 6, 6)
        painter.setClipPath(outline)
        painter.fillRect(box, theme().color("tint"))
        pixmap = self._pictures.get(self._media.sha256)
        if pixmap is None:
            paint_glyph(painter, box.adjusted(0, 20, 0, -20), "ph.image", "muted")
            return
        size = box.size().scaled(pixmap.size(), Qt.AspectRatioMode.KeepAspectRatio)
        part = QRectF(0, 0, size.width(), size.height())
        part.moveCenter(QRectF(pixmap.rect()).center())
        painter.drawPixmap(box, pixmap, part)


def said_cleaned(found: tuple[Message, ...] | None) -> str:
    """What the picture told and no longer tells; None is a picture that was added earlier: it is clean as well."""
    if found is None:
        return words().text("composer-picture-clean")
    if not found:
        return words().text("composer-picture-nothing")
    return words().text("composer-picture-cleaned", what="; ".join(words().say(one) for one in found))


def said_size(media: Media) -> str:
    """Pixels and bytes of a file: “1200 × 800 · 2.1 MB”."""
    big = media.size >= 1_000_000
    size = f"{media.size / 1_000_000:.1f} MB" if big else f"{max(1, round(media.size / 1000))} kB"
    return f"{media.width} × {media.height} · {size}" if media.width else size
