"""Calls to Instagram in the name of one professional account (developers.facebook.com, read 2026-11-22).

Two products: “Instagram API with Instagram Login” at graph.instagram.com, and the one with Facebook Login at
graph.facebook.com, which alone takes films from this computer. The token's extra `product` says which.
"""

from collections.abc import Mapping
from datetime import timedelta
from functools import partial
from typing import Any

from app.domain.errors import InputError, PlatformError
from platforms.kit.adapter import Tools
from platforms.kit.containers import Containers
from platforms.kit.followed import stand_in
from platforms.kit.graph import Feed, Graph, insights
from platforms.kit.graph_tokens import renewed
from platforms.kit.rupload import place, rupload
from platforms.kit.signed import Holder
from platforms.kit.tokens import Renewal, Token

HOST, FACEBOOK, SITE = "https://graph.instagram.com", "https://graph.facebook.com", "https://www.instagram.com"
INSTAGRAM_LOGIN, FACEBOOK_LOGIN = "instagram", "facebook"
POST = "id,caption,timestamp,permalink"
COUNTS = "like_count,comments_count"
EARLY = timedelta(days=7)
"""A token of Instagram's own login lasts 60 days and can only be renewed while it does."""


def product_of(token: Token) -> str:
    """Which product a token is of. Raises InputError for a word that is neither."""
    product = token.extra.get("product", INSTAGRAM_LOGIN).strip().lower()
    if product not in {INSTAGRAM_LOGIN, FACEBOOK_LOGIN}:
        raise InputError("instagram-product", given=product)
    return product


class Client:
    """One account's way to Instagram. `user` is its id; empty while it is not known yet."""

    def __init__(self, home: str, tools: Tools, holder: Holder, product: str, user: str = "") -> None:
        self._tools, self._holder, self._user = tools, holder, user
        self.by_facebook = product == FACEBOOK_LOGIN
        self._home = stand_in(home, FACEBOOK if self.by_facebook else HOST)
        self.graph = Graph(self._home, tools, holder)
        self.containers = Containers(self.graph, tools.clock, f"{user}/media", "status_code", "status")
        self.posts = Feed(self.graph, f"{user}/media", POST)

    def user(self, handle: str) -> dict[str, Any]:
        """Who the token belongs to, or which of a person's accounts has the handle. Raises InputError for none."""
        if not self.by_facebook:
            answer = self.graph.get("me", "user_id", "username", fields="user_id,username,name")
            return answer | {"id": answer["user_id"]}
        if self._user:
            return self.graph.get(self._user, "id", "username", fields="id,username,name")
        rows, _ = self.graph.rows("me/accounts", fields="instagram_business_account{id,username,name}", limit="100")
        found = [one for row in rows if isinstance(one := row.get("instagram_business_account"), dict)]
        return _chosen(found, handle)

    def begin_film(self, form: Mapping[str, str], film: bytes) -> str:
        """A container whose film comes from this computer: made, filled. Raises the PlatformError tree."""
        answer = self.graph.post(f"{self._user}/media", {**form, "upload_type": "resumable"}, "id", "uri")
        place(answer["uri"], self._home)
        rupload(self._home, self._tools, self._holder, answer["uri"], film)
        return str(answer["id"])

    def publish(self, container: str, text: str) -> str:
        """The visible act; the id of the post. `text` is what must not come back in an error."""
        form = {"creation_id": container}
        return str(self.graph.post(f"{self._user}/media_publish", form, "id", visible=True, about=text)["id"])

    def permalink(self, post_id: str, handle: str) -> str:
        """Where a post can be seen; the account's page where Instagram does not say."""
        try:
            said = str(self.graph.get(post_id, fields="permalink").get("permalink") or "")
        except PlatformError:
            said = ""
        site = stand_in(self._home, SITE)
        return said if said.startswith(("https://", site)) else f"{site}/{handle.lstrip('@')}/"

    def views(self, post_id: str) -> int | None:
        """None where this token may not see them."""
        try:
            return insights(self.graph, post_id, "views").get("views")
        except PlatformError:
            return None


def _chosen(accounts: list[dict[str, Any]], handle: str) -> dict[str, Any]:
    name = handle.strip().lstrip("@").casefold()
    fits = [one for one in accounts if not name or str(one.get("username")).casefold() == name]
    if len(fits) != 1 or not isinstance(fits[0].get("id"), str) or not isinstance(fits[0].get("username"), str):
        known = ", ".join(str(one.get("username")) for one in accounts) or "—"
        raise InputError("instagram-which-account", known=known)
    return fits[0]


def renewing(home: str, tools: Tools) -> Renewal:
    """How a token is renewed; one of the login through Facebook is not, and ends after 60 days."""
    return partial(_renewed, home, tools)


def _renewed(home: str, tools: Tools, token: Token) -> Token | None:
    if product_of(token) == FACEBOOK_LOGIN:
        return None
    return renewed(home, tools, "refresh_access_token", "ig_refresh_token", token)
