"""For all tests: sockets reach loopback only (pytest-socket), Qt draws offscreen unless a display is asked for."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from pathlib import Path

import pytest
from hypothesis import settings

TESTS = Path(__file__).parent

# Speed is kept in tests/benchmarks; a busy machine is no failure.
settings.register_profile("primum", deadline=None, print_blob=True)
settings.load_profile("primum")

LONG = ("faults", "e2e", "integration")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The long files first, so that two workers end at about the same time."""
    items.sort(key=lambda item: item.path.relative_to(TESTS).parts[0] not in LONG)
