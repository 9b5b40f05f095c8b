"""The practice's own rules: read from what a person typed, and a version that changes whenever they do."""

import hashlib
import json
import re
from collections.abc import Iterable, Sequence

from app.domain.context import HouseRule
from app.domain.errors import InputError
from app.domain.finding import Severity
from app.domain.goal import AccountKind

STEM = 3
"""A `word*` needs as many letters before its star, or it would fit half the language."""

_APOSTROPHES = str.maketrans("’‘ʼ", "'''")
_NO_WORD = re.compile(r"[^\w'|*~]+")
_CHOICE = re.compile(rf"[\w']+|[\w']{{{STEM},}}\*")
_GAPS = frozenset({"~", "_"})


def house_rule(
    id_: str,
    terms: Iterable[str],
    severity: str = Severity.WARN,
    message: str = "",
    section: str = "",
    account: str = "",
    *,
    required: bool = False,
) -> HouseRule:
    """A rule of the house from what was typed. Raises InputError where it has no words or cannot be read.

    Terms are phrases in the little language of the rules (`cure|cures`, `guarantee*`, `_`, `~`); case and punctuation
    do not matter. `account` is the kind of account it holds for, empty for all.
    """
    phrases = tuple(dict.fromkeys(phrase for term in terms if (phrase := _phrase(term))))
    if not phrases:
        raise InputError("error-house-no-words")
    if severity not in set(Severity):
        raise InputError("error-house-choice", value=severity, known=", ".join(Severity))
    if account and account not in set(AccountKind):
        raise InputError("error-house-choice", value=account, known=", ".join(AccountKind))
    return HouseRule(id_, phrases, Severity(severity), message.strip(), section.strip(), required, account)


def house_version(rules: Sequence[HouseRule]) -> str:
    """“own-1a2b3c4d”: the same for the same rules in any order, empty where there are none."""
    if not rules:
        return ""
    said = sorted(
        json.dumps([sorted(r.terms), r.severity, r.message, r.section, r.required, r.account], ensure_ascii=False)
        for r in rules
    )
    return f"own-{hashlib.sha256(json.dumps(said, ensure_ascii=False).encode()).hexdigest()[:8]}"


def _phrase(term: str) -> str:
    """The phrase as the rules read it; empty where nothing is left. Raises InputError for one that can never match."""
    places = _NO_WORD.sub(" ", term.translate(_APOSTROPHES).lower()).split()
    if not places:
        return ""
    if places[0] in _GAPS or places[-1] == "~" or not all(_fits(place) for place in places):
        raise InputError("error-house-words", words=term.strip())
    return " ".join(places)


def _fits(place: str) -> bool:
    return place in _GAPS or all(_CHOICE.fullmatch(choice) for choice in place.split("|"))
