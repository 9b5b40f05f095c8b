"""The calendar in sentences: for screen readers, tool tips and the agenda."""

from datetime import date, datetime

from app.domain.calendar import wall
from app.domain.crowding import Crowd
from app.domain.lifecycle import DeliveryState, PostState
from app.domain.pacing import Pace
from app.domain.ports import PostRow
from app.pipeline.occasions import Occasion
from app.pipeline.says import DELIVERY_STATE, POST_STATE
from app.ui.calendar.model import CalendarModel, Chip
from app.ui.dates import clock, long_day, month, place, short_day
from app.ui.naming import goal_name, occasion_name
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


def picked_words(said: str, count: int) -> str:
    """What is said of a post that is one of those that are picked."""
    return words().text("cal-picked-one", said=said, count=count) if count else said


def day_words(model: CalendarModel, day: date) -> str:
    """A day, what it is, and how many posts it has."""
    said = words().text("calendar-day", day=long_day(day), count=len(model.chips(day)))
    beside = model.bars.spoken(day)
    told = f"{said}; {beside}" if beside else said
    return ". ".join((told, *(occasion_words(one) for one in model.notes.get(day, ()))))


def occasion_words(one: Occasion) -> str:
    """“World Diabetes Day”, “World Immunization Week, to 30 April”."""
    name = occasion_name(one)
    if one.last == one.first:
        return name
    return words().text("cal-until", name=name, day=f"{one.last.day} {month(one.last)}")


def note_line(model: CalendarModel, day: date) -> tuple[str, str]:
    """The quiet line at the top of a day: “World Diabetes Day”, and “+1” where there is more; empty for nothing."""
    notes = model.notes.get(day, ())
    if not notes:
        return "", ""
    return occasion_words(notes[0]), f"+{len(notes) - 1}" if len(notes) > 1 else ""


def note_words(model: CalendarModel, day: date) -> str:
    """All that a day is, one after the other."""
    return " · ".join(occasion_words(one) for one in model.notes.get(day, ()))


def note_tip(model: CalendarModel, day: date) -> str:
    """The same as a tool tip, with what a click does."""
    names = "\n".join(occasion_words(one) for one in model.notes.get(day, ()))
    return words().text("cal-note-tip", names=names)


def tip_words(model: CalendarModel, chip: Chip) -> str:
    """All that there is to say of a post: also its time elsewhere, its tags, and what it is too close to."""
    parts = [chip_words(chip), elsewhere(model, chip.at)]
    if chip.row.tags:
        parts.append(" ".join(f"#{tag}" for tag in chip.row.tags))
    parts.append(tight_words(model, chip, "\n"))
    return "\n".join(part for part in parts if part)


def tight_words(model: CalendarModel, chip: Chip, between: str = ". ") -> str:
    """What a post to come is too close to where it stands; empty where nothing is."""
    if chip.row.when is None or chip.row.id not in model.tight:
        return ""
    return between.join(crowd_lines(model, chip, chip.row.when))


def elsewhere(model: CalendarModel, at: datetime) -> str:
    """“13:30 here (Berlin)” where the person's clock shows another time than the practice's; else empty."""
    if not model.viewer:
        return ""
    there = wall(at, model.viewer)
    if there.utcoffset() == at.utcoffset():
        return ""
    day = "" if there.date() == at.date() else f"{short_day(there.date())}, "
    return words().text("cal-here", time=f"{day}{there:%H:%M}", place=place(model.viewer))


def crowd_lines(model: CalendarModel, chip: Chip, when: datetime) -> list[str]:
    """What the post would be too close to at a moment (UTC), a sentence an account."""
    found = model.crowds_at(chip, when)
    return [crowd_words(one, model.labels.get(one.account, ""), model.pace) for one in found]


def crowd_words(crowd: Crowd, account: str, pace: Pace) -> str:
    """What an account's posts are too close to, and what the pace makes of it."""
    if crowd.beside is None:
        return words().text("cal-full", account=account, count=pace.cap)
    title = crowd.beside.title or words().text("palette-untitled")
    key = "cal-waits" if crowd.late else "cal-close"
    return words().text(key, account=account, title=title, time=clock(crowd.beside.at, pace.zone))
