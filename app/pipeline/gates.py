"""Gates at the moment of sending, beside the check: pace of the account, its health, old evidence, repeats."""

from datetime import datetime, timedelta

from app.domain.account import Account, AccountHealth
from app.domain.calendar import wall
from app.domain.delivery import Delivery
from app.domain.desk import Desk
from app.domain.errors import SignInNeeded
from app.domain.goal import PostKind
from app.domain.likeness import alike
from app.domain.message import Message
from app.domain.pacing import Pace, place
from app.domain.ports import Work
from app.domain.post import Post
from app.settings.declared import BURST_CAP, BURST_GAP, REPEAT_DAYS
from app.settings.setting import value_of

TWO_DAYS = timedelta(days=2)
"""How far back the pace looks: a day on the wall, and the longest gap."""

REPEAT = "gate-repeat"
ALLOWED = "gate-did-allow-repeat"


def place_for(desk: Desk, row: Delivery) -> datetime | None:
    """When the delivery may go out at the soonest, or None for now: one post after the other, so many a day.

    Replies are not held up, and a thread that has begun goes on. What has waited for a place already gives way only to
    what went out meanwhile, so that the order stays.
    """
    now = desk.clock.now()
    with desk.work() as work:
        if row.receipts or work.post(row.post_id).kind is PostKind.REPLY:
            return None
        pace = pace_of(work)
        taken = [outing.at for outing in work.outings(row.account_id, now - TWO_DAYS, row.post_id)]
        taken += [d.handed.due for d in work.handed() if d.handed and d.account_id == row.account_id and d.id != row.id]
        if row.not_before is None:
            taken += work.places(row.account_id)
    at = place(pace, now, taken)
    return at if at > now else None


def pace_of(work: Work) -> Pace:
    """The pace that the practice has set."""
    gap = timedelta(minutes=value_of(work, BURST_GAP))
    return Pace(gap, value_of(work, BURST_CAP), work.profile().zone)


def amiss_now(desk: Desk, row: Delivery) -> Message | None:
    """What holds the delivery now although its content is as approved; None lets it pass.

    Raises PlatformError where an account that was refused before cannot be tried now.
    """
    if row.receipts:
        return None
    now = desk.clock.now()
    with desk.work() as work:
        post, account = work.post(row.post_id), work.account(row.account_id)
    if not _signed_in(desk, account):
        return Message.of("delivery-sign-in", platform=desk.platforms.channel(account).name)
    with desk.work() as work:
        return outdated(post, wall(now, work.profile().zone).date().isoformat()) or _repeated(work, post, row, now)


def _signed_in(desk: Desk, account: Account) -> bool:
    """An account that was refused lately is asked who it is before anything is uploaded to it."""
    if account.health is not AccountHealth.SIGN_IN:
        return True
    try:
        desk.platforms.publisher(account).test()
    except SignInNeeded:
        return False
    return True


def outdated(post: Post, day: str) -> Message | None:
    """The first source of the post that may not be relied on any more on a day (ISO 8601)."""
    old = next((e for e in post.evidence if e.valid_until and e.valid_until < day), None)
    return Message.of("gate-evidence-old", source=old.title or old.where, day=old.valid_until) if old else None


def _repeated(work: Work, post: Post, row: Delivery, now: datetime) -> Message | None:
    """Too like what the same account said lately, unless somebody let exactly this content through."""
    days = value_of(work, REPEAT_DAYS)
    if not days or post.kind is PostKind.REPLY:
        return None
    text = post.overrides.get(row.platform, post.text)
    lately = work.outings(row.account_id, now - timedelta(days=days), post.id)
    same = next((o for o in reversed(lately) if o.live and alike(text, o.text)), None)
    if same is None or _allowed(work, row):
        return None
    return Message.of(REPEAT, day=wall(same.at, work.profile().zone).date().isoformat())


def allow_repeat(work: Work, row: Delivery, who: str, now: datetime) -> None:
    """Note that a person wants this content out although it repeats; it holds for exactly this content."""
    if row.reason is not None and row.reason.key == REPEAT:
        detail = f"delivery={row.id} fingerprint={row.approval.fingerprint}"
        work.append_audit(now, who, ALLOWED, row.post_id, detail)


def _allowed(work: Work, row: Delivery) -> bool:
    said = f"delivery={row.id} fingerprint={row.approval.fingerprint}"
    return any(e.action == ALLOWED and e.detail == said for e in work.audit(row.post_id, newest=0))
