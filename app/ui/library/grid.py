"""The grid of the library: a small picture, the name, and the standing of the rights as a shape."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.domain.library import FileKind, Shelved
from app.ui.composer.pictures import Pictures
from app.ui.icons import paint_glyph
from app.ui.library.model import ROW_ROLE, LibraryModel, length, standing
from app.ui.theme import theme
from app.ui.tokens import BODY, CHIP_RADIUS, MARK, RADIUS, SMALL
from app.ui.widgets.status import paint_mark
from app.words import words

WIDE, PICTURE, FOOT, GAP = 164, 116, 46, 8
GLYPHS = {FileKind.PICTURE: "ph.image", FileKind.FILM: "ph.film-strip", FileKind.DOCUMENT: "ph.file-pdf"}
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Grid(QListView):
    """Cards in lines. Arrow keys move, Enter and a double click take (`activated`)."""

    def __init__(self, model: LibraryModel, pictures: Pictures) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(CardDelegate(pictures, self))
        self.setProperty("look", "plain")
        self.setAccessibleName(words().text("library-grid"))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(False)
        pictures.ready.connect(lambda _sha256: self.viewport().update())
        theme().changed.connect(self.scheduleDelayedItemsLayout)


class CardDelegate(QStyledItemDelegate):
    """Paints one card from tokens."""

    def __init__(self, pictures: Pictures, parent: QListView) -> None:
        super().__init__(parent)
        self._pictures = pictures

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """A card and the gap around it."""
        return QSize(theme().px(WIDE + GAP), theme().px(PICTURE + FOOT + GAP))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw picture, name and marks."""
        one = index.data(ROW_ROLE)
        if not isinstance(one, Shelved):
            return
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        half = theme().px(GAP) / 2
        card = QRectF(option.rect).adjusted(half, half, -half, -half)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_ground(painter, card, chosen=chosen, focus=bool(option.state & QStyle.StateFlag.State_HasFocus))
        picture = QRectF(card.left(), card.top(), card.width(), theme().px(PICTURE))
        self._paint_picture(painter, picture, one)
        _paint_badge(painter, picture, one)
        _paint_words(painter, QRectF(card.left(), picture.bottom(), card.width(), theme().px(FOOT)), one)
        painter.restore()

    def _paint_ground(self, painter: QPainter, card: QRectF, *, chosen: bool, focus: bool) -> None:
        painter.setPen(QPen(theme().color("primary" if chosen or focus else "line"), 2 if chosen or focus else 1))
        painter.setBrush(theme().color("tint" if chosen else "surface"))
        painter.drawRoundedRect(card, RADIUS, RADIUS)

    def _paint_picture(self, painter: QPainter, box: QRectF, one: Shelved) -> None:
        painter.save()
        shape = QPainterPath()
        shape.addRoundedRect(box.adjusted(1, 1, -1, RADIUS), RADIUS, RADIUS)
        painter.setClipPath(shape)
        painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
        painter.fillRect(box, theme().color("bg"))
        pixmap = self._pictures.get(one.asset.id)
        if pixmap is None:
            side = theme().px(32)
            place = QRectF(0, 0, side, side)
            place.moveCenter(box.center())
            paint_glyph(painter, place, GLYPHS[one.asset.kind], "muted")
        else:
            part = QRectF(0, 0, box.width(), box.height())
            size = part.size().scaled(pixmap.size(), Qt.AspectRatioMode.KeepAspectRatio)
            part.setSize(size)
            part.moveCenter(QRectF(pixmap.rect()).center())
            painter.drawPixmap(box, pixmap, part)
        painter.restore()


def _paint_badge(painter: QPainter, box: QRectF, one: Shelved) -> None:
    """How long a film is, that a document is one, that a machine made it."""
    asset, parts = one.asset, []
    if asset.ai_made:
        parts.append(words().text("library-ai-short"))
    if asset.kind is FileKind.FILM:
        parts.append(length(asset.media.seconds))
    elif asset.kind is FileKind.DOCUMENT:
        parts.append("PDF")
    if not parts:
        return
    px = theme().px
    painter.setFont(theme().font(SMALL))
    text = " · ".join(parts)
    wide, tall = painter.fontMetrics().horizontalAdvance(text) + px(10), painter.fontMetrics().height() + px(4)
    place = QRectF(box.right() - wide - px(6), box.bottom() - tall - px(6), wide, tall)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().color("raised"))
    painter.drawRoundedRect(place, CHIP_RADIUS, CHIP_RADIUS)
    painter.setPen(theme().color("text"))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)


def _paint_words(painter: QPainter, box: QRectF, one: Shelved) -> None:
    px, (mark, said) = theme().px, standing(one)
    room = box.adjusted(px(9), px(4), -px(8), -px(4))
    upper, lower = room.adjusted(0, 0, 0, -room.height() / 2), room.adjusted(0, room.height() / 2, 0, 0)
    paint_mark(painter, QRectF(lower.left(), lower.center().y() - px(MARK) / 2, px(MARK), px(MARK)), mark)
    tags = " ".join(f"#{tag}" for tag in one.asset.tags)
    for place, text, size, ink in (
        (upper, one.asset.media.filename, BODY, "text"),
        (lower.adjusted(px(MARK + 6), 0, 0, 0), f"{said} · {tags}" if tags else said, SMALL, "muted"),
    ):
        painter.setFont(theme().font(size))
        painter.setPen(theme().color(ink))
        way = Qt.TextElideMode.ElideMiddle if size == BODY else Qt.TextElideMode.ElideRight
        painter.drawText(place, LEFT, painter.fontMetrics().elidedText(text, way, round(place.width())))
