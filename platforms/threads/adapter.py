"""Publishes to Threads: text, links, pictures and films, several together, and chains of posts."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from app.domain.account import Account, AccountHealth
from app.domain.comment import Comment
from app.domain.delivery import Outgoing, Receipt, Saved
from app.domain.errors import InputError, NotFound, UnknownOutcome
from app.domain.goal import AccountKind
from app.domain.metrics import Metrics
from platforms.kit.adapter import Connected, Keeping, Simple, Tools, Wanted, account_id, unsent
from platforms.kit.answers import answered, moment_of, parent_of, words_of
from platforms.kit.containers import FAILED, PUBLISHED, USABLE
from platforms.kit.graph import insights, moment, same, settled
from platforms.kit.graph_tokens import lasting
from platforms.kit.hosts import server_url
from platforms.kit.laid import Files
from platforms.kit.signed import Pasted
from platforms.kit.tokens import Purse, given
from platforms.threads.client import ANSWERS, COUNTS, EARLY, HOST, Client, renewing
from platforms.threads.form import files_of, forms, plan_of

BEFORE, REPLY_BEFORE, AGAIN = "before", "before.reply", "again"
"""The account's newest post and reply before ours, and that something may have been tried already."""
CONTAINER, PLAN = "part.{}.container", "part.{}.plan"


class ThreadsPublisher:
    """One account. Not repeatable: a container is published once, but a part of a chain gets its own only in commit."""

    repeatable = False

    def __init__(self, account: Account, tools: Tools) -> None:
        self._account, self._tools = account, tools
        home = account.base_url or HOST
        self._client = Client(home, tools, Purse(account, tools, renewing(home, tools), EARLY))
        self._files = Files(account.platform, tools)
        self._tried: datetime | None = None

    def prepare(self, outgoing: Outgoing, saved: Saved, keep: Callable[[Saved], None]) -> Saved:
        """Lay the files where Threads can fetch them, and make the next part's container.

        Raises InputError and the PlatformError tree.
        """
        state = Keeping(dict(saved), keep)
        for part in unsent(outgoing):
            plan_of(outgoing, part)  # a wish that cannot be kept stops it all before anything is sent
        self._mark(state, chain=len(outgoing.segments) > 1 or bool(answered(outgoing)))
        for number, part in enumerate(unsent(outgoing)):
            if not number and self._kept(outgoing, state.saved, part)[1] in {PUBLISHED, *USABLE}:
                continue
            self._files.lay(state, part, files_of(outgoing, part))
            if not number:
                self._contain(state, outgoing, part)
        return state.saved

    def commit(self, outgoing: Outgoing, saved: Saved, part: int) -> Receipt:
        """Publish the part's container; on every try after the first, look first. Raises the PlatformError tree."""
        receipt = self._published(outgoing, saved, part)
        self._files.take_away(saved, part)
        return receipt

    def find(self, outgoing: Outgoing, saved: Saved, part: int, since: datetime) -> Receipt | None:
        """Ask the container where there is one, else look among own posts, and wait until the server has settled.

        Raises UnknownOutcome where nobody can say yet, and the PlatformError tree.
        """
        if BEFORE not in saved:
            return None
        look = lambda: self._asked(outgoing, saved, part)  # noqa: E731 -- two places want the same question
        found = settled(look, self._tools.clock, max(since, self._tried or since))
        if found:
            self._files.take_away(saved, part)
        return found

    def delete(self, receipt: Receipt) -> None:
        """Delete the post. Raises NotFound where it is gone, and the PlatformError tree."""
        self._client.graph.delete(receipt.remote_id)

    def metrics(self, receipts: Sequence[Receipt]) -> Sequence[Metrics]:
        """Likes, reposts, replies, quotes and views of those that are still there."""
        found: list[Metrics] = []
        for receipt in receipts:
            try:
                seen = insights(self._client.graph, receipt.remote_id, COUNTS)
            except NotFound:
                continue
            names = ("likes", "reposts", "replies", "quotes", "views")
            found.append(Metrics(receipt.remote_id, self._tools.clock.now(), *(seen.get(name) for name in names)))
        return found

    def comments(self, receipt: Receipt) -> Sequence[Comment]:
        """What others answered (GET /{id}/replies, Postman collection of 2026-01-02)."""
        rows, _ = self._client.graph.rows(f"{receipt.remote_id}/replies", fields=ANSWERS, limit="50")
        return [_comment(row) for row in rows if row.get("username") != self._account.handle]

    def test(self) -> Account:
        """Ask who the token belongs to, and whether it may look."""
        found = _who(self._client, self._account.base_url or HOST, self._account.kind, self._tools)
        self._client.posts.newest()
        return replace(found, id=self._account.id)

    def _mark(self, state: Keeping, *, chain: bool) -> None:
        """Note where the account stands, or that this is not the first try."""
        if BEFORE in state.saved:
            state.set(AGAIN, "yes")
            return
        if chain:
            state.saved[REPLY_BEFORE] = self._client.replies.newest()
        state.set(BEFORE, self._client.posts.newest())

    def _published(self, outgoing: Outgoing, saved: Saved, part: int) -> Receipt:
        container, state = self._kept(outgoing, saved, part)
        if state == PUBLISHED or AGAIN in saved:
            found = self._look(outgoing, saved, part)
            if found or state == PUBLISHED:
                return found or self._unseen()
        if state in USABLE:
            self._client.containers.wait(container)
        else:
            container = self._made(outgoing, saved, part)
        self._tried = self._tools.clock.now()
        post_id = self._client.publish(container, outgoing.segments[part].text)
        url = self._client.permalink(post_id, self._account.handle)
        return Receipt(part, post_id, url, self._tools.clock.now())

    def _kept(self, outgoing: Outgoing, saved: Saved, part: int) -> tuple[str, str]:
        """The container that was made for exactly this part, and its state; empty where there is none."""
        container = saved.get(CONTAINER.format(part), "")
        if not container or saved.get(PLAN.format(part)) != plan_of(outgoing, part):
            return "", ""
        return container, self._client.containers.state(container)

    def _contain(self, state: Keeping, outgoing: Outgoing, part: int) -> None:
        container = self._made(outgoing, state.saved, part)
        state.saved[PLAN.format(part)] = plan_of(outgoing, part)
        state.set(CONTAINER.format(part), container)

    def _made(self, outgoing: Outgoing, saved: Saved, part: int) -> str:
        """A new container for the part, with one for each of several files."""
        containers = self._client.containers
        whole, items = forms(outgoing, part, self._files.laid(saved, part, files_of(outgoing, part)))
        children = [containers.begin(item) for item in items]
        for child in children:
            containers.wait(child)
        return containers.make(whole | ({"children": ",".join(children)} if children else {}))

    def _asked(self, outgoing: Outgoing, saved: Saved, part: int) -> Receipt | None:
        _, state = self._kept(outgoing, saved, part)
        if state in {FAILED, *USABLE}:
            return None
        found = self._look(outgoing, saved, part)
        return found if found or state != PUBLISHED else self._unseen()

    def _look(self, outgoing: Outgoing, saved: Saved, part: int) -> Receipt | None:
        taken, text = {receipt.remote_id for receipt in outgoing.receipts}, outgoing.segments[part].text
        parent = parent_of(outgoing, part)
        feed, before = (self._client.replies, REPLY_BEFORE) if parent else (self._client.posts, BEFORE)
        for row in feed.newer(saved.get(before, "")):
            above = row.get("replied_to")
            fits = not parent or (isinstance(above, dict) and str(above.get("id")) == parent)
            if fits and str(row.get("id")) not in taken and same(text, row.get("text")):
                at = moment(row, "timestamp", self._tools.clock.now())
                return Receipt(part, str(row.get("id")), str(row.get("permalink") or ""), at)
        return None

    def _unseen(self) -> Receipt:
        raise UnknownOutcome("graph-published-unseen", host=self._client.graph.host)


