"""How long a text is, as each platform counts it. `COUNTING` names the ways a manifest may choose from."""

import unicodedata
from collections.abc import Callable
from functools import partial

import regex

from platforms.kit.links import web_addresses
from platforms.kit.little_text import escaped

X_LINK = 23
FEDIVERSE_LINK = 23

# X, config v3 of twitter-text: these code points weigh 1, all others 2, an emoji sequence 2 (read 2026-11-22).
HEAVY = regex.compile("[^\u0000-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]")
PICTURE = r"(?:(?:\p{Emoji_Presentation}|\p{Extended_Pictographic})(?:\p{Emoji_Modifier}|\ufe0f)?+(?!\ufe0e))"
EMOJI = regex.compile(
    rf"\p{{Regional_Indicator}}{{2}}|[0-9#*]\ufe0f?\u20e3|[©®]\ufe0f"
    rf"|(?![©®]){PICTURE}(?:[\U000e0020-\U000e007e]+\U000e007f)?(?:\u200d{PICTURE})*"
)
CLUSTER = regex.compile(r"\X")
# Letters, digits and punctuation that never join their neighbour: for these a cluster is a code point.
PLAIN = regex.compile(
    "[\n\u0020-\u007e\u00a0-\u00a8\u00aa-\u00ac\u00af-\u02ff\u2010-\u2027\u2030-\u203b\u20a0-\u20bf]*+"
)
MENTION = regex.compile(r"(?<![=/\w])@([a-z0-9_]+(?:[a-z0-9_.\-]+[a-z0-9_]+)?)@[\w.\-]+\w", regex.IGNORECASE)


def weighted(text: str) -> int:
    """X: weighted characters. The text is put in NFC first; every web address counts 23, with or without a scheme."""
    text = text if text.isascii() else unicodedata.normalize("NFC", text)
    total = place = 0
    for link in web_addresses(text, bare=True):  # the same question as when links are looked for
        total += _weight(text[place : link.start]) + X_LINK
        place = link.end
    return total + _weight(text[place:])


def _weight(text: str) -> int:
    if text.isascii() or not HEAVY.search(text):
        return len(text)  # no emoji either: the keycap's frame and the emoji selector are heavy themselves
    rest, emoji = EMOJI.subn("", text)
    return len(rest) + len(HEAVY.findall(rest)) + 2 * int(emoji)


def graphemes(text: str) -> int:
    """Bluesky and others: what a reader sees as one character (extended grapheme clusters, Unicode UAX 29)."""
    if PLAIN.fullmatch(text):
        return len(text)
    return len(CLUSTER.findall(text))


def fediverse(text: str, link_length: int = FEDIVERSE_LINK) -> int:
    """Mastodon: grapheme clusters; an http(s) address counts a set length, a remote mention only its @user."""
    if "@" not in text and "://" not in text:
        return graphemes(text)
    pieces, place, links = [], 0, web_addresses(text, bare=False)
    for link in links:
        pieces.append(text[place : link.start])
        place = link.end
    pieces.append(text[place:])
    # A private-use sign stands where an address was, so that its neighbours do not become one word.
    shown = MENTION.sub(r"@\1", "\ue000".join(pieces))
    return graphemes(shown) + (link_length - 1) * len(links)


def code_points(text: str) -> int:
    """Instagram, Facebook, Reddit: Unicode code points; the platforms say “characters” without saying which."""
    return len(text)


def utf8(text: str) -> int:
    """YouTube: bytes in UTF-8."""
    return len(text.encode("utf-8", "surrogatepass"))


def utf16(text: str) -> int:
    """TikTok: code units in UTF-16."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def emoji_bytes(text: str) -> int:
    """Threads: code points, but an emoji counts as its number of bytes in UTF-8."""
    if text.isascii() or not HEAVY.search(text):
        return len(text)
    return len(text) + sum(utf8(emoji) - len(emoji) for emoji in EMOJI.findall(text))


def little_text(text: str) -> int:
    """LinkedIn: code points of what is sent, escapes and hashtag templates included, so that it is never too long."""
    return len(escaped(text))


COUNTING: dict[str, Callable[[str], int]] = {
    "weighted": weighted,
    "graphemes": graphemes,
    "fediverse": fediverse,
    "code-points": code_points,
    "utf-8": utf8,
    "utf-16": utf16,
    "emoji-bytes": emoji_bytes,
    "little-text": little_text,
}


def fediverse_with(link_length: int) -> Callable[[str], int]:
    """Mastodon's way of counting on a server that reserves another length for an address."""
    return fediverse if link_length == FEDIVERSE_LINK else partial(fediverse, link_length=link_length)
