"""Who uses this Primum, and where they practise."""

from dataclasses import dataclass, field

from app.domain.context import Duty, HouseRule, Interest
from app.domain.goal import Goal


@dataclass(frozen=True, slots=True)
class Standing:
    """What a check cannot know by itself of who speaks: it decides what is a claim, a tie, a stranger's number.

    `titles` are those held by registration, `contacts` the practice's own published numbers and addresses, `interests`
    the ties to companies and brands, `may_name` people who are no patients, `do_not_tag` handles that must not appear.
    """

    titles: tuple[str, ...] = ()
    registration: str = ""
    contacts: tuple[str, ...] = ()
    interests: tuple[Interest, ...] = ()
    may_name: tuple[str, ...] = ()
    do_not_tag: tuple[str, ...] = ()


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
    standing: Standing = field(default_factory=Standing)
    duties: tuple[Duty, ...] = ()
