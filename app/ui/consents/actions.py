"""What the register does: each a function that returns the operation."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.domain.audit import AuditEntry
from app.domain.calendar import wall
from app.domain.consent import Consent, Way
from app.domain.delivery import Delivery
from app.domain.desk import Desk
from app.domain.errors import InputError
from app.domain.media import Media
from app.media.files import write_whole
from app.pipeline import register, withdrawal
from app.pipeline.withdrawal import Uses
from app.ui.background import Operation
from app.ui.changes import Change


@dataclass(frozen=True, slots=True)
class Register:
    """All consents, and the practice's day."""

    consents: tuple[Consent, ...]
    today: date


@dataclass(frozen=True, slots=True)
class Detail:
    """One consent: where it is used, what the law asks and it does not hold, and what was done with it."""

    consent: Consent
    today: date
    uses: Uses
    lacks: tuple[str, ...]
    history: tuple[AuditEntry, ...]


def load(desk: Desk) -> Operation[Register]:
    """Read the register."""
    return Operation(lambda: _load(desk))


def detail(desk: Desk, consent_id: str) -> Operation[Detail]:
    """Read one consent with all that is known about it."""
    return Operation(lambda: _detail(desk, consent_id))


def keep(desk: Desk, consent: Consent, who: str) -> Operation[Consent]:
    """Keep a new consent or a changed one; posts that rest on what was signed may be held by it."""
    return Operation(lambda: register.keep(desk, consent, who), (Change.CONSENTS, consent.id), (Change.POSTS, ""))


def attach(desk: Desk, consent_id: str, file: Path, who: str) -> Operation[Consent]:
    """Keep the signed form."""
    return Operation(lambda: register.attach(desk, consent_id, _read(file), who), (Change.CONSENTS, consent_id))


def save_form(desk: Desk, consent_id: str, file: Path, who: str) -> Operation[None]:
    """Write a copy of the signed form where the person wants it."""
    return Operation(
        lambda: write_file(file, register.signed_form(desk, consent_id, who)), (Change.CONSENTS, consent_id)
    )


def add_picture(desk: Desk, file: Path) -> Operation[Media]:
    """A picture that a form covers, cleaned and kept as for a post: then it has the same fingerprint."""
    return Operation(lambda: desk.media.add(_read(file), file.name))


def uses(desk: Desk, consent_id: str) -> Operation[Uses]:
    """Where it is used: what a withdrawal would hold, and what is public."""
    return Operation(lambda: withdrawal.uses(desk, consent_id))


def revoke(desk: Desk, consent_id: str, who: str, how: Way, on: date) -> Operation[Uses]:
    """Record a withdrawal; what was planned with it is held."""
    told = ((Change.CONSENTS, consent_id), (Change.POSTS, ""))
    return Operation(lambda: withdrawal.revoke(desk, consent_id, who, how, on), *told)


def take_down(desk: Desk, delivery: Delivery, consent_id: str, who: str) -> Operation[Delivery]:
    """Delete what is public of one sending."""
    told = ((Change.POSTS, delivery.post_id), (Change.CONSENTS, consent_id))
    return Operation(lambda: withdrawal.take_down(desk, delivery.id, who), *told)


def took_down(desk: Desk, delivery: Delivery, consent_id: str, who: str) -> Operation[Delivery]:
    """The person took it down on the platform."""
    told = ((Change.POSTS, delivery.post_id), (Change.CONSENTS, consent_id))
    return Operation(lambda: withdrawal.took_down(desk, delivery.id, who), *told)


def write_file(file: Path, data: bytes) -> None:
    """Write a file whole or not at all. Raises InputError."""
    try:
        write_whole(file, data)
    except OSError as error:
        raise InputError("consents-cannot-write", name=file.name, why=error.strerror or "") from error


def _load(desk: Desk) -> Register:
    with desk.work() as work:
        return Register(tuple(work.consents()), wall(desk.clock.now(), work.profile().zone).date())


def _detail(desk: Desk, consent_id: str) -> Detail:
    found = withdrawal.uses(desk, consent_id)
    with desk.work() as work:
        consent, profile = work.consent(consent_id), work.profile()
        history: Sequence[AuditEntry] = work.audit(consent_id)
    lacks = register.missing(consent, profile.jurisdictions)
    return Detail(consent, wall(desk.clock.now(), profile.zone).date(), found, lacks, tuple(reversed(history)))


def _read(file: Path) -> bytes:
    try:
        if file.stat().st_size > 2 * register.BIGGEST_FORM:
            raise InputError("consent-file-too-big", most=register.BIGGEST_FORM // 1_000_000)
        return file.read_bytes()
    except OSError as error:
        raise InputError("consents-cannot-read", name=file.name, why=error.strerror or "") from error
