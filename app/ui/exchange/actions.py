"""Reading, checking, keeping and writing off the GUI thread; an import is one step back."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.domain.desk import Desk
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
from app.ui.steps import Step
from app.words import words

Judged = list[tuple[Finding, ...]]


@dataclass(frozen=True, slots=True)
class Opened:
    """What was read, and what it is shown with: the accounts by id with their names, and how its dates look."""

    source: Source
    accounts: dict[str, str]
    order: DateOrder


def open_file(desk: Desk, path: Path) -> Operation[Opened]:
    """Read a file or a folder."""
    return Operation(lambda: _opened(desk, read_path(path)))


def open_paste(desk: Desk, text: str) -> Operation[Opened]:
    """Read copied cells."""
    return Operation(lambda: _opened(desk, read_paste(text)))


def _opened(desk: Desk, source: Source) -> Opened:
    known = importing.known_of(desk, source)
    channels = desk.platforms.channels()
    named = {one.id: f"{channels[one.platform].name} · @{one.handle.lstrip('@')}" for one in known.all_accounts}
    return Opened(source, named, known.order)


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


def take_in(context: Context, rows: Sequence[Row], known: Known) -> Step[tuple[Post, ...]]:
    """Rows kept as drafts; undone by removing those that nobody has changed since, done again by putting them back."""
    desk, who, say = context.desk, context.who, words().text
    kept: list[Post] = []

    def keep() -> tuple[Post, ...]:
        done = importing.put_back(desk, tuple(kept), who) if kept else importing.keep(desk, rows, known, who)
        kept[:] = done
        return done

    def taken_back(stayed: int) -> None:
        context.notices.say(say("exchange-taken-back", count=len(kept) - stayed, stayed=stayed))

    step = Step(
        context,
        say("exchange-undo-import"),
        keep,
        lambda posts: importing.take_back(desk, posts, who),
        (Change.POSTS, Change.LIBRARY),
    )
    return step.say(lambda posts: say("exchange-kept", count=len(posts))).back(taken_back)
