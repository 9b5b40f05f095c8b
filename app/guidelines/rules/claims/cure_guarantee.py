"""Promising a cure or a result."""

import re
from collections.abc import Iterator

from app.domain.finding import Citation, Severity
from app.guidelines import guards
from app.guidelines.health import after, asked, before, cites, conditions, interventions, outcomes, sentence_of
from app.guidelines.kinds import Guard, Judged, Pattern, Phrases
from app.guidelines.rule import Hit, Rule, Scene
from app.guidelines.rules.claims.boasts import boasts
from app.guidelines.rules.claims.promises import in_other_words
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_CURE = Pattern(r"\b(?:cures?|cured|curing|miracle\scure)\b", needs=("cure", "cures", "cured", "curing"))
_NO_CURE = Rx(
    r"\bcure\srates?\b|\b(?:race|hope|hoping|search|searching|looking|quest|work|working|wait|waiting|fund\w*"
    r"|research|towards?|find|finding|found|closer)\s(?:\w+\s){0,3}?(?:for|to|on)?\s?(?:a\s|the\s)?cure\b"
    r"|\bcures?\s(?:isn't|is\snot|won't|doesn't)|\bbetter\sthan\scure\b|\bdry-?\s?cured|cured\s(?:ham|meat|bacon"
    r"|fish|salmon)"
    r"|\b(?:that|which|who|it)\sclaims?\b|\bcan't\sbe\scured|\bkill\sor\scure\b|\bfor\s(?:a|the)\scure\b"
    r"|\bcure\sfor\s(?:my|our)\smonday"
)
_CAN_BE = Rx(
    r"\b(?:can|may|could|often|usually|mostly|many|most|some|now|sometimes)\s(?:\w+\s){0,5}?(?:be\s|are\s"
    r"|is\s)?cured?\b|\b(?:are|is)\s(?:often|usually|mostly|now)\scured\b"
)
_GUARANTEE = Phrases(
    "guarantee, guarantees, guaranteed, guaranteeing, results"
    "|success assured, sure shot, money back, or you don't pay, promise you|that you will|you'll, promise you"
    "|you'll, no win no fee, 100 percent success|results|cure"
    "|effective|relief|recovery"
)
_PROMISED = Phrases(
    """
    result*, success, relief, regrowth, growth, weight, kilo*, kg, pounds, inches, sizes, scar*, cure*, heal*,
    recovery, improvement,
    pregnan*, fertility, ivf, conception, pain, painless, skin, hair, smile, sleep, energy, youth*, younger, clear,
    vision, transformation,
    remission, revers*, fog, drip*, program*, session*, protocol*, baby, cycle*, flat, slim, gone, smoke*, smoking,
    treatment*, therapy, laser, surgery, procedure, implant*, whitening, safe, safety, effective
    """
)
_NOT_HEALTH = Phrases(
    "privacy, confidential*, appointment*, place|places|spot|spots|seat"
    "|seats, parking, anonymity, wage*, pay, hours, job*, slot*, answer*, funding, rights"
)
_NEAR = 4
_HUNDRED = Pattern(
    r"\b100\s?(?:%|per\s?cent)\s(?:\w+\s)?(?:success(?:ful)?|effective(?:ness)?|results?|cur\w*|recovery|relief"
    r"|pain[\s-]free|works?|working|proven|permanent|reversal|guarantee\w*)\b"
    r"|\bsuccess\srate\s(?:is\s|of\s|:\s)?100\b|\b(?:works?|worked)\s(?:every\s(?:single\s)?time|for\s(?:everyone"
    r"|everybody|anyone|all))\b"
    r"|\bnever\s(?:once\s)?(?:fails?|failed)\b|\bnever\sseen\sit\sfail\b|\bcan't\sfail\b|\btested\sand\sproven\b",
    needs=("100", "works", "worked", "work", "fails", "failed", "fail", "proven"),
)
_MIRACLE = Phrases(
    """
    miracle|magic|magical|miraculous cure*|drug|pill*|peptide*|jab|injection*|drops|drip|cream|oil|serum|diet|food,
    miracle|magic|magical|miraculous berry|herb*|supplement*,
    miracle|magic|magical|miraculous treatment*,
    miracle|magic|magical|miraculous therapy|remedy|remedies|product*,
    miracle|magic|magical|miraculous worker|worked|result*,
    miracle|magic|magical|miraculous bullet|powder|tea|tonic|shot|fix|formula|solution, wonder drug|cure|pill
    """
)
_PRAISED = frozenset(["worker|worked|result*"])
_FOR_GOOD = Pattern(
    r"\b(?:permanent(?:ly)?|for\sgood|for\s?ever|once\sand\sfor\sall|for\slife|never\s(?:\w+\s)?(?:come|comes"
    r"|came|coming|grow|grows|return|returns|returned|suffer|need)(?:\s\w+)?(?:\sback|\sagain)?|never\sagain"
    r"|won't\scome\sback|will\sbe\sgone|gone\sfor\s?\w+|no\smore)\b",
    needs=("permanent", "permanently", "good", "forever", "ever", "all", "life", "never", "won't", "gone", "more"),
)
_RID = Pattern(
    r"\b(?:cure[sd]?|fix(?:es|ed)?|(?:get|gets|got|getting)\srid|banish(?:es|ed)?|ends?|eliminat(?:e|es|ed|ing)"
    r"|eradicat(?:e|es|ed)|heal(?:s|ed)?|solv(?:e|es|ed)|stop(?:s|ped)?|remov(?:e|es|ed)|revers(?:e"
    r"|es|ed|ing)"
    r"|dissolv(?:e|es|ed)|melt(?:s|ed)?|flush(?:es|ed)?|wip(?:e|es|ed)\sout|destroy(?:s|ed)?|shrink(?:s)?|shrunk"
    r"|eras(?:e|es|ed)|straighten(?:s|ed)?|sort(?:s|ed)?|tak(?:es?|ing)\saway|clear(?:s|ed)?|kill(?:s|ed)?"
    r"|off(?!\stogether)|disappears?|vanish(?:es)?|lift(?:s|ed)|gone|free\sof|free\sfrom"
    r"|freedom\sfrom"
    r"|goodbye\sto|bye\sto|farewell\sto|relief|pain[\s-]free|regrow(?:s)?)\b"
)
_ABSOLUTE = Rx(
    r"\bno\sexceptions\b|\bor\sit's\sfree\b|\bevery\s(?:baby|child|woman|man|kid|adult)\b|\b(?:for"
    r"|on)\s(?:everyone|everybody|anyone|anybody|all\sof\s(?:us|you|them))\b|"
    r"\b(?:with)?in\s(?:just\s|only\s|under\s|less\sthan\s)?(?:\d+|one|two|three|four|five|six"
    r"|seven|eight|ten|twelve|a|an|few)\s(?:short\s|single\s)?(?:nights?|days?|weeks?|months?|hours?|minutes?"
    r"|sessions?|visits?|treatments?|doses?)\b"
    r"|\bovernight\b|\bevery\s(?:single\s)?(?:time|patient|case|client)\b|\b(?:one|a\ssingle|first)\s(?:night"
    r"|session|visit|treatment|dose)\b|\b(?:completely|totally"
    r"|fully|entirely|naturally|from\sthe\sroot|100|instantly|out\sof\syour)\b|\bin\sno\stime\b|\bin\sdays\b"
)
_ALL = Rx(r"\b(?:any|all|every|each)\s")
_NO_MORE = Pattern(r"\b(?:no\smore|never\sanother)\b", needs=("more", "another"))
_EVER = Rx(r"\b(?:ever|our|with\sthis|with\smy|promise|finally)\b")
_WE_CURE = Pattern(r"\bwe\s(?:can\s)?cure\b", needs=("cure",))
_BE_CURED = Pattern(r"\b(?:be|get|you're|u\sr|you\sare)\scured\b(?!\s(?:of\smy|by))", needs=("cured",))
_NEW_YOU = Pattern(
    r"\b(?:you\s(?:will|'ll)|you'll|you\sare\sgoing\sto|will)\s(?:\w+\s)?(?:lose|drop|shed|melt"
    r"|gain)\s(?:\w+\s){0,3}?(?:kilos?|kgs?|kg|stone|pounds|lbs|sizes?|inches|cm|belly)\b"
    r"|\b(?:lose|drop|shed)\s(?:up\sto\s)?\d+\s?(?:kilos?|kgs?|stone|pounds|lbs|sizes?"
    r"|inches)\sin\s(?:\w+\s){0,2}?(?:days?|weeks?|month)\b"
    r"|\b(?:zero|no)\s(?:scars?|scarring|marks),?\s(?:guaranteed|ever|promise)",
    needs=("lose", "drop", "shed", "melt", "gain", "scar", "scars", "scarring", "marks"),
)
_DENIED = Rx(
    r"\b(?:can't|cannot|can\snot|don't|do\snot|doesn't|does\snot|never|no\s?one|nobody|no|not|without|isn't"
    r"|aren't|won't|beware|wary|nothing|neither|nor|if\s(?:some|any)\w+|any(?:one|body)\swho|stop\sbelieving)\b"
)


