"""Normalising with a way back: NFKC, look-alike and styled letters, invisible characters, HTML, CamelCase hashtags.

Evasion is not the point: people paste from Word and from "fancy text" sites, and a screen reader or a court reads the
plain words. Tables from Unicode 15.1 (confusables, 2023).
"""

import html
import unicodedata
from dataclasses import dataclass

from app.domain.finding import Span
from app.guidelines.rx import Rx

_ENTITY = Rx(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8});")
_HASHTAG = Rx(r"#(\w{3,})")
_HUMP = Rx(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z]{2})|(?<=[A-Za-z])(?=\d+[A-Z][a-z])|(?<=\d)(?=[A-Z][a-z])")
_WORD = Rx(r"[^\W\d_]+")
_PLAIN = str.maketrans(
    {
        "‘": "'",
        "’": "'",
        "‛": "'",
        "ʼ": "'",
        "´": "'",
        "`": "'",
        "“": '"',
        "”": '"',
        "„": '"',
        "‟": '"',
        "«": '"',
        "»": '"',
        "‐": "-",
        "‑": "-",
        "−": "-",
        "\t": " ",
        "\r": "\n",
        "\u2028": "\n",
        "\u2029": "\n",
    }
)
_SMALL_CAPS = dict(zip("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnoprstuvwyz", strict=True))
_SQUARED = {chr(base + n): chr(65 + n) for base in (0x1F130, 0x1F150, 0x1F170) for n in range(26)}
_STYLED = _SMALL_CAPS | _SQUARED
_ALIEN = "аеорсухіјѕһԁɡαοριυνκАВЕКМНОРСТХІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧ"
_LATIN = "aeopcyxijshdgaopiuvkABEKMHOPCTXIJSABEZHIKMNOPTYX"
_CONFUSABLE = dict(zip(_ALIEN, _LATIN, strict=True))


@dataclass(frozen=True, slots=True)
class Normal:
    """Normalised text, the same in lower case, and per code point where it came from (None: it is the original)."""

    text: str
    low: str
    starts: tuple[int, ...] | None = None
    ends: tuple[int, ...] | None = None

    def origin(self, start: int, end: int) -> Span:
        """The stretch of the original behind a stretch of the normalised text."""
        if self.starts is None or self.ends is None:
            return Span(start, end)
        if start >= end:
            at = self.starts[start] if start < len(self.starts) else (self.ends[-1] if self.ends else 0)
            return Span(at, at)
        return Span(self.starts[start], self.ends[end - 1])


def normalise(original: str) -> Normal:
    """Normalise a text; plain ASCII without HTML or hashtags is itself."""
    if original.isascii() and not (set("&#\t\r`") & set(original)):
        return Normal(original, original.lower())
    pieces = _split_hashtags(_fold(_pieces(original)))
    text = "".join(p[0] for p in pieces)
    starts = tuple(start for chars, start, _ in pieces for _ in chars)
    ends = tuple(end for chars, _, end in pieces for _ in chars)
    return Normal(text, _lower(text), starts, ends)


Piece = tuple[str, int, int]


def _pieces(original: str) -> list[Piece]:
    """Clusters (a character with its combining marks, or an HTML entity) with where they stand."""
    found: list[Piece] = []
    at = 0
    for entity in _ENTITY.finditer(original):
        found += _clusters(original, at, entity.start())
        found.append((_clean(html.unescape(entity.group())), entity.start(), entity.end()))
        at = entity.end()
    return found + _clusters(original, at, len(original))


def _clusters(original: str, start: int, end: int) -> list[Piece]:
    found: list[Piece] = []
    at = start
    while at < end:
        stop = at + 1
        while stop < end and original[stop] >= "\u0300" and unicodedata.combining(original[stop]):
            stop += 1
        found.append((_clean(original[at:stop]), at, stop))
        at = stop
    return found


def _clean(cluster: str) -> str:
    if cluster.isascii():
        return cluster.translate(_PLAIN)
    if len(cluster) == 1 and cluster in _STYLED:
        return _STYLED[cluster]
    plain = unicodedata.normalize("NFKC", cluster.translate(_PLAIN)).translate(_PLAIN)
    return "".join(c for c in plain if not _is_invisible(c))


def _is_invisible(char: str) -> bool:
    return unicodedata.category(char) == "Cf" or "\ufe00" <= char <= "\ufe0f" or char in "\u034f\u115f\u1160\u3164"


def _fold(pieces: list[Piece]) -> list[Piece]:
    """Look-alike letters become Latin in words that hold Latin letters, or nothing but look-alikes."""
    text = "".join(p[0] for p in pieces)
    if not any(c in _CONFUSABLE for c in text):
        return pieces
    folded = list(text)
    for word in _WORD.finditer(text):
        letters = word.group()
        if any(c in _CONFUSABLE for c in letters) and all(c.isascii() or c in _CONFUSABLE for c in letters):
            folded[word.start() : word.end()] = [_CONFUSABLE.get(c, c) for c in letters]
    result, at = [], 0
    for chars, start, end in pieces:
        result.append(("".join(folded[at : at + len(chars)]), start, end))
        at += len(chars)
    return result


def _split_hashtags(pieces: list[Piece]) -> list[Piece]:
    """A space before each hump of a hashtag; the space has no width in the original."""
    text = "".join(p[0] for p in pieces)
    humps = {
        tag.start(1) + hump.start()
        for tag in _HASHTAG.finditer(text)
        for hump in _HUMP.finditer(tag.group(1))
        if hump.start()
    }
    if not humps:
        return pieces
    result: list[Piece] = []
    at = 0
    for chars, start, end in pieces:
        if at in humps:
            result.append((" ", start, start))
        result.append((chars, start, end))
        at += len(chars)
    return result


def _lower(text: str) -> str:
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
