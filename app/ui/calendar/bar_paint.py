"""Drawing campaigns' bars and quiet lines into a day."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from app.domain.campaign import Campaign
from app.ui.calendar.bars import Bars, Quiet
from app.ui.calendar.layout import Box
from app.ui.theme import theme
from app.ui.tokens import TINY

THICK, APART = 3, 4


def paint_bars(painter: QPainter, bars: Bars, day: date, cell: Box) -> None:
    """A bar for each campaign of the day along the cell's top, whole from day to day, ended at its first and last."""
    px = theme().px
    painter.setPen(Qt.PenStyle.NoPen)
    for number, campaign in enumerate(bars.running(day)):
        left = px(APART) if campaign.starts == day else 0
        right = px(APART) if campaign.ends == day else 0
        area = QRectF(cell.x + left, cell.y + 1 + number * px(APART), cell.w - left - right, px(THICK))
        painter.fillRect(area, theme().color(campaign.goal.value, _strength(campaign)))


def paint_quiet(painter: QPainter, lines: Sequence[Quiet], cell: Box, top: float, line: float) -> None:
    """The day's quiet lines below its number."""
    px = theme().px
    painter.setFont(theme().font(TINY))
    metrics = QFontMetricsF(painter.font())
    for number, one in enumerate(lines):
        area = QRectF(cell.x + px(8), top + number * line, cell.w - px(14), line)
        painter.setPen(theme().color(one.goal or "muted"))
        shown = metrics.elidedText(one.text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


def _strength(campaign: Campaign) -> float:
    return 0.45 if campaign.archived else 1.0
