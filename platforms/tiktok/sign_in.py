"""TikTok signs people in with an app of their own and its own spelling of PKCE."""

from platforms.kit.provider import Proof, Provider, stand_in

SCOPES = ("user.info.basic", "video.upload", "video.publish", "video.list")


def provider(base_url: str = "") -> Provider:
    """The sign-in (developers.tiktok.com, Login Kit for desktop, 2026-11-22).

    Any port of 127.0.0.1 will do where `http://127.0.0.1:*/callback/` is registered. Tokens last a day, what renews
    them a year. Raises InputError for a base URL on another machine.
    """
    at = stand_in(base_url, "https://open.tiktokapis.com")
    return Provider(
        "tiktok",
        authorize=at("https://www.tiktok.com/v2/auth/authorize/"),
        token=at("https://open.tiktokapis.com/v2/oauth/token/"),
        revoke=at("https://open.tiktokapis.com/v2/oauth/revoke/"),
        scopes=SCOPES,
        separator=",",
        proof=Proof.HEX,
        id_name="client_key",
        asks=("secret",),
        needs_secret=True,
        path="/callback/",
        keeps=("open_id",),
    )
