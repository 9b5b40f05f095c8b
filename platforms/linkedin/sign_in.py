"""LinkedIn signs people in with an app of their own: by its secret, or by PKCE where LinkedIn has allowed it."""

from datetime import timedelta

from platforms.kit.provider import FIXED_PORTS, Provider, stand_in

SCOPES = ("openid", "profile", "w_member_social")
FOR_AN_ORGANIZATION = ("w_organization_social", "r_organization_social", "rw_organization_admin")
"""Given with the Community Management API, after LinkedIn's review."""


def provider(base_url: str = "") -> Provider:
    """The sign-in (learn.microsoft.com/linkedin, authorization code flow and its native form, 2026-11-22).

    Without a secret the native page is used, which LinkedIn opens for an app on request. Tokens last 60 days; only
    approved partners can renew them. Raises InputError for a base URL on another machine.
    """
    at = stand_in(base_url, "https://api.linkedin.com")
    return Provider(
        "linkedin",
        authorize=at("https://www.linkedin.com/oauth/v2/authorization"),
        native=at("https://www.linkedin.com/oauth/native-pkce/authorization"),
        token=at("https://www.linkedin.com/oauth/v2/accessToken"),
        revoke=at("https://www.linkedin.com/oauth/v2/revoke"),
        scopes=SCOPES,
        organization=FOR_AN_ORGANIZATION,
        asks=("secret", "redirect", "behalf"),
        ports=FIXED_PORTS,
        lasts=timedelta(days=60),
    )
