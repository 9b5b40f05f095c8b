"""Names of goals, audiences and platforms, for every page."""

from collections.abc import Sequence

from app.domain.goal import Audience, Goal
from app.pipeline.occasions import Occasion
from app.words import words

GOALS = {
    Goal.EDUCATION: "window-goal-education",
    Goal.ADVOCACY: "window-goal-advocacy",
    Goal.NETWORKING: "window-goal-networking",
}
AUDIENCES = {
    Audience.PUBLIC: "window-audience-public",
    Audience.PROFESSIONALS: "window-audience-professionals",
    Audience.GROUP: "window-audience-group",
}

PACKS = {
    "us": "window-pack-us",
    "ca": "window-pack-ca",
    "ca-on": "window-pack-ca-on",
    "uk": "window-pack-uk",
    "eu": "window-pack-eu",
    "ie": "window-pack-ie",
    "au": "window-pack-au",
    "nz": "window-pack-nz",
    "in": "window-pack-in",
}


def goal_name(goal: Goal) -> str:
    """“Education”."""
    return words().text(GOALS[goal])


def audience_name(audience: Audience) -> str:
    """“the public”."""
    return words().text(AUDIENCES[audience])


def pack_name(pack: str) -> str:
    """“Ontario” for ca-on; an unknown pack keeps its id."""
    return words().text(PACKS[pack]) if pack in PACKS else pack.upper()


def short_pack(version: str, packs: Sequence[str]) -> str:
    """Of the versions of all rule packs, those that the practice uses: “Canada, Ontario (2026.1)”."""
    parts = [part.rpartition("-")[::2] for part in version.split()]
    own = [(pack, number) for pack, number in parts if pack in packs] or [p for p in parts if p[0] != "own"]
    places: dict[str, list[str]] = {}
    for pack, number in own:
        places.setdefault(number, []).append(pack_name(pack))
    named = [words().text("window-packs", places=", ".join(names), version=number) for number, names in places.items()]
    own_rules = [words().text("window-pack-own")] if any(pack == "own" for pack, _ in parts) else []
    return "; ".join(named + own_rules)


def occasion_name(one: Occasion) -> str:
    """“World Diabetes Day”; a public holiday has its name from its calendar."""
    return words().text(f"obs-{one.id}") if one.id else one.name
