"""`primum media redact`, and what a look found for `primum media inspect`."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from app.commands.outfile import read_in, write_out
from app.commands.output import say
from app.domain.errors import InputError
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
