"""`primum accounts edit`: who publishes at the planned time, Primum or the platform."""

import json
from pathlib import Path

import click

from app.commands.connecting import as_record
from app.commands.output import say
from app.commands.practice import opened
from app.pipeline.native import choose


@click.command()
@click.argument("account_id")
@click.option("--native", required=True, type=click.Choice(["on", "off"]), help="Let the platform publish by itself.")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def edit(data_dir: Path, /, account_id: str, native: str, as_json: bool) -> None:
    """Change an account. With --native on, its platform is handed posts ahead; exit 2 where it takes none."""
    with opened(data_dir) as desk:
        account = choose(desk, account_id, "terminal", native=native == "on")
        platform = desk.platforms.channel(account).name
    if as_json:
        click.echo(json.dumps(as_record(account)))
    else:
        say("native-switched-on" if account.native else "native-switched-off", platform=platform, handle=account.label)
