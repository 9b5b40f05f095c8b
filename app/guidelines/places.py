"""Places smaller than a state, and the hospital or ward that somebody lay in. `what` says which."""

import re

from app.guidelines import lexicon
from app.guidelines.name_slots import UPPER
from app.guidelines.phrases import PhraseList, listed
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_ZIP = Rx(
    r"(?:\b(?:zip|zip code|at|in|from|postcode)[: ]+)(?P<it>\d{5})(?:-\d{4})?\b(?! (?:people|patients"
    r"|adults|steps|km|miles))"
)
_POSTCODE = Rx(r"(?<![\w-])[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?![\w-])")
_CANADIAN = Rx(r"(?<![\w-])[ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d(?![\w-])")
_TOWN = Rx(
    r"(?:\b[Ff]rom|\b[Oo]f|\b[Ii]n|\b[Nn]ear|\b[Oo]utside|\b[Aa]t|\b[Oo]ut of|\blives (?:in|near)"
    r"|\bhome to|\bover in|\baround)"
    r"(?: the)?(?: (?:rural|remote|tiny|little|north|south|east|west|central|upstate|downtown))? "
    rf"(?P<it>[{UPPER}][\w'-]+(?: (?:[{UPPER}][\w'-]+|on|upon|le|la|de|of)){{0,3}})"
)
_INSTITUTION = Rx(
    r"\b(?P<it>[A-Z][\w'.&-]*(?: (?:[A-Z][\w'.&-]*|of|the|and|for)){0,4} (?:High(?: School)?"
    r"|Middle School|Primary|Elementary|School"
    r"|College|Academy|University|Church|Mosque|Temple|Prison|Barracks|Nursing Home|Care Home|Estate"
    r"|Village|Island|County|Parish))\b"
)
_UNIT = PhraseList(
    listed("""
    our|my nicu|icu|picu|er|ed|ward|unit|hospice|trauma bay|clinic|opd|casualty|practice|surgery|hospital|emergency,
    bed|bay|room|ward 1|2|3|4|5|6|7|8|9|10|11|12|13|14|15, resus 1|2|3|4, at|in ~ hospital|infirmary|hospice
    """)
)
_SMALL = PhraseList(
    listed("""
    town|village|island|hamlet|community of _ _, person|people island|town|village, small town|village,
    our|my|this|the town|village|island|county|parish, a|the local, down the road, in town, next door,
    neighbouring village, well known _ school, girls school
    """)
)


def towns(surface: Surface) -> tuple[Match, ...]:
    """Towns, postcodes and schools: after a preposition, or as a name that is nothing else."""
    found = {m.start("it"): Match(m.start("it"), m.end("it"), "zip") for m in _ZIP.finditer(surface.low)}
    for pattern in (_POSTCODE, _CANADIAN):
        found |= {m.start(): Match(m.start(), m.end(), "postcode") for m in pattern.finditer(surface.text)}
    found |= {
        m.start("it"): Match(m.start("it"), m.end("it"), "institution") for m in _INSTITUTION.finditer(surface.text)
    }
    for match in _named(surface):
        if not any(m.start <= match.start < m.end for m in found.values()):
            found[match.start] = match
    return tuple(found[at] for at in sorted(found))


def _named(surface: Surface) -> list[Match]:
    """Names from the gazetteer; one that is also a word, and any name it does not know, needs a preposition."""
    after = {m.start("it"): m.end("it") for m in _TOWN.finditer(surface.text)}
    found = []
    for start, end, place in lexicon.places(surface.text):
        name = surface.low[start:end]
        plain = (
            place.ambiguous or lexicon.is_given_name(name) or lexicon.is_surname(name) or lexicon.is_common_word(name)
        )
        if not lexicon.is_region(name) and (start in after or not plain) and not _is_person(surface, start):
            found.append(Match(start, end, "town"))
    known = {m.start for m in found}
    found += [
        Match(start, end, "unlisted")
        for start, end in after.items()
        if start not in known and _looks_like_place(surface, start, end)
    ]
    return found


def _looks_like_place(surface: Surface, start: int, end: int) -> bool:
    """“a farmer from Macklin”: a capitalised name after “from” or “near” that is no ordinary word, region or month."""
    lead = surface.low[max(0, start - 14) : start]
    first = surface.low[start:end].split()[0].removesuffix("'s")
    return (
        re.search(r"(?:\bfrom|\bnear|\boutside|\bout of|\blives in|, of) (?:the |rural |remote |tiny )?$", lead)
        is not None
        and not surface.text[start:end].isupper()
        and not lexicon.is_common_word(first)
        and not lexicon.is_region(surface.low[start:end])
        and not lexicon.is_region(first)
        and not lexicon.is_given_name(first)
        and not re.match(r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)", first)
        and surface.low[end : end + 2] not in ("'s",)
    )


def _is_person(surface: Surface, start: int) -> bool:
    return (
        re.search(
            r"\b(?:dr|mr|mrs|ms|miss|prof|nurse|sister|uncle|auntie)\.? $", surface.low[max(0, start - 8) : start]
        )
        is not None
    )


def units(surface: Surface) -> tuple[Match, ...]:
    """The ward, bed or hospital."""
    return surface.of(_UNIT.find)


def small(surface: Surface) -> tuple[Match, ...]:
    """A small place that has no name here: a town of about 900, our village."""
    return surface.of(_SMALL.find)
