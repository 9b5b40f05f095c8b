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
DIE = "import os; os.replace = os.rename = lambda *_: os._exit(9)\n" + ADD


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


def test_a_process_that_dies_before_the_last_step_leaves_no_picture_that_is_half_there(tmp_path, picture) -> None:
    assert run(DIE, tmp_path / "data", picture).returncode == 9
    shown = [path for path in (tmp_path / "data").rglob("*") if path.is_file() and not path.name.startswith(".")]
    assert not shown
    store = EncryptedMediaStore(tmp_path / "data", KEY)
    media = store.add(picture.read_bytes(), "hands.png")
    assert store.read(media.sha256)
