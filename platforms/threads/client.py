"""Calls to the Threads API in the name of one account (developers.facebook.com, Postman collection of 2026-01-02)."""

from datetime import timedelta
from functools import partial
from typing import Any

from app.domain.errors import PlatformError
from platforms.kit.adapter import Tools
from platforms.kit.containers import Containers
from platforms.kit.followed import stand_in
from platforms.kit.graph import Feed, Graph
from platforms.kit.graph_tokens import renewed
from platforms.kit.signed import Holder
from platforms.kit.tokens import Renewal

HOST, SITE, VERSION = "https://graph.threads.net", "https://www.threads.com", "v1.0"
POST = "id,text,timestamp,permalink"
ANSWERS = "id,text,username,timestamp,permalink"
COUNTS = "views,likes,replies,reposts,quotes"
EARLY = timedelta(days=7)
"""A token lasts 60 days and can only be renewed while it does; so that happens in good time."""


class Client:
    """One account's way to Threads."""

    def __init__(self, home: str, tools: Tools, holder: Holder) -> None:
        self._home = home
        self.graph = Graph(home, tools, holder, VERSION)
        self.containers = Containers(self.graph, tools.clock, "me/threads", "status", "error_message")
        self.posts = Feed(self.graph, "me/threads", POST)
        self.replies = Feed(self.graph, "me/replies", f"{POST},replied_to")

    def user(self) -> dict[str, Any]:
        """Who the token belongs to."""
        return self.graph.get("me", "id", "username", fields="id,username,name")

    def publish(self, container: str, text: str) -> str:
        """The visible act; the id of the post. `text` is what must not come back in an error."""
        form = {"creation_id": container}
        return str(self.graph.post("me/threads_publish", form, "id", visible=True, about=text)["id"])

    def permalink(self, post_id: str, handle: str) -> str:
        """Where a post can be seen; the account's page where Threads does not say."""
        try:
            said = str(self.graph.get(post_id, fields="permalink").get("permalink") or "")
        except PlatformError:
            said = ""
        site = stand_in(self._home, SITE)
        return said if said.startswith(("https://", site)) else f"{site}/@{handle.lstrip('@')}"


def renewing(home: str, tools: Tools) -> Renewal:
    """How a token of this platform is renewed."""
    return partial(renewed, home, tools, "refresh_access_token", "th_refresh_token")
