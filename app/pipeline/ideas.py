"""Ideas: posts that nobody has written yet. Capture, import, plan, and the way back."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from app.domain.desk import Desk
from app.domain.errors import InputError
from app.domain.goal import Goal
from app.domain.lifecycle import PostState
from app.domain.ports import PostRow, Work
from app.domain.post import Evidence, Post
from app.pipeline.feed_file import FeedItem
from app.pipeline.plan import new_post, save_draft

LONGEST = 500


@dataclass(frozen=True, slots=True)
class Kept:
    """What came of an import: the new ideas, and how many were known already."""

    ideas: tuple[Post, ...]
    known: int = 0


def capture(desk: Desk, text: str, who: str, goal: Goal = Goal.EDUCATION, campaign_id: str = "") -> Post:
    """Keep an idea in a line. Raises InputError where nothing is said, or more than a line."""
    said = " ".join(text.split())
    if not said:
        raise InputError("aims-empty-idea")
    if len(said) > LONGEST:
        raise InputError("aims-long-idea", most=LONGEST)
    return new_post(desk, who, title=said, goal=goal, campaign_id=campaign_id, state=PostState.IDEA)


def ideas(desk: Desk) -> Sequence[PostRow]:
    """All ideas, the oldest first."""
    with desk.work() as work:
        return waiting(work)


def waiting(work: Work) -> tuple[PostRow, ...]:
    """The ideas among the posts without a time."""
    return tuple(row for row in work.posts() if row.state == PostState.IDEA)


def keep_items(desk: Desk, items: Iterable[FeedItem], who: str, goal: Goal = Goal.EDUCATION) -> Kept:
    """Keep items of a feed file as ideas, all or none; one that was kept before, whatever became of it, is left out."""
    now, made, known = desk.clock.now(), [], 0
    with desk.work() as work:
        for item in items:
            post_id = f"feed-{hashlib.sha256((item.link or item.title).encode()).hexdigest()[:20]}"
            if _is_there(work, post_id):
                known += 1
                continue
            source = (Evidence(item.link, item.title, date=""),) if item.link else ()
            idea = Post(post_id, "", title=item.title, goal=goal, state=PostState.IDEA, evidence=source)
            made.append(work.save_post(replace(idea, author=who, updated_at=now)))
            work.append_audit(now, who, "plan-did-create", post_id)
    return Kept(tuple(made), known)


def plan_idea(desk: Desk, post_id: str, when: datetime | None, who: str) -> Post:
    """Make a draft of an idea, on a day or, with None, to be written now. Its account is the only one, where it is one.

    Raises InputError where it is no idea any more, or the time has passed.
    """
    if when is not None and when <= desk.clock.now():
        raise InputError("aims-past")
    with desk.work() as work:
        post, accounts = work.post(post_id), work.accounts()
    if post.state is not PostState.IDEA:
        raise InputError("aims-no-idea", title=post.headline)
    alone = (accounts[0].id,) if len(accounts) == 1 and not post.accounts else post.accounts
    return save_draft(desk, replace(post, state=PostState.DRAFT, planned_for=when, accounts=alone), who)


def shelve(desk: Desk, post_id: str, who: str) -> Post:
    """Make an idea of a draft again, without a time; what was written in it stays."""
    with desk.work() as work:
        post = work.post(post_id)
    return save_draft(desk, replace(post, state=PostState.IDEA, planned_for=None), who)


def _is_there(work: Work, post_id: str) -> bool:
    try:
        work.post(post_id)
    except InputError:
        return False
    return True
