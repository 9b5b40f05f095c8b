"""Parties, politicians, religion and culture wars on a professional account."""

from collections.abc import Iterator

from app.domain.finding import Citation, Severity
from app.domain.goal import AccountKind
from app.guidelines import guards
from app.guidelines.kinds import Judged, Pattern
from app.guidelines.rule import Example, Hit, Rule, Scene
from app.guidelines.rules.tone.insults import insults, slights
from app.guidelines.rules.tone.sides import named, sides
from app.guidelines.rules.tone.sourness import likely, mild
from app.guidelines.rules.tone.stance import in_lesson, received
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_ATTACK = Pattern(
    r"\b(?:blood\son|murder\w*|killing\s(?:us|people|kids|patients|our)|killers?|wants?\s(?:us|you|patients"
    r"|people|women|kids)\s(?:dead|to\sdie|sick)|you\sdid\sthis|enjoy\s(?:your|the)|hope\s(?:the|your|you|they)"
    r"|gut(?:ted|ting)?|ruin(?:ed|ing)?|destroy(?:ed|ing|s)?|wreck(?:ed|ing)?|sold\s(?:out|us|your)|betray\w*"
    r"|traitors?|treason"
    r"|lies|lied|liars?|corrupt\w*|crooks?|thie(?:f|ves)|robbed|looting|evil|monsters?|cruel\w*|heartless"
    r"|spineless|gutless|cowards?|hypocrit\w*|idiots?|morons?|stupid|brainwashed|sheep|cult\w*|nazis?|fascis\w*"
    r"|dictators?|tyran\w*|clowns?|circus|disgrace\w*|disgust\w*|shame\w*|pathetic|clueless|medieval|backward\w*"
    r"|barbari\w+|savages?"
    r"|get\sout|out\sof\smy|off\smy|off\sour|keep\s(?:your|their)\s\w+\soff|go\sback|leave\sthe\scountry"
    r"|shut\sup|chup|beda\sgark|the\saudacity|wake\sup|resign|vote\s(?:blue|red|them|him|her|out|accordingly)"
    r"|will\sjudge|judge[sd]?\sthose|burn\sin|rot\sin|going\sto\shell|repent|punish\w*|abomination|godless"
    r"|unholy|agenda|indoctrinat\w*|propaganda|scum|vermin|parasites?"
    r"|don't\sdeserve|deserve\swhat|own\sthis|you\sown|you\svoted|asked\sfor\s(?:it|this)|reap|leopards"
    r"|enough\sof\sthis|waste\sof|joke|criminal\w*|ignorant|gun\snuts|bleeding\shearts|snowflakes?|libtards?"
    r"|moan\w*|ferry|dead\sto\sme|unfollow|unfriend|block\sme|best\sday\sof|can\skeep\stheir|hands\soff|rammed"
    r"|dumb\w*|greedy|selfish|stole|steal\w*|rigged|fake|never\sforget|never\sforgive|to\sblame|blame)\b"
)
_POLICY = Rx(
    r"\b(?:we (?:ask|urge|call on|welcome|support)|i(?:'m| am)? (?:ask|asking|urge|urging)|please (?:ask|write"
    r"|sign)|consultation|submissions?|petition|bill|evidence|report|funding|fund|restore|policy|passed"
    r"|law change|what changes|whichever|unbiased|non-partisan|nonpartisan|neutral)\b"
)


def _partisan(scene: Scene) -> Iterator[Hit]:
    surface = scene.surface
    if scene.request.account is AccountKind.PERSONAL:
        return
    subjects = surface.of(sides)
    if not subjects:
        return
    attacks = _attacked(surface)
    for subject in subjects:
        near = [
            a
            for a in attacks
            if surface.within(subject, a, 1) and not (a.start < subject.end and subject.start < a.end)
        ]
        if near:
            yield Hit((subject, near[0]), variant="attack")
            return
    names = surface.of(named)
    if names and not _POLICY.search(surface.low):
        yield Hit((names[0],), severity=Severity.ADVISE)


def _attacked(surface: Surface) -> list[Match]:
    hard = [m for m in _ATTACK.matches(surface) if not guards.negated(surface, m)]
    hard += [m for m in (*surface.of(insults), *surface.of(slights)) if m.what in ("you", "them", "heap")]
    return sorted(hard)


RULE = Rule(
    id="tone/polarizing",
    severity=Severity.WARN,
    confidence=0.7,
    weighed=True,
    detect=(Judged(_partisan, unless=(mild, in_lesson, received)), Judged(likely("polarizing"))),
    source=Citation("CPSO, Social Media policy; CMPA, 10 tips", "2024"),
    flag=(
        Example("Anyone voting for the Blue Party wants patients dead.", severity=Severity.WARN),
        Example("God will judge those who take this pill.", severity=Severity.WARN),
        Example("Enjoy your trolley, Brexit voters. You did this.", severity=Severity.WARN),
        Example(
            "Proud to knock on doors for the Liberal Party this weekend.", severity=Severity.ADVISE, jurisdiction="ca"
        ),
        Example("Farage at the seafront tonight, see you there!", severity=Severity.ADVISE, jurisdiction="uk"),
    ),
    leave=(
        "We ask the government to restore school nurse funding.",
        "Parliament passed the tobacco bill today: what changes.",
        "Whichever rally you go to in this heat: cap, water, shade.",
        "Our chapel is open to all religions, and to none.",
        "Councillor Ames and I see the needle exchange differently. We agreed on more bins.",
        Example("Farage at the seafront tonight, see you there!", account=AccountKind.PERSONAL),
    ),
)
