"""Numbers that name a person: national and insurance numbers (with their check digits) and record numbers.

Check digits come from python-stdnum. The Australian Medicare
number (weights 1 3 7 9 1 3 7 9, modulo 10) and the New Zealand NHI (modulo 11, and modulo 23 since 2022) are our own.
"""

import re

from stdnum.au import tfn
from stdnum.ca import bc_phn, sin
from stdnum.gb import nhs
from stdnum.ie import pps
from stdnum.in_ import aadhaar
from stdnum.us import ssn

from app.guidelines.phrases import word_set
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_CUE = Rx(
    r"\b(?:ssn|social security(?: (?:number|no|#))?|nhs (?:no|num(?:ber)?|#)|chi (?:no|number)"
    r"|medicare(?: (?:no|number|card|#|id))?"
    r"|sin|social insurance(?: number)?|ohip|health ?card|phn|pps(?:n)?|aadhaa?r(?: (?:no|number|card))?"
    r"|nhi|tfn|ihi|abha"
    r"|pan(?: card)?|passport(?: (?:no|number))?|driver'?s licen[cs]e|ni number"
    r"|national insurance(?: number)?|mbi|medicaid(?: id)?"
    r"|health insurance number|personnummer|bsn|national id|id card)\b\.?[:# ]{0,3}(?:is |no\.? |number |of )?"
    r"(?P<it>[a-z]{0,3}[ -]?\d(?:[ -]?\d){3,14}[a-z]{0,2})(?![\da-z])"
)
_RUN = Rx(
    r"(?<![\w.+/@:#-])(?P<it>\d{4}[ -]\d{4}[ -]\d{4}|\d{4}[ ]?\d{5}[ ]?\d"
    r"|\d{3}[- ]?\d{2,4}[- ]?\d{3,4})(?![\w/@%]|[.,-]\d)"
)
_NHI = Rx(r"(?<![\w-])(?P<it>[a-hj-np-z]{3}\d{2}(?:\d{2}|[a-hj-np-z\d]{2}))(?![\w-])")
_PPS = Rx(r"(?<![\w-])(?P<it>\d{7}[a-w][a-i]?)(?![\w-])")
_NINO = Rx(r"(?<![\w-])(?P<it>[a-ceghj-prtw-z]{2} ?\d{2} ?\d{2} ?\d{2} ?[a-d])(?![\w-])")
_OTHER = Rx(
    r"(?:\b(?:doi|pmid|pmcid|nct|isrctn|isbn|npi|gmc|nmc|ahpra|reg(?:istration)?\.?(?: no\.?)?|licen[cs]e|call"
    r"|text|tel|phone|ph|fax|mobile"
    r"|whatsapp|helpline|hotline|ring|dial|lifeline|abn|acn|charity(?: no\.?)?|company(?: no\.?)?|order"
    r"|grant|ref|cd|issn|orcid"
    r"|rs\.?|usd|on|at|or)|[$£€₹])[ :#.(]{0,3}$"
)
_SHAPES = (
    (Rx(r"\d{3} \d{3} \d{4}|\d{10}"), nhs),
    (Rx(r"\d{3}[ -]\d{3}[ -]\d{3}"), sin),
    (Rx(r"9\d{3} \d{3} \d{3}"), bc_phn),
    (Rx(r"\d{4}[ -]\d{4}[ -]\d{4}"), aadhaar),
    (Rx(r"\d{3} \d{3} \d{3}"), tfn),
    (Rx(r"\d{3}-\d{2}-\d{4}"), ssn),
)
"""Nine or ten digits are common, so each number is asked for only in the way people write it."""
_RECORD = Rx(
    r"\b(?:mrn|med(?:ical)? rec(?:ord)?(?: (?:no|number|#))?|hosp(?:ital)? (?:no|num(?:ber)?|#)"
    r"|chart (?:no|number|#)|chart|urn|umrn|ur (?:no|number)"
    r"|accession(?: (?:no|number|#))?|acct|account (?:no|number|#)|policy(?: (?:no|number|#))?"
    r"|member (?:id|no|number)|claim (?:no|number|#)"
    r"|subscriber id|patient (?:id|no|number|#)|pt (?:id|no|#)|case (?:no|number|#)|serial(?: (?:no"
    r"|number|#))?|s/n|sn|lot(?: (?:no|number))?"
    r"|uhid|ip no|op no|opd no|ward no|crn|episode (?:no|number)|encounter (?:no|id)|specimen (?:no|id|#)"
    r"|lab (?:no|id|#)|sample (?:no|id|#)"
    r"|prescription (?:no|number|#)|rx ?#|implant (?:no|id)|device id|hn|nhs id|booking (?:no|ref|reference))\b"
    r"[.:# ]{0,3}(?:is |no\.? |number )?"
    r"(?P<it>[a-z]{1,4} \d{3,6} \d{3,6}\b|(?=(?:[a-z/-]*\d){4})[a-z\d][a-z\d/-]{4,24})"
)
_DICOM = Rx(r"(?<![\d.])1\.2\.840\.\d[\d.]{8,60}")
_PLATE = Rx(
    r"(?<![\w-])(?:(?-i:[A-Z]{2}[ -]?\d{1,2}[ -]?[A-Z]{1,3}[ -]?\d{4})|(?-i:[A-Z]{2}\d{2} ?[A-Z]{3}))(?![\w-])"
    r"|(?:licen[cs]e plate|number plate|plate|rego|reg|registration)(?: (?:no|number"
    r"|#))?[.:# ]{1,3}(?=[A-Z0-9 -]*\d)[A-Z0-9](?:[ -]?[A-Z0-9]){3,11}(?!\w)"
)
_CONTEXT = word_set(
    "nhs nhi patient pt results result record number no dob medicare phn referral mri ct scan ward theatre chart"
    " discharge summary bloods echo x-ray xray potassium allergies rads med reg obs admission path biopsy histology"
    " specimen anaesthetised meds dose tramadol methadone warfarin insulin cannula"
)
"""Ten digits, or a New Zealand NHI, are often a telephone number or a code: one of these words must be there."""
_RECALL = Rx(r"\b(?:recall(?:ed|s|ing)?|withdrawn|batch|safety notice|field safety|udi)\b")


