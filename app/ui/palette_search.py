"""What the palette finds in the records while one types, and which commands were used lately."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QSettings, QTimer

from app.domain.search import KINDS, Hit, HitKind
from app.ui.background import Operation
from app.ui.commands import Command
from app.ui.context import Context
from app.words import words

PAUSE_MS = 90
"""So long nobody types before the records are asked."""
RECENT, KEY = 5, "palette/recent"
PLACES = {
    HitKind.POST: ("compose", "ph.article"),
    HitKind.FINDING: ("compose", "ph.shield-check"),
    HitKind.MEDIA: ("library", "ph.image"),
    HitKind.RECEIPT: ("compose", "ph.link"),
}
"""The page that opens the record, and its icon."""


class Finder(QObject):
    """Asks the search off the GUI thread; only the answer to the last words is shown."""

    def __init__(self, context: Context, show: Callable[[list[Command]], None], parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._show, self._typed = context, show, ""
        self._under_way: Operation[Sequence[Hit]] | None = None
        self.soon = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self.soon.timeout.connect(self._ask)

    def look_for(self, typed: str) -> None:
        """Find this when the person pauses; nothing is found for nothing."""
        if self._under_way is not None:
            self._under_way.cancel()
        self._typed = typed.strip()
        if self._typed:
            self.soon.start()
        else:
            self.soon.stop()

    def _ask(self) -> None:
        desk, typed = self._context.desk, self._typed

        def find() -> Sequence[Hit]:
            with desk.work() as work:
                return work.search(typed)

        self._under_way = Operation(find).then(self._answer)
        self._context.run(self._under_way, self)

    def _answer(self, found: Sequence[Hit]) -> None:
        self._show([_command(self._context, one) for one in found])


def remember(memory: QSettings, command_id: str) -> None:
    """Put a command before all others the next time."""
    used = [command_id, *(one for one in lately(memory) if one != command_id)]
    memory.setValue(KEY, ",".join(used[:RECENT]))


def lately(memory: QSettings) -> list[str]:
    """The ids of the commands that were used last, the newest first."""
    return [one for one in str(memory.value(KEY, "")).split(",") if one]


def recent_first(commands: Sequence[Command], memory: QSettings) -> list[Command]:
    """All commands, those that were used lately at the top."""
    used = lately(memory)
    return sorted(commands, key=lambda c: used.index(c.id) if c.id in used else RECENT)


def _command(context: Context, found: Hit) -> Command:
    page, icon = PLACES[found.kind]
    name = found.title or words().text("palette-untitled")
    title = f"{name} · {found.shown}" if found.shown else name
    kind = words().text(KINDS[found.kind])
    return Command(f"hit-{found.kind}-{found.about}", title, lambda: context.go(page, found.about), icon, "", kind)
