"""`primum doctor`: what works, what doesn't, what to do. Opens no network connection and makes nothing."""

import json
import shutil
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import timedelta
from pathlib import Path

import click

from app.bootstrap.evidence import kept_retractions
from app.bootstrap.practice import Practice, place_of_keys, was_set_up
from app.bootstrap.support import diagnostics
from app.commands.outfile import write_out
from app.commands.output import say
from app.commands.practice import opened, opened_practice
from app.credentials.key_file import KeptIn
from app.domain.account import AccountHealth
from app.domain.audit import first_break
from app.domain.errors import InputError, PrimumError
from app.domain.lifecycle import NEEDS_PERSON
from app.words import words

LOW_DISK = 200 * 1024 * 1024
OLD_BACKUP = timedelta(days=3)


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that was looked at. `works` False wants something done; the sentence says what."""

    part: str
    works: bool
    says: str


@click.command()
@click.option("--json", "as_json", is_flag=True)
@click.option("--export", "file", type=click.Path(path_type=Path, dir_okay=False), help="Write a report for support.")
@click.pass_obj
def doctor(data_dir: Path, /, as_json: bool, file: Path | None) -> None:
    """Look at folder, keyring, database, clock and accounts; exit 1 when something wants doing.

    The report that --export writes holds versions, settings, ids, states and reasons: no text, name, handle or folder.
    """
    lines = list(examine(data_dir))
    if file is not None:
        export(data_dir, lines, file)
        return
    if as_json:
        click.echo(json.dumps([asdict(line) for line in lines], ensure_ascii=False, indent=2))
    else:
        for line in lines:
            mark = click.style("✓", fg="green") if line.works else click.style("■", fg="red")
            click.echo(f"{mark} {line.part:<9} {line.says}")
        say("cli-doctor-well" if all(line.works for line in lines) else "cli-doctor-ill")
    sys.exit(0 if all(line.works for line in lines) else 1)


def export(data_dir: Path, lines: list[Line], file: Path) -> None:
    """Write the report. Raises InputError where there is no practice, or the file cannot be written."""
    if not was_set_up(data_dir):
        raise InputError("cli-doctor-nothing-to-export")
    with opened(data_dir) as desk:
        report = {"doctor": [[line.part, line.works] for line in lines]} | diagnostics(desk)
    write_out(file, json.dumps(report, indent=1).encode())
    say("cli-doctor-exported", file=str(file))


def examine(data_dir: Path) -> Iterator[Line]:
    """All lines, the ground first."""
    yield folder(data_dir)
    yield keys(data_dir)
    yield from lists(data_dir)
    try:
        if not was_set_up(data_dir):
            yield Line("database", works=True, says=words().text("cli-doctor-no-practice"))
            return
        with opened_practice(data_dir) as practice:
            yield from inside(practice)
    except PrimumError as error:
        yield Line("database", works=False, says=words().error(error))


def keys(data_dir: Path) -> Line:
    """Whether the place for keys and tokens answers."""
    try:
        place = place_of_keys(data_dir)
    except PrimumError as error:
        return Line("keyring", works=False, says=words().error(error))
    key = "cli-doctor-keyring" if place is KeptIn.KEYRING else "cli-doctor-passphrase"
    return Line("keyring", works=True, says=words().text(key))


def lists(data_dir: Path) -> Iterator[Line]:
    """Where a list of retractions was imported, whether it can be used."""
    kept = kept_retractions(data_dir)
    if kept is not None and kept.table is None:
        yield Line("evidence", works=False, says=words().text("evidence-table-damaged"))
    elif kept is not None and kept.table is not None:
        at = f"{kept.imported_at:%Y-%m-%d %H:%M}"
        says = words().text("evidence-imported", keys=len(kept.table), date=kept.table.date or "–", at=at)
        yield Line("evidence", works=True, says=says)


def folder(data_dir: Path) -> Line:
    """Whether there is room to write."""
    ground = next(p for p in (data_dir, *data_dir.absolute().parents) if p.exists())
    free = shutil.disk_usage(ground).free
    says = words().text("cli-doctor-folder", folder=str(data_dir), free=free // 1024**2)
    return Line("folder", works=free > LOW_DISK, says=says)


def inside(practice: Practice) -> Iterator[Line]:
    """What only an open practice can tell."""
    now = practice.desk.clock.now()
    with practice.desk.work() as work:
        trail, accounts, profile = tuple(work.audit(newest=0)), work.accounts(), work.profile()
        asking = [d for d in work.deliveries() if d.state in NEEDS_PERSON]
    broken = first_break(trail)
    yield Line("database", works=True, says=words().text("cli-doctor-database", entries=len(trail)))
    if broken is not None:
        yield Line("audit", works=False, says=words().text("cli-doctor-trail-broken", number=broken))
    yield backups(practice)
    behind = bool(trail) and trail[-1].at > now + timedelta(minutes=5)
    key = "cli-doctor-clock-behind" if behind else "cli-doctor-clock"
    yield Line(
        "clock", works=not behind, says=words().text(key, now=now.isoformat(timespec="minutes"), zone=profile.zone)
    )
    for account in accounts:
        fine = account.health is not AccountHealth.SIGN_IN
        key = "cli-doctor-account" if fine else "cli-doctor-account-sign-in"
        yield Line("account", works=fine, says=words().text(key, handle=account.label, platform=account.platform))
    if not accounts:
        yield Line("account", works=True, says=words().text("cli-no-accounts"))
    if asking:
        yield Line("queue", works=False, says=words().text("cli-doctor-asking", count=len(asking)))


def backups(practice: Practice) -> Line:
    """Whether a verified backup is recent."""
    found = practice.store.backups()
    if not found:
        return Line("backup", works=True, says=words().text("cli-no-backups"))
    recent = practice.desk.clock.now() - found[0].at < OLD_BACKUP
    key = "cli-doctor-backup" if recent else "cli-doctor-backup-old"
    return Line("backup", works=recent, says=words().text(key, at=f"{found[0].at:%Y-%m-%d %H:%M}"))
