"""Insulting a person or a group, instead of answering what they said."""

import re
from collections.abc import Iterator

from app.domain.finding import Citation, Severity
from app.domain.goal import PostKind
from app.guidelines import guards
from app.guidelines.health import asked
from app.guidelines.kinds import Judged, Pattern, Phrases
from app.guidelines.rule import Example, Hit, Rule, Scene
from app.guidelines.rules.tone.contempt import idioms, mockery, shouting
from app.guidelines.rules.tone.insults import ALWAYS, OF_A_PERSON, SNIDE, TRAIT, VERY, WHO
from app.guidelines.text import Match, Surface

_IS = r"(?:\s(?:is|are|was|were|am|be)|'s|'re|\sr)(?!\s(?:not|no)\b|n't)"
_RATHER = rf"(?:(?:{VERY}|{TRAIT}),?\s)"
_YOU_NAMED = rf"\byou\s(?:(?:{VERY}|{TRAIT}|people|lot)\s)+(?:{ALWAYS}|{OF_A_PERSON})\b"
_YOU_SEEM = (
    rf"\b(?:(?:you|u)\s(?:sound|look|seem)(?:\slike)?|ur|youre|your\san?)\s{_RATHER}*(?:{ALWAYS}|{OF_A_PERSON}"
    rf"|{TRAIT})\b"
    r"|\byour\s(?:own\s|sheer\s|utter\s)?(?:stupidity|ignorance|laziness|incompetence|idiocy|arrogance)\b"
    r"|\b(?:run|led|managed|staffed|taught|written|designed)\sby\s(?:an?\s|bunch\sof\s|total\s"
    r"|complete\s)*(?:clowns?|monkeys|cowboys|liars|crooks|amateurs)\b"
)
_WHO_DO = r"(?:\s(?:who|that|in|on|at|from|with|of)\s[^.!?\n,]{1,40}?)?"
_SAID_OF = (
    rf"(?<!\w)(?:{WHO}){_WHO_DO}{_IS}\s{_RATHER}*(?:{ALWAYS}|{OF_A_PERSON}|{TRAIT})\b"
    r"(?!\s(?:about|of)\sme|\swith(?:out)?\b)"
)
_NAMED = rf"\b(?:(?:{TRAIT}),?\s)*(?:{ALWAYS})\b(?!-proof|\sproof)"
_HEAP = (
    r"\b(?:(?:bunch|load|pack|shower|lot)\sof|bloody|absolute|complete|total|utter|glorified|you)"
    rf"\s{_RATHER}*(?:clowns|liars|quacks|cowards|muppets|crooks|fools|snowflakes|losers|hacks|monkeys|animals"
    r"|amateurs|brats|jokers)\b"
)
_PILE = rf"\b(?:{TRAIT}),?\s{_RATHER}*(?:{OF_A_PERSON})\b"
_PEOPLE = (
    rf"\b(?:(?:fat|whiny|needy|smelly|stinking|crazy|mad|bloody),?\s)*(?:{TRAIT}),?\s{_RATHER}*(?:people|patients?"
    r"|nurses?|doctors?"
    r"|gps?|parents|mums|moms|interns|residents|consultants?|registrars?|receptionists?|managers?|relatives|students)\b"
    r"|\b(?:dumbest|stupidest|laziest|thickest|vilest|ugliest|dimmest)\s(?:people|patients?|nurses?|doctors?"
    r"|parents|colleagues?|lot|bunch|folk|creatures|mums|moms|men|women)\b"
    rf"|\bwhat\san?\s(?:joke|waste|disgrace|embarrassment|excuse|mess)\s(?:of|for)\san?\s(?:{VERY}\s)*(?:wom[ae]n"
    rf"|m[ae]n"
    r"|human|doctor|nurse|surgeon|person|consultant|manager|minister|colleague)\b"
    rf"|\b(?:imagine\sbeing|how|being)\s(?:so|this|that)\s(?:{TRAIT})\b"
    r"|\b(?:what\san?|such\san?|you)\s(?:absolute|total|complete|utter|proper|right|massive)\s(?:cow|weapon|melt"
    r"|tool|clown|muppet|witch|snake|pig|rat|liar"
    r"|fraud|quack|coward|loser|bully)\b"
)
_CALLED = (
    r"[,—–]\s?(?:you\s)?(?:losers|clowns?|cowards|sheep|muppets?|fools|snowflakes?|karen|quacks)\s?(?:[.!?\n🤡🙄😂]|$)"
)
_SMELL = (
    rf"(?<!\w)(?:{WHO}|(?:every|each)\s(?:single\s)?one\sof\s(?:you|them))\s(?:\w+\s){{0,4}}?(?:stinks?|stank"
    r"|reeks?|reeked|reeking|smells?\s(?:so\s)?(?:bad|awful|rank|disgusting))\b"
)
_HARSH = re.compile(
    rf"\b(?:{ALWAYS}|{OF_A_PERSON}|{TRAIT}|stinks?|stank|reek(?:s|ed|ing)?|smells?|stupidity"
    r"|ignorance|laziness|incompetence|idiocy|arrogance|weapon|dumbest|stupidest|laziest|thickest|vilest|ugliest"
    r"|dimmest)\b"
)
_SNIDE = Phrases(SNIDE)
_REPORTED = re.compile(
    r"\b(?:called|calling|calls?|labelled|labeled|named|dubbed|branded|told|shouted|said|wrote|says|write|hear|heard"
    r"|accused of being|feel|feels|felt|feeling|think|thinks|thought|sound|sounded|looked|look\s(?:like|at)"
    r"|don't be|afraid of being"
    r"|worried|made me|makes me|makes you|makes us|isn't about)\b[^.!?]{0,40}$"
)
_MYSELF = re.compile(r"\b(?:i'm|i am|i was|myself|my own|we're|we are|am i)\b[^.!?]{0,30}$")


