"""The agenda: a list by day. A real list, so that screen readers walk through it row by row."""

from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui.calendar.agenda_model import CHIP_ROLE, NOTE_ROLE, PICKED_ROLE, TIGHT_ROLE, Index, post_id_of
from app.ui.calendar.chip_paint import paint_tight
from app.ui.calendar.model import Chip
from app.ui.calendar.pick_list import PickList, choose_row
from app.ui.calendar.picking import Picked
from app.ui.calendar.spoken import state_words
from app.ui.dates import long_day
from app.ui.icons import brand, paint_glyph
from app.ui.theme import theme
from app.ui.tokens import BODY, CHIP_RADIUS, MARK, SMALL
from app.ui.widgets.status import TOKENS, paint_mark
from app.words import words

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
BOTTOM = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom


class AgendaDelegate(QStyledItemDelegate):
    """Paints a day as a heading, a post as a line."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Rows of one height, headings a little taller."""
        chip = isinstance(index.data(CHIP_ROLE), Chip)
        return QSize(theme().px(300), theme().px(36 if chip else 44))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        row = index.data(CHIP_ROLE)
        area = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Chip):
            ringed = chosen or bool(index.data(PICKED_ROLE))
            _paint_post(painter, area, row, chosen=ringed, tight=bool(index.data(TIGHT_ROLE)))
        else:
            _paint_day(painter, area, long_day(row), str(index.data(NOTE_ROLE)))
        painter.restore()


class AgendaView(PickList):
    """The list. `selected` and `opened` carry a post's id."""

    selected = Signal(str)
    opened = Signal(str)

    def __init__(self, picked: Picked) -> None:
        super().__init__(picked)
        self.setItemDelegate(AgendaDelegate(self))
        self.setAccessibleName(words().text("calendar-agenda"))
        self.selectionModel().currentChanged.connect(lambda index, _old: self.selected.emit(post_id_of(index)))
        self.activated.connect(lambda index: self.opened.emit(post_id_of(index)))
        theme().changed.connect(self.doItemsLayout)

    def show_chips(self, chips: list[Chip], chosen: str) -> None:
        """Show these; keep a post chosen, and the place to which the person has scrolled."""
        at = self.verticalScrollBar().value()
        self.rows.set_rows(chips)
        choose_row(self, self.rows, chosen)
        self.verticalScrollBar().setValue(at)

    def choose(self, post_id: str) -> None:
        """Mark a post as chosen."""
        choose_row(self, self.rows, post_id)

    def bring_up(self, chosen: str, today: date) -> None:
        """Scroll to the chosen post, else to the first day that is not over."""
        row = self.rows.row_of(chosen)
        if row < 0:
            row = next((n for n, r in enumerate(self.rows.rows) if not isinstance(r, Chip) and r >= today), -1)
        at_top = QAbstractItemView.ScrollHint.PositionAtTop
        self.scrollTo(self.rows.index(max(row - 1, 0), 0), at_top)


def _paint_day(painter: QPainter, area: QRectF, day: str, note: str) -> None:
    px, font = theme().px, theme().font(SMALL, bold=True)
    painter.setFont(font)
    painter.setPen(theme().color("muted"))
    place = area.adjusted(px(2), 0, -px(4), -px(6))
    painter.drawText(place, BOTTOM, day)
    painter.setFont(theme().font(SMALL))
    left = QFontMetricsF(font).horizontalAdvance(day) + px(12)
    shown = painter.fontMetrics().elidedText(note, Qt.TextElideMode.ElideRight, round(place.width() - left))
    painter.drawText(place.adjusted(left, 0, 0, 0), BOTTOM, shown)


def _paint_post(painter: QPainter, area: QRectF, chip: Chip, *, chosen: bool, tight: bool) -> None:
    px = theme().px
    area = area.adjusted(0, 2, -px(4), -2)
    painter.setPen(theme().color("primary" if chosen else "line"))
    painter.setBrush(theme().color("tint" if chosen else "surface"))
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), CHIP_RADIUS, CHIP_RADIUS)
    painter.fillRect(QRectF(area.left() + 1, area.top() + 1, 3, area.height() - 2), theme().color(chip.goal.value))
    painter.setFont(theme().font(BODY))
    painter.setPen(theme().color("muted"))
    painter.drawText(area.adjusted(px(14), 0, 0, 0), LEFT, chip.time)
    right = _paint_state(painter, area, chip, tight=tight)
    for platform in reversed(chip.row.platforms):
        right -= px(22)
        paint_glyph(painter, QRectF(right, area.center().y() - px(7), px(14), px(14)), brand(platform), "muted")
    painter.setFont(theme().font(BODY))
    painter.setPen(theme().color("text"))
    room = QRectF(area.left() + px(66), area.top(), right - px(12) - area.left() - px(66), area.height())
    title = chip.row.title or words().text("palette-untitled")
    shown = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, round(room.width()))
    painter.drawText(room, LEFT, shown)


def _paint_state(painter: QPainter, area: QRectF, chip: Chip, *, tight: bool) -> float:
    px, text = theme().px, state_words(chip.row, chip.mark)
    painter.setFont(theme().font(SMALL))
    painter.setPen(theme().color(TOKENS[chip.mark]))
    wide = max(painter.fontMetrics().horizontalAdvance(text), px(92))
    left = area.right() - px(12) - wide
    painter.drawText(QRectF(left, area.top(), wide, area.height()), LEFT, text)
    side = px(MARK)
    mark = QRectF(left - px(16), area.center().y() - side / 2, side, side)
    paint_mark(painter, mark, chip.mark)
    return (paint_tight(painter, mark).left() if tight else mark.left()) - px(12)
