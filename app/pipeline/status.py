"""Status: is anything at risk? One look at what goes out next, what waits and why, and who can no longer publish."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from app.domain.account import Account, AccountHealth
from app.domain.calendar import wall
from app.domain.delivery import Attempt, Delivery
from app.domain.desk import Desk
from app.domain.errors import SecretsError
from app.domain.lifecycle import NEEDS_PERSON, DeliveryState, PostState
from app.domain.message import Message
from app.domain.ports import PostRow, Work
from app.pipeline.missed import missed
from app.settings.declared import PAUSED
from app.settings.setting import value_of

D = DeliveryState
SOON = timedelta(days=7)
"""How far ahead a draft without approval, or an access that ends, is told."""
NEXT = 10
UNAPPROVED = frozenset({PostState.DRAFT, PostState.IN_REVIEW, PostState.APPROVED})
LOOKED_BACK = 50
"""Deliveries of an account among which its last attempt is looked for."""


@dataclass(frozen=True, slots=True)
class Standing:
    """One account: whether it can publish, until when, and how its last attempt ended."""

    account: Account
    ends: datetime | None
    tried: Delivery | None

    @property
    def last(self) -> Attempt | None:
        """The last attempt, if there was one."""
        return self.tried.attempts[-1] if self.tried else None


@dataclass(frozen=True, slots=True)
class Status:
    """What stands in the queue, and `risks`: sentences about what may not go out unless somebody acts.

    `titles` are those of the posts, `names` those of the platforms, by id.
    """

    now: datetime
    zone: str
    paused: bool
    following: tuple[Delivery, ...]
    waiting: tuple[Delivery, ...]
    asking: tuple[Delivery, ...]
    drafts: tuple[PostRow, ...]
    standings: tuple[Standing, ...]
    titles: dict[str, str]
    names: dict[str, str]
    risks: tuple[Message, ...]


def status(desk: Desk, *, sending: bool) -> Status:
    """Look at everything. `sending`: whether a desktop or an agent works the queue."""
    missed(desk)
    now = desk.clock.now()
    with desk.work() as work:
        paused, zone = value_of(work, PAUSED), work.profile().zone
        scheduled = tuple(work.deliveries(states=(D.SCHEDULED, D.SENDING)))
        waiting, asking = (tuple(work.deliveries(states=tuple(states))) for states in ((D.WAITING,), NEEDS_PERSON))
        drafts = tuple(row for row in work.posts(now, now + SOON) if PostState(row.state) in UNAPPROVED)
        tried = [(account, _tried(work, account)) for account in work.accounts()]
        shown = (*scheduled[:NEXT], *waiting, *asking)
        titles = {post_id: work.post(post_id).headline for post_id in dict.fromkeys(d.post_id for d in shown)}
    names = {id_: channel.name for id_, channel in desk.platforms.channels().items()}
    standings = tuple(Standing(account, _ends(desk, account), last) for account, last in tried)
    risks = [
        *(_about_queue(paused=paused, idle=not sending and bool(scheduled or waiting))),
        *(_counted("status-asking", len(asking))),
        *(_counted("status-drafts", len(drafts))),
        *(risk for one in standings for risk in _about_account(one, now, zone)),
    ]
    return Status(now, zone, paused, scheduled[:NEXT], waiting, asking, drafts, standings, titles, names, tuple(risks))


def _tried(work: Work, account: Account) -> Delivery | None:
    lately = [row for row in work.history(account.id, LOOKED_BACK) if row.attempts]
    return max(lately, key=lambda row: row.attempts[-1].started_at, default=None)


def _ends(desk: Desk, account: Account) -> datetime | None:
    try:
        return None if account.assisted else desk.platforms.ends(account)
    except SecretsError:
        return None  # `primum doctor` tells of a keyring that does not answer


def _about_queue(*, paused: bool, idle: bool) -> list[Message]:
    if paused:
        return [Message.of("status-paused")]
    return [Message.of("status-nobody-sends")] if idle else []


def _counted(key: str, count: int) -> list[Message]:
    return [Message.of(key, count=count)] if count else []


def _about_account(one: Standing, now: datetime, zone: str) -> list[Message]:
    if one.account.health is AccountHealth.SIGN_IN or (one.ends is not None and one.ends <= now):
        return [Message.of("status-sign-in", account=one.account.label, platform=one.account.platform)]
    if one.ends is not None and one.ends <= now + SOON:
        day = wall(one.ends, zone).date().isoformat()
        return [Message.of("status-access-ends", account=one.account.label, platform=one.account.platform, day=day)]
    return []
