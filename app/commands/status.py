"""`primum status`: whether anything is at risk."""

import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import click

from app.bootstrap.practice import runner_is_on
from app.commands.output import say
from app.commands.practice import opened
from app.commands.queue import as_record
from app.domain.calendar import wall
from app.domain.delivery import Delivery
from app.pipeline.status import Standing, Status
from app.pipeline.status import status as look
from app.words import words


@click.command()
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def status(data_dir: Path, /, as_json: bool) -> None:
    """Show what goes out next, what waits and why, and every account; exit 1 when something wants attention."""
    with opened(data_dir) as desk:
        sending = runner_is_on(data_dir)
        found = look(desk, sending=sending)
    if as_json:
        click.echo(json.dumps(_record(found, sending=sending), indent=2, ensure_ascii=False))
    else:
        _show(found)
    sys.exit(1 if found.risks else 0)


def _record(found: Status, *, sending: bool) -> dict[str, Any]:
    return {
        "at_risk": bool(found.risks),
        "risks": [{"what": risk.key, "says": words().say(risk)} for risk in found.risks],
        "paused": found.paused,
        "sending": sending,
        "next": [as_record(row) for row in found.following],
        "waiting": [as_record(row) for row in found.waiting],
        "needs_decision": [as_record(row) for row in found.asking],
        "unapproved": [{"post": row.id, "when": row.when and row.when.isoformat()} for row in found.drafts],
        "accounts": [_standing(one) for one in found.standings],
    }


def _standing(one: Standing) -> dict[str, Any]:
    last = one.last
    return {
        "id": one.account.id,
        "platform": one.account.platform,
        "health": one.account.health.value,
        "access_ends": one.ends.isoformat() if one.ends else None,
        "last_attempt": {"at": last.started_at.isoformat(), "outcome": last.outcome or "open"} if last else None,
    }


def _show(found: Status) -> None:
    if found.risks:
        say("status-at-risk", count=len(found.risks))
        for risk in found.risks:
            click.echo(click.style("■ ", fg="red") + words().say(risk))
    else:
        click.echo(click.style("✓ ", fg="green") + words().text("status-well"))
    _group("status-next", found.following, found)
    if not found.following:
        click.echo(f"  {words().text('status-nothing-next')}")
    _group("status-waiting", found.waiting, found)
    _group("status-deciding", found.asking, found)
    click.secho(f"\n{words().text('status-accounts')}", bold=True)
    for one in found.standings:
        last = one.last
        told = words().text("status-never-tried")
        if last is not None:
            outcome = words().text("status-outcome", outcome=last.outcome or "open")
            told = f"{wall(last.started_at, found.zone):%Y-%m-%d %H:%M} {outcome}"
        click.echo(f"  {one.account.platform:<10} {one.account.label:<24} {one.account.health.value:<15} {told}")


def _group(key: str, rows: Iterable[Delivery], found: Status) -> None:
    rows = tuple(rows)
    if rows or key == "status-next":
        click.secho(f"\n{words().text(key)}", bold=True)
    for row in rows:
        at = wall(row.not_before or row.due, found.zone)
        why = words().say(row.reason) if row.reason else ""
        click.echo(f"  {at:%Y-%m-%d %H:%M}  {row.platform:<10} {found.titles[row.post_id][:40]:<40} {why}".rstrip())
