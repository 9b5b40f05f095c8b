"""People's names in a text, with what they are tied to. `what` says how sure the reading is.

`titled` (Mrs Doyle), `full` (Karen Doyle), `given` (Linda), `initials` (J.S.). Clinicians, colleagues, authors, places,
streets, diseases and awards are left out: the catalogue's guards G-clin, G-eponym, G-org, G-word and G-public.
"""

import re
from bisect import bisect_left, bisect_right

from app.guidelines import lexicon
from app.guidelines.name_slots import LOWER, UPPER, in_slot, slotted
from app.guidelines.phrases import word_set
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_CAPITAL = Rx(
    rf"(?<![\w@#/.-])(?:[OD]'|Mc|Mac|[ae]l-)?[{UPPER}][{LOWER}]+(?:['-][{UPPER}][{LOWER}]+)*(?![\w@]|\.[a-z])"
)
_TITLE = Rx(
    r"\b(?:Mrs?|Ms|Miss|Mx|Master|Sir|Lady|Lord|[Ll]ittle|Lil|[Bb]aby|[Uu]ncle|[Aa]unty?|[Aa]untie|Granny"
    r"|Nana|Grandma|Grandpa|Old"
    r"|Councillor|Cllr|Senator|Councilman|Rev|Father|Pastor|Fr|Rabbi|Imam|Smt|Shri|Sri|Thiru|Herr|Frau"
    rf"|Señora?|Madame|Monsieur)\.? (?P<it>[{UPPER}][\w'-]+(?: [{UPPER}][\w'-]+){{0,2}}|[A-Z]\b)"
)
_INITIALS = Rx(r"(?<![\w.])(?P<it>[A-Z]\.\s?[A-Z]\.(?:[A-Z]\.)?)(?![\w@])")
_CLINICIAN_BEFORE = Rx(
    r"\b(?:dr|drs|doctor|prof|professor|nurse|sister|matron|surgeon|physio|physiotherapist|dentist"
    r"|hygienist|pharmacist|midwife|midwives"
    r"|consultant|registrar|colleague|colleagues|mentor|student|intern|resident|fellow|paramedic"
    r"|therapist|dietitian|nutritionist|optometrist"
    r"|receptionist|manager|secretary|assistant|cleaner|porter|caterer|cook|driver|carer|caretaker"
    r"|gardener|supervisor|lead|visitor|educator|technician|radiographer|psychologist|psychiatrist"
    r"|counsellor|chaplain|volunteer|author|editor"
    r"|speaker|host|faculty|team|trainee|junior|boss|chair|director|president|ceo|minister|secretary|hca"
    r"|cna|np|pa|rn|gp|my friend|flatmate"
    r"|king|queen|prince|princess|pope|senator|mayor|judge|by|with thanks to|thanks to|thank you to"
    r"|welcome|welcoming|meet|congratulations to"
    r"|congrats to|introducing|st|saint|rename|named|called|joined by|ask for|see|the|our|follow|photo"
    r"|credit|via|play|plays|as"
    r"|alongside|hotel|et|and dr|mr banana)\.?,? (?:[a-z]+ ){0,1}[\"']?$"
)
_CLINICIAN_AFTER = Rx(
    r"^(?:'s)?,? ?(?:\(?(?:md|do|rn|np|pa-c|pa|mbbs|mbchb|mrcp|mrcgp|mrcs|frcs|frcp|frcpc|facs|faap|phd"
    r"|dphil|rd|pharmd|dds|dmd|bds|mph|msc|bsc"
    r"|lcsw|cnm|dpt|dnp|msn|bsn|fracp|fracgp|ms|mch|dnb|obe|mbe|ot|slp|rmt)\b"
    r"|(?:[\w-]+,? ){0,4}?(?:surgeon|physician|doctor|nurse|consultant|physio\w*|dentist|hygienist"
    r"|pharmacist|midwife|registrar|dietitian"
    r"|receptionist|manager|paramedic|therapist|anaesthetist|anesthesiologist|psychologist|psychiatrist"
    r"|p[ae]+diatrician|cardiologist"
    r"|oncologist|radiologist|neurologist|coordinator|practitioner|educator|editor|author|researcher|lead"
    r"|director|chair|professor|speaker)\b"
    r"|from (?:billing|reception|admin|accounts|the front desk|the lab|it|hr|our team|cdc|nhs|who)"
    r"|(?:joins|joined|will (?:speak|join|talk|present|host|lead)|speaks|is joining|starts|leads|presents"
    r"|explains|talks|wrote|writes|writing"
    r"|et al|and colleagues|said in|told the|for saying|for the|has joined|is (?:our|a"
    r"|the) (?:new )?(?:[\w-]+ ){0,2}(?:nurse|doctor|gp|dentist)))"
)
_OFFICE_BEFORE = Rx(
    r"\b(?:manager|lead|officer|secretary|director|receptionist|coordinator|co-ordinator|liaison|advocate"
    r"|administrator"
    r"|registrar|consultant|headteacher|chair|trustee|supervisor|bursar|representative|minister|deputy),? $"
)
_ORG_AFTER = Rx(
    r"^(?:'s)? ?(?:[A-Z][\w']+ ){0,2}(?:Hospital|Clinic|Clinics|University|College|School|Institute"
    r"|Foundation|Trust|Centre|Center|Medical|Health"
    r"|Healthcare|Street|St|Road|Rd|Avenue|Ave|Lane|Award|Prize|Lecture|Medal|Fund|Act|House|Hall|Hospice"
    r"|Infirmary|Ward|Pharmacy|Surgery"
    r"|Practice|Dental|Care|Park|Island|Bakery|Church|Society|Association|Day|Week|Month|Run|Cup"
    r"|Red Cross|Ambulance|Method|Score|Scale"
    r"|Sign|Syndrome|Disease|Test|Tube|Catheter|Manoeuvre|Maneuver|Law|Principle|Study|Trial|Review"
    r"|Lancet|High|Hotel|Beach|County|Ltd|Inc)\b"
)
_ORG_WORD = Rx(
    r"(?:^(?:royal|national|british|american|canadian|australian|european|international|united|public|general) "
    r"|\b(?:society|college|hospital|clinic|university|school|institute|foundation|trust|association|council|network"
    r"|alliance|federation|union|charity|fund|valley|river|county|district|bay|island|lake|mountain|creek|street|road"
    r"|journal|gazette|herald|times|week|day|month|award|prize|cup|centre|center|park|library|museum|review|agency"
    r"|ministry|department|board|commission|party|club|market|hotel|house|festival|act|bill|programme|program)$)"
)
"""A whole of capitals that is no person: “Royal Osteoporosis Society”, “Murray Valley”."""
_TAUGHT = Rx(
    r"^(?:'s|s') (?:\w+ ){0,3}(?:graders?|class|classes|pupils|students|school|kindergarten|kindergart\w+|year \d+)\b"
)
_DISEASE_AFTER = Rx(
    r"^(?:'s|s')?,? (?:disease|syndrome|palsy|sign|test|score|scale|law|lymphoma|tumou?r|sarcoma|fracture"
    r"|hernia|contracture|thyroiditis|chorea"
    r"|ulcer|oesophagus|esophagus|encephalopathy|gangrene|ataxia|catheter|tube|manoeuvre|maneuver|reflex"
    r"|criteria|procedure|and (?:[A-Z]\w+)?(?:'s)?"
    r" ?disease|cells?|factor|point|stage|classification|position|forceps|speculum|incision|line|duct|canal|smear)\b"
)
_QUOTE_CREDIT = Rx(r'["”]\s*(?:[-–—~]|says|said)?\s*$')
_AUTHOR = Rx(
    r"^(?:,? (?:19|20)\d\d|,? et al|, (?:[A-Z]\w+ ){0,3}(?:Lancet|BMJ|NEJM|JAMA|Nature|Cochrane"
    r"|Circulation|Gut|Chest)| \(?(?:19|20)\d\d)"
)
_PATIENT_BEFORE = Rx(
    r"\b(?:patient|pt|client|resident|lady|girl|boy|gentleman|man|woman|baby|son|daughter"
    r"|twins?)s?,? (?:named |called |is |was )?$"
)
_HARDLY = word_set(
    "the this that then there they these those what when where who why how and but for not you your our "
    "his her its all any can may will"
    " just one two our my we she he it if in on at no yes so to of or as by be do go up us new now get "
    "got let say see thank thanks please"
    " today tonight yesterday monday tuesday wednesday thursday friday saturday sunday january february "
    "march april june july august"
    " september october november december christmas easter diwali eid god doctor patient patients nurse "
    "hospital clinic covid flu nhs cdc"
    " english french spanish german irish scottish welsh british american canadian australian indian "
    "chinese african asian european"
    " danish tagalog hindi urdu punjabi arabic polish january instagram facebook twitter tiktok youtube "
    "linkedin bluesky google zoom"
)


