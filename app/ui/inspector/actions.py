"""What the person decides about deliveries."""

from collections.abc import Sequence

from app.domain.delivery import Delivery
from app.domain.desk import Desk
from app.pipeline import says, schedule
from app.ui.background import Operation
from app.ui.changes import Change
from app.ui.inspector.model import Looked, read


def load(desk: Desk, post_id: str) -> Operation[Looked]:
    """Read a post for the inspector."""
    return Operation(lambda: read(desk, post_id))


def call_off(desk: Desk, deliveries: Sequence[Delivery], who: str) -> Operation[None]:
    """Take deliveries out of the queue."""

    def work() -> None:
        for delivery in deliveries:
            schedule.cancel(desk, delivery.id, who)

    return Operation(work, *((Change.POSTS, d.post_id) for d in deliveries[:1]))


def decide(desk: Desk, delivery: Delivery, action: str, who: str, url: str = "") -> Operation[Delivery]:
    """Carry out one of the decisions that `says.actions` offers."""

    def work() -> Delivery:
        if action == says.CANCEL:
            return schedule.cancel(desk, delivery.id, who)
        if action in (says.WENT_OUT, says.STAYED_IN):
            return schedule.answer_unconfirmed(desk, delivery.id, action == says.WENT_OUT, url, who)
        return schedule.retry(desk, delivery.id, who)

    return Operation(work, (Change.POSTS, delivery.post_id))
