"""Discounts, gifts, prizes and time pressure for care."""

import re
from collections.abc import Iterator

from app.domain.finding import Citation, Severity
from app.guidelines import guards, promotion
from app.guidelines.health import interventions
from app.guidelines.kinds import AnyOf, Guard, Judged, Pattern, Phrases
from app.guidelines.rule import Example, Hit, Repair, Rule, Scene
from app.guidelines.rules.claims.selling import lesson, public_care, teaching
from app.guidelines.text import Match, Surface

_BEFORE_PRICE = ("was", "regular", "regularly", "reg", "of", "usually", "value")
_CHEAPER = AnyOf(
    (
        Phrases(
            """
    half price|off, 2|two|3|three|4|four for 1|one|2|two|3, 2|two|3|three for the price, bogo, buy ~ get,
    third|second|2nd|3rd ~ free, price match|drop, price goes|going up, staff only pricing, black friday, cyber
    monday, boxing day, special|monsoon|festive|bridal offer|special|deal, new patient special, do you a deal, book
    2|3|two|three ~ pay for
    """
        ),
        Pattern(
            r"[$£€₹]\s?\d[\d,.]*\soff\b|\d\s?(?:%|per\s?cent)\s(?:off|discount|cheaper)\b|[23]\s(?:for|at)\s[$£€₹]"
            r"|\b(?:flat|upto|up\sto|extra)\s\d{1,2}\s?%|\b(?:was|regular|regularly|reg|instead\sof|usually|value)\s[$£€₹]\s?\d",
            needs=("off", "discount", "cheaper", "for", "at", "flat", "upto", "to", "extra", *_BEFORE_PRICE),
        ),
    )
)
_FREE = Pattern(
    r"\bfree\s(?:(?!after|of|from|for|in|on|at|until)\w+\s)?(?:consult(?:ation|s)?|gift|goody|trial|session|brow|syringe|area|whitening|adjustment|upgrade|hydra\w*)\b"
    r"|\bfirst\s(?:\w+\s)?(?:month|session|visit|adjustment|treatment|batch)\s(?:\w+\s){0,3}?(?:free|on\sus)\b"
    r"|\bfree\s(?:first\s)?(?:\w+\s){0,2}?(?:with|when|if)\s(?:you|u|any|every|your)\b|\bcome\swith\sa\sfree\b|\bgo\sfree\b"
    r"|\bfirst\s\d+\s(?:\w+\s)?(?:patients?|clients?|families|people|mommies|women|brides|bookings?)\b"
    r"|\b(?:gift|grocery|target|amazon)\s(?:cards?|vouchers?)\b|\bgift\sbag\b|\bchampagne\b|\bcredit\s(?:towards|for)\b",
    needs=(
        "free",
        "us",
        "first",
        "gift",
        "grocery",
        "target",
        "amazon",
        "champagne",
        "credit",
    ),
)
_PRIZE = Pattern(
    r"\b(?:giving\saway|giveaway|give-away|raffle|lucky\sdraw|scratch\scards?|prize\sdraw|spin\sthe\swheel|sweepstakes?)\b"
    r"|\bwin\s(?:a|an|your|one|free)\b|\bwinners?\s(?:\w+\s)?(?:drawn|picked|chosen|announced)\b|\bwe\s(?:\w+\s)?pick\sone\sof\syou\b"
    r"|\b(?:ipad|iphone)\sdraw\b",
    needs=(
        "away",
        "giveaway",
        "give",
        "raffle",
        "draw",
        "scratch",
        "wheel",
        "sweepstake",
        "sweepstakes",
        "win",
        "winner",
        "winners",
        "pick",
    ),
)
_FRIEND = Pattern(
    r"\b(?:refer|bring|tag)\s(?:a|two|2|three|3|your|any|\d)\s?(?:\w+\s)?(?:friends?|mates?|bestie|sister|colleague|patients)\b"
    r"(?=[^.!?\n]{0,60}?\b(?:get|gets|free|off|win|credit|score|both|save|we|half|dinner)\b|\s*💋|\s*💉)"
    r"|\b(?:tags?|brings?)\s(?:two|2|three|3|\d)\s(?:friends|mates)\b",
    needs=("refer", "bring", "brings", "tag", "tags"),
)
_HURRY = Phrases(
    """
    today|tonight only, this week|weekend|month only, only this week|weekend, offer|price|sale|deal
    end|ends|expires|valid |closes ~
    today|tonight|midnight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|christmas
    |easter|diwali|eid, ends|ending at|tonight|midnight, end|ends midnight|tonight, only|last|just
    1|2|3|4|5|6|7|8|9|10|two |three|four|five|few
    spots|spot|slots|slot|places|place|spaces|space|chairs|appointments, only|last|just 1|2|3|4|5|6|7|8|9
    |10|two|three|four|five|few _ spots|slots|places|spaces|appointments, spots|slots|places|spaces left|remaining,
    limited spots|slots|offer|time|pens|places, limited _ spots|slots|offer|places, limited new client slots,
    spots|slots|spaces going|filling, spots|slots|spaces are|r going|filling, hurry in|up|folks|now, book fast,
    don't sit on it, if you commit|book|sign ~ tonight|today|now
    """
)
_COSMETIC = re.compile(
    r"\b(?:botox|fillers?|lips?|syringe|breast|augmentation|lipo\w*|facelift|tummy|rhinoplasty|nose\sjob|injectables?|peels?"
    r"|whitening|veneers?|laser|hair\stransplant|eyelid|cosmetic|wrinkle\w*|threads?|brow|glow|skin)\b"
)
_TERMS = re.compile(r"\b(?:terms|t\s?&\s?cs?|conditions)\b(?:\s\w+){0,4}?(?:\s?:|\s(?:at|apply|on|in\sfull)\b)")
_NOT_CARE = re.compile(
    r"\b(?:scrubs|cake|sausage|flat\swhite|parking|quilt|hamper|school|toys?|books|shampoo|t-?shirts?|bike|gym|uniforms?|pizza"
    r"|marathon|run|rugby|bake|quiz|bingo|textbook|pens?\sand|socks)\b"
)
_GUARDS: tuple[Guard, ...] = (guards.negated, guards.debunked, lesson, public_care, teaching)


