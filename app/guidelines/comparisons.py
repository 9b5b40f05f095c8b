"""Two states of one body side by side: words that show a before and an after, and words that only mention them.

A comparison is shown where a picture is spoken of (swipe, left, pic 2, unretouched), two times are set against each
other (week 1 and week 12, June and now, the first frame and the last) and a body or a treatment is meant. “Before and
after meals” shows nothing; “rules on before-and-after pictures” only mentions them.
"""

import re

from app.guidelines import guards, health
from app.guidelines.looks import around, bodies, changed_looks, few, near, visible
from app.guidelines.phrases import PhraseList, listed, word_set
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface
from app.guidelines.two_times import set_apart, two_times

_AND = (
    r"\s{0,2}(?:and|&|\+|/|\||,|-|–|—|→|➡|>{1,3}|👉|⏩|⏭|to|vs?\.?|versus|n|'n'?|➕|↔|\.{1,3}|…|⬇|:)"
    r"\s{0,2}(?:and )?(?:the )?"
)
_SPAN = r"(?:min(?:ute)?|hr|hour|day|night|week|wk|month|mth|year|yr|session|treatment|visit|appointment|syringe)s?"
_COUNT = r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a few|several|some)"
_PAIR = Rx(
    rf"\bbefores?{_AND}afters?\b|\bb ?[&/] ?a'?s\b|\bb ?[&/] ?a (?=pic|photo|shot|result)"
    rf"|\bbefore{_AND}(?:just |right |straight |only |immediately )?{_COUNT} (?:\w+ )?{_SPAN} (?:after|later|post|on)\b"
    r"|\b(?P<part>\w{3,}) before\b[^.!?\n]{0,16}?\b(?P=part) after\b"
    rf"|\bpre(?:[ -]?op\w*)?{_AND}post(?:[ -]?(?:op\w*|treatment|surgery))?\b"
    r"|\bpre-?op\b[^.!?\n]{0,40}\bpost-?op\b"
)
_LABELS = Rx(
    r"(?:^|[\n.!?,;] ?|\W )before\s?[:.!→➡-](?=[ \n])[^\n]{0,120}?[\n.!?,; ]{1,3}after\s?[:.!→➡-]", re.MULTILINE
)
_NOUN = Rx(
    r"['s]{0,2} ?(?:and \w+ )?(?:photo|pic|picture|image|shot|snap|selfie|gallery|galleries|reel|video|clip|collage"
    r"|carousel|album|x-?ray|film|radiograph|result|transformation|case|smile)s?\b"
)
_STUDY = Rx(
    r" ?(?:chart|graph|plot|stud(?:y|ies)|trial|design|audit|analys[ie]s|comparison|survey|data|scores?|questionnaires?"
    r"|evaluation|measure\w*|quiz|tests?|drawing|cartoon|diagram|illustration)\b"
)
_OBJECT = Rx(
    r" (?!(?:of|photos?|pics?|with|from|by|in|at|on|thanks|using|for|and|is|are|was|so|what|this|that's|i|we|off"
    r"|shows?|speaks?|treatment)\b)[a-z]"
)
"""Something follows that is done before and after: meals, surgery, every shift."""
_SEEN = PhraseList(
    listed("""
    photo|photos|pic|pics|picture|pictures|image|images|frame|frames|snap|snaps|slide|slides, x ray|rays,
    xray|xrays, radiograph|radiographs, collage, carousel, gallery, swipe|swiping, scroll ~ for|to|through,
    before|after|pre|post|op|healed shot|shots, shots below|side, side by side, look|lookit at|how
    that|this|these|those|the|her|his|their|it|what|him|them, look at _ smile|journey|go|progress, check
    this|that|these|those|her|his out, check out, see the difference|change|results|result|before|after, see
    her|his|their ~ now|today|before|after, see them|it in|on, see slide|pic|photo|picture|pics|photos _,
    no filter|filters|edit|edits|retouching|photoshop,
    unfiltered, unedited, unretouched, same light|lighting|angle|camera|pose|room|background|position, same
    patient|client|lady|person|man|woman|guy|legs|face|smile|lips|nose|hands|feet|chin|skin|girl|boy|lovely|mouth,
    real skin|results|patient|client, big reveal, the reveal, feast your eyes, compare these|the|this, on the
    left|right, left is|was|two|day, top is|was|row, before on, after on, above is, below is,
    this is what ~ does|did|do|looks, side done|treated|only
    """)
)
_SIDES = Rx(
    r"\b(?:left|right|top|bottom|above|below)\s?[:=]|\bleft\b[^\n]{0,60}\bright\b|\btop\b[^\n]{0,60}\bbottom\b"
    r"|👀|📸|📷|🤳|👇|⬇|➡|👉"
)
_OUTCOME = Rx(
    r"\b(?:transformation|glow ?-?up|makeover|make-over|reveal|difference|results?|improvement|change|upgrade|refresh"
    r"|journey|progress|outcome)\b|\bfrom (?:\w+ ){1,3}to \w+|\bto this in\b"
    r"|\b(?:whole )?new (?:smile|nose|face|profile|lips|teeth|look|me|you|chin|jawline|hairline|body|shape|skin"
    r"|breasts?)\b"
    r"|\b(?:gone|cleared|healed|restored|straight(?:ened)?|unreal|insane|obsessed)\b"
    r"|\bsame (?:patient|client|person|lady|man|woman|guy|lovely|legs|face)\b"
)
_GAIN = Rx(
    r"\b(?:transformations?|glow ?-?up|makeover|big reveal|(?:her|his|their) (?:\w+ )?(?:results?|journey)"
    r"|(?:amazing|incredible|beautiful|stunning|gorgeous|unreal|insane|these) results?"
    r"|(?:her|his|a|their|brand) (?:whole )?new (?:smile|nose|face|profile|lips|look|chin|jawline|hairline|body))\b"
)
_THINGS = PhraseList(
    listed("""
    waiting room|rooms, renovat*, refurb*, reception, office|offices, floor|floors, garden, kitchen, desk,
    wall|walls, building, extension, paint|painted|painting, redecorat*, decor, website, logo, corridor, staff room,
    break room, staffroom, car park, playroom, premises, grooming, dog|puppy|cat|kitten, vet, coffee, new clinic,
    van, bathroom, tidy|tidied, declutter*, digital, team won, award, chart of, graph, booking system, estates,
    bake|baked|cake, my own sensor|trace, night shift, level _
    """)
)
_ABOUT = PhraseList(
    listed("""
    rule|rules, regulat*, ban|bans|banned|banning, prohibit*, not allowed, forbid*, forbidden, tighten*, guidance,
    guideline|guidelines, policy|policies, law|laws, legislation, consent for|is|form|forms,
    need|needs|needed ~ consent|permission, ask the|your|for|them|him|her|any, ask to see, may i see, can i see,
    fake|faked, misleading|mislead, be wary, beware, fooled, sceptic*, skeptic*, don't trust, can be edited,
    why we|i|you, we ask twice, remember, watch out, no patient needed, check that|whether|if, complain*, fined,
    tribunal, unethical, webinar, course on, how to photograph|take, take a|one|your photo|pic|picture|selfie,
    send a|us|your, how do we read, help|helps us plan, anyone|anybody|someone|somebody|clinics|people|they
    |influencers|ads ~ shows|show|post|posts|use|uses, different light|lighting, drew one,
    don't|won't|never|can't|cannot|not|stop|stopped|nobody|refuse ~ post|posts|share|shares|use|show|publish|posting
    |sharing|using|showing|put|need|upload|film, no before, no more before
    """)
)
_MINE = Rx(
    r"\bmy (?:own )?(?:before|glow|own)\b|\bme (?:before|on|at|after|in)\b|\bhow (?:do )?i (?:feel|look)\b"
    r"|\bfeel before\b"
    r"|\b(?:you|i) felt\b|\bone of us\b"
)
_YOURS = Rx(r"\b(?:your|yours|you'll|yourself)\b")
_DO = Rx(
    r"(?:^|[.!?:\n•*-] ?)(?:please |always |never |do not |don't )?(?:check|wash|avoid|eat|drink|take|measure|squeeze"
    r"|rinse|brush|drive|wear|stop|use|apply|test|record|note|weigh|write|rest|stretch|clean|floss|moisturi[sz]e|keep|tell|ask"
    r"|read|bring|ring|call)\b"
)
_TWO = word_set("before befores pre preop post postop b a afters")
_GAINS = word_set("transformation transformations glow glowup makeover reveal result results new journey")
"""Words of which one must be there before anybody looks more closely."""
_SIGNS = "👀📸📷🤳👇"


