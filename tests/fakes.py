"""Stand-ins for every port, faithful to the port's words. Tests inject them; nothing is patched.

    desk = make_desk()                                  # a fresh practice with no accounts
    account = add_account(desk, "bluesky")              # connected, ready
    post = new_post(desk, "Dr Ada Example", text="Wash your hands.", accounts=(account.id,))
    desk.platforms.network.script(lost(live=True))      # the next commit goes live but gets no answer
    desk.clock.advance(minutes=5)

Every fake calls `steps(name)` before and after what it does; a test that raises `Crash` there kills the program at
that very instruction, because `Crash` is no `Exception` and nothing may catch it.
"""

import hashlib
import itertools
import threading
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from copy import deepcopy
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from app.domain.account import Account, AccountHealth
from app.domain.audit import AuditEntry, follow
from app.domain.calendar import Slot
from app.domain.campaign import Campaign
from app.domain.channel import Capabilities, Channel, Habits, Limits
from app.domain.checking import CheckRequest
from app.domain.consent import Consent
from app.domain.context import Earlier
from app.domain.delivery import Delivery, Outgoing, Receipt, Saved
from app.domain.desk import Desk
from app.domain.entry import Entry
from app.domain.errors import (
    Changed,
    Duplicate,
    InputError,
    KeyringLocked,
    NotFound,
    PermissionRefused,
    PlatformError,
    RateLimited,
    Refused,
    SignInNeeded,
    UnknownOutcome,
    Unreachable,
)
from app.domain.finding import Citation, Finding, Report, Severity, Span
from app.domain.goal import AccountKind, PostKind
from app.domain.history import PostVersion
from app.domain.library import Asset, Use
from app.domain.lifecycle import HEARD, DeliveryState
from app.domain.media import Media, MediaFacts
from app.domain.message import Message
from app.domain.metrics import Metrics
from app.domain.pacing import Outing
from app.domain.ports import PostRow
from app.domain.post import Post
from app.domain.profile import Profile
from app.domain.publishing import OwnApp, SignIn
from app.domain.repeat import Repeat
from app.domain.search import Hit, HitKind, hit, of_asset, of_delivery, of_post, terms
from app.settings.declared import BURST_CAP, BURST_GAP, REPEAT_DAYS
from app.settings.setting import change

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
"""Where a fake clock starts: a Sunday, planning day."""

Steps = Callable[[str], None]


class Crash(BaseException):
    """The program is killed here. Not an Exception: no handler may swallow it."""


def quiet(_: str) -> None:
    """Steps that nobody watches."""


class FakeClock:
    """A clock that tests set. `auto` makes a wait pass at once; else it lasts until the clock moves or `wake`."""

    def __init__(self, start: datetime = NOON, *, auto: bool = False, on_wait: Callable[[], None] | None = None):
        self._now = start
        self._auto = auto
        self._on_wait = on_wait or (lambda: None)
        self._change = threading.Condition()
        self._woken = False
        self.waits: list[float] = []

    def now(self) -> datetime:
        return self._now

    def set(self, moment: datetime) -> None:
        with self._change:
            self._now = moment
            self._change.notify_all()

    def advance(self, **span: float) -> datetime:
        """Move on by a timedelta's parts: `advance(minutes=5)`."""
        self.set(self._now + timedelta(**span))
        return self._now

    def wait(self, seconds: float) -> bool:
        self.waits.append(seconds)
        self._on_wait()
        until = self._now + timedelta(seconds=seconds)
        with self._change:
            if self._auto and not self._woken:
                self._now = max(self._now, until)
            self._change.wait_for(lambda: self._woken or self._now >= until)
            woken, self._woken = self._woken, False
        return woken

    def wake(self) -> None:
        with self._change:
            self._woken = True
            self._change.notify_all()


class FakeSecrets:
    """A keyring in memory; `locked` makes it refuse."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}
        self.locked = False

    def get(self, name: str) -> str | None:
        self._open()
        return self.kept.get(name)

    def put(self, name: str, value: str) -> None:
        self._open()
        self.kept[name] = value

    def remove(self, name: str) -> None:
        self._open()
        self.kept.pop(name, None)

    def _open(self) -> None:
        if self.locked:
            raise KeyringLocked("error-keyring-locked")


class FakeMediaLook:
    """Facts about files by their SHA-256; of all others nobody knows anything."""

    def __init__(self, known: Mapping[str, MediaFacts] | None = None) -> None:
        self.known = dict(known or {})
        self.asked: list[str] = []

    def __call__(self, media: Media) -> MediaFacts | None:
        self.asked.append(media.sha256)
        return self.known.get(media.sha256)


class FakeForms:
    """Signed forms in memory; `trouble` is raised instead of keeping one."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.trouble: Exception | None = None

    def keep(self, name: str, data: bytes) -> None:
        if self.trouble is not None:
            raise self.trouble
        self.files[name] = data

    def read(self, name: str) -> bytes:
        if name not in self.files:
            raise InputError("media-missing")
        return self.files[name]


