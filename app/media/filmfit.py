"""Films as a platform takes them: copied into another container where that is enough, else coded anew as H.264.

Loaded when a film does not fit. The work is bounded: what would take hours is refused with a sentence.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

from app.domain.channel import Limits
from app.domain.message import Message
from app.media import film, filmcode
from app.media.bare import Broken
from app.media.filmcode import SOUND_BITS, Plan
from app.media.kinds import KINDS, MP4

MOST_WORK = 40_000_000_000
"""Pixels that are coded at most: eleven minutes of full HD, some six minutes of work for two slow cores."""
SPARE = 0.94
"""The share of a limit in bytes that is aimed at."""
TRIES = 3
BEST = 0.2
POOREST = 0.025
"""Bits a pixel: more shows no difference, less falls to pieces and is made smaller instead."""
LEAST_SIDE = 144
GOOD_BITS = 1_500_000
LEAST_BITS = 40_000
COPIED_SOUND = ("", "aac", "mp3")
A_TICK = 0.5
"""Seconds by which a film may be longer than its platform says: the sound often ends a little later."""


@dataclass(frozen=True, slots=True)
class Made:
    """A film that fits, and what was changed; no changes: it is the one that came."""

    data: bytes
    changes: tuple[Message, ...] = ()


def fitted(data: bytes, ending: str, limits: Limits) -> Made:
    """A film that the platform takes. Raises Broken, with its reason, where that cannot be."""
    facts = film.measured(data, film.FORMS[ending])
    if limits.video_seconds and facts.seconds > limits.video_seconds + A_TICK:
        raise Broken("media-film-too-long", seconds=math.ceil(facts.seconds), most=limits.video_seconds)
    if _small_enough(facts, limits, len(data)):
        if _taken(ending, limits):
            return Made(data)
        if _copies(facts):
            return Made(_copied(data, ending), (Message.of("media-fit-container"),))
    return _coded(data, ending, facts, limits)


def foreseen(data: bytes, ending: str, limits: Limits) -> tuple[Message, ...]:
    """What `fitted` would change, without coding: the quality is what is aimed at. Raises Broken as it does."""
    facts = film.measured(data, film.FORMS[ending])
    if limits.video_seconds and facts.seconds > limits.video_seconds + A_TICK:
        raise Broken("media-film-too-long", seconds=math.ceil(facts.seconds), most=limits.video_seconds)
    if _small_enough(facts, limits, len(data)) and (_taken(ending, limits) or _copies(facts)):
        return () if _taken(ending, limits) else (Message.of("media-fit-container"),)
    return Message.of("media-fit-coded"), *_said(planned(facts, limits), facts.width, facts.height)


def from_animation(data: bytes, pillow: str, limits: Limits) -> Made:
    """An animation as a film without sound. Raises Broken."""
    size, times = filmcode.timing(data, pillow)
    seconds = sum(times) / 1000
    if limits.video_seconds and seconds > limits.video_seconds + A_TICK:
        raise Broken("media-film-too-long", seconds=math.ceil(seconds), most=limits.video_seconds)
    facts = film.Facts(*size, seconds=seconds, rate=len(times) / seconds, codec="", sound="")
    made = _within(planned(facts, limits), limits, lambda plan: filmcode.drawn(data, pillow, plan), facts)
    return replace(made, changes=(Message.of("media-fit-film"), *made.changes))


def _taken(ending: str, limits: Limits) -> bool:
    """Whether the platform takes such a container."""
    mime = next(kind.mime for kind in KINDS if kind.ending == ending)
    return not limits.video_mimes or mime in limits.video_mimes


def _copies(facts: film.Facts) -> bool:
    """Whether its tracks can be copied into an MP4."""
    return facts.codec == "h264" and facts.sound in COPIED_SOUND


def _small_enough(facts: film.Facts, limits: Limits, size: int) -> bool:
    return (
        (not limits.video_bytes or size <= limits.video_bytes)
        and (not limits.video_pixels or facts.width * facts.height <= limits.video_pixels)
        and (not limits.video_rate or facts.rate <= limits.video_rate + 0.01)
    )


def _copied(data: bytes, ending: str) -> bytes:
    """The same tracks in an MP4."""
    with film.opened(data, film.FORMS[ending]) as source:
        return film.copied(source, *film.tracks(source), film.FORMS[MP4.ending])


def _coded(data: bytes, ending: str, facts: film.Facts, limits: Limits) -> Made:
    def again(plan: Plan) -> bytes:
        with film.opened(data, film.FORMS[ending]) as source:
            return filmcode.again(source, plan, facts)

    made = _within(planned(facts, limits), limits, again, facts)
    return replace(made, changes=(Message.of("media-fit-coded"), *made.changes))


def _within(plan: Plan, limits: Limits, make: Callable[[Plan], bytes], facts: film.Facts) -> Made:
    """Coded, a little poorer each time, until it has few enough bytes."""
    for _ in range(TRIES):
        data = make(plan)
        if not limits.video_bytes or len(data) <= limits.video_bytes:
            return Made(data, _said(plan, facts.width, facts.height))
        plan = replace(plan, bits=int(plan.bits * 0.8))
    raise Broken("media-film-cannot-fit", most=_megabytes(limits))


def planned(facts: film.Facts, limits: Limits) -> Plan:
    """As good as the limits let it be. Raises Broken for too much work, and where it would fall to pieces."""
    rate = min(facts.rate or 30.0, limits.video_rate or math.inf)
    if facts.width * facts.height * rate * facts.seconds > MOST_WORK:
        raise Broken("media-film-too-much-work", minutes=math.ceil(facts.seconds / 60))
    sound = SOUND_BITS if facts.sound else 0
    room = limits.video_bytes * 8 * SPARE / max(facts.seconds, 1.0) - sound if limits.video_bytes else math.inf
    if room < LEAST_BITS:
        raise Broken("media-film-cannot-fit", most=_megabytes(limits))
    pixels = min(facts.width * facts.height, limits.video_pixels or math.inf, room / POOREST / rate)
    scale = min(1.0, math.sqrt(pixels / (facts.width * facts.height)))
    width, height = (max(int(side * scale) // 2 * 2, 2) for side in (facts.width, facts.height))
    if scale < 1 and min(width, height) < min(LEAST_SIDE, facts.width, facts.height):
        raise Broken("media-film-cannot-fit", most=_megabytes(limits))
    return Plan(width, height, rate, int(min(room, max(width * height * rate * BEST, GOOD_BITS))))


def _megabytes(limits: Limits) -> float:
    return round(limits.video_bytes / 1_000_000, 1)


def _said(plan: Plan, width: int, height: int) -> tuple[Message, ...]:
    quality = Message.of("media-fit-bits", kilobits=plan.bits // 1000)
    if (plan.width, plan.height) == (width // 2 * 2, height // 2 * 2):
        return (quality,)
    return Message.of("media-fit-smaller", width=plan.width, height=plan.height), quality
