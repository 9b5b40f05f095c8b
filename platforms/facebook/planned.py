"""Posts that Facebook holds (Page feed, `scheduled_publish_time`: 10 minutes to 30 days, 2026-11-22)."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from app.domain.delivery import Receipt
from app.domain.errors import NotFound
from platforms.kit.graph import Graph, moment, same

FIELDS = "id,message,scheduled_publish_time"
NEAR = timedelta(minutes=1)
MOST = "100"


def plan(graph: Graph, page: str, form: Mapping[str, str], due: datetime) -> str:
    """Give Facebook a post for that moment; its id, which stays when it is published."""
    later = {
        "published": "false",
        "unpublished_content_type": "SCHEDULED",
        "scheduled_publish_time": str(int(due.timestamp())),
    }
    return str(graph.post(f"{page}/feed", {**form, **later}, "id", visible=True)["id"])


def planned(graph: Graph, page: str, text: str, due: datetime) -> str | None:
    """The id of a held post with these words, for that moment."""
    rows, _ = graph.rows(f"{page}/scheduled_posts", fields=FIELDS, limit=MOST)
    found = (row for row in rows if same(text, row.get("message")) and _near(row.get("scheduled_publish_time"), due))
    return next((str(row.get("id")) for row in found), None)


def standing(graph: Graph, remote_id: str, now: datetime) -> Receipt | None:
    """The receipt of a post that is out, or None while it is held. Raises NotFound where it is neither."""
    row = graph.get(remote_id, fields="is_published,permalink_url,created_time,scheduled_publish_time")
    if row.get("is_published") is True:
        return Receipt(0, remote_id, str(row.get("permalink_url") or ""), moment(row, "created_time", now))
    if not row.get("scheduled_publish_time"):
        raise NotFound("native-gone", platform="Facebook")
    return None


def _near(at: Any, due: datetime) -> bool:
    """Facebook gives the time as seconds, and in some answers as a date."""
    try:
        when = datetime.fromtimestamp(at, UTC) if isinstance(at, int) else datetime.fromisoformat(str(at))
        return abs(when - due) < NEAR
    except (TypeError, ValueError, OverflowError):
        return False
