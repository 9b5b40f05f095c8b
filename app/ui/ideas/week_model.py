"""A week's proposals while the person arranges them: plain data, tested without a window."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from app.domain.calendar import wall
from app.pipeline.plan_week import Proposal


@dataclass(slots=True)
class Week:
    """Proposals by time, and which of them are ticked."""

    zone: str
    rows: list[Proposal] = field(default_factory=list)
    ticked: list[bool] = field(default_factory=list)

    def set_rows(self, rows: Sequence[Proposal]) -> None:
        """Begin with these, all ticked."""
        self.rows, self.ticked = list(rows), [True] * len(rows)

    def swap(self, one: int, other: int) -> None:
        """Let two proposals change their times; each keeps its tick, and a slot keeps the account it is for."""
        if not (0 <= one < len(self.rows) and 0 <= other < len(self.rows)):
            return
        first, second = self.rows[one], self.rows[other]
        self.rows[one] = replace(second, when=first.when, account_id=first.account_id)
        self.rows[other] = replace(first, when=second.when, account_id=second.account_id)
        self.ticked[one], self.ticked[other] = self.ticked[other], self.ticked[one]

    def days(self) -> list[tuple[date, list[int]]]:
        """The days that have proposals, each with the numbers of its rows."""
        found: dict[date, list[int]] = {}
        for number, row in enumerate(self.rows):
            found.setdefault(wall(row.when, self.zone).date(), []).append(number)
        return sorted(found.items())

    @property
    def chosen(self) -> tuple[Proposal, ...]:
        """Those that are ticked."""
        return tuple(row for row, on in zip(self.rows, self.ticked, strict=True) if on)
