"""`primum agent`: the runner without a window."""

import signal
import threading
from pathlib import Path
from types import FrameType

import click

from app.bootstrap.practice import daily_backups, machine
from app.commands.output import say
from app.commands.practice import opened_practice
from app.commands.queue import line


@click.command()
@click.pass_obj
def agent(data_dir: Path, /) -> None:
    """Publish on time until stopped (Ctrl+C or SIGTERM)."""
    stop = threading.Event()
    with (
        opened_practice(data_dir) as practice,
        machine(practice.desk, lambda delivery: click.echo(line(delivery))) as runner,
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
