"""A file, a folder or pasted cells as records that are not yet posts, with how they were read."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from app.domain.errors import InputError
from app.pipeline.exchange import decoding
from app.pipeline.exchange.columns import FIELDS, Format, format_of, is_head, mapping_of, stands_above
from app.pipeline.exchange.decoding import Line
from app.pipeline.exchange.guard import unguarded
from app.pipeline.exchange.markdown import from_markdown
from app.pipeline.exchange.times import DateOrder, order_of
from app.words import words

Loose = tuple[int, str, Mapping[str, Any]]
"""A row's number, the file it stands in (for a folder), and field → cell or JSON value."""
PASTED = "paste.tsv"
MARKDOWN = (".md", ".markdown")
TIMES = ("planned_for", "date")


@dataclass(frozen=True, slots=True)
class Source:
    """What was read. A table has `head` (empty without one), `lines` and a field for each column; others have `loose`.

    `order` is what the column of times shows, or None where it shows nothing. `folder` is where files are looked for.
    """

    format: Format
    encoding: str = "utf-8"
    delimiter: str = ""
    head: tuple[str, ...] = ()
    lines: tuple[Line, ...] = ()
    mapping: tuple[str, ...] = ()
    loose: tuple[Loose, ...] = ()
    folder: Path | None = None

    @property
    def is_table(self) -> bool:
        """Whether it has columns to map."""
        return bool(self.mapping)

    @property
    def column_names(self) -> tuple[str, ...]:
        """What stands above each column; empty where nothing does."""
        return self.head + ("",) * (len(self.mapping) - len(self.head))

    def example(self, column: int) -> str:
        """The first cell of a column that is not empty."""
        cells = (line[1][column].strip() for line in self.lines[:50] if column < len(line[1]))
        return next((cell for cell in cells if cell), "")

    def order(self, usual: DateOrder) -> DateOrder:
        """Whether the day or the month stands first, as the whole column shows; Hootsuite writes the month first."""
        if self.format is Format.HOOTSUITE:
            usual = DateOrder.MONTH_FIRST
        columns = [at for at, field in enumerate(self.mapping) if field in TIMES]
        cells = [cells[at] for at in columns for _, cells in self.lines if at < len(cells)]
        cells += [str(values.get("planned_for") or "") for _, _, values in self.loose]
        return order_of(cells, usual)

    def records(self) -> tuple[Loose, ...]:
        """Each row as field → value, by the mapping."""
        if not self.is_table:
            return self.loose
        undo = unguarded if self.format is Format.PRIMUM else str
        return tuple((number, "", self._fields(cells, undo)) for number, cells in self.lines)

    def _fields(self, cells: Sequence[str], undo: Any) -> dict[str, str]:
        return {field: undo(cell) for field, cell in zip(self.mapping, cells, strict=False) if field}

    def mapped(self, mapping: Mapping[int, str]) -> "Source":
        """With other fields for some columns; empty leaves a column out.

        Raises InputError for a field that there is not, and for one that two columns have.
        """
        fields = tuple(mapping.get(at, field) for at, field in enumerate(self.mapping))
        for field in fields:
            if field and field not in FIELDS and not field.startswith(("text:", "option:")):
                raise InputError("exchange-unknown-field", field=field, known=", ".join(FIELDS))
            if field and fields.count(field) > 1:
                raise InputError("exchange-field-twice", field=field)
        return replace(self, mapping=fields)


def read_path(path: Path, wanted: Format | None = None) -> Source:
    """Read a file, or a folder of Markdown files. Raises InputError with what is wrong and what to do."""
    try:
        if path.is_dir():
            return read_folder(path)
        if path.stat().st_size > decoding.LARGEST:
            raise InputError("exchange-too-large")
        return replace(read(path.name, path.read_bytes(), wanted), folder=path.parent)
    except OSError as error:
        raise InputError("exchange-cannot-read", file=path.name, why=error.strerror or "") from error


def read(name: str, data: bytes, wanted: Format | None = None) -> Source:
    """Read what a file holds; `wanted` overrules what its name and head say. Raises InputError."""
    text, encoding = decoding.decoded(data)
    if wanted is Format.MARKDOWN or (wanted is None and name.lower().endswith(MARKDOWN)):
        return Source(Format.MARKDOWN, encoding, loose=((1, name, from_markdown(text)),))
    if wanted is Format.JSON or (wanted is None and (name.lower().endswith(".json") or text.lstrip()[:2] == "[{")):
        return Source(Format.JSON, encoding, loose=_objects(text))
    return replace(_tabular(text, "\t" if name == PASTED and "\t" in text else "", wanted), encoding=encoding)


def read_paste(text: str) -> Source:
    """Read cells that were copied from a spreadsheet: they come with tabs between them. Raises InputError."""
    return read(PASTED, text.encode("utf-8", "replace"))


def read_folder(folder: Path) -> Source:
    """Read each Markdown file of a folder as one post, by name. Raises InputError."""
    loose = []
    for number, file in enumerate(sorted(f for f in folder.iterdir() if f.suffix.lower() in MARKDOWN), 1):
        try:
            loose.append((number, file.name, from_markdown(decoding.decoded(file.read_bytes())[0])))
        except InputError as error:
            raise InputError("exchange-in-file", file=file.name, why=words().error(error)) from error
    if not loose:
        raise InputError("exchange-no-markdown", folder=folder.name)
    return Source(Format.MARKDOWN, loose=tuple(loose), folder=folder)


def _tabular(text: str, delimiter: str, wanted: Format | None) -> Source:
    table = decoding.table(text, delimiter)
    first, rest = table.lines[0][1], table.lines[1:]
    named = wanted is not Format.HOOTSUITE and (is_head(first) or stands_above(first, rest))
    head, lines = (first, rest) if named else ((), table.lines)
    if not lines:
        raise InputError("exchange-empty")
    found = wanted or format_of(head, lines)
    return Source(found, delimiter=table.delimiter, head=head, lines=lines, mapping=mapping_of(head, lines, found))


def _objects(text: str) -> tuple[Loose, ...]:
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise InputError("exchange-bad-json", line=getattr(error, "lineno", 1)) from error
    posts = data.get("posts") if isinstance(data, dict) else data
    if not isinstance(posts, list) or not posts or not all(isinstance(one, dict) for one in posts):
        raise InputError("exchange-no-posts")
    if len(posts) > decoding.MOST_ROWS:
        raise InputError("exchange-too-many", most=decoding.MOST_ROWS)
    return tuple((number, "", one) for number, one in enumerate(posts, 1))
