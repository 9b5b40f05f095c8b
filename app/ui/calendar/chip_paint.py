"""Drawing of chips, slots and “+n more”, for month and week."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen

from app.ui.calendar.layout import Box, Measures, PlacedChip
from app.ui.calendar.model import Chip
from app.ui.icons import brand, paint_glyph
from app.ui.theme import theme
from app.ui.tokens import CHIP_RADIUS, MARK, SMALL, TINY
from app.ui.widgets.status import paint_mark
from app.words import words

BAR = 3
INSET = 7
TITLE = 70
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT_ELIDE = Qt.TextElideMode.ElideRight


def measures() -> Measures:
    """The heights at the text scale in force."""
    px = theme().px
    width = QFontMetricsF(theme().font(SMALL)).horizontalAdvance
    return Measures(px(20), px(6), px(3), px(14), px(16), px(4), px(20), INSET + px(4), px(14), width)


def rect(box: Box) -> QRectF:
    """A box as Qt has it."""
    return QRectF(box.x, box.y, box.w, box.h)


def paint_chip(
    painter: QPainter, placed: PlacedChip, *, selected: bool, ghost: bool = False, tight: bool = False
) -> None:
    """Draw one post: ground and bar in its goal's colour, time, platforms, status, title; `tight` by a small clock."""
    area, chip = rect(placed.box), placed.chip
    painter.save()
    painter.setOpacity(0.85 if ghost else 1.0)
    paint_chip_ground(painter, area, chip)
    inner = area.adjusted(INSET, theme().px(2), -theme().px(4), -theme().px(2))
    if placed.lines:
        head = QRectF(inner.left(), inner.top(), inner.width(), theme().px(14))
        _paint_head(painter, head, chip, tight=tight)
        paint_title(painter, inner.adjusted(0, theme().px(14), 0, 0), chip, placed.lines)
    else:
        _paint_line(painter, inner, chip, tight=tight)
    if selected:
        paint_ring(painter, area)
    painter.restore()


def paint_slot(painter: QPainter, box: Box, time: str) -> None:
    """Draw a free slot as a faint outline."""
    area = rect(box).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme().color("line"), 1, Qt.PenStyle.DashLine))
    painter.drawRoundedRect(area, CHIP_RADIUS, CHIP_RADIUS)
    text = words().text("calendar-free-slot", time=time)
    room = area.adjusted(INSET, 0, -2, 0)
    shown = QFontMetricsF(theme().font(TINY)).elidedText(text, RIGHT_ELIDE, room.width())
    _text(painter, room, shown, "muted", TINY)


def paint_more(painter: QPainter, box: Box, count: int) -> None:
    """Draw “+2 more”."""
    text = words().text("calendar-more", count=count)
    if QFontMetricsF(theme().font(TINY)).horizontalAdvance(text) > box.w - INSET:
        text = f"+{count}"
    _text(painter, rect(box).adjusted(INSET, 0, 0, 0), text, "primary", TINY)


def paint_note(painter: QPainter, box: Box, text: str, more: str = "") -> None:
    """Draw the quiet line of what a day is; `more` (“+1”) is never cut off."""
    area, metrics = rect(box), QFontMetricsF(theme().font(TINY))
    room = area.width() - (metrics.horizontalAdvance(f" {more}") if more else 0)
    shown = f"{metrics.elidedText(text, RIGHT_ELIDE, room)} {more}".strip()
    _text(painter, area, shown, "muted", TINY)


def paint_said(painter: QPainter, room: Box, text: str) -> None:
    """Draw a small sheet with a warning, kept inside of `room`'s width and height."""
    px, font = theme().px, theme().font(SMALL)
    painter.setFont(font)
    metrics = QFontMetricsF(font)
    said = metrics.boundingRect(QRectF(0, 0, px(240), px(200)), Qt.TextFlag.TextWordWrap, text)
    sheet = said.adjusted(0, 0, px(20), px(12))
    sheet.moveTo(min(room.x, room.w - sheet.width() - 2), min(room.y, room.h - sheet.height() - 2))
    painter.setPen(QPen(theme().color("warn"), 1))
    painter.setBrush(theme().color("raised"))
    painter.drawRoundedRect(sheet, CHIP_RADIUS, CHIP_RADIUS)
    painter.drawText(sheet.adjusted(px(10), px(6), -px(8), -px(4)), Qt.TextFlag.TextWordWrap, text)


def paint_chip_ground(painter: QPainter, area: QRectF, chip: Chip) -> None:
    """Draw the tint and the bar of the chip's goal."""
    shape = QPainterPath()
    shape.addRoundedRect(area, CHIP_RADIUS, CHIP_RADIUS)
    painter.fillPath(shape, theme().color(f"{chip.goal.value}_tint"))
    painter.save()
    painter.setClipPath(shape)
    painter.fillRect(QRectF(area.left(), area.top(), BAR, area.height()), theme().color(chip.goal.value))
    painter.restore()


