"""Publishes films to TikTok: as a draft in the person's inbox, or at once where the post says so."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from app.domain.account import Account, AccountHealth
from app.domain.delivery import Outgoing, Receipt, Saved
from app.domain.errors import InputError, PermissionRefused, Refused, UnknownOutcome
from app.domain.goal import AccountKind
from app.domain.media import Media
from app.domain.metrics import Metrics
from app.domain.variant import Segment
from platforms.kit.adapter import Connected, Keeping, Simple, Tools, Wanted, account_id, unsent
from platforms.kit.followed import stand_in
from platforms.kit.hosts import server_url
from platforms.kit.picture import documented, ready
from platforms.kit.signed import Pasted
from platforms.kit.tokens import Purse, given
from platforms.tiktok.client import FAILED, HOST, OUT, Client, Status, renewing
from platforms.tiktok.errors import failure
from platforms.tiktok.upload import ADDRESS, PUBLISH_ID, Film, bring
from platforms.tiktok.wishes import is_direct, post_info

WAITS = (1, 2, 3, 5, 8, 13, 20)
"""Seconds between looks at a film that TikTok has and works on."""
PAGE = 20
SITE = "https://www.tiktok.com"


class TikTokPublisher:
    """One account. Repeatable: a publish id stands for one upload that becomes one post, whatever is sent again."""

    repeatable = True

    def __init__(self, account: Account, tools: Tools) -> None:
        self._account, self._tools = account, tools
        self._home = account.base_url or HOST
        self._client = Client(self._home, tools, Purse(account, tools, renewing(self._home, tools)))
        self._film: tuple[str, Film] | None = None

    def prepare(self, outgoing: Outgoing, saved: Saved, keep: Callable[[Saved], None]) -> Saved:
        """Upload all of the film but its last piece. Raises InputError and the PlatformError tree."""
        state = Keeping(dict(saved), keep)
        for part in unsent(outgoing):
            segment = outgoing.segments[part]
            media = _film(segment)
            info = None
            if is_direct(outgoing.variant):
                info = post_info(outgoing.variant, segment.text, media, self._client.creator())
            bring(self._client, state, part, self._ready(media), info, self._tools.clock.now())
        return state.saved

    def commit(self, outgoing: Outgoing, saved: Saved, part: int) -> Receipt:
        """Send the last piece, unless TikTok has it, and wait for what comes of it. Raises the PlatformError tree."""
        media = _film(outgoing.segments[part])
        film, publish_id = self._ready(media), saved[PUBLISH_ID.format(part)]
        if self._client.status(publish_id).wants_bytes(film.size) is not False:
            address, piece = saved[ADDRESS.format(part)], film.data[film.last :]
            self._client.send(address, piece, film.last, film.size, film.mime, visible=True)
        status = self._settled(publish_id)
        if status.state == FAILED:
            raise failure(status.reason, media.filename)
        return self._receipt(publish_id, status, part)

    def find(self, outgoing: Outgoing, saved: Saved, part: int, since: datetime) -> Receipt | None:  # noqa: ARG002 -- the port's signature
        """What became of the upload; None where it is incomplete or failed.

        Raises UnknownOutcome while TikTok is still at work, and the PlatformError tree.
        """
        publish_id, media = saved.get(PUBLISH_ID.format(part)), _film(outgoing.segments[part])
        if publish_id is None or self._client.status(publish_id).wants_bytes(self._ready(media).size):
            return None
        status = self._settled(publish_id)
        return None if status.state == FAILED else self._receipt(publish_id, status, part)

    def delete(self, receipt: Receipt) -> None:  # noqa: ARG002 -- the port's signature
        """TikTok lets no program delete."""
        raise Refused("tiktok-no-delete")

    def metrics(self, receipts: Sequence[Receipt]) -> Sequence[Metrics]:
        """Likes, comments, shares and views of what is public; TikTok says nothing of drafts and private posts."""
        ids = {post_id: receipt for receipt in receipts if (post_id := self._post_id(receipt))}
        found: list[Metrics] = []
        for start in range(0, len(ids), PAGE):
            for row in self._client.counts([*ids][start : start + PAGE]):
                receipt = ids.get(str(row.get("id")))
                found += [_counts(receipt.remote_id, row, self._tools.clock.now())] if receipt else []
        return found

    def test(self) -> Account:
        """Ask who the token belongs to."""
        found = _who(self._client, self._home, self._account.kind, self._tools)
        handle = found.handle if found.handle != found.display_name else self._account.handle
        return replace(found, id=self._account.id, handle=handle)

    def _ready(self, media: Media) -> Film:
        """The film as TikTok takes it; made once, because coding it anew takes long."""
        if self._film is None or self._film[0] != media.sha256:
            self._film = media.sha256, Film(*ready(media, self._tools, documented(self._account.platform)))
        return self._film[1]

    def _settled(self, publish_id: str) -> Status:
        """Where the film is in the end. Raises UnknownOutcome where TikTok takes longer than anybody waits."""
        for seconds in (0, *WAITS):
            if seconds:
                self._tools.clock.wait(seconds)
            status = self._client.status(publish_id)
            if status.state in {*OUT, FAILED}:
                return status
        raise UnknownOutcome("tiktok-still-working")

    def _receipt(self, publish_id: str, status: Status, part: int) -> Receipt:
        """The post's own id comes after TikTok has looked at it; until then the publish id leads to it."""
        page = f"{stand_in(self._home, SITE)}/@{self._account.handle.lstrip('@')}"
        url = f"{page}/video/{status.post_id}" if status.post_id else page
        remote_id = status.post_id or publish_id
        return Receipt(part, remote_id, url, self._tools.clock.now(), {"publish_id": publish_id})

    def _post_id(self, receipt: Receipt) -> str:
        publish_id = receipt.extra.get("publish_id", "")
        if receipt.remote_id != publish_id:
            return receipt.remote_id
        return self._client.status(publish_id).post_id


