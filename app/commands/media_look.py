"""`primum media redact`, and what a look found for `primum media inspect`."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from app.commands.outfile import read_in, write_out
from app.commands.output import say
from app.domain.errors import InputError
from app.domain.media import Box, MediaFacts
from app.media.redact.recipe import Cover, Recipe
from app.media.redact.redact import export_all
from app.media.seeing.process import Looker


@contextmanager
def looking() -> Iterator[Looker]:
    """A looker that ends with the block; its process starts when it is first asked."""
    looker = Looker()
    try:
        yield looker
    finally:
        looker.close()


def seen_as_json(facts: MediaFacts, width: int, height: int) -> dict[str, Any]:
    """What a look found, for `media inspect --json`.

    Boxes are left, top, width, height in pixels of a picture of this size, upright; `second` is when a film has it.
    """
    timed = facts.seconds > 0
    return {
        "faces": [
            {"box": _pixels(face.box, width, height), "score": face.score} | ({"second": face.second} if timed else {})
            for face in facts.faces or ()
        ],
        "text": [
            {"box": _pixels(piece.box, width, height), "text": piece.text, "score": piece.score}
            | ({"second": piece.second} if timed else {})
            for piece in facts.lettering or ()
        ],
        "codes": [{"box": _pixels(code.box, width, height), "payload": code.payload} for code in facts.codes or ()],
        "marks": sorted(facts.marks),
    }


def _pixels(box: Box, width: int, height: int) -> list[int]:
    return [round(side * of) for side, of in zip(box, (width, height, width, height), strict=True)]


@click.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--faces", is_flag=True, help="Cover every face.")
@click.option("--text", is_flag=True, help="Cover everything that can be read, with solid boxes.")
@click.option(
    "--cover",
    type=click.Choice([kind.value for kind in Cover]),
    default=Cover.SOLID.value,
    show_default=True,
    help="How faces are covered.",
)
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), required=True, help="The file to write.")
def redact(file: Path, faces: bool, text: bool, cover: str, out: Path) -> None:
    """Cover faces or words in a picture or film for good, look again, and write it only when nothing is left."""
    if not faces and not text:
        raise InputError("redact-nothing-asked")
    if out.resolve() == file.resolve():
        raise InputError("redact-same-file")
    with looking() as looker:
        done = export_all(
            looker, read_in(file), Recipe(), faces=Cover(cover) if faces else None, text=text, name=file.name
        )
    write_out(out, done.data)
    say("redact-followed" if done.recipe.faces else "redact-done", many=len(done.recipe.regions), file=str(out))


@click.group()
def media() -> None:
    """Pictures and films: cover what must not be seen."""


media.add_command(redact)
