"""`primum platforms`: what each platform takes, is good for and costs."""

import json
from dataclasses import asdict
from typing import Any

import click

from app.bootstrap.checking import channel, channel_ids
from app.commands.output import say
from app.domain.channel import Channel, Fit, Wish
from app.domain.goal import Goal
from app.pipeline.wish_words import name_of
from app.words import words

TOPICS = {
    "good_for": "platforms-good-for",
    "tone": "platforms-tone",
    "length": "platforms-length",
    "hashtags": "platforms-hashtags",
    "links": "platforms-links",
    "shapes": "platforms-shapes",
    "price": "platforms-price",
    "care": "platforms-care",
}
DEGREES = {"strong": "green", "fair": "yellow", "weak": "red"}


@click.command()
@click.argument("platform", required=False)
@click.option("--json", "as_json", is_flag=True, help="For other programs.")
def platforms(platform: str | None, as_json: bool) -> None:
    """Show one platform, or all: limits, habits, prices, and whom it reaches. Every fact has its source."""
    chosen = [channel(platform)] if platform else [channel(name) for name in channel_ids()]
    if as_json:
        click.echo(json.dumps([as_record(one) for one in chosen], ensure_ascii=False, indent=2))
        return
    for one in chosen:
        (display if platform else display_short)(one)
    if not platform:
        say("platforms-more")


def as_record(one: Channel) -> dict[str, Any]:
    """A platform as JSON; `dynamics.fit` has the goals, `sources` a place and a date for every fact."""
    told = {topic: text for topic, text in one.dynamics.items() if not topic.startswith("fit_")}
    return {
        "id": one.id,
        "name": one.name,
        "limits": asdict(one.limits),
        "capabilities": asdict(one.can),
        "habits": asdict(one.habits),
        "wishes": [asdict(wish) for wish in one.wishes],
        "dynamics": {**told, "fit": {goal.value: asdict(found) for goal in Goal if (found := one.fit(goal))}},
        "sources": [asdict(source) for source in one.sources],
    }


def display_short(one: Channel) -> None:
    """A platform in three lines."""
    click.secho(one.name, bold=True, nl=False)
    click.secho(f"  {one.id}", dim=True)
    click.echo(f"  {one.dynamics.get('good_for', '')}")
    fits = [(goal, found) for goal in Goal if (found := one.fit(goal))]
    click.echo("  " + " · ".join(f"{goal_name(goal)} {_degree(found)}" for goal, found in fits))


def display(one: Channel) -> None:
    """A platform on a page."""
    click.secho(one.name, bold=True, nl=False)
    click.secho(f"  {words().text('platforms-direct' if one.can.direct else 'platforms-by-hand')}", dim=True)
    for topic, key in TOPICS.items():
        if topic in one.dynamics:
            _line(words().text(key), one.dynamics[topic])
    if one.habits.fold:
        _line(words().text("platforms-fold"), words().text("platforms-fold-at", fold=one.habits.fold))
    _line(words().text("platforms-limits"), limits(one))
    for wish in one.wishes:
        _line(wish.key, _wish(wish))
    click.secho(words().text("platforms-fit"), bold=True)
    for goal in Goal:
        if found := one.fit(goal):
            _line(goal_name(goal), f"{_degree(found)}: {found.reason}{_doubt(found)}")
    _sources(one)


def limits(one: Channel) -> str:
    """The hard limits in a sentence."""
    found = one.limits
    return words().text(
        "platforms-limits-are",
        text=found.text,
        images=found.images if one.can.images else 0,
        videos=found.videos,
        tags=found.hashtags,
        alt=found.alt_text,
    )


def _wish(wish: Wish) -> str:
    """What it is for, in which words it may be said, and whether it must be."""
    told = [name_of(wish.key), *((", ".join(wish.known or wish.choices),) if wish.choices else ())]
    return " · ".join((*told, *((words().text("detail-needed"),) if wish.required else ())))


def goal_name(goal: Goal) -> str:
    """Education, advocacy or networking."""
    return words().text("platforms-goal", goal=goal.value)


def _line(name: str, text: str) -> None:
    click.echo(f"  {click.style(f'{name:<12}', dim=True)} {text}")


def _degree(found: Fit) -> str:
    return click.style(words().text("platforms-degree", degree=found.degree), fg=DEGREES[found.degree])


def _doubt(found: Fit) -> str:
    return f" {words().text('platforms-not-verified')}" if found.trust == "unverified" else ""


def _sources(one: Channel) -> None:
    """Where the facts come from, each place once."""
    click.secho(words().text("platforms-sources"), bold=True)
    for where, day, trust in dict.fromkeys((s.where, s.read_on, s.trust) for s in one.sources):
        click.echo(f"  {where} ({words().text('platforms-read-on', day=day, trust=trust)})")
