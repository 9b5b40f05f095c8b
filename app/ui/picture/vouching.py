"""Who a face is, as a person says: the words offered, and how they change what is kept with the picture."""

from collections.abc import Sequence
from datetime import datetime

from app.domain.media import SAME_FACE, SEEN_BY_PERSON, Box, Face, Vouch, overlap

NOT_SURE, COLLEAGUE, ACTOR, CONSENT = "", "staff", "actor", "patient"
OFFERED: tuple[tuple[str, str], ...] = (
    (NOT_SURE, "picture-who-not-sure"),
    (COLLEAGUE, "picture-who-colleague"),
    (ACTOR, "picture-who-actor"),
    (CONSENT, "picture-who-consent"),
)
"""The label of a face and the key of the words that are shown for it; not to be sure is the default."""

RESTING = frozenset({CONSENT, ACTOR})
"""For whom a consent, or a release, may be chosen from the register."""


def said_of_face(vouched: Sequence[Vouch], face: Face, word: Vouch | None) -> tuple[Vouch, ...]:
    """The words with another one about this face, or without any where somebody is no longer sure."""
    others = tuple(one for one in vouched if one.is_whole or overlap(one.box, face.box) <= SAME_FACE)
    return others if word is None else (*others, word)


def word_for(face_box: Box, label: str, consent: str, who: str, now: datetime) -> Vouch | None:
    """What is kept; None for “not sure”. A patient without a consent stays without, and the post stays stopped."""
    if label == NOT_SURE:
        return None
    return Vouch(label, who, now, face_box, consent if label in RESTING else "")


def looked_by(vouched: Sequence[Vouch], who: str, now: datetime, *, on: bool) -> tuple[Vouch, ...]:
    """The words with, or without, the one that somebody looked at the whole picture."""
    others = tuple(one for one in vouched if not one.is_whole)
    return (*others, Vouch(SEEN_BY_PERSON, who, now)) if on else others
