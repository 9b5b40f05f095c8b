"""The light composition: guidelines and channels. No database, no keyring, no network, no Qt."""

from collections.abc import Mapping
from functools import cache

from app.domain.channel import Channel
from app.domain.errors import InputError
from app.domain.ports import Check
from app.guidelines.registry import engine
from platforms.channels import channels


@cache
def checker() -> Check:
    """The guidelines engine with the shipped rules and packs."""
    return engine()


def channel(platform: str) -> Channel:
    """The channel of a platform. Raises InputError, naming those that exist, for any other."""
    known: Mapping[str, Channel] = channels()
    if platform not in known:
        raise InputError("cli-field-unknown-value", field="platform", value=platform, known=", ".join(known))
    return known[platform]