def paint_ring(painter: QPainter, area: QRectF) -> None:
    """Draw the ring of what is chosen."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme().color("primary"), 2))
    painter.drawRoundedRect(area.adjusted(-2, -2, 2, 2), CHIP_RADIUS + 2, CHIP_RADIUS + 2)


def _paint_head(painter: QPainter, area: QRectF, chip: Chip, *, tight: bool) -> None:
    side = theme().px(MARK)
    time = QFontMetricsF(theme().font(TINY)).horizontalAdvance(chip.time)
    wide = time if time + side < area.width() else 0
    if wide:
        _text(painter, area, chip.time, "muted", TINY)
    mark = QRectF(area.right() - side, area.center().y() - side / 2, side, side)
    paint_mark(painter, mark, chip.mark)
    mark = paint_tight(painter, mark) if tight else mark
    paint_platforms(painter, area.left() + wide + theme().px(5), mark.left() - theme().px(3), area.center().y(), chip)


def paint_platforms(painter: QPainter, left: float, right: float, middle: float, chip: Chip) -> None:
    """Draw the platforms’ marks from left to right, and how many there is no room for."""
    side, step = theme().px(MARK), theme().px(MARK + 2)
    for number, platform in enumerate(chip.row.platforms):
        last = number == len(chip.row.platforms) - 1
        if left + (side if last else side + step) > right:
            rest = f"+{len(chip.row.platforms) - number}"
            if QFontMetricsF(theme().font(TINY)).horizontalAdvance(rest) <= right - left:
                _text(painter, QRectF(left, middle - side, right - left, 2 * side), rest, "muted", TINY)
            return
        paint_glyph(painter, QRectF(left, middle - side / 2, side, side), brand(platform), "muted")
        left += step


def paint_title(painter: QPainter, area: QRectF, chip: Chip, lines: int) -> None:
    """Draw the title in that many lines."""
    metrics = QFontMetricsF(theme().font(SMALL))
    high = area.height() / lines
    for number, line in enumerate(title_lines(_title(chip), metrics, area.width(), lines)):
        _text(painter, QRectF(area.left(), area.top() + number * high, area.width(), high), line, "text", SMALL)


def paint_tight(painter: QPainter, mark: QRectF) -> QRectF:
    """The clock of what is too close to another post, left of the mark; returns where it stands."""
    box = mark.adjusted(-1, -1, 1, 1).translated(-mark.width() - theme().px(4), 0)
    paint_glyph(painter, box, "ph.clock", "warn")
    return box


def _paint_line(painter: QPainter, area: QRectF, chip: Chip, *, tight: bool) -> None:
    side = theme().px(MARK)
    mark = QRectF(area.right() - side, area.center().y() - side / 2, side, side)
    paint_mark(painter, mark, chip.mark)
    if tight:
        area = QRectF(area.left(), area.top(), paint_tight(painter, mark).right() - area.left(), area.height())
    time = QFontMetricsF(theme().font(TINY)).horizontalAdvance(chip.time)
    roomy = time + side + theme().px(TITLE) < area.width()
    if roomy:
        _text(painter, area, chip.time, "muted", TINY)
    left = area.left() + (time + theme().px(6) if roomy else 0)
    room = QRectF(left, area.top(), area.right() - side - theme().px(4) - left, area.height())
    metrics = QFontMetricsF(theme().font(SMALL))
    _text(painter, room, metrics.elidedText(_title(chip), RIGHT_ELIDE, room.width()), "text", SMALL)


def title_lines(title: str, metrics: QFontMetricsF, width: float, lines: int) -> list[str]:
    """The title broken at words into that many lines, the last one shortened with “…”."""
    left, made = title.split(), list[str]()
    while left and len(made) < lines - 1:
        count = 1
        while count < len(left) and metrics.horizontalAdvance(" ".join(left[: count + 1])) <= width:
            count += 1
        made.append(metrics.elidedText(" ".join(left[:count]), RIGHT_ELIDE, width))
        left = left[count:]
    return [*made, metrics.elidedText(" ".join(left), RIGHT_ELIDE, width)] if left else made


def _title(chip: Chip) -> str:
    return chip.row.title or words().text("palette-untitled")


def _text(painter: QPainter, area: QRectF, text: str, token: str, size: int) -> None:
    painter.setFont(theme().font(size))
    painter.setPen(theme().color(token))
    painter.drawText(area, LEFT, text)
