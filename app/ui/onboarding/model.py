"""The answers of the first set-up, and what is still missing in them. No widgets."""

from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from zoneinfo import ZoneInfo, available_timezones

from app.domain.goal import Goal
from app.domain.message import Message
from app.domain.profile import Profile

STEPS = ("who", "where", "zone", "goals")
JURISDICTIONS = ("us", "ca", "ca-on", "uk", "eu", "ie", "au", "nz", "in")
NOT_PLACES = ("Etc/", "SystemV/", "US/", "posix/", "right/")


@dataclass(frozen=True, slots=True)
class Answers:
    """What the person has said so far."""

    person: str = ""
    practice: str = ""
    jurisdictions: tuple[str, ...] = ()
    zone: str = "UTC"
    targets: dict[Goal, int] = field(default_factory=lambda: dict(Profile().targets))
    sample_week: bool = True


@dataclass(frozen=True, slots=True)
class Zone:
    """A time zone as the list shows it: the place, its IANA name, and its distance from UTC now."""

    id: str
    place: str
    offset: str


def missing(answers: Answers, step: str) -> Message | None:
    """What keeps the person on a step, or None. Goals may be left as they are."""
    if step == "who" and not answers.person.strip():
        return Message.of("onboarding-missing-person")
    if step == "where" and not answers.jurisdictions:
        return Message.of("onboarding-missing-place")
    if step == "zone" and answers.zone not in available_timezones():
        return Message.of("onboarding-missing-zone")
    return None


def profile_of(answers: Answers, before: Profile) -> Profile:
    """The profile to keep; what the set-up does not ask stays as it was."""
    return Profile(
        person=answers.person.strip(),
        practice=answers.practice.strip() or answers.person.strip(),
        jurisdictions=tuple(j for j in JURISDICTIONS if j in answers.jurisdictions),
        zone=answers.zone,
        targets=dict(answers.targets),
        staff=before.staff,
        house_rules=before.house_rules,
        set_up=True,
    )


def balance(targets: dict[Goal, int], moved: Goal, value: int) -> dict[Goal, int]:
    """Set one share and let the others give way, the later ones first, so that the sum stays 100."""
    value = min(max(value, 0), 100)
    others = [g for g in Goal if g is not moved]
    rest, before = 100 - value, sum(targets[g] for g in others)
    first = _five(rest * targets[others[0]] / before) if before else _five(rest / 2)
    first = min(first, rest)
    shares = {moved: value, others[0]: first, others[1]: rest - first}
    return {goal: shares[goal] for goal in Goal}


def zones(now: datetime) -> tuple[Zone, ...]:
    """All places, by name."""
    return tuple(Zone(name, _place(name), _offset(name, now)) for name in _names())


def find_zones(all_zones: tuple[Zone, ...], query: str) -> tuple[Zone, ...]:
    """The zones whose place or name holds every word of the query; places that begin with it come first."""
    parts = query.lower().replace("/", " ").replace("_", " ").split()
    hits = [z for z in all_zones if all(p in _haystack(z) for p in parts)]
    return tuple(sorted(hits, key=lambda z: not z.place.lower().startswith(query.lower().strip())))


@lru_cache(maxsize=1)
def _names() -> tuple[str, ...]:
    names = [n for n in available_timezones() if "/" in n and not n.startswith(NOT_PLACES)]
    return ("UTC", *sorted(names, key=lambda n: (_place(n), n)))


def _place(name: str) -> str:
    return name.rsplit("/", 1)[-1].replace("_", " ")


def _haystack(zone: Zone) -> str:
    return f"{zone.place} {zone.id.replace('/', ' ').replace('_', ' ')} {zone.offset}".lower()


def _offset(name: str, now: datetime) -> str:
    shift = now.astimezone(ZoneInfo(name)).utcoffset()
    minutes = int(shift.total_seconds() // 60) if shift else 0
    return f"UTC{'−' if minutes < 0 else '+'}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"


def _five(share: float) -> int:
    return round(share / 5) * 5
