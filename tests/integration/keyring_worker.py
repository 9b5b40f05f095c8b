"""A process that opens one data folder when told to: `python -m tests.integration.keyring_worker FOLDER`."""

import hashlib
import sys
from pathlib import Path

from app.credentials.database_key import open_secrets
from app.domain.errors import PrimumError


def main() -> None:
    """Say “ready”, wait for a line, open, keep secrets, print a digest of the key and whether it was made."""
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.readline()
    try:
        opened = open_secrets(Path(sys.argv[1]), lambda: None)
        opened.secrets.put(sys.argv[2], sys.argv[2] * 3000)
        opened.secrets.put("shared", sys.argv[2] * 3000)
    except PrimumError as error:
        sys.stdout.write(f"{error.message.key} -\n")
        return
    shared = opened.secrets.get("shared")  # whoever wrote last: whole, never mingled
    if shared not in {name * 3000 for name in "1234"} or opened.secrets.get(sys.argv[2]) != sys.argv[2] * 3000:
        sys.stdout.write("mingled -\n")
        return
    digest = hashlib.sha256(opened.key).hexdigest()
    sys.stdout.write(f"{digest} {'made' if opened.new_recovery_key else 'found'}\n")


if __name__ == "__main__":
    main()
