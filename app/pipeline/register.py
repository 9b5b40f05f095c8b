"""Register: consents are kept, completed and given their signed form. None is ever removed: they are evidence."""

import hashlib
from dataclasses import fields, replace
from datetime import date

from app.domain.calendar import wall
from app.domain.consent import Consent
from app.domain.desk import Desk
from app.domain.errors import InputError
from app.domain.message import Message
from app.domain.ports import Work
from app.guidelines.consents import lacking
from app.guidelines.packs import pack
from app.guidelines.pseudonyms import check_key, named_in
from app.pipeline.withdrawal import hold

BIGGEST_FORM = 25_000_000
KINDS = {
    b"%PDF-": "application/pdf",
    b"\xff\xd8\xff": "image/jpeg",
    b"\x89PNG\r\n\x1a\n": "image/png",
    b"II*\0": "image/tiff",
    b"MM\0*": "image/tiff",
}
"""How the files begin that scanners and phones make of a paper (also HEIC, which says so a little later)."""

UNNAMED = ("information", "representative", "authority", "expires_on_event", "body_part")
"""Where a person might write a patient's name by habit."""


def keep(desk: Desk, consent: Consent, who: str) -> Consent:
    """Keep a new consent (one without an id), or what was changed in one.

    Scheduled posts that rest on what was signed are held where that changes. Raises InputError where the record says
    too little, contradicts itself or names somebody, or was withdrawn; Changed where another window was faster.
    """
    now = desk.clock.now()
    with desk.work() as work:
        today = wall(now, work.profile().zone).date()
        given = _checked(consent, today)
        before = work.consent(given.id) if given.id else None
        if before is not None and before.revoked_on:
            raise InputError("consent-is-revoked", form=before.key, day=before.revoked_on.isoformat())
        fresh = given if before is not None else replace(given, id=desk.new_id(), revision=0)
        saved = work.save_consent(_with_evidence(fresh, before))
        action, detail = ("consent-did-add", f"key={saved.key}")
        if before is not None:
            action, detail = "consent-did-change", f"fields={','.join(_differing(before, saved))}"
        work.append_audit(now, who, action, saved.id, detail)
        if before is not None and before.seal != saved.seal:
            hold(work, saved, Message.of("delivery-held-consent-changed", form=saved.key), who, now)
    return saved


def attach(desk: Desk, consent_id: str, data: bytes, who: str) -> Consent:
    """Keep the signed form with its consent, encrypted; an earlier file stays where it is, and in the audit trail.

    Raises InputError for what is no PDF and no picture, or too large, and the StoreError tree.
    """
    mime = check_file(data)
    digest = hashlib.sha256(data).hexdigest()
    now = desk.clock.now()
    with desk.work() as work:
        before = _open(work, consent_id)
    desk.forms.keep(digest, data)  # before the record that names it, so that a crash between leaves no broken link
    with desk.work() as work:
        before = _open(work, consent_id)
        saved = work.save_consent(replace(before, file=digest, file_mime=mime))
        work.append_audit(now, who, "consent-did-attach", consent_id, f"sha256={digest} bytes={len(data)}")
        if before.file and before.file != digest:
            hold(work, saved, Message.of("delivery-held-consent-changed", form=saved.key), who, now)
    return saved


def signed_form(desk: Desk, consent_id: str, who: str) -> bytes:
    """The signed form as it came in; that somebody took it out is noted. Raises InputError where there is none."""
    with desk.work() as work:
        consent = work.consent(consent_id)
    if not consent.file:
        raise InputError("consent-no-file", form=consent.key)
    try:
        data = desk.forms.read(consent.file)
    except InputError as error:
        raise InputError("consent-file-lost", form=consent.key) from error
    if hashlib.sha256(data).hexdigest() != consent.file:
        raise InputError("consent-file-lost", form=consent.key)
    with desk.work() as work:
        work.append_audit(desk.clock.now(), who, "consent-did-read", consent_id, f"sha256={consent.file}")
    return data


def cover(desk: Desk, consent_id: str, sha256: str, who: str) -> Consent:
    """The signed form covers this picture, too."""
    with desk.work() as work:
        consent = _open(work, consent_id)
        if sha256 in consent.media:
            return consent
        saved = work.save_consent(replace(consent, media=(*consent.media, sha256)))
        work.append_audit(desk.clock.now(), who, "consent-did-cover", consent_id, f"sha256={sha256}")
    return saved


def missing(consent: Consent, jurisdictions: tuple[str, ...]) -> tuple[str, ...]:
    """What the laws at hand ask a form for and this one does not hold, each thing once."""
    needs = (need for j in jurisdictions for need in lacking(consent, pack(j).terms.get("consent_needs", ())))
    return tuple(dict.fromkeys(needs))


def file_name(consent: Consent) -> str:
    """A name for a copy of the signed form: “consent-K-11.pdf”."""
    ending = consent.file_mime.rpartition("/")[2].replace("jpeg", "jpg")
    key = "".join(c if c.isalnum() or c in "-_." else "-" for c in consent.key)
    return f"consent-{key}.{ending or 'pdf'}"


def _open(work: Work, consent_id: str) -> Consent:
    consent = work.consent(consent_id)
    if consent.revoked_on:
        raise InputError("consent-is-revoked", form=consent.key, day=consent.revoked_on.isoformat())
    return consent


def _checked(consent: Consent, today: date) -> Consent:
    consent = replace(consent, key=check_key(consent.key))
    for field in ("information", "recipients", "purposes", "signed_by", "signed_on"):
        if not getattr(consent, field):
            raise InputError("consent-needs", field=field)
    for field in UNNAMED:
        if found := named_in(getattr(consent, field)):
            raise InputError("consent-names-somebody", name=found, field=field)
    _refuse_days(consent, today)
    if (consent.minor or consent.signed_by == "representative") and not (consent.representative and consent.authority):
        raise InputError("consent-needs-representative")
    return consent


def _refuse_days(consent: Consent, today: date) -> None:
    signed = consent.signed_on
    if signed is None or signed > today:
        raise InputError("consent-signed-later")
    for day in (consent.expires, consent.ended_on):
        if day and day < signed:
            raise InputError("consent-ends-before", day=day.isoformat(), signed=signed.isoformat())


def _with_evidence(fresh: Consent, before: Consent | None) -> Consent:
    """What only the register itself writes: the file, and a withdrawal, are not changed by an edit of the rest."""
    file, mime = (before.file, before.file_mime) if before else ("", "")
    return replace(fresh, file=file, file_mime=mime, revoked_on=None, revoked_by="", revoked_how="")


def _differing(before: Consent, after: Consent) -> list[str]:
    names = (f.name for f in fields(Consent) if f.name != "revision")
    return [name for name in names if getattr(before, name) != getattr(after, name)]


def check_file(data: bytes) -> str:
    """The kind of a signed form. Raises InputError for what is no PDF and no picture, or too large."""
    if len(data) > BIGGEST_FORM:
        raise InputError("consent-file-too-big", most=BIGGEST_FORM // 1_000_000)
    found = next((mime for start, mime in KINDS.items() if data.startswith(start)), "")
    if not found and data[4:8] == b"ftyp" and data[8:12] in {b"heic", b"heix", b"mif1", b"msf1", b"avif"}:
        found = "image/heic"
    if not found:
        raise InputError("consent-file-kind")
    return found
