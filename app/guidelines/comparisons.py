"""Two states of one body side by side: words that show a before and an after, and words that only mention them.

A comparison is shown where somebody points at it (swipe, look, left and right, week 1 and week 12) and a body or a
treatment is spoken of. “Before and after meals” compares nothing; “rules on before-and-after pictures” shows none.
"""

import re

from app.guidelines import guards, health, lexicon
from app.guidelines.phrases import PhraseList, listed, word_set
from app.guidelines.text import Match, Surface

_AND = (
    r"\s{0,2}(?:and|&|\+|/|\||,|-|–|—|→|➡|>{1,3}|👉|⏩|⏭|to|vs?\.?|versus|n|'n'?|➕|↔|\.{1,3}|…|⬇|:)\s{0,2}"
    r"(?:and )?(?:the )?"
)
_SPAN = r"(?:min(?:ute)?|hr|hour|day|night|week|wk|month|mth|year|yr|session|treatment|visit|appointment|syringe)s?"
_COUNT = r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a few|several|some)"
_PAIR = re.compile(
    rf"\bbefores?{_AND}afters?\b|\bb ?[&/] ?a'?s\b|\bb ?[&/] ?a (?=pic|photo|shot|result)"
    rf"|\bbefore{_AND}(?:just |right |straight |only |immediately )?{_COUNT} (?:\w+ )?{_SPAN} (?:after|later|post"
    rf"|on)\b"
    r"|\b(?P<part>\w{3,}) before\b[^.!?\n]{0,16}?\b(?P=part) after\b"
    rf"|\bpre(?:[ -]?op\w*)?{_AND}post(?:[ -]?(?:op\w*|treatment|surgery))?\b|\bpre-?op\b[^.!?\n]{{0,40}}\bpost-?op\b"
)
_LABELS = re.compile(
    r"(?:^|[\n.!?,;] ?|\W )before\s?[:.!→➡-](?=[ \n])[^\n]{0,120}?[\n.!?,; ]{1,3}after\s?[:.!→➡-]", re.MULTILINE
)
_TIMES = re.compile(
    rf"\b(?P<unit>day|week|wk|month|session|visit|year)s? ?\d{{1,3}}{_AND}(?:(?P=unit) ?)?\d{{1,3}}\b"
    rf"|\b{_COUNT} {_SPAN} apart\b|\b{_COUNT} {_SPAN} (?:later|after|post(?:[ -]?op\w*)?)\b"
    r"|\b(?:now|today|then)\b[^.!?\n]{0,16}\b(?:vs?\.?|versus|compared (?:to|with))\b|\b\d{2,3} ?(?:kg|kgs|lb|lbs"
    r"|stone)? (?:to|→|➡) \d{2,3} ?(?:kg|kgs|lb|lbs|stone)\b"
    r"|\bleft\b[^\n]{0,60}\bright\b|\b(?:first|top|1st) (?:photo|pic|picture|image|slide|shot"
    r"|one)\b[^\n]{0,60}\b(?:second|last|next|bottom|2nd)\b"
    r"|(?:^|\W)1 ?[:.)-] ?\w[^\n]{0,40}\W2 ?[:.)-] ?\w|\bstraight after\b"
)
_LASTED = re.compile(
    rf"\b(?:after|just|only|in|for|at) {_COUNT} (?:\w+ )?{_SPAN}\b|\b{_COUNT} {_SPAN} (?:of|on|in|into|out)\b"
    rf"|\bfirst visit\b"
    rf"|\b\d{{1,3}} {_SPAN}\b|\b(?:one|same|single|first) (?:visit|session|sitting)\b"
)
"""How long it took: no comparison by itself."""
_POINTS = re.compile(
    r"\bswip(?:e|ing)\b|\bscroll (?:for|to|down|right|left|over|through)\b|\bslides? (?:\d|one|two|three|for)\b"
    r"|\blook(?:it)? (?:at|how) (?:\w+'s|that|this|these|those|the|her|his|their|it|what)\b"
    r"|\bcheck (?:out )?(?:this|that|these|those|the|her|his|out)\b|\bsee (?:slide|pic|photo|the (?:difference"
    r"|results?|after|change))\b"
    r"|\b(?:photo|pic|picture|image|shot|snap|x-?ray|film|radiograph)s?\b[^.!?\n]{0,24}\b(?:below|above"
    r"|side by side|don't lie|don't do|speak|\d|in order|taken|from)\b"
    r"|\b(?:pics?|photos?|pictures?|images?|shots?) (?:\d|one|two|1)\b|\b(?:first|second|last|next|1st"
    r"|2nd) (?:photo|pic|picture|image|slide|shot)\b"
    r"|\bside by side\b|\bleft\b[^\n]{0,60}\bright\b|\bno (?:filter|filters|edit|edits|retouch\w*|photoshop)\b"
    r"|\bunfiltered\b|\bunedited\b|\bunretouched\b"
    r"|\bsame (?:light|lighting|angle|camera|pose)\b|\btaken (?:right|just|straight|immediately) (?:before|after"
    r"|and)\b|\bcompare (?:the|these|this)\b|\bhere(?:'s| is| are) (?:her|his|their) (?:before|after|result|new"
    r"|smile|transformation)"
    r"|\bbig reveal\b|\bthe reveal\b|\bgallery\b|\bsneak peek\b|\bfeast your eyes\b|\bheal(?:ed|ing) (?:pics?"
    r"|photos?|results?)\b"
    r"|👀|📸|📷|🤳|➡|👉|\b\d ?[/|] ?\d\b"
)
_OUTCOME = re.compile(
    r"\b(?:transformation|glow ?-?up|makeover|make-over|reveal|difference|results?|improvement|change|upgrade"
    r"|refresh|journey|progress|outcome)\b"
    r"|\bfrom (?:\w+ ){1,3}to \w+|\bto this in\b"
    r"|\b(?:whole )?new (?:smile|nose|face|profile|lips|teeth|look|me|you|chin|jawline|hairline|body|shape|skin"
    r"|breasts?)\b"
    r"|\b(?:gone|cleared|healed|restored|straight(?:ened)?|unreal|insane|obsessed)\b|\bsame (?:patient|client"
    r"|person|lady|man|woman|guy|lovely)\b"
)
_NOUN = re.compile(
    r"['s]{0,2} ?(?:and \w+ )?(?:photo|pic|picture|image|shot|snap|selfie|gallery|galleries|reel|video|clip"
    r"|collage|carousel|album|x-?ray|scan|film"
    r"|radiograph|result|transformation|case|smile)s?\b"
)
_STUDY = re.compile(
    r" ?(?:stud(?:y|ies)|trial|design|audit|analys[ie]s|comparison|survey|data|scores?|questionnaires?|evaluation"
    r"|measure\w*|quiz|tests?|drawing"
    r"|cartoon|diagram|illustration)\b"
)
_OBJECT = re.compile(
    r" (?!of\b|photos?|pic|with\b|from\b|by\b|in\b|at\b|on\b|thanks|using|for\b|and\b|✨|is\b|are\b|was\b|so\b"
    r"|what\b|this\b|that's|i\b|we\b|off\b|shows?\b|speaks?\b)[a-z]"
)
"""Something follows that is done before and after: meals, surgery, every shift."""
_BODILY = PhraseList(
    listed("""
    smile|smiles, jawline, hairline, profile, complexion, waistline, weight, kilos, pounds, inches, figure, curves,
    acne, eczema, psoriasis, rosacea, pigmentation, melasma, scar|scars|scarring, wrinkle|wrinkles, stretch marks,
    cellulite, lashes, brows|brow, lips|lip, teeth|tooth, gums, nails, ulcer|ulcers, wound|wounds, burn|burns,
    hernia, lump, mole|moles, rash, vein|veins, scalp, bleph|blepharoplasty, facelift, filler|fillers, botox,
    kybella, sculptra, morpheus8, microneedling, hydrafacial, peel, laser, prp, bbl, lipo, liposuction, rhinoplasty,
    braces, aligner|aligners, veneer|veneers, crown|crowns, bonding, whitening, implant|implants, composite,
    invisalign, graft|grafts, gum graft, transplant, alignment, scoliosis, fracture, osteotomy, bunion|bunions,
    tummy, chin, nose, ears, under eyes, bags, fat, belly, chest, posture, gait, swelling, bruising,
    syringe|syringes, treatment|treatments, procedure, surgery, op, client|clients, patient|patients, pt, her, his,
    she, he, anti wrinkle, weight loss, fat loss, skin, face, hair, kg|kgs, lbs, skin booster*, polynucleotide*
    """)
)
_THINGS = re.compile(
    r"\b(?:waiting rooms?|renovat\w*|refurb\w*|reception|office|offices|floor|floors|garden|kitchen|desk|wall"
    r"|walls|building|extension|paint\w*"
    r"|redecorat\w*|decor|website|logo|corridor|staff ?room|break ?room|car park|playroom|premises|ward|grooming"
    r"|dog|puppy|cat|kitten|vet|coffee"
    r"|treatment rooms?|new clinic|van|bathroom|tidy|tidied|declutter\w*|digital|team won|award)\b"
)
_ABOUT = re.compile(
    r"\b(?:rules?|regulat\w+|bann?(?:ed|s|ing)?|prohibit\w*|not allowed|forbid\w*|forbidden|tighten\w*|guidance"
    r"|guidelines?|polic(?:y|ies)|laws?"
    r"|legislation|consent (?:for|is|forms?)|need(?:s|ed)? (?:a |written |your |their |explicit "
    r"|signed )*(?:consent|permission)|ask (?:the|your|for|to see|them|him|her|any)"
    r"|fake|faked|misleading|mislead|be wary|beware|sceptic\w*|skeptic\w*|don't trust|can be edited|why (?:we|i"
    r"|you)|we ask twice|remember:|watch out"
    r"|instead|no patient needed|check (?:that|whether|if)|complain\w*|fined|tribunal|unethical|webinar|course on"
    r"|how to (?:photograph|take)"
    r"|take (?:a|one|your) (?:photo|pic|picture|selfie)|send (?:a|us|your))\b"
    r"|\b(?:don't|do not|won't|will not|never|can't|cannot|no longer|not|stopped|stop|nobody"
    r"|refuse to) (?:\w+ ){0,2}(?:post|posts|share|shares|use|show|publish|posting|sharing"
    r"|using|showing|put|need|do|upload)\b|\bno (?:more )?before"
    r"|\b(?:anyone|anybody|someone|somebody|clinics?|people|they|influencers?|ads?|adverts?) (?:who "
    r"|that )?(?:shows?|posts?|uses?)\b|\bdifferent light"
)
_MINE = re.compile(
    r"\bmy (?:own )?(?:before|glow|own)\b|\bme (?:before|on|at|after|in)\b|\bhow (?:do )?i (?:feel|look)\b"
    r"|\bfeel before\b"
)
_YOURS = re.compile(r"\b(?:your|yours|you'll|yourself)\b")
_DO = re.compile(
    r"(?:^|[.!?:\n•*-] ?)(?:please |always |never |do not |don't )?(?:check|wash|avoid|eat|drink|take|measure"
    r"|squeeze|rinse|brush|drive|wear|stop|use|apply"
    r"|test|record|note|weigh|write|rest|stretch|clean|floss|moisturi[sz]e|keep|tell|ask|read|bring)\b"
)