def _denied(surface: Surface, match: Match) -> bool:
    """A denial before it in the sentence, but for a “no” in a list of promises (“no pills, cured for good”)."""
    start = surface.sentences[surface.sentence_at(match.start)].start
    said = surface.low[start : match.start]
    clause = re.split(r"[,;:()\n–—]|\bbut\b", said)[-1]
    return bool(_DENIED.search(clause)) or bool(
        re.search(r"\bhow\s(?:to|do|can)\b|\bif\b|\bwhether\b|\bwhen\b", clause)
    )


_GUARDS: tuple[Guard, ...] = (_denied, asked, guards.debunked, guards.quoted)


def _free(surface: Surface, match: Match) -> bool:
    return any(guard(surface, match) for guard in _GUARDS)


def _cures(surface: Surface) -> Iterator[Match]:
    """Cure with a condition in reach, not one that medicine does cure and the post says with a source."""
    ailments = surface.of(outcomes)
    for verb in _CURE.matches(surface):
        said = sentence_of(surface, verb)
        known = _CAN_BE.search(said) and (surface.of(cites) or "early" in said or "surgery" in said)
        if ailments and not known and not _NO_CURE.search(said):
            far = 20 if surface.low[verb.start : verb.end] == "cures" else 0
            it = after(surface, verb, ailments, 6 + far) or before(surface, verb, ailments, 4 + far)
            if it:
                yield Match(min(verb.start, it.start), max(verb.end, it.end))


