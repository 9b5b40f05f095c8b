"""Ideas from a feed file that the person saved: RSS 2.0, RSS 1.0, Atom or OPML. Nothing is ever fetched.

A file from outside is read as what it may be, an attack: a document type or entity declaration is refused (a few lines
of them can grow to gigabytes or name files of this machine), and size, depth and number are bounded.
"""

import html
import re
from dataclasses import dataclass, field
from xml.parsers import expat

from app.domain.errors import InputError

LARGEST = 5_000_000
MOST_ITEMS = 500
DEEPEST = 40
LONGEST = 400
TAG = re.compile(r"<[^>]*>")
ITEMS = frozenset({"item", "entry", "outline"})
DATES = ("pubDate", "published", "updated", "date")


@dataclass(frozen=True, slots=True)
class FeedItem:
    """One thing in the file: its title, where it stands on the web, and its date as it is written there."""

    title: str
    link: str = ""
    date: str = ""


@dataclass(slots=True)
class _Reader:
    """Collects items while the parser goes through the file."""

    items: list[FeedItem] = field(default_factory=list)
    _path: list[str] = field(default_factory=list)
    _open: list[dict[str, str]] = field(default_factory=list)
    _text: str = ""

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        """An element opens."""
        name = name.rpartition(" ")[2]
        self._path.append(name)
        self._text = ""
        if len(self._path) > DEEPEST:
            raise InputError("aims-feed-broken")
        if name in ITEMS:
            self._open.append({})
        if name == "outline":
            link = attributes.get("htmlUrl") or attributes.get("url") or attributes.get("xmlUrl") or ""
            self._open[-1] |= {"title": attributes.get("title") or attributes.get("text", ""), "link": link}
        elif name == "link" and self._open and attributes.get("rel", "alternate") == "alternate":
            self._open[-1].setdefault("link", attributes.get("href", ""))

    def say(self, text: str) -> None:
        """Text of the element that is open."""
        self._text += text

    def end(self, name: str) -> None:
        """An element closes; an item that has a title is one more."""
        name = name.rpartition(" ")[2]
        self._path.pop()
        if name in ITEMS:
            self._keep(self._open.pop())
        elif self._open and self._path and self._path[-1] in ITEMS:
            self._note(name, _plain(self._text))
        self._text = ""

    def _note(self, name: str, text: str) -> None:
        known = self._open[-1]
        if name == "title":
            known.setdefault("title", text)
        elif name == "link" and text and not known.get("link"):
            known["link"] = text
        elif name in DATES:
            known.setdefault("date", text)

    def _keep(self, known: dict[str, str]) -> None:
        title = known.get("title", "").strip()
        if title and len(self.items) < MOST_ITEMS:
            self.items.append(FeedItem(title, _safe(known.get("link", "")), known.get("date", "")))


def read_feed(data: bytes) -> tuple[FeedItem, ...]:
    """The items of a feed file, at most 500, each address once. Raises InputError where it is none or not safe."""
    if len(data) > LARGEST:
        raise InputError("aims-feed-large", most=LARGEST // 1_000_000)
    reader, parser = _Reader(), expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler, parser.EndElementHandler = reader.begin, reader.end
    parser.CharacterDataHandler = reader.say
    parser.StartDoctypeDeclHandler = parser.EntityDeclHandler = _refuse
    try:
        parser.Parse(data, True)
    except (expat.ExpatError, ValueError) as error:
        raise InputError("aims-feed-broken") from error
    if not reader.items:
        raise InputError("aims-feed-empty")
    once: dict[str, FeedItem] = {}
    for item in reader.items:
        once.setdefault(item.link or item.title, item)
    return tuple(once.values())


def _refuse(*_declared: object) -> None:
    raise InputError("aims-feed-unsafe")


def _plain(text: str) -> str:
    """Text of a title without markup, on one line."""
    return " ".join(html.unescape(TAG.sub(" ", text)).split())[:LONGEST]


def _safe(link: str) -> str:
    link = link.strip()
    return link[:2_000] if link.lower().startswith(("https://", "http://")) else ""
