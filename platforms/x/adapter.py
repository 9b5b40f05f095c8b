"""Publishes to X: pictures, films and threads; what may have gone out is looked for in the account's own posts."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from app.domain.account import Account, AccountHealth
from app.domain.comment import Comment
from app.domain.delivery import Outgoing, Receipt, Saved
from app.domain.errors import InputError
from app.domain.media import Media
from app.domain.metrics import Metrics
from platforms.kit.adapter import Connected, Keeping, Simple, Tools, Wanted, account_id, iso, unsent
from platforms.kit.answers import moment_of, parent_of
from platforms.kit.hosts import is_local, server_url
from platforms.kit.http import Request
from platforms.kit.picture import documented, ready
from platforms.kit.settle import SKEW, settled
from platforms.kit.signed import tried
from platforms.kit.subtitles import subtitles, taking
from platforms.kit.tokens import given
from platforms.kit.wishes import chosen, wished
from platforms.x.client import HOST, Client, renewal, who
from platforms.x.text import said as shown
from platforms.x.text import same

BEGUN, MEDIA, MEDIA_AT, MOVES, ALT = (
    "part.{}.begun", "part.{}.media.{}", "part.{}.media.{}.at", "part.{}.media.{}.moves", "part.{}.media.{}.alt"
)  # fmt: skip
CAPTIONS = "part.{}.media.{}.captions"
AGAIN = "again"
"""That something may have been tried already."""
MEDIA_LASTS = timedelta(hours=12)
"""X forgets a file that no post uses after a day (expires_after_secs 86,400, media quickstart, docs.x.com, 2026-08)."""
REPLIES = {
    "following": "following",
    "mentioned": "mentionedUsers",
    "subscribers": "subscribers",
    "verified": "verified",
}
BATCH = 100
"""Posts that one request reads (openapi.json 2.167, GET /2/tweets)."""


class XPublisher:
    """One account on X.

    Not repeatable: X has no key against doubles. It refuses the same words within a while (403), and every try after
    the first looks at the account's own posts before it sends.
    """

    repeatable = False

    def __init__(self, account: Account, tools: Tools) -> None:
        self._account, self._tools = account, tools
        self._client = Client(account, tools)
        self._tried: datetime | None = None

    def prepare(self, outgoing: Outgoing, saved: Saved, keep: Callable[[Saved], None]) -> Saved:
        """Note when the sending began, upload files, describe them. Raises InputError and the PlatformError tree."""
        state = Keeping(dict(saved), keep)
        _settings(outgoing.variant.options)
        for part in unsent(outgoing):
            _one_kind(outgoing.segments[part].media)
        for part in unsent(outgoing):
            if BEGUN.format(part) in saved:
                state.set(AGAIN, "yes")
            else:
                state.set(BEGUN.format(part), iso(self._tools.clock.now()))
            for number, media in enumerate(outgoing.segments[part].media):
                self._upload(state, (part, number), media, outgoing.variant.language)
        return state.saved

    def commit(self, outgoing: Outgoing, saved: Saved, part: int) -> Receipt:
        """Publish one post; on every try after the first, look first. Raises the PlatformError tree."""
        if AGAIN in saved and (found := self._look(outgoing, part, datetime.fromisoformat(saved[BEGUN.format(part)]))):
            return found
        self._tried = self._tools.clock.now()
        request = Request("POST", "/2/tweets", json=_body(outgoing, saved, part), visible=True)
        return self._receipt(part, self._client.data(request, "id"), self._tools.clock.now())

    def find(self, outgoing: Outgoing, saved: Saved, part: int, since: datetime) -> Receipt | None:
        """Look for the part among the account's posts since then. Raises UnknownOutcome where it is too early."""
        if BEGUN.format(part) not in saved:  # never prepared, so never sent
            return None
        tried = max(since, self._tried or since)
        return settled(lambda: self._look(outgoing, part, since), self._tools.clock, tried, self._client.http.host)

    def delete(self, receipt: Receipt) -> None:
        """Delete the post. Raises NotFound where it is gone, and the PlatformError tree."""
        self._client.data(Request("DELETE", f"/2/tweets/{receipt.remote_id}"))

    def metrics(self, receipts: Sequence[Receipt]) -> Sequence[Metrics]:
        """Likes, reposts, replies, quotes and views of those that are still there."""
        found: list[Metrics] = []
        for start in range(0, len(receipts), BATCH):
            posts = self._client.posts([receipt.remote_id for receipt in receipts[start : start + BATCH]])
            found += [_counts(post, self._tools.clock.now()) for post in posts]
        return found

    def comments(self, receipt: Receipt) -> Sequence[Comment]:
        """What others answered in the last seven days; every one that is read costs money."""
        rows, names = self._client.answers(receipt.remote_id)
        others = (row for row in rows if row.get("author_id") != self._account.remote_id)
        return [_comment(row, names.get(str(row.get("author_id")), "")) for row in others]

    def test(self) -> Account:
        """Ask who the token belongs to."""
        return _account(self._account, self._client.me(), self._tools)

    def _upload(self, state: Keeping, place: tuple[int, int], media: Media, lang: str) -> None:
        name, stamp, now = MEDIA.format(*place), MEDIA_AT.format(*place), self._tools.clock.now()
        kept_at = state.saved.get(stamp)
        if not kept_at or datetime.fromisoformat(kept_at) < now - MEDIA_LASTS:
            data, mime = ready(media, self._tools, documented("x"))
            moves = mime.startswith("video/") or (media.is_animation and mime == "image/gif")
            state.set(stamp, "")  # a new file has neither a description nor an age yet
            state.set(ALT.format(*place), "")
            state.set(CAPTIONS.format(*place), "")
            state.set(MOVES.format(*place), "yes" if moves else "")
            state.set(name, (self._client.upload_moving if moves else self._client.upload_picture)(data, mime))
            state.set(stamp, iso(now))
        if state.saved[MOVES.format(*place)]:
            self._client.await_media(state.saved[name], media.filename)
        if media.is_image and media.alt_text and not state.saved[ALT.format(*place)]:
            self._client.describe(state.saved[name], media.alt_text)
            state.set(ALT.format(*place), "yes")
        if (track := subtitles(media)) and not state.saved.get(CAPTIONS.format(*place)):
            with taking(media):
                self._client.caption(state.saved[name], track, lang)
            state.set(CAPTIONS.format(*place), "yes")

    def _look(self, outgoing: Outgoing, part: int, since: datetime) -> Receipt | None:
        taken = {receipt.remote_id for receipt in outgoing.receipts}
        for post in self._client.since(since - SKEW):
            if str(post.get("id")) not in taken and _is_ours(post, outgoing, part):
                return self._receipt(part, post, _when(post, self._tools.clock.now()))
        return None

    def _receipt(self, part: int, post: dict[str, Any], at: datetime) -> Receipt:
        base = self._client.http.base_url  # a server on this machine plays the platform: nothing of it is on x.com
        shown = base if is_local(base) else "https://x.com"
        return Receipt(part, str(post["id"]), f"{shown}/{self._account.handle}/status/{post['id']}", at)


