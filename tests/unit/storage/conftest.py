from collections.abc import Iterator
from pathlib import Path

import pytest

from app.storage.opening import Store, open_store
from tests.unit.storage.records import KEY, NOW


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(tmp_path / "practice", KEY, NOW)
    yield opened
    opened.close()
