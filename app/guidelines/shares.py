"""What a story tells about the person, as shares of the people around: what `identifiability.py` counts with."""

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from importlib.resources import files

from app.guidelines import dates, details, lexicon, places
from app.guidelines.blur import sex_of
from app.guidelines.identifiability import (
    BLOCK,
    DAY,
    KNOWN,
    MOMENT,
    ONLY,
    OTHER,
    RARE,
    SEX,
    UNLISTED,
    Detail,
    age_share,
)
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface
from app.guidelines.tied import in_story, told

_COUNTRIES = {
    "us": {"US"},
    "ca": {"CA"},
    "ca-on": {"CA"},
    "uk": {"GB"},
    "ie": {"IE"},
    "au": {"AU"},
    "nz": {"NZ"},
    "in": {"IN"},
}
"""Where a pack's towns lie; the EU's lie in many countries and are taken as they are."""

_LINE = Rx(r"(?P<low>[\d.]+) (?P<high>[\d.]+) (?P<kind>\w+): (?P<words>.+)")
_ONE_TOWN, _OTHER_TOWN = 0.7, 1.3
_POSTCODE = (20.0, 5_000.0)
_ZIP = (1_000.0, 60_000.0)
_SINGLE = Rx(r"\b(?:first|only|last|oldest|youngest|tallest|heaviest|rarest|sole|never|mayor|once)\b")

Fact = Callable[[Surface], Sequence[Match]]


def details_told(surface: Surface, jurisdiction: str) -> tuple[Detail, ...]:
    """Every kind of detail that the surface's story tells, the most telling of each kind."""
    best: dict[str, Detail] = {}
    for detail in _all(surface, jurisdiction):
        if detail.kind not in best or detail.high < best[detail.kind].high:
            best[detail.kind] = detail
    return tuple(best[kind] for kind in sorted(best))


def _all(surface: Surface, jurisdiction: str) -> Iterator[Detail]:
    yield from _places(surface, jurisdiction)
    yield from _times(surface)
    for age in _in(surface, details.exact_ages) + _in(surface, details.telling_ages):
        yield Detail("age", *age_share(int(age.what)))
    yield from _sex(surface)
    for match in _in(surface, details.publicity):
        single = _SINGLE.search(surface.low, match.start, match.end)
        yield Detail("only", *ONLY) if single else Detail("event", *KNOWN)
    for kind, fact in _LISTED:
        for match in _in(surface, fact):
            yield Detail(kind, *_share(kind, surface.low[match.start : match.end]))
    if _in(surface, details.rarities):
        yield Detail("condition", *RARE)
    for start, end, term in lexicon.terms("disease", surface.low):
        if in_story(surface, (Match(start, end),), reach=1):
            yield Detail("condition", *_share("condition", term))


_LISTED: tuple[tuple[str, Fact], ...] = (
    ("job", details.jobs),
    ("injury", details.mechanisms),
    ("family", details.relations),
    ("origin", details.origins),
    ("ward", places.units),
)


def _in(surface: Surface, fact: Fact) -> tuple[Match, ...]:
    return in_story(surface, surface.of(fact), reach=1)


def _places(surface: Surface, jurisdiction: str) -> Iterator[Detail]:
    for match in _in(surface, places.towns):
        yield Detail("place", *_people(surface, match, jurisdiction))
    for _ in _in(surface, places.small):
        yield Detail("place", *UNLISTED)
    for start, end, term in lexicon.terms("region", surface.low):
        count = _populations().get(term)
        if count and in_story(surface, (Match(start, end),), reach=1):
            yield Detail("place", count * _ONE_TOWN, count * _OTHER_TOWN)


def _people(surface: Surface, match: Match, jurisdiction: str) -> tuple[float, float]:
    """The people of a place; a town that is known in another country only may be a small namesake here."""
    if match.what in ("postcode", "zip"):
        return _ZIP if match.what == "zip" else _POSTCODE
    if match.what == "institution":
        return BLOCK
    town = lexicon.place(surface.text[match.start : match.end]) if match.what == "town" else None
    if town is None:
        return UNLISTED
    here = town.country in _COUNTRIES.get(jurisdiction, {town.country})
    return town.population * _ONE_TOWN if here else min(UNLISTED[0], town.population), town.population * _OTHER_TOWN


def _times(surface: Surface) -> Iterator[Detail]:
    if _in(surface, dates.days) or _in(surface, dates.recent):
        yield Detail("day", *DAY)
    elif _in(surface, dates.loose):
        yield Detail("time", *MOMENT)


def _sex(surface: Surface) -> Iterator[Detail]:
    if any(sex_of(surface, person) for person in told(surface).people[:1]):
        yield Detail("sex", *SEX)


def _share(kind: str, said: str) -> tuple[float, float]:
    """The share of a word that is listed, or of the first listed word in a phrase."""
    table = _table()
    words = said.split()
    tries = [said, *(" ".join(words[n : n + 2]) for n in range(len(words))), *words]
    return next((table[kind, word] for word in tries if (kind, word) in table), OTHER[kind])


@cache
def _table() -> dict[tuple[str, str], tuple[float, float]]:
    found: dict[tuple[str, str], tuple[float, float]] = {}
    for line in _lines("shares.txt"):
        if row := _LINE.fullmatch(line):
            share = (float(row["low"]) / 100_000, float(row["high"]) / 100_000)
            found |= {(row["kind"], word.strip()): share for word in row["words"].split(",")}
    return found


@cache
def _populations() -> dict[str, float]:
    rows = (line.split(":") for line in _lines("populations.txt"))
    return {lexicon.fold(name.strip()): float(count) * 1_000 for count, names in rows for name in names.split(",")}


def _lines(name: str) -> list[str]:
    text = (files("resources") / "lexicons" / name).read_text("utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]