class FakeRedact:
    """Makes no copy: a test that wants one gives its own."""

    def __call__(self, media: Media, recipe, progress, cancelled) -> Media:
        raise InputError("media-missing")


class FakeMediaStore:
    """Content-addressed files in memory."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}

    def add(self, data: bytes, filename: str, alt_text: str = "") -> Media:
        if not data:
            raise InputError("media-empty", filename=filename)
        digest = hashlib.sha256(data).hexdigest()
        self.files[digest] = data
        mime = "image/png" if filename.endswith(".png") else "image/jpeg"
        return Media(digest, filename, mime, len(data), 1200, 800, alt_text)

    def read(self, sha256: str) -> bytes:
        if sha256 not in self.files:
            raise InputError("media-missing", sha256=sha256)
        return self.files[sha256]

    def remove(self, sha256: str) -> None:
        self.files.pop(sha256, None)

    def thumbnail(self, sha256: str) -> bytes:
        return self.read(sha256)


# --- the database ---------------------------------------------------------------------------------------------------


@dataclass
class Tables:
    """What the database holds; copied at the start of a transaction and put back when it fails."""

    posts: dict[str, Post] = field(default_factory=dict)
    deliveries: dict[str, Delivery] = field(default_factory=dict)
    accounts: dict[str, Account] = field(default_factory=dict)
    slots: dict[str, Slot] = field(default_factory=dict)
    consents: dict[str, Consent] = field(default_factory=dict)
    assets: dict[str, Asset] = field(default_factory=dict)
    campaigns: dict[str, Campaign] = field(default_factory=dict)
    profile: Profile = field(default_factory=Profile)
    settings: dict[str, str] = field(default_factory=dict)
    audit: list[AuditEntry] = field(default_factory=list)
    metrics: list[Metrics] = field(default_factory=list)
    repeats: dict[str, Repeat] = field(default_factory=dict)
    entries: dict[str, Entry] = field(default_factory=dict)
    versions: dict[tuple[str, int], PostVersion] = field(default_factory=dict)

    def copy(self) -> "Tables":
        """A shallow copy is enough: the records are frozen."""
        return Tables(
            dict(self.posts), dict(self.deliveries), dict(self.accounts), dict(self.slots), dict(self.consents),
            dict(self.assets), dict(self.campaigns), self.profile, dict(self.settings), list(self.audit),
            list(self.metrics), dict(self.repeats), dict(self.entries), dict(self.versions),
        )  # fmt: skip


S = DeliveryState
UNDER_WAY = frozenset({S.SENDING, S.SENT, S.UNCONFIRMED, S.DELETED})
NOT_OUT = frozenset({S.SCHEDULED, S.WAITING, S.HELD, S.MISSED, S.FAILED, S.BY_HAND})
WORST_FIRST = (
    S.FAILED, S.UNCONFIRMED, S.HELD, S.MISSED, S.BY_HAND, S.SENDING, S.WAITING, S.SCHEDULED, S.SENT, S.DELETED,
    S.CANCELLED,
)  # fmt: skip


def wakes_at(delivery: Delivery) -> datetime | None:
    """When the runner must look at a delivery again."""
    match delivery.state:
        case DeliveryState.SCHEDULED:
            return delivery.due
        case DeliveryState.WAITING:
            return delivery.not_before or delivery.due
        case DeliveryState.SENDING:
            return delivery.lease_until
        case _:
            return None


class FakeWork:
    """One transaction on the tables."""

    def __init__(self, tables: Tables) -> None:
        self._t = tables

    def post(self, post_id: str) -> Post:
        return _one(self._t.posts, "store-no-post", post_id)

    def save_post(self, post: Post) -> Post:
        stored = self._t.posts.get(post.id)
        if stored is not None and stored.revision != post.revision:
            raise Changed("store-post-changed", title=post.headline)
        saved = replace(post, revision=post.revision + 1)
        self._t.posts[post.id] = saved
        return saved

    def delete_post(self, post_id: str) -> None:
        _one(self._t.posts, "store-no-post", post_id)
        mine = [d for d in self._t.deliveries.values() if d.post_id == post_id]
        if any(d.state in UNDER_WAY or d.receipts for d in mine):
            raise InputError("store-post-published")
        for delivery in mine:
            del self._t.deliveries[delivery.id]
        del self._t.posts[post_id]

    def versions(self, post_id: str, newest: int = 200) -> Sequence[PostVersion]:
        mine = [v for v in self._t.versions.values() if v.post_id == post_id]
        return sorted(mine, key=lambda v: -v.number)[:newest]

    def save_version(self, version: PostVersion) -> None:
        self._t.versions[version.post_id, version.number] = version

    def forget_versions(self) -> None:
        self._t.versions = {key: v for key, v in self._t.versions.items() if v.post_id in self._t.posts}

    def posts(self, since: datetime | None = None, until: datetime | None = None) -> Sequence[PostRow]:
        rows = [self._row(p) for p in self._t.posts.values() if _planned(p, since, until)]
        return sorted(rows, key=lambda r: (r.when or NOON, r.id))

    def _row(self, post: Post) -> PostRow:
        mine = self.deliveries(post.id)
        accounts = [self._t.accounts[a] for a in post.accounts if a in self._t.accounts]
        return PostRow(
            id=post.id,
            title=post.headline,
            goal=str(post.goal),
            state=str(post.state),
            when=post.planned_for,
            platforms=tuple(dict.fromkeys([a.platform for a in accounts] + [d.platform for d in mine])),
            accounts=post.accounts,
            worst=str(min((d.state for d in mine), key=WORST_FIRST.index, default="")),
            campaign_id=post.campaign_id,
            url=next((d.url for d in mine if d.url), ""),
            author=post.author,
            tags=post.tags,
        )

    def accounts(self) -> Sequence[Account]:
        return tuple(self._t.accounts.values())

    def account(self, account_id: str) -> Account:
        return _one(self._t.accounts, "store-no-account", account_id)

    def save_account(self, account: Account) -> None:
        self._t.accounts[account.id] = account

    def remove_account(self, account_id: str) -> None:
        for d in [d for d in self._t.deliveries.values() if d.account_id == account_id and d.state in NOT_OUT]:
            if d.receipts:
                self._t.deliveries[d.id] = replace(d, state=S.CANCELLED)
            else:
                del self._t.deliveries[d.id]
        self._t.accounts.pop(account_id, None)

    def delivery(self, delivery_id: str) -> Delivery:
        return _one(self._t.deliveries, "store-no-delivery", delivery_id)

    def save_delivery(self, delivery: Delivery) -> None:
        self._t.deliveries[delivery.id] = deepcopy(delivery)

    def deliveries(self, post_id: str = "", states: Sequence[DeliveryState] = ()) -> Sequence[Delivery]:
        found = [
            d
            for d in self._t.deliveries.values()
            if (not post_id or d.post_id == post_id) and (not states or d.state in states)
        ]
        return sorted(found, key=lambda d: (d.due, d.id))

    def standing(self, post_id: str) -> Sequence[tuple[DeliveryState, bool]]:
        return [(d.state, bool(d.receipts)) for d in self.deliveries(post_id)]

    def heard(self, accounts: Sequence[str], since: datetime, until: datetime, but: str) -> Mapping[str, list[Earlier]]:
        found: dict[str, list[Earlier]] = {account: [] for account in accounts}
        for d in self.deliveries(states=tuple(HEARD)):
            if d.account_id in found and since <= d.due <= until and d.post_id != but:
                post = self._t.posts[d.post_id]
                said = Earlier(post.overrides.get(d.platform, post.text), d.due, post.goal.value)
                found[d.account_id].append(said)
        return found

    def claim(self, now: datetime, owner: str, lease_until: datetime, busy: Sequence[str] = ()) -> Delivery | None:
        held = {
            d.account_id
            for d in self._t.deliveries.values()
            if d.state is DeliveryState.SENDING and d.lease_until is not None and d.lease_until > now
        }
        due = [
            (d.due, d.id)
            for d in self._t.deliveries.values()
            if (at := wakes_at(d)) is not None and at <= now and d.account_id not in held and d.account_id not in busy
        ]
        if not due:
            return None
        taken = self._t.deliveries[min(due)[1]]
        claimed = replace(taken, state=DeliveryState.SENDING, owner=owner, lease_until=lease_until)
        self._t.deliveries[taken.id] = claimed
        return claimed

    def history(self, account_id: str = "", newest: int = 100) -> Sequence[Delivery]:
        ahead = (DeliveryState.SCHEDULED, DeliveryState.WAITING, DeliveryState.SENDING)
        found = [d for d in self.deliveries() if d.state not in ahead and account_id in ("", d.account_id)]
        return found[::-1][: newest or None]

    def outings(self, account_id: str, since: datetime, but: str) -> Sequence[Outing]:
        found = []
        for d in self._t.deliveries.values():
            if d.account_id == account_id and d.post_id != but and d.out_at is not None and d.out_at >= since:
                post = self._t.posts[d.post_id]
                if post.kind is not PostKind.REPLY:
                    text = post.overrides.get(d.platform, post.text)
                    found.append(Outing(d.out_at, text, d.state is not DeliveryState.DELETED))
        return sorted(found, key=lambda o: o.at)

    def places(self, account_id: str) -> Sequence[datetime]:
        waiting = self.deliveries(states=(DeliveryState.WAITING,))
        return [d.not_before for d in waiting if d.account_id == account_id and d.not_before is not None]

    def handed(self) -> Sequence[Delivery]:
        return [d for d in self._t.deliveries.values() if d.handed is not None]

    def coming(self, accounts: Sequence[str], since: datetime, until: datetime) -> Sequence[Delivery]:
        planned = self.deliveries(states=(DeliveryState.SCHEDULED,))
        return [d for d in planned if d.account_id in accounts and since <= d.due <= until]

    def next_due(self) -> datetime | None:
        return min((at for d in self._t.deliveries.values() if (at := wakes_at(d)) is not None), default=None)

    def consents(self) -> Sequence[Consent]:
        newest = sorted(self._t.consents.values(), key=lambda c: c.id, reverse=True)
        return sorted(newest, key=lambda c: c.key.lower())

    def consent(self, consent_id: str) -> Consent:
        return _one(self._t.consents, "store-no-consent", consent_id)

    def save_consent(self, consent: Consent) -> Consent:
        stored = self._t.consents.get(consent.id)
        if stored is not None and stored.revision != consent.revision:
            raise Changed("store-consent-changed", form=consent.key)
        self._t.consents[consent.id] = saved = replace(consent, revision=consent.revision + 1)
        return saved

    def posts_resting_on(self, consent_id: str) -> Sequence[Post]:
        found = [p for p in self._t.posts.values() if consent_id in p.resting_on]
        return sorted(found, key=lambda p: (p.planned_for is not None, p.planned_for or NOON, p.id))

    def search(self, typed: str, most: int = 8) -> Sequence[Hit]:
        wanted = terms(typed)
        sent = [s for d in self._t.deliveries.values() for s in of_delivery(d, self._t.posts[d.post_id].headline)]
        every = [*map(of_post, self._t.posts.values()), *sent, *map(of_asset, self._t.assets.values())]
        fit = [s for s in every if wanted and all(w in f"{s.title} {s.body}".casefold() for w in wanted)]
        return [hit(s, wanted) for kind in HitKind for s in [s for s in fit if s.kind is kind][:most]]

    def assets(self, ids: Sequence[str] | None = None) -> Sequence[Asset]:
        kept = [a for a in self._t.assets.values() if ids is None or a.id in ids]
        by_name = sorted(kept, key=lambda a: a.id)
        return sorted(by_name, key=lambda a: a.added_at.timestamp() if a.added_at else 0.0, reverse=True)

    def asset(self, asset_id: str) -> Asset:
        if asset_id not in self._t.assets:
            raise InputError("library-none", id=asset_id[:12])
        return self._t.assets[asset_id]

    def save_asset(self, asset: Asset) -> Asset:
        stored = self._t.assets.get(asset.id)
        if stored is not None and stored.revision != asset.revision:
            raise Changed("library-changed", name=asset.media.filename)
        self._t.assets[asset.id] = saved = replace(asset, revision=asset.revision + 1)
        return saved

    def remove_asset(self, asset_id: str) -> None:
        self.asset(asset_id)
        del self._t.assets[asset_id]

    def media_uses(self) -> Mapping[str, tuple[Use, ...]]:
        found: dict[str, tuple[Use, ...]] = {}
        order = lambda p: (p.planned_for is not None, p.planned_for or NOON, p.id)  # noqa: E731 -- one use
        for post in sorted(self._t.posts.values(), key=order):
            for sha256 in dict.fromkeys(m.sha256 for m in post.media):
                use = Use(post.id, post.headline, post.state, post.planned_for)
                found[sha256] = (*found.get(sha256, ()), use)
        return found

    def slots(self) -> Sequence[Slot]:
        return sorted(self._t.slots.values(), key=lambda s: (s.weekday, s.at))

    def save_slot(self, slot: Slot) -> None:
        self._t.slots[slot.id] = slot

    def remove_slot(self, slot_id: str) -> None:
        self._t.slots.pop(slot_id, None)

    def repeats(self) -> Sequence[Repeat]:
        return tuple(self._t.repeats.values())

    def save_repeat(self, repeat: Repeat) -> None:
        self._t.repeats[repeat.id] = repeat

    def remove_repeat(self, repeat_id: str) -> None:
        self._t.repeats.pop(repeat_id, None)

    def campaigns(self) -> Sequence[Campaign]:
        return sorted(self._t.campaigns.values(), key=lambda c: c.name)

    def save_campaign(self, campaign: Campaign) -> None:
        self._t.campaigns[campaign.id] = campaign

    def remove_campaign(self, campaign_id: str) -> None:
        self._t.campaigns.pop(campaign_id, None)

    def campaign_rows(self, campaign_id: str = "") -> Sequence[PostRow]:
        mine = [p for p in self._t.posts.values() if p.campaign_id and campaign_id in ("", p.campaign_id)]
        return sorted((self._row(p) for p in mine), key=lambda r: (r.when or NOON, r.id))

    def entries(self, since: date | None = None, until: date | None = None) -> Sequence[Entry]:
        found = (e for e in self._t.entries.values() if since is None or e.day >= since)
        return sorted((e for e in found if until is None or e.day < until), key=lambda e: (e.day, e.id))

    def entry(self, entry_id: str) -> Entry:
        return _one(self._t.entries, "aims-no-entry", entry_id)

    def save_entry(self, entry: Entry) -> None:
        self._t.entries[entry.id] = entry

    def remove_entry(self, entry_id: str) -> None:
        self._t.entries.pop(entry_id, None)

    def profile(self) -> Profile:
        return self._t.profile

    def save_profile(self, profile: Profile) -> None:
        self._t.profile = profile

    def setting(self, key: str) -> str | None:
        return self._t.settings.get(key)

    def set_setting(self, key: str, value: str) -> None:
        self._t.settings[key] = value

    def append_audit(self, at: datetime, who: str, action: str, subject: str, detail: str = "") -> AuditEntry:
        entry = follow(self._t.audit[-1] if self._t.audit else None, at, who, action, subject, detail)
        self._t.audit.append(entry)
        return entry

    def audit(self, subject: str = "", newest: int = 200) -> Sequence[AuditEntry]:
        found = [e for e in self._t.audit if not subject or e.subject == subject]
        return tuple(found[-newest:] if newest else found)

    def save_metrics(self, metrics: Sequence[Metrics]) -> None:
        self._t.metrics.extend(metrics)


def _one(table: Mapping[str, Any], missing: str, key: str) -> Any:
    if key not in table:
        raise InputError(missing, id=key)
    return table[key]


def _planned(post: Post, since: datetime | None, until: datetime | None) -> bool:
    if since is None and until is None:
        return post.planned_for is None
    when = post.planned_for
    return when is not None and (since is None or when >= since) and (until is None or when < until)


class FakeDatabase:
    """Opens transactions: `with desk.work() as work`. One at a time; opening one inside another is a mistake."""

    def __init__(self, steps: Steps = quiet) -> None:
        self.tables = Tables()
        self.steps = steps
        self._lock = threading.Lock()
        self._holder: int | None = None
        self.trouble: Exception | None = None

    def __call__(self) -> AbstractContextManager[FakeWork]:
        return self._open()

    @contextmanager
    def _open(self) -> Iterator[FakeWork]:
        if self._holder == threading.get_ident():
            raise AssertionError("a transaction inside a transaction would lock the real database")
        self.steps("open")
        with self._lock:
            self._holder = threading.get_ident()
            try:
                yield from self._body()
            finally:
                self._holder = None
        self.steps("committed")

    def _body(self) -> Iterator[FakeWork]:
        draft = self.tables.copy()
        if self.trouble is not None:
            raise self.trouble
        yield FakeWork(draft)
        self.steps("commit")
        self.tables = draft


# --- the network ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class LivePost:
    """One post that anybody can see."""

    account_id: str
    delivery_id: str
    part: int
    text: str
    receipt: Receipt
    reply_to: str = ""


Outcome = Callable[[Callable[[], LivePost]], LivePost]
"""What a scripted commit does with the act of publishing: perform it, not perform it, raise."""


def ok() -> Outcome:
    """It works."""
    return lambda act: act()


def fails(error: PlatformError) -> Outcome:
    """Nothing is created and the error is raised."""

    def outcome(_: Callable[[], LivePost]) -> LivePost:
        raise error

    return outcome


def unreachable() -> Outcome:
    """No connection; nothing was sent."""
    return fails(Unreachable("tests-unreachable"))


def lost(*, live: bool) -> Outcome:
    """The request was sent and no answer came; `live` says whether the post is there all the same."""

    def outcome(act: Callable[[], LivePost]) -> LivePost:
        if live:
            act()
        raise UnknownOutcome("tests-unknown-outcome")

    return outcome


def rate_limited(until: datetime) -> Outcome:
    """Wait until then."""
    return fails(RateLimited("tests-rate-limited", until))


def refused() -> Outcome:
    """The content is not accepted."""
    return fails(Refused("tests-refused"))


def refused_but_live() -> Outcome:
    """The server says no to what it has just published."""

    def outcome(act: Callable[[], LivePost]) -> LivePost:
        act()
        raise Refused("tests-refused")

    return outcome


def forbidden() -> Outcome:
    """The account may not post."""
    return fails(PermissionRefused("tests-forbidden"))


def sign_in_needed() -> Outcome:
    """The token has expired."""
    return fails(SignInNeeded("tests-sign-in-needed"))


def duplicate(*, live: bool) -> Outcome:
    """The network says that it has this post; `live` puts it there."""

    def outcome(act: Callable[[], LivePost]) -> LivePost:
        if live:
            act()
        raise Duplicate("tests-duplicate")

    return outcome


def drops_dead(*, live: bool) -> Outcome:
    """The program is killed during the call, before or after the post went live."""

    def outcome(act: Callable[[], LivePost]) -> LivePost:
        if live:
            act()
        raise Crash

    return outcome


class FakeNetwork:
    """All platforms' servers: what is live, and what the next calls will do. It outlives a crash of the program."""

    def __init__(self) -> None:
        self.live: list[LivePost] = []
        self.deleted: list[str] = []
        self._ids = itertools.count(1)
        self._commits: deque[Outcome] = deque()
        self._prepares: deque[PlatformError] = deque()
        self._finds: deque[PlatformError] = deque()
        self.blind = False
        self.plans: dict[str, tuple[Outgoing, datetime]] = {}
        self.keeps_plans: PlatformError | None = None
        self.plan_lag = timedelta(0)
        self._hands: deque[Outcome] = deque()
        self.hidden: dict[str, datetime] = {}
        self.uploads = 0

    def script(self, *outcomes: Outcome) -> None:
        """What the next commits do, in order; after them all is well."""
        self._commits.extend(outcomes)

    def script_hand(self, *outcomes: Outcome) -> None:
        """What the next hand-overs do, in order."""
        self._hands.extend(outcomes)

    def next_hand(self) -> Outcome:
        return self._hands.popleft() if self._hands else ok()

    def tick(self, now: datetime) -> None:
        """The platform publishes by itself what it holds and what is due."""
        for id_, (outgoing, due) in list(self.plans.items()):
            if due + self.plan_lag <= now:
                del self.plans[id_]
                self.publish(outgoing, 0, due)

    def script_prepare(self, *errors: PlatformError) -> None:
        """Errors of the next prepares."""
        self._prepares.extend(errors)

    def script_find(self, *errors: PlatformError) -> None:
        """Errors of the next finds."""
        self._finds.extend(errors)

    def copies(self, delivery_id: str, part: int = 0) -> int:
        """How many copies of a part are, or have been, live."""
        return sum(p.delivery_id == delivery_id and p.part == part for p in self.live)

    def texts(self) -> list[str]:
        """What can be read, oldest first."""
        return [p.text for p in self.live if p.receipt.remote_id not in self.deleted]

    def hides(self, post: LivePost, now: datetime) -> bool:
        """Whether a search does not show it: never (`blind`), or not yet (`hidden` until a moment)."""
        return self.blind or self.hidden.get(post.receipt.remote_id, now) > now

    def next_outcome(self) -> Outcome:
        return self._commits.popleft() if self._commits else ok()

    def trouble(self, kind: str) -> None:
        queue = self._prepares if kind == "prepare" else self._finds
        if queue:
            raise queue.popleft()

    def publish(self, outgoing: Outgoing, part: int, at: datetime) -> LivePost:
        number = next(self._ids)
        host = f"https://{outgoing.account.platform}.example"
        receipt = Receipt(part, f"remote-{number}", f"{host}/{number}", at, {"parent": f"remote-{number}"})
        before = outgoing.receipts[part - 1].remote_id if part else ""
        post = LivePost(outgoing.account.id, outgoing.delivery_id, part, outgoing.segments[part].text, receipt, before)
        self.live.append(post)
        return post


