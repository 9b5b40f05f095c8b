"""History: what a post said before, minute by minute, and taking it back."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from app.domain.desk import Desk
from app.domain.history import PostVersion
from app.domain.ports import Work
from app.domain.post import Post

A_MINUTE = timedelta(minutes=1)


def note(work: Work, before: Post | None, saved: Post, who: str) -> None:
    """Keep a version of a post that was just saved: one person's changes within a minute make one.

    `before` is what stood there, and is kept too where no version is.
    """
    at = saved.updated_at
    if at is None:
        return
    last = next(iter(work.versions(saved.id, 1)), None)
    if last is None and before is not None and before.updated_at is not None:
        last = PostVersion(saved.id, 1, before.updated_at, before.author, before)
        work.save_version(last)
    if last is None:
        work.save_version(PostVersion(saved.id, 1, at, who, saved))
        return
    same = last.by == who and at - last.at < A_MINUTE
    number, since = (last.number, last.at) if same else (last.number + 1, at)
    work.save_version(PostVersion(saved.id, number, since, who, saved))


def versions(desk: Desk, post_id: str) -> Sequence[PostVersion]:
    """The versions of a post, the newest first."""
    with desk.work() as work:
        return work.versions(post_id)


def with_content(post: Post, other: Post) -> Post:
    """The post with the content of another; its place in the plan, author and revision stay its own."""
    return replace(
        other,
        id=post.id,
        state=post.state,
        planned_for=post.planned_for,
        campaign_id=post.campaign_id,
        author=post.author,
        revision=post.revision,
        updated_at=post.updated_at,
    )


def forget(desk: Desk) -> None:
    """Erase the versions of posts that were deleted; called when nobody can undo the deletion any more."""
    with desk.work() as work:
        work.forget_versions()
