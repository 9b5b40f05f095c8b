"""What needs a person now, and how a notification says it: without a word of the post unless somebody wants that."""

from dataclasses import dataclass

from app.domain.account import AccountHealth
from app.domain.desk import Desk
from app.domain.duty import on_duty
from app.domain.lifecycle import NEEDS_PERSON, DeliveryState
from app.domain.message import Message
from app.settings.declared import NOTICE_TITLES
from app.settings.setting import value_of

SAYS = {
    DeliveryState.HELD: "notify-held",
    DeliveryState.MISSED: "notify-missed",
    DeliveryState.FAILED: "notify-failed",
    DeliveryState.UNCONFIRMED: "notify-unconfirmed",
    DeliveryState.BY_HAND: "notify-by-hand",
}


@dataclass(frozen=True, slots=True)
class Need:
    """One thing that a person must do. `key` is another for every state of it; `page` is where it is done.

    `title` is the post's name, empty where there is none or notifications must not name it.
    """

    key: str
    page: str
    message: Message
    title: str = ""


def needs(desk: Desk) -> tuple[Need, ...]:
    """Every delivery and account that needs a person, in the order of their keys."""
    with desk.work() as work:
        named = value_of(work, NOTICE_TITLES)
        found = [
            Need(
                f"{row.id} {row.state}",
                "assist" if row.state is DeliveryState.BY_HAND else "status",
                Message.of(SAYS[row.state]),
                work.post(row.post_id).headline if named else "",
            )
            for row in work.deliveries(states=tuple(NEEDS_PERSON))
        ]
        out = [account for account in work.accounts() if account.health is AccountHealth.SIGN_IN]
    found += [Need(f"{a.id} {a.health}", "accounts", Message.of("notify-sign-in", platform=a.platform)) for a in out]
    return tuple(sorted(found, key=lambda need: need.key))


class News:
    """Remembers what was told. What needed a person at the start is on the pages and is not told.

    In protected hours nothing is told, and `waits` says that there is something for afterwards.
    """

    def __init__(self) -> None:
        """Nothing is known yet."""
        self._known: frozenset[str] | None = None
        self.waits = False

    def look(self, desk: Desk) -> tuple[Need, ...]:
        """What is new since the last look."""
        found = needs(desk)
        with desk.work() as work:
            profile = work.profile()
        protected = on_duty(profile.duties, desk.clock.now(), profile.zone)
        now = frozenset(need.key for need in found)
        known = now if self._known is None else self._known
        fresh = tuple(need for need in found if need.key not in known)
        self.waits = protected and bool(fresh)
        self._known = known & now if protected else now
        return () if protected else fresh
