"""How sour a text is: weak signs added up, where no list is sure.

Each sign is a class of words or a form, counted a few times at most. The weights were fitted by logistic regression
(2026-11) on the even blocks of ten of the train-* files in tests/data and on the older labelled posts there, and
rounded. The two limits were chosen with the counts of the odd blocks in sight, so figures on these flatter a little.
Below `MILD` the lists are not believed; from `SOUR` on the likeliest of the rules about tone speaks by itself.
"""

from collections.abc import Callable, Iterator, Mapping
from functools import cache

from app.domain.finding import Severity
from app.guidelines import lexicon
from app.guidelines.guards import own
from app.guidelines.phrases import listed
from app.guidelines.rule import Hit, Scene
from app.guidelines.rules.tone.groups import GROUP
from app.guidelines.rules.tone.heat import anger, shouted
from app.guidelines.rules.tone.insults import insults, slights
from app.guidelines.rules.tone.mockery import FACES, JEERS, kindly
from app.guidelines.rules.tone.people import CARED, WORKPLACE
from app.guidelines.rules.tone.sides import sides
from app.guidelines.rules.tone.stance import received
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

MILD, SOUR = -3.0, 2.5
_SHORT, _LONG, _BOOK = 20, 80, 1200
"""Numbers of words: a quip, an essay, and what is too long to have one tone."""

_FORMS: Mapping[str, tuple[int, Rx]] = {
    "work": (1, WORKPLACE),
    "group": (1, Rx(rf"(?<![\w'])(?:{GROUP})\b")),
    "people": (1, Rx(rf"\b{CARED}\b")),
    "face": (1, FACES),
    "heart": (1, Rx("[❤💛💙💚🥹😭🥰😍💜🧡🫶🙏🎂🎉😊🌷🌸✨💪👏🐶]")),
    "compared": (
        2,
        Rx(
            r"\blike (?:an?|the|it's|they|you|he|she|some)\b|\bas (?:\w+) as\b|\b(?:more|less) \w+ than\b"
            r"|\bof a (?!day|week|month|year|hour|minute|patient|dose|baby|child|kind|sort)\w+\b"
        ),
    ),
    "lead": (
        1,
        Rx(
            r"\b(?:unpopular opinion|hot take|there,? i said it|sorry not sorry|just saying|don't @ me|let's be honest"
            r"|i'll say it|fight me|change my mind|not gonna lie|ngl|tbh|no offen[cs]e|with (?:all due )?respect"
            r"|i don't care|said what i said|die on this hill|pov|rant|vent|be like|when (?:the|your|you|a)|me:|tell me"
            r"|dear|to the|shout ?out to|ladies and gentlemen|breaking:|newsflash|reminder:|psa)\b"
        ),
    ),
    "asked": (
        1,
        Rx(
            r"\?!|!\?|\?\?|\bhow (?:do|does|is|are|did|dare|hard|stupid|many)\b|\bwhy (?:do|does|is|are|did|would)\b"
            r"|\bwho (?:does|do|would|gave|told|needs|knew)\b|\bwhat (?:is|are|kind|sort|part|on earth|planet)\b"
            r"|\bimagine\b|\bseriously\b|\breally\?|\bhonestly\b"
        ),
    ),
    "quote": (1, Rx(r"(?:^|[\s(])['\"][^'\"\n]{3,120}['\"]")),
    "these": (
        1,
        Rx(
            r"\b(?:these|those|some|such|you|that) (?:\w+ )?(?:people|folks|guys|lot|types?|women|men|parents|patients"
            r"|kids|doctors?|nurses?)\b|\b(?:people|anyone|someone) who\b|\bpeople like\b"
        ),
    ),
    "informs": (
        2,
        Rx(
            r"https?:|www\.|\b\w+\.(?:org|gov|com|uk|ca|au|ie|in)\b|\b\d{1,2}(?::\d\d)? ?(?:am|pm)\b"
            r"|\b(?:19|20)\d\d\b|\b(?:call|ring|text) \d|\b999|\b911|\b111|\b000\b|\d ?%"
            r"|\b\d+ ?(?:mg|ml|weeks|months|minutes|hours)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b"
        ),
    ),
    "advises": (
        3,
        Rx(
            r"\b(?:ask your|talk to|see (?:a|your)|if you|please|tips?|how to|you can|guide|helpline|free|book|join"
            r"|register|fact|myth|study|trial|evidence|guideline|according|research|source|dose|symptoms?|signs|risk"
            r"|vaccin\w+|screen\w+|treatment|can cause|can help|may help)\b"
        ),
    ),
    "denies": (3, Rx(r"\b(?:not|no|never|\w+n't|nothing|without|zero)\b")),
    "you": (2, Rx(r"\b(?:you|your|you're|u|ur|yourself)\b")),
    "they": (3, Rx(r"\b(?:he|she|they|him|her|them|his|their|he's|she's|they're)\b")),
    "me": (3, Rx(r"\b(?:i|i'm|i've|me|my|mine|myself)\b")),
    "we": (2, Rx(r"\b(?:we|our|us|we're|we've)\b")),
}
_WEIGHTS: Mapping[str, float] = {
    name: float(weight)
    for name, _, weight in (
        pair.partition(" ")
        for pair in listed("""
        start -2.35, insult 3.6, slight 3.1, sides 1.7, jeer-at-them 1.6, compared 1.55, anger 1.5, jeer 1.5,
        long 1.3, group 1.15, short 1.1, work 0.95, asked 0.95, these 0.7, lead 0.7, face 0.6, harsh 0.6, quote 0.5,
        shouted 0.4, jeer-at-me 0.3, people 0.3, dense 0.25, reply 0.25, you -0.1, they -0.15, me -0.15,
        denies -0.15, advises -0.35, we -0.4, warm -0.45, heart -0.55, informs -0.7, illness -0.85
        """)
    )
}