def _guarantees(surface: Surface) -> Iterator[Match]:
    """A guarantee about health or a treatment."""
    for word in _GUARANTEE.matches(surface):
        health = (*_PROMISED.matches(surface), *surface.of(outcomes))
        about_health = any(surface.within(word, m, 0) for m in health)
        other = any(surface.within(word, m, 0) and surface.gap(word, m) <= _NEAR for m in _NOT_HEALTH.matches(surface))
        if about_health and not other and not _jokes(surface, word):
            yield word


def _jokes(surface: Surface, word: Match) -> bool:
    """“I guarantee that the printer …”; a promise of health is none."""
    head = surface.low[max(0, word.start - 20) : word.start]
    said = re.search(r"\b(?:i|i'll|i'd)\s(?:can\s|absolutely\s|personally\s)?$", head)
    return bool(said) and not surface.low.startswith("promise", word.start)


def _ends_it(surface: Surface) -> Iterator[Match]:
    """Getting rid of a condition for good, or of any of its kind, or in so many days."""
    ailments = surface.of(conditions) or surface.of(outcomes) or surface.of(interventions)
    if not ailments:
        return
    lasting = _FOR_GOOD.matches(surface)
    for verb in _RID.matches(surface):
        it = after(surface, verb, ailments, 4) or before(surface, verb, ailments, 4)
        if it is None:
            continue
        said = sentence_of(surface, verb)
        reach = 2 if surface.low[verb.start : verb.end] == "gone" else 0
        for_good = [m for m in lasting if surface.within(m, verb, reach)]
        all_of_them = _ALL.search(surface.low, min(verb.start, it.start), max(verb.end, it.end))
        if for_good or all_of_them or _ABSOLUTE.search(said):
            ends = [verb, it, *for_good]
            yield Match(min(m.start for m in ends), max(m.end for m in ends))


