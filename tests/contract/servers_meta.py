"""Servers on loopback that play Meta's Graph API for Facebook, Threads and Instagram, as its documentation says."""

import json
import re
from typing import Any
from urllib.error import HTTPError
from urllib.request import urlopen

from tests.contract.servers import Answer, Fault, Seen, Server

NOON = "2026-11-22T12:00:00+0000"


def graph_error(status: int, code: int, message: str = "no", sub: int = 0, **more: Any) -> Answer:
    error = {"message": message, "type": "OAuthException", "code": code, "fbtrace_id": "AbCdEf"} | more
    return Answer(status, {"error": error | ({"error_subcode": sub} if sub else {})})


class FakeGraph(Server):
    """What all three have in common: tokens, and answers that a test put in front."""

    token, second = "EAAtoken-of-dr-ada", "EAAtoken-the-second"

    def __init__(self) -> None:
        self.good = {self.token, self.second}
        self.answers: dict[str, list[Answer]] = {}
        self.numbers = 100
        self.heard: list[dict[str, Any]] = []
        super().__init__()

    def number(self) -> str:
        self.numbers += 1
        return str(self.numbers)

    def answer(self, seen: Seen) -> Answer:
        if waiting := self.answers.get(f"{seen.method} {seen.path}"):
            return waiting.pop(0)
        given = seen.headers.get("authorization", "").removeprefix("Bearer ").removeprefix("OAuth ")
        if given not in self.good:
            return graph_error(400, 190, "Error validating access token: Session has expired.", 463)
        return self.signed_in(seen)

    def signed_in(self, seen: Seen) -> Answer:
        raise NotImplementedError

    def under(self, seen: Seen, **own: Any) -> Answer:
        """Comments: those that a test put there are of others; ours are added to them."""
        if seen.method == "GET":
            return Answer(body={"data": self.heard})
        made = {"id": self.number(), **own}
        self.heard.append(made)
        return Answer(body={"id": made["id"]})


def missing() -> Answer:
    return graph_error(400, 100, "Unsupported request. Object with that ID does not exist", 33)


def page_of(rows: list[dict[str, Any]], seen: Seen) -> Answer:
    """A page of a list, newest first, with a cursor where there is more."""
    start, limit = int(seen.query.get("after", "0")), int(seen.query["limit"])
    found = list(reversed(rows))
    more = start + limit < len(found)
    paging = {"cursors": {"before": str(start), "after": str(start + limit)}} | ({"next": "https://x"} if more else {})
    return Answer(body={"data": found[start : start + limit], "paging": paging})