class FakePublisher:
    """An adapter for one account, on the fake network."""

    def __init__(
        self, network: FakeNetwork, account: Account, now: Callable[[], datetime], *, repeatable: bool = True,
        steps: Steps = quiet,
    ) -> None:  # fmt: skip
        self.repeatable = repeatable
        self._network, self._account, self._now, self._steps = network, account, now, steps

    def prepare(self, outgoing: Outgoing, saved: Saved, keep: Callable[[Saved], None]) -> Saved:
        self._steps("prepare")
        self._network.trouble("prepare")
        state = dict(saved)
        for part, segment in enumerate(outgoing.segments):
            if f"key-{part}" not in state:
                self._network.uploads += len(segment.media)
                state[f"key-{part}"] = f"{outgoing.delivery_id}/{part}"
                keep(dict(state))
        self._steps("prepared")
        return state

    def commit(self, outgoing: Outgoing, saved: Saved, part: int) -> Receipt:
        self._steps("send")
        assert saved[f"key-{part}"], "prepare must come first"
        assert len(outgoing.receipts) == part, "the parts before it must be out"
        post = self._network.next_outcome()(lambda: self._act(outgoing, part))
        self._steps("answered")
        return post.receipt

    def _act(self, outgoing: Outgoing, part: int) -> LivePost:
        there = self._there(outgoing, part)
        if there is not None and self.repeatable:
            return there
        post = self._network.publish(outgoing, part, self._now())
        self._steps("live")
        return post

    def find(self, outgoing: Outgoing, saved: Saved, part: int, since: datetime) -> Receipt | None:
        self._steps("find")
        self._network.trouble("find")
        self._network.tick(self._now())
        there = self._there(outgoing, part)
        if there is None or there.receipt.at < since or self._network.hides(there, self._now()):
            return None
        return there.receipt

    def _there(self, outgoing: Outgoing, part: int) -> LivePost | None:
        key = (outgoing.delivery_id, part)
        return next((p for p in self._network.live if (p.delivery_id, p.part) == key), None)

    def can_hand(self, outgoing: Outgoing) -> bool:
        return not outgoing.segments[0].media

    def hand_over(self, outgoing: Outgoing, saved: Saved, due: datetime) -> str:
        self._steps("hand")
        assert saved["key-0"], "prepare must come first"

        def act() -> str:
            id_ = f"plan-{len(self._network.plans) + 1}-{outgoing.delivery_id}"
            self._network.plans[id_] = (outgoing, due)
            self._steps("planned")
            return id_

        id_ = self._network.next_hand()(act)
        self._steps("answered")
        return id_

    def planned(self, outgoing: Outgoing, saved: Saved, due: datetime, since: datetime) -> str | None:
        self._network.trouble("find")
        self._network.tick(self._now())
        mine = (
            id_ for id_, (given, at) in self._network.plans.items() if given.variant == outgoing.variant and at == due
        )
        return next(mine, None)

    def standing(self, outgoing: Outgoing, saved: Saved, remote_id: str) -> Receipt | None:
        self._steps("look")
        self._network.trouble("find")
        self._network.tick(self._now())
        if remote_id in self._network.plans:
            return None
        text = outgoing.segments[0].text
        there = next((p for p in self._network.live if p.delivery_id == outgoing.delivery_id and p.text == text), None)
        if there is None:
            raise NotFound("native-gone", platform="?")
        return there.receipt

    def take_back(self, remote_id: str) -> None:
        self._steps("take back")
        if self._network.keeps_plans is not None:
            raise self._network.keeps_plans
        if self._network.plans.pop(remote_id, None) is None:
            raise NotFound("native-gone", platform="?")
        self._steps("taken back")

    def delete(self, receipt: Receipt) -> None:
        self._network.deleted.append(receipt.remote_id)

    def metrics(self, receipts: Sequence[Receipt]) -> Sequence[Metrics]:
        return tuple(Metrics(r.remote_id, self._now(), likes=3, reposts=1, replies=2) for r in receipts)

    def test(self) -> Account:
        return replace(self._account, health=AccountHealth.READY, checked_at=self._now())