def names(surface: Surface) -> tuple[Match, ...]:
    """All names that are not those of clinicians, authors, places, diseases or organisations."""
    found = {
        m.start("it"): Match(m.start(), m.end("it") - 2 * m["it"].endswith("'s"), "titled")
        for m in _TITLE.finditer(surface.text)
        if _is_titled(m)
    }
    for initials in _INITIALS.finditer(surface.text):
        found[initials.start("it")] = Match(initials.start("it"), initials.end("it"), "initials")
    for run in _runs(surface):
        if not any(f.start <= run.start < f.end or f.start == run.start for f in found.values()):
            found[run.start] = run
    found = _with_slots(surface, found)
    return tuple(found[at] for at in sorted(found) if not is_excused(surface, found[at]))


def _with_slots(surface: Surface, found: dict[int, Match]) -> dict[int, Match]:
    """With the names that only the grammar shows, in place of shorter readings of the same words."""
    slots = surface.of(slotted)
    if not slots:
        return found
    kept = dict(found)
    starts = sorted(found)
    for slot in slots:
        first = max(0, bisect_right(starts, slot.start) - 1)
        near = (found[at] for at in starts[first : bisect_left(starts, slot.end)])
        inside = [f for f in near if f.end > slot.start]
        if all(f.end - f.start <= slot.end - slot.start and f.what != "titled" for f in inside):
            for f in inside:
                kept.pop(f.start, None)
            kept[slot.start] = slot
    return kept


