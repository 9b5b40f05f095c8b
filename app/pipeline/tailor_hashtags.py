"""Hashtags by the platform's habit: how many, and where they stand."""

import re
from collections.abc import Sequence
from itertools import groupby
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
    """The text with as many hashtags as the platform likes. A tag inside a sentence loses at most its sign.

    Where there is nothing but hashtags, only what the platform refuses is left out.
    """
    tags = _sorted(text, channel)
    changes: list[Message] = []
    free = tags.loose + tags.last
    left_out = free[max(0, _allowed(channel) - len(tags.inline)) :]
    if not channel.limits.hashtags and channel.habits.hashtags != "none" and _only_tags(text, free):
        left_out = []
    bare = tags.inline[channel.limits.hashtags :] if channel.limits.hashtags else []
    bare = tags.inline if channel.habits.hashtags == "none" else bare
    stays = set(free) - set(left_out)
    moved = [tag for tag in tags.loose if tag in stays] if channel.habits.hashtags == "end" else []
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
    return _rewritten(text, left_out, bare, moved, stays=not stays.isdisjoint(tags.last)), changes


def _only_tags(text: str, free: Sequence[Facet]) -> bool:
    tags = {place for tag in free for place in range(tag.start, tag.end)}
    return all(place in tags or sign in BETWEEN for place, sign in enumerate(text))


def _allowed(channel: Channel) -> int:
    best, most = channel.habits.hashtags_best, channel.limits.hashtags
    return min(best, most) if most else best


def _sorted(text: str, channel: Channel) -> Tags:
    """Which hashtags are part of a sentence and which are not."""
    found = [f for f in channel.entities(text) if f.kind == "hashtag"] if "#" in text or "＃" in text else []
    tags, place = Tags([], [], []), len(text)
    while found and not text[found[-1].end : place].strip(BETWEEN):
        tags.last.append(found.pop())
        place = tags.last[-1].start
    tags.last.reverse()
    for _, run in groupby(found, key=lambda tag: text.rfind("\n", 0, tag.start)):
        line = list(run)
        (tags.loose if _alone(text, line) else tags.inline).extend(line)
    return tags


def _alone(text: str, line: Sequence[Facet]) -> bool:
    """Whether these hashtags, all of one line, are all that the line holds."""
    end = text.find("\n", line[-1].end)
    ends = [tag.start for tag in line[1:]] + [len(text) if end < 0 else end]
    start = text.rfind("\n", 0, line[0].start) + 1
    gaps = [text[start : line[0].start], *(text[tag.end : stop] for tag, stop in zip(line, ends, strict=True))]
    return not any(gap.strip(BETWEEN) for gap in gaps)


def _rewritten(
    text: str, left_out: Sequence[Facet], bare: Sequence[Facet], moved: Sequence[Facet], *, stays: bool
) -> str:
    ends, signs = " ".join(text[tag.start : tag.end] for tag in moved), {tag.start for tag in bare}
    kept, place = [], 0
    for tag in sorted([*left_out, *bare, *moved], key=lambda f: f.start):
        before = text[place : tag.start]
        kept.append(before if tag.start in signs else before.rstrip(" \t,·|"))
        place = tag.start + 1 if tag.start in signs else tag.end
    text = "".join([*kept, text[place:]])
    text = "\n".join(line.lstrip(" ,·|") if not line.strip(BETWEEN) else line for line in text.split("\n"))
    text = BLANK_LINES.sub("\n\n", text).strip()
    return f"{text}{' ' if stays else chr(10) * 2}{ends}" if ends and text else text + ends
