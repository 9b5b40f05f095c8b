"""What the calendar page can do, by name and key, for the palette and the sheet of keys."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QWidget

from app.ui.commands import Command
from app.ui.context import Context
from app.words import words

SHOWN = (
    ("month", "calendar-view-month"),
    ("week", "calendar-view-week"),
    ("day", "cal-view-day"),
    ("agenda", "calendar-view-agenda"),
    ("board", "calendar-view-board"),
)


class Asked(Protocol):
    """The page, as its commands see it."""

    def go_today(self) -> None:
        """Show today."""

    def show_view(self, view: str) -> None:
        """Show a view."""

    def ask_keep(self) -> None:
        """Keep the view."""

    def print_month(self) -> None:
        """Print the month."""

    def save_month(self) -> None:
        """Save the month as a PDF."""


def add_commands(page: Asked, context: Context, widget: QWidget) -> None:
    """Add them all; their keys work while the page is shown."""
    say = words().text

    def add(name: str, title: str, do: Callable[[], None], icon: str, keys: str = "") -> None:
        context.commands.add(Command(name, title, do, icon, keys), widget)

    add("today", say("calendar-go-today"), page.go_today, "ph.calendar-check", "Ctrl+T")
    add("print-month", say("cal-print"), page.print_month, "ph.printer", "Ctrl+P")
    add("save-month", say("cal-pdf"), page.save_month, "ph.file-pdf")
    add("keep-view", say("cal-view-save"), page.ask_keep, "ph.floppy-disk")
    for view, key in SHOWN:
        add(f"view-{view}", say("calendar-show", view=say(key)), _showing(page, view), "ph.squares-four")


def _showing(page: Asked, view: str) -> Callable[[], None]:
    return lambda: page.show_view(view)