def _of_care(surface: Surface, match: Match) -> bool:
    """A service or treatment is named in the sentence or beside it, and no cake."""
    near = (*surface.around(promotion.services, match, 1), *surface.around(interventions, match, 1))
    sentence = surface.sentences[surface.sentence_at(match.start)]
    return bool(near) and not _NOT_CARE.search(surface.low, sentence.start, sentence.end)


def _found(surface: Surface) -> tuple[tuple[Match, ...], bool]:
    """All inducements, and whether a prize is among them."""
    found: list[Match] = []
    prizes = tuple(m for m in _PRIZE.matches(surface) if _counts(surface, m))
    for finder in (_CHEAPER, _FREE, _FRIEND, _HURRY):
        found += (m for m in finder.matches(surface) if _counts(surface, m))
    kept: list[Match] = []
    for match in sorted([*prizes, *found]):
        if not kept or match.start >= kept[-1].end:
            kept.append(match)
    return tuple(kept), bool(prizes)


def _counts(surface: Surface, match: Match) -> bool:
    return _of_care(surface, match) and not any(guard(surface, match) for guard in _GUARDS)


def _induces(scene: Scene) -> Iterator[Hit]:
    surface = scene.surface
    found, has_prize = surface.of(_found)
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
    stays = len(re.findall(r"\w+", left)) >= _FEWEST and not Surface("text", left).of(_found)[0]
    return Repair("fix", ((cut, ""),)) if stays else None


_FEWEST = 4
_TAIL = re.compile(r",\s[^,.!?;:\n()]{1,60}(?=[.!?])")


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
        "25% off scrubs for staff this week.",
        "We don't do discounts on surgery, and here is why you should be wary of clinics that do.",
        Example(
            "10% off orthotics until 30 June, one pair each. Terms in full: clinic.example/terms", jurisdiction="au"
        ),
        "About 20% of people stop treatment within a year (Cochrane 2021).",
    ),
)
