"""A second person's word: what lets a post go out past a soft block, and how soon it falls."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from app.domain.errors import InputError
from app.domain.finding import Finding
from app.domain.message import Message

FEWEST_WORDS = 3
"""A reason shorter than this says nothing to whoever reads it a year later."""

PLATFORM_REFUSES = "platform/limits"
"""Nobody's word makes a platform take what it does not take."""

_WORD = re.compile(r"[^\W\d_]+")
_TITLES = frozenset({
    "dr", "prof", "professor", "mr", "mrs", "ms", "mx", "miss", "sir", "dame", "nurse", "md", "rn", "np", "phd", "mbbs",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Waiver:
    """One soft block lifted for exactly one version: by whom, why, when, and under which rules (UTC instant)."""

    rule: str
    second: str
    reason: str
    at: datetime
    fingerprint: str
    pack_version: str

    def holds_for(self, fingerprint: str, pack_version: str) -> bool:
        """Whether it was given for just this content under just these rules."""
        return (self.fingerprint, self.pack_version) == (fingerprint, pack_version)


@dataclass(frozen=True, slots=True)
class Word:
    """What a second person says about some rules, before it is bound to what goes out to each account."""

    rules: tuple[str, ...]
    second: str
    reason: str

    def bound(self, fingerprint: str, pack_version: str, at: datetime) -> tuple[Waiver, ...]:
        """The waivers for one version; they are worth nothing for any other."""
        second, reason = self.second.strip(), self.reason.strip()
        return tuple(Waiver(rule, second, reason, at, fingerprint, pack_version) for rule in dict.fromkeys(self.rules))


def can_be_waived(finding: Finding) -> bool:
    """Whether a second person's word can lift this stop."""
    return not finding.hard and finding.rule != PLATFORM_REFUSES


def unwaived(
    stops: Iterable[Finding], waivers: Iterable[Waiver], fingerprint: str, pack_version: str
) -> tuple[Finding, ...]:
    """The stops that hold in spite of the waivers; those given for other content or other rules count for nothing."""
    lifted = {w.rule for w in waivers if w.holds_for(fingerprint, pack_version)}
    return tuple(f for f in stops if not can_be_waived(f) or f.rule not in lifted)


def unfit(second: str, reason: str, others: Iterable[str]) -> Message | None:
    """What is wrong with a second person's word, or None. `others` are the author and whoever approves."""
    if not any(len(word) > 1 for word in _name(second)):
        return Message.of("error-waiver-nobody")
    if any(same_person(second, other) for other in others):
        return Message.of("error-waiver-same-person", name=second.strip())
    if len(_WORD.findall(reason)) < FEWEST_WORDS:
        return Message.of("error-waiver-reason")
    return None


def refuse_unfit(second: str, reason: str, others: Iterable[str]) -> None:
    """Raise InputError where `unfit` has something to say."""
    wrong = unfit(second, reason, others)
    if wrong is not None:
        raise InputError(wrong.key, **wrong.values)


def same_person(one: str, other: str) -> bool:
    """Whether two names can be those of one person: titles do not count, an initial stands for any name it begins."""
    fewer, more = sorted((_name(one), _name(other)), key=len)
    return bool(fewer) and all(any(_stands_for(a, b) for b in more) for a in fewer)


def _stands_for(a: str, b: str) -> bool:
    return a == b or (min(len(a), len(b)) == 1 and a[0] == b[0])


def _name(text: str) -> frozenset[str]:
    """The words of a name without titles, accents and what follows a comma (“Osei, MD”)."""
    apart = unicodedata.normalize("NFKD", text.partition(",")[0].casefold())
    plain = "".join(c for c in apart if not unicodedata.combining(c))
    return frozenset(_WORD.findall(plain)) - _TITLES
