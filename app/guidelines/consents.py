"""Where a text says that the person agreed to be written about, and what a consent in the register holds."""

from collections.abc import Callable, Iterable

from app.domain.consent import Consent, Whose
from app.guidelines import guards
from app.guidelines.phrases import PhraseList, listed
from app.guidelines.text import Match, Surface

_CONSENTED = PhraseList(
    listed("""
    signed authorization|authorisation|consent|release, signed ~ authorization|authorisation|consent|release|form,
    with|has|have|gave|given|got|giving her|his|their|the|patient|full|written|explicit|kind ~ permission|consent
    |blessing, with permission|consent, written|informed consent, authorization|authorisation|consent on file,
    consented to, shared|posted|sharing|published with ~ permission|consent,
    permission|consent to share|post|publish|tell|use, asked me|us to share|post|tell,
    happy for me|us to share|post|tell, wanted me|us to share|tell|post, hipaa authorization|authorisation|release,
    agreed to share|be|let|have, consent form signed, wants me|us to share|tell
    """)
)
_NO_CONSENT = PhraseList(
    listed("""
    without|no|need|needs|requires|require|get|ask|obtain|always|never|lack ~ consent|permission|authorization
    |authorisation, consent|permission is|was required|needed|essential|not|withdrawn|refused|pending|later,
    haven't|hasn't|didn't ~ consent|permission, will|must|should|going ~ consent|permission, hope she|he|they,
    no consent, forgot, image|photo|picture|figure|slide|illustration|reproduced|reprinted ~ permission
    """)
)

_HELD: dict[str, Callable[[Consent], object]] = {
    "information": lambda c: c.information,
    "discloser": lambda c: c.discloser,
    "recipients": lambda c: c.recipients,
    "purposes": lambda c: c.purposes,
    "end": lambda c: c.expires or c.expires_on_event,
    "signature": lambda c: c.signed_by and c.signed_on,
    "revoking": lambda c: c.right_to_revoke_told,
    "copy": lambda c: c.copy_given,
    "explicit": lambda c: c.explicit,
}
"""What a form may have to hold; a pack's `consent_needs` names what the law there asks for."""

_RELEASE = frozenset({"information", "recipients", "purposes", "signature"})
"""What is asked of the release of somebody who is no patient: the laws on health records do not speak of it."""


def lacking(consent: Consent, needs: Iterable[str]) -> list[str]:
    """Which of a pack's `consent_needs` the form does not hold, and the ground on which a representative signed."""
    asked = [need for need in needs if consent.whose is Whose.PATIENT or need in _RELEASE]
    missing = [need for need in asked if not _HELD[need](consent)]
    return [*missing, "authority"] if consent.representative and not consent.authority else missing


def consent_stated(surface: Surface) -> Match | None:
    """The words; None where the text speaks of consent in general, of its lack, or of the author's family."""
    found = (m for m in surface.of(_CONSENTED.find) if not surface.around(_NO_CONSENT.find, m))
    return next((m for m in found if not _is_family(surface, m)), None)


def _is_family(surface: Surface, match: Match) -> bool:
    """“With her blessing” in the sentence of “my mum”, or in the next."""
    before = max(0, surface.sentence_at(match.start) - 1)
    return guards.own_story(surface, match) or guards.own_story(surface, surface.sentences[before])
