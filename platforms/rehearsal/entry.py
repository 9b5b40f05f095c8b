"""One rehearsed post as it is kept: a JSON file that is written once and never half."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from app.domain.errors import Refused
from platforms.kit.files import write_whole


@dataclass(frozen=True, slots=True)
class Picture:
    """A file of a post; `data` is a data: address, empty for what a page cannot show."""

    name: str
    alt: str
    data: str


@dataclass(frozen=True, slots=True)
class Link:
    """A stretch of the text that leads somewhere, in code points."""

    start: int
    end: int
    kind: str
    value: str


@dataclass(frozen=True, slots=True)
class Entry:
    """What the page shows of one part. `at` is a UTC instant in ISO 8601, `parts` how many the thread has."""

    id: str
    thread: str
    part: int
    parts: int
    account: str
    at: str
    text: str
    language: str = ""
    title: str = ""
    warning: str = ""
    links: tuple[Link, ...] = ()
    pictures: tuple[Picture, ...] = ()
    card: tuple[str, str, str] = ("", "", "")


def entry_id(delivery_id: str, part: int) -> str:
    """The key of a part: the same for the same delivery and part, safe as a file name and as an anchor."""
    safe = delivery_id.isascii() and delivery_id.replace("-", "").replace("_", "").isalnum() and len(delivery_id) < 80
    name = delivery_id if safe else sha256(delivery_id.encode()).hexdigest()[:40]
    return f"{name}.{part}"


def write(path: Path, text: str) -> None:
    """Write a file whole or not at all, for this user only. Raises Refused where the disk does not take it."""
    try:
        write_whole(path, text)
    except OSError as error:
        raise Refused("rehearsal-disk", why=error.strerror or "") from error


def dump(entry: Entry) -> str:
    """The entry as JSON text."""
    return json.dumps(asdict(entry), ensure_ascii=False, indent=1)


def load(path: Path) -> Entry:
    """The entry of a file. Raises Refused for a file that is not one."""
    try:
        kept: dict[str, Any] = json.loads(path.read_text("utf-8"))
        links = tuple(Link(**link) for link in kept.pop("links"))
        pictures = tuple(Picture(**picture) for picture in kept.pop("pictures"))
        url, title, text = kept.pop("card")
        return Entry(**kept, links=links, pictures=pictures, card=(url, title, text))
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise Refused("rehearsal-damaged", name=path.name) from error


def newest_first(entries: Sequence[Entry]) -> list[list[Entry]]:
    """The threads, newest first, their parts in order."""
    threads: dict[str, list[Entry]] = {}
    for entry in sorted(entries, key=lambda e: e.part):
        threads.setdefault(entry.thread, []).append(entry)
    return sorted(threads.values(), key=lambda parts: (parts[0].at, parts[0].id), reverse=True)
