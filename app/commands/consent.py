"""`primum consent`: the register of consents, and the form that is signed."""

import json
import sys
from datetime import date
from pathlib import Path
from typing import Any

import click

from app.commands.consent_add import add, day
from app.commands.outfile import read_in, write_out
from app.commands.output import say
from app.commands.practice import opened
from app.domain.calendar import wall
from app.domain.consent import Consent, Standing, Way, standing
from app.domain.desk import Desk
from app.domain.errors import InputError, PlatformError
from app.guidelines.packs import JURISDICTIONS
from app.pipeline import register, withdrawal
from app.pipeline.consent_form import as_text
from app.pipeline.consent_form import form as make_form
from app.words import words

STANDINGS = {
    Standing.VALID: "consent-standing-valid",
    Standing.EXPIRING: "consent-standing-expiring",
    Standing.EXPIRED: "consent-standing-expired",
    Standing.REVOKED: "consent-standing-revoked",
}
WHO = "terminal"


@click.group()
def consent() -> None:
    """The consents that posts rest on: a register without names, and the form to sign."""


consent.add_command(add)


@consent.command("list")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def list_(data_dir: Path, /, as_json: bool) -> None:
    """List the register."""
    with opened(data_dir) as desk, desk.work() as work:
        found, today = work.consents(), wall(desk.clock.now(), work.profile().zone).date()
    if as_json:
        click.echo(json.dumps([as_record(one, today) for one in found], indent=2))
        return
    for one in found:
        said = words().text(STANDINGS[standing(one, today)])
        ends = one.last_day.isoformat() if one.last_day else one.expires_on_event or "–"
        click.echo(f"{one.id}  {one.key:<16} {said:<12} {ends:<12} {', '.join(one.recipients)}")
    if not found:
        say("cli-consent-none")


@consent.command()
@click.argument("consent_id")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def show(data_dir: Path, /, consent_id: str, as_json: bool) -> None:
    """Show a consent and where it is used."""
    with opened(data_dir) as desk:
        one, today = read(desk, consent_id)
        used = withdrawal.uses(desk, consent_id)
        with desk.work() as work:
            lacks = register.missing(one, work.profile().jurisdictions)
    record = as_record(one, today) | as_uses(used) | {"lacks": list(lacks)}
    if as_json:
        click.echo(json.dumps(record, indent=2))
        return
    for name, value in record.items():
        if value and name not in ("planned", "public"):
            click.echo(f"{name:<22} {', '.join(map(str, value)) if isinstance(value, list) else value}")
    tell_uses(used)


@consent.command()
@click.argument("consent_id")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.pass_obj
def attach(data_dir: Path, /, consent_id: str, file: Path) -> None:
    """Keep the signed form (PDF or picture) with a consent, encrypted."""
    data = read_in(file)
    with opened(data_dir) as desk:
        kept = register.attach(desk, consent_id, data, WHO)
    say("cli-consent-attached", form=kept.key)


@consent.command()
@click.argument("consent_id")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.pass_obj
def save(data_dir: Path, /, consent_id: str, file: Path) -> None:
    """Write the signed form of a consent to FILE. The copy is not encrypted."""
    with opened(data_dir) as desk:
        write_out(file, register.signed_form(desk, consent_id, WHO))
    say("cli-consent-saved", file=str(file))


@consent.command()
@click.argument("consent_id")
@click.option("--how", type=click.Choice([w.value for w in Way]), required=True, help="How the person withdrew.")
@click.option("--on", "on", default=None, metavar="YYYY-MM-DD", help="When they did; today where it is left out.")
@click.option("--delete", "delete", is_flag=True, help="Take down what is public where the platform lets Primum.")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def revoke(data_dir: Path, /, consent_id: str, how: str, on: str | None, delete: bool, as_json: bool) -> None:
    """Record that a consent was withdrawn: every post that rests on it is held at once.

    Lists what is public with its links; exit 1 while some of it still is.
    """
    with opened(data_dir) as desk:
        used = withdrawal.revoke(desk, consent_id, WHO, Way(how), day(on))
        failed = [why for use in used.public if (why := deleted(desk, use))] if delete else []
        used = withdrawal.uses(desk, consent_id)
    if as_json:
        click.echo(json.dumps(as_uses(used) | {"failed": failed}, indent=2))
    else:
        say("cli-consent-revoked", held=len(used.planned), public=len(used.public))
        for why in failed:
            click.echo(why)
        tell_uses(used)
    sys.exit(1 if used.public else 0)


@consent.command()
@click.argument("jurisdiction", type=click.Choice(JURISDICTIONS))
@click.option("--practice", default="", help="Your practice’s name, as it stands on the form.")
@click.option("--pdf", "pdf", type=click.Path(path_type=Path, dir_okay=False), help="Write it as PDF to this file.")
@click.pass_context
def form(ctx: click.Context, /, jurisdiction: str, practice: str, pdf: Path | None) -> None:
    """Print the form to be signed. Needs no set-up. Let your insurer or lawyer see it before you use it."""
    blocks = make_form(jurisdiction, practice, ctx.meta["primum.platforms"]())
    if pdf is None:
        click.echo(as_text(blocks), nl=False)
        return
    # Qt is loaded only for paper; the command line hands the way to it in.
    write_out(pdf, ctx.meta["primum.paper"]()(blocks))
    say("cli-consent-form", file=str(pdf))


def read(desk: Desk, consent_id: str) -> tuple[Consent, date]:
    """A consent, and the practice's day. Raises InputError where there is none."""
    with desk.work() as work:
        return work.consent(consent_id), wall(desk.clock.now(), work.profile().zone).date()


def deleted(desk: Desk, use: withdrawal.Use) -> str:
    """Take a post down; empty, or why that could not be done."""
    try:
        withdrawal.take_down(desk, use.delivery.id, WHO)
    except (InputError, PlatformError) as error:
        return words().error(error)
    return ""


def as_record(one: Consent, today: date) -> dict[str, Any]:
    """A consent as JSON; days are ISO 8601."""
    fields = {name: getattr(one, name) for name in one.__slots__ if name != "revision"}
    plain = {name: value.isoformat() if isinstance(value, date) else value for name, value in fields.items()}
    return {"standing": standing(one, today).value} | plain


def as_uses(used: withdrawal.Uses) -> dict[str, Any]:
    """Where it is used, as JSON."""
    return {
        "planned": [{"delivery": u.delivery.id, "post": u.post.id, "state": u.delivery.state} for u in used.planned],
        "public": [
            {"delivery": u.delivery.id, "post": u.post.id, "url": u.delivery.url, "can_delete": u.can_delete}
            for u in used.public
        ],
        "drafts": [post.id for post in used.drafts],
    }


def tell_uses(used: withdrawal.Uses) -> None:
    """A line for each post, with the link where it is public."""
    for use in used.planned:
        say("cli-consent-planned", title=use.post.headline, id=use.delivery.id, state=use.delivery.state.value)
    for use in used.public:
        say("cli-consent-public", title=use.post.headline, id=use.delivery.id, url=use.delivery.url or "–")