def compared(surface: Surface) -> tuple[Match, ...]:
    """Where a before and an after of somebody's body is shown; `what` is `pair`, `labels` or `times`."""
    pairs = () if _TWO.isdisjoint(surface.words) else surface.of(_pairs)
    seen = surface.of(_seen)
    if not (pairs or seen) or not surface.of(bodies):
        return ()
    found = [m for m in few(surface, pairs) if _is_shown(surface, m)]
    if not found:
        found = [m for m in few(surface, seen, 2) if _is_compared(surface, m)][:1]
    return tuple(m for m in found if not _is_mentioned(surface, m))


def results(surface: Surface) -> tuple[Match, ...]:
    """What is said of an outcome and how long it took: a comparison once pictures go with it; `what` is `outcome`."""
    if _GAINS.isdisjoint(surface.words) or not surface.of(bodies):
        return ()
    found = (Match(m.start(), m.end(), "outcome") for m in _GAIN.finditer(surface.low))
    timed = (m for m in few(surface, found) if _is_timed(surface, m) and not _is_mentioned(surface, m))
    return tuple(timed)[:1]


def _is_timed(surface: Surface, outcome: Match) -> bool:
    start, end = around(surface, outcome)
    timed = _LASTED.search(surface.low, start, end) or two_times(surface, start, end)
    return bool(timed) and bool(near(surface, visible, outcome)) and not _YOURS.search(surface.low, start, end)


