"""Publishes to Instagram: a picture, a film as a reel, or up to ten of both together."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from app.domain.account import Account, AccountHealth
from app.domain.comment import Comment
from app.domain.delivery import Outgoing, Receipt, Saved
from app.domain.errors import InputError, NotFound, Refused, UnknownOutcome
from app.domain.goal import AccountKind
from app.domain.media import Media
from app.domain.metrics import Metrics
from platforms.instagram.client import COUNTS, EARLY, HOST, Client, product_of, renewing
from platforms.instagram.form import files_of, is_film, item_of, plan_of, words_of
from platforms.kit.adapter import Connected, Keeping, Simple, Tools, Wanted, account_id, unsent
from platforms.kit.answers import Answers, answered, moment_of
from platforms.kit.answers import words_of as said
from platforms.kit.containers import FAILED, PUBLISHED, USABLE
from platforms.kit.graph import moment, same, settled
from platforms.kit.graph_tokens import lasting
from platforms.kit.hosts import server_url
from platforms.kit.laid import Files
from platforms.kit.picture import documented, ready
from platforms.kit.signed import Pasted
from platforms.kit.tokens import Purse, given

BEFORE, AGAIN = "before", "again"
"""The account's newest post before ours, and that something may have been tried already."""
CONTAINER, PLAN = "part.{}.container", "part.{}.plan"


class InstagramPublisher:
    """One account. Not repeatable: what Instagram makes of a container that is published twice is not documented."""

    repeatable = False

    def __init__(self, account: Account, tools: Tools) -> None:
        self._account, self._tools = account, tools
        self._home = account.base_url or HOST
        self._purse = Purse(account, tools, renewing(self._home, tools), EARLY)
        self._files = Files(account.platform, tools)
        self._known: Client | None = None
        self._tried: datetime | None = None

    def prepare(self, outgoing: Outgoing, saved: Saved, keep: Callable[[Saved], None]) -> Saved:
        """Lay the files where Instagram can fetch them, or send a film to it, and make the container.

        Raises InputError and the PlatformError tree.
        """
        if answered(outgoing):
            return self._answers().prepare(outgoing, saved, keep)
        state = Keeping(dict(saved), keep)
        for part in unsent(outgoing):
            plan_of(outgoing, part)  # what cannot be kept stops it all before anything is sent
        if BEFORE in state.saved:
            state.set(AGAIN, "yes")
        else:
            state.set(BEFORE, self._client().posts.newest())
        for part in unsent(outgoing):
            if self._kept(outgoing, state.saved, part)[1] not in {PUBLISHED, *USABLE}:
                self._contain(state, outgoing, part)
        return state.saved

    def commit(self, outgoing: Outgoing, saved: Saved, part: int) -> Receipt:
        """Publish the container; on every try after the first, look first. Raises the PlatformError tree."""
        if answered(outgoing):
            return self._answers().commit(outgoing, saved)
        container, state = self._kept(outgoing, saved, part)
        found = self._look(outgoing, saved, part) if state == PUBLISHED or AGAIN in saved else None
        if state == PUBLISHED and not found:
            self._unseen()
        if not found:
            self._client().containers.wait(container)
            self._tried = self._tools.clock.now()
            post_id = self._client().publish(container, outgoing.segments[part].text)
            url = self._client().permalink(post_id, self._account.handle)
            found = Receipt(part, post_id, url, self._tools.clock.now())
        self._files.take_away(saved, part)
        return found

    def find(self, outgoing: Outgoing, saved: Saved, part: int, since: datetime) -> Receipt | None:
        """Ask the container; where it is published, look for the post. Soon after a break, wait first.

        Raises UnknownOutcome where nobody can say yet, and the PlatformError tree.
        """
        if answered(outgoing):
            return self._answers().find(outgoing, saved, since)
        if BEFORE not in saved or CONTAINER.format(part) not in saved:
            return None
        look = lambda: self._asked(outgoing, saved, part)  # noqa: E731 -- two places want the same question
        found = settled(look, self._tools.clock, max(since, self._tried or since))
        if found:
            self._files.take_away(saved, part)
        return found

    def delete(self, receipt: Receipt) -> None:
        """Delete the post, where the token is of the login through Facebook. Raises the PlatformError tree."""
        if not self._client().by_facebook:
            raise Refused("instagram-no-delete")
        self._client().graph.delete(receipt.remote_id)

    def metrics(self, receipts: Sequence[Receipt]) -> Sequence[Metrics]:
        """Likes, comments and views of those that are still there."""
        found: list[Metrics] = []
        for receipt in receipts:
            try:
                row = self._client().graph.get(receipt.remote_id, fields=COUNTS)
            except NotFound:
                continue
            likes, replies = (value if isinstance(value := row.get(n), int) else None for n in COUNTS.split(","))
            views = self._client().views(receipt.remote_id)
            now = self._tools.clock.now()
            found.append(Metrics(receipt.remote_id, now, likes, replies=replies, views=views))
        return found

    def comments(self, receipt: Receipt) -> Sequence[Comment]:
        """What others wrote under a post (IGMedia comments, api_specs of 2026-04-15)."""
        return [one for one in self._under(f"{receipt.remote_id}/comments") if one.author != self._account.handle]

    def test(self) -> Account:
        """Ask who the token belongs to, and whether it may look."""
        client = self._client()
        found = _account(client.user(self._account.handle), self._home, self._account.kind, self._tools)
        client.posts.newest()
        return replace(found, id=self._account.id)

    def _client(self) -> Client:
        """The way to the host that the token is good at; the token is first read when it is needed."""
        if self._known is None:
            product = product_of(self._purse.token())
            self._known = Client(self._home, self._tools, self._purse, product, self._account.remote_id)
        return self._known

    def _under(self, path: str) -> Sequence[Comment]:
        rows, _ = self._client().graph.rows(path, fields="id,text,username,timestamp", limit="50")
        return [_comment(row) for row in rows]

    def _own(self, comment: str) -> Sequence[Comment]:
        return [one for one in self._under(f"{comment}/replies") if one.author == self._account.handle]

    def _answer(self, comment: str, text: str) -> str:
        """Needs …_manage_comments."""
        form = {"message": text}
        return str(self._client().graph.post(f"{comment}/replies", form, "id", visible=True)["id"])

    def _answers(self) -> Answers:
        return Answers(self._answer, self._own, self._tools.clock, self._client().graph.host)

    def _kept(self, outgoing: Outgoing, saved: Saved, part: int) -> tuple[str, str]:
        """The container that was made for exactly this post, and its state; empty where there is none."""
        container = saved.get(CONTAINER.format(part), "")
        if not container or saved.get(PLAN.format(part)) != plan_of(outgoing, part):
            return "", ""
        return container, self._client().containers.state(container)

    def _contain(self, state: Keeping, outgoing: Outgoing, part: int) -> None:
        """A new container, with one for each of several files."""
        media, words, containers = files_of(outgoing, part), words_of(outgoing, part), self._client().containers
        fetched = [item for item in media if not self._sends(item)]
        if fetched:
            self._files.lay(state, part, fetched)
        urls = iter(laid.url for laid in self._files.laid(state.saved, part, fetched))
        several = len(media) > 1
        made = []
        for item in media:
            url = "" if self._sends(item) else next(urls)
            made.append(self._begin(item_of(item, url, several=several) | ({} if several else words), item))
        for container in made:
            containers.wait(container)
        whole = made[0]
        if several:
            whole = containers.make({"media_type": "CAROUSEL", "children": ",".join(made), **words})
        state.saved[PLAN.format(part)] = plan_of(outgoing, part)
        state.set(CONTAINER.format(part), whole)

    def _sends(self, media: Media) -> bool:
        """Whether a file goes to Instagram from this computer; all others are fetched from the person's bucket."""
        return is_film(media) and self._client().by_facebook

    def _begin(self, form: dict[str, str], media: Media) -> str:
        if not self._sends(media):
            return self._client().containers.begin(form)
        return self._client().begin_film(form, ready(media, self._tools, documented(self._account.platform))[0])

    def _asked(self, outgoing: Outgoing, saved: Saved, part: int) -> Receipt | None:
        state = self._kept(outgoing, saved, part)[1]
        if state in {FAILED, *USABLE}:
            return None
        found = self._look(outgoing, saved, part)
        return found if found or state != PUBLISHED else self._unseen()

    def _look(self, outgoing: Outgoing, saved: Saved, part: int) -> Receipt | None:
        taken = {receipt.remote_id for receipt in outgoing.receipts}
        for row in self._client().posts.newer(saved[BEFORE]):
            if str(row.get("id")) not in taken and same(outgoing.segments[part].text, row.get("caption")):
                at = moment(row, "timestamp", self._tools.clock.now())
                return Receipt(part, str(row.get("id")), str(row.get("permalink") or ""), at)
        return None

    def _unseen(self) -> Receipt:
        raise UnknownOutcome("graph-published-unseen", host=self._client().graph.host)


