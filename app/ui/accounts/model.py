"""What the accounts page says, without widgets: rows, and the tidying of what people type or paste."""

from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit

from app.domain.account import Account, AccountHealth
from app.domain.message import Message
from app.domain.publishing import Platforms
from app.pipeline.expiry import Expiry

CONNECTS = ("rehearsal", "bluesky", "mastodon")
"""Have a sheet of their own; the others are connected with an app of the person's."""


@dataclass(frozen=True, slots=True)
class Row:
    """One connected account as the list shows it. `server` is empty on the platform's own host.

    `again`: the person can sign in to it again through the browser. `holds`: its platform can publish by itself.
    """

    expiry: Expiry
    platform: str
    name: str
    server: str
    again: bool
    holds: bool = False

    @property
    def account(self) -> Account:
        """The account itself."""
        return self.expiry.account

    @property
    def health(self) -> AccountHealth:
        """Whether it can be used."""
        return self.account.health


def rows(expiries: Iterable[Expiry], platforms: Platforms) -> tuple[Row, ...]:
    """The accounts in the order in which they were added."""
    return tuple(_row(expiry, platforms) for expiry in expiries)


def connectable(platforms: Platforms) -> tuple[str, ...]:
    """The platforms that accounts can be connected on: first those that need no app of one's own."""
    return (*CONNECTS, *(p for p in platforms.channels() if p not in CONNECTS and platforms.asks(p) is not None))


def rehearsal_handle(name: str) -> str:
    """A handle made of a person's name: “dr-amara-osei”."""
    return "-".join(name.lower().replace(".", " ").split())


def tidy_handle(typed: str) -> str:
    """A handle as platforms write it: no “@” in front, no address around it, no blanks."""
    typed = typed.strip()
    path = urlsplit(typed).path if "://" in typed else typed
    return path.rstrip("/").rsplit("/", 1)[-1].removeprefix("@").strip()


def tidy_server(typed: str) -> str:
    """The address of a server from whatever was typed: “med.example”, “@me@med.example” or a full address."""
    typed = typed.strip().rstrip("/")
    if not typed:
        return ""
    address = typed if "://" in typed else f"https://{typed.rsplit('@', 1)[-1]}"
    parts = urlsplit(address)
    return f"{parts.scheme.lower()}://{parts.netloc.lower()}" if "." in parts.netloc or ":" in parts.netloc else ""


def wrong_in(platform: str, handle: str, server: str, secret: str, browser: bool = False) -> Message | None:
    """What is missing before Primum can try to connect, or None."""
    if platform == "bluesky" and "." not in tidy_handle(handle):
        return Message.of("accounts-wrong-handle")
    if platform == "mastodon" and not tidy_server(server):
        return Message.of("accounts-wrong-server")
    if platform != "rehearsal" and not browser and not secret.strip():
        return Message.of("accounts-wrong-secret", platform=platform)
    return None


def _row(expiry: Expiry, platforms: Platforms) -> Row:
    account, channel = expiry.account, platforms.channels().get(expiry.account.platform)
    host = urlsplit(account.base_url).netloc
    usual = urlsplit(channel.default_host).netloc or channel.default_host if channel else ""
    name = channel.name if channel else account.platform
    again = platforms.asks(account.platform) is not None
    holds = bool(channel and channel.can.native_schedule and not account.assisted)
    return Row(expiry, name, account.display_name, "" if host == usual else host, again, holds)
