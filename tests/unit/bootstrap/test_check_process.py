"""The check in a process of its own says what a check in here says, and goes on without that process."""

import sys
import time
from collections.abc import Iterator
from contextlib import closing

import pytest

from app.bootstrap.check_process import CheckProcess
from app.bootstrap.checking import Checker
from app.domain.checking import CheckRequest
from app.domain.errors import InputError

TELLING = CheckRequest("My patient John Smith, 43, of Elm Street was cured of lupus yesterday. 100% guaranteed!")


@pytest.fixture
def check(tmp_path) -> Iterator[CheckProcess]:
    with closing(CheckProcess(tmp_path)) as made:
        yield made


def test_the_report_is_the_one_that_a_check_in_here_gives(check, tmp_path) -> None:
    report = check(TELLING)
    assert check.running
    assert report == Checker(tmp_path)(TELLING)
    assert report.stops
    assert check.version == report.pack_version


def test_a_bad_request_is_a_sentence_and_the_process_goes_on(check) -> None:
    with pytest.raises(InputError) as caught:
        check(CheckRequest("Wash your hands.", jurisdictions=("nowhere",)))
    assert caught.value.message.key == "error-unknown-jurisdiction"
    assert caught.value.message.values["given"] == "nowhere"
    assert check.running


@pytest.mark.parametrize("code", ["raise SystemExit(3)", "print('no report')", "import time; time.sleep(60)"])
def test_where_the_process_ends_lies_or_hangs_the_check_is_made_in_here(tmp_path, code) -> None:
    with closing(CheckProcess(tmp_path, (sys.executable, "-c", code), hangs=1.5)) as check:
        assert check(TELLING) == Checker(tmp_path)(TELLING)
        assert not check.running


def test_where_it_cannot_be_started_the_check_is_made_in_here(tmp_path) -> None:
    with closing(CheckProcess(tmp_path, (str(tmp_path / "not-there"),))) as check:
        assert check(TELLING) == Checker(tmp_path)(TELLING)


def test_an_idle_process_ends_and_the_next_check_starts_another(tmp_path) -> None:
    with closing(CheckProcess(tmp_path, idle=0.2)) as check:
        first = check(TELLING)
        until = time.monotonic() + 20
        while check.running and time.monotonic() < until:
            time.sleep(0.05)
        assert not check.running
        assert check(TELLING) == first
