"""Publishes to a Facebook Page: text, links, pictures, films and reels; looks before every second try."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from app.domain.account import Account, AccountHealth
from app.domain.comment import Comment
from app.domain.delivery import Outgoing, Receipt, Saved
from app.domain.errors import InputError, NotFound, PlatformError, Refused, UnknownOutcome
from app.domain.goal import AccountKind
from app.domain.media import Media
from app.domain.metrics import Metrics
from app.domain.variant import Segment
from platforms.facebook.client import HOST, WHO, Client, names_of, page_of
from platforms.facebook.film import PLAN, VIDEO, Film, bring, caption, finish, form_of
from platforms.facebook.planned import plan, planned, standing
from platforms.kit.adapter import Connected, Keeping, Simple, Tools, Wanted, account_id, iso, unsent
from platforms.kit.answers import Answers, answered, moment_of, words_of
from platforms.kit.graph import insights, moment, same, settled, summed
from platforms.kit.hosts import server_url
from platforms.kit.picture import documented, ready
from platforms.kit.refusals import garbled
from platforms.kit.settle import settled as calm
from platforms.kit.tokens import Purse, given

BEFORE, AGAIN = "before", "again"
"""The Page's newest post before ours, and that something may have been tried already."""
PHOTO, PHOTO_AT = "part.{}.photo.{}", "part.{}.photo.{}.at"
PHOTO_LASTS = timedelta(hours=12)
"""A picture that no post uses is dropped after about a day (unverified, 2026-11-22)."""
WAITS = (2, 3, 5, 10, 20, 30, 60)
"""Seconds between looks at a film that Facebook works on."""
POST_COUNTS = "shares,comments.limit(0).summary(true),reactions.limit(0).summary(true)"
FILM_COUNTS = "views,comments.limit(0).summary(true),likes.limit(0).summary(true)"


