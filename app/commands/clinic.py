"""`primum clinic`: one practice on several machines, with its database on a PostgreSQL server."""

import os
import sys
from pathlib import Path

import click

from app.bootstrap.clinic import clinic_of, join, share, upgrade_clinic
from app.commands.output import say
from app.commands.practice import opened, passphrase
from app.words import words

SHARE = click.Path(path_type=Path, file_okay=False)


@click.group(invoke_without_command=True)
@click.pass_context
def clinic(ctx: click.Context) -> None:
    """Show where this practice is shared; or one of the commands."""
    if ctx.invoked_subcommand is not None:
        return
    found = clinic_of(ctx.obj)
    if found is None:
        say("clinic-not-shared")
        return
    with opened(ctx.obj) as desk, desk.work() as work:
        say("clinic-shared", url=found.url, files=str(found.files), accounts=len(work.accounts()))


@clinic.command("share")
@click.argument("url")
@click.argument("files", type=SHARE)
@click.pass_obj
def share_(data_dir: Path, /, url: str, files: Path) -> None:
    """Move this machine's practice to an empty database at URL, and its files to the folder FILES on a share."""
    rows = share(data_dir, url, files, password(), passphrase)
    say("clinic-did-share", rows=rows, files=str(files))


@clinic.command("join")
@click.argument("url")
@click.argument("files", type=SHARE)
@click.option("--stdin", "from_stdin", is_flag=True, help="Read the recovery key from standard input.")
@click.pass_obj
def join_(data_dir: Path, /, url: str, files: Path, from_stdin: bool) -> None:
    """Make this machine one of the clinic's: the same URL and FILES, and the practice's recovery key."""
    secret = password()
    key = sys.stdin.readline() if from_stdin else click.prompt(words().text("cli-recovery-key"))
    join(data_dir, url, files, secret, key.strip(), lambda: passphrase(new=True))
    say("clinic-did-join")


@clinic.command()
@click.pass_obj
def upgrade(data_dir: Path, /) -> None:
    """Bring the clinic's database to this version of Primum. Back the server up before."""
    say("clinic-did-upgrade" if upgrade_clinic(data_dir, passphrase) else "clinic-is-current")


def password() -> str:
    """PGPASSWORD, the variable of PostgreSQL's own programs, or what the person types."""
    given = os.environ.get("PGPASSWORD")
    return given if given is not None else str(click.prompt(words().text("clinic-password"), hide_input=True))
