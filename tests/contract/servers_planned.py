"""Servers that hold posts until their time, as Mastodon's, Facebook's and YouTube's documents say."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from tests.contract.servers import Answer, FakeMastodon, Seen
from tests.contract.servers_meta import FakeFacebook, missing
from tests.contract.servers_video import FakeYouTube

LIST = "/api/v1/scheduled_statuses"


class PlanningMastodon(FakeMastodon):
    """With the calls for scheduled statuses. `holds`: whether it knows them; `hasty`: it ignores the time."""

    def __init__(self, *, holds: bool = True, hasty: bool = False) -> None:
        self.plans: dict[str, dict[str, Any]] = {}
        self.holds, self.hasty = holds, hasty
        super().__init__()

    def answer(self, seen: Seen) -> Answer:
        if seen.path.startswith(LIST):
            return self._planned(seen) if self.holds else Answer(404, {"error": "Record not found"})
        body = seen.body or {}
        if seen.method == "POST" and "scheduled_at" in body and not self.hasty:
            plan = {
                "id": str(len(self.plans) + 1),
                "scheduled_at": body["scheduled_at"],
                "params": {"text": body["status"], "media_ids": body.get("media_ids")},
                "media_attachments": [],
            }
            self.plans[plan["id"]] = plan
            return Answer(body=plan)
        return super().answer(seen)

    def come_due(self) -> None:
        """The server publishes all that it holds."""
        for plan in self.plans.values():
            self._post(Seen("POST", "/api/v1/statuses", {}, {}, {"status": plan["params"]["text"]}, b""))
        self.plans.clear()

    def _planned(self, seen: Seen) -> Answer:
        if seen.path == LIST:
            return Answer(body=list(self.plans.values()))
        found = self.plans.get(seen.path.rsplit("/", 1)[1])
        if found is None:
            return Answer(404, {"error": "Record not found"})
        if seen.method == "DELETE":
            del self.plans[found["id"]]
            return Answer(body={})
        return Answer(body=found)


class PlanningFacebook(FakeFacebook):
    """With the list of scheduled posts. A post keeps its id when it comes out."""

    def __init__(self) -> None:
        self.plans: dict[str, dict[str, Any]] = {}
        super().__init__()

    def come_due(self) -> None:
        """Facebook publishes all that it holds."""
        self.posts += [plan | {"is_published": True} for plan in self.plans.values()]
        self.plans.clear()

    def _edge(self, edge: str, seen: Seen) -> Answer:
        body = seen.body or {}
        if edge == "scheduled_posts":
            return Answer(body={"data": list(self.plans.values())})
        if edge == "feed" and body.get("published") == "false":
            assert body["unpublished_content_type"] == "SCHEDULED"
            made = super()._edge(edge, seen)
            plan = self.posts.pop()
            self.plans[plan["id"]] = plan | {"scheduled_publish_time": int(body["scheduled_publish_time"])}
            return made
        return super()._edge(edge, seen)

    def _object(self, name: str, seen: Seen) -> Answer:
        if name in self.plans:
            if seen.method == "DELETE":
                del self.plans[name]
                return Answer(body={"success": True})
            return Answer(body=self.plans[name] | {"is_published": False})
        if "is_published" in seen.query.get("fields", ""):
            post = next((p for p in self.posts if p["id"] == name), None)
            return missing() if post is None else Answer(body=post)
        return super()._object(name, seen)


class PlanningYouTube(FakeYouTube):
    """Films are shown by themselves at their `publishAt`."""

    @property
    def plans(self) -> list[str]:
        return [id_ for id_, video in self.videos.items() if video["status"].get("publishAt")]

    def come_due(self) -> None:
        """YouTube shows all whose time has come."""
        for id_ in self.plans:
            assert datetime.fromisoformat(self.videos[id_]["status"].pop("publishAt")).tzinfo == UTC
            self.videos[id_]["status"]["privacyStatus"] = "public"

    def _update(self, seen: Seen) -> Answer:
        body = dict(seen.body or {})
        if video := self.videos.get(body["id"]):
            body.setdefault("snippet", video["snippet"])
        return super()._update(replace(seen, body=body))
