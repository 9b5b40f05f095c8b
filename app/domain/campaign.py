"""Posts that belong together."""

from dataclasses import dataclass
from datetime import date

from app.domain.goal import Goal


@dataclass(frozen=True, slots=True)
class Campaign:
    """A named effort with a goal and days on which it runs (wall-clock days of the practice)."""

    id: str
    name: str
    goal: Goal = Goal.EDUCATION
    objective: str = ""
    starts: date | None = None
    ends: date | None = None
