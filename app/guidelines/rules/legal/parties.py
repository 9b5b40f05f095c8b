"""People and businesses that are named, as something can be alleged of them."""

from app.guidelines import lexicon
from app.guidelines.phrases import word_set
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_CAP = r"[A-Z][\w'’-]+"
_TITLED = Rx(
    rf"\b(?:Dr|Prof|Professor|Mr|Mrs|Ms|Miss|Mx|Sir|Sister|Nurse|Matron|Frau|Herr|Baroness|Lord|Lady|Judge"
    rf"|Councillor|Cllr|Senator|Minister|Doctor|Shri|Smt)\.?\s(?:Dr\.?\s)?{_CAP}(?:\s{_CAP})?"
)
_HANDLE = Rx(r"(?<!\w)@\w{3,}")
_BUSINESS = Rx(
    rf"\b(?:{_CAP}\s){{1,3}}(?:Clinics?|Hospitals?|Diagnostics?|Pharmacy|Pharmacies|Private|Fertility|IVF|Dental"
    rf"|Dentistry|Orthodontics|Medical|Health|Healthcare|Spine|Plastics?|Labs?|Laborator(?:y|ies)|Care|Cent(?:re"
    rf"|er)s?|Rehab|Recovery|Wellness|Aesthetics?|Surgery|Practice|Group|Trust|Institute|Laser|Skin"
    rf"|Banner|Times|Post|Direct|Decompress\w*|Med\s?Spa|Medspa|Nursing\sHome|Nutrition|Supplements|Foundation"
    rf"|Pharma|Clinic|OB|Bayfront|House|Manor|Lodge)(?:\s{_CAP})?"
)
_PLACED = Rx(rf"\b(?:at|past|to|from|of|by|avoid|owner\s(?:is|of)|owner,)\s(?P<it>{_CAP}(?:\s{_CAP}){{0,2}})")
_RUN = Rx(rf"(?<![\w.@#])(?P<it>{_CAP}\s{_CAP}(?:\s{_CAP})?)")
_COINED = Rx(r"\b[A-Z][a-z]+[A-Z][A-Za-z]+\b")
_LOW = Rx(
    r"\b(?:dr|dr\.|doctor|prof|professor|nurse|sister|matron)\s(?!(?:who|on|in|at|and|or|to|is|was|of|for|google"
    r"|here|today|tonight|shift|shifts|led|practitioners?|manager|line|station|week|day|says|said|with|i"
    r"|my)\b)[a-z]{3,}\b"
)
_UNNAMED = Rx(
    r"\bthe\s(?:\w+\s){0,2}?(?:dentist|podiatrist|clinic|pharmacy|chemist|surgeon|gp|practice|medspa|med\sspa"
    r"|salon|vet|hospital|lab|nursing\shome|care\shome|chiropractor|physio|optician|hospice|surgery|rehab"
    r"|spa)\s(?:on|in|at|off|by|opposite|next\sto|behind|across\sfrom)\s(?:the\s)?[A-Z]\w+"
    r"|\b(?:the|that)\s[A-Z]\w+\s(?:dentist|podiatrist|surgeon|gp|clinic|pharmacist|physio|vet|chiropractor"
    r"|dermatologist|obgyn|psychiatrist|influencer)\b|\b(?:our|the)\s(?:ceo|cmo|medical\sdirector"
    r"|chief\sexecutive|minister|health\ssecretary|mayor|chair|owner|landlord|dean)\b"
)
_MID = Rx(r"(?<=[a-z,;] )[A-Z][a-z]{3,}(?:'s)?\b")


def parties(surface: Surface) -> tuple[Match, ...]:
    """Named people, accounts and businesses, in order; a name may be found in two ways."""
    text = surface.text
    found = [Match(m.start(), m.end(), "person") for m in _TITLED.finditer(text)]
    found += [Match(m.start(), m.end(), "person") for m in _HANDLE.finditer(text)]
    found += [Match(m.start(), m.end(), "business") for m in _BUSINESS.finditer(text)]
    found += [Match(m.start(), m.end(), "business") for m in _COINED.finditer(text)]
    found += [Match(m.start(), m.end(), "person") for m in _LOW.finditer(text)]
    found += [Match(m.start(), m.end(), "business") for m in _UNNAMED.finditer(text)]
    found += [Match(m.start(), m.end(), "business") for m in _MID.finditer(text) if _is_coined(m.group())]
    found += [Match(m.start("it"), m.end("it"), "business") for m in _PLACED.finditer(text) if _unknown(m["it"])]
    found += [Match(m.start("it"), m.end("it"), "person") for m in _RUN.finditer(text) if _is_person(m["it"])]
    return tuple(sorted(found))


def _is_person(run: str) -> bool:
    first, second, *_ = run.split()
    return lexicon.is_given_name(first) and not lexicon.is_common_word(second.removesuffix("'s"))


_DAYS = word_set(
    "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays"
)


def _is_coined(word: str) -> bool:
    """No ordinary word, no country, no town, no medicine or disease."""
    low = word.lower().removesuffix("'s")
    known = lexicon.is_common_word(low) or lexicon.is_region(low) or lexicon.place(low) or lexicon.is_eponym(low)
    return (
        not known
        and low not in _DAYS
        and not low.endswith(("an", "ish", "ese"))
        and not any(lexicon.terms(kind, low) for kind in ("drug", "disease", "supplement"))
    )


def _unknown(run: str) -> bool:
    """A capitalised name after “at” that is no ordinary word and no country."""
    first = run.split(maxsplit=1)[0].lower().removesuffix("'s")
    return not lexicon.is_common_word(first) and not lexicon.is_region(run)
