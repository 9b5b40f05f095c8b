"""Health information for the public without the standing disclaimer, in the post or on the account's page."""

from collections.abc import Iterator

from app.domain.checking import CheckRequest
from app.domain.context import Author, Context
from app.domain.finding import Citation, Severity
from app.domain.goal import Audience, Goal, PostKind
from app.guidelines import promotion
from app.guidelines.care import added, ways
from app.guidelines.health import diagnoses, remedies
from app.guidelines.kinds import Judged
from app.guidelines.links import links
from app.guidelines.rule import Example, Hit, Repair, Rule, Scene
from app.guidelines.rx import Rx
from app.guidelines.text import Surface

SHORTEST = 60
"""Characters below which a post teaches nothing that needs a disclaimer."""

_DISCLAIMER = Rx(
    r"\b(?:general|educational|information(?:al)?)\s(?:\w+\s){0,2}?(?:information|info|advice|purposes?|use"
    r"|education|only)\b|\bfor\s(?:general\s)?(?:education|information)\b|\binfo(?:rmation)?\sonly\b"
    r"|\b(?:not|isn't|no|never|doesn't\sreplace|cannot\sreplace|can't\sreplace|no\ssubstitute\sfor"
    r"|not\sa\ssubstitute\sfor)\s(?:\w+\s){0,3}?(?:(?:medical|personal|individual|health|professional|clinical"
    r"|dental|legal)\s)?(?:advice|consult\w*|appointment|visit|care)\b|\bnot\sadvice\b"
    r"|\beducation(?:al)?,?\snot\sadvice"
    r"|\b(?:your\sown|your)\s(?:doctor|gp|clinician|pharmacist|midwife|dentist|physio|health\sprofessional"
    r"|provider|team|nurse|dietitian|optometrist)\b|\bviews\s(?:are\s)?my\sown[^.\n]{0,30}not\b"
    r"|\bgeneral\s(?:guide|tips|guidance|terms)\b|\btailored\sto\syou\b"
)
_TEACHES = Rx(
    r"\b(?:causes?|signs?|symptoms?|tips?|ways|steps|reasons|facts?|myths?|how\sto|what\sto\s(?:do|expect|know"
    r"|eat)|why|thread|explained|guide|remember|helps?|prevent\w*|reduces?|lowers?|manag\w+|treat\w*|risk\w*"
    r"|avoid|works?|means|should|can|did\syou\sknow|diet|at\shome)\b"
)
_GREETS = Rx(
    r"\b(?:happy\s\w+|congratulations|congrats|welcome|proud|thank\syou|thanks\sto|anniversary|retire\w*"
    r"|join\sus|joins|hiring|vacanc\w+|apply|we're\sopen|opening\shours|closed|webinar|register|conference"
    r"|tickets?|raffle|fundrais\w+|award\w*|graduat\w+|first\sday|birthday|years\s(?:of|in|at))\b"
)


def _bio_has_it(request: CheckRequest) -> bool:
    return bool(_DISCLAIMER.search(request.context.author.bio.lower().replace("’", "'")))


def _teaches(scene: Scene) -> bool:
    """Whether the post informs the public about health: a disease or medicine, and words of teaching."""
    surface, request = scene.surface, scene.request
    if surface.name != "text" or len(surface.text) < SHORTEST or request.goal not in (None, Goal.EDUCATION):
        return False
    named = {m.what for m in (*surface.of(diagnoses), *surface.of(remedies))}
    if not named or _GREETS.search(surface.low) or surface.of(promotion.sells):
        return False
    cues = {m.group() for m in _TEACHES.finditer(surface.low)}
    return len(cues) >= (1 if request.goal is Goal.EDUCATION else 2)


def _says_so(surface: Surface) -> bool:
    """A disclaimer, somebody to ask, or a page to read on."""
    return bool(_DISCLAIMER.search(surface.low) or surface.of(ways) or surface.of(links))


def _judge(scene: Scene) -> Iterator[Hit]:
    if not _teaches(scene) or _bio_has_it(scene.request) or any(_says_so(s) for s in scene.others or (scene.surface,)):
        return
    line = scene.pack.says.get("disclaimer", "")
    repair = Repair("fix", added(scene.surface, line)) if line else None
    known = bool(scene.request.context.author.bio.strip())
    first = scene.surface.sentences[0]
    yield Hit((first,), Severity.WARN if known else None, variant="bio" if known else "", repair=repair)


_PLAIN_BIO = Context(author=Author(name="Dr Ada Quill", bio="GP in Harrow. Runner, baker."))
_GOOD_BIO = Context(author=Author(name="Dr Ada Quill", bio="GP in Harrow. General info, not personal advice."))
_GOUT = "Thread: managing gout flares at home. Rest, ice and colchicine help, and why your diet matters."

RULE = Rule(
    id="advice/no-disclaimer",
    severity=Severity.ADVISE,
    detect=(Judged(_judge),),
    kinds=frozenset({PostKind.POST}),
    audiences=frozenset({Audience.PUBLIC}),
    looks=frozenset({"text"}),
    confidence=0.7,
    source=Citation("CCPA India, Additional Influencer Guidelines for Health and Wellness", date="2023"),
    flag=(
        Example(_GOUT, severity=Severity.ADVISE),
        Example(_GOUT, context=_PLAIN_BIO, severity=Severity.WARN),
        "Five causes of vertigo, and how to tell them apart. The first one is the most common by far.",
        Example("Migraine and weather: what helps, and what is only a story we tell.", goal=Goal.EDUCATION),
        Example("Asthma in winter: three tips for cold air, and why spacers help.", jurisdiction="uk"),
    ),
    leave=(
        Example(_GOUT, context=_GOOD_BIO),
        "Happy Nurses Day to our brilliant team on the diabetes ward! You treat everybody like family.",
        "Asthma tips? Warm scarf.",
        Example(_GOUT, goal=Goal.NETWORKING),
        Example(_GOUT, audience=Audience.PROFESSIONALS),
        "Five causes of vertigo, and how to tell them apart. General information, not advice for you.",
        "Why gout flares at night, and what helps. Ask your GP what fits with your other tablets.",
        Example("Gout tips, as promised. Rest it, and why colchicine is slow.", kind=PostKind.REPLY, in_reply_to="?"),
    ),
)
