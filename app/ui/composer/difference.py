"""What a version edited by hand says otherwise than the author's text, word by word."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from html import escape

PIECES = re.compile(r"\s+|[^\s]+")


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of words: `kind` is same, gone (only in the text) or new (only in the version)."""

    kind: str
    text: str


def difference(text: str, version: str) -> tuple[Piece, ...]:
    """The runs in reading order; joined without the gone ones they are the version."""
    old, new = PIECES.findall(text), PIECES.findall(version)
    made: list[Piece] = []
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            made.append(Piece("same", "".join(old[a:b])))
            continue
        made += [Piece("gone", "".join(old[a:b]))] if b > a else []
        made += [Piece("new", "".join(new[c:d]))] if d > c else []
    return tuple(made)


def as_html(pieces: tuple[Piece, ...], gone: str, new: str) -> str:
    """The runs for a label: gone is struck through and new underlined, so that colour is not needed to tell."""
    styles = {"gone": f"color:{gone};text-decoration:line-through", "new": f"color:{new};text-decoration:underline"}
    return "".join(_run(piece, styles) for piece in pieces).replace("\n", "<br>")


def _run(piece: Piece, styles: dict[str, str]) -> str:
    text = escape(piece.text)
    return text if piece.kind == "same" else f'<span style="{styles[piece.kind]}">{text}</span>'
