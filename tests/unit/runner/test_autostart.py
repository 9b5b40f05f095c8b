import json
import plistlib
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import InputError
from app.runner import autostart
from app.runner.autostart import ServiceState, ServiceTrouble, install, plan, state, uninstall

COMMAND = ("/opt/Primum app/primum",)
AWKWARD = Path('/home/ada/50% "quoted" $HOME & <co>/data')
WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["C"]), min_size=1, max_size=20)


class System:
    """What the system answers; remembers what it was asked."""

    def __init__(self, **says: tuple[int, str]) -> None:
        self.says, self.asked = says, []

    def __call__(self, command: Sequence[str]) -> tuple[int, str]:
        self.asked.append(tuple(command))
        return next((answer for word, answer in self.says.items() if word.replace("_", "-") in command), (0, ""))


def made(system: str, home: Path, data: Path | None = None):
    return plan(system, home, COMMAND, data or home / "data", "PC\\ada", 501)


@pytest.mark.parametrize("system", ["linux", "darwin", "win32"])
def test_install_state_and_uninstall(system: str, tmp_path: Path) -> None:
    service, running = made(system, tmp_path), System()
    assert state(service, running) is ServiceState.ABSENT
    install(service, running)
    assert service.file.read_bytes() == service.content
    assert state(service, System()) is ServiceState.INSTALLED
    assert state(service, lambda _: (0, service.says_running)) is ServiceState.RUNNING
    assert state(service, lambda _: (3, "inactive")) is ServiceState.INSTALLED
    uninstall(service, running)
    assert not service.file.exists()
    assert running.asked == [*service.install, *service.uninstall]
    with pytest.raises(InputError) as told:
        uninstall(service, running)
    assert told.value.message.key == "service-not-installed"


@pytest.mark.parametrize("system", ["linux", "darwin", "win32"])
def test_a_system_that_refuses_is_a_sentence_and_leaves_nothing(system: str, tmp_path: Path) -> None:
    service = made(system, tmp_path)
    with pytest.raises(ServiceTrouble) as told:
        install(service, lambda _: (1, "no medium found"))
    assert "no medium found" in str(told.value.message.values["why"])
    assert not service.file.exists()


def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / ".config").write_text("a file in its place")
    with pytest.raises(ServiceTrouble):
        install(made("linux", tmp_path), System())


def test_a_system_without_such_a_service_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(InputError) as told:
        made("freebsd", tmp_path)
    assert told.value.message.key == "service-no-system"


def test_a_command_that_is_not_there_is_no_crash() -> None:
    code, _ = autostart.run(("no-such-command-anywhere",))
    assert code == 127


def test_two_practices_are_two_services() -> None:
    assert autostart.service_name(Path("/a")) != autostart.service_name(Path("/b"))


@given(WORDS)
def test_a_unit_quotes_what_systemd_would_read_otherwise(word: str) -> None:
    (line,) = [one for one in autostart.unit((word,), AWKWARD).split("\n") if one.startswith("ExecStart=")]
    inner = line.removeprefix('ExecStart="').partition('" "--data-dir"')[0]
    undone = inner.replace("$$", "$").replace("%%", "%").replace('\\"', '"').replace("\\\\", "\\")
    assert undone == word


def test_the_unit_is_one_that_systemd_takes(tmp_path: Path) -> None:
    if shutil.which("systemd-analyze") is None:
        pytest.skip("systemd is not installed here")
    file = tmp_path / "primum-agent.service"
    file.write_text(autostart.unit(("/bin/true",), AWKWARD))
    verify = ["systemd-analyze", "verify", "--user", str(file)]
    done = subprocess.run(verify, capture_output=True, text=True, check=False)
    assert "primum-agent.service" not in done.stderr, done.stderr


def test_the_property_list_starts_the_agent() -> None:
    read = plistlib.loads(autostart.launch_agent("primum-agent", COMMAND, AWKWARD))
    assert read["ProgramArguments"] == [*COMMAND, "--data-dir", str(AWKWARD), "agent"]
    assert read["RunAtLoad"]
    assert read["KeepAlive"] == {"SuccessfulExit": False}


def test_the_task_starts_the_agent_without_a_time_limit() -> None:
    data = autostart.task(COMMAND, AWKWARD, "PC\\ada")
    text = data.decode("utf-16")
    root = ET.fromstring(text.partition("?>")[2])
    find = lambda name: root.find(f".//{{*}}{name}").text  # noqa: E731 -- one expression, used below
    assert find("Command") == COMMAND[0]
    assert find("Arguments") == subprocess.list2cmdline(["--data-dir", str(AWKWARD), "agent"])
    assert find("ExecutionTimeLimit") == "PT0S"
    assert json.dumps(find("UserId")) == '"PC\\\\ada"'
