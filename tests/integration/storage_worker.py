"""A second process on the same database, for the tests beside it: `python -m tests.integration.storage_worker …`."""

import resource
import sys
import time
from datetime import timedelta
from pathlib import Path

from app.domain.errors import PrimumError
from app.storage.locks import Role, take_role
from app.storage.opening import open_store
from app.storage.places import database
from tests.unit.storage.records import KEY, NOW, post


def say(*words: object) -> None:
    """A line for the test that started this process."""
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def claim_all(data_dir: Path, owner: str) -> None:
    """Say “ready”, wait for a line, then claim until nothing is due, printing each id."""
    store = open_store(data_dir, KEY, NOW)
    say("ready")
    sys.stdin.readline()
    while True:
        with store.work() as work:
            taken = work.claim(NOW, owner, NOW + timedelta(minutes=5))
        if taken is None:
            break
        say(taken.id)
        time.sleep(0.001)  # a runner sends what it claimed; without this the first process would take all
    store.close()


def open_at_once(data_dir: Path, owner: str) -> None:
    """Wait for a line, open the store and save a post."""
    say("ready")
    sys.stdin.readline()
    store = open_store(data_dir, KEY, NOW)
    with store.work() as work:
        work.save_post(post(int(owner)))
    store.close()
    say("saved")


def hold_role(data_dir: Path, role: str) -> None:
    """Take a role and keep it until killed; print the message key where somebody else has it."""
    try:
        with take_role(data_dir, Role(role)):
            say("held")
            time.sleep(60)
    except PrimumError as error:
        say(error.message.key)


def fill(data_dir: Path, _: str) -> None:
    """Save posts until the disk says no; print how many were saved and the message key."""
    store = open_store(data_dir, KEY, NOW)
    saved = 0
    try:
        while saved < 20_000:
            with store.work() as work:
                work.save_post(post(saved, text="Hand washing protects. " * 400))
            saved += 1
    except PrimumError as error:
        say(saved, type(error).__name__, error.message.key)


def backup_without_room(data_dir: Path, _: str) -> None:
    """Make a backup, then a second one when no file may grow to the size of the database; print the message key."""
    store = open_store(data_dir, KEY, NOW)
    with store.work() as work:
        for number in range(50):
            work.save_post(post(number, text="Hand washing protects. " * 400))
    store.backup(NOW)
    room = database(data_dir).stat().st_size // 2
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))
    try:
        store.backup(NOW + timedelta(minutes=1))
    except PrimumError as error:
        say(type(error).__name__, error.message.key)


if __name__ == "__main__":
    {f.__name__: f for f in (claim_all, open_at_once, hold_role, fill, backup_without_room)}[sys.argv[1]](
        Path(sys.argv[2]), sys.argv[3]
    )
