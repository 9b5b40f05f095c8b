"""What adapters share: the tools they are handed, what a platform's package offers, and names that must agree."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Protocol

from app.domain import account as accounts
from app.domain.account import Account
from app.domain.channel import Channel
from app.domain.delivery import Outgoing, Saved
from app.domain.errors import InputError
from app.domain.goal import AccountKind
from app.domain.ports import Clock, MediaStore, Secrets
from app.domain.publishing import Publisher, SignIn
from platforms.kit.budget import Budget
from platforms.kit.http import TIMEOUTS, Http, Sessions
from platforms.kit.trust import new_session


@dataclass(frozen=True, slots=True)
class Tools:
    """The ports an adapter works with. `timeouts`: seconds to connect, and to wait for the next byte."""

    secrets: Secrets
    clock: Clock
    media: MediaStore
    data_dir: Path
    sessions: Sessions = new_session
    timeouts: tuple[float, float] = TIMEOUTS
    budget: Budget = field(default_factory=Budget)

    def http(self, base_url: str) -> Http:
        """The way to one server."""
        return Http(base_url, self.clock, self.sessions, self.timeouts, self.budget)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the person entered to connect an account."""

    handle: str
    base_url: str
    secret: str = field(repr=False)
    kind: AccountKind


@dataclass(frozen=True, slots=True)
class Connected:
    """An account that answered, and what to keep for it: name endings (empty for the main one) and secrets."""

    account: Account
    secrets: Mapping[str, str] = field(default_factory=dict, repr=False)


class Platform(Protocol):
    """What a platform's package offers to the registry. Errors are InputError and the PlatformError tree."""

    @property
    def id(self) -> str:
        """The platform's id, the name of its package."""

    def publisher(self, account: Account, tools: Tools) -> Publisher:
        """The adapter for a connected account."""

    def connect(self, wanted: Wanted, tools: Tools) -> Connected:
        """Try the secret on the platform."""

    def sign_in(self, base_url: str, kind: AccountKind, tools: Tools) -> SignIn:
        """Begin a sign-in through the browser; InputError where the platform has none."""

    def channel(self, account: Account, channel: Channel, tools: Tools) -> Channel:
        """The channel as the account's own server has it."""

    def forget(self, account: Account, tools: Tools) -> None:
        """Give the token back to the platform, where that is possible; the registry removes it here."""


class Simple:
    """What most platforms do: no sign-in through the browser, the same limits everywhere, nothing to give back."""

    id = ""

    def sign_in(self, base_url: str, kind: AccountKind, tools: Tools) -> SignIn:  # noqa: ARG002 -- the port's signature
        """There is none."""
        raise InputError("net-no-sign-in", platform=self.id)

    def channel(self, account: Account, channel: Channel, tools: Tools) -> Channel:  # noqa: ARG002 -- the port's signature
        """The channel as it is."""
        return channel

    def forget(self, account: Account, tools: Tools) -> None:
        """Nothing is kept anywhere else."""


def account_id(platform: str, base_url: str, handle: str) -> str:
    """The same id for the same platform, server and handle: connecting twice updates the account."""
    return accounts.account_id(platform, base_url, handle)


def secret_name(account: Account, ending: str = "") -> str:
    """The name under which the keyring holds an account's secret."""
    return f"account/{account.id}/{ending}" if ending else f"account/{account.id}"


def iso(moment: datetime) -> str:
    """A UTC instant as platforms write it, to the millisecond."""
    return moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03}Z"


def unsent(outgoing: Outgoing) -> range:
    """The numbers of the parts without a receipt."""
    return range(len(outgoing.receipts), len(outgoing.segments))


@dataclass(slots=True)
class Keeping:
    """The state of `prepare`: every change is handed to `keep` at once, so that a crash loses no step."""

    saved: dict[str, str]
    keep: Callable[[Saved], None]

    def set(self, name: str, value: str) -> None:
        """Change one value and keep the whole."""
        if self.saved.get(name) != value:
            self.saved[name] = value
            self.keep(dict(self.saved))
