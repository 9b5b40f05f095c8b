"""`primum accounts`: connect, list, test and remove accounts."""

import json
import sys
from collections.abc import Mapping
from pathlib import Path

import click

from app.commands.account_edit import edit
from app.commands.connecting import KIND, as_record, guide, known, sign_in, typed_in
from app.commands.output import say
from app.commands.practice import opened
from app.domain.account import Account
from app.domain.desk import Desk
from app.domain.errors import InputError, PlatformError
from app.domain.goal import AccountKind
from app.pipeline import connect
from app.pipeline.connect import ask, keep
from app.pipeline.expiry import Expiry, expiries
from app.pipeline.leave import leave
from app.words import words


@click.group()
def accounts() -> None:
    """The accounts that Primum may publish to."""


accounts.add_command(sign_in)
accounts.add_command(guide)
accounts.add_command(edit)


@accounts.command()
@click.option("--platform", required=True)
@click.option("--handle", required=True)
@click.option("--base-url", default="", help="The server (PDS, Mastodon instance); https, or http on loopback.")
@KIND
@click.option("--assisted", is_flag=True, help="You publish there by hand, with all that Primum gets ready.")
@click.option("--secret-stdin", is_flag=True, help="Read the app password or token from standard input.")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def add(data_dir: Path, /, assisted: bool, secret_stdin: bool, as_json: bool, **given: str) -> None:
    """Connect an account; the secret is tried on the platform and kept in the keyring."""
    secret = typed_in() if secret_stdin else ""
    with opened(data_dir) as desk:
        account = keep(desk, (by_hand if assisted else connected)(desk, secret, given), "terminal")
    if as_json:
        click.echo(json.dumps(as_record(account)))
    elif assisted:
        say("assist-added", platform=account.platform, handle=account.label)
    else:
        say("cli-account-added", id=account.id, platform=account.platform, handle=account.label)


def connected(desk: Desk, secret: str, given: Mapping[str, str]) -> Account:
    """An account that Primum publishes to. Raises InputError and the PlatformError tree."""
    known(desk, given["platform"])
    kind = AccountKind(given["kind"])
    return desk.platforms.connect(given["platform"], given["handle"], given["base_url"], secret, kind)


def by_hand(desk: Desk, _secret: str, given: Mapping[str, str]) -> Account:
    """An account that a person publishes to. Raises InputError for an unknown platform or an empty name."""
    channels = desk.platforms.channels()
    if given["platform"] not in channels:
        raise InputError(
            "cli-field-unknown-value", field="platform", value=given["platform"], known=", ".join(channels)
        )
    return connect.by_hand(channels[given["platform"]], given["handle"], given["base_url"], AccountKind(given["kind"]))


@accounts.command("list")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def list_(data_dir: Path, /, as_json: bool) -> None:
    """List the accounts."""
    with opened(data_dir) as desk:
        found = expiries(desk)
    if as_json:
        click.echo(json.dumps([as_record(one.account) | ahead(one) for one in found], indent=2))
        return
    for one in found:
        account = one.account
        click.echo(f"{account.id}  {account.platform:<10} {account.label}  {account.health}{told(one)}")
    if not found:
        say("cli-no-accounts")


@accounts.command()
@click.argument("account_id", required=False)
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def test(data_dir: Path, /, account_id: str | None, as_json: bool) -> None:
    """Ask the platforms whether the accounts still work; exit 1 when one does not."""
    with opened(data_dir) as desk:
        with desk.work() as work:
            chosen = [work.account(account_id)] if account_id else list(work.accounts())
        results = [(account, tried(desk, account)) for account in chosen]
    if as_json:
        click.echo(json.dumps([as_record(a) | {"error": error} for a, error in results], indent=2))
    else:
        for account, error in results:
            say(
                "cli-account-works" if not error else "cli-account-fails",
                handle=account.label,
                platform=account.platform,
                why=error or "",
            )
    sys.exit(1 if any(error for _, error in results) else 0)


@accounts.command()
@click.argument("account_id")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def remove(data_dir: Path, /, account_id: str, as_json: bool) -> None:
    """Disconnect an account: its secret leaves the keyring, what it published stays in the history."""
    with opened(data_dir) as desk:
        with desk.work() as work:
            account = work.account(account_id)
        leave(desk, account, "terminal")
    if as_json:
        click.echo(json.dumps({"removed": account.id}))
    else:
        say("cli-account-removed", handle=account.label, platform=account.platform)


def ahead(expiry: Expiry) -> dict[str, str | int | None]:
    """When the sign-in ends, and how many planned posts would not go out, as JSON."""
    return {"ends": expiry.ends.isoformat() if expiry.ends else None, "at_risk": len(expiry.at_risk)}


def told(expiry: Expiry) -> str:
    """The same in words, or nothing where there is nothing to say."""
    parts = []
    if expiry.ends is not None:
        parts.append(words().text("oauth-ends-on", day=f"{expiry.ends:%Y-%m-%d}"))
    if expiry.at_risk:
        parts.append(words().text("oauth-at-risk", posts=len(expiry.at_risk)))
    return "".join(f"  {part}" for part in parts)


def tried(desk: Desk, account: Account) -> str | None:
    """Test an account and keep what was learnt; the sentence that says what is wrong, or None."""
    try:
        ask(desk, account)
    except PlatformError as problem:
        return words().error(problem)
    return None
