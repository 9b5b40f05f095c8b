"""One practice on several machines: the database on a server, files on a share, keys and tokens on each machine."""

import logging
from collections.abc import Callable, Collection
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

from app.credentials.database_key import open_secrets, recover
from app.credentials.key_file import KEYS, discard_key_file, lend_key_file, load_key_file
from app.domain.desk import Desk
from app.domain.errors import InputError, PrimumError, SecretsError
from app.domain.ports import Clock, Secrets
from app.runner.clock import SystemClock
from app.storage.backup import copy_missing
from app.storage.clinic import Clinic, load_clinic, new_clinic, server_url
from app.storage.locks import Role, take_role
from app.storage.opening import Store, open_store
from app.storage.places import private_folder
from app.storage.schema import SHIPPED, Schema
from app.storage.server import ServerStore, open_server, prepare_server, server_engine
from app.storage.server_clock import ServerClock
from platforms.kit.adapter import secret_name

log = logging.getLogger("primum.clinic")

PASSWORD = "clinic-database"  # noqa: S105 -- the name of an entry in the keyring
SHARED = ("media/cleaned", "media/originals", "media/forms")
"""What lies on the share, all of it encrypted under the practice's key."""

FRESH = timedelta(seconds=30)
"""How long the answer to “who is signed in here?” holds: a keyring is slow to ask."""

Ask = Callable[[], str | None]


def sources(
    data_dir: Path, kept: Secrets, key: bytes, clock: Clock
) -> tuple[Store | ServerStore, Clock, Path, Path | None]:
    """Database, clock, the folder of the files, and the file that is there as long as that folder is."""
    clinic = load_clinic(data_dir)
    if clinic is None:
        return open_store(data_dir, key, clock.now()), clock, data_dir, None
    right = ServerClock(clock)
    store = open_server(server_url(clinic.url, kept.get(PASSWORD) or ""), right)
    return store, right, clinic.files, clinic.files / KEYS


class SignedOutHere:
    """The accounts that this machine has no token for; all of them while its keyring is locked."""

    def __init__(self, desk: Desk) -> None:
        """Nothing is looked up before the first call; an answer holds for half a minute."""
        self._desk = desk
        self._known: tuple[datetime, Collection[str]] | None = None

    def __call__(self) -> Collection[str]:
        """Ids of accounts that only other machines can send to."""
        now = self._desk.clock.now()
        if self._known is None or not timedelta(0) <= now - self._known[0] < FRESH:
            self._known = (now, self._look())
        return self._known[1]

    def _look(self) -> Collection[str]:
        with self._desk.work() as work:
            accounts = [account for account in work.accounts() if account.platform != "rehearsal"]
        try:
            return {account.id for account in accounts if self._desk.secrets.get(secret_name(account)) is None}
        except SecretsError as error:
            log.warning("no token can be read: %s", error.message.key)
            return {account.id for account in accounts}


def share(data_dir: Path, url: str, files: Path, password: str, ask: Ask) -> int:
    """Move this machine's practice to a clinic's empty database and share; returns how many rows it has.

    The practice's own files stay where they are, unused. Raises AlreadyOpen while a window or an agent is at work,
    InputError for a database or a share in use or an unsafe address, and the SecretsError and StoreError trees.
    """
    if load_clinic(data_dir):
        raise InputError("clinic-already")
    if (files / KEYS).exists():
        raise InputError("clinic-files-used", folder=str(files))
    clinic = new_clinic(url, files)
    opened = open_secrets(data_dir, ask)
    with take_role(data_dir, Role.DESKTOP), take_role(data_dir, Role.RUNNER):
        rows = _moved(data_dir, opened.key, url, password)
        for folder in SHARED:
            copy_missing(data_dir / folder, files / folder)
        opened.secrets.put(PASSWORD, password)
        lend_key_file(data_dir, private_folder(clinic.files))
        clinic.save(data_dir)
    return rows


def join(data_dir: Path, url: str, files: Path, password: str, recovery_key: str, ask: Ask) -> None:
    """Make this machine, on which there is no practice yet, one of a clinic's. Raises as `share` does, and WrongKey."""
    if load_key_file(data_dir) is not None or load_clinic(data_dir):
        raise InputError("clinic-join-used")
    if not (files / KEYS).is_file():
        raise InputError("clinic-no-files", folder=str(files))
    clinic = new_clinic(url, files)
    open_server(server_url(url, password), ServerClock(SystemClock())).close()
    lend_key_file(clinic.files, private_folder(data_dir))
    try:
        recover(data_dir, recovery_key, ask).secrets.put(PASSWORD, password)
    except PrimumError:
        discard_key_file(data_dir)
        raise
    clinic.save(data_dir)


def upgrade_clinic(data_dir: Path, ask: Ask, schema: Schema = SHIPPED) -> bool:
    """Bring a clinic's tables to this version, after a backup of it; False where they are. Raises StoreError."""
    clinic = load_clinic(data_dir)
    if clinic is None:
        raise InputError("clinic-none")
    password = open_secrets(data_dir, ask).secrets.get(PASSWORD) or ""
    engine = server_engine(server_url(clinic.url, password), ServerClock(SystemClock()))
    try:
        return prepare_server(engine, schema)
    finally:
        engine.dispose()


def clinic_of(data_dir: Path) -> Clinic | None:
    """The clinic that a data folder belongs to. Raises StoreError for a damaged note of it."""
    return load_clinic(data_dir)


def _moved(data_dir: Path, key: bytes, url: str, password: str) -> int:
    engine = server_engine(server_url(url, password), ServerClock(SystemClock()))
    try:
        prepare_server(engine)
        with closing(open_store(data_dir, key, SystemClock().now())) as store:
            return store.move_to(engine)
    finally:
        engine.dispose()
