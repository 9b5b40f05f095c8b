"""Facebook signs the people behind a Page in with an app of their own; the Page's token comes after it."""

from platforms.kit.provider import Exchange, Proof, Provider, stand_in

GRAPH = "https://graph.facebook.com"
VERSION = "v25.0"
"""Of the Graph API (developers.facebook.com, 2026-03-10)."""
SCOPES = (
    "pages_show_list",
    "pages_read_engagement",
    "pages_manage_posts",
    "pages_manage_engagement",
    "pages_read_user_content",
    "read_insights",
)


def provider(base_url: str = "") -> Provider:
    """The sign-in (developers.facebook.com, manually build a login flow, 2026-03-10; facts of 2026-11-22).

    The redirect address is the one that Facebook has for programs without a website. The first token is exchanged for
    one of about 60 days; tokens of Pages that come from that one do not end. Raises InputError for a base URL on
    another machine.
    """
    at = stand_in(base_url, GRAPH)
    return Provider(
        "facebook",
        authorize=at(f"https://www.facebook.com/{VERSION}/dialog/oauth"),
        token=at(f"{GRAPH}/{VERSION}/oauth/access_token"),
        scopes=SCOPES,
        separator=",",
        proof=Proof.NONE,
        asks=("secret", "redirect", "behalf"),
        needs_secret=True,
        ports=(),
        redirect="https://www.facebook.com/connect/login_success.html",
        exchange=Exchange(
            at(f"{GRAPH}/{VERSION}/oauth/access_token"), "fb_exchange_token", "fb_exchange_token", names=True
        ),
        code_by_get=True,
    )
