"""Who posts on LinkedIn: the member that a token belongs to, or an organisation that the member speaks for."""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from app.domain.account import Account, AccountHealth
from app.domain.errors import InputError, NotFound, PermissionRefused
from platforms.kit.adapter import Tools, account_id
from platforms.kit.tokens import Token

ROLES = frozenset({"ADMINISTRATOR", "DIRECT_SPONSORED_CONTENT_POSTER", "CONTENT_ADMIN", "CONTENT_ADMINISTRATOR"})
"""Who may post for an organisation (posts-api, learn.microsoft.com, 2026-11-22)."""
ORGANIZATION = "urn:li:organization:"

Ask = Callable[[str], dict[str, Any]]
"""One reading call to a path. Raises the PlatformError tree."""


def organization_of(token: Token) -> str:
    """The URN of the organisation that was given with the token (its number or URN), or empty. Raises InputError."""
    wanted = token.extra.get("organization", "").strip()
    number = wanted.removeprefix(ORGANIZATION)
    if wanted and not (number.isascii() and number.isdecimal()):
        raise InputError("linkedin-organization-number", value=wanted)
    return ORGANIZATION + number if wanted else ""


def who(ask: Ask, organization: str, account: Account, tools: Tools) -> Account:
    """The account as LinkedIn names it: the member, or the organisation. Raises the PlatformError tree."""
    if organization:
        urn, name = organization, _named(ask, organization.removeprefix(ORGANIZATION))
    else:
        me = ask("/v2/userinfo")
        urn, name = f"urn:li:person:{me.get('sub')}", str(me.get("name") or me.get("sub"))
    return replace(
        account,
        id=account.id or account_id("linkedin", account.base_url, urn),
        handle=name,
        display_name=name,
        remote_id=urn,
        health=AccountHealth.READY,
        checked_at=tools.clock.now(),
    )


def same_person(given: str, account: Account) -> None:
    """Raises InputError where the token belongs to somebody else than was named; spelling with hyphens is the same."""
    known = {_letters(account.handle), _letters(account.remote_id.rsplit(":", 1)[-1])}
    if given.strip() and _letters(given) not in known:
        raise InputError("linkedin-other-account", given=given.strip(), found=account.handle)


def _letters(name: str) -> str:
    return re.sub(r"[\W_]+", "", name).casefold()


def _named(ask: Ask, number: str) -> str:
    """The organisation's name. Raises PermissionRefused where the member has no role in it that may post."""
    try:
        roles = ask("/rest/organizationAcls?q=roleAssignee&state=APPROVED&count=100").get("elements")
        name = ask(f"/rest/organizations/{number}").get("localizedName")
    except (PermissionRefused, NotFound) as error:
        raise PermissionRefused("linkedin-no-role", organization=number) from error
    if not any(_may_post(role, number) for role in roles or () if isinstance(role, dict)):
        raise PermissionRefused("linkedin-no-role", organization=number)
    return str(name or number)


def _may_post(role: dict[str, Any], number: str) -> bool:
    # The versioned call names the organisation in one field, the older one in the other.
    named = {role.get("organization"), role.get("organizationalTarget")}
    return ORGANIZATION + number in named and role.get("role") in ROLES
