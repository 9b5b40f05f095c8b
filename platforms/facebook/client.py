"""Calls to the Graph API in the name of one Facebook Page (developers.facebook.com, read 2026-11-22)."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from app.domain.errors import InputError, NotFound, PlatformError, Refused
from platforms.kit.adapter import Tools
from platforms.kit.followed import stand_in
from platforms.kit.graph import Feed, Graph
from platforms.kit.http import Request
from platforms.kit.refusals import garbled
from platforms.kit.rupload import place, rupload
from platforms.kit.signed import Holder, Pasted
from platforms.kit.tokens import Token

HOST, FILMS = "https://graph.facebook.com", "https://graph-video.facebook.com"
SITE = "https://www.facebook.com"
WHO = "id,name,username"
COMMENT = "id,message,from,created_time,permalink_url"
POST = "id,message,created_time,permalink_url,attachments{target,subattachments}"


@dataclass(frozen=True, slots=True)
class Status:
    """Where a film is: waiting (for bytes or for its publishing), working, out or failed; bytes that arrived."""

    state: str
    uploaded: int = 0
    complete: bool = False
    reason: str = ""


class Client:
    """One Page's way to Facebook."""

    def __init__(self, home: str, tools: Tools, holder: Holder, page: str) -> None:
        self._home, self._tools, self._holder, self._page = home, tools, holder, page
        self.graph = Graph(home, tools, holder)
        self._films = Graph(stand_in(home, FILMS), tools, holder)
        self.feed = Feed(self.graph, f"{page}/published_posts", POST)

    def photo(self, data: bytes, mime: str, alt_text: str) -> str:
        """Upload a picture for nobody to see yet; its id."""
        form = {"published": "false"} | ({"alt_text_custom": alt_text} if alt_text else {})
        request = Request("POST", f"{self._page}/photos", form=form, files={"source": ("picture", data, mime)})
        return str(self.graph.call(request, "id")["id"])

    def post(self, message: str, link: str, photos: Sequence[str]) -> str:
        """The visible act: a post on the Page; its id."""
        form = {"message": message, "link": link} if link else {"message": message}
        if photos:
            form["attached_media"] = json.dumps([{"media_fbid": photo} for photo in photos])
        form = {name: value for name, value in form.items() if value}
        return str(self.graph.post(f"{self._page}/feed", form, "id", visible=True)["id"])

    def comments(self, above: str) -> list[dict[str, Any]]:
        """The latest comments under a post or a comment (Comment edge, api_specs of 2026-04-15)."""
        named = {"fields": COMMENT, "filter": "stream", "order": "reverse_chronological", "limit": "100"}
        return self.graph.rows(f"{above}/comments", **named)[0]

    def answer(self, comment: str, text: str) -> str:
        """The visible act: a comment under a comment; its id. Needs pages_manage_engagement."""
        return str(self.graph.post(f"{comment}/comments", {"message": text}, "id", visible=True)["id"])

    def begin_reel(self) -> tuple[str, str]:
        """A new reel: its id, and where its bytes go."""
        answer = self.graph.post(f"{self._page}/video_reels", {"upload_phase": "start"}, "video_id", "upload_url")
        place(answer["upload_url"], self._home)  # an address that may not be followed is not kept
        return answer["video_id"], answer["upload_url"]

    def send_reel(self, address: str, data: bytes, start: int) -> None:
        """All bytes of a reel from one on."""
        rupload(self._home, self._tools, self._holder, address, data, start)

    def begin_film(self, size: int) -> tuple[str, str]:
        """A new film in the feed: its id, and its session."""
        form = {"upload_phase": "start", "file_size": str(size)}
        answer = self._films.post(f"{self._page}/videos", form, "video_id", "upload_session_id", "end_offset")
        return answer["video_id"], f"{answer['upload_session_id']} {_offset(answer, 'end_offset', self._films.host)}"

    def send_film(self, session: str, data: bytes, start: int, end: int) -> tuple[int, int]:
        """One piece of a film; which piece Facebook wants next."""
        form = {"upload_phase": "transfer", "upload_session_id": session, "start_offset": str(start)}
        files = {"video_file_chunk": ("film", data[start:end], "application/octet-stream")}
        answer = self._films.call(Request("POST", f"{self._page}/videos", form=form, files=files))
        return _offset(answer, "start_offset", self._films.host), _offset(answer, "end_offset", self._films.host)

    def caption(self, video_id: str, track: bytes, locale: str) -> None:
        """Captions in SubRip; the file's name says the language (AdVideo #captions, api_specs of 2026-04-15).

        That a film takes them before it is shown is unverified (2026-11-28).
        """
        files = {"captions_file": (f"captions.{locale}.srt", track, "application/octet-stream")}
        self.graph.call(Request("POST", f"{video_id}/captions", form={"default_locale": locale}, files=files))

    def show_reel(self, video_id: str, text: str, title: str) -> None:
        """The visible act: publish a reel."""
        form = {"upload_phase": "finish", "video_id": video_id, "video_state": "PUBLISHED"}
        self._show(self.graph, "video_reels", form, text, title)

    def show_film(self, session: str, text: str, title: str) -> None:
        """The visible act: publish a film in the feed."""
        form = {"upload_phase": "finish", "upload_session_id": session, "published": "true"}
        self._show(self._films, "videos", form, text, title)

    def _show(self, graph: Graph, edge: str, form: Mapping[str, str], text: str, title: str) -> None:
        words = {name: value for name, value in (("description", text), ("title", title)) if value}
        answer = graph.post(f"{self._page}/{edge}", {**form, **words}, visible=True)
        if answer.get("success") is not True:
            raise garbled(graph.host, visible=True)

    def status(self, video_id: str) -> Status:
        """Where a film is; waiting with nothing where Facebook has no such film."""
        try:
            answer = self.graph.get(video_id, fields="status,published")
        except NotFound:
            return Status("failed")
        return status_of(answer)

    def permalink(self, post_id: str) -> str:
        """Where a post or film can be seen; made up from its id where Facebook does not say."""
        try:
            path = str(self.graph.get(post_id, fields="permalink_url").get("permalink_url") or "")
        except PlatformError:
            path = ""
        site = stand_in(self._home, SITE)
        return path if path.startswith(("https://", site)) else site + (path or f"/{post_id}")


