"""All posts of one day, in a small window that goes away by itself."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.pipeline.occasions import Occasion
from app.ui.calendar.model import Chip
from app.ui.calendar.spoken import chip_words
from app.ui.dates import long_day
from app.ui.naming import occasion_name
from app.ui.theme import theme
from app.ui.tokens import STEP
from app.ui.widgets.buttons import button
from app.ui.widgets.card import scrolled
from app.ui.widgets.ground import stacked
from app.ui.widgets.labels import label
from app.ui.widgets.status import StatusMark
from app.words import words

WIDE = 340


class DayPopover(QFrame):
    """A list of a day's posts; choosing one closes it."""

    def __init__(self, parent: QWidget, day: date, chips: Sequence[Chip], choose: Callable[[str], None]) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("look", "sheet")
        self.setAccessibleName(long_day(day))
        self._choose = choose
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 3 * STEP)
        column.addWidget(label(long_day(day), "bold"))
        inner = QWidget()
        rows = stacked(inner)
        for chip in chips:
            rows.addLayout(self._row(chip))
        rows.addStretch(1)
        column.addWidget(scrolled(inner))
        self.setFixedSize(theme().px(WIDE), theme().px(min(60 + 27 * len(chips), 360)))

    def open_at(self, at: QPoint) -> None:
        """Show it there."""
        self.move(at)
        self.show()

    def _row(self, chip: Chip) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 2 * STEP, 0)
        title = _short(chip)
        made = button(title, "quiet", do=lambda: self._take(chip.row.id))
        made.setAccessibleName(chip_words(chip))
        made.setStyleSheet("text-align: left;")
        row.addWidget(made, 1)
        row.addWidget(StatusMark(chip.mark))
        return row

    def _take(self, post_id: str) -> None:
        self.close()
        self._choose(post_id)


def _short(chip: Chip) -> str:
    """Time and title, short enough for the popover."""
    title = chip.row.title
    return f"{chip.time}  {title if len(title) <= 34 else title[:33] + '…'}"


def begin_about(parent: QWidget, about: Sequence[Occasion], at: QPoint, begin: Callable[[str], None]) -> None:
    """Begin a post titled for what a day is; where it is more than one thing, ask which."""
    if len(about) == 1:
        begin(occasion_name(about[0]))
        return
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for one in about:
        _offer(menu, occasion_name(one), begin)
    menu.popup(at)


def _offer(menu: QMenu, name: str, begin: Callable[[str], None]) -> None:
    menu.addAction(words().text("cal-start-about", name=name), lambda: begin(name))
