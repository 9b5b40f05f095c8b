"""What an account's readers have read lately, or will have read: in one statement, however many accounts."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import Connection, Text, select, type_coerce

from app.domain.context import Earlier
from app.domain.goal import PostKind
from app.domain.lifecycle import HEARD, DeliveryState
from app.domain.pacing import Outing
from app.storage.codec import loads
from app.storage.tables import deliveries, posts


class Heard:
    """The part of a unit of work that remembers what was said."""

    _db: Connection

    def heard(self, accounts: Sequence[str], since: datetime, until: datetime, but: str) -> Mapping[str, list[Earlier]]:
        """What each account's posts, but for the one named, said or will have said in [since, until]; soonest first."""
        d, p = deliveries.c, posts.c
        wanted = (
            select(d.account_id, d.platform, d.due, p.text, type_coerce(p.overrides, Text).label("overrides"), p.goal)
            .join(posts, p.id == d.post_id)
            .where(d.state.in_(list(HEARD)), d.due >= since, d.due <= until)
            .where(d.account_id.in_(list(accounts)), d.post_id != but)
            .order_by(d.due, d.id)
        )
        found: dict[str, list[Earlier]] = {account: [] for account in accounts}
        for row in self._db.execute(wanted):
            # Read only where there is something to read: a runner asks this for every delivery.
            own = {} if row.overrides == "{}" else loads(Mapping[str, str], row.overrides)
            text = own.get(row.platform, row.text)
            found[row.account_id].append(Earlier(text, row.due, row.goal.value))
        return found

    def outings(self, account_id: str, since: datetime, but: str) -> Sequence[Outing]:
        """What the account has made public since then, or may have, but for the post named; replies do not count."""
        d, p = deliveries.c, posts.c
        wanted = (
            select(d.out_at, d.platform, d.state, p.text, p.overrides)
            .join(posts, p.id == d.post_id)
            .where(d.account_id == account_id, d.out_at >= since, d.post_id != but, p.kind != PostKind.REPLY)
            .order_by(d.out_at)
        )
        rows = self._db.execute(wanted)
        deleted = DeliveryState.DELETED
        return [Outing(r.out_at, r.overrides.get(r.platform, r.text), r.state is not deleted) for r in rows]

    def places(self, account_id: str) -> Sequence[datetime]:
        """The moments for which something is already waiting there."""
        d = deliveries.c
        waiting = (d.account_id == account_id, d.state == DeliveryState.WAITING, d.not_before.is_not(None))
        return list(self._db.execute(select(d.not_before).where(*waiting)).scalars())
