"""What the status page reads, and what it does about missed posts; each a function that returns the operation."""

from collections.abc import Callable, Iterable

from app.domain.delivery import Delivery
from app.domain.desk import Desk
from app.pipeline import missed
from app.pipeline.status import Status, status
from app.ui.background import Operation
from app.ui.changes import Change

Decide = Callable[[Desk, Iterable[str], str], tuple[Delivery, ...]]
DECISIONS: dict[str, Decide] = {
    "missed-sent": missed.send_now,
    "missed-moved": missed.to_next_slot,
    "missed-skipped": missed.skip,
}
"""What can become of missed posts, by the sentence that says so afterwards."""


def read(desk: Desk, *, sending: bool) -> Operation[Status]:
    """Look at everything; what is overdue is marked as missed."""
    return Operation(lambda: status(desk, sending=sending))


def decide(desk: Desk, decision: str, ids: tuple[str, ...], who: str) -> Operation[int]:
    """Do it for all of these; gives how many."""
    return Operation(lambda: len(DECISIONS[decision](desk, ids, who)), (Change.POSTS, ""))
