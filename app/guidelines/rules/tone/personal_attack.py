"""Insulting a person or a group, instead of answering what they said."""

import re
from collections.abc import Iterator

from app.domain.finding import Citation, Severity
from app.domain.goal import PostKind
from app.guidelines import guards
from app.guidelines.health import asked
from app.guidelines.kinds import Judged, Pattern, Phrases
from app.guidelines.rule import Example, Hit, Rule, Scene
from app.guidelines.text import Match, Surface

_ALWAYS = (
    "idiot|idiots|moron|morons|imbecile|imbeciles|cretin|cretins|scum|scumbag|scumbags|bastard|bastards|sod|sods"
    "|pillock"
    "|pillocks|halfwit|halfwits|nitwit|nitwits|dimwit|dimwits|dumbass|dumbasses|dumbo|wanker|wankers|twat|twats|tosser"
    "|tossers|arsehole|arseholes|asshole|assholes|dickhead|dickheads|knobhead|nutjob|nutjobs|nutter|nutters|wacko"
    "|wackos|crackpot|crackpots|sheeple|lowlife|lowlifes|simpleton|simpletons|numpty|numpties|gobshite|gobshites"
    "|bellend"
    "|shitbag|douchebag|douchebags|retard|retards|cockwomble|dipshit|dipshits|fuckwit|fuckwits|bimbo|skank|troglodyte"
)
"""Nouns that are an insult whoever is meant."""
_OF_A_PERSON = (
    "quack|quacks|clown|clowns|liar|liars|fraud|frauds|charlatan|charlatans|con artist|con man|butcher|butchers"
    "|murderer"
    "|murderers|killer|loser|losers|troll|coward|cowards|disgrace|joke|embarrassment|waste of space|waste of oxygen"
    "|waste of air|monster|monsters|psycho|psychos|lunatic|lunatics|parasite|parasites|leech|leeches|vermin"
    "|trash|garbage"
    "|cow|cows|pig|pigs|rat|rats|snake|snakes|witch|muppet|muppets|wally|prick|pricks|dick|dicks|cunt|cunts"
    "|bitch|bitches"
    "|bully|bullies|crook|crooks|criminal|criminals|karen|hack|hacks|fool|fools|twit|sheep|dinosaur|nazi|nazis|ghoul"
    "|tool|knob|brat|brats|baby|babies|snowflake|snowflakes|child abuser|child abusers"
)
"""Nouns that are an insult when they are said of a person."""
_TRAIT = (
    "stupid|dumb|braindead|brain dead|brain-dead|incompetent|pathetic|useless|lazy|spineless|clueless|thick|ignorant"
    "|moronic|idiotic|imbecilic|disgusting|vile|worthless|gutless|entitled|delusional|deranged|unhinged|gullible|evil"
    "|two-faced|arrogant|miserable|nasty|filthy|ugly|hopeless|brainless|shameless|corrupt|dense|illiterate"
    "|mindless|foul"
)
_VERY = (
    "all|just|so|such|really|clearly|obviously|literally|honestly|simply|absolutely|completely|totally|utterly|bloody"
    "|fucking|f—ing|proper|right|nothing but|truly|frankly|basically|plain|too|even|either|still|being|a|an|the"
    "|that|one"
    "|bunch of|load of|pack of|lot of|absolute|complete|total|utter|little|big|old|sad|massive|real|bigger|biggest|most"
    "|more|as|this|kind of|sort of|damn|medical|rude|greedy|bunch|dangerous|selfish"
)
_WHO = (
    r"@\w+|you|u|ya|he|she|they|(?:these|those|that|this|the|most|some|all)\s(?:\w+\s){0,2}?(?:people|folks|men|women)"
    r"|people|patients?|families|parents|mums|moms|mothers|dads|nurses?|doctors?|docs?|gps?|surgeons?|consultants?"
    r"|registrars?|residents|interns|juniors|managers?|management|admins?|administrators|receptionists?|midwives"
    r"|pharmacists?|dentists?|chiropractors?|chiros|naturopaths?|homeopaths?|physios|radiologists?|radiology"
    r"|orthopods?|an(?:a?e)sthetists?|paramedics?|politicians?|ministers?|colleagues?|anti-?\s?vaxx?ers?|boomers"
    r"|smokers|drinkers|feminists|liberals|conservatives|dr\.?\s\w+(?:\s\w+){0,2}|prof\.?\s\w+(?:\s\w+){0,1}|mr\.?\s\w+"
    r"|mrs\.?\s\w+|ms\.?\s\w+|half\sof\s(?:you|them)|the\slot\sof\s(?:you|them)|your\s(?:\w+\s)?(?:doctor|gp|mum"
    r"|mother|wife|husband)"
)
_IS = r"(?:\s(?:is|are|was|were|am|be)|'s|'re|\sr)(?!\s(?:not|no)\b|n't)"
_YOU_NAMED = rf"\byou\s(?:(?:{_VERY}|{_TRAIT}|people|lot)\s)+(?:{_ALWAYS}|{_OF_A_PERSON})\b"
_SAID_OF = rf"(?<!\w)(?:{_WHO}){_IS}\s(?:(?:{_VERY}|{_TRAIT}),?\s)*(?:{_ALWAYS}|{_OF_A_PERSON}|{_TRAIT})\b(?!\s(?:about|of)\sme)"
_HEAP = (
    r"\b(?:bunch|load|pack|lot|shower|bloody|absolute|complete|total"
    rf"|utter)\s(?:of\s)?(?:(?:{_TRAIT}),?\s)*(?:{_ALWAYS}|clowns|liars|quacks|cowards|muppets|crooks|fools)\b"
)
_PILE = rf"\b(?:{_TRAIT}),?\s(?:(?:{_TRAIT}|{_VERY}),?\s)*(?:{_OF_A_PERSON})\b"
_SMELL = (
    rf"(?<!\w)(?:{_WHO}|(?:every|each)\s(?:single\s)?one\sof\s(?:you|them))\s(?:\w+\s){{0,4}}?(?:stinks?|stank"
    r"|reeks?|reeked|reeking|smells?\s(?:so\s)?(?:bad|awful|rank|disgusting))\b"
)
_NEEDS = tuple(
    w.split()[-1].split("-")[-1]
    for w in f"{_ALWAYS}|{_OF_A_PERSON}|{_TRAIT}|stink|stinks|stank|reek|reeks|reeking".split("|")
)

