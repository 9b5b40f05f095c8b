"""`primum count`: how long a text is, as a platform counts it."""

import json
import sys
from collections.abc import Iterable
from typing import Any

import click

from app.bootstrap.checking import channel
from app.commands.check import identity, source
from app.commands.fields import text as field
from app.commands.output import say
from app.commands.postfile import read_object
from app.commands.tailor import decoded
from app.domain.channel import Channel
from app.domain.errors import InputError
from app.pipeline.counting import Counted, counted
from app.words import words


@click.command()
@click.argument("file", default="-", type=click.Path(allow_dash=True))
@click.option("--platform", required=True)
@click.option(
    "--jsonl", is_flag=True, help='One {"id","text"} a line in, one {"id","length","limit","valid"} a line out.'
)
def count(file: str, platform: str, jsonl: bool) -> None:
    """Count FILE (or standard input) as the platform does, and say whether it may be posted like this.

    Exit 0: it may; 1: it may not (with --jsonl each line says so, and it is 0); 2: bad input.
    """
    target = channel(platform)
    with source(file) as lines:
        code = stream(lines, target) if jsonl else read(lines.read(), file, target)
    sys.exit(code)


def read(content: bytes, file: str, target: Channel) -> int:
    """One text, for a person."""
    found = counted(decoded(content, file), target)
    say("count-length", length=found.length, limit=found.limit, platform=target.name)
    for problem in found.problems:
        click.secho(f"■ {words().say(problem)}", fg="red")
    return 0 if found.valid else 1


def stream(lines: Iterable[bytes], target: Channel) -> int:
    """Line by line, for other programs; a bad line is answered with its error and the rest goes on."""
    worst = 0
    for line in lines:
        if line.strip():
            answer, code = reply(line, target)
            sys.stdout.write(json.dumps(answer) + "\n")
            worst = max(worst, code)
    return worst


def reply(line: bytes, target: Channel) -> tuple[dict[str, Any], int]:
    """The answer to one line and its exit code."""
    try:
        data = read_object(line)
        texts = (field(data, "text", needed=True), field(data, "title"), field(data, "content_warning"))
    except InputError as error:
        return {"id": identity(line), "error": words().error(error)}, 2
    found = counted(texts[0], target, texts[1], texts[2])
    return as_record(data.get("id"), found), 0


def as_record(name: object, found: Counted) -> dict[str, Any]:
    """A count as JSON."""
    return {"id": name, "length": found.length, "limit": found.limit, "valid": found.valid}