class FakeFacebook(FakeGraph):
    """The calls for Pages (Graph API v25.0: feed, photos, videos, video_reels, published_posts)."""

    page, person = "109876543210", "EAAtoken-of-the-person"
    visible = ("POST", "/v25.0/109876543210/feed")

    def __init__(self) -> None:
        self.posts: list[dict[str, Any]] = []
        self.photos: dict[str, dict[str, Any]] = {}
        self.films: dict[str, dict[str, Any]] = {}
        self.pages = [
            {"id": self.page, "name": "Example Clinic", "username": "exampleclinic", "access_token": self.token}
        ]
        self.works = 0
        self.fails = ""
        super().__init__()
        self.good.add(self.person)

    def live(self) -> list[str]:
        return [p["message"] for p in self.posts] + [f["words"] for f in self.films.values() if f["out"]]

    def signed_in(self, seen: Seen) -> Answer:
        if seen.path.startswith("/video-upload/"):
            return self._bytes(seen)
        edge = seen.path.removeprefix("/v25.0/")
        if edge.startswith("me") or edge == "oauth/access_token":
            return self._me(edge, seen)
        if edge.startswith(self.page + "/"):
            return self._edge(edge.removeprefix(self.page + "/"), seen)
        return self._object(edge, seen)

    def _me(self, edge: str, seen: Seen) -> Answer:
        if edge == "oauth/access_token":
            self.pages[0]["access_token"] = self.second
            return Answer(body={"access_token": self.person, "token_type": "bearer", "expires_in": 5184000})
        of_person = seen.headers["authorization"].endswith(self.person)
        if edge == "me/accounts":
            return (
                Answer(body={"data": self.pages})
                if of_person
                else graph_error(400, 100, "nonexisting field (accounts)")
            )
        return Answer(body={name: self.pages[0][name] for name in seen.query["fields"].split(",")})

    def _edge(self, edge: str, seen: Seen) -> Answer:
        body = seen.body or {}
        if edge == "published_posts":
            return page_of(self.posts, seen)
        if edge == "photos":
            photo = self.number()
            self.photos[photo] = body | {"raw": seen.raw}
            return Answer(body={"id": photo})
        if edge == "feed":
            return self._post(body)
        assert edge in {"video_reels", "videos"}
        return getattr(self, f"_{body['upload_phase']}")(edge, seen)

    def _post(self, body: dict[str, Any]) -> Answer:
        post = {"id": f"{self.page}_{self.number()}", "message": body.get("message", ""), "created_time": NOON}
        photos = [one["media_fbid"] for one in json.loads(body.get("attached_media", "[]"))]
        assert set(photos) <= self.photos.keys()
        if photos:
            inside = [{"target": {"id": photo}} for photo in photos]
            post["attachments"] = {"data": [{"target": {"id": self.page}, "subattachments": {"data": inside}}]}
        post |= {"permalink_url": f"{self.url}/{post['id']}", "link": body.get("link", "")}
        self.posts.append(post)
        return Answer(body={"id": post["id"]})

    def _start(self, edge: str, seen: Seen) -> Answer:
        film = self.number()
        size = int((seen.body or {}).get("file_size", 0))
        self.films[film] = {"edge": edge, "got": b"", "size": size, "out": False, "words": ""}
        if edge == "video_reels":
            return Answer(body={"video_id": film, "upload_url": f"{self.url}/video-upload/v25.0/{film}"})
        end = str(min(size, 1000))
        return Answer(body={"video_id": film, "upload_session_id": film, "start_offset": "0", "end_offset": end})

    def _transfer(self, _edge: str, seen: Seen) -> Answer:
        film = self.films[(seen.body or {})["upload_session_id"]]
        head = b'name="video_file_chunk"'
        piece = seen.raw.split(head, 1)[1].split(b"\r\n\r\n", 1)[1].rsplit(b"\r\n--", 1)[0]
        assert int((seen.body or {})["start_offset"]) == len(film["got"])
        film["got"] += piece
        at = len(film["got"])
        return Answer(body={"start_offset": str(at), "end_offset": str(min(film["size"], at + 1000))})

    def _bytes(self, seen: Seen) -> Answer:
        assert seen.headers["authorization"].startswith("OAuth ")
        film = self.films[seen.path.rsplit("/", 1)[1]]
        film["size"] = int(seen.headers["file_size"])
        film["got"] = film["got"][: int(seen.headers["offset"])] + seen.raw
        assert len(film["got"]) == film["size"]
        return Answer(body={"success": True})

    def _finish(self, _edge: str, seen: Seen) -> Answer:
        body = seen.body or {}
        film = self.films[body.get("video_id") or body["upload_session_id"]]
        film |= {"out": not self.fails, "failed": self.fails, "words": body.get("description", ""), "body": body}
        return Answer(body={"success": True})

    def _object(self, name: str, seen: Seen) -> Answer:
        post = next((p for p in self.posts if p["id"] == name), None)
        if name.endswith("/comments"):
            return self.under(seen, message=(seen.body or {}).get("message"), **{"from": {"id": self.page}})
        if name.endswith("/captions"):
            track = seen.raw.split(b'name="captions_file"', 1)[1].split(b"\r\n\r\n", 1)[1].rsplit(b"\r\n--", 1)[0]
            told = {"file": (seen.body or {})["captions_file"], "track": track.decode()}
            self.films[name.removesuffix("/captions")]["captions"] = told
            return Answer(body={"success": True})
        if name.endswith("/insights"):
            value = {"name": "post_media_view", "period": "lifetime", "values": [{"value": 41}]}
            return Answer(body={"data": [value]})
        if post is None and name not in self.films:
            return missing()
        if seen.method == "DELETE":
            self.posts = [p for p in self.posts if p["id"] != name]
            self.films.pop(name, None)
            return Answer(body={"success": True})
        return self._film(name, seen) if post is None else self._counts(post, seen)

    def _counts(self, post: dict[str, Any], seen: Seen) -> Answer:
        if seen.query["fields"] == "permalink_url":
            return Answer(body={"id": post["id"], "permalink_url": post["permalink_url"]})
        some = {"data": [], "summary": {"total_count": 3}}
        return Answer(body={"id": post["id"], "shares": {"count": 1}, "comments": some, "reactions": some})

    def _film(self, name: str, seen: Seen) -> Answer:
        film = self.films[name]
        if seen.query["fields"] == "permalink_url":
            return Answer(body={"id": name, "permalink_url": f"/reel/{name}/"})
        if "views" in seen.query["fields"]:
            some = {"data": [], "summary": {"total_count": 3}}
            return Answer(body={"id": name, "views": 41, "likes": some, "comments": some})
        return Answer(body={"id": name, "published": film["out"], "status": self._status(film)})

    def _status(self, film: dict[str, Any]) -> dict[str, Any]:
        whole = bool(film["size"]) and len(film["got"]) == film["size"]
        up = {"status": "complete"} if whole else {"status": "in_progress", "bytes_transferred": len(film["got"])}
        idle = {"status": "not_started"}
        if film.get("failed"):
            bad = {"status": "error", "error": {"message": film["failed"]}}
            return {"video_status": "error", "uploading_phase": up, "processing_phase": bad, "publishing_phase": idle}
        if not film["out"]:
            now = "upload_complete" if whole else "processing"
            return {"video_status": now, "uploading_phase": up, "processing_phase": idle, "publishing_phase": idle}
        if self.works:
            self.works -= 1
            busy = {"status": "in_progress"}
            return {
                "video_status": "processing",
                "uploading_phase": up,
                "processing_phase": busy,
                "publishing_phase": idle,
            }
        done = {"status": "complete", "publish_status": "published"}
        return {
            "video_status": "ready",
            "uploading_phase": up,
            "processing_phase": {"status": "complete"},
            "publishing_phase": done,
        }


