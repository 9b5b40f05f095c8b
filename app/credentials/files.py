"""The files that hold sealed keys and tokens."""

import errno
from pathlib import Path

from app.domain.errors import DiskFull, SecretsError
from app.media.files import write_whole

NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def keep(path: Path, data: bytes) -> None:
    """Write a sealed file whole or not at all. Raises DiskFull or SecretsError."""
    try:
        write_whole(path, data)
    except OSError as error:
        if error.errno in NO_ROOM:
            raise DiskFull("keyring-disk-full") from error
        raise SecretsError("keyring-file-trouble", name=path.name) from error
