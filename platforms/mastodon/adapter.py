"""Publishes to Mastodon and servers that speak its language; looks before every second try, and trusts no server to."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

from app.domain.account import Account
from app.domain.channel import Channel
from app.domain.comment import Comment
from app.domain.delivery import Outgoing, Receipt, Saved
from app.domain.errors import InputError, NotFound, Refused, SignInNeeded, UnknownOutcome
from app.domain.goal import AccountKind
from app.domain.media import Media
from app.domain.metrics import Metrics
from app.domain.publishing import SignIn
from platforms.kit.adapter import Connected, Keeping, Simple, Tools, Wanted, iso, secret_name, unsent
from platforms.kit.answers import moment_of, parent_of, words_of
from platforms.kit.hosts import server_url
from platforms.kit.http import Request
from platforms.kit.refusals import garbled
from platforms.kit.settle import settled
from platforms.mastodon.client import PAGE, Client, load
from platforms.mastodon.instance import kept, laid_over
from platforms.mastodon.planned import is_held, let_go, plan, planned
from platforms.mastodon.sign_in import begin, same_person, who
from platforms.mastodon.text import plain, same

KEY, MEDIA, MEDIA_AT = "part.{}.key", "part.{}.media.{}", "part.{}.media.{}.at"
BEFORE, AGAIN = "before", "again"
"""The newest status before ours, and that something may have been tried already."""
MEDIA_LASTS = timedelta(hours=12)
"""Servers drop files that no status uses after about a day."""
SETTLE = timedelta(seconds=20)
"""A server may still be at work on a request whose connection broke; Mastodon itself gives up after 15 seconds."""
PAGES = 10


class MastodonPublisher:
    """One account on one server.

    Not repeatable: Mastodon keeps an Idempotency-Key for an hour, and compatible servers may ignore it. So the key is
    sent, and every try after the first looks at the account's own statuses before it sends.
    """

    repeatable = False

    def __init__(self, account: Account, tools: Tools) -> None:
        self._account, self._tools = account, tools
        self._client = Client(account, tools)
        self._tried: datetime | None = None

    def prepare(self, outgoing: Outgoing, saved: Saved, keep: Callable[[Saved], None]) -> Saved:
        """Note where the account's timeline stands, choose keys, upload files. Raises the PlatformError tree."""
        state = Keeping(dict(saved), keep)
        if BEFORE not in saved:
            state.set(BEFORE, self._client.newest())
        for part in unsent(outgoing):
            if KEY.format(part) in saved:
                state.set(AGAIN, "yes")
            state.set(KEY.format(part), f"{outgoing.delivery_id}-{part}")
            for number, media in enumerate(outgoing.segments[part].media):
                self._upload(state, part, number, media)
        return state.saved

    def commit(self, outgoing: Outgoing, saved: Saved, part: int) -> Receipt:
        """Post one status; on every try after the first, look first. Raises the PlatformError tree."""
        if AGAIN in saved and (found := self._look(outgoing, saved, part)):
            return found
        self._tried = self._tools.clock.now()
        headers = {"Idempotency-Key": saved[KEY.format(part)]}
        body = _body(outgoing, saved, part)
        request = Request("POST", "/api/v1/statuses", json=body, headers=headers, visible=True)
        try:
            status = self._client.call(request)
        except Refused:
            self._tried = None  # the server has answered, so that nothing is under way any more
            raise
        return self._receipt(part, status, self._tools.clock.now())

    def find(self, outgoing: Outgoing, saved: Saved, part: int, since: datetime) -> Receipt | None:
        """Look for the part among the newer statuses; soon after a break, wait until the server has settled.

        Raises UnknownOutcome where it is too early to say that nothing went out, and the PlatformError tree.
        """
        if KEY.format(part) not in saved:  # without a key nothing was ever sent
            return None
        found, clock = self._look(outgoing, saved, part), self._tools.clock
        tried = max(since, self._tried or since)
        left = SETTLE - (clock.now() - tried)
        if found or left <= timedelta(0):
            return found
        clock.wait(left.total_seconds())
        found = self._look(outgoing, saved, part)
        if found is None and clock.now() - tried < SETTLE:
            raise UnknownOutcome("mastodon-too-early", host=self._client.http.host)
        return found

    def can_hand(self, outgoing: Outgoing) -> bool:
        """A single post; the parts of a thread need the ids of those before them."""
        return len(outgoing.segments) == 1

    def hand_over(self, outgoing: Outgoing, saved: Saved, due: datetime) -> str:
        """Let the server hold the status until then. Raises NotFound where it cannot, and the PlatformError tree."""
        self._tried = self._tools.clock.now()
        return plan(self._client, _body(outgoing, saved, 0), saved[KEY.format(0)], due)

    def planned(self, outgoing: Outgoing, saved: Saved, due: datetime, since: datetime) -> str | None:  # noqa: ARG002 -- the port's signature
        """Look among what the server holds; soon after a break, wait until it has settled."""
        text, tried = outgoing.segments[0].text, max(since, self._tried or since)
        return settled(lambda: planned(self._client, text, due), self._tools.clock, tried, self._client.http.host)

    def standing(self, outgoing: Outgoing, saved: Saved, remote_id: str) -> Receipt | None:
        """None while the server holds it, else the status. Raises NotFound where it is neither."""
        if is_held(self._client, remote_id):
            return None
        found = self._look(outgoing, saved, 0)
        if found is None:
            raise NotFound("native-gone", platform="Mastodon")
        return found

    def take_back(self, remote_id: str) -> None:
        """Let the server forget it. Raises NotFound where it does not hold it any more."""
        let_go(self._client, remote_id)

    def delete(self, receipt: Receipt) -> None:
        """Delete the status. Raises NotFound where it is gone, and the PlatformError tree."""
        self._client.call(Request("DELETE", f"/api/v1/statuses/{receipt.remote_id}"))

    def metrics(self, receipts: Sequence[Receipt]) -> Sequence[Metrics]:
        """Favourites, boosts, replies and quotes of those that are still there; Mastodon counts no views."""
        found: list[Metrics] = []
        for receipt in receipts:
            try:
                status = self._client.call(Request("GET", f"/api/v1/statuses/{receipt.remote_id}"))
            except NotFound:
                continue
            found.append(_counts(receipt.remote_id, status, self._tools.clock.now()))
        return found

    def comments(self, receipt: Receipt) -> Sequence[Comment]:
        """What others answered (statuses/context, docs.joinmastodon.org, 2026-07-02)."""
        rows = self._client.call(Request("GET", f"/api/v1/statuses/{receipt.remote_id}/context")).get("descendants")
        found = [row for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []
        return [_comment(row) for row in found if words_of(row, "account", "id") != self._account.remote_id]

    def test(self) -> Account:
        """Ask who the token belongs to, whether it may look, and what the server allows."""
        secret = self._tools.secrets.get(secret_name(self._account))
        if secret is None:
            raise SignInNeeded("net-no-secret", handle=self._account.label)
        found = who(self._client.http, load(secret).token, self._account.kind, self._tools)
        self._client.newest()
        return replace(found, id=self._account.id)

    def _upload(self, state: Keeping, part: int, number: int, media: Media) -> None:
        name, stamp, now = MEDIA.format(part, number), MEDIA_AT.format(part, number), self._tools.clock.now()
        kept_at = state.saved.get(stamp)
        ready = bool(kept_at) and datetime.fromisoformat(str(kept_at)) > now - MEDIA_LASTS
        if ready and self._client.await_media(state.saved[name], media.filename):
            return
        media_id, done = self._client.upload(media)
        state.set(name, media_id)
        state.set(stamp, iso(now))
        if not done and not self._client.await_media(media_id, media.filename):
            raise garbled(self._client.http.host, visible=False)

    def _look(self, outgoing: Outgoing, saved: Saved, part: int) -> Receipt | None:
        taken, seen = {receipt.remote_id for receipt in outgoing.receipts}, 0
        for status in self._client.statuses(saved.get(BEFORE, ""), PAGES):
            seen += 1
            if str(status.get("id")) not in taken and self._is_ours(status, outgoing, part):
                return self._receipt(part, status, _when(status, self._tools.clock.now()))
        if seen >= PAGE * PAGES:
            raise UnknownOutcome("mastodon-too-many", host=self._client.http.host)
        return None

    def _is_ours(self, status: dict[str, Any], outgoing: Outgoing, part: int) -> bool:
        segment = outgoing.segments[part]
        parent = parent_of(outgoing, part)
        described = [str(media.get("description") or "") for media in status.get("media_attachments") or ()]
        if str(status.get("in_reply_to_id") or "") != parent or status.get("reblog"):
            return False
        if [text.split() for text in described] != [media.alt_text.split() for media in segment.media]:
            return False
        if same(segment.text, str(status.get("content") or "")):
            return True
        return (source := self._client.source(str(status.get("id")))) is not None and same(segment.text, source)

    def _receipt(self, part: int, status: dict[str, Any], at: datetime) -> Receipt:
        """Raises UnknownOutcome for an answer without an id: the server took the post and did not say as what."""
        if not status.get("id"):
            raise garbled(self._client.http.host, visible=True)
        url = str(status.get("url") or status.get("uri") or "")
        return Receipt(part, str(status["id"]), url if urlsplit(url).scheme in {"http", "https"} else "", at)


class Mastodon(Simple):
    """The Mastodon platform: any server the person names, by sign-in in the browser or with a token made there."""

    id = "mastodon"

    def publisher(self, account: Account, tools: Tools) -> MastodonPublisher:
        """The adapter for an account."""
        return MastodonPublisher(account, tools)

    def connect(self, wanted: Wanted, tools: Tools) -> Connected:
        """Try an access token that the person made on the server. Raises InputError and the PlatformError tree."""
        handle, token = wanted.handle.strip().lstrip("@"), wanted.secret.strip()
        if not token:
            raise InputError("signin-secret-missing")
        if not token.isascii() or not token.isprintable() or " " in token:
            raise InputError("signin-secret-unusable")
        http = tools.http(server_url(wanted.base_url or handle.partition("@")[2], free=True))
        account = who(http, token, wanted.kind, tools)
        same_person(handle, account)
        return Connected(account, {"": token})

    def sign_in(self, base_url: str, kind: AccountKind, tools: Tools) -> SignIn:
        """Begin a sign-in on the person's server. Raises InputError and the PlatformError tree."""
        return begin(tools.http(server_url(base_url, free=True)), kind, tools)

    def channel(self, account: Account, channel: Channel, tools: Tools) -> Channel:
        """The channel with the limits that the account's server last named."""
        rules = kept(tools.data_dir, account.base_url)
        return laid_over(channel, rules) if rules else channel

    def forget(self, account: Account, tools: Tools) -> None:
        """Revoke a token that our own sign-in got; a server that does not answer keeps nobody from leaving."""
        secret = tools.secrets.get(secret_name(account))
        token = load(secret) if secret else None
        if token and token.client_id:
            form = {"client_id": token.client_id, "client_secret": token.client_secret, "token": token.token}
            tools.http(account.base_url).attempt(Request("POST", "/oauth/revoke", form=form))


def _body(outgoing: Outgoing, saved: Saved, part: int) -> dict[str, Any]:
    segment, variant = outgoing.segments[part], outgoing.variant
    body: dict[str, Any] = {"status": segment.text, "visibility": "public"}
    if variant.language:
        body["language"] = variant.language
    if segment.media:
        body["media_ids"] = [saved[MEDIA.format(part, number)] for number in range(len(segment.media))]
    if variant.content_warning:
        body |= {"spoiler_text": variant.content_warning, "sensitive": True}
    if parent := parent_of(outgoing, part):
        body["in_reply_to_id"] = parent
    return body


def _comment(row: dict[str, Any]) -> Comment:
    at = moment_of(row.get("created_at"))
    author, text = words_of(row, "account", "acct"), plain(words_of(row, "content"))
    return Comment(str(row.get("id")), author, text, at, words_of(row, "url"))


def _when(status: dict[str, Any], now: datetime) -> datetime:
    try:
        return datetime.fromisoformat(str(status.get("created_at")))
    except ValueError:
        return now


def _counts(remote_id: str, status: dict[str, Any], now: datetime) -> Metrics:
    names = ("favourites_count", "reblogs_count", "replies_count", "quotes_count")
    likes, boosts, replies, quotes = (value if isinstance(value := status.get(n), int) else None for n in names)
    return Metrics(remote_id, now, likes, boosts, replies, quotes)
