"""Publishes films to YouTube: uploaded for nobody to see, shown by one change that may be repeated without harm."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any

from app.domain.account import Account, AccountHealth
from app.domain.comment import Comment
from app.domain.delivery import Outgoing, Receipt, Saved
from app.domain.errors import InputError, NotFound, PermissionRefused, Refused
from app.domain.goal import AccountKind
from app.domain.media import Media
from app.domain.metrics import Metrics
from app.domain.variant import Segment
from platforms.kit.adapter import Connected, Keeping, Simple, Tools, Wanted, account_id, unsent
from platforms.kit.answers import MARK, Answers, answered
from platforms.kit.followed import stand_in
from platforms.kit.hosts import server_url
from platforms.kit.http import Request
from platforms.kit.picture import documented, ready
from platforms.kit.refusals import garbled
from platforms.kit.signed import Pasted
from platforms.kit.tokens import Purse, given
from platforms.youtube.captions import caption
from platforms.youtube.client import API, HOST, UPLOAD, Client, renewing
from platforms.youtube.comments import answer, answers_of, comments_of
from platforms.youtube.planned import can_plan, is_planned, let_go, plan, status_of
from platforms.youtube.upload import VIDEO, Film, upload
from platforms.youtube.wishes import Wish, wish_of

THUMBNAIL = "part.{}.thumbnail"
WAITS = (2, 3, 5, 10, 20, 20)
"""Seconds between looks at a film that YouTube is still working on; one that takes longer is shown as it is."""
PAGE = 50
SITE = "https://www.youtube.com"


class YouTubePublisher:
    """One channel. Repeatable: what is visible is a change of the video's own state, and making it twice is once."""

    repeatable = True

    def __init__(self, account: Account, tools: Tools) -> None:
        self._account, self._tools = account, tools
        self._home = account.base_url or HOST
        self._client = Client(self._home, tools, Purse(account, tools, renewing(self._home, tools)))

    def prepare(self, outgoing: Outgoing, saved: Saved, keep: Callable[[Saved], None]) -> Saved:
        """Upload film and thumbnail as a private video. Raises InputError and the PlatformError tree."""
        if answered(outgoing):
            return self._answers().prepare(outgoing, saved, keep)
        state = Keeping(dict(saved), keep)
        for part in unsent(outgoing):
            film, thumbnail = _files(outgoing.segments[part])
            wish = self._wish(outgoing, part)
            video_id = upload(self._client, state, part, Film(*self._ready(film)), wish)
            if thumbnail:
                self._thumbnail(state, part, video_id, thumbnail)
            caption(self._client, state, part, film, outgoing.variant.language)
            self._await(video_id, film.filename)
        return state.saved

    def commit(self, outgoing: Outgoing, saved: Saved, part: int) -> Receipt:
        """Give the video the state that is wished for. Raises the PlatformError tree."""
        if answered(outgoing):
            return self._answers().commit(outgoing, saved)
        video_id, wish = saved[VIDEO.format(part)], self._wish(outgoing, part)
        params: dict[str, str | list[str]] = {"part": "snippet,status"}
        body = wish.shown(video_id)
        answer = self._client.call(Request("PUT", f"{API}/videos", params=params, json=body, visible=True), "id")
        status = answer.get("status")
        if not isinstance(status, dict):
            raise garbled(self._client.host, visible=True)
        if not wish.fulfilled(status):  # projects that Google has not looked at are held private, without an error
            raise PermissionRefused("youtube-stays-private")
        return self._receipt(part, video_id)

    def find(self, outgoing: Outgoing, saved: Saved, part: int, since: datetime) -> Receipt | None:
        """Whether the part's video stands as it was wished for; where none was uploaded, nothing can have gone out."""
        if answered(outgoing):
            return self._answers().find(outgoing, saved, since)
        video_id = saved.get(VIDEO.format(part))
        for video in self._client.videos([video_id], "status") if video_id else ():
            status = video.get("status")
            if isinstance(status, dict) and self._wish(outgoing, part).fulfilled(status):
                return self._receipt(part, str(video_id))
        return None

    def can_hand(self, outgoing: Outgoing) -> bool:
        """One film for everybody."""
        return len(outgoing.segments) == 1 and can_plan(self._wish(outgoing, 0))

    def hand_over(self, outgoing: Outgoing, saved: Saved, due: datetime) -> str:
        """Let YouTube show the film at that moment. Raises the PlatformError tree."""
        return plan(self._client, saved[VIDEO.format(0)], self._wish(outgoing, 0), due)

    def planned(self, outgoing: Outgoing, saved: Saved, due: datetime, since: datetime) -> str | None:  # noqa: ARG002 -- the port's signature
        """The film where it stands to be shown then; None where it does not, or was never uploaded."""
        video_id = saved.get(VIDEO.format(0))
        return video_id if video_id and is_planned(status_of(self._client, video_id), due) else None

    def standing(self, outgoing: Outgoing, saved: Saved, remote_id: str) -> Receipt | None:  # noqa: ARG002 -- the port's signature
        """None while it is hidden until its time. Raises NotFound where it is hidden for good, or gone."""
        status = status_of(self._client, remote_id)
        if self._wish(outgoing, 0).fulfilled(status):
            return self._receipt(0, remote_id)
        if not is_planned(status):
            raise NotFound("native-gone", platform="YouTube")
        return None

    def take_back(self, remote_id: str) -> None:
        """Keep the film hidden. Raises NotFound where it is gone."""
        let_go(self._client, remote_id)

    def delete(self, receipt: Receipt) -> None:
        """Delete the video or the answer. Raises NotFound where it is gone, and the PlatformError tree."""
        kind = "comments" if MARK in receipt.extra else "videos"
        self._client.call(Request("DELETE", f"{API}/{kind}", params={"id": receipt.remote_id}))

    def metrics(self, receipts: Sequence[Receipt]) -> Sequence[Metrics]:
        """Likes, comments and views of the videos that are still there."""
        found: list[Metrics] = []
        for start in range(0, len(receipts), PAGE):
            ids = [receipt.remote_id for receipt in receipts[start : start + PAGE]]
            found += [_counts(video, self._tools.clock.now()) for video in self._client.videos(ids, "statistics")]
        return found

    def comments(self, receipt: Receipt) -> Sequence[Comment]:
        """What others wrote under a video."""
        return comments_of(self._client, receipt.remote_id, self._account.remote_id)

    def test(self) -> Account:
        """Ask which channel the token belongs to."""
        found = _who(self._client, self._home, self._account.kind, self._tools)
        return replace(found, id=self._account.id)

    def _answers(self) -> Answers:
        return Answers(partial(answer, self._client), self._own, self._tools.clock, self._client.host)

    def _own(self, comment: str) -> Sequence[Comment]:
        return answers_of(self._client, comment, self._account.remote_id)

    def _wish(self, outgoing: Outgoing, part: int) -> Wish:
        return wish_of(outgoing.variant, outgoing.segments[part].text)

    def _ready(self, media: Media) -> tuple[bytes, str]:
        return ready(media, self._tools, documented(self._account.platform))

    def _thumbnail(self, state: Keeping, part: int, video_id: str, media: Media) -> None:
        name = THUMBNAIL.format(part)
        done = f"{video_id} {media.sha256}"
        if state.saved.get(name) == done:
            return
        data, mime = self._ready(media)
        request = Request(
            "POST",
            f"{UPLOAD}/thumbnails/set",
            params={"videoId": video_id, "uploadType": "media"},
            data=data,
            headers={"Content-Type": mime},
        )
        try:
            self._client.call(request)
        except PermissionRefused as error:
            raise PermissionRefused("youtube-no-thumbnails") from error
        state.set(name, done)

    def _await(self, video_id: str, name: str) -> None:
        """Wait a while for YouTube to look at the film. Raises Refused where it cannot use it."""
        for seconds in (0, *WAITS):
            if seconds:
                self._tools.clock.wait(seconds)
            video = next(iter(self._client.videos([video_id], "status")), None)
            if video is None:
                raise NotFound("youtube-film-gone", name=name)
            if _done(video.get("status"), name):
                return

    def _receipt(self, part: int, video_id: str) -> Receipt:
        url = f"{stand_in(self._home, SITE)}/watch?v={video_id}"
        return Receipt(part, video_id, url, self._tools.clock.now())


