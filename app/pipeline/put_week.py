"""Plan my week: read what it is planned from, put what was chosen into the calendar as drafts, and take it out."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from app.domain.calendar import instant
from app.domain.desk import Desk
from app.domain.errors import InputError
from app.domain.goal import Goal
from app.domain.lifecycle import PostState
from app.domain.ports import Work
from app.domain.post import Post
from app.pipeline.ideas import waiting
from app.pipeline.plan_week import DAYS, DayMark, Facts, Proposal

LATELY = timedelta(days=28)
NO_PART = frozenset({PostState.IDEA, PostState.ARCHIVED, PostState.UNANSWERED})


@dataclass(frozen=True, slots=True)
class Placed:
    """A draft that was put in, and the idea that it was before, if it was one."""

    post: Post
    before: Post | None = None


def facts(desk: Desk, first: date, marks: Sequence[DayMark] = ()) -> Facts:
    """Read what the week that begins on `first` is planned from: the mix of the four weeks before it and of itself."""
    now = desk.clock.now()
    with desk.work() as work:
        profile = work.profile()
        start = instant(first, time.min, profile.zone)
        end = instant(first + timedelta(days=DAYS), time.min, profile.zone)
        rows = [row for row in work.posts(start - LATELY, end) if PostState(row.state) not in NO_PART]
        return Facts(
            first,
            now,
            profile.zone,
            tuple(work.slots()),
            profile.targets,
            frozenset(row.when for row in rows if row.when is not None),
            Counter(Goal(row.goal) for row in rows),
            waiting(work),
            tuple(work.campaigns()),
            profile.duties,
            marks,
        )


def put_in(desk: Desk, chosen: Sequence[Proposal], who: str) -> tuple[Placed, ...]:
    """Make drafts of the proposals, all of them or none; nothing is approved.

    Raises InputError where a time has passed, two would stand at one moment, or an idea has been used meanwhile.
    """
    now = desk.clock.now()
    if len({one.when for one in chosen}) < len(chosen):
        raise InputError("aims-twice")
    if any(one.when <= now for one in chosen):
        raise InputError("aims-past")
    with desk.work() as work:
        return tuple(_place(desk, work, one, now, who) for one in chosen)


def take_out(desk: Desk, placed: Sequence[Placed], who: str) -> tuple[Post, ...]:
    """Undo `put_in`: ideas wait again, empty drafts go. Drafts that were written in meanwhile stay; they are given."""
    now, stayed = desk.clock.now(), []
    with desk.work() as work:
        for one in placed:
            post = _still(work, one.post)
            if post is None:
                continue
            if post.revision != one.post.revision:
                stayed.append(post)
            elif one.before is None:
                work.delete_post(post.id)
                work.append_audit(now, who, "plan-did-delete", post.id)
            else:
                work.save_post(replace(one.before, revision=post.revision, updated_at=now))
                work.append_audit(now, who, "plan-did-move", post.id, "when=")
    return tuple(stayed)


def _place(desk: Desk, work: Work, proposal: Proposal, now: datetime, who: str) -> Placed:
    accounts = _accounts(work, proposal)
    if not proposal.idea_id:
        title, goal = proposal.title, proposal.goal
        post = Post(desk.new_id(), "", title, goal, planned_for=proposal.when, accounts=accounts)
        made = replace(post, campaign_id=proposal.campaign_id, author=who, updated_at=now)
        work.append_audit(now, who, "plan-did-create", made.id)
        return Placed(work.save_post(made))
    idea = work.post(proposal.idea_id)
    if idea.state is not PostState.IDEA:
        raise InputError("aims-no-idea", title=idea.headline)
    draft = replace(idea, state=PostState.DRAFT, planned_for=proposal.when, updated_at=now)
    work.append_audit(now, who, "plan-did-move", idea.id, f"when={proposal.when.isoformat()}")
    return Placed(work.save_post(replace(draft, accounts=idea.accounts or accounts)), idea)


def _accounts(work: Work, proposal: Proposal) -> tuple[str, ...]:
    """The slot's account; else the only one there is."""
    if proposal.account_id:
        return (proposal.account_id,)
    known: Sequence[str] = [account.id for account in work.accounts()]
    return tuple(known) if len(known) == 1 else ()


def _still(work: Work, post: Post) -> Post | None:
    try:
        return work.post(post.id)
    except InputError:
        return None
