"""`primum consent add`: a signed form into the register."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import click

from app.commands.outfile import read_in
from app.commands.output import say
from app.commands.practice import opened
from app.domain.consent import Consent, Whose
from app.domain.errors import InputError
from app.guidelines.packs import JURISDICTIONS
from app.pipeline import register
from app.pipeline.consent_form import VERSION

PURPOSES = ("education", "marketing", "conference")
SIGNERS = ("patient", "representative", "person")
FLAGS = (
    ("--minor", "It is a child’s."),
    ("--right-to-revoke-told", "The form says how to withdraw."),
    ("--copy-given", "The person was given a copy."),
    ("--explicit", "The person ticked this very use (GDPR)."),
    ("--covers-name", "It covers the person’s first name."),
    ("--covers-tagging", "It covers a link to the person’s account."),
    ("--covers-audio", "It covers the person’s voice."),
)
TEXTS = (
    ("--information", "What may be told, without a name."),
    ("--discloser", "Who may publish it: the practice."),
    ("--controller", "Who answers for the data (GDPR)."),
    ("--representative", "How the one who signed is related: parent, guardian."),
    ("--authority", "Why they may sign."),
    ("--expires-on-event", "What ends it, where no day does."),
    ("--body-part", "The part of the body that may be seen."),
    ("--form-version", "Version of the form that was signed."),
    ("--language", "Language in which it was explained."),
    ("--witness", "Who witnessed the signature."),
    ("--reviewer", "Who checked this entry."),
)


def day(text: str | None) -> date | None:
    """A day from YYYY-MM-DD, None from nothing. Raises InputError."""
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise InputError("cli-bad-day", value=text or "") from None


def given_fields(command: Callable[..., None]) -> Callable[..., None]:
    """Add an option for each field that is a text, a day or a yes."""
    for name, about in reversed(FLAGS):
        command = click.option(name, is_flag=True, help=about)(command)
    for name, about in reversed(TEXTS):
        command = click.option(name, default="", help=about)(command)
    for name in ("--expires", "--of-age-on", "--service-on"):
        command = click.option(name, default=None, metavar="YYYY-MM-DD")(command)
    return command


@click.command()
@click.argument("key")
@click.option("--whose", type=click.Choice([w.value for w in Whose]), default=Whose.PATIENT.value, show_default=True)
@click.option("--recipient", "recipients", multiple=True, help="Platform, or website; may be given more than once.")
@click.option("--purpose", "purposes", multiple=True, type=click.Choice(PURPOSES))
@click.option("--signed-by", type=click.Choice(SIGNERS), default="patient", show_default=True)
@click.option("--signed-on", required=True, metavar="YYYY-MM-DD")
@click.option("--jurisdiction", type=click.Choice(JURISDICTIONS), default=None, help="Whose form was signed.")
@click.option("--paid", type=click.Choice(("no", "yes")), default=None, help="What the form says of money.")
@click.option("--picture", "pictures", multiple=True, type=click.Path(path_type=Path), help="A picture it covers.")
@click.option("--attach", "scan", type=click.Path(path_type=Path), help="The signed form, as PDF or picture.")
@click.option("--json", "as_json", is_flag=True)
@given_fields
@click.pass_obj
def add(data_dir: Path, /, key: str, as_json: bool, **given: Any) -> None:
    """Enter a signed form under a record KEY of your own (never a name), such as K-2026-014."""
    scan, pictures = given.pop("scan"), given.pop("pictures")
    form = read_in(scan) if scan else None
    covered = [(read_in(path), path.name) for path in pictures]
    consent = read_fields(key, given)
    if form is not None:
        register.check_file(form)
    with opened(data_dir) as desk:
        media = tuple(desk.media.add(data, name).sha256 for data, name in covered)
        kept = register.keep(desk, replace(consent, media=media), "terminal")
        if form is not None:
            kept = register.attach(desk, kept.id, form, "terminal")
    if as_json:
        click.echo(json.dumps({"id": kept.id, "key": kept.key, "file": kept.file}))
    else:
        say("cli-consent-added", form=kept.key, id=kept.id)


def read_fields(key: str, given: dict[str, Any]) -> Consent:
    """The record that the options give. Raises InputError for a day that is none."""
    for name in ("signed_on", "expires", "of_age_on", "service_on"):
        given[name] = day(given[name])
    for name in ("jurisdiction", "paid"):
        given[name] = given[name] or ""
    given["form_version"] = given["form_version"] or (VERSION if given["jurisdiction"] else "")
    given["whose"] = Whose(given["whose"])
    return Consent("", key, **given)
