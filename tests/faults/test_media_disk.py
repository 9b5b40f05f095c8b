"""A disk without room, and a process that dies while it writes: no half picture, and a sentence."""

import resource
import subprocess
import sys
from pathlib import Path

import pytest

from app.media.store import EncryptedMediaStore
from tests.unit.media import pictures as p

ROOT = Path(__file__).parents[2]
KEY = bytes(range(32))
ADD = """
import sys
from pathlib import Path
from app.domain.errors import PrimumError
from app.media.store import EncryptedMediaStore
store = EncryptedMediaStore(Path(sys.argv[1]), bytes(range(32)))
try:
    print("kept", store.add(Path(sys.argv[2]).read_bytes(), "a.png").sha256)
except PrimumError as error:
    print(type(error).__name__, error.message.key)
"""
ADD_FOR_EVER = """
import sys
from itertools import count
from pathlib import Path
from app.media.store import EncryptedMediaStore
from tests.unit.media.pictures import photo, saved
store = EncryptedMediaStore(Path(sys.argv[1]), bytes(range(32)))
for number in count():
    print(store.add(saved(photo(20 + number, 16), "PNG"), "a.png").sha256, flush=True)
"""


def run(program: str, *args, most: int | None = None) -> subprocess.CompletedProcess[str]:
    def limited() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (most or resource.RLIM_INFINITY,) * 2)

    command = [sys.executable, "-B", "-c", program, *map(str, args)]
    return subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, preexec_fn=limited, timeout=60, check=False
    )


@pytest.fixture
def picture(tmp_path) -> Path:
    path = tmp_path / "hands.png"
    path.write_bytes(p.telling_png())
    return path


def test_no_room_is_told_and_no_half_file_stays(tmp_path, picture) -> None:
    said = run(ADD, tmp_path / "data", picture, most=1000)
    assert said.stdout.split() == ["DiskFull", "media-disk-full"], said.stderr
    assert not [path for path in (tmp_path / "data").rglob("*") if path.is_file()]


def test_with_room_again_the_same_picture_is_kept(tmp_path, picture) -> None:
    run(ADD, tmp_path / "data", picture, most=1000)
    said = run(ADD, tmp_path / "data", picture)
    word, digest = said.stdout.split()
    assert word == "kept"
    assert EncryptedMediaStore(tmp_path / "data", KEY).read(digest)


@pytest.mark.parametrize("after", [1, 7, 20])
def test_a_process_killed_while_it_adds_leaves_whole_pictures_only(tmp_path, after) -> None:
    child = subprocess.Popen(
        [sys.executable, "-B", "-c", ADD_FOR_EVER, str(tmp_path)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    with child:
        told = [child.stdout.readline().strip() for _ in range(after)]
        child.kill()
    store = EncryptedMediaStore(tmp_path, KEY)
    there = {path.name for path in (tmp_path / "media" / "cleaned").iterdir() if not path.name.startswith(".")}
    assert set(told) <= there
    assert all(store.read(digest) and store.original(digest) for digest in there)