class YouTube(Simple):
    """The YouTube platform: a channel, with a token of the person's own Google project (scope youtube.force-ssl).

    Options: `made_for_kids` (yes or no, must be said), `privacy` (public, unlisted, private), `category` (education,
    science, people, how-to, news, nonprofit or a number), `tags` (with commas between them), `ai_generated` (yes or
    no), `publish_at` (an instant, ISO 8601 with its zone, at which YouTube itself shows the film).
    """

    id = "youtube"

    def publisher(self, account: Account, tools: Tools) -> YouTubePublisher:
        """The adapter for an account."""
        return YouTubePublisher(account, tools)

    def connect(self, wanted: Wanted, tools: Tools) -> Connected:
        """Try the token by asking for its channel. Raises InputError and the PlatformError tree."""
        home = server_url(wanted.base_url, HOST)
        holder = Pasted(given(wanted.secret), renewing(home, tools))
        account = _who(Client(home, tools, holder), home, wanted.kind, tools)
        _same_channel(wanted.handle, account)
        return Connected(account, {"": holder.token().dump()})


def _files(segment: Segment) -> tuple[Media, Media | None]:
    """The film and, where there is one, the picture that becomes its thumbnail."""
    films = [media for media in segment.media if media.is_video]
    others = [media for media in segment.media if not media.is_video]
    if len(films) != 1:
        raise InputError("youtube-one-film")
    if len(others) > 1 or any(not media.is_image or media.is_animation for media in others):
        raise InputError("youtube-one-thumbnail")
    return films[0], next(iter(others), None)


