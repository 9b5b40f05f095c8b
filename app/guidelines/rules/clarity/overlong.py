"""More than a reader takes in on that channel: too long, too many topics, or a comparison that wants a table."""

from collections.abc import Iterator

from app.domain.channel import Capabilities, Channel, Habits, Limits
from app.domain.checking import CheckRequest
from app.domain.finding import Citation, Severity
from app.domain.goal import Audience
from app.domain.media import Media
from app.guidelines.health import diagnoses, drugs
from app.guidelines.kinds import Judged
from app.guidelines.rule import Example, Hit, Rule, Scene
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

COMFORTABLE = {
    "instagram": 1_200,
    "tiktok": 600,
    "facebook": 2_000,
    "linkedin": 2_200,
    "youtube": 3_000,
    "reddit": 8_000,
}
"""Characters that people still read there: general practice, no official source (2026-11). Elsewhere, one post's."""

ANYWHERE = 2_200
"""Characters that are long wherever the post goes: the longest caption that Instagram takes."""

_PARTS = 8
_TOPICS = 3
_SHORT = 500
_THINGS = 4
_NUMBERS = 6
_COMPARES = Rx(
    r"\b(?:vs\.?|versus|compared (?:to|with)|better than|worse than|than|whereas|while|respectively|instead of)\b"
)
_NUMBER = Rx(r"(?<![\w.,:/-])\d[\d.,]*\s?(?:%|mg|mcg|g|ml|mmhg|mmol|kg|weeks?|months?|years?|in \d+)")


def _judge(scene: Scene) -> Iterator[Hit]:
    surface, request = scene.surface, scene.request
    if _is_in_parts(request):
        return
    length = request.channel.measure(request.text) if request.channel else len(surface.text)
    topics = _topics(surface) if length > _SHORT else ()
    if request.channel and length > (most := _comfortable(request.channel)):
        params = (("many", length), ("most", most), ("platform", request.channel.name))
        yield Hit(topics if len(topics) >= _TOPICS else (), variant="length", params=params)
    elif length > ANYWHERE and len(topics) > _TOPICS:
        yield Hit(topics)
    elif request.channel and request.channel.limits.text <= _SHORT and (found := _comparison(surface)):
        yield Hit(found, variant="complex", params=(("platform", request.channel.name),))


def _is_in_parts(request: CheckRequest) -> bool:
    """Shown in several pictures, or cut into a thread that is not too long itself."""
    pictures = sum(media.is_image for media in request.media)
    return pictures > 1 or (request.variant is not None and 1 < len(request.variant.segments) <= _PARTS)


def _comfortable(channel: Channel) -> int:
    if channel.id in COMFORTABLE:
        return COMFORTABLE[channel.id]
    return channel.limits.text * (_PARTS if channel.can.threads else 1)


def _topics(surface: Surface) -> tuple[Match, ...]:
    """The first mention of each different disease."""
    found: dict[str, Match] = {}
    for match in surface.of(diagnoses):
        found.setdefault(match.what, match)
    return tuple(found.values())


def _comparison(surface: Surface) -> tuple[Match, ...]:
    """Several medicines set against each other, or a row of figures, in a post too short to explain them."""
    named = {match.what: match for match in surface.of(drugs)}
    if len(named) >= _THINGS and _COMPARES.search(surface.low):
        return tuple(sorted(named.values()))
    numbers = tuple(Match(m.start(), m.end()) for m in _NUMBER.finditer(surface.low))
    return numbers if len(numbers) >= _NUMBERS else ()


def _channel(name: str, text: int, *, threads: bool = False) -> Channel:
    return Channel(
        id=name.lower(),
        name=name,
        mark="",
        limits=Limits(text=text),
        can=Capabilities(threads=threads),
        habits=Habits(),
        measure=len,
    )


_INSTAGRAM, _X, _LINKEDIN = _channel("Instagram", 2_200), _channel("X", 280, threads=True), _channel("LinkedIn", 3_000)
_MANY = (
    "Asthma wants a puffer and a plan. Eczema wants grease and patience. Migraine wants sleep and a diary."
    " Diabetes wants"
    " feet looked at and eyes too. "
)
_SLIDE = Media("0" * 64, "one.jpg", "image/jpeg", 900_000, 1080, 1350, "One idea: moisturise.")

RULE = Rule(
    id="clarity/overlong",
    severity=Severity.ADVISE,
    confidence=0.7,
    detect=(Judged(_judge),),
    looks=frozenset({"text"}),
    audiences=frozenset({Audience.PUBLIC}),
    source=Citation("CDC Clear Communication Index: one main message", "2019"),
    flag=(
        Example(_MANY * 14, channel=_INSTAGRAM),
        Example(_MANY * 17),
        Example(
            "Adalimumab vs infliximab vs etanercept vs secukinumab vs ustekinumab: skin clears fastest on the fourth.",
            channel=_X,
        ),
        Example("Weeks of news from our surgery. " * 80, channel=_LINKEDIN),
        Example("10 mg for 2 weeks, 20 mg for 4 weeks, 40 mg for 8 weeks, then 12 months at 60 mg.", channel=_X),
    ),
    leave=(
        Example(_MANY * 14, channel=_INSTAGRAM, media=(_SLIDE,) * 3),
        Example("A moisturiser works best on damp skin. More on our page: https://harbourgp.example/skin", channel=_X),
        Example("Weeks of news from our surgery. " * 60, channel=_LINKEDIN),
        Example(_MANY * 2, channel=_INSTAGRAM),
        Example(_MANY * 17, audience=Audience.PROFESSIONALS),
        "Weeks of news from our surgery, and none of it about more than one thing. " * 40,
    ),
)
