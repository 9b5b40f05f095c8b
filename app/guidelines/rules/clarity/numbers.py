"""Numbers about risk that readers cannot picture: half of how many, 1 in 8 against 1 in 350, 12.47 %."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from app.domain.finding import Citation, Severity
from app.domain.goal import Audience
from app.guidelines import guards
from app.guidelines.health import asked, cites, conditions, sentence_of
from app.guidelines.kinds import Judged, Pattern
from app.guidelines.phrases import word_set
from app.guidelines.rule import Example, Hit, Repair, Rule, Scene
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_RISK = Rx(
    r"\b(?:risks?|odds|chances?|likelihood|likely|prone|probability|rates?|deaths?|die|dying|mortality"
    r"|incidence|relapses?"
    r"|recurrences?|complications?|admissions|infections?|attacks?|strokes?|falls|fractures?|cancers?|tumou?rs?"
    r"|miscarriages?"
    r"|pregnanc(?:y|ies)|survival|survive|dementia|sepsis|stillbirths?|clots?|injur(?:y|ies)|flare-?ups?"
    r"|episodes|symptoms|cavities"
    r"|migraines?|headaches|seizures|hot\sflu?a?shes|asthma|diabetes|danger|fertility|preterm\sbirths?"
    r"|protection|effective)\b"
)
_AT_RISK = r"\b(?:risks?|odds|chances?|likelihood|rates?|probability|deaths?|incidence|cases|danger)\b"
_CHANGE = (
    r"(?:cut|cuts|cutting|lower|lowers|lowered|lowering|reduces?|reduced|reducing|slash|slashes|slashed|slashing"
    r"|drops?|dropped"
    r"|dropping|falls?|fell|decreases?|decreased|decreasing|shrinks?|shrank|raises?|raised|raising|increases?"
    r"|increased|increasing"
    r"|boosts?|boosted|boosting|lifts?|ups|upped|improves?|improved|improving|bumps?|goes|go|went|shot|rose"
    r"|jumps?|jumped|climbs?"
    r"|climbed|soars?|soared|up|down|prevents?|prevented|protects?|knocks?|takes?"
    r"|(?:reduction|increase|decrease|drop|rise|jump|spike|surge|hike)\s(?:of|in))"
)
_BY = (
    r"(?:\s(?:by|up\sto|up|down|a|about|around|almost|nearly|over|more\sthan|as\smuch\sas|roughly|some"
    r"|at\sleast|an?\swhopping|well))*"
)
_SHARE = (
    r"(?:\d[\d.,]*\s?(?:%|percent\b|per\scent\b|-?fold\b|x\b|times\b)|(?:(?:one|two|three)[\s-])?(?:half|thirds?"
    r"|quarters?|fifths?)\b"
    r"|in\s(?:half|two)\b|(?:ten|five|four|three|two)[\s-]?fold\b)"
)
_FOLD = (
    r"(?:doubl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|quadrupl(?:e|es|ed|ing)|halv(?:e|es|ed|ing)|(?:two|three"
    r"|four|five|ten)fold)"
)
_TIMES = (
    r"(?:twice|double|triple|half|(?:\d[\d.]*|two|three|four|five|six|seven|eight|nine|ten|twenty"
    r"|a\shundred)(?:\stimes|-?\s?fold|x))"
)
_MORE = r"(?:more|less|fewer|lower|higher|greater|increased|reduced|increase|decrease|reduction|drop|rise|jump)"
_NEEDED = word_set("""
    double doubles doubled doubling triple triples tripled tripling quadruple quadruples quadrupled halve halves
    halved halving half third thirds quarter quarters fifth twofold threefold fourfold fivefold tenfold twice times
    percent cent fold
    """)
_NUMBER = Rx(r"\d\s?(?:%|x\b|-?fold)")
_RELATIVE = Pattern(
    rf"\b{_CHANGE}(?:\s(?!and\b|but\b|or\b|to\b)[\w'-]+){{0,6}}?{_BY}\s{_SHARE}(?!\s(?:an?\shour|hours?|years?"
    rf"|months?|weeks?|days?|past|the\steam))"
    rf"|\b{_FOLD}(?!-)(?:\s[\w'-]+){{0,5}}?\s(?={_AT_RISK})|{_AT_RISK}\s(?:[\w'-]+\s){{0,4}}?{_FOLD}\b"
    rf"|[↑↓⬆⬇📈📉]\s?(?:[\w'-]+\s){{0,4}}?{_SHARE}|{_SHARE}\s?[↑↓⬆⬇📈📉]"
    rf"|{_AT_RISK}\s(?:(?:is|are|was|goes|by|of|up|then|now|almost|nearly|about)\s){{0,3}}\d[\d.]*\s?(?:x|times|-?\s?fold)\b"
    rf"|\b{_TIMES}\s(?:as|the|{_MORE}|likely)\b|\b{_SHARE}\s{_MORE}\b",
    unless=(guards.debunked, asked, guards.negated, guards.quoted),
)
_OTHER = Rx(
    r"[$£€₹]|\b(?:price|prices|fees?|costs?|discount|wait|waits|waiting|team|staff|members|followers|spots?"
    r"|appointments?|dose|doses|dosage"
    r"|vote|budget|funding|parking|turnout|attendance|sales|rent|double-?(?:check|blind))\b"
)
_ABSOLUTE = Rx(
    r"\b\d[\d,.]*\s(?:in|out\sof|of)\s(?:every\s)?(?:about\s)?\d|\b\d[\d,.]*\s(?:per|in\severy|for\severy)\s\d"
    r"|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty)\s(?:in|out\sof|of)\s(?:every\s|a\s)?(?:\d"
    r"|one|two|three|four|five|six|eight|ten|twenty|a|hundred|thousand)"
    r"|\bfrom\s(?:about\s)?\d[\d.]*\s?%?\sto\s(?:about\s)?\d|\babsolute\b|\bnumber\sneeded\sto\streat\b"
    r"|\bbaseline\b|\d%\s(?:vs|versus|against|compared\s(?:with|to))\s"
    r"|\bin\s(?:a\s)?(?:hundred|thousand)\b|\bper\s(?:hundred|thousand|100|1,?000|10,?000|100,?000)"
)
_IN = Rx(
    r"\b(?P<n>\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine)\s?(?:in|out\sof|per|for"
    r"|of(?=\s(?:every\s)?\d\d))\s(?:every\s|each\s)?(?P<of>\d[\d,]*|ten|two|three"
    r"|four|five|six|seven|eight|nine|twenty|a\shundred|a\sthousand|a\smillion)\b(?!\s?(?:%|years?\sold|mg|ml|cm"
    r"|mm|/|am|pm|hours|days|weeks|minutes|o'clock))"
    r"|\b1:(?P<to>\d{2,3}(?:,\d{3})?)\b(?!\s?(?:am|pm|0))|(?<![\d.])(?P<share>\d{1,2}(?:\.\d+)?)\s?(?:%"
    r"|percent\b|per\scent\b)(?!\s(?:off|discount|more|less|fewer|higher|lower))"
)
_ORDER = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_TENS = {"twenty": 20, "a hundred": 100, "a thousand": 1_000, "a million": 1_000_000}
_FINE = Rx(r"(?<![\d.,/])(?P<n>\d{1,3}\.\d{2,})\s?(?:%|percent\b|per\scent\b)")
_STATISTICS = Pattern(
    r"\b(?:p\s?[<=>]\s?0?\.\d+|95\s?%\sci\b|(?:a?hr|a?or|rr)\s?(?:of\s|[=:]\s?)?0\.\d+|hazard\sratios?|odds\sratios?"
    r"|relative\srisk\sreduction|confidence\sintervals?|person-years|percentage\spoints?|standard\sdeviations?"
    r"|nn[th]\s?(?:of|=|:|is)?\s?\d+|number\sneeded\sto\s(?:treat|harm)|log\sreduction"
    r"|(?:sensitivity|specificity)\s(?:of|is|was)\s\d|(?:ppv|npv|auc|auroc)\s?(?:of|=|:|is)?\s?[\d.]+)",
    needs=(
        *(
            "p",
            "95",
            "hr",
            "ahr",
            "or",
            "aor",
            "rr",
            "hazard",
            "odds",
            "confidence",
            "relative",
            "person",
            "percentage",
        ),
        *("standard", "nnt", "nnh", "number", "log", "sensitivity", "specificity", "ppv", "npv", "auc", "auroc"),
    ),
)


def _judge(scene: Scene) -> Iterator[Hit]:
    surface = scene.surface
    yield from (Hit((m,)) for m in _without_baseline(surface))
    if mixed := _mixed(surface):
        yield Hit(mixed, variant="mixed", repair=Repair("fix-mixed", _same_base(surface, mixed)))
    if fine := tuple(Match(m.start(), m.end(), m["n"]) for m in _FINE.finditer(surface.low)):
        rounded = tuple((m, _rounded(surface, m)) for m in fine)
        yield Hit(fine, variant="fine", repair=Repair("fix-fine", rounded))
    if odd := tuple(_STATISTICS.matches(surface)):
        yield Hit(odd, variant="statistics")


def _without_baseline(surface: Surface) -> Sequence[Match]:
    """Changes of a risk in a text that neither tells how large the risk is nor where that can be read."""
    if _NEEDED.isdisjoint(surface.words) and not _NUMBER.search(surface.low):
        return ()
    if surface.of(cites) or _ABSOLUTE.search(surface.low):
        return ()
    return tuple(m for m in _RELATIVE.matches(surface) if _is_risk(surface, m))


def _is_risk(surface: Surface, match: Match) -> bool:
    """Whether the sentence is about what may happen to people's health, and not about prices, teams or doses."""
    sentence = sentence_of(surface, match)
    if _OTHER.search(sentence):
        return False
    return bool(_RISK.search(sentence)) or bool(surface.around(conditions, match))


