"""Servers on loopback that play YouTube, TikTok, and Bluesky's service for films, as their documentation says."""

import json
import re
from email.parser import BytesParser
from email.policy import HTTP
from typing import Any
from urllib.parse import urlencode

from tests.contract.servers import CID, Answer, FakeBluesky, FakeMastodon, Seen, Server

HOUR = 3600


class FakeYouTube(Server):
    """The calls of the Data API v3 that publishing needs (youtube.v3 discovery document, revision 20261104)."""

    visible = ("PUT", "/youtube/v3/videos")
    token, second, refresh_token = "ya29.token-of-dr-ada", "ya29.token-the-second", "1//refresh-of-dr-ada"
    channel = "UCabcdefghijklmnopqrstuv"

    def __init__(self) -> None:
        self.videos: dict[str, dict[str, Any]] = {}
        self.sessions: dict[str, dict[str, Any]] = {}
        self.thumbnails: dict[str, bytes] = {}
        self.captions: dict[str, dict[str, Any]] = {}
        self.heard: list[dict[str, Any]] = []
        self.good = {self.token, self.second}
        self.renews = True
        self.channels = True
        self.locked = False
        self.processing: list[dict[str, str]] = []
        self.answers: dict[str, list[Answer]] = {}
        super().__init__()

    def live(self) -> list[str]:
        return [v["snippet"]["description"] for v in self.videos.values() if v["status"]["privacyStatus"] == "public"]

    def answer(self, seen: Seen) -> Answer:
        if seen.path == "/token":
            return self._renew(seen)
        if seen.headers.get("authorization", "").removeprefix("Bearer ") not in self.good:
            return _google(401, "authError", "Invalid Credentials")
        if waiting := self.answers.get(f"{seen.method} {seen.path}"):
            return waiting.pop(0)
        return self._signed_in(seen)

    def _signed_in(self, seen: Seen) -> Answer:
        if seen.path == "/youtube/v3/channels":
            snippet = {"title": "Dr Ada Example", "customUrl": "@dr-ada"}
            return Answer(body={"items": [{"id": self.channel, "snippet": snippet}] if self.channels else []})
        if seen.path == "/upload/youtube/v3/thumbnails/set":
            self.thumbnails[seen.query["videoId"]] = seen.raw
            return Answer(body={"kind": "youtube#thumbnailSetResponse"})
        if seen.path in {"/youtube/v3/comments", "/youtube/v3/commentThreads"}:
            return self._comments(seen)
        if seen.path == "/upload/youtube/v3/captions":
            return self._caption(seen)
        if seen.path == "/upload/youtube/v3/videos":
            return self._begin(seen) if seen.method == "POST" else self._piece(seen)
        return {"GET": self._list, "PUT": self._update, "DELETE": self._delete}[seen.method](seen)

    def _comments(self, seen: Seen) -> Answer:
        if seen.method == "POST":
            told = (seen.body or {})["snippet"]
            snippet = told | {"authorChannelId": {"value": self.channel}}
            self.heard.append({"id": f"answer{len(self.heard)}", "snippet": snippet})
            return Answer(body=self.heard[-1])
        if seen.path.endswith("Threads"):
            return Answer(body={"items": [{"snippet": {"topLevelComment": one}} for one in self.heard]})
        return Answer(body={"items": self.heard})

    def _caption(self, seen: Seen) -> Answer:
        whole = BytesParser(policy=HTTP).parsebytes(
            f"Content-Type: {seen.headers['content-type']}\r\n\r\n".encode() + seen.raw
        )
        about, track = (part.get_payload(decode=True) for part in whole.iter_parts())
        snippet = json.loads(about)["snippet"]
        if snippet["videoId"] in self.captions:
            return _google(409, "captionExists", "The video already has a caption track of this name and language.")
        self.captions[snippet["videoId"]] = snippet | {"track": track.decode()}
        return Answer(body={"id": "caption-1", "snippet": snippet})

    def _renew(self, seen: Seen) -> Answer:
        form = seen.body or {}
        right = form.get("refresh_token") == self.refresh_token and form.get("grant_type") == "refresh_token"
        if not (self.renews and right and form.get("client_id") and form.get("client_secret")):
            return Answer(400, {"error": "invalid_grant", "error_description": "Token has been expired or revoked."})
        return Answer(body={"access_token": self.second, "expires_in": HOUR, "token_type": "Bearer"})

    def _begin(self, seen: Seen) -> Answer:
        name = f"session-{len(self.sessions) + 1}"
        size = int(seen.headers["x-upload-content-length"])
        self.sessions[name] = {"body": seen.body, "size": size, "got": b"", "video": ""}
        query = urlencode({"uploadType": "resumable", "upload_id": name})
        return Answer(headers={"Location": f"{self.url}{seen.path}?{query}"})

    def _piece(self, seen: Seen) -> Answer:
        session = self.sessions.get(seen.query["upload_id"])
        if session is None:
            return _google(404, "notFound", "Session not found")
        span = re.fullmatch(r"bytes (?:(\d+)-(\d+)|\*)/(\d+)", seen.headers["content-range"])
        assert span
        assert int(span[3]) == session["size"]
        if span[1]:
            last = int(span[2]) + 1 == session["size"]
            assert len(seen.raw) == int(span[2]) - int(span[1]) + 1
            assert last or len(seen.raw) % (256 * 1024) == 0
            session["got"] = session["got"][: int(span[1])] + seen.raw
        if len(session["got"]) < session["size"]:
            there = {"Range": f"bytes=0-{len(session['got']) - 1}"} if session["got"] else {}
            return Answer(308, headers=there)
        return Answer(body=self._born(session))

    def _born(self, session: dict[str, Any]) -> dict[str, Any]:
        if not session["video"]:
            session["video"] = f"video{len(self.videos) + 1:06}"
            body = session["body"]
            self.videos[session["video"]] = {
                "id": session["video"],
                "snippet": dict(body["snippet"]),
                "status": body["status"] | {"uploadStatus": "uploaded"},
                "statistics": {"viewCount": "41", "likeCount": "3", "favoriteCount": "0", "commentCount": "2"},
            }
        return self.videos[session["video"]]

    def _list(self, seen: Seen) -> Answer:
        found = [self.videos[one] for one in seen.query["id"].split(",") if one in self.videos]
        for video in found if seen.query["part"] == "status" else ():
            video["status"] |= self.processing.pop(0) if self.processing else {"uploadStatus": "processed"}
        parts = {"id", *seen.query["part"].split(",")}
        return Answer(body={"items": [{n: v for n, v in video.items() if n in parts} for video in found]})

    def _update(self, seen: Seen) -> Answer:
        body = seen.body or {}
        video = self.videos.get(body["id"])
        if video is None:
            return _google(404, "videoNotFound", "The video cannot be found.")
        status = body["status"] | ({"privacyStatus": "private"} if self.locked else {})
        video |= {"snippet": body["snippet"], "status": status | {"uploadStatus": "processed"}}
        return Answer(body=video)

    def _delete(self, seen: Seen) -> Answer:
        gone = self.videos.pop(seen.query["id"], None)
        return Answer(204) if gone else _google(404, "videoNotFound", "The video cannot be found.")


