"""Hearsay, or the framing of a conspiracy, about health."""

from collections.abc import Iterator

from app.domain.finding import Citation, Severity
from app.guidelines.health import conditions, drugs, outcomes
from app.guidelines.kinds import Finder, Judged, Pattern, Phrases
from app.guidelines.rule import Hit, Rule, Scene
from app.guidelines.rx import Rx
from app.guidelines.stance import corrected
from app.guidelines.text import Match, Surface

_HIDDEN = Phrases(
    """
    they|doctors|authorities|hospitals|media|pharma|lobby|government ~ want|wants|tell|show|told|admit you|us|anyone
    to know|see, they don't|won't want|tell|show|let you, big pharma|dairy|food ~
    hide|hides|hiding|wants|want|afraid, hide|hides|hiding|hushed|covering up, covering|covered|cover it|this|up,
    before they|it|this ~ delete|deleted|removed|remove|down|gone|banned, wake up ~ people|sheeple|folks, follow the
    money, do your own research, nobody|no one ~ asking why, just asking, forward|forwarded as received,
    funny|convenient|strange|odd|curious|interesting how ~
    vanished|disappeared|stopped|went|nobody|never|always|suddenly, ask yourself|yourselves why|who|what, ask who
    owns|sits|pays|paid|profits|funds|funded|gains|benefits, who profits|gains|benefits from, connect the dots, why
    aren't|isn't|won't|don't|doesn't they|anyone|nobody|media ~ talking|telling|reporting|admitting, nobody|no one
    is|wants talking|reporting to ~ about|say, no coincidence, not a coincidence, paid to keep quiet,
    paid|told|ordered to stay|keep|be silent|quiet, swept under, too afraid|scared to print|publish|say,
    journals|colleagues|doctors are afraid|scared to, what they|doctors leave out|won't say, open your eyes, never
    test|tested it because
    """
)
_HEARSAY = Phrases(
    """
    a|my friend|rep|contact|source|cousin|guy|insider|colleague ~ told, friend|rep|contact|somebody|someone|guy
    at|in|from|high ~ told|says|said|plant|ministry|hospital|factory, reps have ~ told, word is|from, rumour|rumor
    has it, heard ~ grapevine, people are saying, off the record, can't|won't|wouldn't|not say|name|naming
    who|where, not supposed|allowed|meant to comment|say|tell|share|talk|post, files|slips|records|reports|data ~
    missing|vanished, so i hear|heard|hear's, little bird, from a good|reliable source, i've|i have it on good
    authority, rumours|rumors are, folks|everyone|they are|is saying, the talk is, doing the rounds,
    someone|somebody high up, apparently, i can't prove it, between us, you didn't hear ~ from me|a, draw your own
    conclusions
    """
)
_ALARM = Phrases(
    """
    hiding, contaminated, expired, watered down, bad batch, batch is, something in ~ water, wouldn't let ~
    drink|take|have, outbreak, missing, no|without licence|license, dying, deaths, quietly, pulled, recall, residue,
    poison*, side effects, shedding, toxic, falsified, faked
    """
)
_HEALTH = Pattern(
    r"\b(?:vaccin\w*|jabs?|shots?|batch|hospitals?|doctors?|nurses?|pharma\w*|insulin|epipens?|virus\w*|flu"
    r"|covid\w*|trial"
    r"|blood|patients?|maternity|ward|clinic|swabs?|drug|medicines?|tap water|sunscreens?|health board|recall)\b"
)
_ASKS_FOR = Rx(r"\b(?:send (?:it|them) to us|ask us|we'll check|we checked|please (?:don't|do not|delete))\b")


def _about(surface: Surface) -> bool:
    named = surface.of(conditions) or surface.of(drugs) or surface.of(outcomes)
    return bool(named or _HEALTH.matches(surface))


def _spread(surface: Surface, finder: Finder) -> list[Match]:
    return [m for m in finder.matches(surface) if not corrected(surface, m)]


def _rumours(scene: Scene) -> Iterator[Hit]:
    """Something hidden, or something heard that alarms; two of one kind count as well."""
    surface = scene.surface
    hidden, heard = _spread(surface, _HIDDEN), _spread(surface, _HEARSAY)
    if not (hidden or heard) or _ASKS_FOR.search(surface.low) or not _about(surface):
        return
    if hidden or len(heard) > 1 or (heard and _ALARM.matches(surface)):
        yield Hit(tuple(sorted((*hidden, *heard)))[:3])


RULE = Rule(
    id="evidence/rumour",
    severity=Severity.WARN,
    confidence=0.7,
    weighed=True,
    detect=(Judged(_rumours),),
    source=Citation("WHO, Infodemic management: check the source before you share", date="2020", seen=False),
    flag=(
        "Share before they delete this: hospitals are hiding shedding cases.",
        "Apparently the new batch is bad, a friend at the plant told me.",
        "Big pharma hides the real numbers on statins. Follow the money.",
        "Word is the insulin is being quietly watered down. A warehouse guy told my cousin.",
        "They don't want you to know what is in the flu shot.",
    ),
    leave=(
        "A rumour says flu shots ran out. We checked: stock is fine.",
        "Heard a health rumour? Send it to us and we'll check it.",
        "A friend told me that her first marathon hurt for a week.",
        "“They don't want you to know” is a red flag, not evidence.",
        "Apparently it takes a village to find a parking space at this hospital.",
        "My rep friend brought doughnuts. The ward said thank you.",
        "The recall is on the regulator's page: one lot, number on the box.",
    ),
)
