"""Where a text says that the person agreed to be written about."""

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


def consent_stated(surface: Surface) -> Match | None:
    """The words; None where the text speaks of consent in general, of its lack, or of the author's family."""
    found = (m for m in surface.of(_CONSENTED.find) if not surface.around(_NO_CONSENT.find, m))
    return next((m for m in found if not _is_family(surface, m)), None)


def _is_family(surface: Surface, match: Match) -> bool:
    """“With her blessing” in the sentence of “my mum”, or in the next."""
    before = max(0, surface.sentence_at(match.start) - 1)
    return guards.own_story(surface, match) or guards.own_story(surface, surface.sentences[before])
