"""What the verbs need from outside, as protocols. `bootstrap` gives the real ones, tests give fakes."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Protocol

from app.domain.account import Account
from app.domain.audit import AuditEntry
from app.domain.calendar import Slot
from app.domain.campaign import Campaign
from app.domain.checking import CheckRequest
from app.domain.consent import Consent
from app.domain.context import Earlier
from app.domain.delivery import Delivery
from app.domain.entry import Entry
from app.domain.finding import Report
from app.domain.history import PostVersion
from app.domain.library import Asset, Use
from app.domain.lifecycle import DeliveryState
from app.domain.media import Media, MediaFacts
from app.domain.metrics import Metrics
from app.domain.pacing import Outing
from app.domain.post import Post
from app.domain.profile import Profile
from app.domain.repeat import Repeat
from app.domain.search import Hit


class Clock(Protocol):
    """The time, as an aware UTC datetime, and a wait that a wake-up can cut short."""

    def now(self) -> datetime:
        """The moment in UTC."""

    def wait(self, seconds: float) -> bool:
        """Wait; True when `wake` cut it short."""

    def wake(self) -> None:
        """End a wait that is under way, from any thread."""


class Secrets(Protocol):
    """Tokens and app passwords by name. Raises NoKeyring or KeyringLocked."""

    def get(self, name: str) -> str | None:
        """The secret, or None."""

    def put(self, name: str, value: str) -> None:
        """Keep a secret of any length."""

    def remove(self, name: str) -> None:
        """Forget a secret; nothing happens where there is none."""


class MediaStore(Protocol):
    """Encrypted, content-addressed files."""

    def add(self, data: bytes, filename: str, alt_text: str = "") -> Media:
        """Clean, measure and keep a file. Raises InputError for what cannot be used."""

    def read(self, sha256: str) -> bytes:
        """The cleaned bytes. Raises InputError where there is no such file."""

    def remove(self, sha256: str) -> None:
        """Erase a file and what is kept beside it; nothing happens where there is none. Raises StoreError."""

    def thumbnail(self, sha256: str) -> bytes:
        """A small JPEG of what it shows: the picture, a film's first moments, a document's first page.

        Raises InputError where there is no such file or it cannot be shown, and LookFailed where nobody could look.
        """


class Forms(Protocol):
    """Signed forms as they came in, encrypted, by the SHA-256 of their bytes. None is ever removed."""

    def keep(self, name: str, data: bytes) -> None:
        """Write a file whole or not at all. Raises DiskFull or StoreError."""

    def read(self, name: str) -> bytes:
        """The file in clear. Raises InputError where it is missing or damaged."""


class MediaLook(Protocol):
    """What is known of a stored file, by whatever can look into it; None where it cannot be read.

    Asked at every check: an implementation remembers, for the bytes behind a SHA-256 never change.
    """

    def __call__(self, media: Media) -> MediaFacts | None:
        """The facts; each list in them is None where nobody has looked for such a thing."""


class Redact(Protocol):
    """Makes a covered copy of a stored file; the file itself stays as it is."""

    def __call__(
        self, media: Media, recipe: Mapping[str, Any], progress: Callable[[float], None], cancelled: Callable[[], bool]
    ) -> Media:
        """The copy, kept as a file of its own once it is proven that nothing can be seen in the covered places.

        `recipe` is what the media's recipes are written as. `progress` is told the share that is done (0 to 1).
        Raises InputError where something still shows, and LookFailed where nobody could look or `cancelled` said so.
        """


class Notify(Protocol):
    """Shows a notification of the desktop. Never raises: what it tells stands in Primum too."""

    def __call__(self, title: str, sentence: str) -> None:
        """Show it, where the system can."""


class Check(Protocol):
    """The guidelines engine: pure, deterministic, offline."""

    def __call__(self, request: CheckRequest) -> Report:
        """All findings for the request."""


@dataclass(frozen=True, slots=True)
class PostRow:
    """A line of a list or a chip in the calendar: what a read model returns, without the post's body."""

    id: str
    title: str
    goal: str
    state: str
    when: datetime | None
    platforms: tuple[str, ...]
    accounts: tuple[str, ...]
    worst: str
    campaign_id: str = ""
    url: str = ""
    author: str = ""
    tags: tuple[str, ...] = ()


