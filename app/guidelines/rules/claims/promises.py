"""Cures promised in other words: for everybody, by Christmas, never again, history, no chance."""

from collections.abc import Iterator

from app.guidelines.health import before, conditions, hedged, interventions, outcomes, sentence_of
from app.guidelines.kinds import Pattern
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_FOR_ALL = Pattern(
    r"\bworks?\s(?:on|for|in|with)\s(?:\w+\s){0,2}?(?:every(?:one|body|\s\w+)|anyone|anybody|all\b|each)\b"
    r"|\b(?:hasn't|has\snot|have\snot|haven't|never)\s(?:ever\s|once\s)?let\s(?:\w+\s)?(?:us|me|anyone|them|you)\sdown\b"
    r"|\b(?:no|zero|without\sa(?:\ssingle)?|not\s(?:one|a\ssingle))\sfailures?\b|\bfailure\s(?:isn't|is\snot)\b"
    r"|\b(?:it|they|this)\s(?:do(?:es)?\snot|doesn't|don't|cannot|can't|won't)\s(?:ever\s)?fail\b"
    r"|\b(?:every|each)\ssingle\s(?:time|patient|face|case|client|one)\b[^.!?\n]{0,20}?\b(?:works?|results?|guarantee\w*)\b",
    needs=("works", "work", "down", "failures", "failure", "fail", "every", "each"),
)
_DOOMED = Pattern(
    r"\b(?:doesn't|don't|does\snot|do\snot|won't|hasn't\sgot|has\sno|have\sno)\s(?:stand\s|have\s|get\s)?a?\s?chance\b"
    r"|\bkick(?:s|ed)?\s(?:\w+\s){1,3}?(?:to\sthe\s(?:kerb|curb)|out)\b|\b(?:is|are|becomes?)\s(?:now\s)?(?:history"
    r"|a\sthing\sof\sthe\spast|a\sdistant\smemory|toast|sorted\sfor\sgood)\b|\bsorted\sfor\sgood\b"
    r"|\b(?:(?:is|are)\s(?:now\s)?reversed|reversed\s(?:at|with|in\s\d+|through))\b|\b(?:is|are)\s(?:simply\s|now\s|just\s)?gone[.!]"
    r"|\b(?:jad+|root)\sse\s(?:khat\w+|mita\w*)|\b(?:pakka|permanent|sahi)\silaa?j\b|\bpermanent\ssolution\b",
    needs=(
        "chance",
        "kick",
        "kicks",
        "kicked",
        "history",
        "thing",
        "memory",
        "toast",
        "sorted",
        "reversed",
        "gone",
        "se",
        "ilaj",
        "ilaaj",
        "solution",
    ),
)
_FREE_BY = Pattern(
    r"\b(?:(?:symptom|pain|anxiety|cancer|drug|medication|pill|migraine|acne|allergy|rash|glasses|wrinkle|eczema"
    r"|asthma|insulin|flare|reflux|panic|snore|itch|arthritis|diabetes)s?[\s-]free|a\snon-?\s?smoker|smoke[\s-]free"
    r"|off\s(?:insulin|your\s(?:meds|tablets|pills)|all\s(?:meds|medication))|cured|pregnant)"
    r"\s(?:by|within|in|after)\s(?!20\d\d)(?:\w+\s)?(?:christmas|easter|summer|new\syear|teatime|lunch\w*|tomorrow"
    r"|monday|friday|\w+day|the\send|january|february|march|april|may|june|july|august|september|october|november"
    r"|december|(?:\d+|one|two|three|four|five|six|a|an)\s(?:single\s|few\s)?(?:nights?|days?|weeks?|months?|sessions?|visits?|treatments?|hours?))"
)
_NEVER_AGAIN = Pattern(
    r"\b(?:you|you'll|u|and|will)\s(?:\w+\s)?never\s(?:have\sto\s|ever\s)?(?:smoke|drink|suffer|crave|need|snore|itch"
    r"|vape|touch|want|take)\s?(?:\w+\s){0,4}?(?:again|another)\b"
    r"|\bnever\s(?:need|touch|buy|take|reach\sfor)\s(?:another|a|your|any|those)\s\w+\s?(?:\w+\s)?(?:again)?\b"
    r"|\bfor\s(?:good|life|ever)\b[^.!?\n]{0,15}?\bin\s(?:\d+|one|two|three)\s(?:sessions?|adjustments?|visits?)\b",
    needs=("never", "good", "life", "ever"),
)
_ALL_OVER = Pattern(
    r"\b(?:fix|cure|end|stop|heal|clear|sort|beat|remov|revers|banish)(?:e?s|ed|e)?\s(?:it|them|that|this)\s(?:for\s(?:good|ever"
    r"|life)|forever|permanently|once\sand\sfor\sall)\b"
    r"|\b(?:life|days|world|summer|winter)\s(?:without|free\s(?:of|from))\s(?P<x>\w+)(?=[^\n]{0,80}\b(?:for\sgood|forever"
    r"|for\sever|guarantee\w*|cures?|permanent\w*)\b)"
    r"|\bevery\ssingle\s\w+,?\s(?:and\s)?every\ssingle\s\w+|\buntil\s(?:they|it)\s(?:vanish(?:es)?|disappears?|(?:is|are)\sgone)\b",
    needs=("it", "them", "that", "this", "life", "days", "world", "single", "until", "summer", "winter"),
)
_MAKEOVER = Pattern(
    r"\bwalk\sin\s(?:\w+\s){1,3}?,?\s?(?:and\s)?walk\sout\s\w+|\b(?:take|turn)s?\s(?:\d+|ten|twenty)\syears\soff\b"
    r"|\bturns?\sback\sthe\sclock\b|\blook\s(?:\d+|ten|twenty)\syears\syounger\b",
    needs=("walk", "take", "takes", "turn", "turns", "look"),
)
_PITCH = Rx(
    r"\b(?:you|your|our|my|we|us|with\sme|sessions?|program(?:me)?s?|protocol|method|clinic|course|app|drink|one"
    r"|drip|chiro\w*|spine|wellness|adjustments?|days|kits?|drops|dr|book|dm)\b"
)
_WISHES = Rx(
    r"\b(?:make|let's|lets|help|hope|hoping|could|until|imagine|want|wish|dream|one\sday|goal|towards?|can|may|might"
    r"|aim|when|if|history\sof|by\s20\d\d)\b"
)
_SMOKES = frozenset(["smoke", "smoker", "smoking", "cigarettes", "cigarette", "vape", "vaping", "snore"])


def in_other_words(surface: Surface) -> Iterator[Match]:
    """Every such promise about a treatment or a condition that the text names."""
    about = bool(surface.of(interventions) or surface.of(outcomes)) or not _SMOKES.isdisjoint(surface.words)
    if not about:
        return
    for finder in (_FOR_ALL, _FREE_BY, _NEVER_AGAIN, _ALL_OVER, _MAKEOVER):
        yield from (m for m in finder.matches(surface) if not hedged(surface, m))
    yield from (m for m in _DOOMED.matches(surface) if _about_them(surface, m))


def _about_them(surface: Surface, match: Match) -> bool:
    """An illness of whoever reads is done away with, and it is no wish for the world (“make polio history”)."""
    said = sentence_of(surface, match)
    ill = any(match.start <= m.start < match.end for m in surface.of(conditions)) or before(
        surface, match, surface.of(conditions), 6
    )
    smokes = not _SMOKES.isdisjoint(said.split())
    return bool(ill or smokes) and bool(_PITCH.search(surface.low)) and not _WISHES.search(said)