def compared(surface: Surface) -> tuple[Match, ...]:
    """Where a before and an after of somebody's body is shown; `what` is `pair`, `times` or `outcome`."""
    pairs = () if _TWO.isdisjoint(surface.words) else surface.of(_pairs)
    pointed = not _ONE.isdisjoint(surface.words) or any(sign in surface.text for sign in "👀📸📷🤳")
    if not (pairs or pointed) or not surface.of(_bodies):
        return ()
    found = [m for m in pairs if _is_shown(surface, m)]
    if not found and pointed:
        found = [m for m in surface.of(_points) if _is_result(surface, m)][:1]
    return tuple(m for m in found if not _is_mentioned(surface, m))


def results(surface: Surface) -> tuple[Match, ...]:
    """What is said of an outcome and how long it took: a comparison once pictures go with it; `what` is `outcome`."""
    if _GAINS.isdisjoint(surface.words) or not surface.of(_bodies):
        return ()
    found = (Match(m.start(), m.end(), "outcome") for m in _OUTCOME.finditer(surface.low))
    timed = (m for m in found if _is_timed(surface, m) and not _is_mentioned(surface, m))
    return tuple(timed)[:1]


def _is_timed(surface: Surface, outcome: Match) -> bool:
    start, end = around(surface, outcome)
    timed = _TIMES.search(surface.low, start, end) or _LASTED.search(surface.low, start, end)
    return bool(timed) and _has_looks(surface, start, end) and not _YOURS.search(surface.low, start, end)


