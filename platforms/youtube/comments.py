"""What stands under a video, and answers to it (youtube.v3 discovery document, revision 20261104)."""

from collections.abc import Mapping, Sequence
from typing import Any

from app.domain.comment import Comment
from platforms.kit.answers import moment_of, words_of
from platforms.kit.http import Request
from platforms.youtube.client import API, Client


def comments_of(client: Client, video_id: str, own: str) -> Sequence[Comment]:
    """The latest comments of others under a video."""
    rows = client.items(
        "commentThreads", part="snippet", videoId=video_id, order="time", maxResults="100", textFormat="plainText"
    )
    tops = [top for row in rows if isinstance(top := (row.get("snippet") or {}).get("topLevelComment"), dict)]
    return [_comment(top, video_id) for top in tops if _author(top) != own]


def answers_of(client: Client, comment: str, own: str) -> Sequence[Comment]:
    """Our own answers to a comment."""
    rows = client.items("comments", part="snippet", parentId=comment, maxResults="100", textFormat="plainText")
    return [_comment(row, "") for row in rows if _author(row) == own]


def answer(client: Client, comment: str, text: str) -> str:
    """The visible act: an answer to a comment; its id."""
    body = {"snippet": {"parentId": comment, "textOriginal": text}}
    request = Request("POST", f"{API}/comments", params={"part": "snippet"}, json=body, visible=True)
    return str(client.call(request, "id")["id"])


def _author(row: Mapping[str, Any]) -> str:
    return words_of(row, "snippet", "authorChannelId", "value")


def _comment(row: Mapping[str, Any], video_id: str) -> Comment:
    text = words_of(row, "snippet", "textOriginal") or words_of(row, "snippet", "textDisplay")
    url = f"https://www.youtube.com/watch?v={video_id}&lc={row.get('id')}" if video_id else ""
    at = moment_of(words_of(row, "snippet", "publishedAt"))
    return Comment(str(row.get("id")), words_of(row, "snippet", "authorDisplayName"), text, at, url)
