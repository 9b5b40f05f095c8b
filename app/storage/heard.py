"""What an account's readers have read lately, or will have read: in one statement, however many accounts."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import Connection, Text, select, type_coerce

from app.domain.context import Earlier
from app.domain.lifecycle import HEARD
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
