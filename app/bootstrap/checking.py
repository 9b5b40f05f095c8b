"""The light composition: guidelines and channels. No database, no keyring, no network, no Qt."""

import logging
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.channel import Channel
from app.domain.checking import CheckRequest
from app.domain.errors import InputError
from app.domain.finding import Report
from app.guidelines.packs import pack_version
from platforms.channels import channels

if TYPE_CHECKING:
    from app.guidelines.engine import Engine
    from app.guidelines.retractions import Table

log = logging.getLogger("primum.checking")

RETRACTIONS = "retractions.table"
"""In the data folder, where somebody has imported a list."""

Trace = tuple[int, int, int] | None


class Checker:
    """A `Check` with the shipped rules and packs, and the retractions that the practice has imported.

    An import by any program is noticed at the next check: a look at the file costs microseconds.
    """

    def __init__(self, data_dir: Path) -> None:
        """Nothing is read before the first check."""
        self._file = data_dir / RETRACTIONS
        self._made: tuple[Trace, Engine] | None = None

    def __call__(self, request: CheckRequest) -> Report:
        """All findings for the request. Raises InputError for an unknown jurisdiction."""
        return self.engine(request)

    @property
    def version(self) -> str:
        """What `Engine.version` says, without the rules: the versions of all packs, and of what was imported."""
        table = imported(self._file) if self._file.exists() else None
        return " ".join((pack_version(), *((table.version,) if table else ())))

    @property
    def engine(self) -> "Engine":
        """The engine with what lies in the data folder now."""
        from app.guidelines.registry import engine

        seen = _trace(self._file)
        made = self._made  # several threads check; each sees a pair that belongs together
        if made is None or made[0] != seen:
            made = (seen, engine(imported(self._file) if seen else None))
            self._made = made
        return made[1]


def imported(file: Path) -> "Table | None":
    """The imported retractions, or None where there are none; a damaged file counts as none, with a line in the log."""
    from app.guidelines.retractions import from_bytes

    try:
        return from_bytes(file.read_bytes())
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        log.warning("the imported retractions cannot be used: %s", error)
        return None


def _trace(file: Path) -> Trace:
    try:
        about = file.stat()
    except OSError:
        return None
    return about.st_mtime_ns, about.st_size, about.st_ino


@cache
def checker(data_dir: Path) -> Checker:
    """The guidelines engine for a data folder, which need not exist."""
    return Checker(data_dir)


def channel(platform: str) -> Channel:
    """The channel of a platform. Raises InputError, naming those that exist, for any other."""
    known: Mapping[str, Channel] = channels()
    if platform not in known:
        raise InputError("cli-field-unknown-value", field="platform", value=platform, known=", ".join(known))
    return known[platform]


def platform_names() -> list[str]:
    """The names of all platforms but the rehearsal, which nobody else sees."""
    return [channel(id_).name for id_ in channel_ids()]


def channel_ids() -> list[str]:
    """All platforms but the rehearsal."""
    return [id_ for id_ in channels() if id_ != "rehearsal"]
