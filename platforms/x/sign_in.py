"""X signs people in with PKCE and an app of their own, which needs no secret."""

from platforms.kit.provider import FIXED_PORTS, Provider, stand_in

SCOPES = ("tweet.read", "tweet.write", "users.read", "media.write", "offline.access")


def provider(base_url: str = "") -> Provider:
    """The sign-in (docs.x.com, OAuth 2.0 authorization code flow and developer apps, 2026-08-22).

    The redirect address is compared to the letter, and has to name 127.0.0.1; a code is good for 30 seconds. Apps that
    are not “native” have a secret. Raises InputError for a base URL on another machine.
    """
    at = stand_in(base_url, "https://api.x.com")
    return Provider(
        "x",
        authorize=at("https://x.com/i/oauth2/authorize"),
        token=at("https://api.x.com/2/oauth2/token"),
        revoke=at("https://api.x.com/2/oauth2/revoke"),
        scopes=SCOPES,
        basic="with-secret",
        ports=FIXED_PORTS,
    )
