"""Publishes to Reddit: text, link, picture, gallery and film, after asking what the subreddit wants."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from app.domain.account import Account, AccountHealth
from app.domain.delivery import Outgoing, Receipt, Saved
from app.domain.errors import InputError, NotFound, PermissionRefused, UnknownOutcome
from app.domain.media import Media
from app.domain.metrics import Metrics
from platforms.kit.adapter import Connected, Keeping, Simple, Tools, Wanted, account_id, iso, unsent
from platforms.kit.hosts import is_local, server_url
from platforms.kit.http import Request
from platforms.kit.picture import documented, first_picture, ready
from platforms.kit.refusals import garbled
from platforms.kit.settle import SETTLE, SKEW, settled
from platforms.kit.signed import tried
from platforms.kit.tokens import given
from platforms.reddit.client import HOST, PAGE, Client, renewal, who
from platforms.reddit.community import flair_id, refuse_unfit
from platforms.reddit.post import ASSET, FLAIR, POSTER, URL, Draft, comment, drafted, form, gallery

BEGUN, AGAIN, UPLOADED = "part.{}.begun", "again", "media.{}.at"
"""When a part was first prepared, that something may have been tried already, and when a file was put there."""
FILE_LASTS = timedelta(hours=1)
MEDIA_SETTLES = timedelta(minutes=10)
"""Pictures and films appear minutes later; Postiz (2026-08-21) waits as long before it sends again."""
WAITS = (2, 3, 5, 8, 12, 15, 15)
"""Seconds between looks for a picture or film that Reddit is making a post of."""
BATCH = 100


class RedditPublisher:
    """One account on Reddit.

    Not repeatable: Reddit has no key against doubles, so every try after the first looks at the account's own posts.
    Later parts become comments, each under the one before.
    """

    repeatable = False

    def __init__(self, account: Account, tools: Tools) -> None:
        self._account, self._tools = account, tools
        self._client = Client(account, tools)
        self._tried: datetime | None = None

    def prepare(self, outgoing: Outgoing, saved: Saved, keep: Callable[[Saved], None]) -> Saved:
        """Hold the post against the subreddit's rules, upload files. Raises InputError and the PlatformError tree."""
        state, draft = Keeping(dict(saved), keep), drafted(outgoing)
        for part in unsent(outgoing):
            if BEGUN.format(part) in saved:
                state.set(AGAIN, "yes")
            else:
                state.set(BEGUN.format(part), iso(self._tools.clock.now()))
        if not outgoing.receipts:
            self._ask(state, draft)
            for number, media in enumerate(outgoing.segments[0].media):
                self._upload(state, number, media)
        return state.saved

    def commit(self, outgoing: Outgoing, saved: Saved, part: int) -> Receipt:
        """Submit the post, or one comment; on every try after the first, look first. Raises the PlatformError tree."""
        if AGAIN in saved:
            found = self._look(outgoing, part, datetime.fromisoformat(saved[BEGUN.format(part)]))
            if found:
                return found
        self._tried = now = self._tools.clock.now()
        if part:
            return self._reply(outgoing, part)
        draft = drafted(outgoing)
        request = Request("POST", "/api/submit", form=form(draft, saved), visible=True)
        if draft.kind == "gallery":
            body = gallery(draft, saved, outgoing.segments[0].media)
            request = Request("POST", "/api/submit_gallery_post.json", json=body, visible=True)
        data = self._client.make(request)
        if draft.kind in {"image", "video"}:  # Reddit makes these posts later, and says their name only on a socket
            return self._awaited(outgoing, now)
        name = str(data.get("name") or data.get("id") or "")
        if not name.startswith("t3_"):
            raise garbled(self._client.http.host, visible=True)
        return self._receipt(0, name, name, self._tools.clock.now())

    def find(self, outgoing: Outgoing, saved: Saved, part: int, since: datetime) -> Receipt | None:
        """Look among the account's own posts or comments. Raises UnknownOutcome where it is too early to say."""
        if BEGUN.format(part) not in saved:  # never prepared, so never sent
            return None
        span = MEDIA_SETTLES if outgoing.segments[part].media else SETTLE
        latest, host = max(since, self._tried or since), self._client.http.host
        return settled(lambda: self._look(outgoing, part, since), self._tools.clock, latest, host, span)

    def delete(self, receipt: Receipt) -> None:
        """Delete the post or the comment."""
        self._client.remove(receipt.remote_id)

    def metrics(self, receipts: Sequence[Receipt]) -> Sequence[Metrics]:
        """Points and comments of those that are still there; Reddit counts no views for apps."""
        found: list[Metrics] = []
        for start in range(0, len(receipts), BATCH):
            names = ",".join(receipt.remote_id for receipt in receipts[start : start + BATCH])
            rows = self._client.listing("/api/info", id=names)
            found += [_counts(row, self._tools.clock.now()) for row in rows if row.get("author") != "[deleted]"]
        return found

    def test(self) -> Account:
        """Ask who the token belongs to."""
        return _account(self._account, self._client.me(), self._tools)

    def _ask(self, state: Keeping, draft: Draft) -> None:
        """Hold the post against the subreddit's own rules, and find the flair that was chosen."""
        try:
            rules = self._client.get(f"/api/v1/{draft.where}/post_requirements")
        except NotFound as error:
            raise NotFound("reddit-no-subreddit") from error
        except PermissionRefused as error:
            raise PermissionRefused("reddit-not-allowed") from error
        refuse_unfit(draft, rules, draft.where)
        if draft.flair:
            state.set(FLAIR, flair_id(draft.flair, self._client.flairs(draft.where), draft.where))

    def _upload(self, state: Keeping, number: int, media: Media) -> None:
        now, kept_at = self._tools.clock.now(), state.saved.get(UPLOADED.format(number))
        if kept_at and datetime.fromisoformat(kept_at) > now - FILE_LASTS:
            return
        data, mime = ready(media, self._tools, documented("reddit"))
        if mime.startswith("video/"):
            state.set(POSTER, self._client.upload(first_picture(data, mime), "image/jpeg")[0])
        url, asset = self._client.upload(data, mime)
        state.set(URL.format(number), url)
        state.set(ASSET.format(number), asset)
        state.set(UPLOADED.format(number), iso(now))

    def _reply(self, outgoing: Outgoing, part: int) -> Receipt:
        fields = {
            "api_type": "json",
            "thing_id": outgoing.receipts[part - 1].remote_id,
            "text": comment(outgoing, part),
        }
        things = self._client.make(Request("POST", "/api/comment", form=fields, visible=True)).get("things")
        first = things[0].get("data") if isinstance(things, list) and things and isinstance(things[0], dict) else None
        name = str(first.get("name") or first.get("id") or "") if isinstance(first, dict) else ""
        if not name.startswith("t1_"):
            raise garbled(self._client.http.host, visible=True)
        return self._receipt(part, name, outgoing.receipts[0].remote_id, self._tools.clock.now())

    def _awaited(self, outgoing: Outgoing, since: datetime) -> Receipt:
        for seconds in WAITS:
            self._tools.clock.wait(seconds)
            if found := self._look(outgoing, 0, since):
                return found
        raise UnknownOutcome("reddit-still-working")

    def _look(self, outgoing: Outgoing, part: int, since: datetime) -> Receipt | None:
        taken, kind = {receipt.remote_id for receipt in outgoing.receipts}, "comments" if part else "submitted"
        rows = self._client.listing(f"/user/{self._account.handle}/{kind}", sort="new", limit=str(PAGE))
        for row in rows:
            name = str(row.get("name") or "")
            if name not in taken and _at(row) >= since - SKEW and _is_ours(row, outgoing, part):
                return self._receipt(part, name, outgoing.receipts[0].remote_id if part else name, _at(row))
        if len(rows) >= PAGE and min(map(_at, rows)) >= since - SKEW:
            raise UnknownOutcome("settle-too-many", host=self._client.http.host)
        return None

    def _receipt(self, part: int, name: str, post: str, at: datetime) -> Receipt:
        base = self._client.http.base_url  # a server on this machine plays the platform: nothing of it is on reddit.com
        shown = base if is_local(base) else "https://www.reddit.com"
        below = f"_/{name[3:]}/" if part else ""
        return Receipt(part, name, f"{shown}/comments/{post[3:]}/{below}", at)