class FacebookPublisher:
    """One Page. Not repeatable: Facebook has no key for a post, so every try after the first looks first."""

    repeatable = False

    def __init__(self, account: Account, tools: Tools) -> None:
        self._account, self._tools = account, tools
        self._client = Client(account.base_url or HOST, tools, Purse(account, tools), account.remote_id)
        self._tried: datetime | None = None

    def prepare(self, outgoing: Outgoing, saved: Saved, keep: Callable[[Saved], None]) -> Saved:
        """Upload pictures and films for nobody to see. Raises InputError and the PlatformError tree."""
        if answered(outgoing):
            return self._answers().prepare(outgoing, saved, keep)
        state = Keeping(dict(saved), keep)
        if BEFORE in saved:
            state.set(AGAIN, "yes")
        else:
            state.set(BEFORE, self._client.feed.newest())
        for part in unsent(outgoing):
            segment = outgoing.segments[part]
            film = _film(segment)
            if film:
                data = self._ready(film)[0]
                wished = form_of(film, dict(outgoing.variant.options))
                bring(self._client, state, part, Film(data, wished), self._tools.clock.now())
                caption(self._client, state, part, film, outgoing.variant.language)
                continue
            for number, media in enumerate(segment.media):
                self._photo(state, part, number, media)
        return state.saved

    def commit(self, outgoing: Outgoing, saved: Saved, part: int) -> Receipt:
        """Make the post, or finish the film; on every later try, look first. Raises the PlatformError tree."""
        if answered(outgoing):
            return self._answers().commit(outgoing, saved)
        if AGAIN in saved and (found := self._look(outgoing, saved, part)):
            return found
        self._tried = self._tools.clock.now()
        segment, variant = outgoing.segments[part], outgoing.variant
        if _film(segment):
            finish(self._client, saved, part, segment.text, variant.title)
            return self._shown(saved, part)
        link = variant.link_card.url if variant.link_card else ""
        post_id = self._client.post(segment.text, link, _photos(segment, saved, part))
        return self._receipt(part, post_id, self._client.permalink(post_id), self._tools.clock.now())

    def find(self, outgoing: Outgoing, saved: Saved, part: int, since: datetime) -> Receipt | None:
        """Look for the part; soon after a break, wait until the server has settled.

        Raises UnknownOutcome where it is too early to say that nothing went out, and the PlatformError tree.
        """
        if answered(outgoing):
            return self._answers().find(outgoing, saved, since)
        if BEFORE not in saved:
            return None
        return settled(lambda: self._look(outgoing, saved, part), self._tools.clock, max(since, self._tried or since))

    def can_hand(self, outgoing: Outgoing) -> bool:
        """Words and links; pictures and films go out from here."""
        return len(outgoing.segments) == 1 and not outgoing.segments[0].media

    def hand_over(self, outgoing: Outgoing, saved: Saved, due: datetime) -> str:  # noqa: ARG002 -- the port's signature
        """Let Facebook hold the post until then. Raises the PlatformError tree."""
        self._tried = self._tools.clock.now()
        link = outgoing.variant.link_card.url if outgoing.variant.link_card else ""
        form = {"message": outgoing.segments[0].text} | ({"link": link} if link else {})
        return plan(self._client.graph, self._account.remote_id, form, due)

    def planned(self, outgoing: Outgoing, saved: Saved, due: datetime, since: datetime) -> str | None:  # noqa: ARG002 -- the port's signature
        """Look among what Facebook holds; soon after a break, wait until it has settled."""
        graph, page, text = self._client.graph, self._account.remote_id, outgoing.segments[0].text
        tried = max(since, self._tried or since)
        return calm(lambda: planned(graph, page, text, due), self._tools.clock, tried, graph.host)

    def standing(self, outgoing: Outgoing, saved: Saved, remote_id: str) -> Receipt | None:  # noqa: ARG002 -- the port's signature
        """None while Facebook holds it. Raises NotFound where it is neither held nor out."""
        return standing(self._client.graph, remote_id, self._tools.clock.now())

    def take_back(self, remote_id: str) -> None:
        """Delete what Facebook holds. Raises NotFound where it is gone."""
        self._client.graph.delete(remote_id)

    def delete(self, receipt: Receipt) -> None:
        """Delete the post or film. Raises NotFound where it is gone, and the PlatformError tree."""
        self._client.graph.delete(receipt.remote_id)

    def metrics(self, receipts: Sequence[Receipt]) -> Sequence[Metrics]:
        """Reactions, shares, comments and views of those that are still there."""
        found: list[Metrics] = []
        for receipt in receipts:
            film = "film" in receipt.extra
            try:
                row = self._client.graph.get(receipt.remote_id, fields=FILM_COUNTS if film else POST_COUNTS)
            except NotFound:
                continue
            views = row.get("views") if film else self._views(receipt.remote_id)
            found.append(_counts(receipt.remote_id, row, views, self._tools.clock.now()))
        return found

    def comments(self, receipt: Receipt) -> Sequence[Comment]:
        """What others wrote under a post or film; needs pages_read_user_content."""
        return self._by(receipt.remote_id, own=False)

    def test(self) -> Account:
        """Ask which Page the token belongs to, and whether it may look."""
        page = self._client.graph.get("me", "id", "name", fields=WHO)
        self._client.feed.newest()
        found = _account(page, self._account.base_url or HOST, self._account.kind, self._tools)
        return replace(found, id=self._account.id)

    def _answers(self) -> Answers:
        return Answers(self._client.answer, self._own, self._tools.clock, self._client.graph.host)

    def _own(self, comment: str) -> Sequence[Comment]:
        return self._by(comment, own=True)

    def _by(self, above: str, *, own: bool) -> Sequence[Comment]:
        page = self._account.remote_id
        return [_comment(row) for row in self._client.comments(above) if (words_of(row, "from", "id") == page) is own]

    def _views(self, post_id: str) -> int | None:
        """None where this token may not see them."""
        try:
            return insights(self._client.graph, post_id, "post_media_view").get("post_media_view")
        except PlatformError:
            return None

    def _ready(self, media: Media) -> tuple[bytes, str]:
        return ready(media, self._tools, documented(self._account.platform))

    def _photo(self, state: Keeping, part: int, number: int, media: Media) -> None:
        name, stamp, now = PHOTO.format(part, number), PHOTO_AT.format(part, number), self._tools.clock.now()
        kept_at = state.saved.get(stamp)
        if kept_at and datetime.fromisoformat(kept_at) > now - PHOTO_LASTS:
            return
        state.saved[name] = self._client.photo(*self._ready(media), media.alt_text)
        state.set(stamp, iso(now))

    def _look(self, outgoing: Outgoing, saved: Saved, part: int) -> Receipt | None:
        segment = outgoing.segments[part]
        if _film(segment):
            return self._look_at_film(saved, part)
        taken, photos = {receipt.remote_id for receipt in outgoing.receipts}, _photos(segment, saved, part)
        for row in self._client.feed.newer(saved[BEFORE]):
            if str(row.get("id")) not in taken and _is_ours(row, segment.text, photos):
                url, at = str(row.get("permalink_url") or ""), moment(row, "created_time", self._tools.clock.now())
                return self._receipt(part, str(row.get("id")), url, at)
        return None

    def _look_at_film(self, saved: Saved, part: int) -> Receipt | None:
        video_id = saved.get(VIDEO.format(part))
        if video_id is None or self._client.status(video_id).state in {"waiting", "failed"}:
            return None
        return self._shown(saved, part)

    def _shown(self, saved: Saved, part: int) -> Receipt:
        """The film once Facebook has worked through it. Raises Refused, or UnknownOutcome where it takes too long."""
        video_id = saved[VIDEO.format(part)]
        for seconds in (0, *WAITS):
            if seconds:
                self._tools.clock.wait(seconds)
            status = self._client.status(video_id)
            if status.state == "failed":
                raise Refused("facebook-film-refused", reason=status.reason or "?")
            if status.state == "out":
                receipt = self._receipt(part, video_id, self._client.permalink(video_id), self._tools.clock.now())
                return replace(receipt, extra={"film": saved[PLAN.format(part)].partition(" ")[0]})
        raise UnknownOutcome("facebook-still-working")

    def _receipt(self, part: int, post_id: str, url: str, at: datetime) -> Receipt:
        return Receipt(part, post_id, url, at)