class FakeReels(FakeFacebook):
    """The same, with the finishing of a reel as what goes wrong."""

    visible = ("POST", "/v25.0/109876543210/video_reels")

    def take_fault(self, seen: Seen) -> Fault | None:
        return super().take_fault(seen) if (seen.body or {}).get("upload_phase") == "finish" else None


class FakeFeedFilms(FakeReels):
    """The same, with the finishing of a film in the feed as what goes wrong."""

    visible = ("POST", "/v25.0/109876543210/videos")


class FakeBucket(Server):
    """A store that speaks S3, with one bucket; an address without a signature opens nothing."""

    def __init__(self) -> None:
        self.files: dict[str, tuple[bytes, str]] = {}
        self.refuses: dict[str, int] = {}
        super().__init__()

    def answer(self, seen: Seen) -> Answer:
        signed = re.fullmatch(r"[0-9a-f]{64}", str(seen.query.get("X-Amz-Signature")))
        if status := self.refuses.get(seen.method):
            return Answer(status, "<Error/>")
        if not signed or not seen.path.startswith("/clinic-media/"):
            return Answer(403 if not signed else 404, "<Error/>")
        if seen.method == "PUT":
            self.files[seen.path] = (seen.raw, seen.headers.get("content-type", ""))
        elif seen.method == "DELETE":
            self.files.pop(seen.path, None)
        return Answer(204 if seen.method == "DELETE" else 200, "")

    def take_fault(self, seen: Seen) -> Fault | None:
        """What is fetched are bytes, not JSON."""
        kept = self.files.get(seen.path) if seen.method == "GET" and "X-Amz-Signature" in seen.query else None
        return Fault(200, raw=kept[0], headers={"Content-Type": kept[1]}) if kept else None


class FakeContainers(FakeGraph):
    """What Threads and Instagram have in common: containers that are fetched, waited for, and published once."""

    field = "status"

    def __init__(self) -> None:
        self.containers: dict[str, dict[str, Any]] = {}
        self.posts: list[dict[str, Any]] = []
        self.works = 0
        self.fails: dict[str, str] = {}
        super().__init__()

    def live(self) -> list[str]:
        return [post["text"] for post in self.posts]

    def make(self, body: dict[str, Any]) -> Answer:
        container, got = self.number(), b""
        for name in ("image_url", "video_url"):
            try:
                got += urlopen(body[name]).read() if name in body else b""
            except HTTPError:
                return graph_error(400, 100, "The media could not be fetched from this URI", 2207052)
        for child in body.get("children", "").split(",") if "children" in body else ():
            assert self.containers[child]["body"]["is_carousel_item"] == "true"
        self.containers[container] = {"body": body, "got": got, "state": "FINISHED"}
        return Answer(body={"id": container})

    def state(self, name: str) -> Answer:
        one = self.containers[name]
        if self.works and one["state"] == "FINISHED":
            self.works -= 1
            return Answer(body={"id": name, self.field: "IN_PROGRESS"})
        if self.fails and one["state"] == "FINISHED":
            return Answer(body={"id": name} | self.fails)
        return Answer(body={"id": name, self.field: one["state"]})

    def publish(self, name: str) -> Answer:
        one = self.containers.get(name)
        if one is None:
            return missing()
        assert one["state"] == "FINISHED", "a container is published once"
        one["state"] = "PUBLISHED"
        body = one["body"]
        post = {"id": self.number(), "text": body.get("text", body.get("caption", "")), "timestamp": NOON, "body": body}
        post |= {"container": name, "permalink": f"{self.url}/@dr.ada/post/{post['id']}"}
        self.posts.append(post | ({"replied_to": {"id": body["reply_to_id"]}} if "reply_to_id" in body else {}))
        return Answer(body={"id": post["id"]})

    def remove(self, name: str) -> Answer:
        before = len(self.posts)
        self.posts = [post for post in self.posts if post["id"] != name]
        return Answer(body={"success": True}) if len(self.posts) < before else missing()

    def insights(self, name: str, names: str) -> Answer:
        if all(post["id"] != name for post in self.posts):
            return missing()
        rows = [{"name": one, "values": [{"value": len(one)}]} for one in names.split(",")]
        return Answer(body={"data": rows})