@cache
def _words(name: str) -> tuple[frozenset[str], tuple[str, ...]]:
    """A list's words, and the beginnings of those with a star."""
    listed = lexicon.entries(name)
    return frozenset(w for w in listed if "*" not in w), tuple(w[:-1] for w in listed if w.endswith("*"))


def _count(surface: Surface, name: str) -> int:
    exact, begins = _words(name)
    return sum(len(at) for word, at in surface.places.items() if word in exact or word.startswith(begins))


def _times(pattern: Rx, low: str, most: int) -> int:
    found = 0
    for found, _ in enumerate(pattern.finditer(low), 1):
        if found == most:
            break
    return found


def signs(surface: Surface) -> dict[str, float]:
    """Every sign with how often it shows, up to its most."""
    words, harsh = len(surface.tokens), _count(surface, "harsh-words.txt")
    said = {name: float(_times(pattern, surface.low, most)) for name, (most, pattern) in _FORMS.items()}
    jeers = bool(JEERS.matches(surface) or said["face"])
    said |= {"short": words < _SHORT, "long": words > _LONG, "reply": surface.reply, "jeer": jeers}
    said |= {"jeer-at-them": jeers and bool(said["they"] or said["people"]), "jeer-at-me": jeers and bool(said["me"])}
    said |= {"harsh": min(4, harsh), "dense": min(2.0, 10 * harsh / words) if words > 9 else 0.0}
    said |= {
        "warm": min(4, _count(surface, "warm-words.txt")),
        "illness": min(2, len(lexicon.terms("disease", surface.low))),
    }
    said |= {"anger": min(2, len(surface.of(anger))), "shouted": min(3, len(surface.of(shouted)))}
    said |= {"sides": min(2, len(surface.of(sides)))}
    said["slight"] = any(m.what in ("you", "them") and not received(surface, m) for m in surface.of(slights))
    said["insult"] = any(m.what not in ("me", "not", "it") and not received(surface, m) for m in surface.of(insults))
    return said


def sourness(surface: Surface) -> float:
    """Log-odds that a reader finds the tone hostile; around -3 for an ordinary post."""
    if len(surface.tokens) > _BOOK:
        return (MILD + SOUR) / 2
    return _WEIGHTS["start"] + sum(_WEIGHTS.get(name, 0.0) * value for name, value in signs(surface).items())


def mild(surface: Surface, match: Match) -> bool:  # noqa: ARG001 -- every guard has this shape
    """Guard: the text as a whole is so friendly or matter-of-fact that what a list found means something else."""
    return surface.of(sourness) < MILD


def _subject(surface: Surface) -> str:
    """Which rule a sour text most likely breaks."""
    if surface.of(sides):
        return "polarizing"
    if len(surface.of(anger)) + len(surface.of(shouted)) > 3:
        return "heated"
    if WORKPLACE.search(surface.low):
        return "disparages-work"
    return "mocks-patients" if FACES.search(surface.low) or JEERS.matches(surface) else "personal-attack"


def _friendly(surface: Surface) -> bool:
    """A laugh that is kind, or about one's own family: what a jeer may not be taken for."""
    laughs = surface.of(_subject) == "mocks-patients"
    return laughs and (kindly(surface) or bool(surface.of(own)))


_READ = frozenset({"text", "segment", "caption", "first_comment"})


def likely(rule: str) -> Callable[[Scene], Iterator[Hit]]:
    """A detection for the rule that a sour text most likely breaks: a warning that says “reads like”."""

    def judge(scene: Scene) -> Iterator[Hit]:
        surface = scene.surface
        odds = surface.of(sourness)
        if surface.family in _READ and odds >= SOUR and surface.of(_subject) == rule and not surface.of(_friendly):
            yield Hit(surface.sentences[:1], Severity.WARN, min(0.8, 0.4 + 0.1 * odds), "likely")

    return judge