def _is_titled(m: re.Match[str]) -> bool:
    first = m["it"].split()[0].lower()
    lead = m.group().split()[0].rstrip(".").lower()
    if lead in ("little", "old", "lady", "lord", "baby", "master", "sir"):
        return lexicon.is_given_name(first) and first not in _HARDLY
    return first not in _HARDLY


def _runs(surface: Surface) -> list[Match]:
    """Capitalised words one after the other that read as a name."""
    found: list[Match] = []
    words: list[re.Match[str]] = []
    for m in _CAPITAL.finditer(surface.text):
        if words and surface.text[words[-1].end() : m.start()] not in (" ", " and ", " & "):
            found += _as_name(surface, words)
            words = []
        words.append(m)
    return found + _as_name(surface, words)


def _as_name(surface: Surface, words: list[re.Match[str]]) -> list[Match]:
    while words and _bare(words[0]) in _HARDLY:
        words = words[1:]
    if not words:
        return []
    given = [n for n, m in enumerate(words) if _is_given(_bare(m))]
    if not given:
        return []
    first = given[0]
    rest = words[first:]
    if first and len(rest) == 1 and not _opens(surface, words[0].start()):
        return []
    while first and lexicon.is_surname(_bare(words[first - 1])) and not lexicon.is_common_word(_bare(words[first - 1])):
        first -= 1
        rest = words[first:]
    start, end = rest[0].start(), rest[-1].end()
    if surface.text[start:end].endswith("'s"):
        end -= 2
    sure = len(rest) > 1 and any(_is_family(_bare(m)) for m in rest[1:])
    if sure:
        return [Match(start, end, "full")]
    if lexicon.is_word_name(_bare(rest[0])) and _opens(surface, start):
        return []
    single = rest[0]
    stop = single.end() - 2 if single.group().endswith("'s") else single.end()
    return [Match(single.start(), stop, "given")]


def _bare(m: re.Match[str]) -> str:
    return m.group().lower().removesuffix("'s")


def _is_given(word: str) -> bool:
    first = word.partition("-")[0]
    known = lexicon.is_given_name(word) or (first != word and lexicon.is_given_name(first))
    return word not in _HARDLY and known and not lexicon.is_region(word)


def _is_family(word: str) -> bool:
    if word in _HARDLY:
        return False
    return lexicon.is_surname(word) or not lexicon.is_common_word(word)


def _opens(surface: Surface, start: int) -> bool:
    """Whether a word stands first in its sentence, where a capital says nothing."""
    return surface.sentences[surface.sentence_at(start)].start == start


def is_excused(surface: Surface, name: Match) -> bool:
    """Whether the name is a clinician's, a colleague's, an author's, a disease's, a place's or an organisation's."""
    before = surface.low[max(0, name.start - 40) : name.start]
    after = surface.text[name.end : name.end + 60]
    if name.what == "titled" and _OFFICE_BEFORE.search(before):
        return True
    if name.what != "titled" and not in_slot(surface, name) and _CLINICIAN_BEFORE.search(before):
        return not _is_patients(before)
    if _CLINICIAN_AFTER.search(after.lower()) or _ORG_AFTER.search(after) or _AUTHOR.search(after):
        return True
    said = surface.low[name.start : name.end]
    if (name.what == "full" and _ORG_WORD.search(said)) or (name.what == "titled" and _TAUGHT.match(after)):
        return True
    if _DISEASE_AFTER.search(after.lower()) or (lexicon.is_eponym(said) and after.startswith("'")):
        return True
    return name.what == "given" and _is_town(surface, name, said)


def _is_town(surface: Surface, name: Match, said: str) -> bool:
    """“outside London”, “to Kinngait”: a name after a preposition of place that is a town's or nobody's we know."""
    lead = re.search(
        r"\b(?:in|to|from|near|outside|of|at|across|around|for) $", surface.low[max(0, name.start - 9) : name.start]
    )
    town = lexicon.place(said)
    return lead is not None and ((town is not None and town.population > 50_000) or not lexicon.is_surname(said))


def _is_patients(before: str) -> bool:
    """“our patient Linda”, “a patient named Rose”: here the lead points to the patient."""
    return _PATIENT_BEFORE.search(before) is not None


def credited(surface: Surface, name: Match) -> bool:
    """Whether the name stands behind a quotation: a testimonial, which has a rule of its own."""
    return _QUOTE_CREDIT.search(surface.text[max(0, name.start - 12) : name.start]) is not None
