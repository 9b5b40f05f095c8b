"""Cells that a spreadsheet would run as formulas: an apostrophe goes before them, and is taken away again.

What begins with = + - @, a tab or a carriage return can be executed when the file is opened in a spreadsheet (OWASP,
CSV Injection, read 2026-11-28). A cell that begins with apostrophes before such a character gets one more, so that
nothing is lost on the way back.
"""

import re

RISKY = re.compile(r"'*[=+\-@\t\r]")
GUARDED = re.compile(r"'+[=+\-@\t\r]")


def guarded(cell: str) -> str:
    """The cell as it is written into a file for spreadsheets."""
    return f"'{cell}" if RISKY.match(cell) else cell


def unguarded(cell: str) -> str:
    """The cell as it was before `guarded`."""
    return cell[1:] if GUARDED.match(cell) else cell
