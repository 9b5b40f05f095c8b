"""`primum backup`: make, list and restore verified backups."""

from pathlib import Path

import click

from app.bootstrap.practice import restore_practice
from app.commands.output import say
from app.commands.practice import opened_practice, passphrase


@click.group(invoke_without_command=True)
@click.pass_context
def backup(ctx: click.Context) -> None:
    """Make a backup now, and verify it; or one of the commands."""
    if ctx.invoked_subcommand is None:
        with opened_practice(ctx.obj) as practice:
            made = practice.store.backup(practice.desk.clock.now())
        say("cli-backup-made", file=str(made.path))


@backup.command("list")
@click.pass_obj
def list_(data_dir: Path, /) -> None:
    """List the backups, newest first."""
    with opened_practice(data_dir) as practice:
        found = practice.store.backups()
    for one in found:
        click.echo(f"{one.at:%Y-%m-%d %H:%M}  {one.kind:<10} {one.path}")
    if not found:
        say("cli-no-backups")


@backup.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.pass_obj
def restore(data_dir: Path, /, file: Path) -> None:
    """Put a backup in the place of the database; what was there is set aside, not deleted."""
    restore_practice(data_dir, file, passphrase)
    say("cli-restored", file=str(file))
