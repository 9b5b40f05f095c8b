"""Web addresses in a text as X finds them; Mastodon uses the same grammar for those with a scheme.

The grammar is that of twitter-text 3.1 (read 2026-11-22): a host may have letters of any script, a host without a
scheme counts in its ASCII and Latin parts only, a final full stop or comma is not part of the address, brackets are
when they are paired, and t.co addresses end with their slug.
"""

from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

import regex

from platforms.kit.domains import can_resolve, top_level_domains

SPACES = r"\t-\r \x85\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
MARKERS = r"\u202a-\u202e\u061c\u200e\u200f\u2066-\u2069"
FORBIDDEN = r"\ufffe\ufeff\uffff"
LATIN = (
    r"\xc0-\xd6\xd8-\xf6\xf8-\xff\u0100-\u024f\u0253\u0254\u0256\u0257\u0259\u025b\u0263\u0268\u026f\u0272\u0289\u028b"
    r"\u02bb\u0300-\u036f\u1e00-\u1eff"
)
PUNCTUATION = r"!'#%&()*+,\\./:;<=>?@\[\]\^{|}~$"
OUTSIDE_LABEL = PUNCTUATION + SPACES + FORBIDDEN + MARKERS
LETTER = rf"[^{OUTSIDE_LABEL}_\-]"
PATH = rf"a-z\u0400-\u04ff0-9!*';:=+,.$/%#\[\]\-\u2013_~@|&{LATIN}"
PAIRED = rf"\((?:[{PATH}]+|[{PATH}]*\([{PATH}]+\)[{PATH}]*)\)"
PATH_END = rf"[+\-a-z\u0400-\u04ff0-9=_#/{LATIN}]"
QUERY = r"\?[a-z0-9!?*'@();:&=+$/%#\[\]\-_.,~|]*[a-z0-9\-_&=#/]"
ENDING = r"(?:\L<endings>(?![0-9a-z@+\-])|xn--[\-0-9a-z]+)"

LONGEST = 2048  # twitter-text stops at 4,096; nobody types such an address, and time grows with the square
LONGEST_SLUG = 40
T_CO = regex.compile(rf"https?://t\.co/([a-z0-9]+)(?:{QUERY})?")
WORD = regex.compile(r"\s?\S+")  # with the space before it, which may be what goes before an address
INNER_DOT = regex.compile(r"\.[^\s.]")


class Link(NamedTuple):
    """A web address: code points from `start` to `end`, and the address with its scheme."""

    start: int
    end: int
    url: str


@cache
def _grammar() -> tuple[regex.Pattern[str], regex.Pattern[str]]:
    """The whole address, and the ASCII or Latin host inside one; made when the first word with a dot comes along."""
    endings = top_level_domains()
    address = regex.compile(
        rf"(?P<before>[^A-Za-z0-9@＠$#＃{FORBIDDEN}]|^|(?=[\U00010000-\U0010ffff]))"  # it sees halves of emoji
        rf"(?P<url>(?P<scheme>https?://)?"
        rf"(?P<host>(?:{LETTER}(?:[^{OUTSIDE_LABEL}]*{LETTER})?\.)*{LETTER}(?:[^{OUTSIDE_LABEL}_]*{LETTER})?\.{ENDING})"
        rf"(?::[0-9]+)?"
        rf"(?P<path>/(?:[{PATH}]*(?:{PAIRED}[{PATH}]*)*{PATH_END}|{PAIRED}|@[{PATH}]+/)*)?"
        rf"(?:{QUERY})?)",
        endings=endings,
    )
    return address, regex.compile(rf"(?:[\-a-z0-9{LATIN}]+\.)+{ENDING}", endings=endings)


@lru_cache(maxsize=128)
def web_addresses(text: str, *, bare: bool = True) -> tuple[Link, ...]:
    """All web addresses, in order; `bare` also those without http(s)://. Offsets are code points of the text.

    The last texts are remembered: ten platforms look at the same one with every keystroke.
    """
    if not INNER_DOT.search(text):
        return ()
    found: list[Link] = []
    for word in WORD.finditer(text):
        token = word.group()
        if "." in token and len(token) <= LONGEST:
            found.extend(Link(word.start() + a, word.start() + b, url) for a, b, url in _in_word(token, bare=bare))
    return tuple(found)


def _in_word(token: str, *, bare: bool) -> Iterator[Link]:
    lower = token.lower()
    lower = lower if len(lower) == len(token) else token
    for match in _grammar()[0].finditer(lower):
        if not can_resolve(match["host"]):
            continue
        if match["scheme"]:
            yield from _with_scheme(token, match)
        elif bare and not match["before"].endswith(("-", "_", ".", "/")):
            yield from _without_scheme(token, match)


def _with_scheme(token: str, match: regex.Match[str]) -> Iterator[Link]:
    start, end = match.span("url")
    short = T_CO.match(match["url"])
    if short:
        if len(short[1]) > LONGEST_SLUG:
            return
        end = start + short.end()
    yield Link(start, end, token[start:end])


def _without_scheme(token: str, match: regex.Match[str]) -> Iterator[Link]:
    offset = match.start("host")
    hosts = [host.span() for host in _grammar()[1].finditer(match["host"])]
    for number, (a, b) in enumerate(hosts, 1):
        end = match.end("url") if number == len(hosts) and match["path"] else offset + b
        yield Link(offset + a, end, "https://" + token[offset + a : end])
