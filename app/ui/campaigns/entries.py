"""Entries beside posts, by kind: what is to come first, what is past below; learning with its hours."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.entry import Entry, EntryKind
from app.ui import dates
from app.ui.tokens import STEP
from app.ui.widgets.buttons import button
from app.ui.widgets.card import Card, rule
from app.ui.widgets.empty import Picture
from app.ui.widgets.labels import label
from app.words import words

GLYPHS = {
    EntryKind.MEETING: "ph.video-camera",
    EntryKind.MILESTONE: "ph.flag",
    EntryKind.CPD: "ph.graduation-cap",
}
SECTIONS = {
    EntryKind.MEETING: "aims-meetings",
    EntryKind.MILESTONE: "aims-milestones",
    EntryKind.CPD: "aims-learning",
}
Act = Callable[[Entry], None]


class EntriesCard(Card):
    """All entries of a kind, a line each."""

    def __init__(self, kind: EntryKind, found: Sequence[Entry], today: date, edit: Act, remove: Act) -> None:
        super().__init__()
        self.kind = kind
        self.column.setContentsMargins(5 * STEP, 3 * STEP, 4 * STEP, 3 * STEP)
        self.column.setSpacing(2 * STEP)
        ahead = sorted((e for e in found if e.day >= today), key=lambda e: e.day)
        past = sorted((e for e in found if e.day < today), key=lambda e: e.day, reverse=True)
        for number, entry in enumerate((*ahead, *past)):
            if number:
                self.column.addWidget(rule())
            self.column.addWidget(_line(entry, edit, remove, past=entry.day < today))


def _line(entry: Entry, edit: Act, remove: Act, *, past: bool) -> QWidget:
    say = words().text
    made, row = QWidget(), QHBoxLayout()
    made.setLayout(row)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(3 * STEP)
    row.addWidget(Picture(GLYPHS[entry.kind], 32))
    about = QVBoxLayout()
    about.setSpacing(0)
    about.addWidget(label(entry.title, "muted" if past else "bold", wrap=True))
    about.addWidget(label(entry_words(entry), "small", wrap=True))
    if entry.note:
        about.addWidget(label(entry.note, "small", wrap=True))
    row.addLayout(about, 1)
    row.addWidget(
        button(say("aims-change"), "small", do=lambda: edit(entry), tip=say("aims-change-tip", name=entry.title))
    )
    tip = say("aims-remove-tip", name=entry.title)
    row.addWidget(button("", "quiet", "ph.x", lambda: remove(entry), tip=tip))
    return made


def entry_words(entry: Entry) -> str:
    """“24 Nov 2026, 18:30 · 3 posts”."""
    say = words().text
    parts = [dates.day_year(entry.day) + (f", {entry.at:%H:%M}" if entry.at else "")]
    parts += [say("aims-hours", hours=hours(entry.minutes))] if entry.minutes else []
    parts += [entry.where] if entry.where else []
    parts += [say("aims-posts", count=len(entry.linked))] if entry.linked else []
    return "  ·  ".join(parts)


def learning_total(found: Sequence[Entry], year: int) -> str:
    """“4.5 hours in 2026”."""
    minutes = sum(e.minutes for e in found if e.kind is EntryKind.CPD and e.day.year == year)
    return words().text("aims-learning-total", hours=hours(minutes), year=str(year))


def hours(minutes: int) -> int | float:
    """Minutes as hours, whole where they are."""
    return round(minutes / 60, 2) if minutes % 60 else minutes // 60
