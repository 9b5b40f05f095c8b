"""`primum library set` and `primum library captions`: what is written down about a file."""

import json
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import click

from app.commands.outfile import read_in, write_out
from app.commands.output import as_record as finding_record
from app.commands.output import say, show
from app.commands.practice import opened
from app.domain.captions import as_srt, parse, spoken
from app.domain.errors import InputError
from app.domain.finding import Severity
from app.domain.library import Asset, RightsKind
from app.domain.media import Rights
from app.pipeline import captioning
from app.pipeline import library as shelf

WHO = "terminal"
TEXTS = ("author", "source", "licence", "title", "reference")
NEVER = "never"


@click.command("set")
@click.argument("file_id")
@click.option("--alt", help="The alt text that a post gets when the file is picked.")
@click.option("--ai/--no-ai", "ai", default=None, help="Whether a machine made it.")
@click.option("--consent", "consent", help="The id of the consent that covers it.")
@click.option("--rights", type=click.Choice([one.value for one in RightsKind if one]), help="Why you may use it.")
@click.option("--author", help="Who made it.")
@click.option("--source", help="Where it is from.")
@click.option("--licence", help="Under which licence, such as CC BY 4.0.")
@click.option("--title", help="What it is called.")
@click.option("--reference", help="The number of the licence, or where the permission is filed.")
@click.option("--until", metavar="YYYY-MM-DD", help="The last day of its use; “never” where there is none.")
@click.option("--permission", type=click.Path(path_type=Path, dir_okay=False), help="The paper (PDF or picture).")
@click.pass_obj
def set_(data_dir: Path, /, file_id: str, permission: Path | None, **given: Any) -> None:
    """Write down rights, alt text, consent, and whether a machine made it."""
    paper = read_in(permission) if permission else None
    with opened(data_dir) as desk:
        asset = shelf.change(desk, _changed(shelf.shelf(desk, file_id).asset, given), WHO)
        if paper is not None:
            shelf.attach_permission(desk, asset.id, paper, WHO)
    say("cli-library-set", name=asset.media.filename)


def _changed(asset: Asset, given: dict[str, Any]) -> Asset:
    media = asset.media
    if given["alt"] is not None:
        media = replace(media, alt_text=given["alt"])
    if given["consent"] is not None:
        media = replace(media, consent_id=given["consent"])
    told = {name: given[name] for name in TEXTS if given[name] is not None}
    rights = asset.rights
    if given["rights"] or told or given["until"]:
        rights = replace(rights or Rights(given["rights"] or RightsKind.OWN.value), **told)
        rights = replace(rights, kind=given["rights"] or rights.kind, until=_until(given["until"], rights.until))
    made = asset.ai_made if given["ai"] is None else bool(given["ai"])
    return replace(asset, media=media, rights=rights, ai_made=made)


def _until(given: str | None, before: date | None) -> date | None:
    if given is None:
        return before
    try:
        return None if given == NEVER else date.fromisoformat(given)
    except ValueError as error:
        raise InputError("cli-library-no-day", given=given) from error


@click.command()
@click.argument("file_id")
@click.argument("file", required=False, type=click.Path(path_type=Path, dir_okay=False))
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), help="Write them to a .vtt or .srt file.")
@click.option("--draw", "draw", is_flag=True, help="Make a copy of the film with the words in its pictures.")
@click.option("--remove", "gone", is_flag=True, help="Take the captions away.")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def captions(
    data_dir: Path, /, file_id: str, file: Path | None, out: Path | None, draw: bool, gone: bool, as_json: bool
) -> None:
    """Keep the captions of FILE (.srt or .vtt) with a film and check their words; exit 1 where something stops them."""
    with opened(data_dir) as desk:
        asset = shelf.shelf(desk, file_id).asset
        if file is not None or gone:
            cues = captioning.read(read_in(file)) if file else ()
            asset = captioning.keep(desk, asset.id, cues, WHO)
        text = asset.media.captions
        told = captioning.check(desk, asset.media, parse(text)) if text else ()
        copy = captioning.drawn(desk, asset.media, WHO) if draw else None
    if out is not None:
        write_out(out, (as_srt(parse(text)) if out.suffix.lower() == ".srt" else text).encode())
    if as_json:
        found = [finding_record(one) for one in told]
        record = {"id": asset.id, "captions": text, "copy": copy.sha256 if copy else "", "findings": found}
        click.echo(json.dumps(record, indent=2))
    else:
        say("cli-library-captions", name=asset.media.filename, many=len(parse(text)) if text else 0)
        show(told, spoken(text))
        if copy:
            say("cli-library-drawn", id=copy.sha256[:12])
    sys.exit(1 if any(one.severity is Severity.BLOCK for one in told) else 0)
