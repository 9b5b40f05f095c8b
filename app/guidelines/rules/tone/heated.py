"""Written in anger or in the middle of an argument."""

from collections.abc import Iterator
from datetime import timedelta

from app.domain.checking import CheckRequest
from app.domain.finding import Citation, Severity
from app.domain.goal import PostKind
from app.guidelines.kinds import Judged
from app.guidelines.rule import Example, Hit, Rule, Scene
from app.guidelines.rules.tone.heat import heat

_WARN, _ADVISE = 2.6, 2.0
_MANY, _WITHIN = 3, timedelta(hours=1)


def _heated(scene: Scene) -> Iterator[Hit]:
    points, marked = scene.surface.of(heat)
    wanted = scene.thresholds.get("heated_warn", _WARN)
    if points >= wanted:
        yield Hit(tuple(sorted(marked)), confidence=min(0.9, 0.5 + 0.1 * points))
    elif points >= _ADVISE:
        yield Hit(tuple(sorted(marked)), severity=Severity.ADVISE, confidence=0.5)


def _argument(scene: Scene) -> Iterator[Hit]:
    """The fourth answer in one conversation within the hour."""
    if scene.surface.family == "text" and _answers(scene.request) >= _MANY:
        yield Hit(variant="thread", params=(("count", _answers(scene.request) + 1),), confidence=0.9)


def _answers(request: CheckRequest) -> int:
    context = request.context
    at = context.publish_at or context.now
    if request.kind is not PostKind.REPLY or not context.thread or at is None:
        return 0
    return sum(e.thread == context.thread and timedelta(0) <= at - e.at <= _WITHIN for e in context.recent)


RULE = Rule(
    id="tone/heated",
    severity=Severity.WARN,
    confidence=0.7,
    weighed=True,
    detect=(Judged(_heated), Judged(_argument)),
    source=Citation("CMPA, 10 tips for using social media in professional practice", "2024"),
    flag=(
        "WHY ARE YOU STILL LYING ABOUT THIS??!! READ THE STUDY!!!",
        "I am DONE with this. DONE!!! How many times do we have to say it? Nobody listens!!",
        "How dare you. I am shaking. Get off my page and don't you dare come back!!!",
        Example("This is disgraceful!!! I am FURIOUS and you people did this!!", severity=Severity.WARN),
    ),
    leave=(
        "COPD AND ASTHMA: WHAT'S THE DIFFERENCE?",
        "WE DID IT! 10,000 vaccines given!!",
        "MATCHED!!! FAMILY MEDICINE!!!",
        "NHS. CT. MRI. ECG. If your letter looks like alphabet soup, ask.",
        "I was furious about the form, so I wrote to the board and asked for a simpler one.",
    ),
)
