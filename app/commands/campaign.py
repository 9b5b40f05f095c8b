"""`primum campaign`: posts that belong together, with their goal, days and links."""

import json
from dataclasses import asdict, replace
from datetime import date
from pathlib import Path
from typing import Any

import click

from app.commands.fields import choice
from app.commands.output import say
from app.commands.practice import opened
from app.domain.campaign import Campaign
from app.domain.errors import InputError
from app.domain.goal import Audience, Goal
from app.pipeline import campaigns as stage
from app.words import words

GOALS = click.Choice([goal.value for goal in Goal])
AUDIENCES = click.Choice([audience.value for audience in Audience])
GIVEN = (
    click.option("--goal", type=GOALS, default=None),
    click.option("--objective", default=None, help="What it is to reach, in a sentence."),
    click.option("--starts", default=None, help="First day, ISO 8601; empty for none."),
    click.option("--ends", default=None, help="Last day, ISO 8601; empty for none."),
    click.option("--audience", type=AUDIENCES, default=None),
    click.option("--grade", type=int, default=None, help="School grade its posts should be readable at; 0 for none."),
    click.option("--hashtags", default=None, help="Separated by commas."),
    click.option("--utm/--no-utm", default=None, help="Add utm_ parameters to links; off unless you say so."),
    click.option("--utm-host", "hosts", multiple=True, help="Only links to this website; may be given more than once."),
)


def _fields(command: Any) -> Any:
    for option in reversed(GIVEN):
        command = option(command)
    return command


@click.group()
def campaign() -> None:
    """Campaigns: list, add, edit, end."""


@campaign.command("list")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def show(data_dir: Path, /, as_json: bool) -> None:
    """List the campaigns with their ids and how far their posts are."""
    with opened(data_dir) as desk:
        found = stage.standings(desk)
    if as_json:
        click.echo(json.dumps([_record(one) for one in found], indent=2, default=str))
        return
    for one in found:
        click.echo(f"{one.campaign.id}  {one.campaign.name}  {_days(one.campaign)}  {told(one.progress)}")
    if not found:
        say("aims-none-terminal")


@campaign.command()
@click.argument("name")
@_fields
@click.pass_obj
def add(data_dir: Path, /, name: str, **given: Any) -> None:
    """Add one: `primum campaign add "Flu season" --goal education --starts 2026-11-01 --ends 2026-12-15`."""
    with opened(data_dir) as desk:
        kept, _ = stage.keep(desk, _changed(Campaign("", name), given), "terminal")
    say("aims-added-terminal", id=kept.id)


@campaign.command()
@click.argument("campaign_id")
@click.option("--name", default=None)
@_fields
@click.pass_obj
def edit(data_dir: Path, /, campaign_id: str, name: str | None, **given: Any) -> None:
    """Change what is given; the rest stays. Approved posts whose links change by it become drafts again."""
    with opened(data_dir) as desk:
        with desk.work() as work:
            before = stage.find(work, campaign_id)
        fresh = _changed(before if name is None else replace(before, name=name), given)
        _, reopened = stage.keep(desk, fresh, "terminal")
    say("aims-changed-terminal", id=campaign_id, reopened=reopened)


@campaign.command()
@click.argument("campaign_id")
@click.pass_obj
def end(data_dir: Path, /, campaign_id: str) -> None:
    """End one today; its posts stay as they are planned."""
    with opened(data_dir) as desk:
        ended = stage.end(desk, campaign_id, "terminal")
    say("aims-ended-terminal", name=ended.name)


def told(progress: stage.Progress) -> str:
    """How far its posts are, in words."""
    counts = {at.value: progress.total.get(at, 0) for at in stage.Stage}
    return words().text("aims-progress", **counts)


def _changed(campaign: Campaign, given: dict[str, Any]) -> Campaign:
    fields: dict[str, Any] = {key: given[key] for key in ("objective", "grade") if given[key] is not None}
    fields |= {key: _day(given[key]) for key in ("starts", "ends") if given[key] is not None}
    if given["goal"]:
        fields["goal"] = choice(Goal, given["goal"], "goal")
    if given["audience"]:
        fields["audience"] = choice(Audience, given["audience"], "audience")
    if given["hashtags"] is not None:
        fields["hashtags"] = tuple(given["hashtags"].split(","))
    utm = campaign.utm if given["utm"] is None else replace(campaign.utm, on=given["utm"])
    return replace(campaign, **fields, utm=replace(utm, hosts=given["hosts"]) if given["hosts"] else utm)


def _day(text: str) -> date | None:
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise InputError("aims-bad-day", value=text) from None


def _days(one: Campaign) -> str:
    said = f"{one.starts or '…'} – {one.ends or '…'}"
    return f"{said}  {words().text('aims-ended')}" if one.archived else said


def _record(one: stage.Standing) -> dict[str, Any]:
    counts = {at.value: one.progress.total.get(at, 0) for at in stage.Stage}
    by_goal = {goal.value: dict(found) for goal, found in one.progress.goals.items() if found}
    by_platform = {name: dict(found) for name, found in one.progress.platforms.items()}
    return asdict(one.campaign) | {"progress": counts, "by_goal": by_goal, "by_platform": by_platform}
