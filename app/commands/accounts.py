"""`primum accounts`: connect, list, test and remove accounts."""

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from app.commands.output import say
from app.commands.practice import opened
from app.domain.account import Account
from app.domain.desk import Desk
from app.domain.errors import InputError, PlatformError
from app.domain.goal import AccountKind
from app.pipeline import connect
from app.pipeline.connect import ask, keep
from app.pipeline.leave import leave
from app.words import words


@click.group()
def accounts() -> None:
    """The accounts that Primum may publish to."""


@accounts.command()
@click.option("--platform", required=True)
@click.option("--handle", required=True)
@click.option("--base-url", default="", help="The server (PDS, Mastodon instance); https, or http on loopback.")
@click.option(
    "--kind",
    type=click.Choice([k.value for k in AccountKind]),
    default=AccountKind.PROFESSIONAL.value,
    show_default=True,
)
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
    with opened(data_dir) as desk, desk.work() as work:
        found = work.accounts()
    if as_json:
        click.echo(json.dumps([as_record(account) for account in found], indent=2))
        return
    for account in found:
        click.echo(f"{account.id}  {account.platform:<10} {account.label}  {account.health}")
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


def typed_in() -> str:
    """The first line of standard input. Raises InputError where it is not UTF-8."""
    try:
        return sys.stdin.buffer.readline().decode("utf-8-sig").strip()
    except UnicodeDecodeError:
        raise InputError("cli-not-utf8", file="-") from None


def known(desk: Desk, platform: str) -> None:
    """Raise InputError, naming the platforms Primum can publish to, for any other."""
    ready = [channel.id for channel in desk.platforms.channels().values() if channel.can.direct]
    if platform not in ready:
        raise InputError("cli-platform-not-connectable", platform=platform, known=", ".join(ready))


def tried(desk: Desk, account: Account) -> str | None:
    """Test an account and keep what was learnt; the sentence that says what is wrong, or None."""
    try:
        ask(desk, account)
    except PlatformError as problem:
        return words().error(problem)
    return None


def as_record(account: Account) -> dict[str, Any]:
    """An account as JSON, without any secret."""
    return {
        "id": account.id,
        "platform": account.platform,
        "handle": account.handle,
        "kind": account.kind.value,
        "display_name": account.display_name,
        "base_url": account.base_url,
        "health": account.health.value,
        "assisted": account.assisted,
    }
