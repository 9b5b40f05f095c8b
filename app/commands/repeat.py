"""`primum repeat`: posts that come back, each time as a draft of its own."""

import json
from dataclasses import asdict
from datetime import date, time
from itertools import islice
from pathlib import Path
from typing import Any

import click

from app.commands.fields import day
from app.commands.output import say
from app.commands.practice import opened
from app.commands.slots import clock_time
from app.domain.calendar import wall
from app.domain.desk import Desk
from app.domain.errors import InputError
from app.domain.ports import Work
from app.domain.post import Post
from app.domain.repeat import Repeat
from app.pipeline import repeat as stage
from app.settings.declared import REPEAT_DAYS
from app.settings.setting import value_of

WHO = "terminal"


@click.group()
def repeat() -> None:
    """Let a post come back; every repeat is checked and approved by itself."""


@repeat.command()
@click.argument("post_id")
@click.option("--every", nargs=2, type=(int, str), required=True, metavar="N day|week|month")
@click.option("--from", "starts", default="", metavar="DAY", help="First day; without it, the post's own.")
@click.option("--at", "at", default="", metavar="HH:MM", help="On the practice's wall; without it, the post's own.")
@click.option("--until", default="", metavar="DAY", help="Last day.")
@click.option("--count", default=0, help="How often, the first time included.")
@click.option("--skip-holidays", "calendar", default="", metavar="CODE", help="Not on public holidays: US, GB-ENG …")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def add(data_dir: Path, /, post_id: str, every: tuple[int, str], as_json: bool, **options: Any) -> None:
    """Let POST_ID come back: `primum repeat add ID --every 2 week --count 10`."""
    until = day(options["until"], "--until") if options["until"] else None
    with opened(data_dir) as desk:
        starts, at = _start(desk, post_id, options["starts"], options["at"])
        rule = stage.rule_for(every[1].lower().removesuffix("s"), every[0], starts, until, options["count"])
        calendar = stage.check_calendar(options["calendar"])
        kept = stage.add(desk, Repeat("", post_id, rule, starts, at, calendar), WHO)
        made = stage.fill(desk, WHO)
        warned = _comes_too_soon(desk, kept)
    if as_json:
        told = _record(kept) | {"drafts": [post.id for post in made], "identical": warned}
        click.echo(json.dumps(told, indent=2))
        return
    say("repeat-added", id=kept.id, count=len(made))
    if warned:
        say("repeat-identical")


@repeat.command("list")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def show(data_dir: Path, /, as_json: bool) -> None:
    """List them with the next three times."""
    with opened(data_dir) as desk:
        now = desk.clock.now()
        with desk.work() as work:
            zone = work.profile().zone
            kept = [(one, post) for one in work.repeats() if (post := _pattern(work, one)) is not None]
        found = [(one, post, [*islice(stage.coming(one, post, zone, now), 3)]) for one, post in kept]
    if as_json:
        records = [_record(one) | {"next": [at.isoformat() for at in times]} for one, _, times in found]
        click.echo(json.dumps(records, indent=2))
        return
    for one, post, times in found:
        following = ", ".join(f"{wall(at, zone):%Y-%m-%d %H:%M}" for at in times)
        click.echo(f"{one.id}  {post.headline[:40]:<40}  {one.rule}  {following}")
    if not found:
        say("repeat-none")


@repeat.command()
@click.pass_obj
def fill(data_dir: Path, /) -> None:
    """Make the drafts of the next four weeks now; desktop and agent do it every hour."""
    with opened(data_dir) as desk:
        made = stage.fill(desk, WHO)
    say("repeat-filled", count=len(made))


@repeat.command()
@click.argument("repeat_id")
@click.pass_obj
def remove(data_dir: Path, /, repeat_id: str) -> None:
    """Make no more; the drafts that are there stay."""
    with opened(data_dir) as desk:
        stage.end(desk, repeat_id, WHO)
    say("repeat-removed", id=repeat_id)


def _pattern(work: Work, one: Repeat) -> Post | None:
    """The post that comes back; None where it was deleted, and the repeat ends within the hour."""
    try:
        return work.post(one.post_id)
    except InputError:
        return None


def _start(desk: Desk, post_id: str, starts: str, at: str) -> tuple[date, time]:
    with desk.work() as work:
        post, zone = work.post(post_id), work.profile().zone
    own = wall(post.planned_for, zone) if post.planned_for else None
    if own is None and not (starts and at):
        raise InputError("repeat-needs-start")
    first = day(starts, "--from") if starts else (own.date() if own else date.min)
    return first, clock_time(at) if at else (own.time() if own else time())


def _comes_too_soon(desk: Desk, kept: Repeat) -> bool:
    """Whether identical repeats follow each other within the days in which a repeat is held."""
    first, second = [*islice(stage.days(kept, date.min), 2), None, None][:2]
    with desk.work() as work:
        within = value_of(work, REPEAT_DAYS)
    return first is not None and second is not None and (second - first).days <= within


def _record(one: Repeat) -> dict[str, Any]:
    given = asdict(one) | {"starts": one.starts.isoformat(), "at": f"{one.at:%H:%M}"}
    return given | {"made_to": one.made_to.isoformat() if one.made_to else None}
