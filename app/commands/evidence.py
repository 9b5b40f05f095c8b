"""`primum evidence`: the lists that sources are held against."""

from pathlib import Path

import click

from app.bootstrap.evidence import import_retractions, kept_retractions
from app.commands.output import say
from app.guidelines.retractions import shipped


@click.group(invoke_without_command=True)
@click.pass_context
def evidence(ctx: click.Context) -> None:
    """Say which list of retracted papers is in use; or one of the commands."""
    if ctx.invoked_subcommand is not None:
        return
    say("evidence-shipped", keys=len(shipped()))
    kept = kept_retractions(ctx.obj)
    if kept is None:
        say("evidence-none-imported")
    elif kept.table is None:
        say("evidence-table-damaged")
    else:
        at = f"{kept.imported_at:%Y-%m-%d %H:%M}"
        say("evidence-imported", keys=len(kept.table), date=kept.table.date or "–", at=at)


@evidence.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.pass_obj
def import_(data_dir: Path, /, file: Path) -> None:
    """Read a Retraction Watch CSV; it takes the place of the list imported before."""
    found = import_retractions(data_dir, file)
    say("evidence-import-read", rows=found.rows, nameless=found.nameless)
    say(
        "evidence-import-done",
        retracted=found.retracted,
        concerns=found.concerns,
        date=found.table.date or "–",
        version=found.table.version,
    )
