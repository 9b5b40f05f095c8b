"""YouTube signs people in through Google, with a “Desktop app” of their own."""

from platforms.kit.provider import Provider, stand_in

AREA = "https://www.googleapis.com/auth"
SCOPES = (f"{AREA}/youtube.upload", f"{AREA}/youtube.force-ssl", f"{AREA}/youtube.readonly")


def provider(base_url: str = "") -> Provider:
    """The sign-in (developers.google.com, OAuth 2.0 for desktop apps and the loopback migration, 2026-11-22).

    Any port of 127.0.0.1 will do. A desktop app has a secret that Google wants to see and does not hold to be one.
    Raises InputError for a base URL on another machine.
    """
    at = stand_in(base_url, "https://www.googleapis.com")
    return Provider(
        "youtube",
        authorize=at("https://accounts.google.com/o/oauth2/v2/auth"),
        token=at("https://oauth2.googleapis.com/token"),
        revoke=at("https://oauth2.googleapis.com/revoke"),
        scopes=SCOPES,
        asks=("secret",),
        needs_secret=True,
        params={"prompt": "consent"},
    )