class TikTok(Simple):
    """The TikTok platform: an account, with a token of the person's own app.

    Scopes: `user.info.basic` and `video.upload`; `video.publish` for posts at once, `video.list` for counts,
    `user.info.profile` for the handle. Options: `mode` (draft, which is the default, or direct); for direct `privacy`
    (public, friends, followers, private; must be said), `allow_comment`, `allow_duet`, `allow_stitch`,
    `paid_partnership`, `own_brand` and `ai_generated` (yes or no; no where nothing is said).
    """

    id = "tiktok"

    def publisher(self, account: Account, tools: Tools) -> TikTokPublisher:
        """The adapter for an account."""
        return TikTokPublisher(account, tools)

    def connect(self, wanted: Wanted, tools: Tools) -> Connected:
        """Try the token by asking whose it is. Raises InputError and the PlatformError tree."""
        home = server_url(wanted.base_url, HOST)
        holder = Pasted(given(wanted.secret), renewing(home, tools))
        account = _who(Client(home, tools, holder), home, wanted.kind, tools)
        _same_person(wanted.handle, account)
        return Connected(account, {"": holder.token().dump()})


def _film(segment: Segment) -> Media:
    """The one film. Photos go to TikTok only by a public address, which a computer at a desk has not."""
    if any(media.is_image for media in segment.media):
        raise InputError("tiktok-photos-need-url")
    if len(segment.media) != 1 or not segment.media[0].is_video:
        raise InputError("tiktok-one-film")
    return segment.media[0]


def _who(client: Client, home: str, kind: AccountKind, tools: Tools) -> Account:
    user = client.user()
    name = str(user.get("display_name") or "")
    handle = str(user.get("username") or "") or _username(client) or name
    return Account(
        account_id("tiktok", home, user["open_id"]),
        "tiktok",
        handle,
        kind=kind,
        display_name=name,
        base_url=home,
        remote_id=user["open_id"],
        health=AccountHealth.READY,
        checked_at=tools.clock.now(),
    )


def _username(client: Client) -> str:
    """The handle as whoever may publish sees it; empty where the token may only upload drafts."""
    try:
        return client.creator().username
    except (PermissionRefused, Refused):
        return ""


def _same_person(given: str, account: Account) -> None:
    """Raises InputError where the token belongs to another account than the one that was named."""
    name = given.strip().lstrip("@").casefold()
    if name and name not in {account.handle.casefold(), account.display_name.casefold()}:
        raise InputError("tiktok-other-account", given=given, found=account.handle)


def _counts(remote_id: str, row: dict[str, Any], now: datetime) -> Metrics:
    names = ("like_count", "share_count", "comment_count", "view_count")
    likes, shares, comments, views = (value if isinstance(value := row.get(n), int) else None for n in names)
    return Metrics(remote_id, now, likes, shares, comments, views=views)
