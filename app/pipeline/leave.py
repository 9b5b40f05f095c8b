"""Leave: disconnect an account so that no post silently loses a place it was to be published to."""

from dataclasses import replace
from datetime import datetime

from app.domain.account import Account
from app.domain.desk import Desk
from app.domain.errors import InputError
from app.domain.lifecycle import DeliveryState, PostState, move_post
from app.domain.ports import Work
from app.pipeline.follow import follow_deliveries

DONE = frozenset({DeliveryState.SENT, DeliveryState.CANCELLED, DeliveryState.DELETED})


def leave(desk: Desk, account: Account, who: str) -> tuple[str, ...]:
    """Forget an account and its secret; what it published stays in the history.

    Returns the ids of the posts that lose a delivery by it: they no longer name the account, and one that has no
    delivery left is a draft again. Raises InputError while something is being sent there or waits for an answer.
    """
    now = desk.clock.now()
    with desk.work() as work:
        pending = [d for d in work.deliveries() if d.account_id == account.id and d.state not in DONE]
        if any(d.state is DeliveryState.SENDING or d.open_attempt is not None for d in pending):
            raise InputError("plan-account-busy")
        if any(d.account_id == account.id for d in work.handed()):
            raise InputError("native-leave-first")
        work.remove_account(account.id)
        losing = tuple(dict.fromkeys(d.post_id for d in pending))
        for post_id in losing:
            _without(work, post_id, account.id, now)
        work.append_audit(
            now, who, "plan-did-leave", account.id, f"platform={account.platform} posts={','.join(losing)}"
        )
    if not account.assisted:
        desk.platforms.disconnect(account)
    return losing


def _without(work: Work, post_id: str, account_id: str, now: datetime) -> None:
    post = work.post(post_id)
    left = work.deliveries(post_id)
    state = post.state if left or post.state is not PostState.SCHEDULED else move_post(post.state, PostState.DRAFT)
    accounts = tuple(a for a in post.accounts if a != account_id)
    work.save_post(replace(post, accounts=accounts, state=state, updated_at=now))
    follow_deliveries(work, post_id, now)
