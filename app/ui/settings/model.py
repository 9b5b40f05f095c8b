"""Practice, slots and settings as the page edits them, and the operations that keep them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any
from zoneinfo import available_timezones

from app.domain.audit import first_break
from app.domain.calendar import Slot
from app.domain.context import HouseRule
from app.domain.desk import Desk
from app.domain.errors import InputError
from app.domain.house import house_version
from app.domain.profile import Profile, Standing
from app.settings.declared import ALL
from app.settings.setting import Setting, change, value_of
from app.ui.background import Operation
from app.ui.changes import Change


@dataclass(frozen=True, slots=True)
class Loaded:
    """What the page shows."""

    profile: Profile
    slots: Sequence[Slot]
    values: dict[str, Any]


def shown() -> tuple[Setting[Any], ...]:
    """The settings that a person sees."""
    return tuple(setting for setting in ALL if setting.label is not None)


def zones() -> list[str]:
    """The time zones of the world, by name."""
    return sorted(zone for zone in available_timezones() if "/" in zone and not zone.startswith(("Etc/", "posix/")))


def load(desk: Desk) -> Operation[Loaded]:
    """Read all of it."""

    def work() -> Loaded:
        with desk.work() as unit:
            return Loaded(unit.profile(), unit.slots(), {s.key: value_of(unit, s) for s in shown()})

    return Operation(work)


def save_profile(desk: Desk, profile: Profile, who: str) -> Operation[None]:
    """Keep the practice. The targets must add up to 100."""

    def work() -> None:
        if sum(profile.targets.values()) != 100:
            raise InputError("prefs-targets-sum", sum=sum(profile.targets.values()))
        with desk.work() as unit:
            # The form knows nothing of what other cards keep, which may have changed since it was filled.
            kept = unit.profile()
            fresh = replace(profile, house_rules=kept.house_rules, standing=kept.standing, duties=kept.duties)
            unit.save_profile(fresh)
            unit.append_audit(desk.clock.now(), who, "prefs-did-profile", "practice")

    return Operation(work, (Change.PROFILE, ""))


def save_standing(desk: Desk, standing: Standing, who: str) -> Operation[None]:
    """Keep what the check must know of who speaks."""

    def work() -> None:
        with desk.work() as unit:
            unit.save_profile(replace(unit.profile(), standing=standing))
            unit.append_audit(desk.clock.now(), who, "standing-did", "practice")

    return Operation(work, (Change.PROFILE, ""))


def add_house_rule(desk: Desk, make: Callable[[str], HouseRule], who: str) -> Operation[tuple[HouseRule, ...]]:
    """Add a rule of the house, made with a new id; gives all of them. What `make` raises is told."""
    rule_id = desk.new_id()
    return _change_house(desk, lambda rules: (*rules, make(rule_id)), who, f"added={rule_id}")


def remove_house_rule(desk: Desk, rule_id: str, who: str) -> Operation[tuple[HouseRule, ...]]:
    """Remove a rule of the house; gives those that are left."""
    return _change_house(desk, lambda rules: tuple(r for r in rules if r.id != rule_id), who, f"removed={rule_id}")


def _change_house(
    desk: Desk, change_rules: Callable[[tuple[HouseRule, ...]], tuple[HouseRule, ...]], who: str, detail: str
) -> Operation[tuple[HouseRule, ...]]:
    def work() -> tuple[HouseRule, ...]:
        with desk.work() as unit:
            profile = unit.profile()
            rules = change_rules(profile.house_rules)
            unit.save_profile(replace(profile, house_rules=rules))
            told = f"{detail} version={house_version(rules) or 'none'}"
            unit.append_audit(desk.clock.now(), who, "prefs-did-house", "practice", told)
        return rules

    return Operation(work, (Change.PROFILE, ""))


def save_setting(desk: Desk, setting: Setting[Any], value: Any) -> Operation[None]:
    """Keep one setting."""

    def work() -> None:
        with desk.work() as unit:
            change(unit, setting, value)

    return Operation(work, (Change.SETTINGS, setting.key))


def save_slot(desk: Desk, slot: Slot) -> Operation[None]:
    """Add a weekly slot."""

    def work() -> None:
        with desk.work() as unit:
            if any((s.weekday, s.at) == (slot.weekday, slot.at) for s in unit.slots()):
                raise InputError("prefs-slot-twice")
            unit.save_slot(slot)

    return Operation(work, (Change.SLOTS, slot.id))


def remove_slot(desk: Desk, slot_id: str) -> Operation[None]:
    """Remove a weekly slot."""

    def work() -> None:
        with desk.work() as unit:
            unit.remove_slot(slot_id)

    return Operation(work, (Change.SLOTS, slot_id))


def verify_trail(desk: Desk) -> Operation[tuple[int, int | None]]:
    """Walk the whole audit trail; how many entries there are, and where the chain breaks if it does."""

    def work() -> tuple[int, int | None]:
        with desk.work() as unit:
            entries = tuple(unit.audit(newest=0))
        return len(entries), first_break(entries)

    return Operation(work)
