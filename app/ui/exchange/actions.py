"""Reading, checking, keeping and writing off the GUI thread; an import is one step back."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QUndoCommand

from app.domain.account import Account
from app.domain.desk import Desk
from app.domain.errors import PrimumError
from app.domain.finding import Finding
from app.domain.post import Post
from app.pipeline.exchange import importing
from app.pipeline.exchange.exporting import Wish, export
from app.pipeline.exchange.feed import keep_at
from app.pipeline.exchange.rows import Known, Row
from app.pipeline.exchange.source import Source, read_paste, read_path
from app.pipeline.exchange.times import DateOrder
from app.ui.background import Operation
from app.ui.changes import Change
from app.ui.context import Context
from app.words import words

Judged = list[tuple[Finding, ...]]


@dataclass(frozen=True, slots=True)
class Opened:
    """What was read, and what it is shown with: the accounts there are, and how its dates look."""

    source: Source
    accounts: tuple[Account, ...]
    order: DateOrder


def open_file(desk: Desk, path: Path) -> Operation[Opened]:
    """Read a file or a folder."""
    return Operation(lambda: _opened(desk, read_path(path)))


def open_paste(desk: Desk, text: str) -> Operation[Opened]:
    """Read copied cells."""
    return Operation(lambda: _opened(desk, read_paste(text)))


def _opened(desk: Desk, source: Source) -> Opened:
    known = importing.known_of(desk, source)
    return Opened(source, known.all_accounts, known.order)


def read_rows(
    desk: Desk, source: Source, accounts: tuple[str, ...], order: DateOrder
) -> Operation[tuple[tuple[Row, ...], Known]]:
    """Make rows of what was read."""

    def work() -> tuple[tuple[Row, ...], Known]:
        known = importing.known_of(desk, source, accounts, order)
        return importing.rows_of(source, known), known

    return Operation(work)


def judge(desk: Desk, rows: Sequence[Row], known: Known) -> Operation[Judged]:
    """Check a few rows."""
    return Operation(lambda: [importing.judged(desk, row, known) for row in rows])


def write(desk: Desk, wish: Wish, out: Path, *, keep: bool) -> Operation[int]:
    """Write an export; with `keep`, a calendar file that is written again whenever the plan changes."""

    def work() -> int:
        count = export(desk, wish, out)
        if keep:
            keep_at(desk, out, redacted=wish.redacted)
        return count

    return Operation(work)


class Import(QUndoCommand):
    """Rows kept as drafts; undone by removing those that nobody has changed since."""

    def __init__(self, context: Context, rows: Sequence[Row], known: Known) -> None:
        super().__init__(words().text("exchange-undo-import"))
        self._context, self._rows, self._known = context, rows, known
        self._posts: tuple[Post, ...] = ()

    def redo(self) -> None:
        """Keep them."""
        desk, who, before = self._context.desk, self._context.who, self._posts

        def work() -> tuple[Post, ...]:
            if before:
                return importing.put_back(desk, before, who)
            return importing.keep(desk, self._rows, self._known, who)

        operation = Operation(work, (Change.POSTS, ""), (Change.LIBRARY, ""))
        self._context.run(operation.in_order().then(self._kept).failed(self._failed))

    def undo(self) -> None:
        """Remove them."""
        if self._posts and not self.isObsolete():
            desk, who, posts = self._context.desk, self._context.who, self._posts
            operation = Operation(lambda: importing.take_back(desk, posts, who), (Change.POSTS, ""))
            self._context.run(operation.in_order().then(self._gone))

    def _kept(self, posts: tuple[Post, ...]) -> None:
        self._posts, self._rows = posts, ()
        text = words().text("exchange-kept", count=len(posts))
        self._context.notices.say(text, words().text("window-undo"), self._context.undo.undo)

    def _gone(self, stayed: int) -> None:
        gone = len(self._posts) - stayed
        text = words().text("exchange-taken-back", count=gone, stayed=stayed)
        self._context.notices.say(text)

    def _failed(self, error: PrimumError) -> None:
        self.setObsolete(True)
        self._context.notices.error(error)
