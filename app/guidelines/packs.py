"""Jurisdiction packs: what differs from country to country, with the day it was last reviewed."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from importlib.resources import files

from app.domain.errors import InputError
from app.domain.finding import Citation, Severity

JURISDICTIONS = ("us", "ca", "ca-on", "uk", "eu", "ie", "au", "nz", "in")


@dataclass(frozen=True, slots=True)
class Pack:
    """One jurisdiction. `off` are rules that do not apply there; `sources` replace a rule's citation.

    `says` are ready sentences and numbers: emergency (the number), care_line, crisis (the number), crisis_line,
    helplines (names and numbers of other lines, as phrases), disclaimer, reply (a neutral answer), results_vary, ad.
    `terms` are lists of phrases that a rule asks for by name.
    """

    id: str
    version: str
    reviewed: str
    privacy_base: Citation
    severities: Mapping[str, Severity] = field(default_factory=dict)
    thresholds: Mapping[str, float] = field(default_factory=dict)
    sources: Mapping[str, Citation] = field(default_factory=dict)
    off: frozenset[str] = frozenset()
    says: Mapping[str, str] = field(default_factory=dict)
    terms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


NO_PACK = Pack("", "", "", Citation(""))
"""Where no jurisdiction is at hand."""


@lru_cache(maxsize=len(JURISDICTIONS))
def pack(jurisdiction: str) -> Pack:
    """The pack of a jurisdiction. Raises InputError for one that Primum does not have."""
    if jurisdiction not in JURISDICTIONS:
        raise InputError("error-unknown-jurisdiction", given=jurisdiction, known=", ".join(JURISDICTIONS))
    raw = tomllib.loads(files("resources").joinpath("packs", f"{jurisdiction}.toml").read_text("utf-8"))
    return Pack(
        id=jurisdiction,
        version=raw["version"],
        reviewed=raw["reviewed"],
        privacy_base=_citation(raw["privacy_base"]),
        severities={rule: Severity(value) for rule, value in raw.get("severity", {}).items()},
        thresholds=raw.get("threshold", {}),
        sources={rule: _citation(value) for rule, value in raw.get("source", {}).items()},
        off=frozenset(raw.get("off", ())),
        says=raw.get("says", {}),
        terms={name: tuple(words) for name, words in raw.get("terms", {}).items()},
    )


def pack_version() -> str:
    """The versions of the rules and of all packs, as an approval keeps them: the same means the same findings."""
    return " ".join((f"rules-{_catalogue()}", *(f"{j}-{pack(j).version}" for j in JURISDICTIONS)))


@cache
def _catalogue() -> str:
    raw = tomllib.loads(files("resources").joinpath("packs", "catalogue.toml").read_text("utf-8"))
    return str(raw["version"])


def _citation(raw: Mapping[str, str]) -> Citation:
    return Citation(raw["text"], raw.get("date", ""), bool(raw.get("seen", True)))