class Work(Protocol):
    """One transaction. Leaving the `with` block commits; an exception rolls back. Raises the StoreError tree.

    Every `save` of a post checks its revision and raises Changed when somebody else was faster.
    """

    def post(self, post_id: str) -> Post:
        """Raises InputError where there is none."""

    def save_post(self, post: Post) -> Post:
        """Insert or update; returns it with the next revision."""

    def delete_post(self, post_id: str) -> None:
        """Remove a post that was never published, with its deliveries that are not sent."""

    def versions(self, post_id: str, newest: int = 200) -> Sequence[PostVersion]:
        """What a post said before, the newest first."""

    def save_version(self, version: PostVersion) -> None:
        """Insert, or replace the one of this number; the newest 200 of a post stay."""

    def forget_versions(self) -> None:
        """Erase the versions of posts that are no longer there."""

    def posts(self, since: datetime | None = None, until: datetime | None = None) -> Sequence[PostRow]:
        """Rows planned in a time span, or the backlog (`when` None) where both are None."""

    def accounts(self) -> Sequence[Account]:
        """All, in the order they were added."""

    def account(self, account_id: str) -> Account:
        """Raises InputError where there is none."""

    def save_account(self, account: Account) -> None:
        """Insert or update."""

    def remove_account(self, account_id: str) -> None:
        """Forget it; its sent deliveries stay."""

    def delivery(self, delivery_id: str) -> Delivery:
        """Raises InputError where there is none."""

    def save_delivery(self, delivery: Delivery) -> None:
        """Insert or update."""

    def deliveries(self, post_id: str = "", states: Sequence[DeliveryState] = ()) -> Sequence[Delivery]:
        """All, or those of a post, or those in the states; soonest first."""

    def standing(self, post_id: str) -> Sequence[tuple[DeliveryState, bool]]:
        """The state of each delivery of a post, and whether any part of it went out; without reading them whole."""

    def heard(self, accounts: Sequence[str], since: datetime, until: datetime, but: str) -> Mapping[str, list[Earlier]]:
        """What each account's posts, but for the one named, said or will have said in [since, until]; soonest first."""

    def claim(self, now: datetime, owner: str, lease_until: datetime, busy: Sequence[str] = ()) -> Delivery | None:
        """Take the soonest delivery due at `now` by one conditional UPDATE; None where there is none.

        Due means: scheduled, or waiting past `not_before`, or sending with a lease that ran out. Accounts in `busy`,
        and accounts that another delivery is being sent to under a live lease, are passed over.
        """

    def history(self, account_id: str = "", newest: int = 100) -> Sequence[Delivery]:
        """What has had its turn, the latest due first; of one account where it is given. `newest` 0: all."""

    def outings(self, account_id: str, since: datetime, but: str) -> Sequence[Outing]:
        """What the account has made public since then, or may have, but for the post named; replies do not count."""

    def places(self, account_id: str) -> Sequence[datetime]:
        """The moments for which something is already waiting there."""

    def next_due(self) -> datetime | None:
        """When the runner must look again."""

    def handed(self) -> Sequence[Delivery]:
        """All that platforms hold, in whatever state the deliveries are."""

    def coming(self, accounts: Sequence[str], since: datetime, until: datetime) -> Sequence[Delivery]:
        """What is scheduled for these accounts in [since, until]; soonest first."""

    def consents(self) -> Sequence[Consent]:
        """The whole register, by record key; the newest form of a key first."""

    def consent(self, consent_id: str) -> Consent:
        """Raises InputError where there is none."""

    def save_consent(self, consent: Consent) -> Consent:
        """Insert or update; returns it with the next revision. Raises Changed when somebody else was faster."""

    def posts_resting_on(self, consent_id: str) -> Sequence[Post]:
        """The posts that a consent is linked with, soonest first."""

    def assets(self, ids: Sequence[str] | None = None) -> Sequence[Asset]:
        """All files of the library, or those of these SHA-256; the newest first."""

    def asset(self, asset_id: str) -> Asset:
        """Raises InputError where there is none."""

    def save_asset(self, asset: Asset) -> Asset:
        """Insert or update; returns it with the next revision. Raises Changed when somebody else was faster."""

    def remove_asset(self, asset_id: str) -> None:
        """Forget it. Raises InputError where there is none."""

    def media_uses(self) -> Mapping[str, tuple[Use, ...]]:
        """The posts that show each file, by SHA-256, the soonest first."""

    def slots(self) -> Sequence[Slot]:
        """The weekly slots."""

    def save_slot(self, slot: Slot) -> None:
        """Insert or update."""

    def remove_slot(self, slot_id: str) -> None:
        """Forget it."""

    def repeats(self) -> Sequence[Repeat]:
        """The posts that come back."""

    def save_repeat(self, repeat: Repeat) -> None:
        """Insert or update."""

    def remove_repeat(self, repeat_id: str) -> None:
        """Forget it."""

    def campaigns(self) -> Sequence[Campaign]:
        """By name."""

    def save_campaign(self, campaign: Campaign) -> None:
        """Insert or update."""

    def remove_campaign(self, campaign_id: str) -> None:
        """Forget it."""

    def campaign_rows(self, campaign_id: str = "") -> Sequence[PostRow]:
        """Rows of a campaign, or of all campaigns, planned or not."""

    def entries(self, since: date | None = None, until: date | None = None) -> Sequence[Entry]:
        """Entries in [since, until) by the practice's days, or all; the earliest first."""

    def entry(self, entry_id: str) -> Entry:
        """Raises InputError where there is none."""

    def save_entry(self, entry: Entry) -> None:
        """Insert or update."""

    def remove_entry(self, entry_id: str) -> None:
        """Forget it; the posts that belong to it stay."""

    def profile(self) -> Profile:
        """Who and where; defaults before set-up."""

    def save_profile(self, profile: Profile) -> None:
        """Keep it."""

    def setting(self, key: str) -> str | None:
        """A raw setting as JSON text; `app.settings` knows the types."""

    def set_setting(self, key: str, value: str) -> None:
        """Keep a raw setting."""

    def search(self, typed: str, most: int = 8) -> Sequence[Hit]:
        """What has all the words: at most so many posts, findings, files and receipts each, the newest first."""

    def append_audit(self, at: datetime, who: str, action: str, subject: str, detail: str = "") -> AuditEntry:
        """Add an entry to the chain."""

    def audit(self, subject: str = "", newest: int = 200) -> Sequence[AuditEntry]:
        """The newest entries, oldest first; of one subject where it is given. `newest` 0: all."""

    def save_metrics(self, metrics: Sequence[Metrics]) -> None:
        """Keep counts."""


Transaction = Callable[[], AbstractContextManager[Work]]
"""Opens a unit of work: `with desk.work() as work: …`."""
