r"""LinkedIn's “little text” format, in which a post's text is sent.

A reserved sign that is not escaped with a backslash cuts the post off there without a word, so all are escaped; a
hashtag is sent as its template. Source: learn.microsoft.com, community-management/shares/little-text-format, read
2026-11-22; the list of signs `\ | { } @ [ ] ( ) < > # * _ ~` from the same page.
"""

import regex

from platforms.kit.tags import HASHTAG

RESERVED = regex.compile(r"[\\|{}@\[\]()<>#*_~]")


def escaped(text: str) -> str:
    """The text as LinkedIn wants it sent: hashtags as templates, every other reserved sign with a backslash."""
    if not RESERVED.search(text):
        return text
    pieces, place = [], 0
    for tag in HASHTAG.finditer(text):
        pieces += [RESERVED.sub(r"\\\g<0>", text[place : tag.start()]), "{hashtag|#|", _name(tag[1]), "}"]
        place = tag.end()
    return "".join([*pieces, RESERVED.sub(r"\\\g<0>", text[place:])])


def _name(tag: str) -> str:
    return tag.replace("_", r"\_")
