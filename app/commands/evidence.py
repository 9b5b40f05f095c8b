"""`primum evidence`: the lists that sources are held against."""

import sys
from pathlib import Path

import click

from app.bootstrap.evidence import import_retractions, kept_retractions, look_up
from app.commands.output import say
from app.commands.practice import opened
from app.guidelines.retractions import Standing, shipped
from app.settings.declared import ASK_CROSSREF
from app.settings.setting import change

VERDICTS = {
    Standing.RETRACTED: "evidence-look-up-retracted",
    Standing.CONCERN: "evidence-look-up-concern",
    None: "evidence-look-up-fine",
}


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


@evidence.command("look-up")
@click.argument("doi")
@click.pass_obj
def look_up_(data_dir: Path, /, doi: str) -> None:
    """Ask Crossref whether the paper of a DOI was retracted. Exit 1: retracted, or in doubt."""
    with opened(data_dir) as desk:
        work, standing = look_up(desk, doi)
    click.echo(click.style(work.title or work.doi, bold=True))
    for notice in work.notices:
        kind = notice.kind.replace("_", " ")
        say(
            "evidence-look-up-notice",
            kind=kind,
            on=notice.on or "–",
            doi=notice.doi or "–",
            source=notice.source or "–",
        )
    for other in work.about:
        say("evidence-look-up-about", doi=other)
    say(VERDICTS[standing], doi=work.doi)
    sys.exit(1 if standing else 0)


@evidence.command()
@click.argument("switch", type=click.Choice(["on", "off"]))
@click.pass_obj
def crossref(data_dir: Path, /, switch: str) -> None:
    """Allow (on) or forbid (off) asking Crossref; it is off unless somebody switches it on."""
    with opened(data_dir) as desk, desk.work() as work:
        change(work, ASK_CROSSREF, switch == "on")
    say("evidence-crossref-on" if switch == "on" else "evidence-crossref-off")