_TWO = word_set("before befores pre preop post postop b a afters")
_ONE = word_set(
    """
    swipe swiping scroll slide slides look lookit check see photo photos pic pics picture pictures image images shot
    shots snap snaps xray xrays x film radiograph radiographs left filter filters edit edits unfiltered unedited
    unretouched same taken compare here's reveal gallery peek feast healed healing
    """
)
_GAINS = word_set(
    """
    transformation glow glowup makeover reveal difference result results improvement change upgrade refresh journey
    progress outcome new gone cleared healed restored straight straightened unreal insane obsessed same to
    """
)
"""Words of which one must be there before anybody looks more closely."""


def _points(surface: Surface) -> tuple[Match, ...]:
    return tuple(Match(m.start(), m.end(), "times") for m in _POINTS.finditer(surface.low))


def _pairs(surface: Surface) -> tuple[Match, ...]:
    low = surface.low
    found = {m.start(): Match(m.start(), m.end(), "pair") for m in _PAIR.finditer(low)}
    for m in _LABELS.finditer(low):
        start = low.index("before", m.start())
        found.setdefault(start, Match(start, m.end(), "labels"))
    return tuple(found[at] for at in sorted(found))


def _bodies(surface: Surface) -> tuple[Match, ...]:
    """Parts of a body, treatments, conditions that show, and whoever has them."""
    named = (Match(start, end) for kind in ("body", "procedure") for start, end, _ in lexicon.terms(kind, surface.low))
    return tuple(sorted({*surface.of(_BODILY.find), *named}))