def _done(status: Any, name: str) -> bool:
    """Whether YouTube is done with a film. Raises Refused where it does not take it."""
    status = status if isinstance(status, dict) else {}
    now = status.get("uploadStatus")
    if now in {"failed", "rejected", "deleted"}:
        why = str(status.get("failureReason") or status.get("rejectionReason") or now)
        raise Refused("youtube-film-refused", name=name, reason=why)
    return str(now) == "processed"


def _who(client: Client, home: str, kind: AccountKind, tools: Tools) -> Account:
    channel = next(iter(client.items("channels", part="snippet", mine="true")), None)
    if channel is None:
        raise PermissionRefused("youtube-no-channel")
    snippet = channel.get("snippet")
    if not isinstance(channel.get("id"), str) or not isinstance(snippet, dict):
        raise garbled(client.host, visible=False)
    title = str(snippet.get("title") or "")
    handle = str(snippet.get("customUrl") or title or channel["id"]).lstrip("@")
    return Account(
        account_id("youtube", home, channel["id"]),
        "youtube",
        handle,
        kind=kind,
        display_name=title,
        base_url=home,
        remote_id=channel["id"],
        health=AccountHealth.READY,
        checked_at=tools.clock.now(),
    )


def _same_channel(given: str, account: Account) -> None:
    """Raises InputError where the token belongs to another channel than the one that was named."""
    name = given.strip().lstrip("@").casefold()
    known = {account.handle.casefold(), account.display_name.casefold(), account.remote_id.casefold()}
    if name and name not in known:
        raise InputError("youtube-other-channel", given=given, found=account.handle)


def _counts(video: dict[str, Any], now: datetime) -> Metrics:
    """Counts come as strings, and not at all where the channel hides them."""
    counts = video.get("statistics")
    counts = counts if isinstance(counts, dict) else {}
    likes, comments, views = (_number(counts.get(name)) for name in ("likeCount", "commentCount", "viewCount"))
    return Metrics(str(video.get("id", "")), now, likes, replies=comments, views=views)


def _number(value: object) -> int | None:
    return int(value) if isinstance(value, str) and value.isdecimal() else None
