r"""Plain words as Reddit's Markdown, so that they show as they were written.

Signs that mean something are escaped with a backslash; addresses with a scheme stay as they are, for Reddit makes them
links only so.
A single line break would vanish, so it is written as two spaces and a break. Signs: Reddit's formatting guide and
PRAW 8.0.3, read 2026-11-22.
"""

import re

SIGNS = re.compile(r"[\\`*_~^\[\]()<>|#]|&(?=#?\w+;)")
ADDRESS = re.compile(r"(https?://[^\s<>*`~|\\\[\]]*[^\s<>*`~|\\\[\].,;:!?_)])")
LINE_START = re.compile(r"(?m)^([ \t]*)([-+=]|\d+(?=[.)]))")
INDENT = re.compile(r"(?m)^[ \t]{4,}|^\t+")
BREAK = re.compile(r"(?<=[^\n])\n(?=[^\n])")


def marked(text: str) -> str:
    """The text with every sign escaped that Markdown would take for its own, but not inside web addresses."""
    pieces = ADDRESS.split(text)  # words and addresses by turns
    whole = "".join(piece if number % 2 else _escaped(piece) for number, piece in enumerate(pieces))
    return BREAK.sub("  \n", INDENT.sub("   ", LINE_START.sub(_item, whole)))


def _escaped(text: str) -> str:
    return SIGNS.sub(r"\\\g<0>", text)


def _item(match: re.Match[str]) -> str:
    """A line that would become a list or a heading: the sign is escaped, of a number the dot behind it."""
    indent, sign = match.groups()
    return f"{indent}{sign}\\" if sign.isdigit() else f"{indent}\\{sign}"