def _mixed(surface: Surface) -> tuple[Match, ...]:
    """Two or more shares close together of which one is 1 in 8 and the other 1 in 350, or 3 %."""
    found = [Match(m.start(), m.end(), _share(m)) for m in _IN.finditer(surface.low)]
    found = [m for m in found if 0 < _top(m) < _base(m)]
    close = {m for a, b in pairwise(found) if _base(a) != _base(b) and surface.within(a, b, 1) for m in (a, b)}
    return tuple(sorted(close)) if any(surface.low[m.end - 1] not in "%t" for m in close) else ()


def _share(m: re.Match[str]) -> str:
    if m["share"]:
        return f"{m['share']}/100"
    return f"1/{_count(m['to'])}" if m["to"] else f"{_count(m['n'])}/{_count(m['of'])}"


def _count(said: str) -> float:
    if said in _ORDER:
        return _ORDER.index(said)
    return _TENS.get(said) or float(said.replace(",", "").rstrip(".")[:12])


def _top(match: Match) -> float:
    return float(match.what.partition("/")[0])


def _base(match: Match) -> float:
    return float(match.what.partition("/")[2])


def _same_base(surface: Surface, mixed: tuple[Match, ...]) -> tuple[tuple[Match, str], ...]:
    least = min(_top(m) / _base(m) for m in mixed)
    base = next((b for b in (100, 1_000, 10_000, 100_000) if b * least >= 1), 1_000_000)
    return tuple((m, f"{_about(surface, m)}{round(base * _top(m) / _base(m)):,} in {base:,}") for m in mixed)


