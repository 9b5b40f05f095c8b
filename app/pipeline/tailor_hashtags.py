"""Hashtags by the platform's habit: how many, and where they stand."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from app.domain.channel import Channel
from app.domain.message import Message
from app.domain.variant import Facet

BETWEEN = " \t\n,·|"
BLANK_LINES = re.compile(r"\n{3,}")


class Tags(NamedTuple):
    """A text's hashtags: words of a sentence, those that stand in lines of their own, those that end the text."""

    inline: list[Facet]
    loose: list[Facet]
    last: list[Facet]


def tidy(text: str, channel: Channel) -> tuple[str, list[Message]]:
    """The text with as many hashtags as the platform likes. A tag inside a sentence loses at most its sign."""
    tags = _sorted(text, channel)
    changes: list[Message] = []
    free = tags.loose + tags.last
    left_out = free[max(0, _allowed(channel) - len(tags.inline)) :]
    bare = tags.inline[channel.limits.hashtags :] if channel.limits.hashtags else []
    bare = tags.inline if channel.habits.hashtags == "none" else bare
    moved = [tag for tag in tags.loose if tag not in left_out] if channel.habits.hashtags == "end" else []
    if not left_out and not bare and not moved:
        return text, []
    if left_out:
        shown = " ".join(text[tag.start : tag.end] for tag in left_out)
        many = _allowed(channel)
        changes.append(Message.of("tailor-hashtags-left-out", platform=channel.name, tags=shown, best=many))
    if bare:
        words = " ".join(tag.value for tag in bare)
        most = channel.limits.hashtags
        changes.append(Message.of("tailor-hashtags-bare", platform=channel.name, words=words, most=most))
    if moved:
        changes.append(Message.of("tailor-hashtags-moved", platform=channel.name, count=len(moved)))
    return _rewritten(text, left_out, bare, moved, stays=[t for t in tags.last if t not in left_out]), changes


def _allowed(channel: Channel) -> int:
    best, most = channel.habits.hashtags_best, channel.limits.hashtags
    return min(best, most) if most else best


def _sorted(text: str, channel: Channel) -> Tags:
    """Which hashtags are part of a sentence and which are not."""
    found = [f for f in channel.entities(text) if f.kind == "hashtag"] if "#" in text or "＃" in text else []
    tags, place = Tags([], [], []), len(text)
    for tag in reversed(found):
        if not text[tag.end : place].strip(BETWEEN):
            tags.last.insert(0, tag)
            place = tag.start
    for tag in found[: len(found) - len(tags.last)]:
        (tags.loose if _alone(text, tag, found) else tags.inline).append(tag)
    return tags


def _alone(text: str, tag: Facet, found: Sequence[Facet]) -> bool:
    """Whether its line holds nothing but hashtags."""
    start = text.rfind("\n", 0, tag.start) + 1
    end = text.find("\n", tag.end)
    end = len(text) if end < 0 else end
    place = start
    for other in found:
        if start <= other.start < end:
            if text[place : other.start].strip(BETWEEN):
                return False
            place = other.end
    return not text[place:end].strip(BETWEEN)


def _rewritten(
    text: str, left_out: Sequence[Facet], bare: Sequence[Facet], moved: Sequence[Facet], stays: Sequence[Facet]
) -> str:
    ends = " ".join(text[tag.start : tag.end] for tag in moved)
    for tag in sorted([*left_out, *bare, *moved], key=lambda f: f.start, reverse=True):
        if tag in bare:
            text = text[: tag.start] + text[tag.start + 1 :]
        else:
            text = text[: tag.start].rstrip(" \t,·|") + text[tag.end :]
    text = "\n".join(line.lstrip(" ,·|") if not line.strip(BETWEEN) else line for line in text.split("\n"))
    text = BLANK_LINES.sub("\n\n", text).strip()
    return f"{text}{' ' if stays else chr(10) * 2}{ends}" if ends and text else text + ends
