"""Sentences that read like a line of a chart: somebody named, and what was done to them or what they have.

“Discharged Tom Becker on Friday with amoxicillin.” tells of nobody's feelings and has no “my patient”, so that neither
the lists of stories nor the model, which have read posts, take it for one.
"""

from app.guidelines import encounters, guards, identifiers, lexicon, names
from app.guidelines.aside import asides
from app.guidelines.name_slots import in_slot
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_DONE_TO = Rx(
    r"\b(?:(?:re-?)?admitted|discharged|reviewed|saw|seen(?: today| in [\w ]{1,20})?:?|examined|treated|operated on"
    r"|transferred|intubated|extubated|resuscitated|delivered|referred|clerked|consented|scanned|vaccinated|sutured"
    r"|stitched|cannulated|catheterised|catheterized|wash(?:ed)?|bathed?|fed|dressed|nursed|assessed|counselled"
    r"|follow-?up (?:for|of|with)|review of|(?:results?|appointment|prescription|notes|referral|bed|consult|chart"
    r"|scan"
    r"|bloods?|swabs?|letter) (?:for|of)|case:|(?:sent|taken|moved|brought) to [\w ]{1,24}:|(?:mum|mother|baby|pt"
    r"|patient"
    r"|next of kin|nok|client|resident) (?:is|was|named)|referred by [\w .]{1,30}:|on the list:|bed \d+:?) $"
)
_DOES = Rx(
    r"^(?:'s (?:wife|husband|mother|father|mum|mom|dad|son|daughter|carer|partner|family|sister"
    r"|brother) (?:reports?|says"
    r"|said|called|rang|asks|asked|is worried|consented|refused)"
    r"|(?: (?:of|from) [\w-]{3,20})?(?:,? \(?\d{1,3}(?: ?(?:yo|y/o|years?(?: old)?"
    r"|[mf]))?\)?,?)?(?: \([^)]{1,40}\))?,? (?:who )?(?:was|were|is|has|had"
    r"|underwent|presented"
    r"|presents|tolerated|walked|mobilised|ate|slept|attended|died|passed|delivered|requests?|requires?|needs?"
    r"|needed|swallowed|came|went"
    r"|finished"
    r"|completed|started|starts|remains?|developed|suffered|fell|denies|denied|complain\w+|reports?|reported|refused"
    r"|declined|collapsed|arrived|recovered|improved|relapsed|survived|received|takes|took|stopped|prefers"
    r"|vomited|bled"
    r"|broke|fractured|consented|deteriorated|responded)\b"
    r"|, \d{1,3}(?: ?(?:yo|y/o|[mf]))?(?:[,:;.]| (?:with|from|who|for|c/o|s/p)\b))"
)
OWNS = Rx(
    r"^'s (?:\w+ ){0,2}(?:film|angiogram|ecg|ekg|echo|letter|appointment|ultrasound|surgery|operation"
    r"|results?|scan|mri|biopsy|bloods|labs|treatment|procedure"
    r"|recovery|case|chart|diagnosis"
    r"|transplant|chemo|cancer|stroke|birth|delivery|labou?r|baby|smile|teeth|implants?|crown|knee|hip"
    r"|back|x-?ray|ct|tumou?r|wound|rehab)\b"
)
"""“'s biopsy”: care that belongs to whoever is named."""

