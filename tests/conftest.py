"""For all tests: sockets reach loopback only (pytest-socket), Qt draws offscreen unless a display is asked for."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Tests read English sentences, in processes that they start too, whatever the machine speaks.
os.environ["PRIMUM_LANGUAGE"] = "en"

from pathlib import Path

import pytest
from hypothesis import settings

TESTS = Path(__file__).parent

# Speed is kept in tests/benchmarks; a busy machine is no failure.
settings.register_profile("primum", deadline=None, print_blob=True)
settings.load_profile("primum")

LONG = ("test_stress.py", "test_terminal_practice.py", "test_terminal_clinic.py", "test_terminal_xlr.py")
SLOW = ("faults", "e2e", "integration")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The long files first, so that two workers end at about the same time."""

    def rank(item: pytest.Item) -> int:
        path = item.path.relative_to(TESTS)
        return 0 if path.name in LONG else 1 if path.parts[0] in SLOW else 2

    items.sort(key=rank)