class X(Simple):
    """X, connected with a token of the person's own app.

    Options: `paid_partnership` and `ai_generated` (yes, no) become X's own labels; `replies` says who may answer
    (following, mentioned, subscribers, verified).
    """

    id = "x"

    def publisher(self, account: Account, tools: Tools) -> XPublisher:
        """The adapter for an account."""
        return XPublisher(account, tools)

    def connect(self, wanted: Wanted, tools: Tools) -> Connected:
        """Try the token that the person pasted. Raises InputError and the PlatformError tree."""
        token, handle = given(wanted.secret), wanted.handle.strip().lstrip("@")
        http = tools.http(server_url(wanted.base_url, HOST))
        token, user = tried(token, lambda t: who(http, t.access), lambda t: renewal(http, t, tools.clock.now()))
        if handle and handle.lower() != str(user["username"]).lower():
            raise InputError("x-other-account", given=handle, found=str(user["username"]))
        bare = Account("", self.id, handle, kind=wanted.kind, base_url=http.base_url)
        account = _account(bare, user, tools)
        named = replace(account, id=account_id(self.id, http.base_url, account.handle))
        return Connected(named, {"": token.dump()})


def _account(account: Account, user: dict[str, Any], tools: Tools) -> Account:
    return replace(
        account,
        handle=str(user["username"]),
        display_name=str(user.get("name") or ""),
        remote_id=str(user["id"]),
        health=AccountHealth.READY,
        checked_at=tools.clock.now(),
    )


def _settings(options: Mapping[str, str]) -> dict[str, Any]:
    """X's own fields for the post's wishes (openapi.json 2.167, CreatePostsRequest). Raises InputError."""
    fields: dict[str, Any] = {}
    if wished(options, "paid_partnership"):
        fields["paid_partnership"] = True
    if wished(options, "ai_generated"):
        fields["made_with_ai"] = True
    if who_may := chosen(options, "replies", REPLIES):
        fields["reply_settings"] = who_may
    return fields


def _one_kind(media: Sequence[Media]) -> None:
    """Four pictures, or one film, or one animation (media quickstart, best-practices, docs.x.com, 2026-08)."""
    moving = any(item.is_video or item.is_animation for item in media)
    if len(media) > (1 if moving else 4):
        raise InputError("x-too-many-files")


def _body(outgoing: Outgoing, saved: Saved, part: int) -> dict[str, Any]:
    segment, body = outgoing.segments[part], _settings(outgoing.variant.options)
    if segment.text:
        body["text"] = segment.text
    if segment.media:
        body["media"] = {"media_ids": [saved[MEDIA.format(part, number)] for number in range(len(segment.media))]}
    if parent := parent_of(outgoing, part):
        body["reply"] = {"in_reply_to_tweet_id": parent}
    return body


def _is_ours(post: dict[str, Any], outgoing: Outgoing, part: int) -> bool:
    segment = outgoing.segments[part]
    parent = parent_of(outgoing, part)
    links, files = post.get("referenced_tweets", post.get("referenced_posts")), post.get("attachments")
    answered = [str(link.get("id")) for link in links or () if link.get("type") == "replied_to"]
    shown = len(files.get("media_keys") or ()) if isinstance(files, dict) else 0
    return (answered or [""]) == [parent] and shown == len(segment.media) and same(segment.text, post)


def _comment(row: dict[str, Any], author: str) -> Comment:
    url = f"https://x.com/{author or 'i'}/status/{row.get('id')}"
    return Comment(str(row.get("id")), author, shown(row), moment_of(row.get("created_at")), url)


def _when(post: dict[str, Any], now: datetime) -> datetime:
    try:
        return datetime.fromisoformat(str(post.get("created_at")))
    except ValueError:
        return now


def _counts(post: dict[str, Any], now: datetime) -> Metrics:
    counts = post.get("public_metrics")
    numbers = {n: v for n, v in counts.items() if isinstance(v, int)} if isinstance(counts, dict) else {}
    return Metrics(
        str(post.get("id", "")),
        now,
        likes=numbers.get("like_count"),
        reposts=numbers.get("repost_count", numbers.get("retweet_count")),  # both names are documented
        replies=numbers.get("reply_count"),
        quotes=numbers.get("quote_count"),
        views=numbers.get("impression_count"),
    )
