"""Links, hashtags and mentions in a text, as each platform makes them clickable. Offsets are code points."""

from collections.abc import Callable, Iterable, Iterator

import regex

from app.domain.variant import Facet
from platforms.kit import tags
from platforms.kit.domains import is_domain
from platforms.kit.links import web_addresses

Entities = tuple[Facet, ...]
LONGEST_TAG = 64
SIGNS = {"hashtag": "#＃", "mention": "@＠", "cashtag": "$"}


def x(text: str) -> Entities:
    """X: addresses, hashtags, names (with one of their lists) and cashtags; where two overlap, the first."""
    names, stocks = _found(tags.MENTION_X, text, "mention"), _found(tags.CASHTAG_X, text, "cashtag")
    return _resolved(_links(text), _found(tags.HASHTAG, text, "hashtag"), names, stocks)


def common(text: str) -> Entities:
    """LinkedIn, Instagram, Threads, Facebook, TikTok, YouTube, Reddit: names may hold full stops and hyphens."""
    return _resolved(_links(text), _found(tags.HASHTAG, text, "hashtag"), _found(tags.MENTION, text, "mention"))


def fediverse(text: str) -> Entities:
    """Mastodon and its kin: only addresses with a scheme; a mention may name its server."""
    mentions = _found(tags.MENTION_FEDIVERSE, text, "mention")
    return _resolved(_links(text, bare=False), _found(tags.HASHTAG, text, "hashtag"), mentions)


def bluesky(text: str) -> Entities:
    """Bluesky: addresses after a space or bracket, handles that are domains, hashtags up to 64 UTF-16 units.

    A cashtag is kept as a tag with its sign, in capitals.
    """
    mentions = (f for f in _found(tags.MENTION_BLUESKY, text, "mention") if _is_handle(f.value))
    found = _found(tags.CASHTAG_BLUESKY, text, "cashtag")
    stocks = (Facet(f.start, f.end, f.kind, f"${f.value.upper()}") for f in found)
    return _resolved(_bluesky_links(text), _bluesky_tags(text), mentions, stocks)


FINDING: dict[str, Callable[[str], Entities]] = {
    "x": x,
    "common": common,
    "fediverse": fediverse,
    "bluesky": bluesky,
}


def _links(text: str, *, bare: bool = True) -> Iterator[Facet]:
    return (Facet(link.start, link.end, "link", link.url) for link in web_addresses(text, bare=bare))


def _found(pattern: regex.Pattern[str], text: str, kind: str) -> Iterator[Facet]:
    if not any(sign in text for sign in SIGNS[kind]):
        return
    for match in pattern.finditer(text):
        yield Facet(match.start(), match.end(), kind, match[1])


def _is_handle(name: str) -> bool:
    return is_domain(name) or name.endswith(".test")


def _bluesky_links(text: str) -> Iterator[Facet]:
    if "." not in text and "://" not in text:
        return
    for match in tags.ADDRESS_BLUESKY.finditer(text):
        address = match.group()
        if not is_domain(match["host"]) if match["host"] else not address.startswith("http"):
            continue
        address = address[:-1] if address.endswith((".", ",", ";", ":", "!", "?")) else address
        address = address[:-1] if address.endswith(")") and "(" not in address else address
        url = f"https://{address}" if match["host"] else address
        yield Facet(match.start(), match.start() + len(address), "link", url)


def _bluesky_tags(text: str) -> Iterator[Facet]:
    for facet in _found(tags.HASHTAG_BLUESKY, text, "hashtag"):
        name = tags.FINAL.sub("", facet.value)
        if 0 < len(name.encode("utf-16-le", "surrogatepass")) <= 2 * LONGEST_TAG:
            yield Facet(facet.start, facet.start + 1 + len(name), "hashtag", name)


def _resolved(*kinds: Iterable[Facet]) -> Entities:
    """In order of place; where two overlap, the one that begins first stays."""
    kept: list[Facet] = []
    for facet in sorted((facet for kind in kinds for facet in kind), key=lambda f: (f.start, -f.end)):
        if not kept or facet.start >= kept[-1].end:
            kept.append(facet)
    return tuple(kept)
