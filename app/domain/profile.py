"""Who uses this Primum, and where they practise."""

from dataclasses import dataclass, field

from app.domain.context import Duty, HouseRule
from app.domain.goal import Goal


@dataclass(frozen=True, slots=True)
class Profile:
    """The practice. `jurisdictions` are rule-pack ids; `targets` shares of posts per goal in percent.

    `house_rules` are the practice's own; every check reads them beside the packs. `duties` are protected clinical
    hours: nothing is put there by itself, and no notification is shown.
    """

    person: str = ""
    practice: str = ""
    jurisdictions: tuple[str, ...] = ("us",)
    zone: str = "UTC"
    targets: dict[Goal, int] = field(
        default_factory=lambda: {Goal.EDUCATION: 50, Goal.ADVOCACY: 25, Goal.NETWORKING: 25}
    )
    staff: tuple[str, ...] = ()
    set_up: bool = False
    house_rules: tuple[HouseRule, ...] = ()
    duties: tuple[Duty, ...] = ()
