"""The looker's process: started late, ended when idle, given up when it hangs, and never in the way of the app."""

import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from app.domain.errors import InputError, LookFailed
from app.media.redact.recipe import Recipe
from app.media.seeing.process import Looker
from tests.unit.media import pictures as p
from tests.unit.seeing import scenes

TOP = Path(__file__).parents[3]
ANSWERS = """
import sys, time
from app.media.seeing.frames import receive, send
from app.media.seeing.record import as_record
from app.domain.media import MediaFacts, Face
out = sys.stdout.buffer
while (asked := receive(sys.stdin.buffer)) is not None:
    said = asked[1].decode()
    if said == "crash":
        sys.exit(3)
    if said == "hang":
        time.sleep(60)
    if said == "slow":
        for share in range(40):
            send(out, {"done": share / 40})
            time.sleep(0.05)
    if said == "babble":
        out.write(b"hello, this is a library that prints to standard output ........")
        out.flush()
        time.sleep(60)
    if said == "wrong":
        send(out, {"wrong": "media-damaged", "with": {"name": ""}})
    elif said == "nonsense":
        send(out, {"facts": {"faces": 3}})
    else:
        send(out, {"facts": as_record(MediaFacts((Face((0.0, 0.0, 1.0, 1.0)),), (), ()))})
"""


@pytest.fixture
def looker():
    made = Looker((sys.executable, "-c", ANSWERS), idle=30, hangs=2.0)
    yield made
    made.close()


def test_nothing_runs_until_somebody_asks_and_one_process_answers_all(looker) -> None:
    assert not looker.running
    assert len(looker.see(b"one").faces or ()) == 1
    assert looker.running
    assert looker.see(b"two").lettering == ()
    looker.close()
    assert not looker.running


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ("crash", "media-look-crashed"),
        ("babble", "media-look-crashed"),
        ("hang", "media-look-hangs"),
        ("nonsense", "media-look-crashed"),
    ],
)
def test_a_looker_that_fails_is_said_and_the_next_call_has_a_new_one(looker, said, key) -> None:
    with pytest.raises(LookFailed) as failed:
        looker.see(said.encode())
    assert failed.value.message.key == key
    assert len(looker.see(b"again").faces or ()) == 1


def test_a_file_that_cannot_be_opened_is_said_with_its_name(looker) -> None:
    with pytest.raises(InputError) as wrong:
        looker.see(b"wrong", "ward.jpg")
    assert wrong.value.message.values == {"name": "ward.jpg"}
    assert looker.running


def test_progress_is_told_and_keeps_a_long_look_alive() -> None:
    shares: list[float] = []
    looker = Looker((sys.executable, "-c", ANSWERS), hangs=1.5)
    try:
        assert looker.see(b"slow", progress=shares.append).faces
    finally:
        looker.close()
    assert shares == sorted(shares)
    assert len(shares) == 40


def test_a_look_can_be_stopped(looker) -> None:
    stop = threading.Event()
    with pytest.raises(LookFailed) as failed:
        looker.see(b"slow", progress=lambda _share: stop.set(), cancelled=stop.is_set)
    assert failed.value.message.key == "media-look-cancelled"
    assert not looker.running


def test_an_idle_looker_ends_by_itself() -> None:
    looker = Looker((sys.executable, "-c", ANSWERS), idle=0.05)
    looker.see(b"one")
    until = time.monotonic() + 10
    while looker.running and time.monotonic() < until:
        time.sleep(0.02)
    assert not looker.running
    assert looker.see(b"two").faces
    looker.close()


def test_a_looker_that_is_not_there_is_said() -> None:
    with pytest.raises(LookFailed):
        Looker(("/nowhere/looker",)).see(b"one")


def test_two_threads_stand_in_line(looker) -> None:
    found: list[int] = []
    threads = [threading.Thread(target=lambda: found.append(len(looker.see(b"x").faces or ()))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [1, 1, 1, 1]


def test_the_real_one_sees_covers_and_says_what_is_damaged() -> None:
    looker = Looker()
    try:
        photo = p.saved(scenes.photo("astronaut.png"), "JPEG")
        shares: list[float] = []
        assert len(looker.see(photo, progress=shares.append).faces or ()) == 1
        assert shares
        assert looker.burn(photo, Recipe(turns=1))[:3] == b"\xff\xd8\xff"
        with pytest.raises(InputError):
            looker.see(b"\xff\xd8\xff nonsense", "ward.jpg")
        assert looker.running
    finally:
        looker.close()


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks at /proc")
def test_the_looker_ends_with_the_one_who_started_it() -> None:
    asked = "from app.media.seeing.process import Looker\nprint(Looker()._running().pid)"
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", asked], capture_output=True, text=True, cwd=TOP, check=True
    )
    pid = int(done.stdout)
    until = time.monotonic() + 20
    while alive(pid) and time.monotonic() < until:
        time.sleep(0.05)
    assert not alive(pid)


def alive(pid: int) -> bool:
    state = Path(f"/proc/{pid}/stat")
    try:
        return state.read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False
