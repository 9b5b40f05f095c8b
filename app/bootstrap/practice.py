"""The whole composition but Qt: database, keyring, media, platforms and checks on one desk."""

import hashlib
import logging
import os
import secrets
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.bootstrap.check_process import CheckProcess
from app.bootstrap.checking import Checker
from app.bootstrap.clinic import SignedOutHere, sources
from app.bootstrap.logs import note
from app.bootstrap.mediahost import media_host
from app.credentials.database_key import PASSPHRASE_VARIABLE, open_secrets, recover, renew_recovery_key
from app.credentials.key_file import KeptIn, load_key_file
from app.credentials.keyring_secrets import KeyringSecrets
from app.domain.delivery import Delivery
from app.domain.desk import Desk
from app.domain.errors import AlreadyOpen, InputError, PrimumError
from app.domain.ports import Clock, Secrets
from app.media.look import StoredLook
from app.media.redact.copies import CoveredCopies
from app.media.sealed import SealedFolder, media_key
from app.media.seeing.process import Looker
from app.media.store import EncryptedMediaStore
from app.pipeline.exchange.feed import refresh
from app.pipeline.history import forget
from app.pipeline.repeat import fill
from app.runner.clock import SystemClock
from app.runner.loop import Runner
from app.runner.tender import Tender
from app.storage.backup import restore
from app.storage.clinic import Clinic, load_clinic
from app.storage.locks import Role, take_role
from app.storage.opening import Store
from app.storage.places import FORMS
from app.storage.server import ServerStore
from platforms.registry import Registry

log = logging.getLogger("primum.practice")

HOUR = 3600.0

HANDS = 8
"""Deliveries that are sent at the same time, each to an account of its own: most of sending is waiting for answers."""


@dataclass(frozen=True, slots=True)
class Practice:
    """An open practice. `recovery_key` is there only when the practice was just made: show it once."""

    desk: Desk
    store: Store | ServerStore
    looker: Looker
    recovery_key: str = ""


def open_practice(
    data_dir: Path, ask: Callable[[], str | None], clock: Clock | None = None, *, apart: bool = False
) -> Practice:
    """Open the practice of a data folder, or make it there. `ask` gives a passphrase where there is no keyring.

    `apart`: check in a process of its own, for a program that waits more than it checks. Raises the SecretsError and
    StoreError trees, each with what to do.
    """
    opened = open_secrets(data_dir, ask)
    shown = opened.new_recovery_key or ""
    return assemble(data_dir, opened.secrets, opened.key, clock or SystemClock(), shown, apart=apart)


def assemble(
    data_dir: Path, kept: Secrets, key: bytes, clock: Clock, recovery_key: str = "", *, apart: bool = False
) -> Practice:
    """A practice from its parts; `key` is the 32-byte database key, `apart` as for `open_practice`."""
    store, clock, files, anchor = sources(data_dir, kept, key, clock)
    check, looker = CheckProcess(data_dir) if apart else Checker(data_dir), Looker()
    media = EncryptedMediaStore(files, key, looker.still, anchor)
    seen = SealedFolder(data_dir / "media" / "seen", media_key(key))
    desk = Desk(
        work=store.work,
        clock=clock,
        check=check,
        platforms=Registry(kept, clock, media, data_dir),
        media=media,
        forms=SealedFolder(files / FORMS, media_key(key), anchor),
        media_look=StoredLook(media.read, looker, seen),
        redact=CoveredCopies(media, looker),
        secrets=kept,
        new_id=lambda: sortable_id(clock),
        pack_version=check.version,
        data_dir=data_dir,
        trace=store.trace,
    )
    return Practice(desk, store, looker, recovery_key)


def sortable_id(clock: Clock) -> str:
    """A unique id that sorts by the time it was made: milliseconds, then 40 random bits."""
    return f"{int(clock.now().timestamp() * 1000):011x}{secrets.token_hex(5)}"


@contextmanager
def closing(practice: Practice) -> Iterator[Practice]:
    """The practice, closed at the end."""
    try:
        yield practice
    finally:
        practice.looker.close()
        if isinstance(practice.desk.check, CheckProcess):
            practice.desk.check.close()
        practice.store.close()