def _seen(surface: Surface) -> tuple[Match, ...]:
    """Words for pictures and for where they stand."""
    found = [Match(m.start, m.end, "times") for m in (*surface.of(_SEEN.find), *surface.of(set_apart))]
    if not surface.low.isascii() or ":" in surface.low or "left" in surface.words or "top" in surface.words:
        found += [Match(m.start(), m.end(), "times") for m in _SIDES.finditer(surface.low)]
    return tuple(sorted(found))


def _pairs(surface: Surface) -> tuple[Match, ...]:
    low = surface.low
    found = {m.start(): Match(m.start(), m.end(), "pair") for m in _PAIR.finditer(low)}
    for m in _LABELS.finditer(low):
        start = low.index("before", m.start())
        found.setdefault(start, Match(start, m.end(), "labels"))
    return tuple(found[at] for at in sorted(found))


def _is_shown(surface: Surface, pair: Match) -> bool:
    """Whether a pair stands for pictures: named as such, pointed at, or with nothing that is done before and after."""
    low = surface.low
    if _STUDY.match(low, pair.end):
        return False
    pointed = bool(surface.around(_seen, pair, 1))
    if pair.what == "labels":
        return pointed or bool(_OUTCOME.search(low)) or not _YOURS.search(low)
    if pointed or _NOUN.match(low, pair.end):
        return True
    if _is_instruction(surface, pair):
        return False
    return not _OBJECT.match(low, pair.end) or _captions(surface, pair)


def _captions(surface: Surface, pair: Match) -> bool:
    """“Before and after lip filler”: the pair opens its sentence, and a treatment that changes looks follows."""
    sentence = surface.sentences[surface.sentence_at(pair.start)]
    opens = not re.search(r"[a-z]{2}", surface.low[sentence.start : pair.start])
    end = min(sentence.end, pair.end + 40)
    changes = any(pair.end <= m.start < end for m in surface.of(changed_looks))
    return opens and changes and "?" not in surface.low[pair.end : sentence.end + 1]


def _is_compared(surface: Surface, seen: Match) -> bool:
    """Near a picture: a body, and two times or an outcome; both of these where the reader is spoken to."""
    if not near(surface, visible, seen):
        return False
    start, end = around(surface, seen)
    times, outcome = two_times(surface, start, end), _OUTCOME.search(surface.low, start, end)
    if _YOURS.search(surface.low, start, end):
        return times and bool(outcome)
    return times or (bool(outcome) and not _PLAIN_SEEN.fullmatch(surface.low[seen.start : seen.end]))


_PLAIN_SEEN = Rx(r"(?:photo|pic|picture|image|frame|snap|slide|x[ -]?ray|radiograph|gallery)s?|[➡👉⬇:]|.*:")
"""A word for a picture, which by itself points at nothing."""
_LASTED = Rx(
    rf"\b(?:after|just|only|in|for|at) {_COUNT} (?:\w+ )?{_SPAN}\b|\b{_COUNT} {_SPAN} (?:of|on|in|into|out|later"
    r"|post)\b"
    rf"|\bfirst visit\b|\b\d{{1,3}} {_SPAN}\b|\b(?:one|same|single|first) (?:visit|session|sitting)\b"
)
"""How long it took: no comparison by itself."""


def _is_instruction(surface: Surface, match: Match) -> bool:
    """“Check your sugar before and after …”: the reader is told to do something."""
    sentence = surface.sentences[surface.sentence_at(match.start)]
    return _DO.search(surface.low, sentence.start, match.start) is not None


def _is_mentioned(surface: Surface, match: Match) -> bool:
    """Rules, warnings and refusals about such pictures, rooms and animals, oneself, invented or drawn cases."""
    sentence = surface.sentences[surface.sentence_at(match.start)]
    if surface.around(_THINGS.find, match, 1) or surface.around(_ABOUT.find, match, 1):
        return True
    if _MINE.search(surface.low, sentence.start, sentence.end):
        return True
    if match.what == "pair" and health.asked(surface, match):
        return True
    return guards.fictional(surface, match) or guards.debunked(surface, match)


_EVEN = Rx(
    r"\b(?:unedited|unretouched|unfiltered|no (?:filters?|edits?|editing|retouch\w*|photoshop)"
    r"|same (?:light\w*|angle|camera|pose))\b"
)
_VARIES = Rx(
    r"\b(?:results? (?:may |can |will |do )?(?:vary|varies|differ)|everyone heals|not typical|not everybody"
    r"|individual results)\b"
)
_RISKS = Rx(r"\b(?:risks?|side effects?|complications?|not without)\b")


def conditions(surface: Surface) -> frozenset[str]:
    """Which of the usual conditions the text states: time, unedited, typical, risks."""
    tests = {
        "time": _LASTED.search(surface.low) or two_times(surface, 0, len(surface.low)),
        "unedited": _EVEN.search(surface.low),
        "typical": _VARIES.search(surface.low),
        "risks": _RISKS.search(surface.low),
    }
    return frozenset(name for name, found in tests.items() if found)
