"""Publishes to Bluesky: keys are chosen before anything shows, so that a repeat never makes a second post."""

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from app.domain.account import Account, AccountHealth
from app.domain.comment import Comment
from app.domain.delivery import Outgoing, Receipt, Saved
from app.domain.errors import Duplicate, InputError, NotFound, Refused
from app.domain.media import Media
from app.domain.metrics import Metrics
from app.domain.variant import Facet, Segment
from platforms.bluesky.client import HOST, SESSION, Client
from platforms.bluesky.film import Service
from platforms.bluesky.record import ANSWER, CAPTIONS, CREATED, DID, IMAGE, IMAGE_AT, JOB, KEY, POST, build, handle_of
from platforms.bluesky.session import Session, load, sign_in
from platforms.bluesky.thread import comments_of, place_of
from platforms.bluesky.tid import following, new_tid
from platforms.kit.adapter import Connected, Keeping, Simple, Tools, Wanted, account_id, iso, secret_name, unsent
from platforms.kit.answers import answered
from platforms.kit.hosts import is_local, server_url
from platforms.kit.http import Request
from platforms.kit.picture import documented, ready
from platforms.kit.subtitles import subtitles, taking

BLOB_LASTS = timedelta(minutes=30)
"""A server may drop a file that no record names after an hour (atproto.com/specs/blob, read 2026-11-22)."""
DATE_LASTS = timedelta(hours=1)
"""A post that waited longer than this gets a new date, or it would sink below what was written meanwhile."""
FILM_NAME = "film.mp4"
"""The person's own file name may say who is in it."""
TRACK = 20_000
"""Bytes of a captions file (lexicon app.bsky.embed.video, 2026-08-20)."""
PAGE = 25
"""Posts that getPosts takes at once (lexicon of 2026-08-20)."""


class BlueskyPublisher:
    """One account on Bluesky, or on a server that speaks the AT protocol."""

    repeatable = True

    def __init__(self, account: Account, tools: Tools) -> None:
        self._account, self._tools = account, tools
        self._client = Client(account, tools)

    def prepare(self, outgoing: Outgoing, saved: Saved, keep: Callable[[Saved], None]) -> Saved:
        """Choose keys, upload pictures and films, look up who is mentioned. Raises the PlatformError tree."""
        state = Keeping(dict(saved), keep)
        if answered(outgoing) and ANSWER not in saved:
            state.set(ANSWER, json.dumps(place_of(self._client, answered(outgoing))))
        for part in unsent(outgoing):
            self._reserve(state, part)
            _fits(outgoing.segments[part])
            for number, media in enumerate(outgoing.segments[part].media):
                self._upload(state, part, number, media)
            for facet in outgoing.segments[part].facets:
                self._resolve(state, facet)
        return state.saved

    def commit(self, outgoing: Outgoing, saved: Saved, part: int) -> Receipt:
        """Write the record under its key, only if the key is free. Raises the PlatformError tree."""
        record, key = build(outgoing, saved, part), saved[KEY.format(part)]
        body = {"repo": self._did, "collection": POST, "rkey": key, "record": record, "swapRecord": None}
        try:
            answer = self._client.publish("com.atproto.repo.putRecord", body, "cid")
        except Duplicate:
            return self._ours(record["text"], key, part)
        return self._receipt(part, key, answer["cid"], self._tools.clock.now())

    def find(self, outgoing: Outgoing, saved: Saved, part: int, since: datetime) -> Receipt | None:  # noqa: ARG002 -- the port's signature
        """The record under the part's key; where no key was chosen, nothing can have gone out."""
        key = saved.get(KEY.format(part))
        there = self._there(key) if key else None
        if key is None or there is None:
            return None
        return self._receipt(part, key, there["cid"], self._tools.clock.now())

    def delete(self, receipt: Receipt) -> None:
        """Delete the record."""
        body = {"repo": self._did, "collection": POST, "rkey": _key_of(receipt.remote_id)}
        self._client.post("com.atproto.repo.deleteRecord", body)

    def metrics(self, receipts: Sequence[Receipt]) -> Sequence[Metrics]:
        """Likes, reposts, replies and quotes; Bluesky counts no views."""
        found: list[Metrics] = []
        for start in range(0, len(receipts), PAGE):
            uris = [receipt.remote_id for receipt in receipts[start : start + PAGE]]
            posts = self._client.get("app.bsky.feed.getPosts", uris=uris).get("posts")
            found += [_counts(post, self._tools.clock.now()) for post in posts or () if isinstance(post, dict)]
        return found

    def comments(self, receipt: Receipt) -> Sequence[Comment]:
        """What others answered."""
        return comments_of(self._client, receipt.remote_id, self._did)

    def test(self) -> Account:
        """Ask who is signed in, and under which name."""
        answer = self._client.get("com.atproto.server.getSession")
        handle = str(answer.get("handle") or self._account.handle)
        return replace(
            self._account,
            handle=handle,
            display_name=self._display_name(),
            remote_id=self._did,
            health=AccountHealth.READY,
            checked_at=self._tools.clock.now(),
        )

    @property
    def _did(self) -> str:
        return self._client.session.did

    def _reserve(self, state: Keeping, part: int) -> None:
        now = self._tools.clock.now()
        if KEY.format(part) not in state.saved:
            first = state.saved.get(KEY.format(0))
            state.set(KEY.format(part), following(first, part) if first else new_tid(now))
        if _older(state.saved.get(CREATED.format(part)), now - DATE_LASTS):
            state.set(CREATED.format(part), iso(now + timedelta(milliseconds=part)))

    def _upload(self, state: Keeping, part: int, number: int, media: Media) -> None:
        now, stamp = self._tools.clock.now(), IMAGE_AT.format(part, number)
        if not _older(state.saved.get(stamp), now - BLOB_LASTS):
            return
        state.set(IMAGE.format(part, number), json.dumps(self._blob(state, part, number, media)))
        if track := subtitles(media):
            state.set(CAPTIONS.format(part, number), json.dumps(self._track(track, media)))
        state.set(stamp, iso(self._tools.clock.now()))

    def _blob(self, state: Keeping, part: int, number: int, media: Media) -> dict[str, Any]:
        """A picture goes to the account's server, a film to the service that codes films."""
        service, name, old = Service(self._client, self._tools), JOB.format(part, number), IMAGE_AT.format(part, number)
        job = state.saved.get(name) if old not in state.saved else ""  # a film that was laid down long ago may be gone
        if not job:
            data, mime = ready(media, self._tools, documented(self._account.platform))
            if not mime.startswith("video/"):
                return self._client.upload(data, mime)
            job = service.upload(data, FILM_NAME)
            state.set(name, job)
        try:
            return service.blob(job, media.filename)
        except Refused:
            state.set(name, "")  # the next try hands the film over anew
            raise

    def _track(self, track: bytes, media: Media) -> dict[str, Any]:
        if len(track) > TRACK:
            raise InputError("subtitles-too-long", name=media.filename, most=TRACK)
        with taking(media):
            return self._client.upload(track, "text/vtt")

    def _resolve(self, state: Keeping, facet: Facet) -> None:
        name = DID.format(handle_of(facet))
        if facet.kind != "mention" or name in state.saved:
            return
        try:
            answer = self._client.get("com.atproto.identity.resolveHandle", handle=handle_of(facet))
        except (Refused, NotFound):  # nobody of that name: the words stay, without a link
            answer = {}
        state.set(name, str(answer.get("did", "")))

    def _ours(self, text: str, key: str, part: int) -> Receipt:
        there = self._there(key)
        if there is None or there.get("value", {}).get("text") != text:
            raise Refused("bluesky-key-taken")
        return self._receipt(part, key, there["cid"], self._tools.clock.now())

    def _there(self, key: str) -> dict[str, Any] | None:
        try:
            return self._client.get_record(self._did, POST, key)
        except NotFound:
            return None

    def _display_name(self) -> str:
        try:
            value = self._client.get_record(self._did, "app.bsky.actor.profile", "self").get("value")
        except NotFound:
            return self._account.display_name
        return str(value.get("displayName") or "") if isinstance(value, dict) else ""

    def _receipt(self, part: int, key: str, cid: str, at: datetime) -> Receipt:
        return Receipt(part, f"at://{self._did}/{POST}/{key}", self._url(key), at, {"cid": cid})

    def _url(self, key: str) -> str:
        pds = self._client.session.pds
        if is_local(pds):  # a server on this machine plays the platform: nothing of it is on bsky.app
            return f"{pds}/xrpc/com.atproto.repo.getRecord?repo={self._did}&collection={POST}&rkey={key}"
        return f"https://bsky.app/profile/{self._did}/post/{key}"