class FakeThreads(FakeContainers):
    """The calls of the Threads API (Postman collection of 2026-01-02)."""

    visible = ("POST", "/v1.0/me/threads_publish")
    token, second = "THAAtoken-of-dr-ada", "THAAtoken-the-second"

    def __init__(self) -> None:
        self.renews = True
        super().__init__()

    def signed_in(self, seen: Seen) -> Answer:
        if seen.path in {"/refresh_access_token", "/access_token"}:
            new = {"access_token": self.second, "token_type": "bearer", "expires_in": 5184000}
            return Answer(body=new) if self.renews else graph_error(400, 100, "too young")
        edge, body = seen.path.removeprefix("/v1.0/"), seen.body or {}
        if edge == "me":
            return Answer(body={"id": "77", "username": "dr.ada", "name": "Dr Ada Example"})
        if edge in {"me/threads", "me/replies"} and seen.method == "GET":
            return page_of([p for p in self.posts if ("replied_to" in p) == (edge == "me/replies")], seen)
        if edge == "me/threads":
            return self.make(body)
        if edge == "me/threads_publish":
            return self.publish(body["creation_id"])
        return self._object(edge, seen)

    def _object(self, name: str, seen: Seen) -> Answer:
        if seen.method == "DELETE":
            return self.remove(name)
        if name.endswith("/replies"):
            return self.under(seen)
        if name.endswith("/insights"):
            return self.insights(name.removesuffix("/insights"), seen.query["metric"])
        if name in self.containers:
            return self.state(name)
        return next((Answer(body=post) for post in self.posts if post["id"] == name), missing())


class FakeInstagram(FakeContainers):
    """The calls for professional accounts, of both products (Graph API v25.0: media, media_publish, rupload)."""

    ig = "17841400000000077"
    visible = ("POST", "/v25.0/17841400000000077/media_publish")
    token, second = "IGAAtoken-of-dr-ada", "IGAAtoken-the-second"
    field = "status_code"

    def __init__(self) -> None:
        self.renews = True
        self.accounts = [{"id": self.ig, "username": "dr.ada", "name": "Dr Ada Example"}]
        super().__init__()

    def signed_in(self, seen: Seen) -> Answer:
        if seen.path in {"/refresh_access_token", "/access_token"}:
            new = {"access_token": self.second, "token_type": "bearer", "expires_in": 5184000}
            return Answer(body=new) if self.renews else graph_error(400, 100, "too young")
        if seen.path.startswith("/ig-api-upload/"):
            return self._bytes(seen)
        edge = seen.path.removeprefix("/v25.0/")
        if edge == "me":
            return Answer(body={"user_id": self.ig, "username": "dr.ada", "name": "Dr Ada Example"})
        if edge == "me/accounts":
            return Answer(body={"data": [{"instagram_business_account": one} for one in self.accounts] + [{"id": "5"}]})
        return self._edge(edge, seen)

    def _edge(self, edge: str, seen: Seen) -> Answer:
        body = seen.body or {}
        if edge == self.ig:
            return Answer(body=self.accounts[0])
        if edge == f"{self.ig}/media" and seen.method == "GET":
            return page_of([post | {"caption": post["text"]} for post in self.posts], seen)
        if edge == f"{self.ig}/media":
            made = self.make(body)
            if "upload_type" in body:
                self.containers[made.body["id"]]["state"] = "IN_PROGRESS"
                return Answer(body=made.body | {"uri": f"{self.url}/ig-api-upload/v25.0/{made.body['id']}"})
            return made
        if edge == f"{self.ig}/media_publish":
            return self.publish(body["creation_id"])
        return self._object(edge, seen)

    def _bytes(self, seen: Seen) -> Answer:
        assert seen.headers["authorization"].startswith("OAuth ")
        assert int(seen.headers["file_size"]) == len(seen.raw)
        self.containers[seen.path.rsplit("/", 1)[1]] |= {"got": seen.raw, "state": "FINISHED"}
        return Answer(body={"success": True})

    def _object(self, name: str, seen: Seen) -> Answer:
        if seen.method == "DELETE":
            return self.remove(name)
        if name.endswith(("/comments", "/replies")):
            return self.under(seen, text=(seen.body or {}).get("message"), username="dr.ada")
        if name.endswith("/insights"):
            return self.insights(name.removesuffix("/insights"), seen.query["metric"])
        if name in self.containers:
            return self.state(name)
        counts = {"like_count": 3, "comments_count": 2}
        return next((Answer(body=post | counts) for post in self.posts if post["id"] == name), missing())
