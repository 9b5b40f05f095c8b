"""A patient is named."""

import re
from collections.abc import Iterator

from app.domain.context import Context
from app.domain.finding import Citation, Severity
from app.domain.media import Media
from app.guidelines import encounters, guards, lexicon, names, patients
from app.guidelines.aside import asides
from app.guidelines.charted import OWNS, charted
from app.guidelines.kinds import Judged
from app.guidelines.likelihood import likelihood
from app.guidelines.nobody import is_outside, long_ago
from app.guidelines.reported import REPORT, points
from app.guidelines.rule import TEXT, Example, Hit, Repair, Rule, Scene
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface
from app.guidelines.tied import lowered, people, told

_FILED_CARE = Rx(
    r"\b(?:patients?|pts?|px|mrn|dob|scan|x-?ray|ct|mri|ecg|echo|ultrasound|report|results?|bloods?|labs?"
    r"|letter|referral"
    r"|consent|chart|notes?|wound|scar|rash|before|after|pre-?op|post-?op|discharge|prescription|biopsy|case"
    r"|surgery)\b"
)
_NOT_CARE = Rx(
    r"\b(?:unsplash|pexels|pixabay|getty|shutterstock|istock|adobe|stock|headshot|portrait|profile|team|staff|speaker"
    r"|logo|flyer|poster|dr|prof|nurse|actor|model)\b"
)
_OFFICE = (
    r"(?:lead|officer|manager|co-?ordinator|facilitators?|trustees?|chair\w*|technician|clerk|ward boy"
    r"|ward clerk|secretary"
    r"|treasurer|volunteer|organiser|organizer|porter|housekeeper|caretaker|superintendent|administrator"
    r"|advocate|liaison)"
)
_SPOKE_OUT = Rx(r" has (?:\w+ )?(?:spoken|talked|written)(?: \w+)? (?:about|of)\b")
_OFFICE_BEFORE = Rx(rf"\b{_OFFICE},? (?:mrs?|ms|miss|mx|smt|shri|sri)?\.? ?$")
_OFFICE_AFTER = Rx(rf",? (?:our |the |is our |a )?(?:\w+ )?{_OFFICE}\b")
_NAME_WORD = Rx(r"[^\W\d_]+")
_TELLING = ("text", "segment", "caption", "first_comment")
_ADDRESSED = Rx(
    r"\b(?:hi|hello|hey|thanks|thank you|congrats|congratulations|well done|sorry|happy birthday|welcome back"
    r"|good luck"
    r"|get well soon|good morning|bravo|cheers)(?P<gap>,? )$"
)
_MOURNED = Rx(r"\b(?:rest in peace|rip|goodbye|farewell) $")
_DETERMINED = Rx(
    r"(?:\b(?:my|our|the|this|that|an?|dear|dearest|sweet|lovely|brave|poor|amazing|wonderful|beautiful"
    r"|courageous|gorgeous"
    r"|old|young|yo|y/o|same|another)|\d[fm]|-old) $"
)
_ELSES = frozenset(("staff", "made up", "exam", "farewell", "book", "past", "vacancy", "news"))
_TIED, _FRAMED = 2.0, 9.0
_HOPELESS = -3.0
_PATIENT = Rx(r"\b(?:patients?|pts?|client|resident)(?: is| was|,)?(?: named| called)? $")


def _judge(scene: Scene) -> Iterator[Hit]:
    surface = scene.surface
    if surface.family == "file_name":
        yield from _filed(scene)
        return
    if guards.fictional(surface, Match(0, 0)) or long_ago(surface):
        return
    staff = _staff(scene)
    found = [n for n in surface.of(people) if not set(surface.low[n.start : n.end].split()) <= staff]
    found = [n for n in found if not is_outside(surface, n) and not _holds_office(surface, n)]
    tied = [n for n in found if _tie(surface, n) >= _enough(surface, n) and not guards.own_story(surface, n)]
    if tied:
        edits = tuple(_instead(surface, n, first=n is tied[0]) for n in tied)
        yield Hit(tuple(tied), severity=lowered(scene), repair=Repair("fix", edits))


