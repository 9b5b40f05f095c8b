"""How the editor draws a picture: found things outlined, covers as they will look, what is cut away dimmed."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QTransform

from app.domain.media import Box
from app.media.redact.recipe import BLOCKS, Cover, Recipe, Region
from app.ui.picture.boxes import corner
from app.ui.picture.sketch import Found
from app.ui.theme import theme
from app.ui.tokens import CHIP_RADIUS, INK, PAPER, RADIUS, STEP

GRIP = 9


@dataclass(frozen=True, slots=True)
class Scene:
    """What is drawn; `found` is what is not covered yet."""

    pixmap: QPixmap
    recipe: Recipe
    found: tuple[Found, ...]
    chosen: int
    cutting: bool
    focused: bool


def paint(painter: QPainter, room: QRectF, place: QTransform, scene: Scene) -> None:
    """Draw a scene into a room; `place` leads from shares of the picture to it."""
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    painter.fillRect(room, theme().color("bg"))
    if scene.pixmap.isNull():
        return
    painter.save()
    painter.setTransform(place, combine=True)
    painter.drawPixmap(QRectF(0, 0, 1, 1), scene.pixmap, QRectF(scene.pixmap.rect()))
    for region in scene.recipe.regions:
        _cover(painter, scene.pixmap, region)
    painter.restore()
    for number, region in enumerate(scene.recipe.regions):
        _outline(painter, place.mapRect(QRectF(*region.box)), chosen=number == scene.chosen and not scene.cutting)
    for one in scene.found:
        _found(painter, place.mapRect(QRectF(*one.box)), one)
    if scene.recipe.crop:
        _dim(painter, place, scene.recipe.crop, cutting=scene.cutting)
    if scene.focused:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme().color("primary"), 2))
        painter.drawRoundedRect(room.adjusted(1, 1, -1, -1), RADIUS, RADIUS)


def _cover(painter: QPainter, pixmap: QPixmap, region: Region) -> None:
    box = QRectF(*region.box)
    if region.cover is Cover.SOLID:
        painter.fillRect(box, QColor(INK))
        return
    wide, tall = pixmap.width(), pixmap.height()
    part = QRect(
        round(box.x() * wide), round(box.y() * tall), round(box.width() * wide), round(box.height() * tall)
    ).intersected(pixmap.rect())
    if part.isEmpty():
        return
    few = part.size().scaled(QSize(BLOCKS, BLOCKS), Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
    smooth, sharp = Qt.TransformationMode.SmoothTransformation, Qt.TransformationMode.FastTransformation
    coarse = pixmap.copy(part).scaled(few, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
    how = smooth if region.cover is Cover.BLUR else sharp
    shown = coarse.scaled(part.size(), Qt.AspectRatioMode.IgnoreAspectRatio, how)
    painter.drawPixmap(box, shown, QRectF(shown.rect()))


def _outline(painter: QPainter, box: QRectF, *, chosen: bool) -> None:
    """A light line on a dark one: seen on any picture."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(INK), 3))
    painter.drawRect(box)
    painter.setPen(QPen(theme().color("primary") if chosen else QColor(PAPER), 2 if chosen else 1))
    painter.drawRect(box)
    if chosen:
        _grips(painter, box)


def _grips(painter: QPainter, box: QRectF) -> None:
    side = theme().px(GRIP)
    painter.setPen(QPen(theme().color("primary"), 1))
    painter.setBrush(QColor(PAPER))
    for which in range(4):
        across, down = corner((box.x(), box.y(), box.width(), box.height()), which)
        painter.drawRect(QRectF(across - side / 2, down - side / 2, side, side))


def _found(painter: QPainter, box: QRectF, found: Found) -> None:
    """A dashed box; faces have a number, the same as in the list beside."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(INK), 3))
    painter.drawRect(box)
    painter.setPen(QPen(QColor(PAPER), 2, Qt.PenStyle.DashLine))
    painter.drawRect(box)
    if found.kind != "face":
        return
    painter.setFont(theme().font(bold=True))
    metrics = painter.fontMetrics()
    tag = QRectF(box.x(), box.y(), metrics.horizontalAdvance(found.says) + 3 * STEP, metrics.height() + STEP)
    shape = QPainterPath()
    shape.addRoundedRect(tag, CHIP_RADIUS, CHIP_RADIUS)
    painter.fillPath(shape, QColor(INK))
    painter.setPen(QColor(PAPER))
    painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, found.says)


def _dim(painter: QPainter, place: QTransform, crop: Box, *, cutting: bool) -> None:
    whole, kept = QPainterPath(), QPainterPath()
    whole.addRect(place.mapRect(QRectF(0, 0, 1, 1)))
    kept.addRect(place.mapRect(QRectF(*crop)))
    shade = QColor(INK)
    shade.setAlphaF(0.6)
    painter.fillPath(whole.subtracted(kept), shade)
    _outline(painter, place.mapRect(QRectF(*crop)), chosen=cutting)
