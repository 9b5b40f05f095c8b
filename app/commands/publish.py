"""`primum publish --due`: send what is due now, once, and stop."""

import json
import sys
from pathlib import Path

import click

from app.bootstrap.practice import machine
from app.commands.output import say
from app.commands.practice import opened
from app.commands.queue import as_record, line
from app.domain.errors import InputError
from app.domain.lifecycle import NEEDS_PERSON
from app.settings.declared import PAUSED
from app.settings.setting import value_of


@click.command()
@click.option("--due", is_flag=True, help="Send everything that is due.")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def publish(data_dir: Path, /, due: bool, as_json: bool) -> None:
    """Send what is due; exit 1 when something needs a decision."""
    if not due:
        raise InputError("cli-publish-needs-due")
    with opened(data_dir) as desk, machine(desk) as runner:
        runner.recover()
        done = runner.run_due()
        with desk.work() as work:
            paused = value_of(work, PAUSED)
    if as_json:
        click.echo(json.dumps([as_record(delivery) for delivery in done], indent=2))
    else:
        for delivery in done:
            click.echo(line(delivery))
        if not done:
            say("cli-paused" if paused else "cli-nothing-due")
    sys.exit(1 if any(delivery.state in NEEDS_PERSON for delivery in done) else 0)
