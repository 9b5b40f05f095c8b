"""`primum slots`: the weekly times at which posts go out, on the practice's wall."""

import json
import sys
from dataclasses import asdict
from datetime import time
from pathlib import Path
from typing import Any

import click

from app.commands.fields import choice
from app.commands.output import say
from app.commands.practice import opened
from app.domain.calendar import Slot
from app.domain.errors import InputError
from app.domain.goal import Goal
from app.pipeline.move_zone import Keep, move_zone
from app.pipeline.plan import next_free_slot

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
GOALS = click.Choice([goal.value for goal in Goal])


@click.group()
def slots() -> None:
    """Weekly slots, for all accounts and goals or for one of them."""


@slots.command("list")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def show(data_dir: Path, /, as_json: bool) -> None:
    """List the slots with their ids."""
    with opened(data_dir) as desk, desk.work() as work:
        found = work.slots()
    if as_json:
        click.echo(json.dumps([_record(slot) for slot in found], indent=2))
        return
    for slot in found:
        of = "  ".join(word for word in (slot.goal and slot.goal.value, slot.account_id) if word)
        click.echo(f"{slot.id}  {DAYS[slot.weekday]:<9} {slot.at:%H:%M}  {of}".rstrip())
    if not found:
        say("slots-none")


@slots.command()
@click.argument("day", type=click.Choice(DAYS, case_sensitive=False))
@click.argument("at")
@click.option("--goal", type=GOALS, default=None)
@click.option("--account", default="", help="Account id; only for posts that go there.")
@click.pass_obj
def add(data_dir: Path, /, day: str, at: str, goal: str | None, account: str) -> None:
    """Add a slot: `primum slots add tuesday 07:30 --goal education`."""
    with opened(data_dir) as desk:
        made = Slot(desk.new_id(), DAYS.index(day), clock_time(at), Goal(goal) if goal else None, account)
        with desk.work() as work:
            if account:
                work.account(account)
            if any((s.weekday, s.at, s.account_id) == (made.weekday, made.at, account) for s in work.slots()):
                raise InputError("prefs-slot-twice")
            work.save_slot(made)
    say("slots-added", id=made.id)


@slots.command()
@click.argument("slot_id")
@click.pass_obj
def remove(data_dir: Path, /, slot_id: str) -> None:
    """Remove a slot; what is planned stays planned."""
    with opened(data_dir) as desk, desk.work() as work:
        if slot_id not in {slot.id for slot in work.slots()}:
            raise InputError("slots-unknown", id=slot_id)
        work.remove_slot(slot_id)
    say("slots-removed", id=slot_id)


@slots.command("next")
@click.option("--goal", type=GOALS, default=None)
@click.option("--account", "accounts", multiple=True, help="Account id; may be given more than once.")
@click.pass_obj
def following(data_dir: Path, /, goal: str | None, accounts: tuple[str, ...]) -> None:
    """Print the next free slot in ISO 8601 (UTC), as `primum schedule --at` takes it; exit 1 where there is none."""
    with opened(data_dir) as desk:
        wanted = choice(Goal, goal, "goal") if goal else None
        found = next_free_slot(desk, wanted, accounts)
    if found is None:
        say("slots-none-free")
        sys.exit(1)
    click.echo(found.isoformat(timespec="minutes"))


@slots.command()
@click.argument("name")
@click.option("--keep", type=click.Choice([k.value for k in Keep]), default=Keep.MOMENT.value, show_default=True)
@click.pass_obj
def zone(data_dir: Path, /, name: str, keep: str) -> None:
    """Move the practice to a time zone (Australia/Sydney).

    Slots and repeats stay at their time on the wall. What is planned stays at its moment, or with --keep wall moves to
    the same time on the new wall.
    """
    with opened(data_dir) as desk:
        moved = move_zone(desk, name, Keep(keep), "terminal")
    say("slots-zone-moved", zone=name, count=len(moved))


def clock_time(text: str) -> time:
    """A time on the wall from 07:30. Raises InputError for anything else."""
    try:
        found = time.fromisoformat(text)
    except ValueError:
        raise InputError("slots-bad-time", value=text) from None
    return found.replace(second=0, microsecond=0, tzinfo=None)


def _record(slot: Slot) -> dict[str, Any]:
    return asdict(slot) | {"weekday": DAYS[slot.weekday], "at": f"{slot.at:%H:%M}"}
