"""Bytes of a text file to text, and text to a table: encoding, delimiter and quotes are found out."""

import codecs
import csv
import io
from dataclasses import dataclass

from app.domain.errors import InputError

LARGEST = 50_000_000
"""Bytes; ten thousand long posts are a tenth of it."""
LONGEST_CELL = 2_000_000
MOST_ROWS = 20_000
DELIMITERS = (",", ";", "\t", "|")
MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
"""How .xlsx and .ods, and the older .xls, begin."""
SAMPLE = 40

Line = tuple[int, tuple[str, ...]]
"""A row's number as a spreadsheet shows it, and its cells."""


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of a file that are not empty, and how it was read."""

    lines: tuple[Line, ...]
    delimiter: str


def decoded(data: bytes) -> tuple[str, str]:
    """The text, and the encoding it was in: a byte order mark decides, then UTF-16 by its zeros, UTF-8, Windows-1252.

    Raises InputError for a workbook, for what is no text, and for more than fifty million bytes.
    """
    if len(data) > LARGEST:
        raise InputError("exchange-too-large")
    if data.startswith(WORKBOOKS):
        raise InputError("exchange-workbook")
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return _strict(data[len(mark) :], encoding), encoding
    encoding = _by_zeros(data)
    if encoding:
        return _strict(data, encoding), encoding
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return _strict(data, "cp1252"), "cp1252"


def _by_zeros(data: bytes) -> str:
    """Western text in UTF-16 without a mark has a zero in every second byte; a zero anywhere else is no text."""
    start = data[:2000]
    odd, even = start[1::2].count(0), start[::2].count(0)
    if odd > len(start) // 4 and even <= len(start) // 20:
        return "utf-16-le"
    if even > len(start) // 4 and odd <= len(start) // 20:
        return "utf-16-be"
    if odd or even:
        raise InputError("exchange-not-text")
    return ""


def _strict(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise InputError("exchange-bad-encoding", encoding=encoding, at=error.start + 1) from error


def table(text: str, delimiter: str = "") -> Table:
    """The table in a text. Raises InputError where quotes do not close, where it is empty or has too many rows."""
    found = delimiter or _delimiter(text)
    lines = tuple(_lines(text, found))
    if not lines:
        raise InputError("exchange-empty")
    if len(lines) > MOST_ROWS:
        raise InputError("exchange-too-many", most=MOST_ROWS)
    return Table(lines, found)


def _lines(text: str, delimiter: str) -> list[Line]:
    csv.field_size_limit(LONGEST_CELL)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        rows = enumerate(reader, 1)
        return [(number, tuple(cells)) for number, cells in rows if any(cell.strip() for cell in cells)]
    except csv.Error as error:
        raise InputError("exchange-bad-quotes", line=reader.line_num) from error


def _delimiter(text: str) -> str:
    """The one that parts the first rows most evenly into most columns; a comma where there is one column only."""
    return max(DELIMITERS, key=lambda one: _evenness(text, one))


def _evenness(text: str, delimiter: str) -> tuple[float, int]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    widths = []
    try:
        for _, cells in zip(range(SAMPLE), reader, strict=False):
            widths += [len(cells)] if cells else []
    except csv.Error:
        return (0.0, 0)
    usual = max(set(widths), key=widths.count) if widths else 1
    return (widths.count(usual) / len(widths), usual) if usual > 1 else (0.0, 0)
