"""`primum agent`: the runner without a window, here or as a background service."""

import json
import signal
import threading
from collections.abc import Callable
from pathlib import Path
from types import FrameType

import click

from app.bootstrap.logs import logging_to
from app.bootstrap.practice import daily_backups, machine
from app.bootstrap.service import install_service
from app.commands.output import say
from app.commands.practice import opened_practice
from app.commands.queue import line
from app.domain.delivery import Delivery
from app.domain.desk import Desk
from app.domain.errors import InputError
from app.domain.lifecycle import NEEDS_PERSON
from app.runner.autostart import ServiceState, plan_here, service_name, state, uninstall
from app.runner.notice import SystemNotice, Teller

STATES = {
    ServiceState.ABSENT: "service-state-absent",
    ServiceState.INSTALLED: "service-state-installed",
    ServiceState.RUNNING: "service-state-running",
}


@click.command()
@click.option("--install", is_flag=True, help="Publish in the background from now on, and after every log-in.")
@click.option("--uninstall", "remove", is_flag=True, help="Do not publish in the background any more.")
@click.option("--status", is_flag=True, help="Say whether the background service is installed and runs.")
@click.option("--json", "as_json", is_flag=True, help="With --status.")
@click.pass_obj
def agent(data_dir: Path, /, install: bool, remove: bool, status: bool, as_json: bool) -> None:
    """Publish on time until stopped (Ctrl+C or SIGTERM)."""
    if install + remove + status > 1:
        raise InputError("service-one-at-a-time")
    if install:
        install_service(data_dir)
        say("service-installed")
    elif remove:
        uninstall(plan_here(data_dir))
        say("service-removed")
    elif status:
        _tell(data_dir, as_json=as_json)
    else:
        _publish(data_dir)


def _tell(data_dir: Path, *, as_json: bool) -> None:
    plan = plan_here(data_dir)
    found = state(plan)
    if as_json:
        click.echo(json.dumps({"service": service_name(data_dir), "state": found.value, "file": str(plan.file)}))
    else:
        say(STATES[found])


def _telling(desk: Desk) -> Callable[[Delivery], None]:
    """What is done after every change: a line here, and a notification where a person is needed."""
    teller = Teller(desk, SystemNotice())

    def changed(delivery: Delivery) -> None:
        click.echo(line(delivery))
        if delivery.state in NEEDS_PERSON:
            teller.look()

    return changed


def _publish(data_dir: Path) -> None:
    stop = threading.Event()
    with (
        logging_to(data_dir),
        opened_practice(data_dir, apart=True) as practice,
        machine(practice.desk, _telling(practice.desk)) as runner,
        daily_backups(practice),
    ):

        def leave(_signal: int, _frame: FrameType | None) -> None:
            stop.set()
            runner.wake()

        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, leave)
        say("cli-agent-running", folder=str(data_dir))
        runner.run(stop)
    say("cli-agent-stopped")
