"""The links in a text, taken apart: scheme, host, path, query."""

import re
from dataclasses import dataclass
from urllib.parse import SplitResult, parse_qsl, urlsplit

from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_LINK = Rx(
    r"\b(?:https?|ftp|file)://[^\s<>\"'）)\]]+"
    r"|(?<![\w@./-])(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:com|org|net|gov|edu|int|info|io|co|uk|ca|au|nz|ie|in|eu"
    r"|de|fr|us|app|health|ly|me|example|be|gl|to|cc|link|news|site|online|shop|clinic|doctor|care|tv|ai|ch|nl|se|dk|no|fi"
    r"|it|es|at|pl|za)\b(?:/[^\s<>\"'）)\]]*)?",
    re.IGNORECASE,
)
_TRAILING = ".,;:!?…*_"


@dataclass(frozen=True, slots=True)
class Link:
    """One link. `host` is lower-case without `www.`; `bare` has no scheme in the text."""

    match: Match
    url: str
    host: str
    path: str
    query: tuple[tuple[str, str], ...]
    scheme: str
    bare: bool
    user: str = ""

    def on(self, domains: frozenset[str]) -> bool:
        """Whether the host is one of the domains, or below one."""
        parts = self.host.split(".")
        return any(".".join(parts[n:]) in domains for n in range(len(parts)))


def links(surface: Surface) -> tuple[Link, ...]:
    """All links in order; a sentence's full stop is not part of one."""
    if "." not in surface.text and "://" not in surface.text:
        return ()
    found = (_link(m) for m in _LINK.finditer(surface.text))
    return tuple(link for link in found if link is not None)


def _link(m: re.Match[str]) -> Link | None:
    raw = m.group().rstrip(_TRAILING)
    bare = "://" not in raw
    parts = _split(raw if not bare else f"https://{raw}")
    if parts is None or not parts.hostname:
        return None
    host = parts.hostname.removeprefix("www.")
    return Link(
        Match(m.start(), m.start() + len(raw)),
        raw,
        host,
        parts.path,
        tuple(parse_qsl(parts.query)[:50]),
        parts.scheme.lower(),
        bare,
        parts.username or "",
    )


def _split(url: str) -> SplitResult | None:
    try:
        parts = urlsplit(url)
        _ = parts.hostname, parts.port
    except ValueError:
        return None
    return parts
