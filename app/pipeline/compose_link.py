"""The address that opens a platform's own page for writing, filled in as far as the platform takes it."""

from urllib.parse import quote, urlsplit

from app.domain.channel import Channel
from app.domain.variant import Variant

LONGEST = 2000
"""Characters of an address that every browser and system passes on; the text is pasted where it would be longer."""


def compose_link(channel: Channel, variant: Variant) -> str:
    """The manifest's address with text, title and link of the first part; empty where the platform has none."""
    pattern = channel.compose_link
    if not pattern:
        return ""
    link = _link(variant)
    if "{url}" in pattern and "{text}" not in pattern and not link:
        return _start(pattern)
    values = {"text": variant.segments[0].text, "title": variant.title, "url": "" if _holds(variant, link) else link}
    if "{text}" not in pattern:
        values["url"] = link
    filled = _filled(pattern, values)
    return filled if len(filled) <= LONGEST else _filled(pattern, values | {"text": ""})


def _filled(pattern: str, values: dict[str, str]) -> str:
    for name, value in values.items():
        pattern = pattern.replace(f"{{{name}}}", quote(value, safe=""))
    return pattern


def _link(variant: Variant) -> str:
    if variant.link_card is not None:
        return variant.link_card.url
    return next((f.value for f in variant.segments[0].facets if f.kind == "link"), "")


def _holds(variant: Variant, link: str) -> bool:
    """Whether the text names the link already: given twice it would stand there twice."""
    return any(f.kind == "link" and f.value == link for f in variant.segments[0].facets)


def _start(pattern: str) -> str:
    parts = urlsplit(pattern)
    return f"{parts.scheme}://{parts.netloc}/"
