"""A channel with the limits that one server sets for itself."""

from dataclasses import replace

from app.domain.channel import Channel, Limits
from platforms.kit.count import fediverse_with


def with_limits(channel: Channel, limits: Limits, link_length: int = 0) -> Channel:
    """The channel of a Mastodon-like server: its limits, and counting with the length it reserves for a link."""
    if not link_length or link_length == channel.habits.url_length:
        return replace(channel, limits=limits)
    habits = replace(channel.habits, url_length=link_length)
    return replace(channel, limits=limits, habits=habits, measure=fediverse_with(link_length))
