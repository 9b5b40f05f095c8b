"""Health days and public holidays of the places where the practice works, for the calendar."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from importlib.resources import files
from typing import Any

import holidays

from app.domain.desk import Desk
from app.domain.observance import DateRule, Observance, beginning
from app.settings.declared import OBSERVANCES
from app.settings.setting import value_of

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
RULE = ("month", "day", "nth", "offset", "week", "days")
COUNTRIES = {"uk": "GB"}
"""Rule packs that are named otherwise than ISO 3166 names the country."""
NO_COUNTRY = "EU"


@dataclass(frozen=True, slots=True)
class Occasion:
    """What a day is. `id` is an observance's, or empty for a public holiday, which has its `name` from its calendar."""

    first: date
    last: date
    id: str = ""
    name: str = ""


@lru_cache(maxsize=1)
def known() -> tuple[Observance, ...]:
    """All health days, as resources/observances has them."""
    folder = files("resources") / "observances"
    texts = [folder.joinpath(name).read_text("utf-8") for name in ("world.toml", "countries.toml")]
    return tuple(_read(raw) for text in texts for raw in tomllib.loads(text)["observance"])


def load(desk: Desk, first: date, last: date) -> tuple[Occasion, ...]:
    """What begins from one day to another where the practice works; nothing where the person has switched it off."""
    with desk.work() as work:
        if not value_of(work, OBSERVANCES):
            return ()
        packs = work.profile().jurisdictions
    return between(first, last, places(packs))


def between(first: date, last: date, where: Iterable[tuple[str, str]]) -> tuple[Occasion, ...]:
    """What begins from one day to another in these places, public holidays before health days."""
    there = tuple(where)
    days = beginning([one for one in known() if one.kept_in(c for c, _ in there)], first, last)
    off = [
        Occasion(day, day, name=name)
        for country, part in there
        for year in range(first.year, last.year + 1)
        for day, name in public(country, part, year).items()
        if first <= day <= last
    ]
    public_ones = dict.fromkeys(sorted(off, key=lambda one: (one.first, one.name)))
    return (*public_ones, *(Occasion(begins, ends, one.id) for begins, ends, one in days))


def places(packs: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """Country and part of it (ISO 3166) behind the practice's rule packs: “ca-on” is Ontario in Canada."""
    parts = [pack.lower().partition("-") for pack in packs]
    return tuple(dict.fromkeys((COUNTRIES.get(c, c.upper()), part.upper()) for c, _, part in parts))


@lru_cache(maxsize=64)
def public(country: str, part: str, year: int) -> Mapping[date, str]:
    """The public holidays of a year, with their names in English; none for a place whose calendar nobody keeps."""
    if country == NO_COUNTRY:
        return {}
    try:
        return dict(holidays.country_holidays(country, subdiv=part or None, years=year, language="en_US"))
    except NotImplementedError:
        return {}


def _read(raw: Mapping[str, Any]) -> Observance:
    rule = {name: raw[name] for name in RULE if name in raw}
    if "weekday" in raw:
        rule["weekday"] = WEEKDAYS.index(raw["weekday"])
    return Observance(raw["id"], DateRule(**rule), tuple(raw["countries"]), raw["source"], raw["as_of"])
