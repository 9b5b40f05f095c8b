"""A disk that is really full: a tiny file system, and a file that may not grow."""

import resource
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.storage.opening import open_store
from tests.unit.storage.records import KEY, NOW, post

ROOT = Path(__file__).parents[2]
FILL = [sys.executable, "-m", "tests.integration.storage_worker", "fill"]
TINY = f"mount -t tmpfs -o size=3m none $0 && {' '.join(FILL)} $0 x; cp -a $0/. $1"


def may_mount() -> bool:
    """Whether this user can have a file system of its own."""
    return bool(shutil.which("unshare")) and not subprocess.run(["unshare", "-rm", "true"], check=False).returncode


@pytest.mark.skipif(not may_mount(), reason="no user namespaces here: a file system of our own cannot be mounted")
def test_a_full_disk_stops_with_a_sentence_and_keeps_what_was_saved(tmp_path) -> None:
    small, kept = tmp_path / "small", tmp_path / "kept"
    small.mkdir()
    kept.mkdir()
    said = subprocess.run(
        ["unshare", "-rm", "sh", "-c", TINY, small, kept],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )
    saved, error, key = said.stdout.split()
    assert (error, key) == ("DiskFull", "store-disk-full"), said.stderr
    assert int(saved) > 20
    store = open_store(kept, KEY, NOW)
    with store.work() as work:
        assert len(work.posts()) == int(saved)
        work.save_post(post(99_999))
    store.close()


def test_a_file_that_may_not_grow_stops_with_a_sentence_and_keeps_what_was_saved(tmp_path) -> None:
    def limited() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (2_000_000, 2_000_000))

    command = [*FILL, str(tmp_path), "x"]
    said = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, preexec_fn=limited, timeout=90, check=False
    )
    saved, error, key = said.stdout.split()
    assert (error, key) == ("StoreError", "store-disk-trouble"), said.stderr
    store = open_store(tmp_path, KEY, NOW)
    with store.work() as work:
        assert len(work.posts()) == int(saved)
    store.close()


def test_a_backup_that_finds_no_room_leaves_no_half_file_and_the_older_one_stays(tmp_path) -> None:
    command = [sys.executable, "-m", "tests.integration.storage_worker", "backup_without_room", str(tmp_path), "x"]
    said = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=90, check=False)
    assert said.stdout.split() == ["StoreError", "store-disk-trouble"], said.stderr
    store = open_store(tmp_path, KEY, NOW)
    assert [backup.path for backup in store.backups()] == list((tmp_path / "backups").iterdir())
    assert len(store.backups()) == 1
    store.close()
