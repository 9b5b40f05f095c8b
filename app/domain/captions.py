"""Captions of a film: read from SubRip (.srt) and WebVTT (.vtt), written as either, and what is wrong with their times.

WebVTT: W3C Candidate Recommendation of 2019-04-04. SubRip has no standard; what players write is read.
"""

import html
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from app.domain.errors import InputError
from app.domain.message import Message

MOST_BYTES = 2_000_000
MOST_CUES = 20_000
ENDINGS = (".vtt", ".srt")
FASTEST = 25.0
"""Characters a second that nobody reads with ease: Netflix' English guide (read 2026-11) allows adults 17."""
A_TICK = 0.5
"""Seconds by which the last words may outlast the pictures."""

_TIME = r"(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})[.,](\d{1,3})"
_TIMES = re.compile(rf"\s*{_TIME}\s*-->\s*{_TIME}(?:\s.*)?$")
_ONE_TIME = re.compile(rf"{_TIME}$")
_VOICE = re.compile(r"<v(?:\.[^\s>]*)?\s+([^>]+)>")
_MARKUP = re.compile(r"</?[a-zA-Z][^>]*>|<\d[\d:.]*>|\{\\[^}]*\}")
_NO_CUES = ("WEBVTT", "NOTE", "STYLE", "REGION")


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that are shown from `start` to `end`, in seconds."""

    start: float
    end: float
    text: str


def decoded(data: bytes) -> str:
    """A caption file's text, in whichever letters it was written. Raises InputError for what is no text or too large.

    What is not UTF-8 is taken for Windows-1252, as old programs write it.
    """
    if len(data) > MOST_BYTES:
        raise InputError("captions-too-big", most=MOST_BYTES // 1_000_000)
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    if b"\0" in data:
        raise InputError("captions-no-captions")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def parse(text: str) -> tuple[Cue, ...]:
    """The cues in the order of their times, without colours and places.

    Raises InputError, with the line, for times that cannot be read, and where there is no cue at all.
    """
    cues = sorted(_cues(text), key=lambda cue: (cue.start, cue.end))
    if not cues:
        raise InputError("captions-no-captions")
    if len(cues) > MOST_CUES:
        raise InputError("captions-too-big", most=MOST_BYTES // 1_000_000)
    return tuple(cues)


def _cues(text: str) -> Iterator[Cue]:
    for number, block in _blocks(text):
        at = next((n for n, line in enumerate(block) if "-->" in line), None)
        if at is None or block[0].startswith(_NO_CUES[1:]):
            if at is None and not block[0].startswith(_NO_CUES) and not _is_count(block):
                raise InputError("captions-no-times", line=number)
            continue
        start, end = _times(block[at], number + at)
        words = "\n".join(filter(None, (_plain(line) for line in block[at + 1 :])))
        if words:
            yield Cue(start, end, words)


def _is_count(block: Sequence[str]) -> bool:
    """A number alone: an empty cue that some programs write."""
    return len(block) == 1 and block[0].strip().isdigit()


def _blocks(text: str) -> Iterator[tuple[int, list[str]]]:
    """Each run of lines between empty ones, with the number of its first line (from 1)."""
    block: list[str] = []
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for number, line in enumerate((*lines, ""), 1):
        if line.strip():
            block.append(line)
        elif block:
            yield number - len(block), block
            block = []


def _times(line: str, number: int) -> tuple[float, float]:
    found = _TIMES.match(line)
    if found is None:
        raise InputError("captions-bad-time", line=number, given=line.strip()[:40])
    start, end = _seconds(found.groups()[:4]), _seconds(found.groups()[4:])
    if end <= start:
        raise InputError("captions-ends-first", line=number)
    return start, end


def _seconds(parts: Sequence[str | None]) -> float:
    hours, minutes, seconds, rest = (part or "0" for part in parts)
    return round(int(hours) * 3600 + int(minutes) * 60 + int(seconds) + int(rest.ljust(3, "0")) / 1000, 3)


def _plain(line: str) -> str:
    """Words without markup; who speaks (“<v Ann>”) stands before them, as in “Ann: …”."""
    return html.unescape(_MARKUP.sub("", _VOICE.sub(r"\1: ", line))).strip()


def read_time(given: str) -> float:
    """Seconds from “1:02.5”, “00:01:02,500” or “62.5”. Raises InputError for anything else."""
    typed = given.strip().replace(",", ".")
    found = _ONE_TIME.match(typed if "." in typed else f"{typed}.0")
    if found is not None:
        return _seconds(found.groups())
    if re.fullmatch(r"\d{1,6}(?:\.\d{1,3})?", typed):
        return round(float(typed), 3)
    raise InputError("captions-no-time", given=given.strip()[:20])


def said_time(seconds: float, mark: str = ".") -> str:
    """“00:01:02.500”."""
    thousandths = round(seconds * 1000)
    minutes, rest = divmod(thousandths, 60_000)
    return f"{minutes // 60:02}:{minutes % 60:02}:{rest // 1000:02}{mark}{rest % 1000:03}"


def as_vtt(cues: Iterable[Cue]) -> str:
    """The cues as a WebVTT file."""
    shown = (f"{said_time(c.start)} --> {said_time(c.end)}\n{html.escape(c.text, quote=False)}" for c in cues)
    return "\n\n".join(("WEBVTT", *shown)) + "\n"


def as_srt(cues: Iterable[Cue]) -> str:
    """The cues as a SubRip file."""
    parts = (f"{n}\n{said_time(c.start, ',')} --> {said_time(c.end, ',')}\n{c.text}\n" for n, c in enumerate(cues, 1))
    return "\n".join(parts)


@lru_cache(maxsize=64)
def spoken(captions: str) -> str:
    """The words of a film's captions, cue by cue, as the checks read them; empty where there are none."""
    if not captions.strip():
        return ""
    try:
        return "\n".join(cue.text for cue in parse(captions))
    except InputError:
        return captions  # rather too much is read than a word left out


def problems(cues: Sequence[Cue], seconds: float = 0.0) -> tuple[tuple[int, Message], ...]:
    """What a viewer stumbles over, each with the number of its cue (from 0): too fast, too late, two at a time.

    `seconds` is how long the film is, 0 where nobody knows.
    """
    found: list[tuple[int, Message]] = []
    for number, cue in enumerate(cues):
        if seconds and cue.end > seconds + A_TICK:
            found.append((number, Message.of("captions-after-end", seconds=round(seconds))))
        if number and cue.start < cues[number - 1].end:
            found.append((number, Message.of("captions-overlap")))
        if len(cue.text) / (cue.end - cue.start) > FASTEST:
            found.append((number, Message.of("captions-too-fast")))
    return tuple(found)
