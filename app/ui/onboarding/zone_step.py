"""Which clock the practice lives by: a searchable list, the computer's own zone first."""

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, QTimeZone, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListView

from app.ui.onboarding.model import Answers, Zone, find_zones, zones
from app.ui.onboarding.steps import Step
from app.ui.theme import theme
from app.ui.widgets.labels import label
from app.words import words

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class ZoneModel(QAbstractListModel):
    """The zones that fit what is typed."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[Zone, ...] = ()

    def set_rows(self, rows: tuple[Zone, ...]) -> None:
        """Show these."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Place, distance from UTC and name in one line."""
        zone = self.rows[index.row()]
        return f"{zone.place}   {zone.offset}   {zone.id}" if role == Qt.ItemDataRole.DisplayRole else None


class SearchField(QLineEdit):
    """A line from which the arrow keys move through the list below it; `stepped` carries 1 or -1."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down are the list's, all else is typing."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(step)


class ZoneStep(Step):
    """Typing narrows the list; the arrow keys in the field move through it."""

    def __init__(self, now: datetime) -> None:
        say = words().text
        super().__init__("zone", say("onboarding-zone"), say("onboarding-zone-why"))
        self._all = zones(now)
        self.search = SearchField()
        self.search.setPlaceholderText(say("onboarding-zone-search"))
        self.search.setAccessibleName(say("onboarding-zone-search"))
        self.model = ZoneModel()
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(say("onboarding-zone"))
        self.list.setFixedHeight(min(theme().px(176), 264))
        self.chosen = label("", "muted")
        for widget in (self.search, self.list, self.chosen):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self.search.textChanged.connect(self._find)
        self.search.stepped.connect(self._step)
        self._find("")
        self._choose(system_zone())
        self.list.selectionModel().currentChanged.connect(lambda _new, _old: self._show())
        self._show()

    @property
    def zone(self) -> str:
        """The IANA name of the chosen zone."""
        number = self.list.currentIndex().row()
        return self.model.rows[number].id if 0 <= number < len(self.model.rows) else ""

    def take(self, answers: Answers) -> Answers:
        """The zone."""
        return replace(answers, zone=self.zone)

    def begin(self) -> None:
        """The search."""
        self.search.setFocus()

    def _step(self, step: int) -> None:
        number = self.list.currentIndex().row() + step
        self.list.setCurrentIndex(self.model.index(min(max(number, 0), len(self.model.rows) - 1)))

    def _find(self, query: str) -> None:
        before = self.zone
        self.model.set_rows(find_zones(self._all, query))
        self._choose(before if not query or any(z.id == before for z in self.model.rows) else "")
        self._show()

    def _choose(self, zone: str) -> None:
        number = next((n for n, z in enumerate(self.model.rows) if z.id == zone), 0)
        index = self.model.index(number)
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index, QListView.ScrollHint.PositionAtCenter)

    def _show(self) -> None:
        said = words().text("onboarding-zone-is", zone=self.zone) if self.zone else words().text("onboarding-zone-none")
        self.chosen.setText(said)
        self.changed.emit()


def system_zone() -> str:
    """The computer's time zone."""
    return bytes(QTimeZone.systemTimeZoneId().data()).decode()
