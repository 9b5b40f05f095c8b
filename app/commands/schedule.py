"""`primum schedule`: the same gates as in the desktop, for a post in a file."""

import json
import sys
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import click

from app.commands.check import asked, source
from app.commands.output import as_record, say, show
from app.commands.postfile import Defaults, Submission, parse_line
from app.commands.practice import opened
from app.domain.context import Context
from app.domain.desk import Desk
from app.domain.errors import InputError
from app.domain.finding import Finding, Report
from app.domain.media import Media, Vouch
from app.domain.post import Post
from app.domain.waiver import Word, can_be_waived, refuse_unfit
from app.guidelines.registry import RULES
from app.pipeline import library, plan, way

WHO = "terminal"
WRITTEN = (
    "text",
    "title",
    "goal",
    "audience",
    "kind",
    "in_reply_to",
    "media",
    "accounts",
    "evidence",
    "consents",
    "link_card",
    "content_warning",
    "options",
    "language",
)


@click.command()
@click.argument("file", type=click.Path(allow_dash=True))
@click.option("--account", "account_ids", multiple=True, required=True, help="Account id; may be given more than once.")
@click.option("--at", "at", default=None, help="When, ISO 8601; without an offset it is the practice's wall clock.")
@click.option("--now", "now", is_flag=True, help="Due at once; `primum publish --due` or the agent sends it.")
@click.option("--acknowledge", default="", help="Why the warnings are all right; kept with the approval.")
@click.option("--waive", "rules", multiple=True, metavar="RULE", help="A soft block to lift; may be given repeatedly.")
@click.option("--second", default="", metavar="NAME", help="Who lets it through; not the author.")
@click.option("--reason", default="", help="Why it can go out all the same; kept with the approval.")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def schedule(data_dir: Path, /, file: str, account_ids: tuple[str, ...], as_json: bool, **options: Any) -> None:
    """Check the post in FILE (JSON, the shape `check` reads), approve and schedule it; exit 1 when findings stop it.

    A soft block passes with --waive RULE --second NAME --reason TEXT; there is no way round a hard one.
    """
    if bool(options["at"]) == options["now"]:
        raise InputError("cli-at-or-now")
    word = given_word(options["rules"], options["second"], options["reason"])
    with source(file) as lines:
        submission = parse_line(lines.read(), Defaults(jurisdictions=()))
    with opened(data_dir) as desk:
        due = desk.clock.now() if options["now"] else moment(options["at"] or "", desk)
        draft = complete(desk, submission, tuple(dict.fromkeys(account_ids)))
        if word:
            refuse_unfit(word.second, word.reason, (WHO, *way.authors(desk, draft)))
        reports = [outlook.checked.report for outlook in way.look(desk, replace(draft, planned_for=due))]
        reports += beside(desk, submission, due)
        if stops := unique(f for report in reports for f in report.stops if not lifted(f, word)):
            refuse(stops, draft.text, as_json=as_json)
        warnings = unique(f for report in reports for f in report.warnings)
        post = plan.new_post(desk, WHO, **{name: getattr(draft, name) for name in WRITTEN})
        deliveries = way.send_off(desk, post, due, WHO, options["acknowledge"], word)
    ids = [delivery.id for delivery in deliveries]
    if as_json:
        warned = [as_record(finding) for finding in warnings]
        click.echo(json.dumps({"post": post.id, "deliveries": ids, "due": due.isoformat(), "warnings": warned}))
    else:
        show(warnings, draft.text)
        say("cli-scheduled", count=len(ids), due=due.isoformat(timespec="minutes"), ids=", ".join(ids))


def given_word(rules: tuple[str, ...], second: str, reason: str) -> Word | None:
    """A second person's word about some rules. Raises InputError where a part of it is missing or a rule unknown."""
    known = {rule.id for rule in RULES}
    for rule in rules:
        if rule not in known:
            raise InputError("cli-unknown-rule", given=rule)
    if not rules and (second or reason):
        raise InputError("cli-waive-what")
    return Word(rules, second, reason) if rules else None


def beside(desk: Desk, submission: Submission, due: datetime) -> list[Report]:
    """What is found where the file tells more than a post keeps: its readers' countries, ties, a poll, a place."""
    context = replace(submission.context, publish_at=due)
    if not submission.jurisdictions and context == Context(publish_at=due):
        return []
    with desk.work() as work:
        places = submission.jurisdictions or work.profile().jurisdictions
    return [desk.check(asked(replace(submission, jurisdictions=places, context=context)))]


def lifted(stop: Finding, word: Word | None) -> bool:
    """Whether the word lets this stop through."""
    return word is not None and stop.rule in word.rules and can_be_waived(stop)


def moment(text: str, desk: Desk) -> datetime:
    """An instant from ISO 8601. Raises InputError for what is no time, or lies in the past."""
    try:
        when = datetime.fromisoformat(text)
        if when.tzinfo is None:
            with desk.work() as work:
                profile = work.profile()
            # Before the set-up nobody has named a zone: then it is the computer's.
            when = when.replace(tzinfo=ZoneInfo(profile.zone)) if profile.set_up else when.astimezone()
        when = when.astimezone(UTC)
    except (ValueError, OverflowError):  # beyond the year 9999 once it is UTC
        raise InputError("cli-bad-time", value=text) from None
    if when < desk.clock.now():
        raise InputError("cli-time-past", value=text)
    return when


def complete(desk: Desk, submission: Submission, account_ids: tuple[str, ...]) -> Post:
    """The post for these accounts with its media in the library. Raises InputError for unknown accounts or files."""
    with desk.work() as work:
        for account_id in account_ids:
            work.account(account_id)
    media = tuple(
        said_of(desk, added(desk, path, alt), label, consent)
        for (path, alt), (label, consent) in zip(submission.media, submission.faces, strict=True)
    )
    return replace(submission.post, media=media, accounts=account_ids)


def added(desk: Desk, path: Path, alt: str) -> Media:
    """A file, cleaned and in the library, with the alt text and captions that it has there where none are given."""
    try:
        media = library.add(desk, path.read_bytes(), path.name, WHO).media
        return replace(media, alt_text=alt or media.alt_text)
    except OSError as error:
        raise InputError("cli-cannot-read", file=str(path), why=error.strerror or "") from error


def said_of(desk: Desk, media: Media, label: str, consent: str) -> Media:
    """The file with the word about every face in it, as the composer keeps it face by face; and with its consent."""
    facts = desk.media_look(media) if label else None
    faces = facts.faces or () if facts else ()
    with desk.work() as work:
        by, at = work.profile().person or WHO, desk.clock.now()
    words = tuple(Vouch(label, by, at, face.box, consent) for face in faces)
    return replace(media, consent_id=consent or media.consent_id, vouched=words)


def unique(findings: Iterable[Finding]) -> list[Finding]:
    """Each finding once, however many accounts have it."""
    return list({(f.rule, f.surface, f.spans): f for f in findings}.values())


def refuse(stops: list[Finding], text: str, *, as_json: bool) -> None:
    """Say what stops the post and leave with 1."""
    if as_json:
        soft = sorted({f.rule for f in stops if can_be_waived(f)})
        click.echo(json.dumps({"deliveries": [], "findings": [as_record(f) for f in stops], "waivable": soft}))
    else:
        show(stops, text)
        say("cli-not-scheduled", count=len(stops))
        hard = sorted({f.rule for f in stops if not can_be_waived(f)})
        if hard:
            say("cli-no-way-round", rules=", ".join(hard))
        else:
            say("cli-way-round")
    sys.exit(1)
