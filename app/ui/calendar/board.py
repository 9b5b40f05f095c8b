"""The board: the month's posts in columns by how they stand."""

from collections.abc import Iterable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QHBoxLayout, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.calendar.agenda_model import CHIP_ROLE, PICKED_ROLE, TIGHT_ROLE, Index, post_id_of
from app.ui.calendar.chip_paint import paint_chip_ground, paint_platforms, paint_ring, paint_tight, paint_title
from app.ui.calendar.model import Chip
from app.ui.calendar.pick_list import PickList, choose_row
from app.ui.calendar.picking import Picked
from app.ui.dates import short_day
from app.ui.theme import theme
from app.ui.tokens import MARK, STEP, TINY
from app.ui.widgets.card import Card
from app.ui.widgets.labels import Elided
from app.ui.widgets.status import Mark, paint_mark
from app.words import words

NARROWEST = 60
COLUMNS = (
    ("calendar-column-draft", frozenset({Mark.DRAFT})),
    ("calendar-column-planned", frozenset({Mark.PLANNED, Mark.MOVING})),
    ("calendar-column-needs", frozenset({Mark.LOOK, Mark.STOP})),
    ("calendar-column-done", frozenset({Mark.DONE, Mark.GONE})),
)


class CardDelegate(QStyledItemDelegate):
    """A post as a card: day and time, platforms, how it stands, title."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Cards of one height, as wide as the column."""
        return QSize(NARROWEST, theme().px(62))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the card."""
        chip = index.data(CHIP_ROLE)
        area = QRectF(option.rect).adjusted(3, 3, -3, -3)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_chip_ground(painter, area, chip)
        head = area.adjusted(theme().px(9), theme().px(4), -theme().px(6), 0)
        _paint_head(painter, head, chip, tight=bool(index.data(TIGHT_ROLE)))
        paint_title(painter, area.adjusted(theme().px(9), theme().px(20), -theme().px(6), -theme().px(3)), chip, 2)
        if option.state & QStyle.StateFlag.State_Selected or index.data(PICKED_ROLE):
            paint_ring(painter, area.adjusted(1, 1, -1, -1))
        painter.restore()


class Column(Card):
    """One column: its name, how many posts it has, and their list."""

    def __init__(self, key: str, marks: frozenset[Mark], picked: Picked) -> None:
        super().__init__()
        self._key, self.marks = key, marks
        self.name, self.list = Elided(bold=True), PickList(picked)
        self.rows = self.list.rows
        self.list.setItemDelegate(CardDelegate(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.column.setContentsMargins(2 * STEP, 2 * STEP, 2 * STEP, STEP)
        self.column.addWidget(self.name)
        self.column.addWidget(self.list, 1)

    def show_chips(self, chips: Iterable[Chip], chosen: str) -> None:
        """Show those that belong here."""
        own = [chip for chip in chips if chip.mark in self.marks]
        text = words().text(self._key, count=len(own))
        self.name.setText(text)
        self.list.setAccessibleName(text)
        self.rows.set_rows(own, headings=False)
        choose_row(self.list, self.rows, chosen)


class BoardView(QWidget):
    """Four columns. `selected`, `opened` and `deleted` carry a post's id."""

    selected = Signal(str)
    opened = Signal(str)
    deleted = Signal(str)

    def __init__(self, picked: Picked) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * STEP)
        self.columns = [self._column(key, marks, picked) for key, marks in COLUMNS]
        for column in self.columns:
            row.addWidget(column, 1)

    def show_chips(self, chips: list[Chip], chosen: str) -> None:
        """Show these posts."""
        for column in self.columns:
            column.show_chips(chips, chosen)

    def choose(self, post_id: str) -> None:
        """Mark a post as chosen."""
        for column in self.columns:
            choose_row(column.list, column.rows, post_id)

    def _column(self, key: str, marks: frozenset[Mark], picked: Picked) -> Column:
        made = Column(key, marks, picked)
        made.list.deleted.connect(self.deleted.emit)
        made.list.clicked.connect(lambda index: self.selected.emit(post_id_of(index)))
        made.list.selectionModel().currentChanged.connect(lambda index, _old: self._walked(made, index))
        made.list.activated.connect(lambda index: self.opened.emit(post_id_of(index)))
        return made

    def _walked(self, column: Column, index: Index) -> None:
        if column.list.hasFocus():
            self.selected.emit(post_id_of(index))


def _paint_head(painter: QPainter, area: QRectF, chip: Chip, *, tight: bool) -> None:
    side, font = theme().px(MARK), theme().font(TINY)
    text = words().text("calendar-card-when", day=short_day(chip.day), time=chip.time)
    metrics, room = QFontMetricsF(font), area.width() - side - theme().px(4)
    text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
    wide = metrics.horizontalAdvance(text)
    line = QRectF(area.left(), area.top(), area.width(), theme().px(14))
    painter.setFont(font)
    painter.setPen(theme().color("muted"))
    painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, text)
    mark = QRectF(line.right() - side, line.center().y() - side / 2, side, side)
    paint_mark(painter, mark, chip.mark)
    mark = paint_tight(painter, mark) if tight else mark
    left = line.left() + wide + theme().px(6)
    paint_platforms(painter, left, mark.left() - theme().px(4), line.center().y(), chip)
