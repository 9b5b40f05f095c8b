"""The rows of agenda and board: days and their posts, in words for screen readers."""

from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from app.ui.calendar.model import Chip
from app.ui.calendar.picking import Picked
from app.ui.calendar.spoken import chip_words, picked_words
from app.ui.dates import long_day

Index = QModelIndex | QPersistentModelIndex
CHIP_ROLE = Qt.ItemDataRole.UserRole
PICKED_ROLE, NOTE_ROLE, TIP_ROLE, TIGHT_ROLE = CHIP_ROLE + 1, CHIP_ROLE + 2, CHIP_ROLE + 3, CHIP_ROLE + 4


class AgendaModel(QAbstractListModel):
    """Days and their posts, one row each. `note` says what a day is, `tip` all that there is to say of a post.

    `tight` says what a post is too close to, or nothing.
    """

    def __init__(self, picked: Picked | None = None) -> None:
        super().__init__()
        self.rows: list[date | Chip] = []
        self.note: Callable[[date], str] = lambda _day: ""
        self.tip: Callable[[Chip], str] = chip_words
        self.tight: Callable[[Chip], str] = lambda _chip: ""
        self.picked = Picked() if picked is None else picked
        self.picked.changed.connect(self._told)

    def set_rows(self, chips: Iterable[Chip], *, headings: bool = True) -> None:
        """Show these posts, under their days or without."""
        self.beginResetModel()
        self.rows = []
        day = None
        for chip in chips:
            if headings and chip.day != day:
                day = chip.day
                self.rows.append(day)
            self.rows.append(chip)
        self.endResetModel()

    def row_of(self, post_id: str) -> int:
        """The row of a post, or -1."""
        return next((n for n, r in enumerate(self.rows) if isinstance(r, Chip) and r.row.id == post_id), -1)

    def order(self) -> list[str]:
        """The posts' ids from top to bottom."""
        return [row.row.id for row in self.rows if isinstance(row, Chip)]

    def rowCount(self, parent: Index | None = None) -> int:
        """Days and posts together."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A sentence for screen readers, and the row itself for the painter."""
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._spoken(row)
        if role == NOTE_ROLE:
            return "" if isinstance(row, Chip) else self.note(row)
        if role == TIP_ROLE:
            return self.tip(row) if isinstance(row, Chip) else self.note(row)
        if role == TIGHT_ROLE:
            return isinstance(row, Chip) and bool(self.tight(row))
        if role == PICKED_ROLE:
            return isinstance(row, Chip) and row.row.id in self.picked
        return row if role == CHIP_ROLE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Days cannot be chosen."""
        chip = isinstance(self.rows[index.row()], Chip)
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if chip else Qt.ItemFlag.ItemIsEnabled

    def _spoken(self, row: date | Chip) -> str:
        if isinstance(row, Chip):
            said = ". ".join(part for part in (chip_words(row), self.tight(row)) if part)
            return picked_words(said, len(self.picked) if row.row.id in self.picked else 0)
        note = self.note(row)
        return f"{long_day(row)}. {note}" if note else long_day(row)

    def _told(self) -> None:
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, 0))


def post_id_of(index: Index) -> str:
    """The id of the post in a row, or empty."""
    row = index.data(CHIP_ROLE) if index.isValid() else None
    return row.row.id if isinstance(row, Chip) else ""