def make_channel(id_: str, name: str, text: int, **more: object) -> Channel:
    """A channel that counts characters; `can`, `habits` and `limits` may be given."""
    can = Capabilities(threads=True, alt_text=True, delete=True, metrics=True, find=True, repeatable=True)
    limits = Limits(text=text, images=4, image_bytes=1_000_000, image_mimes=("image/png", "image/jpeg"), alt_text=1500)
    link = f"https://{id_}.example/write?text={{text}}"
    parts: dict[str, object] = {"can": can, "habits": Habits(), "limits": limits} | more
    return Channel(
        id=id_,
        name=name,
        mark=f"fa6b.{id_}",
        measure=len,
        default_host=f"{id_}.example",
        **parts | {"compose_link": link},
    )


def make_channels() -> dict[str, Channel]:
    """Five platforms as different as the real ones."""
    once = Capabilities(alt_text=True, delete=True, find=True)
    holds = replace(make_channel("any", "", 1).can, native_schedule=True)
    return {
        "rehearsal": make_channel("rehearsal", "Rehearsal", 500),
        "bluesky": make_channel("bluesky", "Bluesky", 300),
        "mastodon": make_channel("mastodon", "Mastodon", 500, host_choice="free", can=holds),
        "x": make_channel("x", "X", 280, can=replace(once, threads=True)),
        "linkedin": make_channel("linkedin", "LinkedIn", 3000, can=once, habits=Habits(fold=210)),
    }


