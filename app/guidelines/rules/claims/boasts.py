"""Boasts: in a text that offers care, a result told without any doubt.

No single phrase decides. Signs of certainty (“gone”, “never again”, “every one of them”, “that's it”), of an ailment
or a part of the body, and of an offer add up; what leaves room (“may”, “most people”, “risks”) takes off.
"""

from app.guidelines import guards
from app.guidelines.health import asked, cites, hedged, interventions, outcomes
from app.guidelines.phrases import PhraseList, listed
from app.guidelines.promotion import calls, services
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_CERTAIN = PhraseList(
    listed("""
    gone, vanish*, disappear*, for good, for ever, forever, for life, never
    again|return|returns|returned|relapse*|fail*|lose, never come|comes|came|grow|grows|to ~ back|return, once and
    for all, no more, no recurrence, wo|won't come|grow back, every single|time, every|each|any
    patient|client|person|case|woman|man|child, every one of, everyone|everybody|anyone|anybody
    can|gets|loses|leaves|walks|goes|improves|recovers, all of them, without exception, no exceptions, no ifs, no
    buts, not one, not a single, guaranteed, can't|cannot|won't|don't|never fail|miss|lose, fix it|them|your,
    fixes|reverses|reversed|eliminates|eliminate|erases|erase|melts|dissolves|crushes|banishes|heals
    |healed|cures|cured|clears|regrows|restores|rebuilds|detoxes|flushes, kiss|wave|say goodbye|bye, goodbye, free
    of, hands down, game changer, changes|changed|saves|saved everything|lives|life, life changing, miracle*,
    magic*, that's it, and you're done, done and dusted, without pain, like new, brand new, good as new, like a kid
    |child|teenager|twenty, years younger, it just works, works every|on|for|in everyone|anyone|time|all, it works,
    results guaranteed|assured, wins every, we win|don't ~ lose|fail, it will here, will work, get|gets|got
    your|my|her|his life|garden |body|confidence back, nothing to fear|lose|worry, no brainer, can't go wrong, what
    could go wrong, can't harm, zero _, not with me|us, no
    infection|infections|leaks|readmissions|failures|complications|regrets, beats|beat anything|every|all, as if ~
    never, from the root, at the root, root cause, reverse ageing|aging, turn back, stop|stops leaking|aging|ageing,
    last|lasts a lifetime, keep it off, walk out, out of a wheelchair, the lot
    """)
)
_SPEED = Rx(
    r"\b(?:in|after|within|by|just|only) (?:just |only |as little as )?(?:\d{1,2}|one|two|three|four|five|six"
    r"|seven|eight|ten"
    r"|twelve|a|a single|a few|lunch|a lunch)[ -]?(?:visits?|sessions?|treatments?|minutes?|hours?|days?|nights?"
    r"|weeks?|doses?"
    r"|pills?|peels?|lunch ?(?:time|hour|break))\b|\b(?:one|a single|two|three) (?:visit|session|treatment|spritz"
    r"|dose|pill"
    r"|jab|shot|peel|drip)s?\b|\bovernight\b|\bsame[- ]day\b|\bby (?:lunch|teatime|tea time|the weekend|monday"
    r"|christmas)\b"
    r"|\binstant(?:ly)?\b|\bin no time\b"
)
_OPEN = Rx(
    r"\b(?:may|might|could|can help|can be|often|usually|sometimes|some (?:people|patients|of)|most|many"
    r"|about half|not everyone"
    r"|not for everyone|varies|vary|depends?|risks?|side effects?|complications?|evidence|trials?|study|studies"
    r"|if it's right"
    r"|whether|we can't promise|no guarantees?|not a cure|no cure|talk (?:it )?(?:through|over)|options?|suitable"
    r"|assess\w*"
    r"|honest\w*|realistic|up to \d|\d+ (?:out of|in) \d+|modest|limited|downside|not guaranteed|never guarantee"
    r"|myth|claims?|beware|scam|too good to be true)\b"
)
_MINE = Rx(
    r"\b(?:our|my|with (?:us|me)|at (?:our|my)|here at|we|ask (?:us|me|for|joan|your)|dm|book|clinic|studio"
    r"|practice|centre"
    r"|center|program(?:me)?|protocol|plan|method|office|med ?spa|team|dr\.? [a-z]+)\b"
)
_ENOUGH = 3.5


def boasts(surface: Surface) -> tuple[Match, ...]:
    """The certain words around which the signs add up to a boast."""
    certain = [m for m in surface.of(_CERTAIN.find) if not _is_free(surface, m)]
    if not certain or (surface.reply and not surface.of(services)):
        return ()
    return tuple(m for m in certain if _points(surface, m, certain) >= _ENOUGH)


def _points(surface: Surface, match: Match, certain: list[Match]) -> float:
    """What the sentence of a certain word and those beside it say for and against."""
    here = surface.sentence_at(match.start)
    first, last = max(0, here - 1), min(len(surface.sentences) - 1, here + 1)
    start, end = surface.sentences[first].start, surface.sentences[last].end
    about = any(surface.around(fact, match, 1) for fact in (outcomes, interventions))
    offer = bool(surface.of(calls)) + bool(surface.of(services)) + (_MINE.search(surface.low, start, end) is not None)
    if not about or offer < 2:
        return 0.0
    near = sum(start <= m.start < end for m in certain)
    speed = _SPEED.search(surface.low, start, end) is not None
    open_ = len({m.group() for m in _OPEN.finditer(surface.low, start, end)})
    return min(2.0, 1.0 * near) + about + 0.5 * offer + speed - 1.5 * open_ - 1.0 * surface.of(cites)


def _is_free(surface: Surface, match: Match) -> bool:
    """Denied, doubted, asked or quoted."""
    if asked(surface, match) or hedged(surface, match) or guards.debunked(surface, match):
        return True
    return guards.quoted(surface, match) and not surface.of(calls)
