"""A consent to publish, as the register keeps it. It names no patient: `key` is one that the person chose.

The fields are those of an authorization under 45 CFR 164.508(c), with what GDPR Art. 7 and Ontario's advertising
policy ask on top (2026-11).
"""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Consent:
    """One signed form.

    `information` says what may be told, `discloser` by whom, `recipients` are platform ids or "website", `purposes`
    education, marketing or conference. `expires` is a day, or None where `expires_on_event` says what ends it.
    `media` are SHA-256 of the pictures it covers. `service_on` is the day of the treatment it speaks of.
    """

    id: str
    key: str
    information: str = ""
    discloser: str = ""
    recipients: tuple[str, ...] = ()
    purposes: tuple[str, ...] = ()
    signed_by: str = ""
    signed_on: date | None = None
    expires: date | None = None
    expires_on_event: str = ""
    revoked_on: date | None = None
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