def _is_shown(surface: Surface, pair: Match) -> bool:
    """Whether a pair stands for pictures: named as such, pointed at, or with nothing that is done before and after."""
    low = surface.low
    if _STUDY.match(low, pair.end):
        return False
    pointed = _points_near(surface, pair)
    if pair.what == "labels":
        return pointed or bool(_OUTCOME.search(low)) or not _YOURS.search(low)
    if _NOUN.match(low, pair.end) or pointed:
        return not _is_instruction(surface, pair)
    if _OBJECT.match(low, pair.end):
        return _captions(surface, pair)
    return not _is_instruction(surface, pair)


def _points_near(surface: Surface, match: Match) -> bool:
    return _POINTS.search(surface.low, *around(surface, match)) is not None


def _captions(surface: Surface, pair: Match) -> bool:
    """“Before and after lip filler”: the pair opens its sentence, and a treatment that changes looks follows."""
    sentence = surface.sentences[surface.sentence_at(pair.start)]
    opens = not re.search(r"[a-z]{2}", surface.low[sentence.start : pair.start])
    end = min(sentence.end, pair.end + 40)
    changes = any(pair.end <= m.start < end for m in surface.of(looks_changed))
    return opens and changes and "?" not in surface.low[pair.end : sentence.end + 1]


_CHANGES = PhraseList(
    listed("""
    filler|fillers, lip|lips, botox, facelift, bleph|blepharoplasty, rhinoplasty, nose job, liposuction|lipo, bbl,
    tummy tuck, whitening, veneer|veneers, aligner|aligners, invisalign, bonding, composite, implants, braces,
    microneedling, laser, peel, hydrafacial, prp, hair transplant, breast, augmentation, facial, brow|brows, lashes,
    kybella, coolsculpting, smile makeover, gum graft, otoplasty, mole removal, scar, acne, skin booster|boosters
    """)
)


