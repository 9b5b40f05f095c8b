from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.ports import Transaction
from app.storage.opening import Store, open_store
from tests.fakes import FakeDatabase
from tests.unit.storage.records import KEY, NOW


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(tmp_path / "practice", KEY, NOW)
    yield opened
    opened.close()


@pytest.fixture(params=["memory", "disk"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Transaction]:
    """What the fake promises, the real one keeps: tests that ask for it run on both."""
    if request.param == "memory":
        yield FakeDatabase()
        return
    yield request.getfixturevalue("store").work
