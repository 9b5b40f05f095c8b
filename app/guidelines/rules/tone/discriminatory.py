"""Exclusion and contempt for people because of the group they belong to."""

import re
from collections.abc import Iterator

from app.domain.finding import Citation, Severity
from app.guidelines import guards
from app.guidelines.kinds import Judged, Pattern
from app.guidelines.rule import Hit, Rule, Scene
from app.guidelines.rules.tone.stance import in_lesson, received
from app.guidelines.text import Match, Surface

_WORKERS = r"(?:nurses?|docs?|doctors?|surgeons?|staff|carers?|gps?|registrars?|midwives|dentists?|pharmacists?|physios?|students?|residents?|grads?|consultants?|drivers?|patients?|people|folks?|families|parents|workers|applicants?|candidates?|accents?|names?|types?|lot|women|men|mothers|kids|ladies|guys)"
_GROUP = (
    r"(?:muslims?|jews?|christians|hindus?|sikhs?|catholics|protestants|mormons|jehovah's\switness(?:es)?|atheists|blacks|asians|whites|chinese|indians?|pakistanis?|bangladeshis?|nigerians?|filipin[oa]s?|africans?|poles|polish|romanians?|roma|gyps(?:y|ies)"
    r"|travellers|eastern\seuropeans?|mexicans?|latinos?|hispanics?|arabs?|syrians?|ukrainians?|aborigin\w+|indigenous|natives|first\snations|m[aā]ori|islanders?|immigrants?|migrants?|refugees?|asylum[\s-]seekers?|foreigners?|illegals|tourists|outsiders"
    rf"|(?:foreign|foreign-trained|overseas|overseas-trained|international|imported|black|brown|asian|white|muslim|jewish|hindu|christian|gay|trans|lesbian|disabled|deaf|blind|autistic|dyslexic|fat|obese|older?|young|elderly|female|male|lady|pregnant|veiled|hijabi|reservation|quota|reserved\scategory|sc/st|dalit|lower[\s-]caste"
    rf"|medicaid|welfare|benefits?|homeless|poor|immigrant|migrant|refugee|council\sestate|single|unmarried|non-native|non-english|ethnic|village|northern|southern|bihari|kashmiri|local\saboriginal)\s{_WORKERS}"
    r"|imgs?|reservation\s(?:doctors?|wale|walon)|quota\swale|dalits?|biharis?|gays|lesbians|homosexuals|transgenders?|lgbt\w*|women|females|girls|blokes|the\sdeaf|the\sblind|the\sdisabled|the\sold|boomers|single\sm(?:others|ums|oms)|teen(?:age)?\sm(?:others|ums|oms)|wheelchair\susers"
    r"|people\s(?:from|of|on|who\swear|who\sspeak|with)\s(?:\w+\s){0,2}?(?:india|china|africa|asia|pakistan|poland|romania|nigeria|mexico|abroad|overseas|the\s(?:north|south|east|estate|reserve|rez)|benefits|welfare|medicaid|hijabs?|turbans?|accents?|colou?r|disabilit(?:y|ies)|broken\senglish)"
    r"|those\s(?:people|countries|types)|that\s(?:lot|religion|community|culture)|their\skind|your\skind)"
)
_VERDICT = (
    r"(?:can't\s(?:be|do|speak|handle|drive|cope|even|manage|keep|work)|cannot\s(?:be|do|speak|handle|cope)|can't,|shouldn't\s(?:be|have|work|get|expect)|should\snot\s(?:be|have|work)|should\s(?:go|learn|stay|stick|do\sthe|be\s(?:sent|banned|kept|last|deported|sterili[sz]ed|grateful)|wait|pay|know\stheir|leave|have\sto)"
    r"|ha(?:ve|s)\sno\s(?:place|business|right|manners|discipline|respect)|do(?:n't|\snot|es\snot|esn't)\s(?:belong|wash|pay|listen|understand|respect|want\sto\swork|feel\spain|tip|care|look\safter|deserve|turn\sup|keep|know\show|speak)|never\s(?:keep|pay|tell|wash|turn|show|listen|work|say|come\son|bother|follow|take)|always\s(?:late|lie|lying|complain\w*|want|exaggerat\w+|bring|shout\w*|haggl\w*|make|have|come|turn|cry\w*|dramatic|so)"
    r"|(?:are|is)\s(?:all|just|always|so|too|naturally|simply|basically|only)\s(?!(?:\w+\s)?(?:welcome|equal|human|people|patients|important|different|covered|entitled|at\srisk|likely|as\s|often|many|few|rarely|more\slikely|less\slikely|too\soften|offered|told|seen|dismissed|under))\w+|(?:are|is)\s(?:dirty|filthy|lazy|rude|violent|liars|thieves|thick|smelly|loud|emotional|aggressive|demanding|dangerous|backward|primitive|hysterical|irrational|entitled|weak|unreliable|inferior|less\s(?:intelligent|capable|able|reliable)|clogging|flooding|taking|stealing|ruining|milking|sponging|abusing|swamping|breeding|draining|not\s(?:welcome|real|fit|suited|capable|cut\sout|up\sto))"
    r"|(?:get|gets|become)\s(?:emotional|hysterical|pregnant|free|everything|priority|all\sthe)|clog|flood|drain|swamp|breed|bring\s(?:disease|tb|infection|their|nothing|it)|take\s(?:our|the|all)|go\s(?:back|home)|book\sa\s(?:ferry|flight|one-way)|lower\sthe\sstandards?|smell|stink|ruin|make\s(?:bad|terrible|poor|lousy)|aren't\s(?:cut|fit|welcome|suited|as|real|built|up)|isn't\s(?:cut|fit|natural|normal)|belong\s(?:in|at)\s(?:the|home)|scare\s(?:the|our)|need\sto\s(?:learn|go|stop|assimilate|integrate)|have\s(?:a\s)?(?:higher|lower)\spain\s(?:tolerance|threshold)|exaggerat\w+)"
)
_SAID = Pattern(
    rf"(?<![\w'])(?:most\s|all\s|some\s|these\s|those\s|the\s)?{_GROUP}\s(?:and\s\w+\s)?(?:who\s[^.!?\n,]{{1,30}}\s)?(?:just\s|simply\s|really\s|probably\s|all\s|also\s)?{_VERDICT}"
)
_DONE = Pattern(
    rf"\b(?:i|we|i've|we've|i'd|we'd|i'll|they|our\s(?:clinic|practice|office)|please)\s(?:don't|do\snot|won't|will\snot|refuse\sto|never|no\slonger|can't|would\snever|stopped|have\sstopped|avoid|prefer|only|rather\snot|would\srather\snot|ban|banned|hate|dislike|can't\sstand|blame|wouldn't|'ve\sstopped)\s(?:to\s)?"
    rf"(?:accept|accepting|treat|treating|see|seeing|hire|hiring|book|booking|take|taking|employ|employing|serve|serving|want|train|training|refer|referring|trust|touch|let|like|operate\son|prescribe\sto|admit|register|have|work\swith)?\s?(?:to\s|for\s|any\s|the\s|a\s|an\s|these\s|those\s|our\s|more\s|on\s|all\s)*{_GROUP}\b(?!['\s]*(?:to\s(?:wait|feel|pay|suffer|worry)|without|until\sthey))"
    rf"|(?:^|[.!?\n]\s?)no\s{_GROUP}\b(?:\s(?:please|allowed|here|thanks)|[.!]|$)|\b(?:english|native|christian|white|local|indian|hindu|straight|british|canadian|american)\s(?:speakers?|families|people|nurses|doctors|candidates|patients|couples)\sonly\b"
    r"|\b(?:speak|learn)\senglish\sor\s(?:go|leave|don't)\b|\btill?\stheir\senglish\b|\bfemale\s(?:surgeons?|doctors?)\b[^.!?\n]{0,40}\b(?:but|hormones|period|pregnant|emotional)\b|\bprefer\s(?:male|female|white|native|local|young|younger|british|christian|hindu|upper)\s(?:nurses?|doctors?|surgeons?|staff|patients?|registrars?|candidates?)\b"
    r"|\b(?:wrong|bad)\smeds\son\spurpose\b|\bgo\sback\sto\s(?:your|their|where)\s(?:own\s)?(?:country|village|you|they|came)\b|\bcharity\sbegins\sat\shome\b|\b(?:that's|thats|so|how)\s(?:so\s)?gay\b(?!\s(?:men|couple|rights|pride|and))|\b(?:cry|throw|fight|scream|run|hit)(?:s|ing)?\slike\s(?:a\s)?(?:little\s)?girls?\b|\bbypass\s(?:kar|them)\b|\bmerit\swale\b|\breservation\s(?:doctors?|wale|walon|quota)\b"
    r"|\b(?:diversity|quota|affirmative\saction)\s(?:hires?|doctors?|surgeons?|picks?)\b|\bhorm(?:onal|ones)\swomen\b|\bback\sto\sthe\skitchen\b|\bnot\snormal\b(?=[^.!?\n]{0,30}\b(?:gay|trans|lesbian|two\sdads|two\smums))|\b(?:gay|trans)\s(?:agenda|lifestyle|propaganda)\b|\bboys\swill\snever\b|\bthere\sare\s(?:only\s)?two\s(?:genders|sexes)\b"
)
_FAIR = re.compile(
    r"\b(?:risks?|mortality|rates?|likely to (?:die|get|develop|have|be (?:missed|dismissed|offered|believed))|per ?cent|study|report\w*|survey|barriers?|access|bias\w*|discriminat\w*|racis\w*|sexis\w*|ableis\w*|inequal\w*|equity|unfair|myth|wrong|untrue|false|prejudice|stereotyp\w*|slurs?|abuse[ds]?|die|died|deserve|rights?|entitled to|welcome|everyone|interpreters?|translat\w*|free)\b|\d ?%"
)


def _fair(surface: Surface, match: Match) -> bool:
    """Epidemiology, equity and welcome: what tells how a group fares, or that it is welcome."""
    sentence = surface.sentences[surface.sentence_at(match.start)]
    return bool(_FAIR.search(surface.low, sentence.start, sentence.end))


def _excluded(scene: Scene) -> Iterator[Hit]:
    for finder in (_SAID, _DONE):
        yield from (Hit((match,)) for match in finder.matches(scene.surface))


RULE = Rule(
    id="tone/discriminatory",
    severity=Severity.BLOCK,
    hard=True,
    confidence=0.75,
    weighed=True,
    detect=(Judged(_excluded, unless=(_fair, in_lesson, received, guards.debunked)),),
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
