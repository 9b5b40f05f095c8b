"""Plan my week: which slots could get which posts, and why. A proposal only; the person decides, and approves later.

Deterministic: the same facts give the same proposals.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta

from app.domain.calendar import Slot, instant, occurrences, wall
from app.domain.campaign import Campaign
from app.domain.context import Duty
from app.domain.duty import on_duty
from app.domain.goal import Goal
from app.domain.message import Message
from app.domain.ports import PostRow

DAYS = 7


@dataclass(frozen=True, slots=True)
class DayMark:
    """A day with a name, such as an observance; `goal` is what a post about it would serve."""

    day: date
    title: str
    goal: Goal | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """What a week is planned from. `first` is its first day on the practice's wall.

    `taken` are the instants at which something is planned. `counted` are the posts per goal that are planned or went
    out lately. `ideas` come in the order of their age. `marks` name days; each name is
    proposed once.
    """

    first: date
    now: datetime
    zone: str
    slots: tuple[Slot, ...]
    targets: Mapping[Goal, int]
    taken: frozenset[datetime] = frozenset()
    counted: Mapping[Goal, int] = field(default_factory=dict)
    ideas: Sequence[PostRow] = ()
    campaigns: Sequence[Campaign] = ()
    duties: tuple[Duty, ...] = ()
    marks: Sequence[DayMark] = ()


@dataclass(frozen=True, slots=True)
class Proposal:
    """A post for a slot: an idea that waits, or an empty draft. `why` is a sentence."""

    when: datetime
    goal: Goal
    title: str = ""
    idea_id: str = ""
    campaign_id: str = ""
    account_id: str = ""
    why: Message = field(default_factory=lambda: Message.of("aims-why-goal"))


def propose(facts: Facts) -> tuple[Proposal, ...]:
    """One proposal for each free slot of the week that lies ahead, outside protected hours; soonest first."""
    open_slots = free_slots(facts)
    counts = Counter({goal: facts.counted.get(goal, 0) for goal in Goal})
    empty = []
    for when, slot in open_slots:
        goal = slot.goal or most_wanted(counts, facts.targets)
        empty.append(Proposal(when, goal, account_id=slot.account_id, why=_why_goal(slot, goal, counts, facts.targets)))
        counts[goal] += 1
    return _with_ideas(facts, empty)


def free_slots(facts: Facts) -> tuple[tuple[datetime, Slot], ...]:
    """The slots of the week at which nothing is planned and nobody is with patients; one for each moment."""
    start = instant(facts.first, time.min, facts.zone)
    end = instant(facts.first + timedelta(days=DAYS), time.min, facts.zone)
    after = max(facts.now, start - timedelta(microseconds=1))
    found = {
        when: slot
        for when, slot in reversed(occurrences(facts.slots, after, facts.zone, days=2 * DAYS))
        if when < end and when not in facts.taken and not on_duty(facts.duties, when, facts.zone)
    }
    return tuple(sorted(found.items(), key=lambda pair: pair[0]))


def most_wanted(counts: Mapping[Goal, int], targets: Mapping[Goal, int]) -> Goal:
    """The goal that one more post would still leave furthest below its target."""
    total = sum(counts.get(goal, 0) for goal in Goal) + 1
    return max(Goal, key=lambda goal: targets.get(goal, 0) * total - 100 * counts.get(goal, 0))


def _with_ideas(facts: Facts, empty: list[Proposal]) -> tuple[Proposal, ...]:
    """Give the waiting ideas to the soonest times, and what is left the name of its day or campaign."""
    ideas, marks, made = list(facts.ideas), list(facts.marks), []
    for proposal in empty:
        idea = _fitting(facts, proposal, ideas)
        if idea is not None:
            ideas.remove(idea)
        made.append(_named(facts, proposal, idea, marks))
    return tuple(made)


def _fitting(facts: Facts, proposal: Proposal, ideas: Sequence[PostRow]) -> PostRow | None:
    """The oldest idea for the goal; one of a campaign that runs then before others, none of one that does not."""
    day = wall(proposal.when, facts.zone).date()
    known = {one.id for one in facts.campaigns}
    running = {one.id for one in facts.campaigns if one.runs_on(day)}
    mine = [idea for idea in ideas if idea.goal == proposal.goal]
    of_campaigns = [idea for idea in mine if idea.campaign_id in running]
    others = [idea for idea in mine if idea.campaign_id not in known]
    return next(iter(of_campaigns + others), None)


def _named(facts: Facts, proposal: Proposal, idea: PostRow | None, marks: list[DayMark]) -> Proposal:
    day = wall(proposal.when, facts.zone).date()
    campaigns = {one.id: one for one in facts.campaigns if one.runs_on(day)}
    if idea is not None:
        campaign = campaigns.get(idea.campaign_id)
        why = Message.of("aims-why-campaign", campaign=campaign.name) if campaign else proposal.why
        return replace(proposal, idea_id=idea.id, title=idea.title, campaign_id=idea.campaign_id, why=why)
    mark = next((one for one in marks if one.day == day and one.goal in {None, proposal.goal}), None)
    if mark is not None:
        marks.remove(mark)
        return replace(proposal, title=mark.title, why=Message.of("aims-why-day", day=mark.title))
    campaign = next((one for one in campaigns.values() if one.goal is proposal.goal), None)
    if campaign is None:
        return proposal
    return replace(proposal, campaign_id=campaign.id, why=Message.of("aims-why-campaign", campaign=campaign.name))


def _why_goal(slot: Slot, goal: Goal, counts: Mapping[Goal, int], targets: Mapping[Goal, int]) -> Message:
    if slot.goal is not None:
        return Message.of("aims-why-slot", goal=goal.value)
    total = sum(counts.values())
    share = round(100 * counts.get(goal, 0) / total) if total else 0
    return Message.of("aims-why-goal", goal=goal.value, share=share, target=targets.get(goal, 0))
