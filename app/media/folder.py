"""Which files of a folder Primum may take, told by their names; the media store looks inside them."""

from collections.abc import Iterable, Iterator
from pathlib import Path

PICTURES = (".jpg", ".jpeg", ".png", ".webp", ".gif", ".heic", ".heif", ".avif", ".tif", ".tiff")
ENDINGS = (*PICTURES, ".mp4", ".m4v", ".mov", ".webm", ".pdf")


def files_in(paths: Iterable[Path]) -> Iterator[Path]:
    """The files that were named, and those in named folders that look like pictures, films or documents.

    A named file is always taken, so that somebody tells why it cannot be used; hidden files of a folder are not.
    """
    for path in paths:
        if not path.is_dir():
            yield path
            continue
        for found in sorted(path.rglob("*")):
            hidden = any(part.startswith(".") for part in found.relative_to(path).parts)
            if not hidden and found.suffix.lower() in ENDINGS and found.is_file():
                yield found
