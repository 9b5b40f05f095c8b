"""Exclusion and contempt for people because of the group they belong to."""

from collections.abc import Iterator

from app.domain.finding import Citation, Severity
from app.guidelines import guards
from app.guidelines.kinds import Judged, Pattern, Phrases
from app.guidelines.rule import Hit, Rule, Scene
from app.guidelines.rules.tone.groups import GROUP
from app.guidelines.rules.tone.sourness import mild
from app.guidelines.rules.tone.stance import in_lesson, received
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_VERDICT = (
    r"(?:can't\s(?:be|do|speak|handle|drive|cope|even|manage|keep|work)|cannot\s(?:be|do|speak|handle|cope)"
    r"|can't,|shouldn't\s(?:be|have|work|get|expect)|should\snot\s(?:be|have|work)|should\s(?:go|learn|stay"
    r"|stick|do\sthe|be\s(?:sent|banned|kept|last|deported|sterili[sz]ed|grateful)|wait|pay|know\stheir|leave"
    r"|have\sto)"
    r"|ha(?:ve|s)\sno\s(?:place|business|right|manners|discipline|respect)|do(?:n't|\snot|es\snot"
    r"|esn't)\s(?:belong|wash|pay|listen|understand|respect|want\sto\swork|feel\spain|tip|care|look\safter"
    r"|deserve|turn\sup|keep|know\show|speak)|never\s(?:keep|pay|tell|wash|turn|show|listen|work|say|come\son"
    r"|bother|follow|take)|always\s(?:late|lie|lying|complain\w*|want|exaggerat\w+|bring|shout\w*|haggl\w*|make"
    r"|have|come|turn|cry\w*|dramatic|so)"
    r"|(?:are|is)\s(?:all|just|always|so|too|naturally|simply|basically|only)\s(?!(?:\w+\s)?(?:welcome|equal"
    r"|human|people|patients|important|different|covered|entitled|at\srisk|likely|as\s|often|many|few|rarely"
    r"|more\slikely|less\slikely|too\soften|offered|told|seen|dismissed|under))\w+|(?:are|is)\s(?:dirty|filthy"
    r"|lazy|rude|violent|liars|thieves|thick|smelly|loud|emotional|aggressive|demanding|dangerous|backward"
    r"|primitive|hysterical|irrational|entitled|weak|unreliable|inferior|less\s(?:intelligent|capable|able"
    r"|reliable)|clogging|flooding|taking|stealing|ruining|milking|sponging|abusing|swamping|breeding|draining"
    r"|not\s(?:welcome|real|fit|suited|capable|cut\sout|up\sto))"
    r"|(?:get|gets|become)\s(?:emotional|hysterical|pregnant|free|everything|priority|all\sthe)|clog|flood|drain"
    r"|swamp|breed|bring\s(?:disease|tb|infection|their|nothing|it)|take\s(?:our|the|all)|go\s(?:back|home)"
    r"|book\sa\s(?:ferry|flight|one-way)|lower\sthe\sstandards?|smell|stink|ruin|make\s(?:bad|terrible|poor"
    r"|lousy)|aren't\s(?:cut|fit|welcome|suited|as|real|built|up)|isn't\s(?:cut|fit|natural|normal)"
    r"|belong\s(?:in|at)\s(?:the|home)|scare\s(?:the|our)|need\sto\s(?:learn|go|stop|assimilate|integrate)"
    r"|have\s(?:a\s)?(?:higher|lower)\spain\s(?:tolerance|threshold)|exaggerat\w+)"
)
_SAID = Pattern(
    rf"(?<![\w'])(?:most\s|all\s|some\s|these\s|those\s"
    rf"|the\s)?{GROUP}\s(?:and\s\w+\s)?(?:who\s[^.!?\n,]{{1,30}}\s)?(?:just\s|simply\s|really\s|probably\s"
    rf"|all\s|also\s)?{_VERDICT}"
)
_DONE = Pattern(
    rf"\b(?:i|we|i've|we've|i'd|we'd|i'll|they|our\s(?:clinic|practice|office)|please)\s(?:don't|do\snot|won't"
    rf"|will\snot|refuse\sto|never|no\slonger|can't|would\snever|stopped|have\sstopped|avoid|prefer|only"
    rf"|rather\snot|would\srather\snot|ban|banned|hate|dislike|can't\sstand|blame|wouldn't|'ve\sstopped)\s(?:to\s)?"
    rf"(?:accept|accepting|treat|treating|see|seeing|hire|hiring|book|booking|take|taking|employ|employing|serve"
    rf"|serving|want|train|training|refer|referring|trust|touch|let|like|operate\son|prescribe\sto|admit"
    rf"|register|have|work\swith)?\s?(?:to\s|for\s|any\s|the\s|a\s|an\s|these\s|those\s|our\s|more\s|on\s"
    rf"|all\s){{0,3}}{GROUP}\b(?!['\s]*(?:to\s(?:wait|feel|pay|suffer|worry)|without|until\sthey))",
    needs=(
        "don't",
        "not",
        "won't",
        "refuse",
        "never",
        "longer",
        "can't",
        "stopped",
        "avoid",
        "prefer",
        "only",
        "ban",
        "banned",
        "hate",
        "dislike",
        "blame",
        "wouldn't",
    ),
)
_SIGN = Pattern(
    rf"(?:^|[.!?\n]\s?)no\s{GROUP}\b(?:\s(?:please|allowed|here|thanks)|[.!]|$)|\b(?:english|native|christian"
    rf"|white|local|indian|hindu|straight|british|canadian|american)\s(?:speakers?|families|people|nurses"
    rf"|doctors|candidates|patients|couples)\sonly\b",
    needs=("no", "only"),
)
_SAYING = Pattern(
    r"\bfemale\s(?:surgeons?|doctors?)\b[^.!?\n]{0,40}\b(?:but|hormones|period|pregnant|emotional)\b"
    r"|\bnot\snormal\b(?=[^.!?\n]{0,30}\b(?:gay|trans|lesbian|two\sdads|two\smums))",
    needs=("female", "normal"),
)
_SLOGAN = Phrases("""
    speak|learn english or go|leave|don't, till|til|until their english, prefer
    male|female|white|native|local|young|younger|british|christian|hindu|upper
    nurse|nurses|doctor|doctors|surgeon|surgeons|staff|patient|patients|registrar|registrars|candidate|candidates,
    wrong|bad meds on purpose, go back to your|their country|village, go back to your|their own country|village, go
    back to where you|they, go back where you|they came, charity begins at home, that's|thats|so gay and,
    that's|thats so gay, how gay, cry|throw|fight|scream|run|hit|cries|throws|crying|screaming|throwing|fighting
    like girl|girls, cry|throw|fight|scream|run|hit|cries|throws|crying|screaming|throwing|fighting like a girl,
    cry|throw|fight|scream|run|hit|cries|throws|crying|screaming|throwing|fighting like little girls, bypass
    kar|them, merit wale, reservation doctor|doctors|wale|walon|quota, diversity|quota
    hire|hires|doctor|doctors|surgeon|surgeons|pick|picks, affirmative action hire|hires|doctor|doctors,
    hormonal|hormones women, back to the kitchen, gay|trans agenda|lifestyle|propaganda, boys will never, there are
    two genders|sexes, there are only two genders|sexes
    """)