def _holds_office(surface: Surface, name: Match) -> bool:
    """“our complaints lead Ms Dunne”, “Ms Marsh FRCS”, “Mr Tripathi, ward boy”: somebody of the house or in public."""
    letters = surface.text[name.start : name.end].split()[-1]
    if len(letters) > 2 and letters.isupper():
        return True
    before, after = surface.low[max(0, name.start - 32) : name.start], surface.low[name.end : name.end + 24]
    spoke = name.what == "full" and _SPOKE_OUT.match(surface.low, name.end)
    return bool(spoke or _OFFICE_BEFORE.search(before) or _OFFICE_AFTER.match(after))


def _staff(scene: Scene) -> set[str]:
    """The words of the names that the practice's profile and directory list."""
    return {word for name in (*scene.request.staff_names, *scene.request.context.directory) for word in _words(name)}


def _words(name: str) -> list[str]:
    return re.findall(r"[\w']+", name.lower())


def _filed(scene: Scene) -> Iterator[Hit]:
    """A name in a file's name, with a word of care there or a story in the post."""
    surface = scene.surface
    if _NOT_CARE.search(surface.low):
        return
    told_there = any(told(other).is_specific for other in scene.others if other.family in _TELLING)
    care = _FILED_CARE.search(surface.low) or surface.of(encounters.care)
    staff = _staff(scene)
    shown = Surface("file_name", _NAME_WORD.sub(_capital, surface.text))
    found = [n for n in names.names(shown) if n.what in ("titled", "full") or (n.what == "given" and care)]
    named = tuple(n for n in found if not set(_words(surface.text[n.start : n.end])) <= staff)
    if named and (care or told_there):
        yield Hit(named, severity=lowered(scene), variant="filed")


def _capital(word: re.Match[str]) -> str:
    """File names are often in small letters: a capital for what can be nothing but a name."""
    said = word[0].lower()
    known = lexicon.is_given_name(said) or lexicon.is_surname(said)
    plain = lexicon.is_common_word(said) or _FILED_CARE.fullmatch(said)
    return said[0].upper() + said[1:] if known and not plain else said


def _enough(surface: Surface, name: Match) -> float:
    """In a text that tells about nobody: “patient NAME”, or “Mrs NAME” where it is no colleague’s or book’s."""
    likely = surface.of(likelihood)
    titled = name.what == "titled" and _ELSES.isdisjoint(surface.of(asides)) and likely.odds > _HOPELESS
    return _FRAMED if (likely.is_unlikely and not titled) or surface.of(points) >= REPORT else _TIED


def drugs(surface: Surface) -> tuple[Match, ...]:
    """Medicines by name."""
    return tuple(Match(start, end) for start, end, _ in lexicon.terms("drug", surface.low))


def _tie(surface: Surface, name: Match) -> float:
    """How firmly a name is tied to care."""
    before, after = surface.low[max(0, name.start - 24) : name.start], surface.low[name.end : name.end + 40]
    if _PATIENT.search(before) or OWNS.match(after) or name in surface.of(charted):
        return _FRAMED
    same = surface.around(encounters.events, name) or surface.around(encounters.authored, name)
    near = surface.around(encounters.events, name, 1) or surface.around(encounters.authored, name, 1)
    ill = surface.around(encounters.care, name) or (name.what == "titled" and surface.around(drugs, name))
    weight = {"titled": 1.0, "full": 0.5, "given": 0.0, "initials": 0.0}[name.what]
    weight += 1.5 if same else (0.5 if near else 0.0)
    weight += 1.0 if ill else 0.0
    weight += 0.5 if ill and name.what == "titled" and "your" in surface.words else 0.0
    weight += 0.5 if surface.around(patients.references, name) else 0.0
    tale = told(surface)
    # A full name alone is as often a public figure's; patients go by first name or title.
    if (tale.is_specific or name.what != "full") and any(
        p.start <= name.start < p.end or name.start <= p.start < name.end for p in tale.people
    ):
        weight += 1.0
    return weight + (0.5 if tale.is_specific and tale.touches(surface, name, 0) else 0.0)


