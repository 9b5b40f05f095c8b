"""A consent to publish, as the register keeps it. It names no patient: `key` is one that the person chose.

The fields are those of an authorization under 45 CFR 164.508(c), with what GDPR Art. 7 and Ontario's advertising
policy ask on top (2026-11). Records are kept for good: 45 CFR 164.530(j) asks for six years.
"""

import hashlib
import json
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from enum import StrEnum

SOON = timedelta(days=30)
"""So long before its end a consent is shown as one to renew."""


ADDED_TO = frozenset(
    {"media", "recipients", "purposes", "expires", "right_to_revoke_told", "copy_given", "explicit", "witness"}
    | {"reviewer", "revision"}
)


class Whose(StrEnum):
    """Whose consent it is: a patient's, or the release of staff, or of an actor or model."""

    PATIENT = "patient"
    STAFF = "staff"
    MODEL = "model"


class Standing(StrEnum):
    """What a consent is worth on a day."""

    VALID = "valid"
    EXPIRING = "expiring"
    EXPIRED = "expired"
    REVOKED = "revoked"


class Way(StrEnum):
    """How somebody withdrew; `replaced` is the practice's own: entered by mistake, or replaced by a newer form."""

    LETTER = "letter"
    MAIL = "mail"
    PHONE = "phone"
    PERSON = "person"
    OTHER = "other"
    REPLACED = "replaced"


@dataclass(frozen=True, slots=True)
class Consent:
    """One signed form.

    `information` says what may be told, `discloser` by whom, `recipients` are platform ids or "website", `purposes`
    education, marketing or conference. `expires` is a day, or None where `expires_on_event` says what ends it, and
    `ended_on` when that happened. `media` are SHA-256 of the pictures it covers. `service_on` is the day of the
    treatment it speaks of. `signed_by` is patient, representative or person; `representative` how that one is related,
    never a name. `jurisdiction` and `form_version` tell which form was signed, `language` in which. `paid` is what the
    form says of money for the practice: yes, no, or nothing. `controller` is that of GDPR Art. 7. `file` is the SHA-256
    of the form that was signed, `file_mime` its kind. `revoked_by` kept the withdrawal, `revoked_how` is a `Way`.
    """

    id: str
    key: str
    whose: Whose = Whose.PATIENT
    information: str = ""
    discloser: str = ""
    controller: str = ""
    recipients: tuple[str, ...] = ()
    purposes: tuple[str, ...] = ()
    signed_by: str = ""
    signed_on: date | None = None
    expires: date | None = None
    expires_on_event: str = ""
    ended_on: date | None = None
    revoked_on: date | None = None
    revoked_by: str = ""
    revoked_how: str = ""
    media: tuple[str, ...] = ()
    representative: str = ""
    authority: str = ""
    minor: bool = False
    of_age_on: date | None = None
    service_on: date | None = None
    right_to_revoke_told: bool = False
    copy_given: bool = False
    explicit: bool = False
    covers_name: bool = False
    covers_tagging: bool = False
    covers_audio: bool = False
    body_part: str = ""
    jurisdiction: str = ""
    form_version: str = ""
    language: str = ""
    paid: str = ""
    witness: str = ""
    reviewer: str = ""
    file: str = ""
    file_mime: str = ""
    revision: int = 0

    @property
    def seal(self) -> str:
        """SHA-256 over what was signed: an approval that rests on this consent is bound to it.

        What may be added to a form without taking anything back (a picture, a platform, a later end) is left out: the
        check reads it anew whenever a post goes out.
        """
        content = {name: value for name, value in asdict(self).items() if name not in ADDED_TO}
        return hashlib.sha256(json.dumps(content, sort_keys=True, default=str).encode()).hexdigest()

    @property
    def last_day(self) -> date | None:
        """The last day on which it holds, as far as the calendar tells; None where only an event ends it."""
        ends = [self.expires, *(day - timedelta(days=1) for day in (self.ended_on, self.of_age_on) if day)]
        return min((day for day in ends if day), default=None)


def standing(consent: Consent, today: date) -> Standing:
    """What the consent is worth on a day of the practice's calendar."""
    last = consent.last_day
    if consent.revoked_on:
        return Standing.REVOKED
    if last and last < today:
        return Standing.EXPIRED
    return Standing.EXPIRING if last and last - today <= SOON else Standing.VALID
