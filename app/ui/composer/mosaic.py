"""Pictures as platforms show them: one wide, two side by side, three or four in a square."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.media import Media
from app.ui.composer.pictures import Pictures
from app.ui.icons import paint_glyph
from app.ui.theme import theme
from app.ui.tokens import TINY
from app.words import words

TALL, GAP, MOST = 150, 3, 4


class Mosaic(QWidget):
    """Up to four pictures, cropped as a timeline crops them; a small sign says where alt text is there."""

    def __init__(self, pictures: Pictures) -> None:
        super().__init__()
        self._pictures = pictures
        self._media: tuple[Media, ...] = ()
        self._radius = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        pictures.ready.connect(self._came)

    def show_media(self, media: tuple[Media, ...], radius: int) -> None:
        """Show these pictures."""
        self._media, self._radius = media, radius
        self.setVisible(bool(media))
        described = "; ".join(m.alt_text or m.filename for m in media)
        self.setAccessibleName(words().text("preview-pictures", count=len(media), described=described))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As tall as in a timeline."""
        return QSize(theme().px(200), theme().px(TALL if len(self._media) < 3 else TALL + 50))

    def _came(self, _sha256: str) -> None:
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw each picture into its cell."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), self._radius, self._radius)
        painter.setClipPath(outline)
        cells = _cells(QRectF(self.rect()), min(len(self._media), MOST))
        for media, cell in zip(self._media, cells, strict=False):
            self._paint(painter, media, cell)

    def _paint(self, painter: QPainter, media: Media, cell: QRectF) -> None:
        pixmap = self._pictures.get(media.sha256)
        painter.fillRect(cell, theme().color("tint"))
        if pixmap is None:
            side = theme().px(24)
            box = QRectF(0, 0, side, side)
            box.moveCenter(cell.center())
            paint_glyph(painter, box, "ph.image", "muted")
        else:
            painter.drawPixmap(cell, pixmap, _crop(pixmap, cell))
        if media.alt_text:
            _paint_alt(painter, cell)


def _cells(area: QRectF, count: int) -> list[QRectF]:
    if count <= 1:
        return [area]
    half = (area.width() - GAP) / 2
    left, right = QRectF(0, 0, half, area.height()), QRectF(half + GAP, 0, half, area.height())
    if count == 2:
        return [left, right]
    low = (area.height() - GAP) / 2
    rights = [QRectF(half + GAP, 0, half, low), QRectF(half + GAP, low + GAP, half, low)]
    lefts = [left] if count == 3 else [QRectF(0, 0, half, low), QRectF(0, low + GAP, half, low)]
    return [*lefts, *rights] if count == 3 else [lefts[0], rights[0], lefts[1], rights[1]]


def _crop(pixmap: QPixmap, cell: QRectF) -> QRectF:
    """The middle of the picture in the shape of the cell."""
    size = cell.size().scaled(pixmap.size(), Qt.AspectRatioMode.KeepAspectRatio)
    box = QRectF(0, 0, size.width(), size.height())
    box.moveCenter(QRectF(pixmap.rect()).center())
    return box


def _paint_alt(painter: QPainter, cell: QRectF) -> None:
    """The sign that platforms put on a described picture: the same dark ground in both schemes."""
    px = theme().px
    box = QRectF(cell.left() + px(8), cell.bottom() - px(26), px(30), px(18))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().color("text", 0.8))
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(theme().color("surface"))
    painter.setFont(theme().font(TINY, bold=True))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words().text("preview-alt"))
