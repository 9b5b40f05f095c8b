"""Films that YouTube shows at their time (videos.update, `status.publishAt`; youtube.v3 discovery, 20261104)."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from app.domain.errors import NotFound
from platforms.kit.adapter import iso
from platforms.kit.http import Request
from platforms.kit.refusals import garbled
from platforms.youtube.client import API, Client
from platforms.youtube.wishes import Wish

SETTABLE = ("selfDeclaredMadeForKids", "containsSyntheticMedia", "embeddable", "license", "publicStatsViewable")
"""What an update must name again: it overrides all of a part (developers.google.com, 2026-11-28)."""
NEAR = timedelta(minutes=1)


def can_plan(wish: Wish) -> bool:
    """A film that everybody is to see, and for which the person has not chosen a time at YouTube themselves."""
    return wish.status["privacyStatus"] == "public" and "publishAt" not in wish.status


def plan(client: Client, video_id: str, wish: Wish, due: datetime) -> str:
    """Let YouTube show an uploaded film at that moment; its id."""
    status = {**wish.status, "privacyStatus": "private", "publishAt": iso(due)}
    answer = _update(client, "snippet,status", wish.shown(video_id) | {"status": status})
    if not is_planned(answer.get("status"), due):
        raise garbled(client.host, visible=True)
    return video_id


def is_planned(status: Any, due: datetime | None = None) -> bool:
    """Whether a film is hidden until a time, which is `due` where that is given."""
    if not isinstance(status, Mapping) or status.get("privacyStatus") != "private" or not status.get("publishAt"):
        return False
    try:
        return due is None or abs(datetime.fromisoformat(str(status["publishAt"])) - due) < NEAR
    except (TypeError, ValueError):
        return False


def status_of(client: Client, video_id: str) -> dict[str, Any]:
    """How the film stands. Raises NotFound where it is gone."""
    video = next(iter(client.videos([video_id], "status")), None)
    status = video.get("status") if video else None
    if not isinstance(status, dict):
        raise NotFound("native-gone", platform="YouTube")
    return status


def let_go(client: Client, video_id: str) -> None:
    """Keep the film hidden. Raises NotFound where it is gone."""
    now = status_of(client, video_id)
    status = {name: now[name] for name in SETTABLE if name in now} | {"privacyStatus": "private"}
    answer = _update(client, "status", {"id": video_id, "status": status})
    left = answer.get("status")
    if not isinstance(left, dict) or left.get("privacyStatus") != "private" or left.get("publishAt"):
        raise garbled(client.host, visible=True)


def _update(client: Client, part: str, body: Mapping[str, Any]) -> dict[str, Any]:
    return client.call(Request("PUT", f"{API}/videos", params={"part": part}, json=dict(body), visible=True), "id")
