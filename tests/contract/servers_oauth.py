"""A server on loopback that plays the sign-in of each platform with an own app, strictly as documented."""

from base64 import b64decode
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from tests.contract.servers import Answer, Seen, Server

APP, SECRET = "app-1234", "app-s3cret"
CODE = "c0de-of-the-browser"


@dataclass(frozen=True)
class Papers:
    """What a platform's documentation asks for (facts of 2026-11-22)."""

    page: str
    token: str
    scope: str
    challenge: str = "s256"
    name: str = "client_id"
    method: str = "POST"
    secret: bool = True
    basic: str = ""
    redirect: str = ""
    extra: dict[str, str] = field(default_factory=dict)
    answer: dict[str, Any] = field(default_factory=dict)
    exchange: tuple[str, set[str]] = ("", set())
    renew: str = ""


PAPERS = {
    "x": Papers(
        "/i/oauth2/authorize", "/2/oauth2/token", "tweet.read tweet.write users.read media.write offline.access",
        secret=False, redirect="http://127.0.0.1:{8765}/callback", answer={"expires_in": 7200, "refresh_token": "r-1"},
    ),
    "linkedin": Papers(
        "/oauth/v2/authorization", "/oauth/v2/accessToken", "openid profile w_member_social", challenge="",
        redirect="http://127.0.0.1:{8765}/callback", answer={"expires_in": 5184000},
    ),
    "instagram": Papers(
        "/oauth/authorize", "/oauth/access_token",
        "instagram_business_basic,instagram_business_content_publish,instagram_business_manage_comments,"
        "instagram_business_manage_insights",
        challenge="", redirect="https://clinic.example/back", answer={"user_id": 17841400000000001},
        exchange=("/access_token", {"grant_type", "client_secret", "access_token"}), renew="/refresh_access_token",
    ),
    "threads": Papers(
        "/oauth/authorize", "/oauth/access_token",
        "threads_basic,threads_content_publish,threads_manage_replies,threads_read_replies,threads_manage_insights,"
        "threads_delete",
        challenge="", redirect="https://clinic.example/back", answer={"user_id": 17841400000000001},
        exchange=("/access_token", {"grant_type", "client_secret", "access_token"}), renew="/refresh_access_token",
    ),
    "facebook": Papers(
        "/v25.0/dialog/oauth", "/v25.0/oauth/access_token",
        "pages_show_list,pages_read_engagement,pages_manage_posts,pages_manage_engagement,pages_read_user_content,"
        "read_insights",
        challenge="", method="GET", redirect="https://www.facebook.com/connect/login_success.html",
        exchange=("/v25.0/oauth/access_token", {"grant_type", "client_id", "client_secret", "fb_exchange_token"}),
    ),
    "tiktok": Papers(
        "/v2/auth/authorize/", "/v2/oauth/token/", "user.info.basic,video.upload,video.publish,video.list",
        challenge="hex", name="client_key", redirect="http://127.0.0.1:{}/callback/",
        answer={"expires_in": 86400, "refresh_token": "r-1", "refresh_expires_in": 31536000, "open_id": "open-1"},
    ),
    "youtube": Papers(
        "/o/oauth2/v2/auth", "/token",
        "https://www.googleapis.com/auth/youtube.upload https://www.googleapis.com/auth/youtube.force-ssl "
        "https://www.googleapis.com/auth/youtube.readonly",
        extra={"prompt": "consent"}, redirect="http://127.0.0.1:{}/callback",
        answer={"expires_in": 3599, "refresh_token": "r-1"},
    ),
    "reddit": Papers(
        "/api/v1/authorize", "/api/v1/access_token", "identity submit read edit flair history", challenge="",
        secret=False, basic=f"{APP}:", extra={"duration": "permanent"}, redirect="http://127.0.0.1:8910/callback",
        answer={"expires_in": 3600, "refresh_token": "r-1"},
    ),
}  # fmt: skip


class FakeProvider(Server):
    """Gives tokens for `CODE`; refresh tokens work once, and a second use ends the whole family."""

    def __init__(self, platform: str) -> None:
        self.papers = PAPERS[platform]
        self.renewed = 0
        self.reused = False
        self.given_back: list[str] = []
        self.trouble: Answer | None = None
        super().__init__()

    def answer(self, seen: Seen) -> Answer:
        if self.trouble is not None:
            return self.trouble
        fields = dict(seen.query) if seen.method == "GET" else dict(parse_qsl(seen.raw.decode()))
        if "revoke" in seen.path:
            self.given_back.append(fields["token"])
            return Answer()
        if self.papers.renew and seen.path == self.papers.renew:
            return self._again({"expires_in": 5184000})
        if seen.path == self.papers.exchange[0] and set(fields) == self.papers.exchange[1]:
            return Answer(body={"access_token": "long-lived-token", "token_type": "bearer", "expires_in": 5183999})
        assert (seen.method, seen.path) == (self.papers.method, self.papers.token), (seen.method, seen.path)
        self._is_the_app(seen, fields)
        if fields["grant_type"] == "refresh_token":
            return self._refresh(fields["refresh_token"])
        return self._first(fields)

    def _first(self, fields: dict[str, str]) -> Answer:
        wanted = {"grant_type", "code", "redirect_uri"} | ({"code_verifier"} if self.papers.challenge else set())
        assert wanted <= set(fields), set(fields)
        if fields["code"] != CODE:
            return Answer(400, {"error": "invalid_grant", "error_description": "The code is not ours."})
        return Answer(body={"access_token": "first-token", "token_type": "bearer", **self.papers.answer})

    def _refresh(self, token: str) -> Answer:
        if self.reused or token != f"r-{self.renewed + 1}":
            self.reused = True
            return Answer(400, {"error": "invalid_grant", "error_description": "The token was used before."})
        return self._again({**self.papers.answer, "refresh_token": f"r-{self.renewed + 2}"})

    def _again(self, answer: dict[str, Any]) -> Answer:
        self.renewed += 1
        return Answer(body={"access_token": f"renewed-{self.renewed}", **answer})

    def _is_the_app(self, seen: Seen, fields: dict[str, str]) -> None:
        if self.papers.basic:
            sent = seen.headers["authorization"].removeprefix("Basic ")
            assert b64decode(sent).decode() == self.papers.basic
            return
        assert "authorization" not in seen.headers
        assert fields[self.papers.name] == APP
        assert fields.get("client_secret", "") == (SECRET if self.papers.secret else "")


def asked(url: str) -> tuple[str, dict[str, str]]:
    """Path and fields of the page that opens in the browser."""
    parts = urlsplit(url)
    return parts.path, dict(parse_qsl(parts.query))
