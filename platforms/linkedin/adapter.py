"""Publishes to LinkedIn as a member or an organisation; LinkedIn itself refuses the same post twice."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from app.domain.account import Account
from app.domain.delivery import Outgoing, Receipt, Saved
from app.domain.errors import NotFound, PermissionRefused, Refused, UnknownOutcome
from app.domain.media import Media
from app.domain.metrics import Metrics
from platforms.kit.adapter import Connected, Keeping, Simple, Tools, Wanted, iso, unsent
from platforms.kit.hosts import is_local, server_url
from platforms.kit.http import Request
from platforms.kit.settle import SKEW, settled
from platforms.kit.signed import tried
from platforms.kit.tokens import given
from platforms.linkedin.client import HOST, PAGE, Client, Guarded, encoded, headers, renewal
from platforms.linkedin.files import Files
from platforms.linkedin.owner import ORGANIZATION, organization_of, same_person, who
from platforms.linkedin.post import ASSET, body, comment, fits, made_at, moment, same

BEGUN, AGAIN = "part.{}.begun", "again"
"""When a part was first prepared, and that something may have been tried already."""


class LinkedInPublisher:
    """One member or organisation.

    Not repeatable by itself. An organisation's posts can be read, so they are looked at before every second try. A
    member's cannot: there a person is asked, and a second try that a person wants sends the very same body, which
    LinkedIn answers with the URN of the post that it has already (422, DUPLICATE_POST): that post is then taken for
    ours where it is as new as our first try. Comments have no such guard.
    """

    repeatable = False

    def __init__(self, account: Account, tools: Tools) -> None:
        self._account, self._tools = account, tools
        self._client = Client(account, tools)
        self._files = Files(self._client, tools, account.remote_id)
        self._tried: datetime | None = None

    def prepare(self, outgoing: Outgoing, saved: Saved, keep: Callable[[Saved], None]) -> Saved:
        """Note when the sending began, upload files and wait for them. Raises InputError and the PlatformError tree."""
        state = Keeping(dict(saved), keep)
        fits(outgoing, self._account.remote_id)
        for part in unsent(outgoing):
            if BEGUN.format(part) in saved:
                state.set(AGAIN, "yes")
            else:
                state.set(BEGUN.format(part), iso(self._tools.clock.now()))
        if not outgoing.receipts:
            for number, media in enumerate(outgoing.segments[0].media):
                self._upload(state, number, media, outgoing.variant.language)
        return state.saved

    def commit(self, outgoing: Outgoing, saved: Saved, part: int) -> Receipt:
        """Publish the post, or one comment under it. Raises the PlatformError tree."""
        if AGAIN in saved and (found := self._seen(outgoing, saved, part)):
            return found
        self._tried = self._tools.clock.now()
        if part:
            post = outgoing.receipts[0].remote_id
            path = f"/rest/socialActions/{encoded(post)}/comments"
            reply = self._client.made(path, comment(outgoing, part, self._account.remote_id, post))
            return self._comment(part, post, self._client.id_of(reply), self._tools.clock.now())
        try:
            reply = self._client.made("/rest/posts", body(outgoing, saved, self._account.remote_id))
        except Guarded as guard:
            return self._guarded(guard, saved)
        return self._post(self._client.id_of(reply), self._tools.clock.now())

    def find(self, outgoing: Outgoing, saved: Saved, part: int, since: datetime) -> Receipt | None:
        """Look among the author's posts or the post's comments. Raises PermissionRefused where nobody may."""
        if BEGUN.format(part) not in saved:  # never prepared, so never sent
            return None
        latest = max(since, self._tried or since)
        return settled(lambda: self._look(outgoing, part, since), self._tools.clock, latest, self._client.http.host)

    def delete(self, receipt: Receipt) -> None:
        """Delete the post or the comment."""
        path = f"/rest/posts/{encoded(receipt.remote_id)}"
        if number := receipt.extra.get("comment"):
            actor = encoded(self._account.remote_id)
            path = f"/rest/socialActions/{encoded(receipt.extra['post'])}/comments/{number}?actor={actor}"
        self._client.send(Request("DELETE", path, headers={"X-RestLi-Method": "DELETE"}))

    def metrics(self, receipts: Sequence[Receipt]) -> Sequence[Metrics]:
        """Likes and comments, and for an organisation views and shares. Raises PermissionRefused for most members."""
        posts = [receipt.remote_id for receipt in receipts if "comment" not in receipt.extra]
        found: list[Metrics] = []
        for urn in posts:
            try:
                counts = self._client.counts(urn)
            except NotFound:
                continue
            found.append(_counted(urn, counts, self._shown(urn), self._tools.clock.now()))
        return found

    def test(self) -> Account:
        """Ask who the token belongs to and, for an organisation, whether it may still post for it."""
        urn = self._account.remote_id
        organization = urn if urn.startswith(ORGANIZATION) else ""
        return who(lambda path: self._client.call(Request("GET", path)), organization, self._account, self._tools)

    def _upload(self, state: Keeping, number: int, media: Media, spoken: str) -> None:
        """A file that is there already stays the same one, for LinkedIn's guard compares the whole post."""
        name = ASSET.format(number)
        if name in state.saved:
            try:
                return self._files.wait(state.saved[name], media.filename)
            except NotFound:
                pass
        state.set(name, self._files.send(media, spoken))
        return self._files.wait(state.saved[name], media.filename)

    def _seen(self, outgoing: Outgoing, saved: Saved, part: int) -> Receipt | None:
        """The part, if it can be seen; where nothing may be read, LinkedIn's guard has the last word."""
        try:
            return self._look(outgoing, part, datetime.fromisoformat(saved[BEGUN.format(part)]))
        except PermissionRefused:
            return None

    def _guarded(self, guard: Guarded, saved: Saved) -> Receipt:
        """What a refused double means. Raises Refused for an older post, and Duplicate where nobody can say."""
        if not guard.urn:
            raise guard
        if made_at(guard.urn) < datetime.fromisoformat(saved[BEGUN.format(0)]) - SKEW:
            raise Refused("linkedin-duplicate-old", url=self._url(guard.urn)) from guard
        if AGAIN not in saved:
            raise guard
        return self._post(guard.urn, made_at(guard.urn))

    def _look(self, outgoing: Outgoing, part: int, since: datetime) -> Receipt | None:
        return self._look_under(outgoing, part, since) if part else self._look_among(outgoing, since)

    def _look_among(self, outgoing: Outgoing, since: datetime) -> Receipt | None:
        rows = self._client.posts()
        for row in rows:
            at = moment(row)
            if at and at >= since - SKEW and same(outgoing.segments[0].text, str(row.get("commentary") or "")):
                return self._post(str(row.get("id")), at)
        oldest = min((at for row in rows if (at := moment(row))), default=since)
        if len(rows) >= PAGE and oldest >= since - SKEW:
            raise UnknownOutcome("settle-too-many", host=self._client.http.host)
        return None

    def _look_under(self, outgoing: Outgoing, part: int, since: datetime) -> Receipt | None:
        post, taken = outgoing.receipts[0].remote_id, {receipt.extra.get("comment") for receipt in outgoing.receipts}
        for row in self._client.comments(post):
            at, message = moment(row) or self._tools.clock.now(), row.get("message")
            text = str(message.get("text")) if isinstance(message, dict) else ""
            new = str(row.get("id")) not in taken and at >= since - SKEW
            if (
                new
                and row.get("actor") == self._account.remote_id
                and text.split() == outgoing.segments[part].text.split()
            ):
                return self._comment(part, post, str(row.get("id")), at)
        return None

    def _shown(self, urn: str) -> dict[str, Any]:
        """Views and shares, which only an organisation gets (share-statistics, learn.microsoft.com, 2026-11-22)."""
        author = self._account.remote_id
        if not author.startswith(ORGANIZATION):
            return {}
        names = "ugcPosts" if ":ugcPost:" in urn else "shares"
        query = f"q=organizationalEntity&organizationalEntity={encoded(author)}&{names}=List({encoded(urn)})"
        rows = self._client.call(Request("GET", f"/rest/organizationalEntityShareStatistics?{query}")).get("elements")
        first = rows[0] if isinstance(rows, list) and rows else {}
        counts = first.get("totalShareStatistics") if isinstance(first, dict) else None
        return counts if isinstance(counts, dict) else {}

    def _post(self, urn: str, at: datetime) -> Receipt:
        return Receipt(0, urn, self._url(urn), at)

    def _comment(self, part: int, post: str, given_id: str, at: datetime) -> Receipt:
        number = given_id.rstrip(")").rpartition(",")[2].rpartition(":")[2]  # LinkedIn gives the number, or the URN
        extra = {"post": post, "comment": number}
        return Receipt(part, f"urn:li:comment:({post},{number})", self._url(post), at, extra)

    def _url(self, urn: str) -> str:
        base = (
            self._client.http.base_url
        )  # a server on this machine plays the platform: nothing of it is on linkedin.com
        return f"{base if is_local(base) else 'https://www.linkedin.com'}/feed/update/{urn}/"


