"""Contempt without an insulting word: idioms, jokes about patients and families, shouting at somebody."""

import re
from collections.abc import Iterator

from app.guidelines.kinds import Pattern
from app.guidelines.text import Match, Surface

_PEOPLE = (
    r"(?:patients?|pts?|famil(?:y|ies)|relatives?|visitors?|attendants?|parents?|mums?|moms?|dads?|husbands?|wives"
    r"|boomers?|women|men|people|ppl|karens?|new\sgrads?|students?|interns?|juniors?|residents?|colleagues?|staff"
    r"|nurses?|doctors?|docs?|gps?|gp\s\w+|consultants?|surgeons?|registrars?|receptionists?|managers?|management"
    r"|matron|admin|hr|cmo|ceo|boss|the\s(?:day|night|late)\s(?:team|staff|shift)|minister|politicians?"
    r"|attending|an(?:a?e)sthetists?|dentists?|paramedics?|pharmacists?|psychiatrists?|chiros?|orthopods?"
    r"|radiology|physios?|midwives|porters?)"
)
_IDIOM = Pattern(
    r"\b(?:thick|dense|dumb|daft|dim)\sas\s(?!thieves)(?:\w+\s?){1,2}"
    r"|\b(?:about\s)?as\s(?:useful|bright|sharp|helpful|smart|competent|quick|welcome|pleasant"
    r"|charming)\sas\san?\s(?:\w+\s?){1,3}"
    r"|\bcould(?:n't|\snot)\s(?:even\s)?(?:organi[sz]e|run|manage|lead)\san?\s(?!enough)\w+"
    r"|\b(?:couldn't|can't|cannot|could\snot)\s(?:even\s)?(?:pour|find\s(?:\w+\s)?own|spell|intubate\san?"
    r"|cannulate\san?|put\sin\san?|diagnose\san?|read\san?|hit\san?|count\sto|tie\s(?:\w+\s)?own|boil\san?"
    r"|pass\san?\sexam)\s?(?!enough)\w+"
    r"|\b(?:spine|backbone|brains?|manners|ethics|morals|empathy|iq|personality|charm|attention\sspan|bedside\smanner"
    r"|intellect|intelligence|emotional\srange|social\sskills|work\sethic|warmth|memory"
    r"|temper)\sof\san?\s(?!patient|child"
    r"|doctor|nurse|human|person|healthy|normal|typical|mouse|newborn|baby|young)\w+"
    r"|\bhope\s(?:you|u|they|he|she|(?:your|his|her|their)\s\w+)\s(?:all\s)?(?:gets?|catch(?:es)?|has|have"
    r"|ends?\sup)\s(?:\w+\s)?"
    r"(?:measles|covid|polio|cancer|flu|sepsis|tetanus|rabies|meningitis|mumps|shingles|sick|ill|sued|struck\soff)\b"
    r"|\b(?:no|zero|half\sa|not\sa)\sbrains?(?:\scells?)?\b(?!\s(?:fog|scan|damage|injury|bleed|tumou?r|activity"
    r"|imaging|mets))"
    r"|\b(?:long\swalk\soff\sa|short\spier|waste\sof\s(?:an?\s)?(?:\w+\s)?(?:oxygen|degree|salary|skin|wage"
    r"|lanyard|uniform|stethoscope)|paper\sbag|deserves?\s(?:the\s)?oxygen|oxygen\sthief|oxygen\sthieves)\b"
    r"|\bdon't\sdeserve\s(?:the|our|a|any|this|to\s(?:be|live|have)|treatment|care|oxygen|sympathy|an?)\b"
    r"|\b(?:failed|wannabe|second-?\s?rate|jumped-?\s?up|glorified|bargain\s(?:bin|basement)|discount|third-?\s?rate)\s"
    r"(?:\w+\s)?(?:wardens?|models?|doctors?|nurses?|actors?|actress|dictators?|secretar(?:y|ies)|politicians?"
    r"|surgeons?"
    r"|medics?|prefects?|bouncers?|hairdressers?|accountants?|vets?|butchers?|typists?|dentists?|plumbers?)\b"
    r"|\b(?:elevator|lift)\sdoesn't\s(?:go|reach)\b|\blights\sare\son\s(?:but\s)?(?:nobody|no\sone)"
    r"|\bnot\sthe\ssharpest\b"
    r"|\btalking\sto\s(?:a|the)\s(?:brick\s)?wall\b|\bbrick\sshort\b|\bfew\s\w+\sshort\sof\b"
    r"|\bevolution\s(?:has\s)?missed\b"
    r"|\bgene\spool\b(?=[^.!?]{0,30}(?:!|clean|chlorine|out\sof|shallow))|\bneed(?:s)?\sa\s(?:slap"
    r"|brain\stransplant|smack)\b",
    needs=(
        *(
            "as",
            "couldn't",
            "can't",
            "cannot",
            "of",
            "no",
            "zero",
            "half",
            "pier",
            "waste",
            "bag",
            "oxygen",
            "hope",
            "deserve",
            "failed",
        ),
        *("wannabe", "second", "jumped", "glorified", "bargain", "discount", "third", "elevator", "lift", "lights"),
        *("wall", "short", "evolution", "pool", "slap", "transplant", "smack", "sharpest", "not"),
    ),
)
_SOMEBODY = re.compile(
    rf"(?<!\w)(?:@\w+|{_PEOPLE}|you|he|she|they|them|him|your|u|whoever|who|dr|mr|mrs|prof|these|those)\b"
)
_ABOUT_ME = re.compile(
    r"\b(?:i(?!\shope)|i'm|me|my\s(?:own|brain|cat|dog|kid|toddler|printer|car)|we're|printer|computer|system)\b"
)
_CARED_FOR = (
    r"(?:patients?|pts?|famil(?:y|ies)|relatives?|visitors?|attendants?|frequent\sfl[iy]ers?|drug[\s-]?seekers?|parents"
    r"|time\swasters|little\sold\slad(?:y|ies)|old\sdears?|teenagers?|laboring\swomen|birth\splans?|mums|moms|mamas?)"
)
_MOCKS = Pattern(
    rf"\b(?:my|biggest|ultimate|instant|new)\s(?:\w+\s)?ick\b[^.!?\n]{{0,40}}?\b(?:{_CARED_FOR}|you\s(?:ask|come"
    rf"|ring|tell|say))\b"
    r"|\b(?:another|these|those|bloody|typical|our|my|more|yet\sanother|the|all\sthe)\s(?:frequent\sfl[iy]ers?"
    r"|drug[\s-]?seekers?|time[\s-]?wasters|whiners|moaners|malingerers)\b"
    r"|\b(?:frequent\sfl[iy]ers?|drug[\s-]?seekers?'?)\s(?:starter|be\slike|bingo|again|who|with|faking|alert)\b"
    r"|\b10\s?(?:/|out\sof)\s?10\s(?:pain|abdo|belly|agony)\b[^.!?\n]{0,60}?\b(?:while|eating|eat|phone|facetime|tiktok"
    r"|scrolling|asleep|snoring|hot\scheetos|crisps|chips|doritos|mcdonald'?s|texting|laughing|nails)\b"
    rf"|\bpretend(?:ing)?\sto\scare\b|\b{_CARED_FOR}\s(?:starter\spack|bingo|be\slike)\b"
    rf"|\b(?:{_CARED_FOR}|people)\s(?:who|that)\b[^.!?\n]{{2,60}}?\b(?:kindly|please\sjust|can\syou\snot"
    rf"|are\sthe\sworst"
    r"|do\sone|sort\sit\sout|why\sare\syou\slike|need\sto\sget\sa|make\sme\ssick|drive\sme\s(?:mad|insane|up))\b",
    needs=(
        *(
            "ick",
            "frequent",
            "drug",
            "drugseeker",
            "drugseekers",
            "10",
            "pretend",
            "pretending",
            "pack",
            "bingo",
        ),
        *("like", "who", "that", "whiners", "moaners", "malingerers", "time"),
    ),
)
_JEER = re.compile("[🙄🤡😂🤣🤦🤮💀😒🥱🙃]|\\blo+l\\b|\\blmf?ao+\\b|\\brofl\\b|\\bsmh\\b|\\bffs\\b")
_JEERED = Pattern(
    r"\b(?:some|these|those|that|this|the|another|fat|obese|drunk|entitled|crazy|needy|annoying|pov:?(?:\sthe|\sa"
    r"|\sthat|\syour)?"
    rf"|when\s(?:a|the|your)?)\s?(?:\w+\s)?{_CARED_FOR}\b[^.!?\n]{{3,120}}",
    needs=(
        *("patient", "patients", "pt", "pts", "family", "families", "relative", "relatives", "visitor", "visitors"),
        *("attendant", "attendants", "parents", "teenager", "teenagers", "mums", "moms", "mama", "mamas"),
    ),
)
_KIND = re.compile(
    r"\b(?:cake|love|loved|lovely|thank\w*|kind|brings?|brought|wins?|smiles?|hugs?|sweet\w*|samosas|best|proud|joke"
    r"|laughs?|laughed|remember\w*|cute|grateful|finally|heart|happy|well|better|home|gifts?|biscuits"
    r"|chocolates?)\b|[❤💛💙💚🥹😭🥰😍]"
)
_FOOLED = re.compile(
    r"\b(?:think\w*|googled?|demand\w*|complain\w*|moan\w*|insist\w*|refus\w*|fak(?:e|es|ing)|claim\w*|ask(?:s|ed"
    r"|ing)?\s(?:for|why|how\smuch|every)|swear\w*"
    r"|expect\w*|whin\w*|yell\w*|scream\w*|house|webmd|dr\sgoogle|allerg\w+|call\s(?:bell|light)|rude|times)\b"
)
_SHOUTS = Pattern(
    r"\b(?P<it>(?:STOP|QUIT)\s(?:LYING|IT|SPREADING|SHARING|BEING|KILLING|THIS)|SHUT\sUP|WAKE\sUP|HOW\sDARE\sYOU"
    r"|READ\sIT"
    r"|DO\sYOUR\sJOBS?|SHAME\sON\s\w+)\b[^.?\n]{0,20}!",
    fold=False,
)


def _of_somebody(surface: Surface, match: Match) -> bool:
    """Whether the sentence or the one before is about somebody else."""
    number = surface.sentence_at(match.start)
    start = surface.sentences[max(0, number - 1)].start
    said = surface.low[start : surface.sentences[number].end]
    mine = _ABOUT_ME.search(surface.low, surface.sentences[number].start, match.end)
    return bool(_SOMEBODY.search(said)) and not mine


def idioms(surface: Surface) -> Iterator[Match]:
    """What is said of somebody else: thick as planks, the spine of a jellyfish."""
    return (m for m in _IDIOM.matches(surface) if _of_somebody(surface, m))


def shouting(surface: Surface) -> Iterator[Match]:
    """Orders in capitals at somebody: “STOP LYING!”."""
    return iter(_SHOUTS.matches(surface))


def mockery(surface: Surface) -> Iterator[Match]:
    """Jokes and complaints about patients and families."""
    yield from _MOCKS.matches(surface)
    if _JEER.search(surface.low):
        yield from (m for m in _JEERED.matches(surface) if _scorned(surface, m))


def _scorned(surface: Surface, match: Match) -> bool:
    said = surface.low[match.start : match.end]
    return bool(_FOOLED.search(said)) and not _KIND.search(surface.low)
