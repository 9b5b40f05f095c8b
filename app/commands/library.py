"""`primum library`: the practice's pictures, films and documents."""

import json
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from app.commands.library_edit import captions, set_
from app.commands.outfile import read_in
from app.commands.output import say
from app.commands.practice import opened
from app.domain.errors import InputError
from app.domain.library import FileKind, Only, RightsKind, Shelved, Wanted, found
from app.media.folder import files_in
from app.pipeline import library as shelf
from app.words import words

WHO = "terminal"
SHORT = 12


@click.group()
def library() -> None:
    """Your pictures, films and documents, with their rights and where they are used."""


library.add_command(set_)
library.add_command(captions)


@library.command("list")
@click.argument("search", nargs=-1)
@click.option("--tag", default="", help="Only files with this tag.")
@click.option("--kind", type=click.Choice([kind.value for kind in FileKind]), help="Only files of this kind.")
@click.option("--rights", type=click.Choice([one.value for one in RightsKind if one]), help="Only with these rights.")
@click.option("--only", type=click.Choice([one.value for one in Only if one]), help="Only what needs a look.")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def list_(data_dir: Path, /, search: Sequence[str], as_json: bool, **filters: str | None) -> None:
    """List the files, the newest first; SEARCH looks in names, tags, alt texts and credits."""
    kind, rights = filters["kind"], filters["rights"]
    wanted = Wanted(
        " ".join(search),
        filters["tag"] or "",
        FileKind(kind) if kind else None,
        RightsKind(rights) if rights else None,
        Only(filters["only"] or ""),
    )
    with opened(data_dir) as desk:
        files = found(shelf.shelves(desk), wanted).files
    if as_json:
        click.echo(json.dumps([as_record(one) for one in files], indent=2))
        return
    for one in files:
        about = one.asset.rights_kind.value or "–"
        tags = " ".join(f"#{tag.replace(' ', '-')}" for tag in one.asset.tags)
        ended = words().text("cli-library-ended") if one.expired else ""
        click.echo(f"{one.asset.id[:SHORT]}  {one.asset.media.filename:<32} {about:<16} {ended} {tags}".rstrip())
    if not files:
        say("cli-library-empty")


@library.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--tag", "tags", multiple=True, help="A tag for all of them; may be given several times.")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def add(data_dir: Path, /, paths: Sequence[Path], tags: Sequence[str], as_json: bool) -> None:
    """Clean and keep files, and those in folders. Files that cannot be used are told, the others kept; exit 2 then."""
    kept, refused = [], []
    with opened(data_dir) as desk:
        for path in files_in(paths):
            try:
                kept.append(shelf.add(desk, read_in(path), path.name, WHO, tags))
            except InputError as error:
                refused.append({"file": str(path), "why": words().error(error)})
    if as_json:
        made = [as_record(Shelved(asset)) for asset in kept]
        click.echo(json.dumps({"added": made, "refused": refused}, indent=2))
    else:
        for asset in kept:
            click.echo(f"{asset.id[:SHORT]}  {asset.media.filename}")
    for one in refused:
        click.echo(f"{one['file']}: {one['why']}", err=True)
    sys.exit(2 if refused or not kept else 0)


@library.command()
@click.argument("file_id")
@click.argument("tags", nargs=-1)
@click.option("--remove", "gone", multiple=True, help="A tag to take away; may be given several times.")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def tag(data_dir: Path, /, file_id: str, tags: Sequence[str], gone: Sequence[str], as_json: bool) -> None:
    """Give a file tags, or take some away."""
    with opened(data_dir) as desk:
        asset = shelf.shelf(desk, file_id).asset
        left = tuple(one for one in (*asset.tags, *tags) if one.casefold() not in {g.casefold() for g in gone})
        shelf.change(desk, replace(asset, tags=left), WHO)
        show_one(shelf.shelf(desk, asset.id), as_json=as_json)


@library.command()
@click.argument("file_id")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def show(data_dir: Path, /, file_id: str, as_json: bool) -> None:
    """Show what is written down about a file, and which posts show it."""
    with opened(data_dir) as desk:
        show_one(shelf.shelf(desk, file_id), as_json=as_json)


@library.command()
@click.argument("file_id")
@click.pass_obj
def remove(data_dir: Path, /, file_id: str) -> None:
    """Take a file out of the library; its bytes are erased where no post shows it. Refused while one is planned."""
    with opened(data_dir) as desk:
        one = shelf.shelf(desk, file_id)
        erased = shelf.remove(desk, one.asset.id, WHO)
    say("cli-library-erased" if erased else "cli-library-removed", name=one.asset.media.filename)


def show_one(one: Shelved, *, as_json: bool) -> None:
    """A file as JSON, or line by line."""
    record = as_record(one)
    if as_json:
        click.echo(json.dumps(record, indent=2))
        return
    for name, value in record.items():
        if value and name not in ("rights", "uses"):
            click.echo(f"{name:<14} {', '.join(value) if isinstance(value, list) else value}")
    for name, value in (record["rights"] or {}).items():
        if value:
            click.echo(f"  {name:<12} {value}")
    for use in one.uses:
        click.echo(f"{use.state.value:<14} {use.headline}  [{use.post_id}]")


def as_record(one: Shelved) -> dict[str, Any]:
    """A file of the library as JSON; sizes in bytes and pixels, days and instants ISO 8601."""
    asset, media = one.asset, one.asset.media
    rights = asset.rights
    told = {name: getattr(rights, name) for name in rights.__slots__} if rights else None
    if told and told["until"]:
        told["until"] = told["until"].isoformat()
    return {
        "id": asset.id,
        "name": media.filename,
        "kind": asset.kind.value,
        "mime": media.mime,
        "size": media.size,
        "width": media.width,
        "height": media.height,
        "seconds": media.seconds,
        "tags": list(asset.tags),
        "alt_text": media.alt_text,
        "captions": bool(media.captions),
        "consent": media.consent_id,
        "rights": told,
        "expired": one.expired,
        "ai_made": asset.ai_made,
        "copy_of": asset.copy_of,
        "added_by": asset.added_by,
        "added_at": asset.added_at.isoformat() if asset.added_at else "",
        "uses": [{"post": use.post_id, "title": use.headline, "state": use.state.value} for use in one.uses],
    }
