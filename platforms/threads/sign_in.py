"""Threads signs people in with an app of their own: no PKCE, no way back to this machine."""

from datetime import timedelta

from platforms.kit.provider import Exchange, Proof, Provider, stand_in

SCOPES = (
    "threads_basic",
    "threads_content_publish",
    "threads_manage_replies",
    "threads_read_replies",
    "threads_manage_insights",
    "threads_delete",
)


def provider(base_url: str = "") -> Provider:
    """The sign-in (developers.facebook.com, Threads API, 2026-08-12; fbsamples/threads_api, 2026-01-02).

    The first token lasts an hour and is exchanged for one of 60 days, which renews itself as long as it has not ended
    and is a day old. Raises InputError for a base URL on another machine.
    """
    at = stand_in(base_url, "https://graph.threads.net")
    return Provider(
        "threads",
        authorize=at("https://threads.com/oauth/authorize"),
        token=at("https://graph.threads.net/oauth/access_token"),
        scopes=SCOPES,
        separator=",",
        proof=Proof.NONE,
        asks=("secret", "redirect"),
        needs_secret=True,
        ports=(),
        keeps=("user_id",),
        exchange=Exchange(at("https://graph.threads.net/access_token"), "th_exchange_token"),
        renews=Exchange(at("https://graph.threads.net/refresh_access_token"), "th_refresh_token"),
        early=timedelta(days=30),
        lasts=timedelta(days=60),
    )
