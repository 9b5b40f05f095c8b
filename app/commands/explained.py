"""What `primum check --explain` shows: the analysis behind the findings."""

from dataclasses import asdict
from typing import Any

import click

from app.commands.output import say
from app.guidelines.explain import Analysis


def as_analysis(found: Analysis) -> dict[str, Any]:
    """The analysis of one surface as JSON."""
    return asdict(found)


def show_analysis(found: Analysis) -> None:
    """The analysis of one surface, to read."""
    click.echo(click.style(f"\n[{found.surface}]", bold=True))
    if found.entities:
        say("cli-explain-entities")
        for entity in found.entities:
            click.echo(
                f"    {entity.kind:16} {entity.span.start:>4}-{entity.span.end:<4} {' '.join(entity.text.split())}"
            )
    if found.spared:
        say("cli-explain-spared")
        for spared in found.spared:
            click.echo(f"    {spared.guard.replace('_', ' '):16} {' '.join(spared.text.split())}")
    say("cli-explain-story", weight=found.story, odds=found.story_odds, told=found.told)
    if found.weighed:
        say("cli-explain-weighed")
        for one in found.weighed:
            traits = ", ".join(f"{name} {weight:+.2f}" for name, weight in one.traits)
            click.echo(f"    {one.rule:34} {one.odds:+.2f} (see {one.see:+.2f}, drop {one.drop:+.2f}): {traits}")
