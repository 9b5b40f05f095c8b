"""Posts that belong together."""

from dataclasses import dataclass, field
from datetime import date

from app.domain.goal import Audience, Goal


@dataclass(frozen=True, slots=True)
class Utm:
    """What is added to links so that a website's own statistics see where visitors come from (the utm_ parameters).

    Off by default. An empty `source` means the platform's id. `hosts` are the websites whose links get them, with
    their subdomains; none means every link.
    """

    on: bool = False
    source: str = ""
    medium: str = "social"
    campaign: str = ""
    content: str = ""
    hosts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Campaign:
    """A named effort with a goal and days on which it runs (wall-clock days of the practice, both included).

    `grade` is the school grade its posts should be readable at, 0 for none. `archived` ones are offered no more.
    """

    id: str
    name: str
    goal: Goal = Goal.EDUCATION
    objective: str = ""
    starts: date | None = None
    ends: date | None = None
    audience: Audience = Audience.PUBLIC
    grade: int = 0
    hashtags: tuple[str, ...] = ()
    utm: Utm = field(default_factory=Utm)
    archived: bool = False

    def runs_on(self, day: date) -> bool:
        """Whether it runs on a day; an open end runs on."""
        after = self.starts is None or self.starts <= day
        return not self.archived and after and (self.ends is None or day <= self.ends)
