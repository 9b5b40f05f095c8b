"""Instagram's own sign-in for professional accounts, with the person's app: no PKCE, no way back to this machine."""

from datetime import timedelta

from platforms.kit.provider import Exchange, Proof, Provider, stand_in

SCOPES = (
    "instagram_business_basic",
    "instagram_business_content_publish",
    "instagram_business_manage_comments",
    "instagram_business_manage_insights",
)


def provider(base_url: str = "") -> Provider:
    """The sign-in (Instagram API with Instagram Login; facts of 2026-11-22).

    The first token lasts an hour and is exchanged for one of 60 days, which renews itself as long as it has not ended
    and is a day old. Raises InputError for a base URL on another machine.
    """
    at = stand_in(base_url, "https://graph.instagram.com")
    return Provider(
        "instagram",
        authorize=at("https://www.instagram.com/oauth/authorize"),
        token=at("https://api.instagram.com/oauth/access_token"),
        scopes=SCOPES,
        separator=",",
        proof=Proof.NONE,
        asks=("secret", "redirect"),
        needs_secret=True,
        ports=(),
        params={"enable_fb_login": "0"},
        keeps=("user_id",),
        exchange=Exchange(at("https://graph.instagram.com/access_token"), "ig_exchange_token"),
        renews=Exchange(at("https://graph.instagram.com/refresh_access_token"), "ig_refresh_token"),
        early=timedelta(days=30),
        lasts=timedelta(days=60),
    )
