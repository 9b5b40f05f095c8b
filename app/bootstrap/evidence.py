"""What the practice knows of its sources beyond what Primum ships: the imported list of retractions."""

import os
import re
import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from app.bootstrap.checking import RETRACTIONS
from app.domain.desk import Desk
from app.domain.errors import InputError, NotFound
from app.guidelines.retraction_list import Gathered, gather
from app.guidelines.retractions import Standing, Table, doi_key, from_bytes, standing_of
from app.settings.declared import ASK_CROSSREF
from app.settings.setting import value_of
from app.storage.places import private_folder, settle
from platforms.kit.crossref import Crossref, Work


@dataclass(frozen=True, slots=True)
class Kept:
    """The list in the data folder; `table` is None where the file is damaged."""

    table: Table | None
    imported_at: datetime


def import_retractions(data_dir: Path, source: Path) -> Gathered:
    """Read a list and put its table in the data folder, whole or not at all.

    A running desktop or agent uses it from its next check on. Raises InputError saying what is wrong with the file.
    """
    try:
        with source.open(encoding="utf-8-sig", errors="replace", newline="") as lines:
            found = gather(lines, datetime.now(UTC).date())
    except OSError as error:
        raise InputError("cli-cannot-read", file=str(source), why=error.strerror or "") from error
    _write(private_folder(data_dir) / RETRACTIONS, found.table.to_bytes())
    return found


def kept_retractions(data_dir: Path) -> Kept | None:
    """The list that was imported, or None."""
    file = data_dir / RETRACTIONS
    try:
        data, at = file.read_bytes(), datetime.fromtimestamp(file.stat().st_mtime, UTC)
    except OSError:
        return None
    try:
        return Kept(from_bytes(data), at)
    except ValueError:
        return Kept(None, at)


_DOI = re.compile(r"10\.\d{4,9}/\S+")


def look_up(desk: Desk, said: str, crossref: Crossref | None = None) -> tuple[Work, Standing | None]:
    """What Crossref says of a DOI, and how the paper stands by that. Asks only where the setting allows it.

    Raises InputError where it does not, for what is no DOI and for a DOI that Crossref does not know; and the
    PlatformError tree.
    """
    with desk.work() as work:
        if not value_of(work, ASK_CROSSREF):
            raise InputError("evidence-look-up-off")
    doi = doi_key(said).removeprefix("doi:")
    if not _DOI.fullmatch(doi):
        raise InputError("evidence-look-up-no-doi", given=said)
    try:
        found = (crossref or Crossref(desk.clock)).work(doi)
    except NotFound as error:
        raise InputError("evidence-look-up-unknown", doi=doi) from error
    return found, _standing(found)


def _standing(work: Work) -> Standing | None:
    """Part of a paper taken back leaves the rest in doubt; a title that begins with “Retracted” says so itself."""
    kinds = [notice.kind.replace("_", " ").lower() for notice in work.notices]
    kinds = ["expression of concern" if kind.startswith("partial") else kind for kind in kinds]
    if work.title.lower().startswith(("retracted", "withdrawn")):
        kinds.append("retraction")
    return standing_of(kinds)


def _write(target: Path, data: bytes) -> None:
    """The new file in the place of the old one, in one step; what is left of a failed attempt is removed."""
    handle, name = tempfile.mkstemp(prefix=f"{target.name}.", suffix=".new", dir=target.parent)
    made = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        settle(made, target)
    except OSError as error:
        raise InputError("evidence-import-not-kept", folder=str(target.parent), why=error.strerror or "") from error
    finally:
        made.unlink(missing_ok=True)
