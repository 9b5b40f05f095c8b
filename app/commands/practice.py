"""Opening a practice from the terminal: asks for the passphrase and shows a new recovery key, once."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from app.bootstrap.practice import Practice, closing, open_practice, was_set_up
from app.domain.desk import Desk
from app.words import words


@contextmanager
def opened(data_dir: Path) -> Iterator[Desk]:
    """The desk of the practice in a folder."""
    with opened_practice(data_dir) as practice:
        yield practice.desk


@contextmanager
def opened_practice(data_dir: Path, *, apart: bool = False) -> Iterator[Practice]:
    """The practice in a folder; a recovery key that was just made goes to standard error. `apart`: `open_practice`."""
    with closing(open_practice(data_dir, lambda: passphrase(new=not was_set_up(data_dir)), apart=apart)) as practice:
        if practice.recovery_key:
            click.echo(words().text("cli-new-recovery-key"), err=True)
            click.secho(f"\n    {practice.recovery_key}\n", err=True, bold=True)
        yield practice


def passphrase(*, new: bool = False) -> str | None:
    """PRIMUM_PASSPHRASE, or what the person types (a new one twice); None where nobody can be asked."""
    given = os.environ.get("PRIMUM_PASSPHRASE")
    if given is None and sys.stdin.isatty():
        given = str(click.prompt(words().text("cli-passphrase"), hide_input=True, confirmation_prompt=new))
    return given
