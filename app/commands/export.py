"""`primum export`: the plan and the history as files for other programs."""

from pathlib import Path

import click

from app.commands.output import say
from app.commands.practice import opened
from app.domain.errors import InputError
from app.pipeline.exchange.exporting import KINDS, PLAN, Wish
from app.pipeline.exchange.exporting import export as write
from app.pipeline.exchange.feed import keep_at


@click.command()
@click.argument("what", type=click.Choice(list(KINDS)))
@click.option("--format", "kind", type=click.Choice(KINDS[PLAN]), required=True, help="md: a folder, one file a post.")
@click.option("--out", type=click.Path(path_type=Path), required=True, help="The file, or the folder for md.")
@click.option("--redacted", is_flag=True, help="Without anything that somebody wrote: times, states, addresses only.")
@click.option("--media", is_flag=True, help="Pictures and films beside it, where an import looks for them.")
@click.option("--keep", "kept", is_flag=True, help="Calendar file: write it again whenever the plan changes.")
@click.pass_obj
def export(data_dir: Path, /, out: Path, kept: bool, what: str, kind: str, redacted: bool, media: bool) -> None:
    """Write the plan, or the history with addresses and times, as CSV, JSON, calendar file or Markdown."""
    if kept and (what, kind) != (PLAN, "ics"):
        raise InputError("exchange-cli-keep-ics")
    with opened(data_dir) as desk:
        count = write(desk, Wish(what, kind, redacted, media), out)
        if kept:
            keep_at(desk, out, redacted=redacted)
    say("exchange-cli-exported", count=count, file=str(out))
    if kept:
        say("exchange-cli-kept-up", file=str(out))