def looks_changed(surface: Surface) -> tuple[Match, ...]:
    """Treatments that change how somebody looks."""
    return surface.of(_CHANGES.find)


_EVEN = re.compile(
    r"\b(?:unedited|unretouched|unfiltered|no (?:filters?|edits?|editing|retouch\w*|photoshop)|same (?:light\w*"
    r"|angle|camera|pose))\b"
)
_VARIES = re.compile(
    r"\b(?:results? (?:may |can |will |do )?(?:vary|varies|differ)|everyone heals|not typical|not everybody"
    r"|individual results)\b"
)
_RISKS = re.compile(r"\b(?:risks?|side effects?|complications?|not without)\b")


def conditions(surface: Surface) -> frozenset[str]:
    """Which of the usual conditions the text states: time, unedited, typical, risks."""
    tests = {
        "time": _TIMES.search(surface.low) or _LASTED.search(surface.low),
        "unedited": _EVEN.search(surface.low),
        "typical": _VARIES.search(surface.low),
        "risks": _RISKS.search(surface.low),
    }
    return frozenset(name for name, found in tests.items() if found)


def _is_result(surface: Surface, point: Match) -> bool:
    """Near what is pointed at: a body, and two times or an outcome (with how long it took, where that is told)."""
    start, end = around(surface, point)
    low = surface.low
    if not _has_looks(surface, start, end):
        return False
    times, outcome = _TIMES.search(low, start, end), _OUTCOME.search(low, start, end)
    if _YOURS.search(low, start, end):
        return bool(times and outcome)
    return bool(times or outcome)


def _has_looks(surface: Surface, start: int, end: int) -> bool:
    """Something that can be seen on somebody: more than a pronoun."""
    return any(start <= m.start < end and surface.low[m.start : m.end] not in _PRONOUNS for m in surface.of(_bodies))


def around(surface: Surface, match: Match) -> tuple[int, int]:
    """The stretch from the sentence before a match to the one after it."""
    here = surface.sentence_at(match.start)
    last = min(len(surface.sentences) - 1, here + 1)
    return surface.sentences[max(0, here - 1)].start, surface.sentences[last].end


_PRONOUNS = frozenset({"her", "his", "she", "he", "patient", "patients", "pt", "client", "clients", "op"})


def _is_instruction(surface: Surface, match: Match) -> bool:
    """“Check your sugar before and after …”: the reader is told to do something."""
    sentence = surface.sentences[surface.sentence_at(match.start)]
    return _DO.search(surface.low, sentence.start, match.start) is not None and not _points_near(surface, match)


def _is_mentioned(surface: Surface, match: Match) -> bool:
    """Rules, warnings and refusals about such pictures, rooms and animals, oneself, invented or drawn cases."""
    low, (start, end) = surface.low, around(surface, match)
    sentence = surface.sentences[surface.sentence_at(match.start)]
    if _THINGS.search(low, start, end) or _MINE.search(low, sentence.start, sentence.end):
        return True
    if _ABOUT.search(low, start, end):
        return True
    return guards.fictional(surface, match) or guards.debunked(surface, match) or health.asked(surface, match)
