"""For all tests: sockets reach loopback only (pytest-socket), Qt draws offscreen unless a display is asked for."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from hypothesis import settings

# Speed is kept in tests/benchmarks; a busy machine is no failure.
settings.register_profile("primum", deadline=None)
settings.load_profile("primum")
