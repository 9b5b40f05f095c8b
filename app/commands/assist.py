"""`primum assist`: publish by hand what waits for a person, with everything laid ready."""

import json
from pathlib import Path
from typing import Any

import click
from platformdirs import user_downloads_path

from app.commands.output import say
from app.commands.practice import opened
from app.commands.queue import as_record as as_queue_record
from app.commands.queue import line
from app.domain.delivery import Delivery
from app.domain.lifecycle import DeliveryState
from app.pipeline import assist as stage
from app.pipeline.schedule import cancel
from app.words import words

WHO = "terminal"


def ready_base() -> Path:
    """Where files are laid ready: where a person looks first when a page asks for a file."""
    return user_downloads_path() / "Primum"


@click.group()
def assist() -> None:
    """What waits for you to publish it by hand: its text, its files, and where to paste them."""


@assist.command("list")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def list_(data_dir: Path, /, as_json: bool) -> None:
    """List what waits, soonest first."""
    with opened(data_dir) as desk:
        found = stage.waiting(desk)
    if as_json:
        click.echo(json.dumps([as_record(delivery) for delivery in found], ensure_ascii=False, indent=2))
        return
    for delivery in found:
        click.echo(f"{line(delivery)}{_part_of(delivery)}")
    if not found:
        say("assist-none")


@assist.command()
@click.argument("delivery_id")
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), help="Lay the files into this folder.")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def show(data_dir: Path, /, delivery_id: str, out: Path | None, as_json: bool) -> None:
    """Show the card: text, address to open, files laid ready, what to see to. It is checked once more first."""
    with opened(data_dir) as desk:
        card = stage.open_card(desk, delivery_id, WHO)
        files = stage.lay_ready(desk, card, out or ready_base())
    if as_json:
        click.echo(json.dumps(card_record(card, files), ensure_ascii=False, indent=2))
    else:
        display(card, files)


@assist.command()
@click.argument("delivery_id")
@click.option("--url", default="", help="The address of the post.")
@click.option("--part", type=click.IntRange(1), help="Which part of a thread; the next one if it is left out.")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def done(data_dir: Path, /, delivery_id: str, url: str, part: int | None, as_json: bool) -> None:
    """Record that you have published it. Saying it twice changes nothing; another address corrects the first."""
    with opened(data_dir) as desk:
        delivery = stage.done(desk, delivery_id, WHO, url, part - 1 if part else None)
    if delivery.state is DeliveryState.SENT:
        stage.clear_ready(delivery, ready_base())
    if as_json:
        click.echo(json.dumps(as_record(delivery), ensure_ascii=False, indent=2))
        return
    click.echo(words().say(stage.told(delivery.receipts)))
    if delivery.state is DeliveryState.BY_HAND:
        say("assist-next-part", part=delivery.next_part + 1, parts=len(delivery.variant.segments))


@assist.command()
@click.argument("delivery_id")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def skip(data_dir: Path, /, delivery_id: str, as_json: bool) -> None:
    """Leave it out: it is called off."""
    with opened(data_dir) as desk:
        delivery = cancel(desk, delivery_id, WHO)
    stage.clear_ready(delivery, ready_base())
    if as_json:
        click.echo(json.dumps(as_record(delivery), ensure_ascii=False, indent=2))
    else:
        say("assist-skipped")


def as_record(delivery: Delivery) -> dict[str, Any]:
    """A delivery as JSON, with the part that comes next (from 1) and whether each receipt was seen there."""
    parts = len(delivery.variant.segments)
    verified = [receipt.extra.get("verified", "unknown") for receipt in delivery.receipts]
    more = {"part": min(delivery.next_part + 1, parts), "parts": parts, "verified": verified}
    return as_queue_record(delivery) | more


def card_record(card: stage.Card, files: tuple[Path, ...]) -> dict[str, Any]:
    """A card as JSON."""
    return {
        **as_record(card.delivery),
        "handle": card.account.handle,
        "title": card.delivery.variant.title,
        "text": card.segment.text,
        "compose": card.link,
        "files": [str(file) for file in files],
        "checklist": [{"text": words().say(item.says), "copy": item.copy} for item in card.items],
    }


def display(card: stage.Card, files: tuple[Path, ...]) -> None:
    """A card for a person."""
    click.secho(f"{card.channel.name} · {card.account.label}", bold=True, nl=False)
    click.secho(_part_of(card.delivery), dim=True)
    click.echo(f"\n{card.segment.text}\n")
    if card.link:
        click.echo(f"{words().text('assist-show-open')}: {card.link}")
    if files:
        click.echo(f"{words().text('assist-show-files')}:")
    for file in files:
        click.echo(f"  {file}")
    if card.items:
        click.echo(f"{words().text('assist-show-check')}:")
    for item in card.items:
        click.echo(f"  ☐ {words().say(item.says)}" + (f": {item.copy}" if item.copy else ""))
    say("assist-show-then", id=card.delivery.id)


def _part_of(delivery: Delivery) -> str:
    parts = len(delivery.variant.segments)
    shown = words().text("assist-line-part", part=delivery.next_part + 1, parts=parts)
    return f"  {shown}" if parts > 1 else ""
