"""Private life on a professional or practice account, or care and advice on a private one."""

from collections.abc import Iterator

from app.domain.finding import Citation, Severity
from app.domain.goal import AccountKind, Audience
from app.guidelines import guards, promotion
from app.guidelines.health import diagnoses, interventions
from app.guidelines.kinds import Judged
from app.guidelines.private_life import private_life
from app.guidelines.rule import Example, Hit, Rule, Scene
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface
from app.guidelines.tied import told

_WOUNDS = Rx(
    r"\b(?:today's|tonight's|this\sweek's|last\snight's|yesterday's|a\swild|my)\s(?:\w+\s){0,2}?(?:wound|case"
    r"|patient|scan|x-?ray|abscess|laceration|fracture|extraction|delivery|surgery|biopsy|list|ct|mri|ecg)\b"
)
_ADVISES = Rx(
    r"\b(?:you\s(?:should|need|must|can|may|might)|your\s(?:dose|tablets|symptoms|doctor|gp|child|baby|pressure"
    r"|blood)|if\syou|don't|try|take|stop|start|ask|avoid|symptoms\s(?:of|include)|signs\sof|causes?\sof"
    r"|treatment\s(?:for|of))\b"
)


def _judge(scene: Scene) -> Iterator[Hit]:
    if scene.request.account is AccountKind.PERSONAL:
        yield from _clinical(scene)
    elif scene.request.audience is Audience.PUBLIC:
        found = tuple(m for m in scene.surface.of(private_life) if not _is_a_patients(scene.surface, m))
        if found:
            yield Hit(found[:4], Severity.WARN)


def _is_a_patients(surface: Surface, match: Match) -> bool:
    """Part of what is told of somebody in care: the drink, the quarrel or the bed is theirs."""
    tale = told(surface)
    return match.what != "duty" and tale.is_specific and tale.touches(surface, match)


def _clinical(scene: Scene) -> Iterator[Hit]:
    """Somebody in care, an advertisement or advice on a private account."""
    surface = scene.surface
    tale = told(surface)
    if tale.is_specific and tale.people:
        yield Hit(tale.people[:2], Severity.BLOCK, variant="personal")
    elif wound := _WOUNDS.search(surface.low):
        yield Hit((Match(wound.start(), wound.end()),), Severity.BLOCK, variant="personal")
    elif surface.of(promotion.sells):
        yield Hit(surface.of(promotion.calls)[:2], Severity.BLOCK, variant="personal")
    elif advice := _advice(surface):
        yield Hit((advice,), Severity.BLOCK, variant="personal")


def _advice(surface: Surface) -> Match | None:
    """A disease or a treatment with advice to the reader in the same sentence, and not the author's own story."""
    for named in (*surface.of(diagnoses), *surface.of(interventions)):
        sentence = surface.sentences[surface.sentence_at(named.start)]
        advises = _ADVISES.search(surface.low, sentence.start, sentence.end)
        if advises and not guards.own_story(surface, named):
            return named
    return None


_MINE = AccountKind.PERSONAL
_PRACTICE = AccountKind.PRACTICE

RULE = Rule(
    id="boundaries/wrong-account",
    severity=Severity.WARN,
    detect=(Judged(_judge),),
    weighed=True,
    looks=frozenset({"text", "title", "segment", "picture", "caption", "first_comment", "alt_text"}),
    source=Citation(
        "ACP and FSMB, Online Medical Professionalism: keep the spheres apart; AMA Code, social media", date="2013"
    ),
    flag=(
        Example("Swipe for today's wild wound.", account=_MINE, severity=Severity.BLOCK),
        Example("Bottomless brunch with the girls, still hungover!", account=_PRACTICE, severity=Severity.WARN),
        Example("Migraine? You should stop the triptans and try magnesium.", account=_MINE, severity=Severity.BLOCK),
        Example("Veneers from £299 at mine this week, book now!", account=_MINE, severity=Severity.BLOCK),
        "Three glasses of wine in and I have clinic at eight. Wish me luck.",
        "New rifle, same aim. See you at the range on Sunday.",
        "Vote Labour on Thursday, and bring your mum. Flu clinic as usual.",
        "Bikini weather at last! Some of you will see me for your smear next week 😅",
        "Lost two hundred on the slots in Vegas, so your fillings pay for my flight.",
        "My ex-husband is a liar and the whole town should know. Surgery opens at nine.",
        "Empty bay, 3 am, full PPE, and we nailed the dance. Video in bio.",
        "Forgot to switch accounts again, oops. Anyway, who is up for a festival?",
        "Did the whole ward round in a T-rex suit tonight. On call and on form!",
    ),
    leave=(
        "My mum cried when I opened the practice. She had cleaned one for thirty years.",
        "Santa in a T-rex suit comes to the children's ward on Friday.",
        "Back from parental leave. Tired, happy, and glad to see patients again.",
        Example("Sunset from the hike.", account=_MINE),
        Example("Wine night with old friends.", account=_MINE),
        Example("My own migraine taught me patience.", account=_MINE),
        "How many units of alcohol are in a pint? More than most people think.",
        "Dry January: we swapped wine for sparkling water.",
        "Safe storage saves lives: ask us for a free cable lock for your gun.",
        "Register to vote by Friday; the form is at the library, whichever party you like.",
        "Thirteen years sober today.",
        "Chair-based dance class for Parkinson's, Tuesdays in the day room.",
        "Our nurses danced at the hospice ceilidh, off shift, and raised £900.",
        "Half marathon done. My knees have filed a complaint.",
        "What divorce does to teenagers' sleep: a talk by our psychologist.",
        "Conservative management of back pain works for most people in labour-heavy jobs.",
    ),
)
