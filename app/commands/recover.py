"""`primum recover`: open a practice's data on a new machine with its recovery key."""

import sys
from pathlib import Path

import click

from app.bootstrap.practice import recover_practice, renew_recovery
from app.commands.output import say
from app.commands.practice import opened, passphrase
from app.words import words


@click.command()
@click.option("--stdin", "from_stdin", is_flag=True, help="Read the recovery key from standard input.")
@click.option("--renew", is_flag=True, help="Make a new recovery key for a practice that this machine opens.")
@click.pass_obj
def recover(data_dir: Path, /, from_stdin: bool, renew: bool) -> None:
    """Type the recovery key that was shown at set-up; from then on this machine opens the practice."""
    if renew:
        shown = renew_recovery(data_dir, passphrase)
        say("cli-renewed")
        click.secho(f"\n    {shown}\n", bold=True)
        return
    if from_stdin:
        key = sys.stdin.buffer.readline().decode("utf-8", "replace")
    else:
        key = click.prompt(words().text("cli-recovery-key"))
    recover_practice(data_dir, key.strip(), passphrase)
    with opened(data_dir):
        say("cli-recovered")