def national(surface: Surface) -> tuple[Match, ...]:
    """Identity numbers: named by a cue, or of the right shape with the right check digit."""
    if not _has_digits(surface, 2):
        return ()
    low = surface.low
    found = {m.start("it"): Match(m.start("it"), m.end("it"), "cue") for m in _CUE.finditer(low)}
    for m in _RUN.finditer(low):
        bare = len(re.sub(r"\D", "", m["it"])) == 10
        if bare and _CONTEXT.isdisjoint(surface.words):
            continue
        if m.start() not in found and not _OTHER.search(low, max(0, m.start() - 24), m.start()) and _checks(m["it"]):
            found[m.start()] = Match(m.start("it"), m.end("it"), "checked")
    for pattern, test in ((_NHI, _is_nhi), (_PPS, pps.is_valid), (_NINO, _is_nino)):
        if pattern is _NHI and _CONTEXT.isdisjoint(surface.words):
            continue
        for m in pattern.finditer(low):
            if m.start() not in found and test(m["it"]):
                found[m.start()] = Match(m.start("it"), m.end("it"), "checked")
    return tuple(found[at] for at in sorted(found))


def records(surface: Surface) -> tuple[Match, ...]:
    """Numbers of records, accounts, plans, devices and vehicles."""
    if not _has_digits(surface, 4):
        return ()
    low = surface.low
    recall = bool(_RECALL.search(low))
    found = [
        Match(m.start("it"), m.end("it"), "record")
        for m in _RECORD.finditer(low)
        if not (recall and m.group().startswith(("lot", "serial", "s/n")))
    ]
    found += [Match(m.start(), m.end(), "dicom") for m in _DICOM.finditer(low)]
    return tuple(found)


def plates(surface: Surface) -> tuple[Match, ...]:
    """Vehicle registrations of the shapes that cannot be mistaken, or after a cue."""
    if not _has_digits(surface, 2):
        return ()
    return tuple(Match(m.start(), m.end(), "plate") for m in _PLATE.finditer(surface.text))


def _has_digits(surface: Surface, count: int) -> bool:
    return surface.of(_digits) >= count


def _digits(surface: Surface) -> int:
    return sum(map(surface.low.count, "0123456789"))


def _checks(written: str) -> bool:
    digits = re.sub(r"\D", "", written)
    if len(set(digits)) <= 2 or digits.endswith("000"):
        return False
    if len(digits) == 10 and re.fullmatch(r"\d{4}[ ]?\d{5}[ ]?\d", written) and _is_medicare(digits):
        return True
    return any(shape.fullmatch(written) and kind.is_valid(written) for shape, kind in _SHAPES)


def _is_medicare(digits: str) -> bool:
    total = sum(int(d) * w for d, w in zip(digits, (1, 3, 7, 9, 1, 3, 7, 9), strict=False))
    return digits[0] in "23456" and total % 10 == int(digits[8]) and digits[9] != "0"


_NHI_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"


def _is_nhi(written: str) -> bool:
    code = written.upper()
    values = [_NHI_LETTERS.index(c) + 1 if c.isalpha() else int(c) for c in code]
    total = sum(value * (7 - place) for place, value in enumerate(values[:6]))
    if code[6].isalpha():
        return code[5].isalpha() and 23 - total % 23 == values[6]
    return code[5].isdigit() and total % 11 != 0 and (11 - total % 11) % 10 == values[6]


def _is_nino(written: str) -> bool:
    return written[:2] not in ("bg", "gb", "nk", "kn", "tn", "nt", "zz")
