"""Private contact details of a person."""

import re
from collections.abc import Iterator

from app.domain.context import Author, Context
from app.domain.finding import Citation, Severity
from app.guidelines import contacts, encounters, names, patients
from app.guidelines.charted import in_chart
from app.guidelines.kinds import Judged
from app.guidelines.likelihood import likelihood
from app.guidelines.rule import Example, Hit, Repair, Rule, Scene
from app.guidelines.rx import Rx
from app.guidelines.taking_out import Edit, with_lead
from app.guidelines.text import Match, Surface

_OURS = Rx(
    r"\b(?:call|text|ring|phone|email|e-mail|mail|contact|book|reach|message"
    r"|whatsapp)(?: \w+){0,2}? (?:us|me|our|the|clinic|office|reception|desk"
    r"|practice|team|surgery|line|helpline|hotline|number)\b[^.!?\n]{0,40}$|\b(?:our (?:new )?(?:address"
    r"|number|e-?mail|phone|line|site|home)|office|clinic|reception|practice|desk|line|helpline|hotline"
    r"|lifeline|find us at|we are at|we're at|located at|visit us at|register|apply|rsvp|feedback|book"
    r"|booking|appointments?|tickets|manager)\b[^.!?\n]{0,30}$"
)
_VACANCY = Rx(r"\b(?:hiring|vacanc(?:y|ies)|wte|fte|locum|closing date|informal (?:queries|chat)|apply|recruiting)\b")
_THEIRS = Rx(
    r"\b(?:reach|call|text|email|contact|write to|message|visit|find) (?:her|him|them)\b|\b(?:her|his"
    r"|their|patient's|pt's)(?: \w+)? (?:number|phone|mobile|cell"
    r"|email|address|house|home|ip|patient portal|portal|account)\b|\b(?:he|she|they|who|patient|pt) (?:lives?"
    r"|lived|stays?|resides?|called from"
    r"|emailed|wrote|texted) |\b(?:he|she|patient|pt)\b[^.!?\n]{0,32}\blives? (?:alone )?(?:at|on)\b|\bpatient portal\b"
)


_ASKS_TO_CALL = Rx(
    r"\b(?P<verb>reach|call|text|email|contact|message|ring|phone) (?:her|him|them)(?: directly)?(?: on| at"
    r"| via| by)? $"
)
_LIVES = Rx(r"\b(?:lives?|lived|living|stays?|stayed|staying|resides?) (?=(?:at|on|in) $)")
_IN_PASSING = Rx(r"\b(?:patient|pt|client|resident|who|he|she|lady|man|woman|\w+ed)(?: (?:at|from|of|on|in|via))? $")


def _judge(scene: Scene) -> Iterator[Hit]:
    surface = scene.surface
    if _VACANCY.search(surface.low) and surface.of(likelihood).is_unlikely:
        return
    found = [m for fact in _FACTS for m in surface.of(fact) if m.what != "role" and _is_theirs(surface, m)]
    ours = {_bare(contact) for contact in scene.request.context.author.contacts}
    found = sorted(m for m in found if _bare(surface.text[m.start : m.end]) not in ours)
    if found:
        yield Hit(tuple(found), repair=Repair("fix", tuple(_instead(surface, m) for m in found)))


def _bare(contact: str) -> str:
    """A number without its spaces and signs, an address in lower case."""
    return re.sub(r"[\s().+-]", "", contact.lower())


def _instead(surface: Surface, match: Match) -> Edit:
    """What stands there afterwards: the practice, nothing, or a note that something was kept back."""
    sentence = surface.sentences[surface.sentence_at(match.start)].start
    if asks := _ASKS_TO_CALL.search(surface.low, sentence, match.start):
        return Match(asks.start(), match.end), f"{asks['verb']} our practice" if asks[
            "verb"
        ] != "reach" else "contact us"
    if lives := _LIVES.search(surface.low, sentence, match.start):
        return Match(lives.end(), match.end), "at home"
    if _IN_PASSING.search(surface.low, sentence, match.start):
        whole = with_lead(surface, match)
        return Match(whole.start, whole.end), ""
    return match, "(withheld)"


_FACTS = (contacts.emails, contacts.phones, contacts.streets, contacts.addresses)


def _is_theirs(surface: Surface, match: Match) -> bool:
    """Somebody in care, or “her number”, in the sentence, and no practice line before the detail."""
    sentence = surface.sentences[surface.sentence_at(match.start)]
    before = surface.low[sentence.start : match.start]
    if _THEIRS.search(surface.low, sentence.start, sentence.end):
        return True
    if _OURS.search(before):
        return False
    if in_chart(surface, match):
        return True
    if match.what in ("email", "phone", "street") and _is_private(surface, match):
        return True
    return any(p.start < match.start and _is_in_care(surface, p) for p in surface.around(patients.references, match))


def _is_private(surface: Surface, match: Match) -> bool:
    """Beside a name, or an address of one person's with words of care in the sentence."""
    named = any(n.what in ("titled", "full") for n in surface.around(names.names, match))
    return named or (match.what == "email" and bool(surface.around(encounters.care, match)))


def _is_in_care(surface: Surface, person: Match) -> bool:
    """A patient, or anybody in particular of whom care is told."""
    told = surface.around(encounters.events, person) or surface.around(encounters.care, person)
    return person.what in ("own", "clinical", "shorthand", "the patient") or bool(told)


RULE = Rule(
    id="privacy/contact-detail",
    severity=Severity.BLOCK,
    confidence=0.85,
    detect=(Judged(_judge),),
    source=Citation("45 CFR 164.514(b)(2)(i)(B), (D)–(F)", "2013"),
    flag=(
        "My patient wants to thank donors: reach her on 555-201-7788.",
        "He lives at 14 Elm Street and still makes it to dialysis.",
        "To the patient jo.reyes61@gmail.com who asked about her A1c: please call the office.",
        "Lost contact with a client after discharge, her mobile is 07700 900461 if anyone sees her.",
        "Our patient at 221 Willow Lane needs a volunteer driver to chemo.",
        "The pt who emailed from k_brandt77@yahoo.com about his results, check your spam folder.",
    ),
    leave=(
        "Book at 555-010-0199 or clinic@harbourgp.example.",
        "In the US call or text 988 any time.",
        "Our new address is 12 Station Road. Patients can park behind the library.",
        "Patients can call the office on 555-0100 to reschedule.",
        "Apply by Friday: careers@champlainpsych.example, or message me here.",
        "If a patient is in crisis, the helpline is free: 1-800-985-5990.",
        Example(
            "My patients who need me: reach the unit on 01632 960155.",
            context=Context(author=Author(contacts=("01632 960 155",))),
        ),
        "Feedback from any patient or family is welcome at feedback@clinic.example.",
    ),
)
