"""`primum history`: what has had its turn, and how it ended."""

import json
from pathlib import Path

import click

from app.commands.output import say
from app.commands.practice import opened
from app.commands.queue import as_record, line


@click.command()
@click.option("--account", default="", help="Account id.")
@click.option("--newest", default=100, show_default=True, help="How many; 0 for all.")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def history(data_dir: Path, /, account: str, newest: int, as_json: bool) -> None:
    """List deliveries that were sent, failed, held, missed, called off or taken down; the newest first."""
    with opened(data_dir) as desk, desk.work() as work:
        if account:
            work.account(account)
        found = work.history(account, max(newest, 0))
    if as_json:
        click.echo(json.dumps([as_record(row) for row in found], indent=2))
        return
    for row in found:
        click.echo(line(row))
    if not found:
        say("cli-history-empty")