class Threads(Simple):
    """The Threads platform: an account, with a token of the person's own app.

    Scopes: threads_basic, threads_content_publish; threads_manage_replies and threads_read_replies for chains,
    threads_manage_insights for counts, threads_delete. Options: `topic_tag` (1 to 50 characters), `reply_control`
    (everyone, following, mentioned, followers), `spoiler` (yes or no; hides pictures and films until they are tapped).
    """

    id = "threads"

    def publisher(self, account: Account, tools: Tools) -> ThreadsPublisher:
        """The adapter for an account."""
        return ThreadsPublisher(account, tools)

    def connect(self, wanted: Wanted, tools: Tools) -> Connected:
        """Try the token by asking whose it is. Raises InputError and the PlatformError tree."""
        home = server_url(wanted.base_url, HOST)
        token = lasting(home, tools, ("th_exchange_token", "th_refresh_token"), given(wanted.secret))
        holder = Pasted(token, renewing(home, tools))
        account = _who(Client(home, tools, holder), home, wanted.kind, tools)
        name = wanted.handle.strip().lstrip("@").casefold()
        if name and name != account.handle.casefold():
            raise InputError("threads-other-account", given=wanted.handle, found=account.handle)
        return Connected(account, {"": holder.token().dump()})


def _comment(row: dict[str, Any]) -> Comment:
    at = moment_of(row.get("timestamp"))
    return Comment(str(row.get("id")), words_of(row, "username"), words_of(row, "text"), at, words_of(row, "permalink"))


def _who(client: Client, home: str, kind: AccountKind, tools: Tools) -> Account:
    user = client.user()
    return Account(
        account_id("threads", home, user["id"]),
        "threads",
        user["username"],
        kind=kind,
        display_name=str(user.get("name") or ""),
        base_url=home,
        remote_id=user["id"],
        health=AccountHealth.READY,
        checked_at=tools.clock.now(),
    )
