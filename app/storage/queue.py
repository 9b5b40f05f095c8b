"""The queue of deliveries: the row is the schedule, and only one runner can take it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    Text,
    bindparam,
    func,
    literal,
    select,
    type_coerce,
    union_all,
    update,
)

from app.domain.delivery import Delivery
from app.domain.errors import InputError
from app.domain.lifecycle import DeliveryState
from app.domain.search import of_delivery
from app.storage.rows import first, put, record, values
from app.storage.search import keep
from app.storage.tables import deliveries, posts

D = DeliveryState
d = deliveries.c
AHEAD = (D.SCHEDULED, D.WAITING, D.SENDING)


class Queue:
    """The part of a unit of work that keeps deliveries."""

    _db: Connection

    def delivery(self, delivery_id: str) -> Delivery:
        """Raises InputError where there is none."""
        row = first(self._db, deliveries, "id", delivery_id)
        if row is None:
            raise InputError("store-no-delivery", id=delivery_id)
        return record(Delivery, row)

    def save_delivery(self, delivery: Delivery) -> None:
        """Insert or update."""
        put(self._db, deliveries, "id", values(delivery, url=delivery.url, out_at=delivery.out_at))
        for one in of_delivery(delivery, ""):
            keep(self._db, replace(one, title=self._headline(delivery.post_id)))

    def _headline(self, post_id: str) -> str:
        return self._db.execute(select(posts.c.headline).where(posts.c.id == post_id)).scalar() or ""

    def deliveries(self, post_id: str = "", states: Sequence[DeliveryState] = ()) -> Sequence[Delivery]:
        """All, or those of a post, or those in the states; soonest first."""
        wanted = select(deliveries).order_by(d.due, d.id)
        if post_id:
            wanted = wanted.where(d.post_id == post_id)
        if states:
            wanted = wanted.where(d.state.in_(list(states)))
        return [record(Delivery, row) for row in self._db.execute(wanted)]

    def history(self, account_id: str = "", newest: int = 100) -> Sequence[Delivery]:
        """What has had its turn, the latest due first; of one account where it is given. `newest` 0: all."""
        wanted = select(deliveries).where(d.state.not_in(AHEAD)).order_by(d.due.desc(), d.id.desc())
        if account_id:
            wanted = wanted.where(d.account_id == account_id)
        return [record(Delivery, row) for row in self._db.execute(wanted.limit(newest or None))]

    def standing(self, post_id: str) -> Sequence[tuple[DeliveryState, bool]]:
        """The state of each delivery of a post, and whether any part of it went out; without reading them whole."""
        rows = self._db.execute(STANDING, {"post": post_id})
        return [(state, receipts != "[]") for state, receipts in rows]

    def claim(self, now: datetime, owner: str, lease_until: datetime, busy: Sequence[str] = ()) -> Delivery | None:
        """Take the soonest delivery due at `now` by one conditional UPDATE; None where there is none.

        One statement finds the row, tests it and takes it, so two processes cannot take the same one. Passed over are
        the accounts in `busy` and those that another runner is sending to under a live lease.
        """
        given = {"at": now, "busy": list(busy), "by": owner, "until": lease_until}
        row = self._db.execute(CLAIM, given).one_or_none()
        return None if row is None else record(Delivery, row)

    def handed(self) -> Sequence[Delivery]:
        """All that platforms hold, in whatever state the deliveries are."""
        return [record(Delivery, row) for row in self._db.execute(HANDED)]

    def coming(self, accounts: Sequence[str], since: datetime, until: datetime) -> Sequence[Delivery]:
        """What is scheduled for these accounts in [since, until]; soonest first."""
        wanted = select(deliveries).where(d.state == D.SCHEDULED, d.due.between(since, until))
        found = self._db.execute(wanted.where(d.account_id.in_(list(accounts))).order_by(d.due, d.id))
        return [record(Delivery, row) for row in found]

    def next_due(self) -> datetime | None:
        """When the runner must look again: the soonest due time, end of a wait, or end of a lease. May be past."""
        moments = (
            select(func.min(moment)).where(*tests).scalar_subquery()
            for moment, *tests in (
                (d.due, d.state == D.SCHEDULED),
                (d.not_before, d.state == D.WAITING),
                (d.due, d.state == D.WAITING, d.not_before.is_(None)),
                (d.lease_until, d.state == D.SENDING),
            )
        )
        return min((moment for moment in self._db.execute(select(*moments)).one() if moment), default=None)


def _soonest() -> Any:
    """Id of the delivery to take: the first of each of the three kinds of due, each from its own index."""
    now, live = bindparam("at", type_=d.due.type), deliveries.alias("live").c
    in_use = select(live.account_id).where(live.state == D.SENDING, live.lease_until > now)
    free = (d.account_id.not_in(bindparam("busy", expanding=True)), d.account_id.not_in(in_use))
    kinds = (
        (d.state == D.SCHEDULED, d.due <= now),
        (d.state == D.WAITING, func.coalesce(d.not_before, d.due, type_=d.due.type) <= now),
        (d.state == D.SENDING, d.lease_until <= now),
    )
    found = union_all(*(_head(*kind, *free) for kind in kinds)).subquery()
    return select(found.c.id).order_by(found.c.due, found.c.id).limit(1).scalar_subquery()


def _head(*tests: ColumnElement[bool]) -> Select[Any]:
    """The soonest row that passes, as a table of its own: SQLite takes no LIMIT inside a bare union."""
    head = select(d.id, d.due).where(*tests).order_by(d.due, d.id).limit(1).subquery()
    return select(literal(1).label("one"), head.c.id, head.c.due)


HANDED = select(deliveries).where(d.handed.is_not(None))
STANDING = select(d.state, type_coerce(d.receipts, Text)).where(d.post_id == bindparam("post"))
CLAIM = (
    update(deliveries)
    .where(d.id == _soonest())
    .values(state=D.SENDING, owner=bindparam("by"), lease_until=bindparam("until", type_=d.lease_until.type))
    .returning(*d)
)
"""All are made once: putting them together costs more than running them."""