def _whole(surface: Surface, name: Match) -> Match:
    """The name with its title; where “patient” stands before it, the space goes too."""
    start = name.start
    if _PATIENT.search(surface.low[max(0, start - 24) : start]):
        return Match(start - 1, name.end)
    title = re.search(
        r"(?:mrs?|ms|miss|mx|master|little|baby|uncle|aunty?|auntie)\.? $", surface.low[max(0, start - 8) : start]
    )
    return Match(start - len(title.group()) if title else start, name.end)


def _instead(surface: Surface, name: Match, *, first: bool) -> tuple[Match, str]:
    """The edit that takes a name out: nobody addressed, “our patient”, “a patient”, later “the patient”."""
    whole = _whole(surface, name)
    before = surface.low[max(0, whole.start - 32) : whole.start]
    if whole.start < name.start and surface.text[whole.start] == " ":
        return whole, ""
    if greeted := _ADDRESSED.search(before):
        return Match(whole.start - len(greeted["gap"]), whole.end), ""
    if before.endswith(", ") and surface.text[whole.end : whole.end + 1] in ("", ".", "!", "?"):
        return Match(whole.start - 2, whole.end), ""
    if _MOURNED.search(before):
        return Match(whole.start - 1, whole.end), ", dear patient"
    person = "patient" if _DETERMINED.search(before) else ("a patient" if first else "the patient")
    opens = surface.sentences[surface.sentence_at(name.start)].start == whole.start
    return whole, person[0].upper() + person[1:] if opens else person


def _file(name: str) -> Media:
    """A picture by its name, for the examples."""
    return Media("0" * 64, name, "image/jpeg", 1)


RULE = Rule(
    id="privacy/patient-name",
    severity=Severity.BLOCK,
    confidence=0.85,
    looks=TEXT | {"file_name"},
    detect=(Judged(_judge),),
    source=Citation("45 CFR 164.514(b)(2)(i)(A); New Vision Dental, OCR 2022 ($23,000)", "2022"),
    flag=(
        "So proud of Mrs. Karen Doyle, who walked again six weeks after I replaced her hip!",
        "Little Mateo came in scared and left with a brave sticker after his tonsillectomy.",
        "Our patient Linda is cancer free today. We cried with her in clinic.",
        "Harold Jenkins was discharged from our rehab unit this morning after his stroke.",
        "Mr. Okafor's biopsy came back clear, best news of the week!",
        "Baby Elif was born at 26 weeks and went home today after 91 days on our NICU.",
        "Rest in peace Auntie Moana Pere, who passed away on our ward last night after a long fight with COPD.",
        Example(
            "Written consent on file: Ruth Adler was admitted with sepsis and walked out of our ICU.",
            severity=Severity.WARN,
        ),
        Example("Swipe for the before and after.", media=(_file("Karen_Doyle_hip_xray.png"),)),
    ),
    leave=(
        "Dr. Jane Smith will speak on May 3 at St. Mary's Hospital.",
        "People with Parkinson's and Graves' disease often ask Dr. Will Chen about exercise.",
        "Our physiotherapist Anna Kovacs joined the stroke unit today. Welcome!",
        "Reading Oliver Sacks again. He wrote about illness with more kindness than anyone.",
        "Rose from billing made a quilt for the toy drive. The raffle is on Friday.",
        "My dad Tom had a stroke in 2019. That is why I became a neurologist.",
        "In this video a trained actor plays Mr. Young, admitted with new confusion. No real patients appear.",
        "Hodgkin lymphoma was named after Thomas Hodgkin, who described it in 1832.",
        "Thank you to Ms Rukmini Devi, trustee, who stitched the bags for our maternity ward.",
        "Ada Quillfeather has spoken about her kidney transplant. Her openness has helped many of my patients.",
        "May is stroke awareness month. Will you learn the signs with us?",
        Example("Our new colleague has arrived.", media=(_file("maria-lopez-headshot.jpg"),)),
        Example(
            "My patient coded twice and went home.",
            media=(_file("Maria Lopez consent talk.jpg"),),
            context=Context(directory=("Maria Lopez",)),
        ),
        Example("Great work by Maria Lopez, who was admitted to the fellowship today.", staff_names=("Maria Lopez",)),
    ),
)
