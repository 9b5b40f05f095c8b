"""Several processes on one database file: what they may do together, and what only one may."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from app.domain.errors import AlreadyOpen
from app.domain.lifecycle import DeliveryState
from app.storage.locks import Role, take_role
from app.storage.opening import open_store
from tests.unit.storage.records import KEY, NOW, delivery

ROOT = Path(__file__).parents[2]


@contextmanager
def worker(job: str, data_dir: Path, argument: str) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "tests.integration.storage_worker", job, str(data_dir), argument]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


def start_together(stack: ExitStack, job: str, data_dir: Path, names: list[str]) -> list[list[str]]:
    """Begin the job in several processes at the same moment; their printed lines."""
    running = [stack.enter_context(worker(job, data_dir, name)) for name in names]
    assert [process.stdout.readline() for process in running] == ["ready\n"] * len(names)
    for process in running:
        process.stdin.write("go\n")
        process.stdin.flush()
    return [process.communicate(timeout=90)[0].split() for process in running]


def test_two_processes_never_claim_the_same_delivery(tmp_path) -> None:
    store = open_store(tmp_path, KEY, NOW)
    with store.work() as work:
        for number in range(300):
            work.save_delivery(delivery(number, -number))
    with ExitStack() as stack:
        claimed = start_together(stack, "claim_all", tmp_path, ["one", "two", "three"])
    assert len(set().union(*claimed)) == 300
    assert sum(map(len, claimed)) == 300
    assert sum(1 for ids in claimed if ids) > 1, "only one process ever got a turn: this shows nothing"
    with store.work() as work:
        owners = {d.id: d.owner for d in work.deliveries(states=[DeliveryState.SENDING])}
    assert owners == {i: name for name, ids in zip(["one", "two", "three"], claimed, strict=True) for i in ids}
    store.close()


def test_processes_that_start_together_make_one_database(tmp_path) -> None:
    with ExitStack() as stack:
        said = start_together(stack, "open_at_once", tmp_path / "new", ["1", "2", "3", "4"])
    assert said == [["saved"]] * 4
    store = open_store(tmp_path / "new", KEY, NOW)
    with store.work() as work:
        assert len(work.posts()) == 4
    store.close()


@pytest.mark.parametrize("role", [Role.DESKTOP, Role.RUNNER])
def test_a_role_has_one_holder_until_it_ends_however_it_ends(tmp_path, role) -> None:
    with worker("hold_role", tmp_path, role) as holder:
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(AlreadyOpen):
            take_role(tmp_path, role)
        with worker("hold_role", tmp_path, role) as second:
            assert second.communicate(timeout=30)[0].strip() in {"store-desktop-open", "store-runner-elsewhere"}
        holder.kill()
        holder.wait()
        take_role(tmp_path, role).release()


def test_a_command_works_beside_an_open_desktop(tmp_path) -> None:
    with take_role(tmp_path, Role.DESKTOP), take_role(tmp_path, Role.RUNNER), ExitStack() as stack:
        desktop = open_store(tmp_path, KEY, NOW)
        assert start_together(stack, "open_at_once", tmp_path, ["7"]) == [["saved"]]
        with desktop.work() as work:
            assert work.post("post-00007").id == "post-00007"
        desktop.close()
