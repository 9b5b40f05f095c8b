"""Where a clinic's shared database and files are, as each of its machines remembers it. Never the password."""

import json
import secrets
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from app.domain.errors import InputError, StoreError
from app.storage.places import settle

FILE = "clinic.json"
ENCRYPTED = frozenset({"require", "verify-ca", "verify-full"})


@dataclass(frozen=True, slots=True)
class Clinic:
    """A database by URL and a folder on a file server. `machine` tells this machine from all others of the clinic."""

    url: str
    files: Path
    machine: str

    def save(self, data_dir: Path) -> None:
        """From now on this data folder's practice is the clinic's."""
        fresh = data_dir / f"{FILE}.new"
        fresh.write_text(json.dumps({"url": self.url, "files": str(self.files), "machine": self.machine}), "utf-8")
        settle(fresh, data_dir / FILE)


def new_clinic(url: str, files: Path) -> Clinic:
    """This machine's way to a clinic. Raises InputError for an address that cannot be used, or not safely."""
    server_url(url)
    return Clinic(url, files.absolute(), secrets.token_hex(8))


def load_clinic(data_dir: Path) -> Clinic | None:
    """Where this data folder's practice is shared, or None for a practice of one machine. Raises StoreError."""
    try:
        raw = json.loads((data_dir / FILE).read_text("utf-8"))
        return Clinic(str(raw["url"]), Path(raw["files"]), str(raw["machine"]))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise StoreError("clinic-file-damaged", file=str(data_dir / FILE)) from error


def server_url(text: str, password: str = "") -> URL:
    """The address for the driver. Posts and names travel to it: beyond this machine only encrypted (TLS).

    Without an own `sslmode` the server must prove who it is by a certificate that the system trusts. Raises InputError.
    """
    try:
        url = make_url(text)
    except (ArgumentError, ValueError) as error:
        raise InputError("clinic-url-unusable") from error
    if url.drivername not in {"postgresql", "postgres"} or not url.database:
        raise InputError("clinic-url-unusable")
    if url.password:
        raise InputError("clinic-url-password")
    query: dict[str, str | tuple[str, ...]] = dict(url.query)
    if not _is_here(str(url.host or query.get("host", ""))):
        if "sslmode" not in query:
            query |= {"sslmode": "verify-full", "sslrootcert": "system"}
        if query["sslmode"] not in ENCRYPTED:
            raise InputError("clinic-url-clear")
    return url.set(drivername="postgresql+psycopg", password=password or None, query=query)


def _is_here(host: str) -> bool:
    """Whether the server is this machine: by socket, by name or by address."""
    try:
        return not host or host.startswith("/") or host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False
