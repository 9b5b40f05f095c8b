"""Tailor: links of a campaign's post with the parameters that the practice's own website statistics read.

`utm_source`, `utm_medium`, `utm_campaign` and `utm_content` are the names that web statistics have agreed on; none
says anything about the person who follows the link.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from app.domain.campaign import Campaign, Utm
from app.domain.channel import Channel
from app.domain.message import Message
from app.domain.post import Post
from app.domain.variant import Variant
from app.pipeline.tailor import tailor

WRITTEN = re.compile(r"https?://[^\s<>\"“”]+", re.IGNORECASE)
CLOSING = ".,;:!?)]}'’…"
NO_WORD = re.compile(r"[^\w]+")


def tailored(post: Post, channel: Channel, campaign: Campaign | None) -> Variant:
    """The post as the platform will get it, its links marked for the campaign where that is switched on.

    Where links cannot be tapped they stay as they are: there the parameters would only be read as noise.
    """
    if campaign is None or not campaign.utm.on or not channel.habits.links_clickable:
        return tailor(post, channel)
    marked = _marked_post(post, channel, campaign)
    variant = tailor(marked, channel)
    if marked == post:
        return variant
    said = Message.of("aims-utm-added", campaign=campaign.name)
    return replace(variant, changes=(*variant.changes, said))


def slug(name: str) -> str:
    """A campaign's name as a parameter: “Flu season 2026” is flu-season-2026."""
    return NO_WORD.sub("-", name.casefold()).strip("-_")


def marked_link(url: str, added: Mapping[str, str], hosts: tuple[str, ...] = ()) -> str:
    """The link with the parameters that it does not have yet; everything else of it stays, letter for letter.

    A link that cannot be read as a web address, or leads elsewhere than to `hosts`, stays as it is.
    """
    try:
        parts = urlsplit(url if "://" in url else f"https://{url}")
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        return url
    if parts.scheme not in {"http", "https"} or not host or "@" in parts.netloc or not _is_among(host, hosts):
        return url
    there = {name.lower() for name, _ in parse_qsl(parts.query, keep_blank_values=True)}
    fresh = urlencode({name: value for name, value in added.items() if value and name not in there})
    if not fresh:
        return url
    query = f"{parts.query}&{fresh}" if parts.query else fresh
    made = urlunsplit(parts._replace(query=query))
    return made if "://" in url else made.removeprefix("https://")


def _is_among(host: str, hosts: tuple[str, ...]) -> bool:
    wanted = tuple(one.lower().removeprefix("www.") for one in hosts)
    return not wanted or any(host == one or host.endswith(f".{one}") for one in wanted)


def _parameters(utm: Utm, channel: Channel) -> dict[str, str]:
    return {
        "utm_source": utm.source or channel.id,
        "utm_medium": utm.medium,
        "utm_campaign": utm.campaign,
        "utm_content": utm.content,
    }


def _marked_post(post: Post, channel: Channel, campaign: Campaign) -> Post:
    added, hosts = _parameters(campaign.utm, channel), campaign.utm.hosts

    def of(text: str) -> str:
        return _marked_text(text, channel, added, hosts)

    card, own = post.link_card, post.overrides
    return replace(
        post,
        text=of(post.text),
        overrides={**own, channel.id: of(own[channel.id])} if channel.id in own else own,
        link_card=replace(card, url=marked_link(card.url, added, hosts)) if card else None,
    )


def _marked_text(text: str, channel: Channel, added: Mapping[str, str], hosts: tuple[str, ...]) -> str:
    """From the last link to the first, so that the places of those before stay true."""
    for start, end in sorted(_links(text, channel), reverse=True):
        text = text[:start] + marked_link(text[start:end], added, hosts) + text[end:]
    return text


def _links(text: str, channel: Channel) -> list[tuple[int, int]]:
    """Where links stand: as the platform finds them, and written-out ones where it tells us of none."""
    found = [(facet.start, facet.end) for facet in channel.entities(text) if facet.kind == "link"]
    for match in WRITTEN.finditer(text):
        start, end = match.start(), match.start() + len(match[0].rstrip(CLOSING))
        if not any(start < other_end and other_start < end for other_start, other_end in found):
            found.append((start, end))
    return found
