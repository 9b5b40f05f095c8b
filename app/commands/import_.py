"""`primum import`: posts from other schedulers, spreadsheets and Markdown files, as drafts."""

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from app.commands.output import MARKS, say
from app.commands.output import as_record as finding_record
from app.commands.practice import opened
from app.domain.errors import InputError
from app.domain.finding import Finding, Severity
from app.pipeline.exchange.columns import Format, normal
from app.pipeline.exchange.importing import judged, keep, known_of, rows_of
from app.pipeline.exchange.rows import Row
from app.pipeline.exchange.source import Source, read, read_path
from app.pipeline.exchange.times import DateOrder
from app.words import words

WHO = "terminal"
Judged = tuple[Row, tuple[Finding, ...]]


@click.command("import")
@click.argument("file", type=click.Path(path_type=Path, allow_dash=True))
@click.option("--format", "format_", type=click.Choice([f.value for f in Format]), help="What it is; else found out.")
@click.option("--map", "maps", multiple=True, metavar="COLUMN=FIELD", help="What a column is; a name or a number.")
@click.option("--dates", type=click.Choice([o.value for o in DateOrder]), help="What stands first: month or day.")
@click.option("--account", "accounts", multiple=True, help="Account id for rows that name none; may be repeated.")
@click.option("--media", type=click.Path(path_type=Path, file_okay=False), help="Folder of the pictures and films.")
@click.option("--skip", "skipped", multiple=True, type=int, metavar="ROW", help="A row to leave out.")
@click.option("--dry-run", is_flag=True, help="Show and check, import nothing.")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def import_(data_dir: Path, /, file: Path, maps: Sequence[str], as_json: bool, **given: Any) -> None:
    """Import posts from FILE as drafts: CSV of Buffer, Hootsuite, Publer or Primum, TSV, JSON, or Markdown.

    FILE may be a folder of Markdown files, or - for standard input. Each row is checked; rows that are in the plan
    already are left out. Nothing is ever approved. Exit 1 when a row cannot be imported; the others are.
    """
    wanted = Format(given["format_"]) if given["format_"] else None
    source = mapped(read_stdin(wanted) if str(file) == "-" else read_path(file, wanted), maps)
    order = DateOrder(given["dates"]) if given["dates"] else None
    with opened(data_dir) as desk:
        known = known_of(desk, source, tuple(dict.fromkeys(given["accounts"])), order, given["media"])
        rows = [row for row in rows_of(source, known) if row.number not in given["skipped"]]
        looked = [(row, judged(desk, row, known) if row.usable else ()) for row in rows]
        chosen = [row for row in rows if row.usable and not row.already]
        posts = keep(desk, chosen, known, WHO) if chosen and not given["dry_run"] else ()
    if as_json:
        click.echo(json.dumps(report(source, looked, [post.id for post in posts]), indent=2, ensure_ascii=False))
    else:
        show(source, looked)
        say("exchange-cli-dry") if given["dry_run"] else say("exchange-cli-kept", count=len(posts))
    sys.exit(any(not row.usable for row in rows))


def read_stdin(wanted: Format | None) -> Source:
    """What comes in on standard input."""
    return read("-", sys.stdin.buffer.read(), wanted)


def mapped(source: Source, maps: Sequence[str]) -> Source:
    """The source with the fields that --map gives. Raises InputError for a column that there is not."""
    chosen: dict[int, str] = {}
    for given in maps:
        column, found, field = given.rpartition("=")
        if not found:
            raise InputError("exchange-map-how")
        chosen[_column(source, column.strip())] = field.strip()
    freed = {at: "" for at, field in enumerate(source.mapping) if field in chosen.values()}
    return source.mapped(freed | chosen) if chosen else source


def _column(source: Source, name: str) -> int:
    heads = [normal(head) for head in source.head]
    if normal(name) in heads:
        return heads.index(normal(name))
    if name.isdecimal() and 1 <= int(name) <= len(source.mapping):
        return int(name) - 1
    raise InputError("exchange-unknown-column", column=name, known=", ".join(source.head) or f"1–{len(source.mapping)}")


def report(source: Source, looked: Sequence[Judged], ids: list[str]) -> dict[str, Any]:
    """The whole import as JSON."""
    return {
        "format": source.format.value,
        "encoding": source.encoding,
        "columns": dict(zip(map(str, source.column_names), source.mapping, strict=True)) if source.head else {},
        "rows": [row_record(row, findings) for row, findings in looked],
        "posts": ids,
    }


def row_record(row: Row, findings: tuple[Finding, ...]) -> dict[str, Any]:
    """A row with its problem, its notes and what the guidelines say."""
    return {
        "row": row.number,
        "file": row.file or None,
        "text": row.post.text,
        "planned_for": row.post.planned_for.isoformat() if row.post.planned_for else None,
        "accounts": list(row.post.accounts),
        "problem": words().say(row.problem) if row.problem else None,
        "notes": [words().say(note) for note in row.notes],
        "already_there": row.already,
        "findings": [finding_record(finding) for finding in findings],
    }


def show(source: Source, looked: Sequence[Judged]) -> None:
    """Each row of which there is something to say, then how many are fine."""
    say("exchange-cli-read", rows=len(looked), format=source.format.value, encoding=source.encoding)
    for row, findings in looked:
        told = [words().say(row.problem)] if row.problem else [words().say(note) for note in row.notes]
        told += [f"{MARKS[f.severity]} {words().say(f.message)} [{f.rule}]" for f in findings]
        if told:
            click.secho(f"{words().text('exchange-cli-row', row=row.number)} {row.file}".rstrip(), bold=True)
            click.echo("\n".join(f"    {line}" for line in told))
    usable = sum(row.usable for row, _ in looked)
    stopped = sum(any(f.severity is Severity.BLOCK for f in findings) for _, findings in looked)
    say("exchange-cli-summary", usable=usable, stopped=stopped, problems=len(looked) - usable)
