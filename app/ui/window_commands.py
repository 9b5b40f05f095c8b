"""What can be done from everywhere: the window's own commands, the palette and the shortcut sheet."""

from collections.abc import Callable, Iterable

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.settings.declared import THEME
from app.ui.commands import Command
from app.ui.context import Context
from app.ui.ideas.commands import idea_commands
from app.ui.pages import PageSpec
from app.ui.palette import Palette
from app.ui.settings.model import save_setting
from app.ui.shortcuts import ShortcutSheet
from app.ui.theme import Scheme, theme
from app.words import words


def add_commands(window: QWidget, context: Context, pages: Iterable[PageSpec], pause: Callable[[], None]) -> None:
    """Add all of the window's commands."""
    for number, page in enumerate(pages, 1):
        context.commands.add(_page_command(context, page, number), window)
    for command in (*_own(window, context, pause), *_looks(context), *idea_commands(window, context)):
        context.commands.add(command, window)
    QShortcut(QKeySequence("Ctrl+F"), window, lambda: context.commands.run("palette"))  # what many hands do to find


def _page_command(context: Context, page: PageSpec, number: int) -> Command:
    title = words().text("palette-go", page=words().text(page.title))
    keys = f"Ctrl+{number % 10}" if number <= 10 else ""  # the tenth has the key after the nine
    return Command(f"go-{page.id}", title, lambda: context.go(page.id, ""), page.icon, keys)


def _own(window: QWidget, context: Context, pause: Callable[[], None]) -> tuple[Command, ...]:
    say = words().text
    return (
        Command(
            "palette", say("palette-open"), lambda: Palette(window, context).open(), "ph.magnifying-glass", "Ctrl+K"
        ),
        Command("new-post", say("calendar-new"), lambda: context.go("compose", "new"), "ph.plus", "Ctrl+N"),
        Command(
            "new-reply",
            say("calendar-new-reply"),
            lambda: context.go("compose", "reply"),
            "ph.chat-circle-text",
            "Ctrl+R",
        ),
        Command("undo", say("palette-undo"), context.undo.undo, "ph.arrow-u-up-left", "Ctrl+Z"),
        Command("redo", say("palette-redo"), context.undo.redo, "ph.arrow-u-up-right", "Ctrl+Shift+Z"),
        Command("pause", say("palette-pause"), pause, "ph.pause-circle", "Ctrl+Shift+P"),
        Command(
            "shortcuts", say("palette-shortcuts"), lambda: ShortcutSheet(window, context).open(), "ph.keyboard", "?"
        ),
    )


def _looks(context: Context) -> tuple[Command, ...]:
    say = words().text

    def use(scheme: Scheme) -> Callable[[], None]:
        def choose() -> None:
            theme().choose(scheme)
            context.run(save_setting(context.desk, THEME, scheme.value))

        return choose

    return (
        Command("scheme-light", say("palette-light"), use(Scheme.LIGHT), "ph.sun"),
        Command("scheme-dark", say("palette-dark"), use(Scheme.DARK), "ph.moon"),
        Command("scheme-system", say("palette-system"), use(Scheme.SYSTEM), "ph.desktop"),
    )
