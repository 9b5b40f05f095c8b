"""The list of ideas as Qt reads it; one can be dragged onto a day of the calendar."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QByteArray, QMimeData, QModelIndex, QPersistentModelIndex, Qt

from app.domain.goal import Goal
from app.domain.ports import PostRow
from app.ui.naming import goal_name
from app.words import words

IDEA_MIME = "application/x-primum-idea"
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


class IdeasModel(QAbstractListModel):
    """Rows in; words, and what is dragged, out."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: Sequence[PostRow] = ()

    def set_rows(self, rows: Sequence[PostRow]) -> None:
        """Show these."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's signature; an empty index never changes
        """How many there are."""
        return len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The title, the whole of it as a tip, the words for a screen reader, or the row."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return words().text("aims-idea-spoken", title=row.title, goal=goal_name(Goal(row.goal)))
        return row if role == ROW_ROLE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """An idea can be dragged away; nothing is dropped here."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        """What is dragged is an id."""
        return [IDEA_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The id of the idea."""
        data = QMimeData()
        data.setData(IDEA_MIME, QByteArray(self.rows[indexes[0].row()].id.encode()))
        return data


def dragged_idea(data: QMimeData) -> str:
    """The id of the idea that is dragged; empty where something else is."""
    return bytes(data.data(IDEA_MIME).data()).decode() if data.hasFormat(IDEA_MIME) else ""