@contextmanager
def machine(desk: Desk, on_change: Callable[[Delivery], None] = lambda _delivery: None) -> Iterator[Runner]:
    """The one runner of this practice's queue on this machine. Raises AlreadyOpen where another process runs it.

    Its owner name is that of this installation: what a run that was killed left behind is taken over at once, which is
    safe because the role is held. Files that a post which failed left on the media host are taken away first.
    """

    def changed(delivery: Delivery) -> None:
        note(delivery)
        on_change(delivery)

    with take_role(desk.data_dir, Role.RUNNER):
        media_host(desk).sweep()
        clinic = load_clinic(desk.data_dir)
        elsewhere = SignedOutHere(desk) if clinic else tuple
        owner = installation(desk.data_dir, clinic)
        runner = Runner(desk, owner, changed, trace=desk.trace, hands=HANDS, elsewhere=elsewhere)
        with _thread("tender", Tender(desk, runner.me, changed, elsewhere).run):
            yield runner


def runner_is_on(data_dir: Path) -> bool:
    """Whether a desktop, an agent or a command works the queue of this folder now."""
    try:
        take_role(data_dir, Role.RUNNER).release()
    except AlreadyOpen:
        return True
    return False


@contextmanager
def daily_backups(practice: Practice) -> Iterator[None]:
    """Make the day's backup and the drafts of posts that come back: now, and every hour while the block lasts."""
    with _thread("backup", lambda done: _back_up_until(practice, done)):
        yield


@contextmanager
def _thread(name: str, work: Callable[[threading.Event], None]) -> Iterator[None]:
    """Work on a thread of its own until the block ends."""
    done = threading.Event()
    thread = threading.Thread(target=work, args=(done,), name=name)
    thread.start()
    try:
        yield
    finally:
        done.set()
        thread.join()


def _forget_deleted(practice: Practice) -> None:
    """At a start nobody can undo a deletion any more: what deleted posts said before goes too."""
    try:
        forget(practice.desk)
    except PrimumError as error:
        log.warning("versions of deleted posts not erased: %s", error.message.key)


def _back_up_until(practice: Practice, done: threading.Event) -> None:
    _forget_deleted(practice)
    while True:
        try:
            practice.store.daily_backup(practice.desk.clock.now())
        except PrimumError as error:
            log.warning("no daily backup: %s", error.message.key)
        try:
            fill(practice.desk, "runner")
        except PrimumError as error:
            log.warning("no drafts of repeats: %s", error.message.key)
        try:
            refresh(practice.desk)
        except PrimumError as error:
            log.warning("no calendar file: %s", error.message.key)
        if done.wait(HOUR):
            return


def installation(data_dir: Path, clinic: Clinic | None = None) -> str:
    """A name for this data folder on this machine; in a clinic, where two machines may be called alike, a drawn one."""
    folder = hashlib.sha256(str(data_dir.resolve()).encode()).hexdigest()[:8]
    return f"{socket.gethostname()}:{clinic.machine if clinic else folder}"


def restore_practice(data_dir: Path, backup: Path, ask: Callable[[], str | None]) -> None:
    """Put a backup in the place of the database. Raises AlreadyOpen while a window or an agent is running on it.

    Raises InputError in a clinic: its database is not here.
    """
    if load_clinic(data_dir):
        raise InputError("clinic-backup")
    restore(data_dir, backup, open_secrets(data_dir, ask).key, SystemClock().now())


def recover_practice(data_dir: Path, recovery_key: str, ask: Callable[[], str | None]) -> None:
    """Keep the key of a practice on this machine from now on, by its recovery key. Raises InputError or WrongKey."""
    recover(data_dir, recovery_key, ask)


def renew_recovery(data_dir: Path, ask: Callable[[], str | None]) -> str:
    """Make a new recovery key for a practice that opens here; the old one opens nothing any more."""
    return renew_recovery_key(data_dir, open_secrets(data_dir, ask).key)


def was_set_up(data_dir: Path) -> bool:
    """Whether the folder holds a practice."""
    return load_key_file(data_dir) is not None


def place_of_keys(data_dir: Path) -> KeptIn:
    """Where the keys are, or would be, kept, after trying it. Raises NoKeyring or KeyringLocked."""
    found = load_key_file(data_dir)
    if found is None and os.environ.get(PASSPHRASE_VARIABLE):
        return KeptIn.PASSPHRASE
    if found is None or found.kept_in is KeptIn.KEYRING:
        KeyringSecrets("doctor").get("nothing")
        return KeptIn.KEYRING
    return found.kept_in
