"""A month on paper: A4 landscape in light colours, with whole titles and a legend; what has no room comes on a list."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPen

from app.domain.goal import Goal
from app.ui import dates
from app.ui.calendar.chip_paint import title_lines
from app.ui.calendar.model import CalendarModel, Chip, month_days
from app.ui.calendar.spoken import MARKS, chip_words, mark_words, note_words
from app.ui.naming import goal_name
from app.ui.theme import theme
from app.ui.tokens import LIGHT
from app.ui.widgets.status import TOKENS, paint_mark
from app.words import words

WIDE, TALL, MARGIN = 842.0, 595.0, 30.0
HEAD, FOOT, NAMES = 26.0, 26.0, 13.0
NUMBER, LINE, TIME, GAP = 12.0, 9.0, 9.0, 3.0
MOST_LINES = 4
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Sheetful:
    """What is put on paper: the month of `anchor` as the model shows it, and the line at the foot."""

    model: CalendarModel
    anchor: date
    foot: str


def set_up(device: QPagedPaintDevice) -> None:
    """A4 landscape without margins of the device's own: ours are drawn."""
    page = QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Landscape, QMarginsF())
    device.setPageLayout(page)


def paint(painter: QPainter, device: QPagedPaintDevice, what: Sheetful) -> None:
    """Draw the month's page, then as many pages as the rest needs. Measures are points (1/72 inch)."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(device.width() / WIDE, device.height() / TALL)
    _paint_frame(painter, what, dates.month_year(what.anchor))
    rest = _paint_month(painter, what)
    room = int((TALL - 2 * MARGIN - HEAD - FOOT) / (LINE + GAP))
    for at in range(0, len(rest), room):
        device.newPage()
        _paint_frame(painter, what, f"{dates.month_year(what.anchor)} · {words().text('cal-paper-rest')}")
        for number, chip in enumerate(rest[at : at + room]):
            line = QRectF(MARGIN, MARGIN + HEAD + number * (LINE + GAP), WIDE - 2 * MARGIN, LINE + GAP)
            _paint_mark(painter, QRectF(line.left(), line.top() + 2.5, 7, 7), chip)
            _text(painter, line.adjusted(12, 0, 0, 0), chip_words(chip), 7.5)


def heights(needs: Sequence[float], room: float) -> list[float]:
    """Rows as tall as they need to be, the spare room shared; where it is scarce, the small ones keep theirs."""
    given = [0.0] * len(needs)
    left, open_ = room, sorted(range(len(needs)), key=lambda n: needs[n])
    for place, row in enumerate(open_):
        given[row] = min(needs[row], left / (len(open_) - place))
        left -= given[row]
    return [one + left / max(len(needs), 1) for one in given]


def _paint_frame(painter: QPainter, what: Sheetful, title: str) -> None:
    _text(painter, QRectF(MARGIN, MARGIN, WIDE - 2 * MARGIN, 18), title, 15, bold=True)
    foot = QRectF(MARGIN, TALL - MARGIN - 10, WIDE - 2 * MARGIN, 10)
    _text(painter, foot, what.foot, 7, "muted", RIGHT)
    left = foot.left()
    for goal in Goal:
        painter.fillRect(QRectF(left, foot.top() + 2, 6, 6), QColor(getattr(LIGHT, goal.value)))
        left += 9 + _text(painter, foot.adjusted(left - foot.left() + 9, 0, 0, 0), goal_name(goal), 7, "muted") + 8
    for mark in MARKS:
        paint_mark(painter, QRectF(left, foot.top() + 2, 6, 6), mark, QColor(getattr(LIGHT, TOKENS[mark])))
        left += 9 + _text(painter, foot.adjusted(left - foot.left() + 9, 0, 0, 0), mark_words(mark), 7, "muted") + 8


def _paint_month(painter: QPainter, what: Sheetful) -> list[Chip]:
    """Draw the grid; returns the posts for which there was no room, in order."""
    days = month_days(what.anchor, what.model.first_weekday)
    wide, top = (WIDE - 2 * MARGIN) / 7, MARGIN + HEAD + NAMES
    for number, day in enumerate(days[:7]):
        _text(painter, QRectF(MARGIN + number * wide + 4, top - NAMES, wide, NAMES), dates.weekday(day), 7.5, "muted")
    weeks = [days[n : n + 7] for n in range(0, len(days), 7)]
    needs = [max(_need(what.model.chips(day), wide) for day in week) for week in weeks]
    rest: list[Chip] = []
    for week, high in zip(weeks, heights(needs, TALL - MARGIN - FOOT - top), strict=True):
        for number, day in enumerate(week):
            rest += _paint_day(painter, QRectF(MARGIN + number * wide, top, wide, high), day, what)
        top += high
    return rest


def _need(chips: Sequence[Chip], wide: float) -> float:
    return NUMBER + 4 * GAP + sum(TIME + LINE * len(_lines(chip, wide)) + GAP for chip in chips)


def _lines(chip: Chip, wide: float) -> list[str]:
    title = chip.row.title or words().text("palette-untitled")
    return title_lines(title, QFontMetricsF(_font(7.5)), wide - 14, MOST_LINES)


def _paint_day(painter: QPainter, cell: QRectF, day: date, what: Sheetful) -> list[Chip]:
    if day.month != what.anchor.month:
        painter.fillRect(cell, QColor(LIGHT.bg))
    painter.setPen(QPen(QColor(LIGHT.line), 0.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(cell)
    number = cell.adjusted(4, 2, -3, 0)
    number.setHeight(NUMBER)
    wide = _text(painter, number, str(day.day), 8, bold=True)
    note = note_words(what.model, day)
    metrics, room = QFontMetricsF(_font(6)), number.width() - wide - 5
    _text(painter, number.adjusted(wide + 5, 0, 0, 0), _short(metrics, note, room), 6, "muted")
    return _paint_chips(painter, cell, what.model.chips(day))


def _paint_chips(painter: QPainter, cell: QRectF, chips: Sequence[Chip]) -> list[Chip]:
    top = cell.top() + NUMBER + 2 * GAP
    for number, chip in enumerate(chips):
        lines = _lines(chip, cell.width())
        high = TIME + LINE * len(lines)
        last = number == len(chips) - 1
        if top + high + (0 if last else LINE) > cell.bottom():
            more = words().text("calendar-more", count=len(chips) - number)
            _text(painter, QRectF(cell.left() + 5, top, cell.width(), LINE), more, 7, "primary")
            return list(chips[number:])
        _paint_chip(painter, QRectF(cell.left() + 3, top, cell.width() - 6, high), chip, lines)
        top += high + GAP
    return []


def _paint_chip(painter: QPainter, area: QRectF, chip: Chip, lines: Sequence[str]) -> None:
    painter.fillRect(area, QColor(getattr(LIGHT, f"{chip.goal.value}_tint")))
    painter.fillRect(QRectF(area.left(), area.top(), 2, area.height()), QColor(getattr(LIGHT, chip.goal.value)))
    head = QRectF(area.left() + 5, area.top(), area.width() - 14, TIME)
    said = f"{chip.time}  {', '.join(chip.row.platforms)}"
    _text(painter, head, _short(QFontMetricsF(_font(6)), said, head.width()), 6, "muted")
    _paint_mark(painter, QRectF(area.right() - 8, area.top() + 2, 5.5, 5.5), chip)
    for number, line in enumerate(lines):
        place = QRectF(area.left() + 5, area.top() + TIME + number * LINE - 0.5, area.width() - 6, LINE)
        _text(painter, place, line, 7.5)


def _paint_mark(painter: QPainter, box: QRectF, chip: Chip) -> None:
    paint_mark(painter, box, chip.mark, QColor(getattr(LIGHT, TOKENS[chip.mark])))


def _short(metrics: QFontMetricsF, text: str, room: float) -> str:
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)


def _font(size: float, *, bold: bool = False) -> QFont:
    """The interface font in points of the paper, whatever the text scale on the screen."""
    font = theme().font(bold=bold)
    font.clearFeatures()  # figures of one width are other glyphs, and nobody could copy or search them in the PDF
    font.setPixelSize(max(round(size), 1))
    return font


def _text(
    painter: QPainter, area: QRectF, text: str, size: float, ink: str = "text", at: Qt.AlignmentFlag = LEFT, *,
    bold: bool = False,
) -> float:  # fmt: skip
    font = _font(size, bold=bold)
    painter.setFont(font)
    painter.setPen(QColor(getattr(LIGHT, ink)))
    painter.drawText(area, at, text)
    return QFontMetricsF(font).horizontalAdvance(text)
