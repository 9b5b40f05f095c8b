"""`primum rules`: every rule, why it is there, what it flags and leaves alone, and where it comes from."""

import json
from typing import Any

import click

from app.commands.output import COLOURS, MARKS, say
from app.domain.errors import InputError
from app.domain.finding import Citation
from app.guidelines.pages import RulePage, page
from app.guidelines.registry import RULES
from app.words import words


@click.command()
@click.argument("rule", default="")
@click.option("--json", "as_json", is_flag=True, help="A list of objects.")
def rules(rule: str, *, as_json: bool) -> None:
    """List the rules, or say all about RULE (privacy/patient-name, or a group: privacy)."""
    wanted = [r for r in RULES if not rule or r.id == rule or r.id.startswith(f"{rule.rstrip('/')}/")]
    if not wanted:
        raise InputError("cli-unknown-rule", given=rule)
    pages = [page(r) for r in wanted]
    if as_json:
        click.echo(json.dumps([as_record(p) for p in pages], ensure_ascii=False, indent=2))
    elif len(pages) == 1:
        show(pages[0])
    else:
        for one in pages:
            mark = click.style(MARKS[one.severity], fg=COLOURS[one.severity])
            click.echo(f"{mark} {one.rule.id:34} {one.title}")
        say("cli-rules-counted", count=len(pages))


def as_record(one: RulePage) -> dict[str, Any]:
    """A rule as JSON."""
    return {
        "id": one.rule.id,
        "title": one.title,
        "group": one.group,
        "severity": one.severity.value,
        "severity_by_jurisdiction": {j: s.value for j, s in one.severities.items()},
        "hard": one.rule.hard,
        "what": one.what,
        "why": one.why,
        "advice": one.advice,
        "instead": one.instead,
        "sources": [_source(j, citation) for j, citation in one.sources.items()],
        "examples": {"flag": list(one.flagged), "leave": list(one.left)},
    }


def _source(jurisdiction: str, citation: Citation) -> dict[str, Any]:
    return {"jurisdiction": jurisdiction, "text": citation.text, "date": citation.date, "read_by_us": citation.seen}


def show(one: RulePage) -> None:
    """The page of one rule."""
    say_ = words().text
    click.echo(click.style(f"{one.title}  [{one.rule.id}]", bold=True))
    graded = ", ".join(f"{j} {s.value}" for j, s in one.severities.items())
    click.echo(click.style(one.severity.value + (f" ({graded})" if graded else ""), fg=COLOURS[one.severity]))
    for key, text in (
        ("guidance-what", one.what),
        ("guidance-why", one.why),
        ("guidance-do", one.advice),
        ("guidance-instead", one.instead),
    ):
        if text:
            click.echo(f"\n{click.style(say_(key), bold=True)}\n  {text}")
    for key, texts in (("guidance-flags", one.flagged), ("guidance-leaves", one.left)):
        click.echo(f"\n{click.style(say_(key), bold=True)}")
        for text in texts:
            click.echo(f"  · {' '.join(text.split())}")
    click.echo(f"\n{click.style(say_('guidance-source'), bold=True)}")
    for jurisdiction, citation in one.sources.items():
        seen = "" if citation.seen else f" ({say_('guidance-not-read')})"
        lead = f"{jurisdiction}: " if jurisdiction else ""
        click.echo(f"  {lead}{citation.text}{f', {citation.date}' if citation.date else ''}{seen}")
