"""What was seen in animals, a dish or a handful of people, told as proof for everybody."""

from collections.abc import Iterator

from app.domain.finding import Citation, Severity
from app.guidelines.health import causes, conditions, outcomes
from app.guidelines.kinds import Judged, Pattern
from app.guidelines.rule import Hit, Rule, Scene
from app.guidelines.rx import Rx
from app.guidelines.stance import refuted
from app.guidelines.text import Match, Surface

_MODEL = Pattern(
    r"\b(?:mice|mouse|rats?|zebrafish|worms|fruit\sflies|hamsters?|in\svitro|petri\sdish|cell[\s-](?:lines?"
    r"|stud(?:y|ies))"
    r"|test\stubes?|in\s(?:a|the)\s(?:dish|lab))\b"
)
_FEW = Pattern(
    r"\b(?:(?:\d|[12]\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|sixteen"
    r"|eighteen|twenty)"
    r"\s(?:\w+\s)?(?:people|patients|volunteers|women|men|clients|children|kids|cases|runners|participants|users)"
    r"|case\s(?:report|series))\b"
)
_LINK = Pattern(
    r"\b(?:observational|correlat\w+|association|survey|poll|questionnaire|cohort|conference\sposter|linked\s(?:to"
    r"|with))\b"
)
_CLAIMS = Rx(
    r"\b(?:prov(?:es?|en|ed|ing)|cur(?:es?|ed)|revers(?:es?|ed)|kills?|wipes? out|heals?|stops?|prevents?"
    r"|the answer|finally"
    r"|works?|caus(?:es?|ed)|breakthrough|melts?|clears?|eliminat\w+)\b"
)
_PROOF = Rx(
    r"\b(?:prov(?:es?|en|ed|ing)\b(?! (?:me|us|him|her|them|wrong|too|hard|popular|useful))|can't be wrong|to zero)\b"
)
_PROVES = Rx(rf"{_PROOF.pattern}|\b(?:cur(?:es?|ed)|finally have|so it (?:works|causes))\b")
_LIMIT = Rx(
    r"\b(?:not (?:in )?(?:people|humans?|men|women|yet|proof|enough|a reason|published|reviewed)|too (?:small|early"
    r"|few)|early"
    r"|no control|may|might|could|can't (?:prove|tell|say|show)|cannot|doesn't (?:prove|mean)|don't (?:prove|change"
    r"|buy)|only"
    r" (?:in|a)|needs? (?:a |bigger|larger|more)|bigger trial|limits?|exploratory|promising|hypothesis|interesting"
    r"|curious"
    r"|hasn't|haven't|isn't|how many|unproven|no comparison|mistake"
    r"|never|says (?:little|nothing)|in mice, not)\b|\bmice\.(?:\s|$)|\?"
)


def _model(surface: Surface) -> Iterator[Match]:
    """An animal or a dish, and a result or a call to take it, with no word of the distance to people."""
    for match in _MODEL.matches(surface):
        if _claimed(surface, match, _CLAIMS):
            yield match


def _few(surface: Surface) -> Iterator[Match]:
    """A handful of people, or a mere link, called proof."""
    yield from (m for m in _FEW.matches(surface) if _claimed(surface, m, _PROVES))
    yield from (m for m in _LINK.matches(surface) if _claimed(surface, m, _PROOF))


def _claimed(surface: Surface, match: Match, claims: Rx) -> bool:
    """Whether the sentence or a neighbour claims something, no limit is named, and the post does not put it right."""
    at = surface.sentence_at(match.start)
    first, last = surface.sentences[max(0, at - 1)], surface.sentences[min(at + 1, len(surface.sentences) - 1)]
    if _LIMIT.search(surface.low) or not claims.search(surface.low, first.start, last.end):
        return False
    about = any(first.start <= m.start < last.end for fact in (conditions, outcomes, causes) for m in surface.of(fact))
    return about and not refuted(surface, match)


def _overreaches(scene: Scene) -> Iterator[Hit]:
    surface = scene.surface
    model = tuple(_model(surface))
    if model:
        yield Hit(model[:2], variant="model")
        return
    few = tuple(_few(surface))
    if few:
        yield Hit(few[:2])


RULE = Rule(
    id="evidence/overreach",
    severity=Severity.WARN,
    confidence=0.7,
    weighed=True,
    detect=(Judged(_overreaches),),
    source=Citation(
        "FTC Health Products Compliance Guidance: animal or laboratory studies alone do not suffice", date="2022"
    ),
    flag=(
        "Green tea kills cancer: new study! (cell study)",
        "Study of 12 people proves fasting cures diabetes.",
        "Mice ran like youngsters after this mushroom: dementia reversed. Ask your pharmacist.",
        "In rats it heals torn tendons, so we now offer it to runners.",
        "A survey of our clients proves that mindfulness prevents relapse in psychosis.",
    ),
    leave=(
        "In mice, not people yet: compound X shrank tumours.",
        "An observational study links walking with lower risk; it can't prove cause.",
        "A pilot of 14 people with vitiligo. Too small to change what I prescribe.",
        "Our lab mouse is a cordless one and it died today.",
        "Twelve people came to the stroke group on Monday.",
        "A bleach bottle kills cancer cells in a dish. So does a hammer. It says little about people.",
        "Mice moved into the clinic cellar. The cat works nights now.",
    ),
)