def _no_more(surface: Surface) -> Iterator[Match]:
    """A condition gone for ever: “no more hot flushes, ever”."""
    for word in _NO_MORE.matches(surface):
        it = after(surface, word, surface.of(conditions), 1)
        if it and _EVER.search(sentence_of(surface, word) + surface.low[it.end : it.end + 8]):
            yield Match(word.start, it.end)


def _treated(surface: Surface) -> bool:
    return bool(surface.of(interventions) or surface.of(outcomes))


def _promises(scene: Scene) -> Iterator[Hit]:
    surface = scene.surface
    found = [*_cures(surface), *_guarantees(surface), *_ends_it(surface), *in_other_words(surface)]
    found += _NEW_YOU.matches(surface)
    found += (m for m in _MIRACLE.matches(surface) if m.what.split()[-1] not in _PRAISED or surface.of(outcomes))
    if surface.of(conditions):
        found += [*_WE_CURE.matches(surface), *_no_more(surface)]
        found += (m for m in _BE_CURED.matches(surface) if not _CAN_BE.search(sentence_of(surface, m)))
    if _treated(surface) or "success" in surface.words:
        found += _HUNDRED.matches(surface)
    kept: list[Match] = []
    for match in found:
        if not _free(surface, match) and not any(match.start < k.end and k.start < match.end for k in kept):
            kept.append(match)
    yield from (Hit((m,)) for m in kept)
    if not kept and (told := boasts(surface)):
        yield Hit(told[:2], Severity.WARN)


RULE = Rule(
    id="claims/cure-guarantee",
    severity=Severity.BLOCK,
    confidence=0.85,
    weighed=True,
    detect=(Judged(_promises),),
    source=Citation(
        "FTC Health Products Compliance Guidance; Directive 2001/83/EC Art. 90; National Law s133 (Australia)",
        date="2022",
    ),
    flag=(
        "Guaranteed to cure your back pain in 3 sessions!",
        "Our drip permanently fixes chronic fatigue.",
        "Hair regrowth guaranteed in eight weeks.",
        "This tea dissolves any gallstone overnight.",
        "Say goodbye to migraine for ever with one piercing.",
        "The miracle peptide everybody is asking about is in stock.",
        "My method reverses diabetes in 30 days, 100% success.",
        "Asthma cured in 21 days by our ancient remedy.",
        "You will lose 10 kg by June on this injection.",
        "Hypnosis with me and you will never smoke again.",
        "Psoriasis doesn't stand a chance against our cream.",
        "Pain free by Easter with five adjustments.",
    ),
    leave=(
        "There is no cure for asthma yet, but it can be controlled.",
        "Hepatitis C can be cured in over 95% of people (who.int).",
        "We can't guarantee results, and nobody honest will.",
        "Anyone who guarantees a cure for arthritis is selling something.",
        "Will honey cure a cough? It may soothe it for a night.",
        "I guarantee that I will lose my pen before the ward round ends.",
        "Walking for the cure: join our breast cancer team on Sunday.",
        "We guarantee your privacy and an appointment within two days.",
        "The cure for my Monday: a toddler's high five.",
        "Most skin cancers found early are cured by a small operation.",
        "Smallpox is history. Let's make polio history, too.",
        "Our secretary is a miracle worker.",
        "What a miracle baby: happy birthday to my nephew!",
    ),
)
