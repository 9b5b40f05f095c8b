"""`primum card`: a text as a picture in the practice's colour."""

import json
from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any

import click

from app.commands.fields import text
from app.commands.outfile import read_in, write_out
from app.commands.output import say
from app.domain.errors import InputError
from app.media.cards.card import Card, Event, Labels, Myth, Quote, Size, Statistic, Style, Tip
from app.media.cards.draw import draw
from app.words import words

KINDS: Mapping[str, type[Card]] = {
    "tip": Tip,
    "myth": Myth,
    "statistic": Statistic,
    "event": Event,
    "quote": Quote,
}


@click.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), required=True, help="The PNG to write.")
@click.option("--size", type=click.Choice([size.name.lower() for size in Size]), default="square", show_default=True)
@click.option("--colour", default="#0E6B80", show_default=True, help="The practice's colour.")
@click.option("--practice", default="", help="The name at the foot of the card.")
def card(file: Path, out: Path, size: str, colour: str, practice: str) -> None:
    """Draw the card that FILE (JSON) describes: kind tip, myth, statistic, event or quote, and its texts."""
    style = Style(colour, practice, labels())
    write_out(out, draw(card_from(read_in(file), str(file)), style, Size[size.upper()]))
    say("card-written", file=str(out))


def labels() -> Labels:
    """The cards' own words in the person's language."""
    say_ = words().text
    return Labels(say_("card-label-tip"), say_("card-label-myth"), say_("card-label-fact"), say_("card-label-source"))


def card_from(data: bytes, name: str) -> Card:
    """The card that a JSON object describes. Raises InputError for anything else."""
    try:
        described: Any = json.loads(data)
    except ValueError as error:
        raise InputError("card-no-json", file=name) from error
    made = KINDS.get(str(described.get("kind"))) if isinstance(described, dict) else None
    if made is None:
        raise InputError("card-no-kind", known=", ".join(KINDS))
    return made(**{field.name: text(described, field.name) for field in fields(made)})
