"""Swearing on a professional account, in clear, masked or spelt with digits."""

import re
from collections.abc import Iterator
from functools import cache

from app.domain.finding import Citation, Severity
from app.domain.goal import AccountKind
from app.guidelines import lexicon
from app.guidelines.kinds import Judged, Pattern, Phrases
from app.guidelines.rule import Case, Example, Hit, Rule, Scene
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_ODD = Rx(r"(?<![\w*@#$])[a-z$@][a-z0-9*@$!#€–—_'-]{2,}")
_MASK = Rx(r"[*#_–—@$!-]+")
_DIGITS = str.maketrans("013457$@!€", "oieastsaie")
_INSULTING = Phrases("""
    a|an|total|complete|utter|such|absolute|you|these|those|little|arrogant
    prick|pricks|dick|dicks|cock|cocks|tit|knob, a|complete|total|right tit, bloody
    hell|awful|useless|idiot*|joke|ridiculous|annoying|stupid|nonsense|lazy|rota|fool*, sod off, sod it, dick move,
    balls up, ball ache, cock up, kick ass, half assed, my ass, your ass, kiss my, up yours, screw you, screw this,
    screw them, shut the hell, go to hell, what the hell, pain in the ass|arse|butt
    """)
_INITIAL = Pattern(r"(?<![\w'])f\s(?:this|that|the|you|u|off|it|em|them|my|all)\b", needs=("f",))
_CLINICAL = Rx(r"\b(?:test|testing|tests|skin|finger|heel|pin|needle|allergy|patch|spaniel)\b")


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(lexicon.entries(name))


def _plain(surface: Surface, name: str) -> tuple[Match, ...]:
    listed = _words(name)
    there = listed & surface.words
    return tuple(Match(t.start, t.end) for t in surface.tokens if t.low in there) if there else ()


def _masked(surface: Surface) -> tuple[Match, ...]:
    """f**k, s**tshow, f—ing, sh1t, $hit: a swear word with letters hidden or swapped."""
    return tuple(Match(m.start(), m.end()) for m in _ODD.finditer(surface.low) if _hides_one(m.group().rstrip("'-!")))


def _hides_one(chunk: str) -> bool:
    if chunk.isalpha():
        return False
    strong = _words("profanity.txt")
    if len(chunk) > 3 and not chunk[-2:].isdigit() and chunk.translate(_DIGITS) in strong:
        return True
    hidden = _MASK.search(chunk)
    return bool(hidden and hidden.start() and _as_pattern(chunk, strong))


def _as_pattern(chunk: str, strong: frozenset[str]) -> bool:
    pieces = _MASK.split(chunk)
    masks = _MASK.findall(chunk)
    ends_hidden = not pieces[-1]
    if ends_hidden and len(masks[-1]) < 2:
        return False
    # One dash may stand for any letters (f—ing), stars for about as many as there are; a hyphen joins words.
    reach = [_reach(mask, exact=ends_hidden) for mask in masks]
    if not all(reach):
        return False
    pattern = Rx("".join(re.escape(p) + r for p, r in zip(pieces, [*reach, ""], strict=True)))
    return any(pattern.fullmatch(word) for word in strong if word[0] == chunk[0])


def _reach(mask: str, *, exact: bool) -> str:
    if mask in ("—", "–", "--"):
        return "[a-z]{2,4}"
    if set(mask) <= {"-", "_"} and len(mask) < 2:
        return ""
    return f"[a-z]{{{len(mask)}}}" if exact else f"[a-z]{{{len(mask)},{len(mask) + 2}}}"


def _clinical(surface: Surface, match: Match) -> bool:
    around = surface.low[max(0, match.start - 20) : match.end + 20]
    return bool(_CLINICAL.search(around))


def _swearing(scene: Scene) -> Iterator[Hit]:
    surface = scene.surface
    personal = scene.request.account is AccountKind.PERSONAL
    mild = [*_INITIAL.matches(surface), *_plain(surface, "profanity-mild.txt"), *_INSULTING.matches(surface)]
    for match in (*_plain(surface, "profanity.txt"), *surface.of(_masked)):
        if not surface.low.startswith("shaming", match.end + 1):
            yield Hit((match,))
    for match in mild:
        if not _clinical(surface, match):
            yield Hit((match,), severity=Severity.ADVISE if personal else Severity.WARN, variant="mild")


RULE = Rule(
    id="tone/profanity",
    severity=Severity.BLOCK,
    cases=(Case(Severity.ADVISE, account=AccountKind.PERSONAL),),
    confidence=0.95,
    detect=(Judged(_swearing),),
    source=Citation("CPSO, Social Media policy: unprofessional behaviour online", date="2022"),
    flag=(
        "What a s**tshow of a shift.",
        "Some people are just f—ing idiots about masks.",
        Example("Absolutely knackered and the printer is fucked again.", severity=Severity.BLOCK),
        Example("This rota is bullsh1t.", severity=Severity.BLOCK),
        "f*ck cancer",
        "who tf trained you",
        Example("Honestly, what a load of crap.", severity=Severity.WARN),
        Example("Holy shit, I matched!", account=AccountKind.PERSONAL, severity=Severity.ADVISE),
        "The new triage system is a #clusterfuck",
        "Don't be such a prick to the juniors.",
        "wtaf is this discharge letter",
    ),
    leave=(
        "Vaginal bleeding after menopause needs checking.",
        "Skin prick test: what to expect.",
        "Bloody diarrhoea in a child needs a same-day appointment.",
        "Dick Hartley and the Cockburn ward team walk the coast path for charity.",
        "Graduated summa cum laude from Scunthorpe College of Nursing.",
        "Ask us about anal fissures, breast lumps and erectile dysfunction.",
        "**Bold** news: p<0.05* and A&E on the A55 has re-opened at 10-4.",
        "Room B1-204, bring a face-mask and a well-fed co-worker.",
        "A finger-prick glucose test takes one minute.",
        "Our 5-step plan: #StayHome #HandHygiene #4thDose",
        "Shiitake mushrooms, assessment forms and a class in Sussex.",
        "Great tits are back on the hospital bird feeder.",
    ),
)