def _comment(row: dict[str, Any]) -> Comment:
    return Comment(str(row.get("id")), said(row, "username"), said(row, "text"), moment_of(row.get("timestamp")))


class Instagram(Simple):
    """The Instagram platform: a professional account, with a token of the person's own app.

    The token is of Instagram's login (scopes instagram_business_basic, …_content_publish, …_manage_insights), or of the
    login through Facebook (instagram_basic, instagram_content_publish, pages_show_list, pages_read_engagement); the
    second says so with the extra `product` = facebook, and takes films from this computer. Option: `share_to_feed` (yes
    or no; whether a reel stands in the feed too).
    """

    id = "instagram"

    def publisher(self, account: Account, tools: Tools) -> InstagramPublisher:
        """The adapter for an account."""
        return InstagramPublisher(account, tools)

    def connect(self, wanted: Wanted, tools: Tools) -> Connected:
        """Try the token by asking whose it is. Raises InputError and the PlatformError tree."""
        home, token = server_url(wanted.base_url, HOST), given(wanted.secret)
        product = product_of(token)
        if product != "facebook":
            token = lasting(home, tools, ("ig_exchange_token", "ig_refresh_token"), token)
        holder = Pasted(token, renewing(home, tools))
        account = _account(Client(home, tools, holder, product).user(wanted.handle), home, wanted.kind, tools)
        name = wanted.handle.strip().lstrip("@").casefold()
        if name and name != account.handle.casefold():
            raise InputError("instagram-other-account", given=wanted.handle, found=account.handle)
        return Connected(account, {"": holder.token().dump()})


def _account(user: dict[str, Any], home: str, kind: AccountKind, tools: Tools) -> Account:
    return Account(
        account_id("instagram", home, user["id"]),
        "instagram",
        user["username"],
        kind=kind,
        display_name=str(user.get("name") or ""),
        base_url=home,
        remote_id=user["id"],
        health=AccountHealth.READY,
        checked_at=tools.clock.now(),
    )
