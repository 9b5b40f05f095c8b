"""Reddit signs people in with an “installed app” of their own, which has no secret."""

from platforms.kit.provider import Proof, Provider, stand_in

SCOPES = ("identity", "submit", "read", "edit", "flair", "history")
PORT = 8910
"""An app has one redirect address, compared to the letter, so there is no second port to fall back on."""


def provider(base_url: str = "") -> Provider:
    """The sign-in (Reddit's OAuth 2 wiki page, by way of praw 8.0.3; facts of 2026-11-22).

    The name goes into the Authorization header with an empty password. No PKCE is documented. Tokens last an hour, what
    renews them does not end. Raises InputError for a base URL on another machine.
    """
    at = stand_in(base_url, "https://oauth.reddit.com")
    return Provider(
        "reddit",
        authorize=at("https://www.reddit.com/api/v1/authorize"),
        token=at("https://www.reddit.com/api/v1/access_token"),
        revoke=at("https://www.reddit.com/api/v1/revoke_token"),
        scopes=SCOPES,
        proof=Proof.NONE,
        basic="always",
        ports=(PORT,),
        params={"duration": "permanent"},
        headers={"User-Agent": "desktop:primum:v1"},
    )