class Facebook(Simple):
    """The Facebook platform: a Page, with its token, or the token of a person who runs it and a handle that names it.

    Scopes: pages_show_list, pages_read_engagement, pages_manage_posts; read_insights for views. Option: `film` (reel
    or feed; else an upright film of 3 to 90 seconds becomes a reel).
    """

    id = "facebook"

    def publisher(self, account: Account, tools: Tools) -> FacebookPublisher:
        """The adapter for a Page."""
        return FacebookPublisher(account, tools)

    def connect(self, wanted: Wanted, tools: Tools) -> Connected:
        """Try the token by asking for its Page. Raises InputError and the PlatformError tree."""
        home = server_url(wanted.base_url, HOST)
        token, page = page_of(home, tools, given(wanted.secret), wanted.handle)
        account = _account(page, home, wanted.kind, tools)
        name = wanted.handle.strip().lstrip("@").casefold()
        if name and name not in names_of(page):
            raise InputError("facebook-other-page", given=wanted.handle, found=account.handle)
        return Connected(account, {"": token.dump()})


def _comment(row: Mapping[str, Any]) -> Comment:
    author, at = words_of(row, "from", "name"), moment_of(row.get("created_time"))
    return Comment(str(row.get("id")), author, words_of(row, "message"), at, words_of(row, "permalink_url"))


def _film(segment: Segment) -> Media | None:
    """The one film, or none. Raises InputError for a film beside anything else."""
    films = [media for media in segment.media if not media.is_image or media.is_animation]
    if any(media.is_document for media in films) or (films and len(segment.media) > 1):
        raise InputError("facebook-film-alone")
    return next(iter(films), None)


def _photos(segment: Segment, saved: Saved, part: int) -> list[str]:
    return [saved[PHOTO.format(part, number)] for number in range(len(segment.media))]


def _is_ours(row: Mapping[str, Any], text: str, photos: Sequence[str]) -> bool:
    """Whether a post has our words and, where Facebook says which pictures it shows, ours."""
    shown = _targets(row)
    return same(text, row.get("message")) and (not photos or bool(shown & set(photos)) or (not shown and bool(text)))


def _targets(row: Mapping[str, Any]) -> set[str]:
    """The ids of what a post has attached, and of what is in that."""
    attached = row.get("attachments") or row.get("subattachments")
    found: set[str] = set()
    for one in attached.get("data", ()) if isinstance(attached, dict) else ():
        target = one.get("target") if isinstance(one, dict) else None
        found |= {str(target["id"])} if isinstance(target, dict) and "id" in target else set()
        found |= _targets({"subattachments": one.get("subattachments")}) if isinstance(one, dict) else set()
    return found


def _account(page: Mapping[str, Any], home: str, kind: AccountKind, tools: Tools) -> Account:
    if not isinstance(page.get("id"), str) or not isinstance(page.get("name"), str):
        raise garbled(home, visible=False)
    return Account(
        account_id("facebook", home, page["id"]),
        "facebook",
        str(page.get("username") or page["name"]),
        kind=kind,
        display_name=page["name"],
        base_url=home,
        remote_id=page["id"],
        health=AccountHealth.READY,
        checked_at=tools.clock.now(),
    )


def _counts(remote_id: str, row: Mapping[str, Any], views: object, now: datetime) -> Metrics:
    likes = summed(row, "reactions")
    likes = summed(row, "likes") if likes is None else likes
    shares = row.get("shares")
    shared = shares.get("count") if isinstance(shares, dict) else None
    reposts, seen = (value if isinstance(value, int) else None for value in (shared, views))
    return Metrics(remote_id, now, likes, reposts, summed(row, "comments"), views=seen)
