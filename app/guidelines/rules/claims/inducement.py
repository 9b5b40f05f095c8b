"""Discounts, gifts, prizes and time pressure for care."""

import re
from collections.abc import Iterator

from app.domain.finding import Citation, Severity
from app.guidelines.kinds import Judged
from app.guidelines.rule import Example, Hit, Repair, Rule, Scene
from app.guidelines.rules.claims.lures import lures
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_COSMETIC = Rx(
    r"\b(?:botox|fillers?|lips?|syringe|breast|augmentation|lipo\w*|facelift|tummy|rhinoplasty|nose\sjob|injectables?|peels?"
    r"|whitening|veneers?|laser|hair\stransplant|eyelid|cosmetic|wrinkle\w*|threads?|brow|glow|skin)\b"
)
_TERMS = Rx(r"\b(?:terms|t\s?&\s?cs?|conditions)\b(?:\s\w+){0,4}?(?:\s?:|\s(?:at|apply|on|in\sfull)\b)")


def _induces(scene: Scene) -> Iterator[Hit]:
    surface = scene.surface
    found, has_prize = surface.of(lures)
    if not found:
        return
    explained = _TERMS.search(surface.low) and not _COSMETIC.search(surface.low)
    if explained and scene.thresholds.get("inducement_terms"):
        return
    only_prizes = scene.thresholds.get("inducement_prizes_only")
    yield Hit(found, Severity.WARN if only_prizes and not has_prize else None, repair=_repair(surface, found))


def _repair(surface: Surface, found: tuple[Match, ...]) -> Repair | None:
    """Take out the part of the sentence that induces, where a correct sentence and no inducement stay."""
    if surface.name != "text" or len(found) != 1:
        return None
    cut = _part(surface, found[0])
    if cut is None:
        return None
    left = surface.text[: cut.start] + surface.text[cut.end :]
    stays = len(re.findall(r"\w+", left)) >= _FEWEST and not Surface("text", left).of(lures)[0]
    return Repair("fix", ((cut, ""),)) if stays else None


_FEWEST = 4
_TAIL = Rx(r",\s[^,.!?;:\n()]{1,60}(?=[.!?])")


def _part(surface: Surface, match: Match) -> Match | None:
    """A whole sentence of several, or what stands behind the last comma of one: “…, 20% off today”."""
    number = surface.sentence_at(match.start)
    sentence = surface.sentences[number]
    for tail in _TAIL.finditer(surface.text, sentence.start, sentence.end):
        if tail.start() <= match.start and match.end <= tail.end() and tail.end() >= sentence.end - 1:
            return Match(tail.start(), tail.end())
    short = sentence.end - sentence.start <= (match.end - match.start) + 12
    if short and number and surface.text[sentence.start - 1] == " ":
        return Match(sentence.start - 1, sentence.end)
    return None


RULE = Rule(
    id="claims/inducement",
    severity=Severity.WARN,
    confidence=0.8,
    detect=(Judged(_induces),),
    source=Citation(
        "State and federal inducement law; CAP Code 8 (promotions); college advertising rules", "2022", seen=False
    ),
    flag=(
        Example("WIN a free breast augmentation, tag 3 friends!", jurisdiction="nz", severity=Severity.BLOCK),
        Example("Black Friday: 30% off veneers, today only.", jurisdiction="au", severity=Severity.BLOCK),
        Example("Teeth whitening on Saturdays in our Leeds rooms, 20% off.", jurisdiction="uk", severity=Severity.WARN),
        Example("Refer a friend for aligners and you both get £50.", jurisdiction="uk"),
        "Bring two mates to the sleep clinic and we'll shout you dinner.",
        Example("Laser hair removal, half price this month.", jurisdiction="ca-on", severity=Severity.BLOCK),
        Example("Only 3 spots left for the weight loss programme, price goes up Sunday.", jurisdiction="us"),
        Example("Buy two sessions of physiotherapy, get the third free.", jurisdiction="nz", severity=Severity.WARN),
        Example(
            "Book your implant check in March. Gift cards for everyone!", jurisdiction="in", severity=Severity.BLOCK
        ),
    ),
    leave=(
        "Free blood-pressure checks at the library on Saturday.",
        "Bowel screening is free from age 50 in England.",
        "Our raffle for the hospice raised £900. Thank you for the cakes.",
        "Only four places left on the suturing course. Tickets at the desk.",
        "Free chlamydia tests on campus this Thursday, no names taken.",
        "25% off scrubs for staff this week.",
        "We don't do discounts on surgery, and here is why you should be wary of clinics that do.",
        Example(
            "10% off orthotics until 30 June, one pair each. Terms in full: clinic.example/terms", jurisdiction="au"
        ),
        "About 20% of people stop treatment within a year (Cochrane 2021).",
    ),
)
