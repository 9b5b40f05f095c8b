"""The captions of a film as a table: from, to, words."""

from dataclasses import replace

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from app.domain.captions import Cue, read_time, said_time
from app.domain.errors import InputError
from app.words import words

Index = QModelIndex | QPersistentModelIndex
START, END, TEXT = range(3)
HEADS = ("captions-from", "captions-to", "captions-words")
NEW_SECONDS = 2.0
SHORTEST = 0.1


class CueModel(QAbstractTableModel):
    """Cues in the order in which they stand. `edited` follows every change, `refused` carries why one was not taken."""

    edited = Signal()
    refused = Signal(str)

    def __init__(self, cues: tuple[Cue, ...] = ()) -> None:
        super().__init__()
        self.rows: list[Cue] = list(cues)

    @property
    def cues(self) -> tuple[Cue, ...]:
        """Those with words, in the order of their times."""
        return tuple(sorted((c for c in self.rows if c.text.strip()), key=lambda cue: (cue.start, cue.end)))

    def set_cues(self, cues: tuple[Cue, ...]) -> None:
        """Show others."""
        self.beginResetModel()
        self.rows = list(cues)
        self.endResetModel()
        self.edited.emit()

    def add(self, after: int) -> int:
        """One more after a row, or at the end; returns its row."""
        at = after + 1 if 0 <= after < len(self.rows) else len(self.rows)
        start = self.rows[at - 1].end if at else 0.0
        self.beginInsertRows(QModelIndex(), at, at)
        self.rows.insert(at, Cue(start, start + NEW_SECONDS, ""))
        self.endInsertRows()
        self.edited.emit()
        return at

    def remove(self, row: int) -> None:
        """Without a row; nothing happens where there is none."""
        if 0 <= row < len(self.rows):
            self.beginRemoveRows(QModelIndex(), row, row)
            self.rows.pop(row)
            self.endRemoveRows()
            self.edited.emit()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """From, to, words."""
        return 0 if parent is not None and parent.isValid() else len(HEADS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The names of the columns."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return words().text(HEADS[section]) if orientation is Qt.Orientation.Horizontal else section + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Everything can be changed."""
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A time or the words; a line break shows as “ / ” and is typed so."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return None
        cue = self.rows[index.row()]
        if index.column() == TEXT:
            return cue.text.replace("\n", " / ")
        return said_time(cue.start if index.column() == START else cue.end)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what was typed; a time that is none, or an end before its start, is refused with a sentence."""
        if role != Qt.ItemDataRole.EditRole:
            return False
        try:
            fresh = _changed(self.rows[index.row()], index.column(), str(value))
        except InputError as error:
            self.refused.emit(words().error(error))
            return False
        self.refused.emit("")
        if fresh != self.rows[index.row()]:
            self.rows[index.row()] = fresh
            self.dataChanged.emit(self.index(index.row(), 0), self.index(index.row(), TEXT))
            self.edited.emit()
        return True


def _changed(cue: Cue, column: int, typed: str) -> Cue:
    if column == TEXT:
        lines = (" ".join(line.split()) for line in typed.split(" / "))
        return replace(cue, text="\n".join(filter(None, lines)))
    time = read_time(typed)
    if column == START:  # the words move as they are, so that a start can be set beyond the end that stood there
        return replace(cue, start=time, end=max(cue.end, time + max(SHORTEST, cue.end - cue.start)))
    if time <= cue.start:
        raise InputError("captions-end-first")
    return replace(cue, end=time)
