"""Files that commands read and write, with a sentence where that cannot be done."""

from pathlib import Path

from app.domain.errors import InputError
from app.media.files import write_whole


def read_in(file: Path) -> bytes:
    """The bytes of a file that the person named. Raises InputError."""
    try:
        return file.read_bytes()
    except OSError as error:
        raise InputError("cli-cannot-read", file=str(file), why=error.strerror or "") from error


def write_out(file: Path, data: bytes) -> None:
    """Write a file whole or not at all. Raises InputError."""
    try:
        write_whole(file, data)
    except OSError as error:
        raise InputError("cli-cannot-write", file=str(file), why=error.strerror or "") from error
