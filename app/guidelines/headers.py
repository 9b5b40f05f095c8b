"""What stands around a patient's details in a picture: corners of scans, wristbands, whiteboards, labels, lists."""

import re

from app.guidelines import lexicon, names
from app.guidelines.normal import Normal
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_IDENTITY = Rx(
    r"\bpatients?(?: ?(?:name|id|no|number))?\s?[:#=]|\bpatient (?:name|id|no|number|label|list)\b"
    r"|\bpt(?: name| id)?\s?[:#]"
    r"|\bd\.?o\.?b\b|\bdate of birth\b|\bborn\s?:|\bm\.?r\.?n\b|\bnhs (?:no|number|#)|\bnhi\b|\buhid\b"
    r"|\bchi (?:no|number)"
    r"|\bhosp(?:ital)?\.? ?(?:no|num|number|id|#)\b|\bacc(?:ession)?\.? ?(?:no|num|number|#|:)|\bsex\s?[:/]"
    r"|\bgender\s?:"
    r"|\bstudy (?:date|id|time|desc\w*|no)\b|(?:^|\n)study\s?:|\bref(?:erring)?\.? (?:phys\w*|dr|md)\b"
    r"|\badmit(?:ted)?(?: date)?\s?:"
    r"|\b[mf]\s?/\s?\d{1,3}\s?y?\b|\b\d{1,3}\s?y?(?:rs?)?\s?/\s?[mf]\b|\b\d{2,3}y [mf]\b"
    r"|\ballerg(?:y|ies)\s?: ?(?:nkda|nil|none|no known|pen|latex|sulf|nsaid)|\bnkda\b"
    r"|\b(?:theatre|clinic|operating|op|ward|handover|admission)s? list\b|\bhandover\b|\bdischarge (?:summary|letter)\b"
    r"|\b(?:referral|clinic) letter\b|\bspecimen\b|\bblood group\s?:|\bnext of kin\b|\bdob/"
)
_BED = Rx(r"\b(?:bed|cubicle|bay|side ?room|sr|chair|trolley|incubator|cot|pod) ?\d{1,2}\b")
_NOTE = Rx(
    r"\b(?:nbm|npo|dnar|dnacpr|dnr|falls? risk|for (?:home|theatre|discharge|scan|ct|mri|tci|review)|mfu|obs|4/24|1:1"
    r"|isolation|mrsa|cdiff|c\.? diff|nbm from|clear fluids|iv ?abx|tta|ttos?|awaiting|pod ?\d|edd|pre-?op|post-?op)\b"
)
_ROOM = Rx(r"\b(?:room|rm|ward) ?\d{1,3}[a-z]?\b")
_DICOM = Rx(r"\b[A-Z][A-Z'-]+\^[A-Z][A-Z^'-]*\b")
_AFTER_LABEL = Rx(
    r"\b(?:patient(?:'s)?(?: name)?|pt(?: name)?|(?:full |sur|last |first |fore|family )?name|dear)\s?[:=]?\s{0,3}"
    r"(?P<it>[A-Z][\w'-]+(?:,? [A-Z][\w'-]+){0,2})"
)
_CAPITALS = Rx(r"\b[A-Z][A-Z'-]{2,}\b")
_NUMBER = Rx(
    r"\b(?:acc|id|pid|pat(?:ient)? ?id|hosp(?:ital)? ?(?:no|id)?|study ?id|crn|urn)\.?\s?[:#=]\s{0,3}"
    r"(?P<it>(?=(?:[a-z/-]*\d){4})[a-z\d][a-z\d/-]{3,24})"
)
_NUMERIC_DAY = Rx(r"(?<!\d)(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)")


def identity(surface: Surface) -> tuple[Match, ...]:
    """Labels that stand before a person's details and nowhere else: DOB, MRN, Patient:, M/54Y."""
    return tuple(Match(m.start(), m.end(), "identity") for m in _IDENTITY.finditer(surface.low))


def beds(surface: Surface) -> tuple[Match, ...]:
    """A bed with a number, or a room with a number beside a note such as NBM: a board or a handover sheet."""
    found = [Match(m.start(), m.end(), "bed") for m in _BED.finditer(surface.low)]
    if _NOTE.search(surface.low):
        found += [Match(m.start(), m.end(), "bed") for m in _ROOM.finditer(surface.low)]
    return tuple(found)


def numbers(surface: Surface) -> tuple[Match, ...]:
    """Numbers after the short labels of scanners and wristbands: ACC, ID, HOSP NO."""
    return tuple(Match(m.start("it"), m.end("it"), "record") for m in _NUMBER.finditer(surface.low))


def numeric_days(surface: Surface) -> tuple[Match, ...]:
    """Days as scanners write them: 19560302."""
    return tuple(Match(m.start(), m.end(), "day") for m in _NUMERIC_DAY.finditer(surface.low))


def people(surface: Surface) -> tuple[Match, ...]:
    """Names as they stand in pictures: in capitals, after a label, or as a scanner writes them (DOE^JANE)."""
    shown = surface.of(_read_aloud)
    found = {m.start: m for m in names.names(shown)}
    for m in _DICOM.finditer(surface.text):
        found[m.start()] = Match(m.start(), m.end(), "dicom")
    for m in _AFTER_LABEL.finditer(shown.text):
        if _is_name(m["it"]):
            found[m.start("it")] = Match(m.start("it"), m.end("it"), "labelled")
    return tuple(found[at] for at in sorted(found))


def _is_name(said: str) -> bool:
    """After a label a word is a name where a list of names has it; “Patient: Female” is none."""
    words = [word.lower() for word in re.findall(r"[\w']+", said)]
    return any(
        (lexicon.is_given_name(word) or lexicon.is_surname(word)) and not lexicon.is_common_word(word) for word in words
    )


def _read_aloud(surface: Surface) -> Surface:
    """The same letters, DOE, JANE read as Doe, Jane, and notes such as NBM as no names."""
    text = _CAPITALS.sub(lambda m: m[0].lower() if _NOTE.fullmatch(m[0].lower()) else m[0].capitalize(), surface.text)
    return Surface(surface.name, text, known=Normal(text, text.lower()))
