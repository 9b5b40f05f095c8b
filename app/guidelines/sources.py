"""What a post rests on: the DOIs, PubMed numbers and links it names, and how much their hosts are to be trusted.

The lists of hosts are in resources/lexicons, written by hand; a host in none of them is unrated, and nothing is said.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from urllib.parse import unquote

from app.domain.checking import CheckRequest
from app.guidelines.lexicon import entries
from app.guidelines.links import Link
from app.guidelines.retractions import doi_key, pmid_key
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_DOI = Rx(r"\b10\.\d{4,9}(?:/|%2f)[^\s\"<>]+")
_PII = Rx(r"\bpii(s\d{4}-?\d{3}[\dx](?:\(\d\d\)|\d\d)\d{5}-?[\dx])")
_PMID = Rx(r"(?:\bpmid:?\s?|pubmed\.ncbi\.nlm\.nih\.gov/|ncbi\.nlm\.nih\.gov/pubmed/)(?P<it>\d{4,9})\b")


@dataclass(frozen=True, slots=True)
class Doubt:
    """Why a host is on the list; `grade` is block or warn."""

    grade: str
    reason: str


def references(surface: Surface) -> tuple[Match, ...]:
    """DOIs and PubMed numbers in order, `what` holding the key under which `retractions` knows them."""
    low = surface.low
    found = (
        [Match(m.start("it"), m.end("it"), pmid_key(m["it"])) for m in _PMID.finditer(low)]
        if "pmid" in low or "pubmed" in low
        else []
    )
    if "/pii" in low:
        found += [Match(m.start(), m.end(), doi_key(f"10.1016/{m[1]}")) for m in _PII.finditer(low)]
    if "10." in low:
        found += [_doi(m) for m in _DOI.finditer(low)]
    return tuple(sorted(found))


def _doi(m: re.Match[str]) -> Match:
    key = doi_key(unquote(m.group()))
    length = len(key.removeprefix("doi:")) if "%" not in m.group() else len(m.group())
    return Match(m.start(), min(m.end(), m.start() + length), key)


def given(request: CheckRequest) -> tuple[Surface, ...]:
    """The sources kept with the post and the link under it, each as a text of its own."""
    found = [f"{kept.where} {kept.title}" for kept in request.evidence]
    if request.variant and request.variant.link_card:
        found.append(request.variant.link_card.url)
    return tuple(Surface("source", text) for text in found)


def doubt(link: Link) -> Doubt | None:
    """What is held against a link's host, or None."""
    parts = link.host.split(".")
    return next((d for n in range(len(parts)) if (d := _doubtful().get(".".join(parts[n:])))), None)


def is_reputable(host: str) -> bool:
    """Whether a host is an authority, journal, college or charity on the list, or under one of its suffixes."""
    suffixes, domains = _reputable()
    parts = host.split(".")
    return host.endswith(suffixes) or any(".".join(parts[n:]) in domains for n in range(len(parts)))


@cache
def _reputable() -> tuple[tuple[str, ...], frozenset[str]]:
    found = entries("reputable-domains.txt")
    return tuple(e for e in found if e.startswith(".")), frozenset(e for e in found if not e.startswith("."))


@cache
def _doubtful() -> Mapping[str, Doubt]:
    rows = (line.split("\t") for line in rows_of("low-credibility-domains.txt"))
    return {domain: Doubt(grade, reason) for domain, grade, reason in rows}


def rows_of(name: str) -> list[str]:
    """The lines of a list, without its comments."""
    text = (files("resources") / "lexicons" / name).read_text("utf-8")
    return [line for line in text.split("\n") if line and not line.startswith("#")]
