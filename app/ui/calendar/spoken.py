"""The calendar in sentences: for screen readers, tool tips and the agenda."""

from datetime import date

from app.domain.lifecycle import DeliveryState, PostState
from app.domain.ports import PostRow
from app.pipeline.says import DELIVERY_STATE, POST_STATE
from app.ui.calendar.model import CalendarModel, Chip
from app.ui.dates import long_day
from app.ui.naming import goal_name
from app.ui.widgets.status import Mark
from app.words import words

MARKS = {
    Mark.DONE: "calendar-mark-done",
    Mark.PLANNED: "calendar-mark-planned",
    Mark.MOVING: "calendar-mark-moving",
    Mark.DRAFT: "calendar-mark-draft",
    Mark.LOOK: "calendar-mark-look",
    Mark.STOP: "calendar-mark-stop",
    Mark.GONE: "calendar-mark-gone",
}
EYES = frozenset({Mark.STOP, Mark.LOOK, Mark.MOVING})


def mark_words(mark: Mark) -> str:
    """“needs a look”."""
    return words().text(MARKS[mark])


def state_words(row: PostRow, mark: Mark) -> str:
    """How the post stands, in a word: of its worst delivery where that needs eyes."""
    if mark in EYES:
        return words().say(DELIVERY_STATE[DeliveryState(row.worst)])
    return words().say(POST_STATE[PostState(row.state)])


def chip_words(chip: Chip) -> str:
    """Everything that a chip shows, in words."""
    return words().text(
        "calendar-chip",
        title=chip.row.title or words().text("palette-untitled"),
        day=long_day(chip.day),
        time=chip.time,
        goal=goal_name(chip.goal),
        state=state_words(chip.row, chip.mark),
        platforms=", ".join(chip.row.platforms) or words().text("calendar-no-platform"),
    )


def day_words(model: CalendarModel, day: date) -> str:
    """A day and how many posts it has."""
    said = words().text("calendar-day", day=long_day(day), count=len(model.chips(day)))
    beside = model.bars.spoken(day)
    return f"{said}; {beside}" if beside else said
