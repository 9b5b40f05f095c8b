r"""Plain text as Reddit's Markdown that shows it as it was written.

Signs that would be read as markup get a backslash; a line stays a line. Web addresses are left alone, for Reddit takes
a backslash for a part of the address; and so round brackets stay bare: without a square bracket before them they mean
nothing. Signs from PRAW 8.0.3 and Reddit's formatting guide, read 2026-11-22.
"""

import regex

from platforms.kit.links import web_addresses

MARKUP = regex.compile(r"[\\*_~^#>\[\]`|]|&(?=#?\w+;)")
STARTS = regex.compile(r"^(\s{0,3})([-+])(?=[ \t\-]|$)|^(\s{0,3}\d{1,9})([.)])(?=[ \t])", regex.MULTILINE)
DEEP = regex.compile(r"^(?: {4,}|[ ]{0,3}\t[ \t]*)", regex.MULTILINE)
LINE = regex.compile(r"(?<=[^\n])\n(?=[^\n])")


def escaped(text: str) -> str:
    """The text to send: what the author typed is what readers see, links can be tapped."""
    text = DEEP.sub("   ", text)  # four spaces would make it a block of code
    pieces, place = [], 0
    for link in web_addresses(text, bare=False):
        pieces += [_quiet(text[place : link.start]), text[link.start : link.end]]
        place = link.end
    shown = "".join([*pieces, _quiet(text[place:])])
    return str(LINE.sub("  \n", STARTS.sub(_start, shown)))


def _quiet(text: str) -> str:
    return str(MARKUP.sub(r"\\\g<0>", text))


def _start(found: regex.Match[str]) -> str:
    """A bullet or a number at the beginning of a line."""
    if found[2]:
        return f"{found[1]}\\{found[2]}"
    return f"{found[3]}\\{found[4]}"
