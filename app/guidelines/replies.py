"""Replies: words by which a clinician confirms that the person spoken to is or was in care, or somebody of theirs.

No list of sentences: signs (`reply_signs.py`) add up, and what the reader's own comment is about raises or lowers the
sum. Confirming what the reader has said is still a disclosure; a neutral sentence, a condition, people in general, and
talk of jobs, lectures or car parks are none.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.finding import Severity
from app.guidelines import lexicon
from app.guidelines import reply_asked as asks
from app.guidelines.likelihood import likelihood
from app.guidelines.reply_sign import Sign
from app.guidelines.reply_signs import SIGNS, WEAK
from app.guidelines.rule import Hit, Repair, Scene
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_MEDICAL = ("disease", "drug", "procedure", "body")
_FILLER = "\ue000"
_ENOUGH, _PLENTY = 2.0, 3.0
_HARDLY, _LEAN, _LEAN_IN_REVIEW, _SURELY = -2.0, 0.0, -0.5, 1.0
"""Odds: below the first a few signs count for nothing; from the second (the third, after a review) on, the model is
believed, and from the last on it stops the reply."""
_STRANGER = -1.5
_ABOUT_CARE = 0.5
_NOT_CARE = -1.5
_ASKS = -0.5

_NEUTRAL = Rx(
    r"\b(?:can't|cannot|can not|unable to|not able to|never|prevents? us|do not|don't|won't|not allowed to|aren't able"
    r"|means we)\b[^.!?\n]{0,60}\b(?:discuss|confirm|comment|respond|share|talk|say|address|acknowledge|disclose"
    r"|assess"
    r"|diagnose|advise|interpret|verify|speak|know|tell you)\b"
)
_BUT = Rx(r"\b(?:but|however|though|because|why|as your|otherwise)\b|[;:]")
_SUPPOSED = Rx(
    r"\b(?:if|whether|anyone|anybody|whoever|whatever|wherever|in case|unless|should|could|would|may|might|people"
    r"|patients"
    r"|everyone|everybody|someone|most|some|many|once|nobody|how to|when)\b[^.,;:!?\n]*$|^\W*(?:if|unless|whether)\b"
)
_GENERAL = Rx(r"\b(?:anyone|anybody|everyone|everybody|people|most (?:people|patients|adults)|whoever|all patients)\b")
_OF_READER = Rx(r"\b(?:you|your|you're|you've|u|ur|he|she|him|her|his)\b")


@dataclass(frozen=True, slots=True)
class _Found:
    sign: Sign
    match: Match


def confirmed(scene: Scene) -> Iterator[Hit]:
    """Hits for what tells that the reader was here: their visits, their care, their money.

    Signs alone stop the reply. Where they are few, the model of stories (`likelihood.py`) decides.
    """
    surface = scene.surface
    if surface.family != "text":
        return
    found = list(_signs(surface))
    strong = tuple(_apart(sorted(f.match for f in found if f.sign.name not in WEAK)))
    total = _total(scene, found) if strong else 0.0
    odds = surface.of(likelihood).odds
    if total >= _ENOUGH and (odds > _HARDLY or total >= _PLENTY):
        yield Hit(strong, repair=_neutral_instead(scene))
    elif _leans(scene, odds):
        marked = strong or surface.of(likelihood).tells or (surface.sentences[0],)
        yield Hit(
            marked, severity=None if odds >= _SURELY else Severity.WARN, confidence=0.6, repair=_neutral_instead(scene)
        )


def _leans(scene: Scene, odds: float) -> bool:
    """Whether the reply is to a review, or to nothing that speaks against it, and reads as if it told of somebody."""
    asked, low = asks.asked_of(scene.request), scene.surface.low
    if asks.is_elsewhere(scene.surface, asked) or _NEUTRAL.search(low) or _GENERAL.search(low):
        return False
    if asks.is_review(asked) and asks.is_more_than_manners(scene.surface):
        return odds > _LEAN_IN_REVIEW
    if odds < _LEAN or not _OF_READER.search(low):
        return False
    return not asks.is_strangers(scene.request) and not asks.is_published(asked)


def _neutral_instead(scene: Scene) -> Repair | None:
    """The country's neutral answer in place of the whole reply: what is left of such a reply would still tell."""
    neutral = scene.pack.says.get("reply")
    return Repair("fix", ((Match(0, len(scene.surface.text)), neutral),)) if neutral else None


def _total(scene: Scene, found: list[_Found]) -> float:
    """The signs' points, and what the comment and the place say."""
    asked = asks.asked_of(scene.request)
    total = sum(_counted(found))
    if not any(f.sign.firm for f in found):
        total += _STRANGER * asks.is_strangers(scene.request)
        total += _NOT_CARE * asks.is_elsewhere(scene.surface, asked)
        total += _ASKS * asks.is_question(asked)
    return total + _ABOUT_CARE * asks.is_near_care(asked)


def _counted(found: list[_Found]) -> Iterator[float]:
    """Each sign's points once; half a point where a heavier one reads the same words; weak ones only in company."""
    heavier: list[Match] = []
    for one in sorted(found, key=lambda f: -f.sign.points):
        if any(one.match.start < m.end and m.start < one.match.end for m in heavier):
            yield min(0.5, one.sign.points) if one.sign.name not in WEAK else 0.0
        else:
            yield one.sign.points
        if one.sign.name not in WEAK:
            heavier.append(one.match)


def _signs(surface: Surface) -> Iterator[_Found]:
    """Every sign that shows, outside what is supposed, general or neutral; the weak ones beside another."""
    strong = [f for sign in SIGNS if sign.name not in WEAK for f in _shown(surface, sign)]
    yield from strong
    here = {surface.sentence_at(f.match.start) for f in strong}
    for sign in SIGNS:
        if sign.name in WEAK:
            beside = (f for f in _shown(surface, sign, once=False) if surface.sentence_at(f.match.start) in here)
            yield from [f for f in beside if not any(_within(f.match, s.match) for s in strong)][:1]


def _within(inner: Match, outer: Match) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _shown(surface: Surface, sign: Sign, *, once: bool = True) -> Iterator[_Found]:
    for m in sign.shape.finditer(surface.of(_masked)):
        match = Match(m.start(), m.end())
        if not _is_excused(surface, match):
            yield _Found(sign, match)
            if once:
                return


def _masked(surface: Surface) -> str:
    """The text with diseases, medicines, procedures and parts of the body as a filler of the same length."""
    parts, at = [], 0
    spans = sorted((start, end) for kind in _MEDICAL for start, end, _ in lexicon.terms(kind, surface.low))
    for start, end in spans:
        if start >= at:
            parts += [surface.low[at:start], _FILLER * (end - start)]
            at = end
    return "".join((*parts, surface.low[at:]))


def _is_excused(surface: Surface, match: Match) -> bool:
    sentence = surface.sentences[surface.sentence_at(match.start)]
    before = surface.low[sentence.start : match.start]
    if _SUPPOSED.search(before) or _GENERAL.search(surface.low, match.start, match.end):
        return True
    neutral = _NEUTRAL.search(surface.low, sentence.start, sentence.end)
    return neutral is not None and not _BUT.search(surface.low, neutral.end(), max(neutral.end(), match.start))


def _apart(found: list[Match]) -> Iterator[Match]:
    end = -1
    for match in found:
        if match.start >= end:
            yield match
            end = match.end
