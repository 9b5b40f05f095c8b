"""`primum accounts sign-in` and `guide`, and what connecting an account from the terminal needs besides."""

import json
import sys
from pathlib import Path
from typing import Any

import click

from app.commands.output import say
from app.commands.practice import opened
from app.domain.account import Account
from app.domain.desk import Desk
from app.domain.errors import InputError
from app.domain.goal import AccountKind
from app.domain.publishing import OwnApp, SignIn
from app.pipeline.sign_in import finish
from app.words import guide_to, words

KIND = click.option(
    "--kind",
    type=click.Choice([k.value for k in AccountKind]),
    default=AccountKind.PROFESSIONAL.value,
    show_default=True,
)


@click.command("sign-in")
@click.option("--platform", default="", help="Where to sign in.")
@click.option("--account", "account_id", default="", help="Sign in again to this account, with the app it has.")
@click.option("--base-url", default="", help="The server (Mastodon), or a stand-in on loopback.")
@click.option("--client-id", default="", help="The id of your own app: “primum accounts guide PLATFORM”.")
@click.option("--client-secret-stdin", is_flag=True, help="Read the secret of your app from standard input.")
@click.option("--redirect", default="", help="The https address that your app names as redirect address.")
@click.option("--behalf", default="", help="The Facebook Page, or the number of the LinkedIn organisation.")
@click.option("--paste", is_flag=True, help="Read the address at which the browser ended from standard input.")
@click.option("--no-open", is_flag=True, help="Only print the page; do not open the browser.")
@KIND
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def sign_in(data_dir: Path, /, account_id: str, paste: bool, no_open: bool, as_json: bool, **given: Any) -> None:
    """Connect an account through the browser, or renew one; what worked before stays until the new token has worked."""
    secret = typed_in() if given["client_secret_stdin"] else ""
    app = OwnApp(given["client_id"], secret, given["redirect"], given["behalf"])
    with opened(data_dir) as desk:
        if account_id:
            with desk.work() as work:
                begun = desk.platforms.sign_in_again(work.account(account_id))
        else:
            known(desk, given["platform"])
            kind = AccountKind(given["kind"])
            begun = desk.platforms.sign_in(given["platform"], given["base_url"], kind, app)
        account = through(desk, begun, paste=paste, show_only=no_open)
    if as_json:
        click.echo(json.dumps(as_record(account)))
    else:
        say("cli-account-added", id=account.id, platform=account.platform, handle=account.label)


@click.command()
@click.argument("platform")
def guide(platform: str) -> None:
    """How to get an app of your own at a platform: what to click, what it costs, which address to enter."""
    text = guide_to(platform)
    if text is None:
        raise InputError("oauth-no-guide", platform=platform)
    click.echo(text)


def through(desk: Desk, begun: SignIn, *, paste: bool, show_only: bool) -> Account:
    """Send the person to the page and wait. The page goes to standard error, so that JSON stays JSON."""
    click.echo(words().text("oauth-open-page"), err=True)
    click.echo(begun.url, err=True)
    try:
        if not show_only:
            click.launch(begun.url)
        if paste or begun.pastes:
            click.echo(words().text("oauth-paste-address"), err=True)
            begun.paste(typed_in())
        return finish(desk, begun, "terminal")
    finally:
        begun.cancel()


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
        "native": account.native,
    }
