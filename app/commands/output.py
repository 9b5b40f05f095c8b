"""Findings and variants as the terminal and other programs read them."""

from collections.abc import Iterable
from typing import Any

import click

from app.domain.finding import Finding, Severity
from app.words import words

COLOURS = {Severity.BLOCK: "red", Severity.WARN: "yellow", Severity.ADVISE: "blue"}
MARKS = {Severity.BLOCK: "■", Severity.WARN: "▲", Severity.ADVISE: "●"}


def as_record(finding: Finding) -> dict[str, Any]:
    """A finding as JSON; spans are code points in the text of its surface."""
    return {
        "rule": finding.rule,
        "severity": finding.severity.value,
        "confidence": round(finding.confidence, 2),
        "surface": finding.surface,
        "spans": [[span.start, span.end] for span in finding.spans],
        "message": words().say(finding.message),
        "fix": words().say(finding.advice),
        "source": cited(finding),
        "jurisdictions": list(finding.jurisdictions),
    }


def cited(finding: Finding) -> str:
    """Where the rule comes from, with its date."""
    return f"{finding.source.text} ({finding.source.date})" if finding.source.date else finding.source.text


def show(findings: Iterable[Finding], text: str) -> None:
    """A readable report: what, where, what to do, by which guideline."""
    for finding in findings:
        colour = COLOURS[finding.severity]
        click.echo(click.style(f"{MARKS[finding.severity]} {finding.severity.value:<6} ", fg=colour), nl=False)
        click.echo(click.style(words().say(finding.message), bold=True) + f"  [{finding.rule}]")
        if finding.surface == "text" and finding.spans:
            click.echo("    " + " … ".join(f"“{text[s.start : s.end]}”" for s in finding.spans[:4]))
        click.echo(f"    {words().say(finding.advice)}")
        click.echo(click.style(f"    {cited(finding)}", dim=True))


def say(key: str, **params: str | int | float) -> None:
    """Print a sentence."""
    click.echo(words().text(key, **params))
