"""Earlier posts of the account that tell about the same person: what one keeps back, the other may give away."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from functools import lru_cache

from app.domain.context import Context
from app.guidelines import details, places
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface
from app.guidelines.tied import in_story, told

MONTH = timedelta(days=30)
"""How far back readers are taken to remember (catalogue: privacy/identifier-combination)."""

_AGAIN = Rx(
    r"\b(?:updates? on|(?:an )?update:|the same (?:patient|lady|man|woman|boy|girl|guy|kid|family)"
    r"|remember (?:the|my|our"
    r"|that)|part (?:2|two|3|three)\b|follow[- ]up (?:on|to) (?:my|the|that|our|yesterday|last)|as i (?:said"
    r"|posted|told)"
    r"|i (?:posted|told you|wrote|tweeted) about|from (?:my|the|last week's|yesterday's) (?:last |earlier "
    r"|other )?(?:post"
    r"|story|thread|tweet)|still thinking (?:about|of))\b"
)
_SHARED = 2
_TELLING: tuple[Callable[[Surface], Sequence[Match]], ...] = (
    details.jobs,
    details.exact_ages,
    details.telling_ages,
    details.origins,
    details.mechanisms,
    details.relations,
    places.towns,
)


def earlier(surface: Surface, context: Context) -> tuple[Surface, ...]:
    """Posts of the last 30 days that tell about the person of this surface's story; none where the day is unknown.

    The same person: the same conversation, words that take a story up again, one shared rare disease, or two shared
    details of different kinds.
    """
    now = context.publish_at or context.now
    if now is None:
        return ()
    recent = [e for e in context.recent if now - MONTH <= e.at <= now]
    found = []
    for post in recent:
        other = _read(post.text)
        same_talk = bool(context.thread) and post.thread == context.thread
        if told(other).is_specific and (same_talk or _is_same(surface, other)):
            found.append(other)
    return tuple(found)


@lru_cache(maxsize=256)
def _read(text: str) -> Surface:
    return Surface("recent", text)


def _is_same(surface: Surface, other: Surface) -> bool:
    if _AGAIN.search(surface.low):
        return True
    if _words(surface, details.rarities) & _words(other, details.rarities):
        return True
    return sum(bool(_words(surface, fact) & _words(other, fact)) for fact in _TELLING) >= _SHARED


def _words(surface: Surface, fact: Callable[[Surface], Sequence[Match]]) -> set[str]:
    """What a fact says of the story: ages as numbers, everything else as the words."""
    found = in_story(surface, surface.of(fact), reach=1)
    return {m.what if m.what.isdigit() else surface.low[m.start : m.end] for m in found}