def _offset(answer: Mapping[str, Any], name: str, host: str) -> int:
    value = str(answer.get(name))
    if not value.isdecimal():
        raise garbled(host, visible=False)
    return int(value)


def status_of(answer: Mapping[str, Any]) -> Status:
    """A film's status as Facebook gives it: one word over all, and one for each of three phases."""
    status = answer.get("status")
    status = status if isinstance(status, dict) else {}
    up, work, out = (_phase(status, name) for name in ("uploading_phase", "processing_phase", "publishing_phase"))
    uploaded = next((up[n] for n in ("bytes_transferred", "bytes_transfered") if isinstance(up.get(n), int)), 0)
    whole, now = up.get("status") == "complete", str(status.get("video_status") or "")
    if now in {"error", "upload_failed", "expired"} or "error" in {p.get("status") for p in (up, work, out)}:
        return Status("failed", reason=_reason(up, work, out))
    if out.get("status") == "complete" or (now == "ready" and answer.get("published") is True):
        return Status("out", uploaded, whole)
    begun = now in {"processing", "ready"} and whole and work.get("status") != "not_started"
    return Status("working" if begun else "waiting", uploaded, whole or now == "upload_complete")


def _phase(status: Mapping[str, Any], name: str) -> dict[str, Any]:
    phase = status.get(name)
    return phase if isinstance(phase, dict) else {}


def _reason(*phases: Mapping[str, Any]) -> str:
    errors = [error for phase in phases for error in (phase.get("error"), *(phase.get("errors") or ())) if error]
    return next((str(error.get("message") or "") for error in errors if isinstance(error, dict)), "")


def page_of(home: str, tools: Tools, token: Token, handle: str) -> tuple[Token, dict[str, Any]]:
    """The Page that a token is for, and the Page's own token. Raises InputError and the PlatformError tree.

    A token of a person leads to all their Pages: the one with the handle is taken, or the only one.
    """
    token = _longer(home, tools, token)
    graph = Graph(home, tools, Pasted(token, lambda _: None))
    try:
        pages, _ = graph.rows("me/accounts", fields=f"{WHO},access_token", limit="100")
    except Refused:  # a Page has no Pages: it is a token of the Page itself
        return token, graph.get("me", "id", "name", fields=WHO)
    page = _chosen(pages, handle)
    if not isinstance(page.get("access_token"), str) or not isinstance(page.get("id"), str):
        raise garbled(graph.host, visible=False)
    return replace(token, access=page["access_token"], expires_at=""), page


def _chosen(pages: Sequence[Mapping[str, Any]], handle: str) -> dict[str, Any]:
    name = handle.strip().lstrip("@").casefold()
    fits = [page for page in pages if not name or name in names_of(page)]
    if len(fits) != 1:
        known = ", ".join(str(page.get("name")) for page in pages) or "—"
        raise InputError("facebook-which-page", known=known)
    return dict(fits[0])


def names_of(page: Mapping[str, Any]) -> set[str]:
    """What a person may call a Page."""
    return {str(page[name]).casefold() for name in ("id", "name", "username") if page.get(name)}


def _longer(home: str, tools: Tools, token: Token) -> Token:
    """The person's token changed for one that lasts, where their app is known: a Page's token then has no end."""
    if not (token.client_id and token.client_secret):
        return token
    form = {"grant_type": "fb_exchange_token", "client_id": token.client_id, "fb_exchange_token": token.access}
    graph = Graph(home, tools, Pasted(token, lambda _: None))
    try:
        answer = graph.post("oauth/access_token", {**form, "client_secret": token.client_secret}, "access_token")
    except Refused:  # a Page's own token cannot be changed, and need not be
        return token
    return replace(token, access=answer["access_token"])