class FakePlatforms:
    """The registry: fake channels, and fake publishers on one fake network.

    `signed_out` holds ids of accounts without a secret; `repeatable` is what the adapters promise.
    """

    def __init__(
        self, clock: FakeClock, network: FakeNetwork | None = None, *, repeatable: bool = True, steps: Steps = quiet
    ) -> None:
        self.network = network or FakeNetwork()
        self.repeatable = repeatable
        self.signed_out: set[str] = set()
        self.seen: dict[str, bool] = {}
        self.secrets: dict[str, str] = {}
        self.trouble: Exception | None = None
        self.sign_in_asks: dict[str, tuple[str, ...]] = {"mastodon": ()}
        self.sign_in_ends: dict[str, datetime] = {}
        self._clock, self._steps, self._channels = clock, steps, make_channels()

    def channels(self) -> Mapping[str, Channel]:
        return self._channels

    def channel(self, account: Account) -> Channel:
        if account.platform not in self._channels:
            raise InputError("tests-no-adapter", platform=account.platform)
        return self._channels[account.platform]

    def publisher(self, account: Account) -> FakePublisher:
        if self.trouble is not None:
            raise self.trouble
        if account.platform not in self._channels:
            raise InputError("tests-no-adapter", platform=account.platform)
        if account.id in self.signed_out:
            raise SignInNeeded("tests-sign-in-needed")
        return FakePublisher(
            self.network, account, self._clock.now, repeatable=self.repeatable, steps=self._steps
        )  # fmt: skip

    def read_back(self, account: Account, url: str) -> bool | None:
        if not url.startswith("https://"):
            raise InputError("assist-no-address", given=url)
        return self.seen.get(url)

    def connect(self, platform: str, handle: str, base_url: str, secret: str, kind: AccountKind) -> Account:
        if secret == "wrong":
            raise SignInNeeded("tests-sign-in-needed")
        account = make_account(platform, handle=handle, base_url=base_url, kind=kind)
        self.keep(account, secret)
        return account

    def asks(self, platform: str) -> tuple[str, ...] | None:
        return self.sign_in_asks.get(platform)

    def sign_in(self, platform: str, base_url: str, kind: AccountKind, app: OwnApp | None = None) -> SignIn:
        if platform not in self.sign_in_asks:
            raise InputError("tests-no-sign-in", platform=platform)
        done = threading.Event()

        def finish() -> tuple[Account, str]:
            done.set()
            return make_account(platform, base_url=base_url, kind=kind), "token"

        return SignIn(f"{base_url}/oauth/authorize", finish, done.set, lambda _address: done.set())

    def sign_in_again(self, account: Account) -> SignIn:
        return self.sign_in(account.platform, account.base_url, account.kind)

    def ends(self, account: Account) -> datetime | None:
        return self.sign_in_ends.get(account.id)

    def keep(self, account: Account, secret: str) -> None:
        self.secrets[account.id] = secret
        self.signed_out.discard(account.id)

    def disconnect(self, account: Account) -> None:
        self.secrets.pop(account.id, None)
        self.signed_out.add(account.id)


