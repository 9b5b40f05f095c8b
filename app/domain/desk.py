"""All ports together: what a verb of the pipeline, a command or a screen is handed."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.domain.ports import Check, Clock, Forms, MediaLook, MediaStore, Redact, Secrets, Transaction
from app.domain.publishing import Platforms


@dataclass(frozen=True, slots=True)
class Desk:
    """The practice's open desk. `new_id` makes sortable unique ids; `pack_version` names the rule packs in force."""

    work: Transaction
    clock: Clock
    check: Check
    platforms: Platforms
    media: MediaStore
    media_look: MediaLook
    forms: Forms
    redact: Redact
    secrets: Secrets
    new_id: Callable[[], str]
    pack_version: str
    data_dir: Path
    trace: Callable[[], object] = bool  # another value after any program has written to the database
