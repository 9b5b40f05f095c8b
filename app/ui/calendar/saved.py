"""Views that the person has kept: which view, which filters, under a name."""

import json
from dataclasses import asdict, dataclass, fields
from typing import Any

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from app.domain.goal import Goal
from app.ui.calendar.model import Filters
from app.ui.calendar.spans import VIEWS
from app.ui.context import Context
from app.ui.widgets.pill import Pill
from app.ui.widgets.sheet import Sheet
from app.words import words

KEY, LAST = "calendar/kept", "calendar/last"
LONGEST = 40


@dataclass(frozen=True, slots=True)
class Kept:
    """A view with its filters."""

    name: str
    view: str
    filters: Filters


def written(kept: Kept) -> dict[str, Any]:
    """As plain JSON values."""
    return {"name": kept.name, "view": kept.view, **asdict(kept.filters), "goals": sorted(kept.filters.goals)}


def read(raw: object) -> Kept | None:
    """What was written; None for what is none. What a newer Primum has added is left out."""
    if not isinstance(raw, dict) or raw.get("view") not in VIEWS:
        return None
    texts = {f.name: str(raw.get(f.name, "")) for f in fields(Filters) if f.name != "goals"}
    goals = raw.get("goals", [])
    known = frozenset(Goal(g) for g in goals if g in set(Goal)) if isinstance(goals, list) else frozenset()
    return Kept(str(raw.get("name", ""))[:LONGEST], str(raw["view"]), Filters(goals=known, **texts))


def all_kept(memory: QSettings) -> tuple[Kept, ...]:
    """The views by name; nothing where what is there cannot be read."""
    found = _json(memory, KEY)
    kept = (read(raw) for raw in found) if isinstance(found, list) else ()
    return tuple(sorted((one for one in kept if one and one.name), key=lambda one: one.name.casefold()))


def keep(memory: QSettings, new: Kept) -> None:
    """Keep a view; one of the same name makes way."""
    others = [one for one in all_kept(memory) if one.name != new.name]
    memory.setValue(KEY, json.dumps([written(one) for one in (*others, new)]))


def forget(memory: QSettings, name: str) -> None:
    """Let a view go."""
    memory.setValue(KEY, json.dumps([written(one) for one in all_kept(memory) if one.name != name]))


def last(memory: QSettings) -> Kept | None:
    """How the calendar was left."""
    return read(_json(memory, LAST))


def leave(memory: QSettings, view: str, filters: Filters) -> None:
    """Remember how the calendar is left."""
    memory.setValue(LAST, json.dumps(written(Kept("", view, filters))))


def _json(memory: QSettings, key: str) -> Any:
    try:
        return json.loads(str(memory.value(key, "null")))
    except ValueError:
        return None


class ViewsPill(Pill):
    """The menu of kept views. `wanted` carries the one that was picked; `keeping` asks for the one to keep."""

    wanted = Signal(object)
    keeping = Signal()

    def __init__(self, memory: QSettings) -> None:
        super().__init__(words().text("cal-views"))
        self._memory = memory
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self.fill)
        self.open_menu(self.menu)

    def fill(self) -> None:
        """Offer what is kept now."""
        say, kept = words().text, all_kept(self._memory)
        self.menu.clear()
        for one in kept:
            self._add(one)
        if kept:
            self.menu.addSeparator()
        self.menu.addAction(say("cal-view-save"), self.keeping.emit)
        gone = self.menu.addMenu(say("cal-view-forget")) if kept else None
        for one in kept if gone else ():
            self._add_forget(gone, one.name)

    def _add(self, kept: Kept) -> None:
        self.menu.addAction(kept.name.replace("&", "&&"), lambda: self.wanted.emit(kept))

    def _add_forget(self, menu: QMenu | None, name: str) -> None:
        if menu is not None:
            menu.addAction(name.replace("&", "&&"), lambda: forget(self._memory, name))


class KeepSheet(Sheet):
    """Asks for a name and keeps the view."""

    def __init__(self, parent: QWidget, context: Context, view: str, filters: Filters) -> None:
        say = words().text
        super().__init__(parent, say("cal-view-save-title"), say("cal-view-save-hint"))
        self._context, self._view, self._filters = context, view, filters
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST)
        self.name.setAccessibleName(say("cal-view-name"))
        self.name.setPlaceholderText(say("cal-view-name"))
        self.body.addWidget(self.name)
        self.add_button(say("window-cancel"), "plain", self.reject)
        self.take = self.add_button(say("cal-view-keep"), "primary", self._take)
        self.name.textChanged.connect(lambda text: self.take.setEnabled(bool(text.strip())))
        self.take.setEnabled(False)

    def _take(self) -> None:
        name = self.name.text().strip()
        keep(self._context.memory, Kept(name, self._view, self._filters))
        self._context.notices.say(words().text("cal-view-kept", name=name))
        self.accept()
