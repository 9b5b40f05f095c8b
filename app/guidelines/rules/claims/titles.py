"""Titles that a text claims for its author, and whether a profile holds them."""

from app.guidelines.phrases import word_set
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_HEAD = (
    r"(?:surgeon|dermatologist|cardiologist|neurologist|psychiatrist|psychologist|psychotherapist|physician|doctor"
    r"|specialist|consultant|professor|an(?:a?)esthetist|an(?:a?)esthesiologist|radiologist|p(?:a?)ediatrician"
    r"|gyn(?:a?)ecologist|obstetrician|oncologist|endocrinologist|urologist|ophthalmologist|orthodontist"
    r"|rheumatologist"
    r"|gastroenterologist|h(?:a?)ematologist|nephrologist|pulmonologist|pathologist|physiotherapist|dietitian|midwife"
    r"|pharmacist|optometrist|audiologist|dentist|nurse\spractitioner)"
)
_CLAIM = Rx(
    rf"(?:\b(?:i'm|i\sam|im|we're\sled\sby|as|being|call\sme|calling\smyself|makes\sme|now|become"
    rf"|became)\s(?:now\s|officially\s"
    rf"|your\s|the\s|an?\s)*|(?:^|[,.!?|:;–—-]\s?|\n|\bhere\s)your\s|^\W{{0,3}}|[.!?\n]\s?)(?P<it>(?:(?!patient"
    rf"|of\b|not\b|if\b|when\b|ask\b|see\b|good\b|great\b|every\b"
    rf"|any\b|most\b|no\b|other\b|the\b|and\b|my\b|our\b|his\b|her\b|for\b|with\b|by\b"
    rf"|to\b)[\w'&+-]+\s){{0,4}}?{_HEAD})\b"
    r"(?!\s(?:appointments?|visits?|letters?|referrals?|who|is|are|says?|said|will|can|about|team|clinic|nurses?"
    r"|for\sa\s\w+\scompany)\b"
    r"|-|'s|s\b|\?)"
)
_FRAMED = Rx(r"\b(?:i'm|i\sam|im|as|your|call\sme|calling\smyself|makes\sme|board[\s-]certified|now)\b")
_WORD = Rx(r"[a-z]+")
_ALLOWED_BY_ANY = ("doctor", "physician")
_MEDICAL = Rx(
    r"ologist|surgeon|physician|doctor|practitioner|psychiatrist|trician|anesthetist|\bgp\b|\bmd\b|\bdo\b|mbbs"
    r"|mbchb|consultant"
)
_SPECIAL = Rx(r"specialist|ologist|surgeon|psychiatrist|trician|anesthetist|consultant|orthodontist|physician")


def claimed(surface: Surface) -> tuple[Match, ...]:
    """Titles the author takes in the text: “I'm a …”, “your local …”, or a bare “Board-certified …”."""
    found = (Match(m.start("it"), m.end("it")) for m in _CLAIM.finditer(surface.low))
    return tuple(m for m in found if _is_own(surface, m))


def _is_own(surface: Surface, match: Match) -> bool:
    """Taken in so many words, or standing bare with a certificate or a field: “Specialist in lips”."""
    lead = surface.low[max(0, match.start - 28) : match.end]
    return bool(_FRAMED.search(lead)) or surface.low.startswith((" in ", "|", " |", ","), match.end)


def is_held(title: str, held: tuple[str, ...]) -> bool:
    """Whether a profile's titles cover a claimed one; spelling (ae or e) and “board-certified” do not matter."""
    wanted, have = _plain(title), [_plain(t) for t in held]
    words = _WORD.findall(wanted)
    head = words[-1] if words else ""
    if head in _ALLOWED_BY_ANY and len(words) <= 2:
        return any(_MEDICAL.search(t) for t in have)
    if head == "specialist":
        return any(_SPECIAL.search(t) for t in have)
    field = [w for w in words[:-1] if w in _FIELDS]
    return any(head in t and all(f in t for f in field) for t in have)


_FIELDS = word_set("""
    plastic cosmetic orthopedic cardiac vascular neuro neurological oral maxillofacial general clinical consultant
    spine trauma transplant pediatric nurse
    """)
"""Words before a title that make it another title."""


def _plain(title: str) -> str:
    return title.lower().replace("ae", "e").replace("-", " ")
