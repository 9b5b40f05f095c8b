"""What the page for publishing by hand does: each a function that returns the operation."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QImage

from app.domain.delivery import Delivery
from app.domain.desk import Desk
from app.domain.errors import IllegalMove, InputError, PrimumError
from app.domain.lifecycle import DeliveryState
from app.pipeline import assist
from app.pipeline.assist import Card
from app.pipeline.schedule import cancel
from app.ui.background import Operation
from app.ui.changes import Change


@dataclass(frozen=True, slots=True)
class Waiting:
    """The cards, and why others that waited are held now."""

    cards: tuple[Card, ...]
    held: tuple[PrimumError, ...]


@dataclass(frozen=True, slots=True)
class Laid:
    """Files that lie ready, and the picture to copy where it is the only one."""

    folder: Path
    files: tuple[Path, ...]
    picture: QImage | None


def load(desk: Desk, who: str) -> Operation[Waiting]:
    """All cards, each checked once more."""
    return Operation(lambda: _load(desk, who))


def count(desk: Desk) -> Operation[int]:
    """How many wait."""
    return Operation(lambda: len(assist.waiting(desk)))


def lay_ready(desk: Desk, card: Card, base: Path) -> Operation[Laid]:
    """Write the part's files where the person finds them."""
    return Operation(lambda: _lay(desk, card, base))


def done(desk: Desk, card: Card, url: str, who: str, base: Path) -> Operation[Delivery]:
    """Record that the part is published, looking at the address where that is possible."""

    def work() -> Delivery:
        delivery = assist.done(desk, card.delivery.id, who, url, card.number)
        if delivery.state is DeliveryState.SENT:
            assist.clear_ready(delivery, base)
        return delivery

    return Operation(work, (Change.POSTS, card.delivery.post_id))


def skip(desk: Desk, card: Card, who: str, base: Path) -> Operation[Delivery]:
    """Leave it out."""

    def work() -> Delivery:
        delivery = cancel(desk, card.delivery.id, who)
        assist.clear_ready(delivery, base)
        return delivery

    return Operation(work, (Change.POSTS, card.delivery.post_id))


def _load(desk: Desk, who: str) -> Waiting:
    cards, held = list[Card](), list[PrimumError]()
    for delivery in assist.waiting(desk):
        try:
            cards.append(assist.open_card(desk, delivery.id, who))
        except InputError as error:
            held.append(error)
        except IllegalMove:
            continue  # done or called off in another window meanwhile
    return Waiting(tuple(cards), tuple(held))


def _lay(desk: Desk, card: Card, base: Path) -> Laid:
    files = assist.lay_ready(desk, card, base)
    alone = len(files) == 1 and card.segment.media[0].mime.startswith("image/")
    return Laid(assist.ready_folder(card.delivery, base), files, QImage(str(files[0])) if alone else None)