def _reported(surface: Surface, match: Match) -> bool:
    """Abuse that was received, or what one calls or feels oneself to be."""
    start = surface.sentences[surface.sentence_at(match.start)].start
    head = surface.low[start : match.start]
    return bool(_REPORTED.search(head) or _MYSELF.search(head))


def _if_said(surface: Surface, match: Match) -> bool:
    """A condition or a denial: “if you are lazy”, “you are not stupid”, “nobody is useless”."""
    start = surface.sentences[surface.sentence_at(match.start)].start
    return bool(
        re.search(r"\b(?:if|when|because|that|whether|not|never|nobody|no one)\s$", surface.low[start : match.start])
    )


_GUARDS = (_reported, _if_said, guards.quoted)
_STRONG = (
    Pattern(_YOU_NAMED, unless=_GUARDS),
    Pattern(_SAID_OF, unless=(*_GUARDS, asked)),
    Pattern(_YOU_SEEM, unless=_GUARDS),
    Pattern(_NAMED, unless=_GUARDS),
    Pattern(_HEAP, unless=_GUARDS),
    Pattern(_PILE, unless=(*_GUARDS, guards.negated)),
    Pattern(_PEOPLE, unless=(*_GUARDS, guards.negated, asked)),
    Pattern(_CALLED, unless=(guards.quoted,)),
    Pattern(_SMELL, unless=_GUARDS),
)


def _attacks(scene: Scene) -> Iterator[Hit]:
    surface = scene.surface
    found: list[Match] = []
    for finder in _STRONG if _HARSH.search(surface.low) else ():
        found += [m for m in finder.matches(surface) if not any(m.start < f.end and f.start < m.end for f in found)]
    yield from (Hit((m,)) for m in found)
    if not found:
        scorn = (m for m in idioms(surface) if not _reported(surface, m) and not guards.quoted(surface, m))
        yield from (Hit((m,), severity=Severity.BLOCK, variant="snide") for m in scorn)
        yield from (Hit((m,), severity=Severity.WARN, variant="snide") for m in shouting(surface))
        yield from (Hit((m,), severity=Severity.BLOCK, variant="mocks") for m in mockery(surface))
        snide = (m for m in _SNIDE.matches(surface) if not _reported(surface, m) and not guards.quoted(surface, m))
        yield from (Hit((m,), severity=Severity.WARN, variant="snide") for m in snide)


RULE = Rule(
    id="tone/personal-attack",
    severity=Severity.BLOCK,
    confidence=0.85,
    detect=(Judged(_attacks),),
    source=Citation(
        "CPSO, Social Media policy: bullying, abusive or disrespectful comments; CMA Code 31–33", date="2022"
    ),
    flag=(
        "@docjim you're a quack and a disgrace.",
        "Antivaxxers are morons who kill kids.",
        "Whoever designed this form is an idiot.",
        "Dr. Malone Whitby is a liar and everybody on the board knows it.",
        Example("You people are so entitled.", kind=PostKind.REPLY, in_reply_to="Still waiting for my appointment."),
        "What a bunch of clowns in that department.",
        "Lazy, useless sods, the lot of them.",
        Example("Get a life.", kind=PostKind.REPLY, in_reply_to="I disagree.", severity=Severity.WARN),
        Example("Serves you right for going to a cheap clinic.", kind=PostKind.REPLY, in_reply_to="It got infected"),
        "Some patients are just plain stupid.",
        Example("The night team are as useful as a chocolate teapot.", severity=Severity.BLOCK),
        Example("STOP LYING TO PARENTS! STOP IT!", severity=Severity.WARN),
        Example("Families who ask every ten minutes, kindly go home 🙄", severity=Severity.BLOCK),
        "Another drug seeker with 10/10 pain eating crisps lol",
        "She was reeking of wine and I told her so.",
    ),
    leave=(
        "This claim is wrong. Here is the trial.",
        "I was called a liar online this week. It hurts.",
        "I'm such an idiot: I left my stethoscope in the fridge.",
        "You are not lazy. Depression takes the energy out of everything.",
        "If you're a smoker, nobody here will call you stupid.",
        "Parents are tired, not ignorant. Let's build better leaflets.",
        "The policy is pathetic and the waiting list is a disgrace.",
        "There are no stupid questions in our antenatal class.",
        "Patients with lazy eye do well when it is treated early.",
        "Fraud alert: someone is calling patients and claiming to be from our clinic.",
        "My toddler is a monster before breakfast and a poet by noon.",
        "Clown doctors visit ward 6 on Thursdays.",
        "You're killing it, team!",
        "Tonight I have the brain of a potato and the feet of a hobbit.",
        "POV: you sit down to chart and the printer dies 🙄",
        "When the family brings samosas at two in the morning 😂",
        "STOP THE BLEED! Free course on Saturday.",
        "Thick mucus, dense breasts, a nasty cough: three things we look at on Tuesdays.",
    ),
)