class LinkedIn(Simple):
    """LinkedIn, connected with a token of the person's own app; `organization` beside it makes it an organisation's.

    Options: `visibility` (public, connections, members).
    """

    id = "linkedin"

    def publisher(self, account: Account, tools: Tools) -> LinkedInPublisher:
        """The adapter for an account."""
        return LinkedInPublisher(account, tools)

    def connect(self, wanted: Wanted, tools: Tools) -> Connected:
        """Try the token that the person pasted. Raises InputError and the PlatformError tree."""
        token = given(wanted.secret)
        organization = organization_of(token)
        http = tools.http(server_url(wanted.base_url, HOST))
        bare = Account("", self.id, "", kind=wanted.kind, base_url=http.base_url)

        def asks(access: str) -> Account:
            def ask(path: str) -> dict[str, Any]:
                return http.call(Request("GET", path, token=access, headers=headers()))

            return who(ask, organization, bare, tools)

        token, account = tried(token, lambda t: asks(t.access), lambda t: renewal(http, t, tools.clock.now()))
        same_person(wanted.handle, account)
        return Connected(account, {"": token.dump()})


def _counted(urn: str, counts: dict[str, Any], shown: dict[str, Any], now: datetime) -> Metrics:
    likes, comments = counts.get("likesSummary"), counts.get("commentsSummary")
    numbers = {
        "likes": likes.get("totalLikes") if isinstance(likes, dict) else None,
        "replies": comments.get("totalFirstLevelComments") if isinstance(comments, dict) else None,
        "reposts": shown.get("shareCount"),
        "views": shown.get("impressionCount"),
    }
    return Metrics(urn, now, **{name: value for name, value in numbers.items() if isinstance(value, int)})
