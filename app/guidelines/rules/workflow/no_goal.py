"""No goal is set where the practice asks for one, or everything of late has had the same."""

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from app.domain.checking import CheckRequest
from app.domain.context import Context, Earlier
from app.domain.finding import Citation, Severity
from app.domain.goal import Goal, PostKind
from app.guidelines.kinds import Record
from app.guidelines.rule import RECORD, Example, Hit, Rule

LOOKED_BACK = timedelta(days=30)
FEWEST, TOO_MUCH = 6, 0.6
"""Posts with a goal that say something about the mix, and the share of one goal that is too large."""


def _look(request: CheckRequest) -> Iterator[Hit]:
    context = request.context
    if context.goal_needed and request.goal is None:
        yield Hit(severity=Severity.BLOCK)
    elif context.goal_needed and not (context.owner or context.author.name):
        yield Hit(variant="owner")
    if request.goal is not None and (share := _share(request.goal, context)) > TOO_MUCH:
        yield Hit(variant="mix", params=(("goal", request.goal.value), ("share", round(100 * share))))


def _share(goal: Goal, context: Context) -> float:
    """The share of this goal among the posts of the last 30 days and this one; 0 where too few are known."""
    day = context.publish_at or context.now
    earlier = [e.goal for e in context.recent if e.goal and day is not None and day - LOOKED_BACK <= e.at <= day]
    return Counter([*earlier, goal.value])[goal.value] / (len(earlier) + 1) if len(earlier) >= FEWEST else 0.0


_NOW = datetime(2026, 11, 20, 9, tzinfo=UTC)


def _earlier(*goals: str) -> tuple[Earlier, ...]:
    return tuple(Earlier("…", _NOW - timedelta(days=2 * n + 1), goal) for n, goal in enumerate(goals))


_ONE_SIDED = Context(recent=_earlier(*["networking"] * 9), now=_NOW)
_MIXED = Context(recent=_earlier("education", "education", "education", "advocacy", "networking", "advocacy"), now=_NOW)
_LONG_AGO = Context(recent=_earlier(*["networking"] * 9), now=_NOW + timedelta(days=60))

RULE = Rule(
    id="workflow/no-goal",
    severity=Severity.ADVISE,
    confidence=1.0,
    detect=(Record(_look),),
    looks=RECORD,
    kinds=frozenset({PostKind.POST}),
    source=Citation("The practice's own plan: a goal, an audience and an owner for every post", "2026"),
    flag=(
        Example("The waiting room has new chairs.", context=Context(goal_needed=True), severity=Severity.BLOCK),
        Example("Wash your hands.", goal=Goal.EDUCATION, context=Context(goal_needed=True), severity=Severity.ADVISE),
        Example("Ten years of us!", goal=Goal.NETWORKING, context=_ONE_SIDED, severity=Severity.ADVISE),
        Example(
            "Flu clinic on Saturday.",
            context=Context(goal_needed=True, owner="Ines Roca", recent=_earlier("education")),
            severity=Severity.BLOCK,
        ),
    ),
    leave=(
        Example("Wash your hands.", goal=Goal.EDUCATION, context=Context(goal_needed=True, owner="Ines Roca")),
        "The waiting room has new chairs.",
        Example("Meet our nurse.", goal=Goal.EDUCATION, context=_MIXED),
        Example("Ten years of us!", goal=Goal.NETWORKING, context=_LONG_AGO),
        Example("Thank you!", kind=PostKind.REPLY, in_reply_to="Great team", context=Context(goal_needed=True)),
    ),
)
