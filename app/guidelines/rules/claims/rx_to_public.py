"""Promoting a prescription-only medicine to the public."""

from collections.abc import Iterator

from app.domain.finding import Citation, Severity
from app.domain.goal import Audience
from app.guidelines import guards
from app.guidelines.health import asked
from app.guidelines.kinds import Facts, Guard, Judged
from app.guidelines.rule import Example, Hit, Rule, Scene
from app.guidelines.rules.claims.balance import balanced, praised
from app.guidelines.rules.claims.lures import lures
from app.guidelines.rules.claims.selling import lesson, offered, offers, prescriptions, public_care, teaching
from app.guidelines.rules.claims.supply import promised, supplied
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_CARE = Rx(
    r"\b(?:(?:are|were|have\sbeen|been|you're|anyone|people|patients|if\syou)\s(?:\w+\s){0,2}?(?:on|take|taking|using|prescribed)"
    r"|side[\s-]effects?\sof|interact\w*|miss(?:ed)?\s(?:a|your)\s(?:dose|jab|pill)|stop(?:ping)?\s|switch\w*"
    r"|mechanism|trial|study|guidelines?|approved|what\sis|questions?|hype|naloxone)\b"
)
_STARK = Rx(
    r"[$£€₹]\s?\d|\b(?:link\sin\sbio|in\sstock|%\s?off|dm|book\s(?:now|online|today|your|at|in)|from\s\d|now\soffer|price\slist|packages?|menu|walk[\s-]ins?|swipe\sup)\b"
)


def _told(surface: Surface, match: Match) -> bool:
    """Guard: advice to those who take it, or news about it, with nothing for sale beside it."""
    sentence = surface.sentences[surface.sentence_at(match.start)]
    care = _CARE.search(surface.low, sentence.start, sentence.end)
    return bool(care) and not _STARK.search(surface.low, sentence.start, sentence.end)


def _elsewhere(surface: Surface, match: Match) -> bool:
    """Guard: a public service or a course is spoken of, and nothing is priced or sold beside it."""
    if not (public_care(surface, match) or teaching(surface, match)):
        return False
    here, last = surface.sentence_at(match.start), len(surface.sentences) - 1
    start, end = surface.sentences[max(0, here - 1)].start, surface.sentences[min(last, here + 1)].end
    return not _STARK.search(surface.low, start, end)


_GUARDS: tuple[Guard, ...] = (guards.negated, asked, guards.debunked, lesson, _elsewhere, _told)
_MEDICINES = Facts(prescriptions, unless=_GUARDS)


def _promoted(scene: Scene) -> Iterator[Hit]:
    surface = scene.surface
    if not surface.of(prescriptions):
        return
    ad = scene.request.context.paid
    found = tuple(m for m in _MEDICINES.matches(surface) if ad or offered(surface, m) or supplied(surface, m))
    if not found:
        return
    if scene.thresholds.get("rx_allowed"):
        strict = scene.thresholds["rx_allowed"] > 1 or any(promised(surface, m) for m in found)
        grave = Severity.WARN if strict or surface.of(lures)[0] else Severity.ADVISE
        yield from () if balanced(surface) else (Hit(found, grave, variant="allowed"),)
    elif not (scene.thresholds.get("rx_price_allowed") and _is_price_only(surface, found)):
        yield Hit(found)


def _is_price_only(surface: Surface, found: tuple[Match, ...]) -> bool:
    """Name, price and quantity, and not a word of praise or a call to buy."""
    said = {m.what for m in surface.of(offers)}
    return bool(said) and not any(said) and not any(praised(surface, m) for m in found)


RULE = Rule(
    id="claims/rx-to-public",
    severity=Severity.BLOCK,
    confidence=0.85,
    detect=(Judged(_promoted),),
    audiences=frozenset({Audience.PUBLIC}),
    source=Citation("Directive 2001/83/EC Art. 88(1): no advertising of prescription-only medicines", "2001"),
    flag=(
        Example("Botox Tuesdays, 3 areas from £149! #botoxlondon", jurisdiction="uk", severity=Severity.BLOCK),
        Example("Mounjaro pens in stock, DM to start today.", jurisdiction="uk", severity=Severity.BLOCK),
        Example("Our doctors prescribe Saxenda. Book your first visit online.", jurisdiction="ie"),
        Example("Our two nurses now do Dysport on Thursdays. Ask at the desk.", jurisdiction="ca-on"),
        Example("Finasteride delivered to your door in Perth, from $25 a month.", jurisdiction="au"),
        Example(
            "Dysport at $7 per unit, the best lift you'll get. Book now.", jurisdiction="ca", severity=Severity.BLOCK
        ),
        Example("Botox $9 per unit.", jurisdiction="ca-on", severity=Severity.BLOCK),
        Example("Wegovy now available at our clinic in Pune, message us.", jurisdiction="in"),
        Example("Testosterone therapy from $99 a month. Book now!", jurisdiction="us", severity=Severity.ADVISE),
    ),
    leave=(
        Example("We have run out of Creon this week, so ring before you come.", jurisdiction="uk"),
        Example("Taking warfarin? Ask before you start a new herbal remedy.", jurisdiction="uk"),
        Example("Flu vaccine clinics open Saturday for everyone over 65.", jurisdiction="uk"),
        Example("Semaglutide is in short supply. Talk to your pharmacist before you run out.", jurisdiction="au"),
        Example(
            "Do not buy Ozempic from a stranger online: the MHRA has found insulin in fake pens.", jurisdiction="uk"
        ),
        Example("Botox from $9.", jurisdiction="ca"),
        Example("We offer consultations for lines and wrinkles, from £30.", jurisdiction="uk"),
        Example(
            "Semaglutide 2.4 mg is now available on our formulary.", jurisdiction="uk", audience=Audience.PROFESSIONALS
        ),
        Example("Botox from $12 per unit. Bruising, headache and a droopy lid can happen.", jurisdiction="us"),
        Example("If you are on isotretinoin, call us before you get pregnant.", jurisdiction="ie"),
    ),
)