_SURE = Rx(
    r"\b(?:(?:re-?)?admitted|discharged|intubated|extubated|operated on|clerked|catheteri[sz]ed"
    r"|referred by [\w .]{1,30}:"
    r"|follow-?up (?:for|of|with)|case:|(?:mum|mother|patient|pt|resident|client) (?:is|was)) $"
)
_NOTE = Rx(
    r"\b(?:pts?|hx|c/o|s/p|r/v|d/c|nbm|nok|gcs|dob|mrn|hb|k|ecg|cxr|hba1c|day \d+|bed \d+|room \d+|handover"
    r"|(?:discharge|transfer"
    r"|clinic|gp|referral) (?:summary|letter|note)|admit note|next of kin|referred by|respite|dnar|[a-z]+ id"
    r"|serial|accession|ohip"
    r"|phn|nhi|medicare|icu|itu|p/w|o/e|\d{1,3}[mf]|\d{1,3} ?y/?o)\b"
)
_WORKS = Rx(
    r"\b(?:awards?|awarded|prize|stud(?:y|ies)|research\w*|talks?|lecture\w*|authors?|wrote|writes|written"
    r"|published|book(?!ed)"
    r"|team|joins?|joined|joining|appointed|elected|promoted|nominated|graduat\w+|qualified|marathon|raised"
    r"|volunteer\w*"
    r"|our new|colleagues?|welcome|meet|thanks|thank(?! you for (?:referring|seeing|asking))|congrat\w+"
    r"|president|minister|senator|king|queen|actor"
    r"|actress|singer"
    r"|discover\w+|invent\w+|pioneer\w*|nobel|scientists?|chemist|poet|was \d{1,3} when (?:she|he)"
    r"|spoken (?:about|of|openly)|spoke (?:about|of|openly)|opened up|openness|revealed|celebrit\w+|star|player"
    r"|film|novel|series|character|webinar|conference|speak\w*|chair\w*|host\w*|taught|teaches|led|leads"
    r"|trial)\b"
)
_RUNS_OUT = Rx(r"'s (?:\w+ ){0,2}?[\w-]+ (?:runs? out|ran out|is due|was stopped|arrived|was denied|is back)\b")
_PATIENT_BEFORE = Rx(r"\b(?:patient|pt|baby) $")
_CARE = Rx(
    r"\b(?:scans?|results?|bloods?|biopsy|wound|stitches|theatre|ward|discharge|dialysis|transfus\w+|oxygen"
    r"|infusion|smear"
    r"|started on|sputum|weeker|cpap|pump|frame|clinic|mobilis\w+|binder|blood products|angio|echo|x-?ray|ecg"
    r"|mri|ct|fits?|seizures?|fall|fell|chest|pain|bleed\w*|interpreter|respite|hospice)\b"
)
_KINDS = ("disease", "drug", "procedure")
_NOT_IF = frozenset(("exam", "made up", "past", "book", "vacancy", "animal", "news"))


def charted(surface: Surface) -> tuple[Match, ...]:
    """The names of people in care in such sentences."""
    if not surface.of(names.names) or not _NOT_IF.isdisjoint(surface.of(asides)):
        return ()
    return tuple(n for n in surface.of(names.names) if n.what != "initials" and _is_in_care(surface, n))


def _is_in_care(surface: Surface, name: Match) -> bool:
    sentence = surface.sentences[surface.sentence_at(name.start)]
    if names.credited(surface, name) or guards.own_story(surface, name):
        return False
    if _WORKS.search(surface.low, sentence.start, sentence.end):
        return False
    return _is_noted(surface, name, sentence) or _is_done_to(surface, name, sentence)


def _is_noted(surface: Surface, name: Match, sentence: Match) -> bool:
    """By its place in the grammar of a chart, or in a line with a chart's shorthand or a record's number."""
    slot = in_slot(surface, name)
    if slot and _PATIENT_BEFORE.search(surface.low, sentence.start, name.start):
        return True
    if name.what == "given" and not slot:
        return _is_listed(surface, name) and _has_number(surface, sentence)
    noted = _NOTE.search(surface.low, sentence.start, sentence.end) or _has_number(surface, sentence)
    return bool(noted) or (slot and _is_clinical(surface, name, sentence))


def _is_done_to(surface: Surface, name: Match, sentence: Match) -> bool:
    """By what was done to them, what they do, or what of theirs is spoken of."""
    before, after = surface.low[sentence.start : name.start], surface.low[name.end : sentence.end]
    if name.what == "given":
        return bool(_RUNS_OUT.match(after)) and _is_clinical(surface, name, sentence)
    done = _DONE_TO.search(before)
    if not (done or _DOES.match(after) or OWNS.match(after)):
        return False
    sure = OWNS.match(after) or _SURE.search(before) or (done and name.what == "titled")
    return bool(sure) or _is_clinical(surface, name, sentence)


def _has_number(surface: Surface, sentence: Match) -> bool:
    """A record's or an identity number in the sentence."""
    return bool(surface.around(identifiers.records, sentence) or surface.around(identifiers.national, sentence))


def _is_listed(surface: Surface, name: Match) -> bool:
    """Between commas, as one item of a line."""
    return (
        surface.low[max(0, name.start - 2) : name.start] in (", ", ": ") and surface.low[name.end : name.end + 1] == ","
    )


def _is_clinical(surface: Surface, name: Match, sentence: Match) -> bool:
    """A disease, a medicine, a procedure or an encounter in the sentence."""
    if surface.around(encounters.events, name) or surface.around(encounters.authored, name):
        return True
    if _CARE.search(surface.low, sentence.start, sentence.end):
        return True
    found = (m for kind in _KINDS for m in lexicon.terms(kind, surface.low))
    return any(sentence.start <= start < sentence.end for start, _, _ in found)


def in_chart(surface: Surface, match: Match) -> bool:
    """Whether a detail stands in a sentence of the chart's kind: with a name or a record's number."""
    facts = (charted, identifiers.records, identifiers.national)
    return any(surface.around(fact, match) for fact in facts)
