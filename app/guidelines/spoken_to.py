"""Replies by sentence: what a reply tells of the time that the reader and the house had together.

A sentence is read for the reader (“you were”, “your”), the past, the house (“we”), words of care and warmth. It counts
where it asserts: no condition, no “anyone”, no modal verb, no question. What the reader only wrote here (“the lump you
described”) happened on the page and tells nothing.
"""

import re
from dataclasses import dataclass

from app.guidelines import dates, encounters, lexicon
from app.guidelines.text import Match, Surface

_THEY_DID = re.compile(
    r"\b(?:you|u|ye|ya)(?:'ve| have| had| both| all| really| never| also| still| just| already| only| clearly"
    r"| actually"
    r"| even| did| didn't)* (?:was|were|had|did|came|went|told|left|took|gave|made|brought|chose|kept|felt|paid"
    r"|ran|sat|saw"
    r"|slept|stood|stuck|thought|wore|won|fought|held|lost|met|put|knew|broke|fell|heard"
    r"|(?!need|describ|post|typ|mention|comment|tagg|shar|link|ask|rais|notic|spott|watch|lik|want)\w{3,}ed)\b"
)
_ON_THE_PAGE = re.compile(
    r"\b(?:what|the \w+(?: \w+)?|symptoms?|as|from|everything|how) (?:you|u)(?:'ve| have|'re| are)? (?:describ"
    r"|post|typ|mention"
    r"|said|wrote|shar|tell|list)\w*|\byour (?:comment|question|post|message|kind words|words|data|feedback"
    r"|concern|interest"
    r"|patience|support|follow|share|likes?|handwriting|photo|picture|video|garden|class|school|application"
    r"|book|talk|loss|experience|paper|article|slides|site|page"
    r"|account|team|colleagues|students?|mind|new job|day|week|birthday|trust|understanding)\b"
)
_COURTESY = re.compile(
    r"\b(?:i'm|i am|we're|we are)(?: so| very| really| truly)? (?:sorry|glad|happy|pleased|delighted|thrilled)\b"
    r"|\bi said\b|\bsorry (?:that )?you(?:'re| are| had| have| feel| felt| were)\b|\byou were (?:right|correct"
    r"|kind|saying)\b"
    r"|\byou had me\b|\byou (?:liked|enjoyed|loved|found) (?:the|this|our|my|it)\b|\bwe(?:'ve"
    r"| have)? looked into it\b"
)
"""Manners that every reply has: they are read past."""

_YOUR = re.compile(r"\b(?:your|ur)\b")
_YOU = re.compile(r"\b(?:you|u|you're|you've|ye)\b")
_OPEN = re.compile(
    r"\b(?:if|whether|whenever|unless|in case|should|could|may|might|can|can't|cannot|must|would|anyone|anybody"
    r"|everyone"
    r"|everybody|nobody|whoever|wherever|any|most people|people|many|usually|often|sometimes|general|generally"
    r"|ask|please"
    r"|imagine|sounds like|looks like|won't|don't know|hear you|no need|to hear from you|sorry to (?:read|hear))\b"
)
_PAST = re.compile(
    r"\b(?:was|were|had|did|went|came|told|gave|left|kept|took|found|made|said|been|beat|ran|sat|won|lost|fought|spoke|sang"
    r"|rang|held|brought|sent|wrote|got|fell|broke|has \w+ed|(?!need"
    r"|unvaccinat)\w{3,}ed)\b"
)
_US = re.compile(r"\b(?:we|we're|we've|we'll|our|us|dr|team|ward|unit|nurse|sister)\b")
_HOUSE = re.compile(r"\b(?:we|we're|we've|we'll|i|i'm|i've|our|us|me|my|dr|team|ward|unit|nurse|sister)\b")
_FAMILY = re.compile(
    r"\byour (?:mum|mom|mam|dad|mother|father|son|daughter|wife|husband|baby|nan|gran|sister|brother|aunt|uncle"
    r"|partner|lad"
    r"|wee|little|boy|girl|kid|child|twins|family)\b|\b(?:he|she|him|her)\b"
)
_WARM = re.compile(
    r"\b(?:glad|happy|pleased|delighted|thrilled|joy|pleasure|honou?r|privilege|proud|congrat\w+|lovely|love|hope"
    r"|great|amazing|brave|best)\b"
)
_KIN = re.compile(
    r"\bmy (?:\w+ )?(?:mum|mom|mam|dad|mother|father|son|daughter|wife|husband|baby|nan|gran|grandma|grandad"
    r"|sister|brother"
    r"|aunt|uncle|partner|lad|boy|girl|kid|kids|child|twins|family)\b|\b(?:dad|mum|mom|he|she|him|her)\b"
)


@dataclass(frozen=True, slots=True)
class _Said:
    """What a sentence shows."""

    did: bool
    your: bool
    you: bool
    past: bool
    house: bool
    care: bool
    warm: bool
    time: bool
    kin: bool

    @property
    def is_personal(self) -> bool:
        """Whether it tells of the reader's own time with the house."""
        return (
            (self.did and (self.house or self.care or self.time))
            or (self.your and self.past and (self.house or self.care))
            or (self.warm and self.care and (self.you or self.your))
            or (self.warm and self.house and (self.your or (self.you and self.past)))
            or (self.you and self.care and self.house and self.past)
            or (self.time and self.house and self.care and (self.you or self.your))
            or (self.kin and self.past)
        )


def spoken_to(surface: Surface) -> tuple[Match, ...]:
    """The words by which sentences of a reply tell of the reader's own care."""
    asked = surface.asked.lower()
    found = []
    for sentence in surface.sentences:
        text = _COURTESY.sub(_blank, surface.low[sentence.start : sentence.end])
        if text.endswith("?") or _OPEN.search(text) or _ON_THE_PAGE.search(text):
            continue
        if _read(surface, sentence, text, kin=bool(_KIN.search(asked))).is_personal:
            found.append(_shown(text, sentence))
    return tuple(found)


def _blank(m: re.Match[str]) -> str:
    return " " * len(m[0])


def _read(surface: Surface, sentence: Match, text: str, *, kin: bool) -> _Said:
    return _Said(
        did=bool(_THEY_DID.search(text)),
        your=bool(_YOUR.search(text)),
        you=bool(_YOU.search(text)),
        past=bool(_PAST.search(text)),
        house=bool(_HOUSE.search(text)),
        care=_cares(surface, sentence),
        warm=bool(_WARM.search(text)),
        time=any(surface.around(fact, sentence) for fact in (dates.days, dates.recent, dates.loose)),
        kin=kin and bool(_FAMILY.search(text)) and bool(_US.search(text)),
    )


def _cares(surface: Surface, sentence: Match) -> bool:
    if surface.around(encounters.care, sentence):
        return True
    kinds = ("body", "procedure", "drug", "measure")
    return any(
        sentence.start <= start < sentence.end for kind in kinds for start, _, _ in lexicon.terms(kind, surface.low)
    )


def _shown(text: str, sentence: Match) -> Match:
    """What to mark: where the reader is spoken of, or the whole sentence."""
    m = _THEY_DID.search(text) or _YOUR.search(text) or _YOU.search(text) or _FAMILY.search(text)
    return Match(sentence.start + m.start(), sentence.start + m.end()) if m else sentence
