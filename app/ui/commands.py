"""Everything the person can do, by name: the palette, the shortcut sheet and the menus read this one list."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Command:
    """One thing to do. `title` is a sentence in the person's language; `keys` as Qt writes them (“Ctrl+N”)."""

    id: str
    title: str
    run: Callable[[], None]
    icon: str = "ph.arrow-right"
    keys: str = ""
    hint: str = ""


class Commands:
    """The commands there are now. A page adds its own when it is made."""

    def __init__(self) -> None:
        self._all: dict[str, Command] = {}

    def add(self, command: Command, widget: QWidget | None = None) -> None:
        """Add or replace a command; with a widget, its keys work everywhere in the widget's window."""
        self._all[command.id] = command
        if widget is not None and command.keys:
            QShortcut(QKeySequence(command.keys), widget, command.run)

    def all(self) -> tuple[Command, ...]:
        """In the order they were added."""
        return tuple(self._all.values())

    def run(self, command_id: str) -> None:
        """Do it."""
        self._all[command_id].run()


def matching(commands: Iterable[Command], typed: str) -> list[Command]:
    """The commands whose title has all typed words, those that begin with them first."""
    wanted = typed.casefold().split()
    found = [c for c in commands if all(w in f"{c.title} {c.hint}".casefold() for w in wanted)]
    return sorted(found, key=lambda c: not c.title.casefold().startswith(typed.casefold().strip()))
