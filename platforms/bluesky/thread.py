"""What stands under a post on Bluesky, and where an answer to it belongs (lexicons of 2026-08-20)."""

from collections.abc import Sequence
from typing import Any

from app.domain.comment import Comment
from app.domain.errors import NotFound
from platforms.bluesky.client import Client
from platforms.kit.answers import moment_of, words_of


def place_of(client: Client, uri: str) -> dict[str, Any]:
    """`reply` of a record that answers a post: the top of its thread, and itself. Raises NotFound where it is gone."""
    posts = client.get("app.bsky.feed.getPosts", uris=[uri]).get("posts")
    post = next((one for one in posts or () if isinstance(one, dict) and one.get("cid")), None)
    if post is None:
        raise NotFound("answer-gone")
    here = {"uri": uri, "cid": str(post["cid"])}
    record = post.get("record")
    above = record.get("reply") if isinstance(record, dict) else None
    root = above.get("root") if isinstance(above, dict) else None
    return {"root": root if isinstance(root, dict) else here, "parent": here}


def comments_of(client: Client, uri: str, own: str) -> Sequence[Comment]:
    """What others answered, at first hand."""
    thread = client.get("app.bsky.feed.getPostThread", uri=uri, depth="1").get("thread")
    rows = thread.get("replies") if isinstance(thread, dict) else None
    posts = [row["post"] for row in rows or () if isinstance(row, dict) and isinstance(row.get("post"), dict)]
    return [_comment(post) for post in posts if words_of(post, "author", "did") != own]


def _comment(post: dict[str, Any]) -> Comment:
    uri, handle = words_of(post, "uri"), words_of(post, "author", "handle")
    url = f"https://bsky.app/profile/{words_of(post, 'author', 'did')}/post/{uri.rpartition('/')[2]}"
    return Comment(uri, handle, words_of(post, "record", "text"), moment_of(words_of(post, "record", "createdAt")), url)
