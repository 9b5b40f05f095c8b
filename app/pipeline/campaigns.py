"""Campaigns: keep, end, and see how far their posts are."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from app.domain.calendar import wall
from app.domain.campaign import Campaign
from app.domain.desk import Desk
from app.domain.errors import InputError
from app.domain.goal import Goal
from app.domain.lifecycle import DeliveryState, PostState
from app.domain.ports import PostRow, Work
from app.pipeline.plan import reopen_campaign
from app.pipeline.tailor_links import slug

LONGEST_NAME, HIGHEST_GRADE = 80, 18
STOPPED = frozenset({DeliveryState.HELD, DeliveryState.FAILED, DeliveryState.MISSED, DeliveryState.UNCONFIRMED})
OUT = frozenset({PostState.PUBLISHED, PostState.PARTLY})
NO_PART = frozenset({PostState.ARCHIVED, PostState.UNANSWERED})


class Stage(StrEnum):
    """How far a post is: an idea or draft without a time, planned, out, or held (which somebody must look at)."""

    OPEN = "open"
    PLANNED = "planned"
    SENT = "sent"
    HELD = "held"


@dataclass(frozen=True, slots=True)
class Progress:
    """Posts by stage: in all, by goal, by platform (a post for two platforms counts for each)."""

    total: Mapping[Stage, int] = field(default_factory=Counter)
    goals: Mapping[Goal, Mapping[Stage, int]] = field(default_factory=dict)
    platforms: Mapping[str, Mapping[Stage, int]] = field(default_factory=dict)

    @property
    def count(self) -> int:
        """All posts."""
        return sum(self.total.values())


@dataclass(frozen=True, slots=True)
class Standing:
    """A campaign, and how far its posts are."""

    campaign: Campaign
    progress: Progress


def keep(desk: Desk, campaign: Campaign, who: str) -> tuple[Campaign, int]:
    """Keep a new or changed campaign; one without id is given one. The number: posts that are drafts again by it.

    Where what is added to links has changed, approved posts become drafts: their text would not be what was approved.
    Raises InputError for a name that is missing, too long or taken, dates the wrong way round, or an unreadable grade.
    """
    fresh = replace(_tidy(campaign), id=campaign.id or desk.new_id())
    with desk.work() as work:
        _refuse_unfit(work, fresh)
        before = next((one for one in work.campaigns() if one.id == fresh.id), None)
        work.save_campaign(fresh)
        action = "aims-did-add-campaign" if before is None else "aims-did-change-campaign"
        work.append_audit(desk.clock.now(), who, action, fresh.id)
        changed = before is not None and _adds(before) != _adds(fresh)
        return fresh, reopen_campaign(work, fresh.id, desk.clock.now(), who) if changed else 0


def end(desk: Desk, campaign_id: str, who: str) -> Campaign:
    """Close a campaign today: its last day is today at the latest, and it is offered no more. Its posts stay planned.

    Raises InputError where there is none.
    """
    with desk.work() as work:
        campaign = find(work, campaign_id)
        today = wall(desk.clock.now(), work.profile().zone).date()
        last = min(campaign.ends or today, today)
        begun = None if campaign.starts and campaign.starts > last else campaign.starts
        ended = replace(campaign, starts=begun, ends=last, archived=True)
        work.save_campaign(ended)
        work.append_audit(desk.clock.now(), who, "aims-did-end-campaign", campaign_id)
    return ended


def forget(desk: Desk, campaign_id: str, who: str) -> bool:
    """Take back a campaign that was added by mistake; one that posts belong to is ended instead. Says which it was.

    Raises InputError where there is none.
    """
    with desk.work() as work:
        find(work, campaign_id)
        unused = not work.campaign_rows(campaign_id)
        if unused:
            work.remove_campaign(campaign_id)
            work.append_audit(desk.clock.now(), who, "aims-did-remove-campaign", campaign_id)
    if not unused:
        end(desk, campaign_id, who)
    return unused


def find(work: Work, campaign_id: str) -> Campaign:
    """A campaign by its id. Raises InputError where there is none."""
    found = next((one for one in work.campaigns() if one.id == campaign_id), None)
    if found is None:
        raise InputError("aims-no-campaign", id=campaign_id)
    return found


def standings(desk: Desk) -> tuple[Standing, ...]:
    """All campaigns: those that run first, then those to come, ended ones last."""
    with desk.work() as work:
        rows, campaigns = work.campaign_rows(), work.campaigns()
        today = wall(desk.clock.now(), work.profile().zone).date()
    by_id: dict[str, list[PostRow]] = {}
    for row in rows:
        by_id.setdefault(row.campaign_id, []).append(row)
    order = sorted(campaigns, key=lambda one: (one.archived, _phase(one, today), one.starts or date.min, one.name))
    return tuple(Standing(one, progress(by_id.get(one.id, ()))) for one in order)


def progress(rows: Iterable[PostRow]) -> Progress:
    """Count posts by stage."""
    total: Counter[Stage] = Counter()
    goals: dict[Goal, Counter[Stage]] = {goal: Counter() for goal in Goal}
    platforms: dict[str, Counter[Stage]] = {}
    for row in rows:
        if PostState(row.state) in NO_PART:
            continue
        at = stage(row)
        total[at] += 1
        goals[Goal(row.goal)][at] += 1
        for platform in row.platforms:
            platforms.setdefault(platform, Counter())[at] += 1
    return Progress(total, goals, platforms)


def stage(row: PostRow) -> Stage:
    """How far a post is; what somebody must look at goes before what went out elsewhere."""
    if row.worst in STOPPED:
        return Stage.HELD
    if PostState(row.state) in OUT:
        return Stage.SENT
    return Stage.OPEN if row.when is None else Stage.PLANNED


def running(campaigns: Sequence[Campaign], day: date) -> tuple[Campaign, ...]:
    """Those that run on a day."""
    return tuple(one for one in campaigns if one.runs_on(day))


def _phase(campaign: Campaign, today: date) -> int:
    if campaign.runs_on(today):
        return 0
    return 1 if campaign.starts and campaign.starts > today else 2


def _tidy(campaign: Campaign) -> Campaign:
    tags = dict.fromkeys(tag for word in campaign.hashtags if (tag := word.strip().lstrip("#").strip()))
    name, utm = campaign.name.strip(), campaign.utm
    utm = replace(utm, campaign=utm.campaign.strip() or slug(name)) if utm.on else utm
    return replace(campaign, name=name, objective=campaign.objective.strip(), hashtags=tuple(tags), utm=utm)


def _refuse_unfit(work: Work, campaign: Campaign) -> None:
    if not campaign.name:
        raise InputError("aims-no-name")
    if len(campaign.name) > LONGEST_NAME:
        raise InputError("aims-long-name", most=LONGEST_NAME)
    if campaign.starts and campaign.ends and campaign.ends < campaign.starts:
        raise InputError("aims-ends-first")
    if not 0 <= campaign.grade <= HIGHEST_GRADE:
        raise InputError("aims-bad-grade", most=HIGHEST_GRADE)
    spaced = next((tag for tag in campaign.hashtags if " " in tag), "")
    if spaced:
        raise InputError("aims-bad-tag", tag=spaced)
    others = (one for one in work.campaigns() if one.id != campaign.id and not one.archived)
    if any(one.name.casefold() == campaign.name.casefold() for one in others):
        raise InputError("aims-name-taken", name=campaign.name)


def _adds(campaign: Campaign) -> object:
    """What it adds to links, as far as it adds anything."""
    return campaign.utm if campaign.utm.on else None
