"""`primum search`: posts, answered findings, files and addresses that have all the words."""

import json
from dataclasses import asdict
from pathlib import Path

import click

from app.commands.output import say
from app.commands.practice import opened
from app.domain.search import KINDS
from app.words import words


@click.command()
@click.argument("wanted", nargs=-1, required=True, metavar="WORDS")
@click.option("--most", default=20, show_default=True, type=click.IntRange(1, 500), help="How many of each kind.")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def search(data_dir: Path, /, wanted: tuple[str, ...], most: int, as_json: bool) -> None:
    """Find posts, findings that were answered, files, and the addresses of what went out; the newest first."""
    with opened(data_dir) as desk, desk.work() as work:
        found = work.search(" ".join(wanted), most)
    if as_json:
        click.echo(json.dumps([asdict(one) for one in found], indent=2, ensure_ascii=False))
        return
    for one in found:
        kind = words().text(KINDS[one.kind])
        click.echo(f"{one.about[:24]:<24}  {kind:<10} {one.title}\n{'':26}{one.shown}")
    if not found:
        say("search-nothing")
