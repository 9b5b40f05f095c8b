"""The commands. Each one's parts are imported when it runs, so that `primum check` is ready at once."""

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click
from platformdirs import user_data_path

from app.domain.desk import Desk
from app.domain.errors import InputError, PrimumError
from app.words import words

if TYPE_CHECKING:
    from app.pipeline.consent_form import Block


def _accounts() -> click.Command:
    from app.commands.accounts import accounts

    return accounts


def _agent() -> click.Command:
    from app.commands.agent import agent

    return agent


def _assist() -> click.Command:
    from app.commands.assist import assist

    return assist


def _backup() -> click.Command:
    from app.commands.backup import backup

    return backup


def _campaign() -> click.Command:
    from app.commands.campaign import campaign

    return campaign


def _card() -> click.Command:
    from app.commands.card import card

    return card


def _check() -> click.Command:
    from app.commands.check import check

    return check


def _check_worker() -> click.Command:
    from app.bootstrap.check_worker import serve

    return click.Command("check-worker", callback=click.pass_obj(serve), hidden=True)


def _clinic() -> click.Command:
    from app.commands.clinic import clinic

    return clinic


def _consent() -> click.Command:
    from app.commands.consent import consent

    return consent


def _count() -> click.Command:
    from app.commands.count import count

    return count


def _demo() -> click.Command:
    from app.commands.demo import demo

    return demo


def _desktop() -> click.Command:
    from app.commands.desktop import desktop

    return desktop


def _doctor() -> click.Command:
    from app.commands.doctor import doctor

    return doctor


def _evidence() -> click.Command:
    from app.commands.evidence import evidence

    return evidence


def _export() -> click.Command:
    from app.commands.export import export

    return export


def _import() -> click.Command:
    from app.commands.import_ import import_

    return import_


def _library() -> click.Command:
    from app.commands.library import library

    return library


def _history() -> click.Command:
    from app.commands.history import history

    return history


def _replies() -> click.Command:
    from app.commands.replies import replies

    return replies


def _look_worker() -> click.Command:
    from app.media.seeing.worker import serve

    return click.Command("look-worker", callback=serve, hidden=True)


def _media() -> click.Command:
    from app.commands.media import media

    return media


def _missed() -> click.Command:
    from app.commands.missed import missed

    return missed


def _media_host() -> click.Command:
    from app.commands.media_host import media_host

    return media_host


def _paper() -> "Callable[[Sequence[Block]], bytes]":
    from app.bootstrap.paper import pdf_without_screen

    return pdf_without_screen


def _platforms() -> list[str]:
    from app.bootstrap.checking import platform_names

    return platform_names()


def _pictures() -> Callable[[Desk, Path, str], list[Path]]:
    from app.bootstrap.pictures import draw_pages

    return draw_pages


def _platform_pages() -> click.Command:
    from app.commands.platforms import platforms

    return platforms


def _publish() -> click.Command:
    from app.commands.publish import publish

    return publish


def _qr() -> click.Command:
    from app.commands.qr import qr

    return qr


def _queue() -> click.Command:
    from app.commands.queue import queue

    return queue


def _repeat() -> click.Command:
    from app.commands.repeat import repeat

    return repeat


def _rules() -> click.Command:
    from app.commands.rules import rules

    return rules


def _recover() -> click.Command:
    from app.commands.recover import recover

    return recover


def _schedule() -> click.Command:
    from app.commands.schedule import schedule

    return schedule


def _slots() -> click.Command:
    from app.commands.slots import slots

    return slots


def _search() -> click.Command:
    from app.commands.search import search

    return search


def _status() -> click.Command:
    from app.commands.status import status

    return status


def _stress() -> click.Command:
    from app.commands.stress import stress_

    return stress_


def _tailor() -> click.Command:
    from app.commands.tailor import tailor

    return tailor


COMMANDS: dict[str, Callable[[], click.Command]] = {
    "check": _check,
    "rules": _rules,
    "evidence": _evidence,
    "tailor": _tailor,
    "platforms": _platform_pages,
    "count": _count,
    "media": _media,
    "demo": _demo,
    "accounts": _accounts,
    "media-host": _media_host,
    "schedule": _schedule,
    "slots": _slots,
    "repeat": _repeat,
    "campaign": _campaign,
    "queue": _queue,
    "missed": _missed,
    "status": _status,
    "export": _export,
    "history": _history,
    "import": _import,
    "replies": _replies,
    "search": _search,
    "publish": _publish,
    "assist": _assist,
    "library": _library,
    "consent": _consent,
    "agent": _agent,
    "clinic": _clinic,
    "stress": _stress,
    "doctor": _doctor,
    "backup": _backup,
    "recover": _recover,
    "qr": _qr,
    "card": _card,
    "desktop": _desktop,
    "look-worker": _look_worker,
    "check-worker": _check_worker,
}


class Late(click.Group):
    """A group whose commands are imported when they are asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 -- click's signature
        """All, in the order of a day's work."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 -- click's signature
        """One command, or None where there is none of that name."""
        return COMMANDS[cmd_name]() if cmd_name in COMMANDS else None


@click.group(cls=Late, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--data-dir",
    type=click.Path(path_type=Path, file_okay=False),
    envvar="PRIMUM_DATA_DIR",
    help="Where this practice's data lives (also PRIMUM_DATA_DIR).",
)
@click.version_option(package_name="primum", prog_name="primum")
@click.pass_context
def cli(ctx: click.Context, data_dir: Path | None) -> None:
    """Plan, check and publish a healthcare professional's social posts. Without a command: the desktop."""
    ctx.meta.update({"primum.pictures": _pictures, "primum.paper": _paper, "primum.platforms": _platforms})
    ctx.obj = (data_dir or user_data_path("Primum", appauthor=False)).absolute()
    if ctx.invoked_subcommand is None:
        _require_display()
        from app.ui.first import show_first

        show_first(ctx.obj, sys.argv[:1])  # the outline is on the screen before anything heavy is read
        ctx.invoke(_desktop())


def _require_display() -> None:
    """Qt would end the process without a word that helps."""
    named = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"} & set(os.environ)
    if sys.platform == "linux" and not named:
        raise InputError("cli-no-display")


def run() -> None:
    """The command line, with every known error as a sentence. Exit 2: bad input; 1: it could not be done."""
    try:
        cli.main(standalone_mode=False)
    except click.exceptions.Exit as done:
        sys.exit(done.exit_code)
    except click.Abort:
        sys.exit(130)
    except click.ClickException as error:
        error.show()
        sys.exit(2)
    except PrimumError as error:
        click.echo(words().error(error), err=True)
        sys.exit(2 if isinstance(error, InputError) else 1)
    except BrokenPipeError:
        # The reader of our output went away (`| head`): nothing is wrong, and Python must not complain at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