_FAIR = Rx(
    r"\b(?:risks?|mortality|rates?|likely to (?:die|get|develop|have|be (?:missed|dismissed|offered|believed))"
    r"|per ?cent|study|report\w*|survey|barriers?|access|bias\w*|discriminat\w*|racis\w*|sexis\w*|ableis\w*"
    r"|inequal\w*|equity|unfair|myth|wrong|untrue|false|prejudice|stereotyp\w*|slurs?|abuse[ds]?|die|died"
    r"|deserve|rights?|entitled to|welcome|everyone|interpreters?|translat\w*|free)\b|\d ?%"
)


def _fair(surface: Surface, match: Match) -> bool:
    """Epidemiology, equity and welcome: what tells how a group fares, or that it is welcome."""
    sentence = surface.sentences[surface.sentence_at(match.start)]
    return bool(_FAIR.search(surface.low, sentence.start, sentence.end))


def _excluded(scene: Scene) -> Iterator[Hit]:
    for finder in (_SAID, _DONE, _SIGN, _SAYING, _SLOGAN):
        yield from (Hit((match,)) for match in finder.matches(scene.surface))


RULE = Rule(
    id="tone/discriminatory",
    severity=Severity.BLOCK,
    hard=True,
    confidence=0.75,
    weighed=True,
    detect=(Judged(_excluded, unless=(mild, _fair, in_lesson, received, guards.debunked)),),
    source=Citation("NMC, Guidance on using social media responsibly; CPSO, Social Media policy", "2022"),
    flag=(
        "We don't want Muslim patients here.",
        "Foreign nurses should go home.",
        "Travellers never keep appointments, so I stopped booking them.",
        "I prefer male nurses on my list.",
        "Deaf people can't be doctors, it's a safety thing.",
        "Charity begins at home: migrants are clogging our A&E.",
    ),
    leave=(
        "Black women face higher maternal mortality; we must do better.",
        "Reports of slurs against nurses rose last year.",
        "Deaf people can't always hear their name called, so our screen shows it.",
        "We don't turn refugees away: no papers, no questions.",
        "Some women prefer a female doctor. Ask at the desk, it is no trouble.",
        "Women are too often told that pain is normal. It is worth a visit.",
        "I was told that women get emotional in theatre. I finished the list first.",
    ),
)
