"""Where the grammar of a chart, a letter or a handover puts a person: names that no list of names has to know.

“Nwachukwu, Chidera, DOB …”, “bloods for Harpreet Dhillon”, “next of kin: …”. Each word of such a name begins with a
capital and is no ordinary word, drug, disease or eponym.
"""

import re
from collections.abc import Iterator

from app.guidelines import lexicon
from app.guidelines.phrases import word_set
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆĈČĎĐĒĖĘĚĜĞĠĢĤĪĮİĶĹĻĽŁŃŅŇŌŐŒŔŘŚŜŞŠŢŤŪŬŮŰŲŴŶŸŹŻŽ"
LOWER = "a-zß-öø-ÿāăąćĉčďđēėęěĝğġģĥīįıķĺļľłńņňōőœŕřśŝşšţťūŭůűųŵŷźżž"
"""Letters of the Latin alphabets in which names are written."""

_WORD = rf"(?:[OD]'|Mc|Mac|[ae]l-)?[{UPPER}][{LOWER}]+(?:['-][{UPPER}]?[{LOWER}]+)*"
_NAME = rf"(?P<it>{_WORD}(?: (?:de |van |von |bin |da |der |la )?{_WORD}){{0,3}})"
_TITLE = r"(?:(?:Mr|Mrs|Ms|Miss|Mx|Master|Baby|[Ll]ittle)\.? )?"
_LISTED = Rx(
    rf"(?:^|(?<=[\n:;] )|(?<=\n))(?P<it>{_WORD}, {_WORD})(?=,? \(?(?:DOB|dob|D\.O\.B|aged?\b|MRN|NHS"
    rf"|\d{{1,3}} ?(?:yo|y/o|[MFmf]\b|,)))"
)
_LED = Rx(
    r"(?i:\b(?:bloods?|labs?|results?|echo|ct|mri|scan|x-?rays?|ecg|biopsy|letter|prescription|script|bed"
    r"|referral|swab|histology"
    r"|notes|tto|ttos|inr|cannula) (?:for|of|re)|\b(?:re-?)?(?:admitted|discharged|consented|intubated"
    r"|extubated|clerked|sutured"
    r"|cannulated|catheteri[sz]ed|resuscitated|vaccinated|referring|reviewed|transferred|bled)|\b(?:next of kin"
    r"|nok|case|hx|admit note"
    r"|handover|discharge summary|clinic letter|gp letter|transfer letter|referral|re|day \d{1,3}|bed \d{1,3}"
    r"|room \d{1,3}|patient"
    r"|pt|referred by [\w ]{1,24}|seen with (?:mum|mom|dad)|\d{1,3} ?(?:yo|y/o|m|f)(?: [mf])?)[:,]|\b(?:pt"
    r"|patient|explanted from|implanted"
    rf" in|(?:mum|mother|dad|father|nok|carer) is|chase [\w ]{{1,16}} for|called|rang|phoned|spoke (?:to"
    rf"|with))) {_TITLE}{_NAME}"
)
_KIN = Rx(
    r"(?i:\b(?:(?:his|her|their|spoke to|rang|called|phoned|told) )?(?:daughter|son|wife|husband|sister|brother"
    r"|mother|father|mum|mom"
    rf"|dad|partner|niece|nephew)(?: is)?),? (?P<it>{_WORD}(?: {_WORD})?)(?= (?:on|at|aware|rang|phoned|called"
    rf"|emailed|consented|is aware|\(|asks?|says|said)|, [\d+(])"
)
_FOLLOWED = Rx(
    rf"(?<![\w-])(?P<it>{_WORD}(?: {_WORD}){{1,3}})(?= \(?(?:DOB|dob|D\.O\.B)|, (?:aged )?\d{{1,3}} ?(?:yo|y/o"
    rf"|[MF]\b|years)|(?:, \d{{1,3}},?)? (?:was|is|has been|needs)"
    r" (?:an interpreter|(?:being )?(?:extubated|intubated|admitted|discharged|transferred|catheterised"
    r"|transfused|sedated|cannulated|thrombolysed)))"
)
_BABY = Rx(rf"\b[Bb]aby (?P<it>{_WORD})(?=,? \(?\d|, (?:born|delivered|a ))")
_SHAPES = (_LISTED, _LED, _KIN, _FOLLOWED, _BABY)
_KINDS = ("disease", "drug", "procedure", "body")


def slotted(surface: Surface) -> tuple[Match, ...]:
    """The names in such places; `what` is `full` (two words or more) or `given`."""
    found: dict[int, Match] = {}
    for shape in _SHAPES:
        for m in shape.finditer(surface.text):
            for match in _kept(surface, m.start("it"), m["it"], sure=shape is _BABY):
                found.setdefault(match.start, match)
    return tuple(found[at] for at in sorted(found))


def in_slot(surface: Surface, name: Match) -> bool:
    """Whether a name stands in such a place."""
    return any(slot.start <= name.start < slot.end for slot in surface.around(slotted, name))


def _kept(surface: Surface, start: int, name: str, *, sure: bool) -> Iterator[Match]:
    """The name as far as its words are no others; one word must be a given name that is nothing else."""
    end = start
    words = list(re.finditer(r"[^\s,]+", name))
    for n, m in enumerate(words):
        opens = n == 0 and len(words) > 1 and _is_nothing_else(words[1].group())
        if m.group().lower() in _NEVER or (_is_other(m.group()) and not opens):
            break
        end = start + m.end()
    said = surface.text[start:end].removesuffix("'s")
    known = [w.lower() for w in re.split(r"[\s,]+", said) if w]
    if not known or any(lexicon.terms(kind, said.lower()) for kind in _KINDS):
        return
    if len(known) > 1:
        yield Match(start, start + len(said), "full")
    elif sure or (lexicon.is_given_name(known[0]) and not lexicon.is_word_name(known[0])):
        yield Match(start, start + len(said), "given")


def _is_other(word: str) -> bool:
    low = word.lower().removesuffix("'s")
    if lexicon.is_given_name(low) or lexicon.is_surname(low):
        return low in _NEVER
    return low in _NEVER or lexicon.is_common_word(low) or lexicon.is_eponym(low) or lexicon.is_region(low)


def _is_nothing_else(word: str) -> bool:
    """A word that no list knows: then an ordinary word before it (Hone, Grace, Bill) is part of a name too."""
    low = word.lower().removesuffix("'s")
    return lexicon.is_surname(low) or not (_is_other(word) or lexicon.place(low) or low.endswith("s"))


_NEVER = word_set(
    """
    the this that she he they his her mr mrs ms dr prof nurse sister patient patients today yesterday monday
    tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december hospital clinic ward trust university covid flu nhs bed bay icu itu ed
    lot on in at by
    """
)
