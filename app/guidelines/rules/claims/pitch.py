"""Words by which a text shows whose care it is about: care itself, the author's own, the others', and where."""

from app.guidelines import promotion
from app.guidelines.health import interventions
from app.guidelines.rules.claims.selling import prescriptions
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

TRADE = (
    r"(?:surgeons?|doctors?|docs?|mds?|dentists?|orthodontists?|hygienists?|gps?|physios?|physiotherapists?|pts?"
    r"|chiros?"
    r"|chiropractors?|osteopaths?|podiatrists?|dermatologists?|dermats?|derms?|injectors?|cosmetologists?"
    r"|aestheticians?"
    r"|psychologists?|psychiatrists?|therapists?|counsell?ors?|opticians?|optometrists?|audiologists?|pharmacists?"
    r"|chemists?"
    r"|midwi(?:fe|ves)|nurses?|gyna?e?cologists?|urologists?|cardiologists?|oncologists?|an(?:a?)esthetists?"
    r"|specialists?"
    r"|providers?|practitioners?|naturopaths?|dieti[tc]ians?|nutritionists?|coach(?:es)?|consultants?)"
)
PLACE = (
    r"(?:clinics?|practices?|hospitals?|surger(?:y|ies)|pharmac(?:y|ies)|med-?\s?spas?|spas?|studios?|labs?"
    r"|cent(?:re|er)s?"
    r"|units?|teams?|program(?:me)?s?|chains?|offices?|lounges?|bars?|salons?|dispensar(?:y|ies)|departments?"
    r"|institutes?)"
)
_CARE = Rx(
    rf"\b(?:{TRADE}|{PLACE}|dental|dentistry|teeth|tooth|gums?|smiles?|veneers?|implants?|fillings?|crowns?|skin"
    rf"|lips?|chins?"
    r"|brows?|lash(?:es)?|necks?|jaws?|jawlines?|cheeks?|wrinkles?|frowns?|foreheads?|faces?|hair|hairlines?|veins?"
    r"|moles?"
    r"|spines?|spinal|posture|backs?|knees?|hips?|shoulders?|joints?|hearing|ears?|eyes?|vision|sleep|snoring"
    r"|sedation"
    r"|weight|hormones?|hormonal|low\st|fertility|ivf|embryos?|blastocyst|bellies|belly|tummy|bump|birth|newborns?"
    r"|pregnan\w+"
    r"|scans?|mri|x-?rays?|ultrasounds?|colonoscop\w+|endoscop\w+|biops\w+|bloods|checks?|check-?ups?|consults?"
    r"|consultations?"
    r"|appointments?|treatments?|syringes?|1ml|jabs?|shots?|drips?|pens?|laser|threads?|peels?|facials?|parasites?"
    r"|gut|detox"
    r"|cleanse|vaccin\w+|cataracts?|lasik|surgical|surgery|anesthesia|anaesthesia|wellness|physio|chiropractic"
    r"|massage"
    r"|prostate|heart|cardiac|cancer|diabetes|autism|aba|adhd|anxiety|depress\w+|migraines?|pain|kidneys?|liver"
    r"|thyroid)\b"
)
OWN = Rx(r"\b(?:we|we're|we've|we'd|we'll|us|our|ours|my|mine|me|i|i'm|i've|here|dr\.?\s\w+|ur|clinic|spa|team)\b")
_FIRM = Rx(r"\b(?:we|we're|we've|we'll|us|our|ours|my|mine)\b")
TOWN = (
    r"(?:[A-Z][\w'’.-]+|(?:the|this|our|all\sof)\s(?:\w+\s)?(?:country|county|city|state|region|area|nation|world"
    r"|valley|province|town"
)
TOWN += (
    r"|district|island|coast|business|industry|hemisphere|territory|south|north|east|west|midwest|planet|carolinas"
    r"|uk|us|usa)|town)"
)


def care(surface: Surface) -> tuple[Match, ...]:
    """Everything that speaks of care: trades, places, parts of the body that are treated, services, medicines."""
    words = (Match(m.start(), m.end()) for m in _CARE.finditer(surface.low))
    return tuple(
        sorted({*words, *surface.of(promotion.services), *surface.of(interventions), *surface.of(prescriptions)})
    )


def of_care(surface: Surface, match: Match, reach: int = 2) -> bool:
    """Whether care is spoken of in the sentence or so many beside it."""
    return bool(surface.around(care, match, reach))


def is_firm(surface: Surface) -> bool:
    """Whether the text speaks as those who offer something: we, our, my."""
    return surface.of(_firm)


def _firm(surface: Surface) -> bool:
    return bool(_FIRM.search(surface.low))
