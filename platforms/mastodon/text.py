"""Whether a status that a server shows as HTML is the text that we sent as plain text."""

import re
from html.parser import HTMLParser


class _Plain(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []

    def handle_data(self, data: str) -> None:
        self.pieces.append(data)


def plain(html: str) -> str:
    """The letters of a status without its markup."""
    parser = _Plain()
    parser.feed(html)
    parser.close()
    return "".join(parser.pieces)


def same(sent: str, html: str) -> bool:
    """Whether both say the same; spaces, line breaks and the server part of mentions are the server's to change."""
    return _bare(sent) == _bare(plain(html))


def _bare(text: str) -> str:
    return re.sub(r"\s+", "", re.sub(r"(@[\w.-]+)@[\w.-]+\w", r"\1", text))
