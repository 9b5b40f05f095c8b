"""What the library page asks of the practice, each as an operation."""

from dataclasses import dataclass
from pathlib import Path

from app.domain.audit import AuditEntry
from app.domain.consent import Consent
from app.domain.desk import Desk
from app.domain.library import Asset, Shelved
from app.media.folder import files_in
from app.pipeline import library
from app.ui.background import Operation
from app.ui.changes import Change
from app.ui.composer.actions import read_file
from app.ui.consents.actions import write_file


@dataclass(frozen=True, slots=True)
class Shelf:
    """The whole library, and the consents that a file may rest on."""

    files: tuple[Shelved, ...]
    consents: tuple[Consent, ...]


def load(desk: Desk) -> Operation[Shelf]:
    """Read the library."""
    return Operation(lambda: _load(desk))


def history(desk: Desk, asset_id: str) -> Operation[tuple[AuditEntry, ...]]:
    """What was done with a file, the newest first."""
    return Operation(lambda: _history(desk, asset_id))


def look_for(paths: list[Path]) -> Operation[list[Path]]:
    """The files that were given, and those in folders."""
    return Operation(lambda: list(files_in(paths)))


def add_file(desk: Desk, path: Path, who: str) -> Operation[Asset]:
    """Clean and keep a file. Raises InputError for what cannot be used."""
    return Operation(lambda: library.add(desk, read_file(path), path.name, who)).in_order()


def add_data(desk: Desk, data: bytes, name: str, who: str) -> Operation[Asset]:
    """Clean and keep a picture from the clipboard."""
    return Operation(lambda: library.add(desk, data, name, who), (Change.LIBRARY, "")).in_order()


def keep(desk: Desk, asset: Asset, who: str) -> Operation[Asset]:
    """Keep what was changed; posts are checked with it from now on."""
    told = ((Change.LIBRARY, asset.id), (Change.POSTS, ""))
    return Operation(lambda: library.change(desk, asset, who), *told).in_order()


def attach(desk: Desk, asset_id: str, file: Path, who: str) -> Operation[Asset]:
    """Keep the paper that allows the use."""
    told = (Change.LIBRARY, asset_id)
    return Operation(lambda: library.attach_permission(desk, asset_id, read_file(file), who), told).in_order()


def save_permission(desk: Desk, asset_id: str, file: Path, who: str) -> Operation[None]:
    """Write a copy of the paper where the person wants it."""
    return Operation(lambda: write_file(file, library.permission(desk, asset_id, who)), (Change.LIBRARY, asset_id))


def remove(desk: Desk, asset_id: str, who: str) -> Operation[bool]:
    """Take a file out of the library. Raises InputError while a planned post shows it."""
    return Operation(lambda: library.remove(desk, asset_id, who), (Change.LIBRARY, "")).in_order()


def _load(desk: Desk) -> Shelf:
    files = library.shelves(desk)
    with desk.work() as work:
        return Shelf(files, tuple(one for one in work.consents() if not one.revoked_on))


def _history(desk: Desk, asset_id: str) -> tuple[AuditEntry, ...]:
    with desk.work() as work:
        return tuple(reversed(work.audit(asset_id)))