def _about(surface: Surface, match: Match) -> str:
    before = surface.low[max(0, match.start - 9) : match.start]
    return "" if before.endswith(("about ", "around ", "roughly ", "nearly ")) else "about "


def _rounded(surface: Surface, match: Match) -> str:
    number = float(match.what)
    unit = surface.text[match.start + len(match.what) : match.end]
    shown = f"{round(number)}" if number >= 1 else f"{number:.1g}"
    return f"{_about(surface, match)}{shown}{unit}"


RULE = Rule(
    id="clarity/numbers",
    severity=Severity.ADVISE,
    confidence=0.75,
    detect=(Judged(_judge),),
    audiences=frozenset({Audience.PUBLIC}),
    source=Citation("CDC Clear Communication Index, numbers and risk: absolute numbers, one denominator", "2019"),
    flag=(
        "Cuts your risk by 50%! Ask your doctor.",
        "The risk is 1 in 8 with it and 1 in 350 without.",
        "Sleeping badly doubles the risk of a heart attack.",
        "Smokers are three times as likely to lose the graft.",
        "In the trial 12.47% had a headache.",
        "A daily walk means a third fewer falls. See you at nine in the park.",
        "Children who nap have 40% fewer ear infections.",
        "HR 0.72, 95% CI below one: that is why we love this vaccine.",
        "Strokes are up 40% in our county since spring.",
    ),
    leave=(
        "From 2 in 100 to 1 in 100 over ten years: that is what the tablet does for people like you.",
        "412 people came to our clinic day, twice as many as last year.",
        "It halves the risk, from about 4% to 2% over five years.",
        Example("HR 0.72 (95% CI 0.61–0.85), halving the risk of stroke.", audience=Audience.PROFESSIONALS),
        "Myth: coffee doubles your risk of stroke. The studies don't show it.",
        "About 1 in 4 adults has high blood pressure. Half of them don't know.",
        "Our infection rate for knees was 0.9%; the hospital's was 0.8%.",
        "Does sleeping badly double your risk of a heart attack? Ask Dr Osei on Thursday.",
        "We doubled our team and cut waiting times by half.",
    ),
)