# --- the check ------------------------------------------------------------------------------------------------------


def make_finding(rule: str = "claims/no-risk", severity: Severity = Severity.BLOCK, *spans: Span) -> Finding:
    """A finding on the text."""
    return Finding(
        rule, severity, 0.9, "text", spans, Message.of("tests-message"), Message.of("tests-advice"),
        Citation("AMA Code of Medical Ethics, Opinion 2.3.2", "2016"), ("us",),
    )  # fmt: skip


class FakeCheck:
    """The engine: `flags` maps a word to (rule, severity); each place where it stands in the text is a finding.

    `hard` makes all of them hard.
    """

    def __init__(self, flags: Mapping[str, tuple[str, Severity]] | None = None, pack_version: str = "packs-1") -> None:
        self.flags = dict({"cure": ("claims/cure-guarantee", Severity.BLOCK)} if flags is None else flags)
        self.pack_version = pack_version
        self.requests: list[CheckRequest] = []
        self.hard = False

    def __call__(self, request: CheckRequest) -> Report:
        self.requests.append(request)
        found = [
            replace(make_finding(rule, severity, Span(at, at + len(word))), hard=self.hard)
            for word, (rule, severity) in self.flags.items()
            if (at := request.text.lower().find(word)) >= 0
        ]
        return Report(tuple(sorted(found, key=lambda f: f.severity.rank)), 41, self.pack_version)


