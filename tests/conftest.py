"""For all tests: sockets reach loopback only (pytest-socket), Qt draws offscreen unless a display is asked for."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
