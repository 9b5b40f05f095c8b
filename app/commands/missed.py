"""`primum missed`: what nobody sent in time, and what is to become of it."""

import json
from collections.abc import Callable, Iterable
from pathlib import Path

import click

from app.commands.output import say
from app.commands.practice import opened
from app.commands.queue import as_record, line
from app.domain.delivery import Delivery
from app.domain.desk import Desk
from app.domain.errors import InputError
from app.pipeline import missed as stage

WHO = "terminal"
Act = Callable[[Desk, Iterable[str], str], tuple[Delivery, ...]]


@click.group()
def missed() -> None:
    """Posts whose time passed while nothing ran; none goes out unasked."""


@missed.command("list")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def show(data_dir: Path, /, as_json: bool) -> None:
    """List what was missed."""
    with opened(data_dir) as desk:
        found = stage.missed(desk)
    _print(found, as_json=as_json)
    if not found and not as_json:
        say("missed-none")


def _decision(name: str, act: Act, told: str, text: str) -> None:
    """One command for a decision: about the ids that are named, or all."""

    @missed.command(name, help=text)
    @click.argument("ids", nargs=-1)
    @click.option("--all", "every", is_flag=True, help="All that was missed.")
    @click.option("--json", "as_json", is_flag=True)
    @click.pass_obj
    def decide(data_dir: Path, /, ids: tuple[str, ...], every: bool, as_json: bool) -> None:
        if bool(ids) == every:
            raise InputError("missed-which")
        with opened(data_dir) as desk:
            done = act(desk, [row.id for row in stage.missed(desk)] if every else ids, WHO)
        _print(done, as_json=as_json)
        if not as_json:
            say(told, count=len(done))


_decision("send", stage.send_now, "missed-sent", "Publish them now, spread by the pace of each account.")
_decision("next-slot", stage.to_next_slot, "missed-moved", "Move them to the next free weekly slots.")
_decision("skip", stage.skip, "missed-skipped", "Call them off.")


def _print(rows: tuple[Delivery, ...], *, as_json: bool) -> None:
    if as_json:
        click.echo(json.dumps([as_record(row) for row in rows], indent=2))
        return
    for row in rows:
        click.echo(line(row))