# --- all together ---------------------------------------------------------------------------------------------------


def make_account(platform: str = "bluesky", **fields: object) -> Account:
    """A connected account; its id follows from platform and handle."""
    handle = str(fields.pop("handle", "") or f"dr-ada.{platform}.example")
    defaults: dict[str, object] = {
        "id": f"{platform}-{handle}", "display_name": "Dr Ada Example", "base_url": f"https://{platform}.example",
        "remote_id": f"did:{handle}", "health": AccountHealth.READY,
    }  # fmt: skip
    return Account(platform=platform, handle=handle, **(defaults | fields))


def add_account(desk: Desk, platform: str = "bluesky", **fields: object) -> Account:
    """Connect an account."""
    account = make_account(platform, **fields)
    with desk.work() as work:
        work.save_account(account)
    return account


def make_ids() -> Callable[[], str]:
    """Ids that sort in the order they were made."""
    numbers = itertools.count(1)
    return lambda: f"id-{next(numbers):06d}"


def unhurried(desk: Desk) -> None:
    """Switch the guards off that spread and hold posts, for tests that send many at once."""
    with desk.work() as work:
        for setting in (BURST_GAP, BURST_CAP, REPEAT_DAYS):
            change(work, setting, 0)


def make_desk(**ports: object) -> Desk:
    """A desk of fakes; any port can be given instead, and `steps` watches what they all do."""
    steps = ports.pop("steps", quiet)
    clock = ports.pop("clock", None) or FakeClock()
    check = ports.pop("check", None) or FakeCheck()
    defaults: dict[str, object] = {
        "work": FakeDatabase(steps), "platforms": FakePlatforms(clock, steps=steps), "media": FakeMediaStore(),
        "media_look": FakeMediaLook(), "forms": FakeForms(), "redact": FakeRedact(),
        "secrets": FakeSecrets(),
        "new_id": make_ids(),
        "pack_version": getattr(check, "pack_version", "packs-1"),
        "data_dir": Path("unused"),
    }  # fmt: skip
    return Desk(clock=clock, check=check, **(defaults | ports))
