"""`primum recover`: open a practice's data on a new machine with its recovery key."""

import sys
from pathlib import Path

import click

from app.bootstrap.practice import recover_practice
from app.commands.output import say
from app.commands.practice import opened, passphrase
from app.words import words


@click.command()
@click.option("--stdin", "from_stdin", is_flag=True, help="Read the recovery key from standard input.")
@click.pass_obj
def recover(data_dir: Path, /, from_stdin: bool) -> None:
    """Type the recovery key that was shown at set-up; from then on this machine opens the practice."""
    if from_stdin:
        key = sys.stdin.buffer.readline().decode("utf-8", "replace")
    else:
        key = click.prompt(words().text("cli-recovery-key"))
    recover_practice(data_dir, key.strip(), passphrase)
    with opened(data_dir):
        say("cli-recovered")
