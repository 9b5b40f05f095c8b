"""What a patient's chart, monitor or prescription looks like once its words are read."""

from collections.abc import Mapping

from app.guidelines import health, identifiers
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_VALUE = r"\s?[:=#–-]\s{0,3}(?=[^\W_])"
_LABELS: Mapping[str, Rx] = {
    "name": Rx(rf"\b(?:patient(?: name)?|pt name|surname|forename){_VALUE}"),
    "birth": Rx(rf"\b(?:d\.?o\.?b|date of birth){_VALUE}?\s{{0,3}}\d|\b[mf]\s?/\s?\d{{1,3}}\s?y?\b|\bage{_VALUE}\d"),
    "allergies": Rx(rf"\ballerg(?:y|ies){_VALUE}|\bnkda\b|\bno known (?:drug )?allergies\b"),
    "medicines": Rx(rf"\b(?:(?:current |home |regular )?(?:medications?|meds|drugs)|dhx|drug (?:hx|chart)){_VALUE}"),
    "complaint": Rx(
        rf"\b(?:chief complaint|presenting complaint|reason for (?:visit|admission)|hpi|hpc){_VALUE}|\bc/o\b|\bp/c\b"
    ),
    "history": Rx(rf"\b(?:pmhx?|pshx?|hx|fhx?|shx?|(?:past|social|medical|past medical) history){_VALUE}"),
    "exam": Rx(rf"\bo/e\b|\b(?:exam(?:ination)?|impression|assessment|diagnos[ie]s|dx|plan|a/p){_VALUE}"),
    "stay": Rx(
        r"\b(?:ward|bed|admi(?:tted|ssion)(?: date)?|discharged?(?: date)?|consultant|attending|gp|encounter"
        rf"|visit date){_VALUE}|\bward \d|\bbed \d"
    ),
    "title": Rx(
        r"\b(?:discharge (?:summary|letter|notification)|(?:progress|operation|operative|nursing|clinic|consult) notes?"
        r"|clinic letter|referral letter|drug chart|observation chart|news2? (?:chart|score)|lab(?:oratory)? report"
        r"|radiology report|pathology report)\b"
    ),
    "sig": Rx(
        r"\bsig\s?[:.]|\btake (?:one|two|1|2|half)\b[^.\n]{0,20}\b(?:tab|cap|tablet|capsule)|\bi (?:tab|cap)s?\b"
    ),
    "refills": Rx(r"\b(?:refills?|repeats?)\s?[:#x]?\s{0,2}\d|\bdisp(?:ense)?\s?[:#]|\bqty\s?[:#]"),
    "pad": Rx(r"(?:^|\n)\s?(?:rx|℞)\b|\bfp10\b|\bprescri(?:ber|bed by)\b|\bdea #?\s?(?:no)?"),
    "program": Rx(
        r"\b(?:hyperspace|powerchart|cerner|systmone|emis web|meditech|athenanet|athenahealth|allscripts|eclinicalworks"
        r"|cprs|nervecentre|careflow|dentrix|vision 3|medical director|best practice premier|medtech|mosaiq|epiccare"
        r"|pacs (?:viewer|workstation)|chart review|results review|in ?basket|problem list|flowsheets?|order entry"
        r"|mar view)\b"
    ),
}
_VITAL = Rx(
    r"\b(?P<what>bp|hr|pulse|rr|resps?|sp?o2|sats?|temp|t|nibp|abp|etco2|map|gcs|bm|cbg|news)\s?[:=]?\s{0,2}"
    r"(?P<value>\d{1,3}(?:[./]\d{1,3})?)(?!\s?(?:[-–]|to)\s?\d)(?![\d:])"
)
_LAB = Rx(
    r"\b(?P<what>hb|hgb|wbc|wcc|plt|crp|esr|na|k|urea|bun|creat(?:inine)?|egfr|alt|ast|alp|bili(?:rubin)?|alb(?:umin)?"
    r"|trop(?:onin)?|lactate|hba1c|glucose|inr|ferritin|tsh|ca)\s?[:=+]{0,2}\s{0,3}"
    r"(?P<value>\d{1,4}(?:\.\d+)?)(?!\s?(?:[-–]|to)\s?\d)"
)
_DOSE = Rx(
    r"\b\d+(?:\.\d+)? ?(?:mg|mcg|micrograms?|g|ml|units?|iu)\b[^.\n]{0,16}?\b(?:od|bd|tds|qds|bid|tid|qid|qhs|prn|nocte"
    r"|mane|daily|once|twice|po|iv|im|sc|stat|q\d+h|weekly)\b"
)
_DAY = Rx(r"(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}(?!\d)|\b(?:19|20)\d\d-\d\d-\d\d\b")
_INVENTED = Rx(
    r"\b(?:(?:sample|example|specimen|dummy|demo|mock|training|template|simulated|fictional|fictitious|invented|practice)"
    r" (?:only|patient|record|chart|data|system|prescription|case|screen|mode|environment|copy)|demonstration|fictional"
    r"|fictitious|test patient|not a real|zz ?test|xx ?test)\b"
)
_SETS = 3
"""So many different vital signs or results with a single value make a grid: a range is teaching."""


def chart_cues(surface: Surface) -> tuple[Match, ...]:
    """One match for each kind of thing that is found; `what` names the kind.

    The kinds in `ONES_OWN` hold something of one person: a value, a dose, a date.
    """
    found = []
    for kind, pattern in _LABELS.items():
        if m := pattern.search(surface.low):
            found.append(Match(m.start(), max(m.end(), m.start() + 1), kind))
    for kind, pattern in (("vitals", _VITAL), ("results", _LAB)):
        read = {m["what"]: m for m in pattern.finditer(surface.low)}
        if len(read) >= _SETS:
            first = min(read.values(), key=lambda m: m.start())
            found.append(Match(first.start(), first.end(), kind))
    for kind, pattern in (("dose", _DOSE), ("day", _DAY)):
        m = pattern.search(surface.low)
        if m and (kind != "dose" or surface.of(health.drugs)):
            found.append(Match(m.start(), m.end(), kind))
    found += [
        Match(m.start, m.end, "number")
        for m in (*surface.of(identifiers.national), *surface.of(identifiers.records))[:1]
    ]
    return tuple(sorted(found))


ONES_OWN = frozenset({"vitals", "results", "dose", "day", "number", "birth", "sig", "refills"})


def says_invented(surface: Surface) -> bool:
    """Whether the picture itself says that it is a sample or that nobody real is meant."""
    return _INVENTED.search(surface.low) is not None
