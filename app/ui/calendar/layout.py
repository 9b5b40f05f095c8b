"""Where everything stands in the month and in the week: plain numbers, tested without a window."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from app.ui.calendar.model import CalendarModel, Chip


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in pixels."""

    x: float
    y: float
    w: float
    h: float

    def holds(self, x: float, y: float) -> bool:
        """Whether the point is inside."""
        return self.x <= x < self.x + self.w and self.y <= y < self.y + self.h


@dataclass(frozen=True, slots=True)
class Measures:
    """Heights in pixels at the text scale in force; `width` measures a title."""

    number: float = 20
    pad: float = 6
    gap: float = 4
    head: float = 14
    line: float = 16
    edge: float = 4
    small: float = 20
    inset: float = 12
    quiet: float = 16
    width: Callable[[str], float] = field(default=lambda text: 6.5 * len(text))

    def chip(self, lines: int) -> float:
        """Height of a chip whose title has that many lines; none means time and title share one."""
        return self.head + self.line * lines + self.edge if lines else self.small


@dataclass(frozen=True, slots=True)
class PlacedChip:
    """A chip in its box; `lines` of title, 0 for the one-line form; `columns` sharing a week's hour."""

    box: Box
    chip: Chip
    lines: int


@dataclass(slots=True)
class Layout:
    """All boxes of one view."""

    cells: dict[date, Box] = field(default_factory=dict)
    chips: list[PlacedChip] = field(default_factory=list)
    more: list[tuple[Box, date, int]] = field(default_factory=list)
    slots: list[tuple[Box, datetime]] = field(default_factory=list)
    notes: list[tuple[Box, date]] = field(default_factory=list)

    def chip_at(self, x: float, y: float) -> PlacedChip | None:
        """The chip under a point."""
        return next((p for p in reversed(self.chips) if p.box.holds(x, y)), None)

    def day_at(self, x: float, y: float) -> date | None:
        """The day under a point."""
        return next((day for day, box in self.cells.items() if box.holds(x, y)), None)

    def box_of(self, post_id: str) -> Box | None:
        """Where a post stands."""
        return next((p.box for p in self.chips if p.chip.row.id == post_id), None)


def month_layout(model: CalendarModel, days: Sequence[date], width: float, height: float, m: Measures) -> Layout:
    """The month: seven equal columns, equal rows, as many chips per day as fit, then “+n more”."""
    made = Layout()
    wide, tall = width / 7, height / max(len(days) // 7, 1)
    for number, day in enumerate(days):
        cell = Box(number % 7 * wide, number // 7 * tall, wide, tall)
        made.cells[day] = cell
        _fill_day(made, model, day, cell, m, len(model.bars.lines(day, days[0])))
    return made


def _fill_day(made: Layout, model: CalendarModel, day: date, cell: Box, m: Measures, quiet: int) -> None:
    chips = model.chips(day)
    top, bottom = cell.y + m.pad + m.number + quiet * m.quiet, cell.y + cell.h - m.gap / 2
    left, wide = cell.x + m.pad, cell.w - 2 * m.pad
    lines, count = _fit(len(chips), bottom - top, m)
    if lines == 2 and m.width(chips[0].row.title) <= wide - m.inset:
        lines = 1
    for chip in chips[:count]:
        made.chips.append(PlacedChip(Box(left, top, wide, m.chip(lines)), chip, lines))
        top += m.chip(lines) + m.gap
    if count < len(chips):
        made.more.append((Box(left, top - m.gap / 2, wide, m.line), day, len(chips) - count))
        return
    for at in model.free(day):
        if top + m.small > bottom:
            return
        made.slots.append((Box(left, top, wide, m.small), at))
        top += m.small + m.gap


def _fit(count: int, room: float, m: Measures) -> tuple[int, int]:
    """Lines of title, and how many chips fit: two lines where one is alone, one-line chips where room is scarce."""
    if count == 1 and m.chip(2) <= room:
        return 2, 1
    lines = 1 if m.chip(1) * min(count, 2) + m.gap <= room else 0
    step = m.chip(lines) + m.gap
    if count * step - m.gap <= room:
        return lines, count
    return lines, max(int((room - m.line + m.gap / 2) // step), 0)


def week_layout(
    model: CalendarModel, days: Sequence[date], left: float, width: float, hour: float, m: Measures
) -> Layout:
    """The week: a column per day after `left`, `hour` pixels an hour; posts at the same time stand side by side."""
    made = Layout()
    wide = (width - left) / max(len(days), 1)
    for number, day in enumerate(days):
        column = Box(left + number * wide, 0, wide, 24 * hour)
        made.cells[day] = column
        for group in _groups(model.chips(day), m.chip(1) / hour):
            _side_by_side(made, group, column, hour, m)
        for at in model.free(day):
            made.slots.append((Box(column.x + m.gap, _hours(at) * hour, wide - 2 * m.gap, m.small), at))
    return made


def _side_by_side(made: Layout, group: list[Chip], column: Box, hour: float, m: Measures) -> None:
    wide = (column.w - 2 * m.gap) / len(group)
    for number, chip in enumerate(group):
        lines = 2 if len(group) == 1 and m.chip(2) <= 1.1 * hour else 1
        box = Box(column.x + m.gap + number * wide, _hours(chip.at) * hour, wide - 1, m.chip(lines))
        made.chips.append(PlacedChip(box, chip, lines))


def _groups(chips: Sequence[Chip], hours: float) -> list[list[Chip]]:
    """Chips that would overlap, a chip being that many hours tall."""
    groups: list[list[Chip]] = []
    for chip in chips:
        if groups and _hours(chip.at) < _hours(groups[-1][-1].at) + hours:
            groups[-1].append(chip)
        else:
            groups.append([chip])
    return groups


def _hours(at: datetime) -> float:
    return at.hour + at.minute / 60
