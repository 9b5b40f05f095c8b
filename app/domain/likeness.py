"""Whether two posts say nearly the same. Platforms call such repeats spam, and readers stop listening."""

import re
import unicodedata

ALIKE = 0.75
"""Share of word triples that two texts must have in common. A changed name, number or link in a post of usual length
stays above it, a post on the same topic in other words far below."""

_LINK = re.compile(r"https?://\S+")
_WORD = re.compile(r"\w+")


def alike(one: str, other: str) -> bool:
    """Whether the texts are the same but for small changes; links, case and punctuation do not count.

    Texts without words are never alike.
    """
    first, second = _triples(one), _triples(other)
    if not first or not second:
        return False
    return len(first & second) >= ALIKE * len(first | second)


def _triples(text: str) -> frozenset[tuple[str, ...]]:
    found = _WORD.findall(_LINK.sub(" ", unicodedata.normalize("NFKC", text).casefold()))
    if len(found) < 3:
        return frozenset({tuple(found)}) if found else frozenset()
    return frozenset(zip(found, found[1:], found[2:], strict=False))