class Bluesky(Simple):
    """The Bluesky platform: connected with a handle and an app password, on the server the person chose."""

    id = "bluesky"

    def publisher(self, account: Account, tools: Tools) -> BlueskyPublisher:
        """The adapter for an account."""
        return BlueskyPublisher(account, tools)

    def connect(self, wanted: Wanted, tools: Tools) -> Connected:
        """Sign in with the app password. Raises InputError and the PlatformError tree."""
        given, home = wanted.handle.strip().lstrip("@"), server_url(wanted.base_url, HOST, free=True)
        if not given:
            raise InputError("bluesky-handle-missing")
        if not wanted.secret.strip():
            raise InputError("signin-secret-missing")
        session = sign_in(tools.http(home), given, wanted.secret.strip())
        _same_person(given, session)
        account = Account(
            account_id(self.id, home, session.handle),
            self.id,
            session.handle,
            kind=wanted.kind,
            base_url=home,
            remote_id=session.did,
            health=AccountHealth.READY,
            checked_at=tools.clock.now(),
        )
        return Connected(account, {"": wanted.secret.strip(), SESSION: session.dump()})

    def forget(self, account: Account, tools: Tools) -> None:
        """End the session on the server; one that does not answer keeps nobody from leaving."""
        if session := load(tools.secrets.get(secret_name(account, SESSION))):
            request = Request("POST", "/xrpc/com.atproto.server.deleteSession", token=session.refresh)
            tools.http(session.pds).attempt(request)


def _same_person(given: str, session: Session) -> None:
    """An e-mail address says nothing about the handle; everything else must be the account that was meant."""
    if "@" not in given and given.lower() not in {session.handle.lower(), session.did.lower()}:
        raise InputError("bluesky-other-account", given=given, found=session.handle)


def _fits(segment: Segment) -> None:
    """Raises InputError for a post that Bluesky has no form for: a film beside anything else, or a document."""
    films = [media for media in segment.media if not media.is_image or media.is_animation]
    if any(media.is_document for media in films) or (films and len(segment.media) > 1):
        raise InputError("bluesky-film-alone")


def _older(stamp: str | None, than: datetime) -> bool:
    return stamp is None or datetime.fromisoformat(stamp) < than


def _key_of(uri: str) -> str:
    return uri.rsplit("/", 1)[-1]


def _counts(post: dict[str, Any], now: datetime) -> Metrics:
    names = ("likeCount", "repostCount", "replyCount", "quoteCount")
    likes, reposts, replies, quotes = (value if isinstance(value := post.get(n), int) else None for n in names)
    return Metrics(str(post.get("uri", "")), now, likes, reposts, replies, quotes)