class Reddit(Simple):
    """Reddit, connected with a token of an app that Reddit has approved.

    Options: `subreddit` (needed), `flair` (its words or id), `link_post` (the first link of the text is what is
    posted), `nsfw`, `spoiler`, `inbox_replies`, and `captions` for showing descriptions under the pictures of a
    gallery (yes, no).
    """

    id = "reddit"

    def publisher(self, account: Account, tools: Tools) -> RedditPublisher:
        """The adapter for an account."""
        return RedditPublisher(account, tools)

    def connect(self, wanted: Wanted, tools: Tools) -> Connected:
        """Try the token that the person pasted. Raises InputError and the PlatformError tree."""
        token, handle = given(wanted.secret), wanted.handle.strip().removeprefix("/").removeprefix("u/").lstrip("@")
        http, now = tools.http(server_url(wanted.base_url, HOST)), tools.clock.now()
        token, me = tried(token, lambda t: who(http, t.access, handle), lambda t: renewal(http, t, now, handle, tools))
        if handle and handle.lower() != str(me["name"]).lower():
            raise InputError("reddit-other-account", given=handle, found=str(me["name"]))
        bare = Account("", self.id, handle, kind=wanted.kind, base_url=http.base_url)
        account = _account(bare, me, tools)
        named = replace(account, id=account_id(self.id, http.base_url, account.handle))
        return Connected(named, {"": token.dump()})


def _account(account: Account, me: dict[str, Any], tools: Tools) -> Account:
    if me.get("is_suspended"):
        raise PermissionRefused("reddit-suspended")
    return replace(
        account,
        handle=str(me["name"]),
        remote_id=str(me["id"]),
        health=AccountHealth.READY,
        checked_at=tools.clock.now(),
    )


def _is_ours(row: dict[str, Any], outgoing: Outgoing, part: int) -> bool:
    """The same place, title and time make a post ours; a comment is known by its words and what it answers."""
    if part:
        same = str(row.get("body") or "").split() == comment(outgoing, part).split()
        return same and row.get("parent_id") == outgoing.receipts[part - 1].remote_id
    draft = drafted(outgoing)
    same = str(row.get("title") or "").split() == draft.title.split()
    return same and str(row.get("subreddit") or "").lower() == draft.where.lower()


def _at(row: dict[str, Any]) -> datetime:
    stamp = row.get("created_utc")
    return datetime.fromtimestamp(stamp if isinstance(stamp, int | float) else 0, UTC)


def _counts(row: dict[str, Any], now: datetime) -> Metrics:
    points, comments = row.get("score"), row.get("num_comments")
    return Metrics(
        str(row.get("name") or ""),
        now,
        likes=points if isinstance(points, int) else None,
        replies=comments if isinstance(comments, int) else None,
    )