_SNIDE = Phrases(
    """
    get a life, get over yourself, get a grip, shut up, shut it, grow up, shame on you|him|her|them, go to hell,
    drop dead,
    kill yourself, cry about it, cry me a river, good riddance, serves you|him|her|them right,
    you deserve it|that|worse,
    that's|thats what you|u get for, hope you|u die|suffer|rot|choke|lose, hope he|she|they dies|die|suffers|suffer|rot,
    hope your ~ drops|sues|fails|leaves, what is wrong with you|u, what's|whats wrong with you|u,
    are you stupid|blind|deaf|thick|illiterate|dumb,
    learn|learnt to read|spell|google, touch grass, ok|okay boomer|karen, can't fix stupid, cant fix stupid,
    brain cell*,
    more brains than, couldn't run|organise|organize|find ~ bath|brewery|arse|backside, nobody asked you|u,
    no one asked you,
    looks|look like a|an|some catfish*|clown*|corpse|horror|monster|trout|frankenstein, you are|look a mess,
    you look awful|terrible|ridiculous|cheap, who let you, how dumb|stupid can|are, do us all a favour|favor,
    have you no shame, waste of oxygen|space|air, bless your tiny|little brain|heart, stay mad, cope harder,
    stay in school,
    dumber|stupider|thicker than, too stupid|dumb|thick|lazy to, not the sharpest, get in the bin, you make me sick,
    should be struck off, deserve to die|suffer, natural selection, darwin award*
    """
)
_REPORTED = re.compile(
    r"\b(?:called|calling|calls?|labelled|labeled|named|dubbed|branded|told|shouted|said|wrote|says|write|hear|heard"
    r"|accused of being|feel|feels|felt|feeling|think|thinks|thought|sound|sounded|looked|look|don't be|afraid of being"
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
    Pattern(_YOU_NAMED, needs=_NEEDS, unless=_GUARDS),
    Pattern(_SAID_OF, needs=_NEEDS, unless=(*_GUARDS, asked)),
    Pattern(
        rf"\b(?:(?:{_TRAIT}),?\s)*(?:{_ALWAYS})\b(?!-proof|\sproof)", needs=tuple(_ALWAYS.split("|")), unless=_GUARDS
    ),
    Pattern(_HEAP, needs=_NEEDS, unless=_GUARDS),
    Pattern(_PILE, needs=_NEEDS, unless=(*_GUARDS, guards.negated)),
    Pattern(
        _SMELL,
        needs=("stink", "stinks", "stank", "reek", "reeks", "reeked", "reeking", "smell", "smells"),
        unless=_GUARDS,
    ),
)


def _attacks(scene: Scene) -> Iterator[Hit]:
    surface = scene.surface
    found: list[Match] = []
    for finder in _STRONG:
        found += [m for m in finder.matches(surface) if not any(m.start < f.end and f.start < m.end for f in found)]
    yield from (Hit((m,)) for m in found)
    if not found:
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
        "Thick mucus, dense breasts, a nasty cough: three things we look at on Tuesdays.",
    ),
)