def _google(status: int, reason: str, message: str) -> Answer:
    errors = [{"domain": "global", "reason": reason, "message": message}]
    return Answer(status, {"error": {"code": status, "message": message, "errors": errors}})


google_error = _google


class FakeTikTok(Server):
    """The calls of the Content Posting API (developers.tiktok.com, 2026-11-22)."""

    visible = ("PUT", "/upload")
    token, second, refresh_token = "act.token-of-dr-ada", "act.token-the-second", "rft.refresh-of-dr-ada"
    open_id = "-000AbCdEf"

    def __init__(self) -> None:
        self.uploads: dict[str, dict[str, Any]] = {}
        self.good = {self.token, self.second}
        self.renews = True
        self.scopes = {"user.info.profile", "video.publish"}
        self.creator = {
            "creator_username": "dr.ada",
            "creator_nickname": "Dr Ada Example",
            "privacy_level_options": ["PUBLIC_TO_EVERYONE", "MUTUAL_FOLLOW_FRIENDS", "SELF_ONLY"],
            "comment_disabled": False,
            "duet_disabled": True,
            "stitch_disabled": False,
            "max_video_post_duration_sec": 300,
        }
        self.works = 0
        self.fails = ""
        self.counts_bytes = True
        self.moderated = True
        self.answers: dict[str, list[Answer]] = {}
        super().__init__()

    def live(self) -> list[str]:
        return [one["info"]["title"] for one in self.uploads.values() if one["info"] and self._complete(one)]

    def drafts(self) -> list[bytes]:
        return [one["got"] for one in self.uploads.values() if not one["info"] and self._complete(one)]

    def answer(self, seen: Seen) -> Answer:
        if seen.path == "/upload":
            return self._piece(seen)
        if seen.path == "/v2/oauth/token/":
            return self._renew(seen)
        if seen.headers.get("authorization", "").removeprefix("Bearer ") not in self.good:
            return tiktok_error(401, "access_token_invalid", "The access token is invalid or not found in the request.")
        if waiting := self.answers.get(seen.path):
            return waiting.pop(0)
        return self._signed_in(seen)

    def _signed_in(self, seen: Seen) -> Answer:
        path = seen.path.removeprefix("/v2/").rstrip("/")
        if path == "user/info":
            return self._user(seen.query["fields"].split(","))
        if path == "post/publish/creator_info/query":
            return _ok(self.creator) if "video.publish" in self.scopes else _no_scope()
        if path in {"post/publish/video/init", "post/publish/inbox/video/init"}:
            return self._begin(seen)
        if path == "post/publish/status/fetch":
            return self._status(self.uploads[(seen.body or {})["publish_id"]])
        assert path == "video/query"
        ids = (seen.body or {})["filters"]["video_ids"]
        return _ok({"videos": [{"id": i, "like_count": 3, "comment_count": 2, "view_count": 41} for i in ids]})

    def _user(self, fields: list[str]) -> Answer:
        if "username" in fields and "user.info.profile" not in self.scopes:
            return _no_scope()
        known = {"open_id": self.open_id, "display_name": "Dr Ada Example", "username": "dr.ada"}
        return _ok({"user": {name: known[name] for name in fields}})

    def _renew(self, seen: Seen) -> Answer:
        form = seen.body or {}
        if not (self.renews and form.get("client_key") and form.get("refresh_token") == self.refresh_token):
            return Answer(400, {"error": "invalid_grant", "error_description": "Refresh token is invalid or expired."})
        return Answer(body={"access_token": self.second, "refresh_token": self.refresh_token, "expires_in": 24 * HOUR})

    def _begin(self, seen: Seen) -> Answer:
        body, inbox = seen.body or {}, "inbox" in seen.path
        if not inbox and "video.publish" not in self.scopes:
            return _no_scope()
        source = body["source_info"]
        assert source["total_chunk_count"] == max(source["video_size"] // source["chunk_size"], 1)
        name = f"v_{'inbox' if inbox else 'pub'}_file~v2-1.{len(self.uploads) + 1}"
        self.uploads[name] = {"info": body.get("post_info"), "size": source["video_size"], "got": b"", "name": name}
        query = urlencode({"upload_id": name, "upload_token": "secret-of-this-upload"})
        return _ok({"publish_id": name, "upload_url": f"{self.url}/upload?{query}"})

    def _piece(self, seen: Seen) -> Answer:
        assert "authorization" not in seen.headers
        one = self.uploads[seen.query["upload_id"]]
        span = re.fullmatch(r"bytes (\d+)-(\d+)/(\d+)", seen.headers["content-range"])
        assert span
        assert (int(span[3]), int(span[2]) + 1 - int(span[1])) == (one["size"], len(seen.raw))
        assert int(span[1]) <= len(one["got"]), "pieces come in their order"
        one["got"] = one["got"][: int(span[1])] + seen.raw
        return Answer(201 if self._complete(one) else 206)

    def _complete(self, one: dict[str, Any]) -> bool:
        return len(one["got"]) == one["size"]

    def _status(self, one: dict[str, Any]) -> Answer:
        at_work = {"status": "PROCESSING_UPLOAD"} | ({"uploaded_bytes": len(one["got"])} if self.counts_bytes else {})
        if not self._complete(one):
            return _ok(at_work)
        if self.works:
            self.works -= 1
            return _ok(at_work)
        if self.fails:
            return _ok({"status": "FAILED", "fail_reason": self.fails})
        if not one["info"]:
            return _ok({"status": "SEND_TO_USER_INBOX"})
        public = self.moderated and one["info"]["privacy_level"] == "PUBLIC_TO_EVERYONE"
        ids = [7300000000000000000 + len(self.uploads)] if public else []
        return _ok({"status": "PUBLISH_COMPLETE", "publicaly_available_post_id": ids})


def _ok(data: dict[str, Any]) -> Answer:
    return Answer(body={"data": data, "error": {"code": "ok", "message": "", "log_id": "2026112212000001"}})


def tiktok_error(status: int, code: str, message: str) -> Answer:
    return Answer(status, {"data": {}, "error": {"code": code, "message": message, "log_id": "2026112212000001"}})


def _no_scope() -> Answer:
    return tiktok_error(401, "scope_not_authorized", "The user did not authorize the scope required.")


class FakeBlueskyFilms(FakeBluesky):
    """A server with accounts that also plays the service for films (lexicons app.bsky.video, 2026-08-20)."""

    service_token = "token-for-the-service"

    def __init__(self) -> None:
        self.jobs: dict[str, dict[str, Any]] = {}
        self.works = 0
        self.fails: dict[str, str] = {}
        self.known = False
        self.refuse_film: Answer | None = None
        super().__init__()

    def answer(self, seen: Seen) -> Answer:
        if seen.path == "/xrpc/app.bsky.video.uploadVideo":
            return self.refuse_film or self._film(seen)
        if seen.path == "/xrpc/app.bsky.video.getJobStatus":
            return self._job(seen.query["jobId"])
        if seen.path == "/xrpc/com.atproto.server.getServiceAuth":
            return Answer(body={"token": self.service_token})
        return super().answer(seen)

    def _film(self, seen: Seen) -> Answer:
        assert seen.headers["authorization"] == f"Bearer {self.service_token}"
        job = {"jobId": f"job-{len(self.jobs) + 1}", "did": self.did, "state": "JOB_STATE_CREATED"}
        if self.known and self.jobs:
            return Answer(409, next(iter(self.jobs.values())) | {"error": "already_exists"})
        self.jobs[job["jobId"]] = job | {"size": len(seen.raw)}
        return Answer(body={"jobStatus": job})

    def _job(self, job_id: str) -> Answer:
        job = {name: value for name, value in self.jobs[job_id].items() if name != "size"}
        if self.works:
            self.works -= 1
            return Answer(body={"jobStatus": job | {"state": "JOB_STATE_ENCODING", "progress": 30}})
        if self.fails:
            return Answer(body={"jobStatus": job | {"state": "JOB_STATE_FAILED"} | self.fails})
        blob = {"$type": "blob", "ref": {"$link": CID}, "mimeType": "video/mp4", "size": self.jobs[job_id]["size"]}
        return Answer(body={"jobStatus": job | {"state": "JOB_STATE_COMPLETED", "blob": blob}})


class FakeMastodonFilms(FakeMastodon):
    """A server that says what kind a file is, and keeps what came."""

    def __init__(self) -> None:
        self.files: list[bytes] = []
        super().__init__()

    def _media(self, seen: Seen) -> Answer:
        if seen.method == "POST":
            self.files.append(seen.raw)
        return super()._media(seen)
