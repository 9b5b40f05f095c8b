"""The rows of an import as a table: which are chosen, when, what, and what the checks say."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.domain.finding import Finding, Severity
from app.pipeline.exchange.rows import Row
from app.ui import dates
from app.words import words

Index = QModelIndex | QPersistentModelIndex
ROLE, CHECKED = Qt.ItemDataRole, Qt.CheckState.Checked
CHOSEN, WHEN, TEXT, SAID = range(4)
HEADS = ("exchange-head-row", "exchange-head-when", "exchange-head-text", "exchange-head-check")


class RowsModel(QAbstractTableModel):
    """Rows can be ticked off; those that cannot be imported cannot be ticked. `changed` says that the choice did."""

    changed = Signal()

    def __init__(self, zone: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[Row] = ()
        self.findings: list[tuple[Finding, ...] | None] = []
        self._zone = zone
        self._on: list[bool] = []

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these; all that can be imported and are not in the plan already are chosen."""
        self.beginResetModel()
        self.rows = rows
        self.findings = [None if row.usable else () for row in rows]
        self._on = [row.usable and not row.already for row in rows]
        self.endResetModel()
        self.changed.emit()

    def set_findings(self, first: int, found: Sequence[tuple[Finding, ...]]) -> None:
        """Show what the checks say of the rows from `first` on."""
        self.findings[first : first + len(found)] = found
        self.dataChanged.emit(self.index(first, SAID), self.index(first + len(found) - 1, SAID))

    def chosen(self) -> list[Row]:
        """The rows that are to be imported."""
        return [row for row, on in zip(self.rows, self._on, strict=True) if on]

    def rowCount(self, parent: Index | None = None) -> int:
        """One a row."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, _parent: Index | None = None) -> int:
        """Row, time, text, check."""
        return len(HEADS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = ROLE.DisplayRole) -> object:
        """What stands above."""
        across = orientation is Qt.Orientation.Horizontal and role == ROLE.DisplayRole
        return words().text(HEADS[section]) if across else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The first column can be ticked."""
        usable = self.rows[index.row()].usable
        tick = Qt.ItemFlag.ItemIsUserCheckable if index.column() == CHOSEN and usable else Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | tick

    def data(self, index: Index, role: int = ROLE.DisplayRole) -> object:
        """Words and tick."""
        at, column = index.row(), index.column()
        if role == ROLE.CheckStateRole and column == CHOSEN and self.rows[at].usable:
            return CHECKED if self._on[at] else Qt.CheckState.Unchecked
        if role in (ROLE.DisplayRole, ROLE.AccessibleTextRole):
            return self._shown(at, column)
        return None

    def setData(self, index: Index, value: object, role: int = ROLE.EditRole) -> bool:
        """Tick or untick a row."""
        if role != ROLE.CheckStateRole or index.column() != CHOSEN or not self.rows[index.row()].usable:
            return False
        self._on[index.row()] = Qt.CheckState(value) == CHECKED
        self.dataChanged.emit(index, index)
        self.changed.emit()
        return True

    def said(self, at: int) -> str:
        """All there is to say about a row."""
        row, findings = self.rows[at], self.findings[at] or ()
        told = [row.problem] if row.problem else [*row.notes, *(finding.message for finding in findings)]
        return "\n".join(words().say(message) for message in told) or words().text("exchange-row-fine")

    def _shown(self, at: int, column: int) -> str:
        row = self.rows[at]
        when = row.post.planned_for
        if column == WHEN:
            if row.problem:
                return "—"
            return dates.moment(when, self._zone) if when else words().text("exchange-backlog")
        if column == SAID:
            return self._verdict(at)
        return row.post.headline if column == TEXT else row.file or str(row.number)

    def _verdict(self, at: int) -> str:
        row, findings = self.rows[at], self.findings[at]
        say = words().text
        if row.problem:
            return say("exchange-verdict-problem")
        if findings is None:
            return say("exchange-verdict-waiting")
        stops = sum(finding.severity is Severity.BLOCK for finding in findings)
        if stops:
            return say("exchange-verdict-stops", count=stops)
        rest = len(findings) + len(row.notes)
        return say("exchange-verdict-notes", count=rest) if rest else say("exchange-verdict-fine")
