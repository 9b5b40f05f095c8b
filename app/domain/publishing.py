"""What the verbs need from platforms, as protocols. `bootstrap` gives the real ones, tests give fakes."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol, runtime_checkable

from app.domain.account import Account
from app.domain.channel import Channel
from app.domain.delivery import Outgoing, Receipt, Saved
from app.domain.goal import AccountKind
from app.domain.metrics import Metrics


class Publisher(Protocol):
    """One platform's adapter for one signed-in account. Errors are the PlatformError tree.

    `repeatable` says that a second commit of the same part cannot make a second post.
    """

    repeatable: bool

    def prepare(self, outgoing: Outgoing, saved: Saved, keep: Callable[[Saved], None]) -> Saved:
        """Upload and set up, nothing visible; resumable. `keep` is called with the state after every step."""

    def commit(self, outgoing: Outgoing, saved: Saved, part: int) -> Receipt:
        """Make part number `part` visible: exactly one visible act. `outgoing.receipts` holds the parts before it."""

    def find(self, outgoing: Outgoing, saved: Saved, part: int, since: datetime) -> Receipt | None:
        """Look on the platform for a part that may have gone out since then. None means: provably not there."""

    def delete(self, receipt: Receipt) -> None:
        """Take a published part back."""

    def metrics(self, receipts: Sequence[Receipt]) -> Sequence[Metrics]:
        """Counts for published parts."""

    def test(self) -> Account:
        """Ask who we are signed in as; the account with handle, name, remote id and health filled in."""


@runtime_checkable
class NativePublisher(Publisher, Protocol):
    """An adapter whose platform can be handed a post ahead and publishes it by itself. `native_schedule` says so."""

    def can_hand(self, outgoing: Outgoing) -> bool:
        """Whether the platform takes this post ahead. Asks nobody."""

    def hand_over(self, outgoing: Outgoing, saved: Saved, due: datetime) -> str:
        """Give a prepared post to the platform for that moment (UTC); its id among the planned ones.

        Raises NotFound where the platform, or this server of it, has no such list: then nothing was made.
        """

    def planned(self, outgoing: Outgoing, saved: Saved, due: datetime, since: datetime) -> str | None:
        """Look among the planned ones for what may have been handed over since then; None: provably not there."""

    def standing(self, outgoing: Outgoing, saved: Saved, remote_id: str) -> Receipt | None:
        """The proof that it is out, or None while it is still planned. Raises NotFound where it is neither."""

    def take_back(self, remote_id: str) -> None:
        """Let it not be published. Raises NotFound where it is not planned any more."""


@dataclass(frozen=True, slots=True)
class OwnApp:
    """What the person registered with a platform. `redirect`: the https address entered there, where one is needed.

    `behalf`: the Page (Facebook: its name or number) or organisation (LinkedIn: its number) that posts are to be from.
    """

    client_id: str
    client_secret: str = field(default="", repr=False)
    redirect: str = ""
    behalf: str = ""


@dataclass(frozen=True, slots=True)
class SignIn:
    """A sign-in in the browser that is under way.

    Open `url`, then call `finish` (blocks until the person is back, up to five minutes) for the account and the
    secret to keep; `cancel` ends the wait from another thread, and so does `paste` with the address at which the
    browser ended. Where `pastes` is true, nothing but a pasted address can end it well.
    """

    url: str
    finish: Callable[[], tuple[Account, str]]
    cancel: Callable[[], None]
    paste: Callable[[str], None]
    pastes: bool = False


class Platforms(Protocol):
    """The platforms there are. `bootstrap` hands in the registry."""

    def channels(self) -> Mapping[str, Channel]:
        """All platforms by id, in the order they are shown."""

    def channel(self, account: Account) -> Channel:
        """The platform as this account has it: a Mastodon server sets its own limits. Raises InputError for unknown."""

    def publisher(self, account: Account) -> Publisher:
        """The adapter for an account. Raises SignInNeeded where no secret is kept, InputError where none exists."""

    def read_back(self, account: Account, url: str) -> bool | None:
        """Whether the account's post can be seen at an address; None where that cannot be asked.

        Raises InputError for what cannot be the address of a post there.
        """

    def connect(self, platform: str, handle: str, base_url: str, secret: str, kind: AccountKind) -> Account:
        """Try the secret on the platform, keep it in the keyring and return the account. Raises PlatformError."""

    def asks(self, platform: str) -> tuple[str, ...] | None:
        """What a sign-in in the browser asks for: "app", "secret", "redirect", "behalf"; None where there is none."""

    def sign_in(self, platform: str, base_url: str, kind: AccountKind, app: OwnApp | None = None) -> SignIn:
        """Begin a sign-in through the browser. Raises InputError where the platform has none, or needs an own app."""

    def sign_in_again(self, account: Account) -> SignIn:
        """Begin a sign-in that renews an account, with the app it was connected with. Raises InputError."""

    def ends(self, account: Account) -> datetime | None:
        """When its person has to sign in again (UTC); None where that is unknown or never."""

    def keep(self, account: Account, secret: str) -> None:
        """Keep the secret that a finished sign-in returned."""

    def disconnect(self, account: Account) -> None:
        """Forget the account's secret."""
