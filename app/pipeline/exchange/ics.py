"""A calendar file (RFC 5545) that other calendars can subscribe to: one event a post, at its time in UTC."""

import re
import uuid
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

ROOM = uuid.UUID("0f7f4b0e-5d0c-5c55-9c86-6a0d2f3f9a11")
"""Namespace of the events' ids: the same post has the same id in every file."""
WIDTH = 75
"""Octets a line may have, its end not counted (RFC 5545, 3.1)."""
CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
LASTS = "PT15M"


@dataclass(frozen=True, slots=True)
class Event:
    """A post in the calendar. `firm` says that it is approved; `sequence` grows with every change of it."""

    id: str
    at: datetime
    changed: datetime
    sequence: int
    summary: str
    description: str
    category: str
    url: str = ""
    firm: bool = False


def calendar_file(name: str, events: Iterable[Event]) -> bytes:
    """The file. Equal events make equal bytes."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Primum//Plan//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"X-WR-CALNAME:{_escaped(name)}",
        "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
        "X-PUBLISHED-TTL:PT1H",
        *(line for event in events for line in _lines(event)),
        "END:VCALENDAR",
    ]
    return "".join(f"{folded}\r\n" for line in lines for folded in _folded(line)).encode()


def _lines(event: Event) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{uuid.uuid5(ROOM, event.id)}"
    yield f"DTSTAMP:{_moment(event.changed)}"
    yield f"LAST-MODIFIED:{_moment(event.changed)}"
    yield f"SEQUENCE:{event.sequence}"
    yield f"DTSTART:{_moment(event.at)}"
    yield f"DURATION:{LASTS}"
    yield f"SUMMARY:{_escaped(event.summary)}"
    yield f"DESCRIPTION:{_escaped(event.description)}"
    yield f"CATEGORIES:{_escaped(event.category)}"
    yield f"STATUS:{'CONFIRMED' if event.firm else 'TENTATIVE'}"
    yield "TRANSP:TRANSPARENT"
    if event.url:
        yield f"URL:{CONTROLS.sub('', event.url)}"
    yield "END:VEVENT"


def _moment(when: datetime) -> str:
    return f"{when.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _escaped(text: str) -> str:
    """TEXT as RFC 5545, 3.3.11 has it; control characters are not allowed in it."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    for mark in ("\\", ";", ","):
        plain = plain.replace(mark, f"\\{mark}")
    return CONTROLS.sub("", plain.replace("\n", "\\n"))


def _folded(line: str) -> Iterator[str]:
    """The line in pieces of at most 75 octets, each but the first begun by a space; no character is cut in two."""
    piece, used = "", 0
    for letter in line:
        size = len(letter.encode("utf-8", "replace"))
        if used + size > WIDTH:
            yield piece
            piece, used = " ", 1
        piece, used = piece + letter, used + size
    yield piece
