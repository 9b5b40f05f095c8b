"""`primum queue`: every delivery and where it stands."""

import json
from pathlib import Path
from typing import Any

import click

from app.commands.output import say
from app.commands.practice import opened
from app.domain.delivery import Delivery
from app.domain.lifecycle import DeliveryState
from app.pipeline.says import sentence
from app.words import words


@click.command()
@click.option("--state", "states", multiple=True, type=click.Choice([s.value for s in DeliveryState]))
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def queue(data_dir: Path, /, states: tuple[str, ...], as_json: bool) -> None:
    """List the deliveries: due, state, reason, attempts, address. With --state only those, such as held."""
    with opened(data_dir) as desk, desk.work() as work:
        found = work.deliveries(states=[DeliveryState(state) for state in states])
    if as_json:
        click.echo(json.dumps([as_record(delivery) for delivery in found], indent=2))
        return
    for delivery in found:
        click.echo(line(delivery))
    if not found:
        say("cli-queue-empty")


def as_record(delivery: Delivery) -> dict[str, Any]:
    """A delivery as JSON; `attempts` is how often a visible call was begun."""
    return {
        "id": delivery.id,
        "post": delivery.post_id,
        "account": delivery.account_id,
        "platform": delivery.platform,
        "due": delivery.due.isoformat(),
        "state": delivery.state.value,
        "reason": words().say(delivery.reason) if delivery.reason else None,
        "not_before": delivery.not_before.isoformat() if delivery.not_before else None,
        "attempts": len(delivery.attempts),
        "attempt_log": [
            {"part": a.part, "at": a.started_at.isoformat(), "outcome": a.outcome or "open"} for a in delivery.attempts
        ],
        "with_platform": delivery.handed is not None,
        "url": delivery.url or None,
        "urls": [receipt.url for receipt in delivery.receipts],
    }


def line(delivery: Delivery) -> str:
    """A delivery in one line."""
    told = delivery.reason is not None or delivery.handed is not None
    tail = delivery.url or (words().say(sentence(delivery)) if told else "")
    due = delivery.due.isoformat(timespec="minutes")
    return f"{delivery.id}  {due}  {delivery.platform:<10} {delivery.state.value:<12} {tail}"
