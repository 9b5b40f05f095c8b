"""Assist: a person publishes by hand what has passed all gates, with everything laid ready, part by part.

A card that is done is a receipt like any other; done twice it is still one. Nothing here sends anything.
"""

import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.account import Account
from app.domain.channel import Channel
from app.domain.delivery import Delivery, Receipt
from app.domain.desk import Desk
from app.domain.errors import IllegalMove, InputError
from app.domain.lifecycle import DeliveryState, move_delivery
from app.domain.media import Media
from app.domain.message import Message
from app.domain.ports import Work
from app.domain.variant import Segment, Variant
from app.pipeline.compose_link import compose_link
from app.pipeline.follow import follow_deliveries
from app.pipeline.way import still_same

HANDS = "by-hand"
"""Marks a receipt that a person gave; `verified` beside it says whether the post was seen there."""

WISHES = {
    "paid_partnership": Message.of("assist-check-paid"),
    "ai_generated": Message.of("assist-check-ai"),
    "made_with_ai": Message.of("assist-check-ai"),
    "made_for_kids": Message.of("assist-check-kids"),
}


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to see to; `copy` is what to paste for it, where there is something."""

    says: Message
    copy: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """All that a person needs to publish one part: `number` counts from 0, `link` opens where it is written."""

    delivery: Delivery
    account: Account
    channel: Channel
    number: int
    link: str
    items: tuple[Item, ...]

    @property
    def segment(self) -> Segment:
        """What is published."""
        return self.delivery.variant.segments[self.number]

    @property
    def parts(self) -> int:
        """How many there are in all."""
        return len(self.delivery.variant.segments)


def waiting(desk: Desk) -> tuple[Delivery, ...]:
    """What waits for a person, soonest first."""
    with desk.work() as work:
        return tuple(work.deliveries(states=(DeliveryState.BY_HAND,)))


def open_card(desk: Desk, delivery_id: str, who: str) -> Card:
    """The card of the next part, after the same gate as at any sending.

    Raises InputError where the gate does not let it pass any more (the delivery is held then), and IllegalMove where
    nothing waits for a person.
    """
    with desk.work() as work:
        delivery = _by_hand(work, delivery_id)
    amiss = still_same(desk, delivery)
    with desk.work() as work:
        delivery = _by_hand(work, delivery_id)
        if amiss is None:
            account = work.account(delivery.account_id)
        else:
            state = move_delivery(delivery.state, DeliveryState.HELD)
            _keep(desk, work, replace(delivery, state=state, reason=amiss), who, "delivery-did-stop", amiss.key)
    if amiss is not None:
        raise InputError(amiss.key, **amiss.values)
    return _card(delivery, account, desk.platforms.channel(account))


def lay_ready(desk: Desk, card: Card, base: Path) -> tuple[Path, ...]:
    """Write the part's cleaned files into a folder of their own under `base`, in order. Raises InputError."""
    folder = ready_folder(card.delivery, base)
    files = []
    for number, media in enumerate(card.segment.media, 1):
        file = folder / f"{card.number + 1}-{number} {_file_name(media)}"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            file.write_bytes(desk.media.read(media.sha256))
        except OSError as error:
            raise InputError("assist-cannot-write", folder=str(folder), why=error.strerror or "") from error
        files.append(file)
    return tuple(files)


def ready_folder(delivery: Delivery, base: Path) -> Path:
    """The folder for a delivery's files, named so that a person finds it."""
    return base / f"{delivery.due:%Y-%m-%d} {delivery.platform} {delivery.id[-6:]}"


def done(desk: Desk, delivery_id: str, who: str, url: str = "", number: int | None = None) -> Delivery:
    """Record that a person has published a part (the next one; counted from 0) at an address, looked up if possible.

    A part that is recorded already stays one receipt; only its address is put right. Raises InputError for an address
    that cannot be one there or a part out of turn, IllegalMove where the delivery is not one to publish by hand.
    """
    with desk.work() as work:
        delivery = work.delivery(delivery_id)
        account = work.account(delivery.account_id)
    seen = desk.platforms.read_back(account, url) if url else None
    with desk.work() as work:
        delivery = work.delivery(delivery_id)
        part = _part(delivery, url, number)
        receipt = Receipt(part, "", url.strip(), desk.clock.now(), {HANDS: "yes", "verified": _word(seen)})
        if part < len(delivery.receipts):
            return _put_right(desk, work, delivery, receipt, who)
        if part > len(delivery.receipts):
            raise InputError("assist-part-order", part=part + 1, next=len(delivery.receipts) + 1)
        _by_hand(work, delivery_id)
        receipts = (*delivery.receipts, receipt)
        whole = len(receipts) == len(delivery.variant.segments)
        state = move_delivery(delivery.state, DeliveryState.SENT if whole else DeliveryState.BY_HAND)
        fresh = replace(delivery, receipts=receipts, state=state, reason=None)
        return _keep(desk, work, fresh, who, "delivery-did-by-hand", f"part={part} verified={_word(seen)}")


def clear_ready(delivery: Delivery, base: Path) -> None:
    """Remove a delivery's folder once it is done or called off: the pictures are public, or shall not be."""
    shutil.rmtree(ready_folder(delivery, base), ignore_errors=True)


def _card(delivery: Delivery, account: Account, channel: Channel) -> Card:
    number = delivery.next_part
    before = delivery.receipts[-1].url if delivery.receipts else ""
    link = before or compose_link(channel, delivery.variant)
    items = tuple(_items(delivery.variant, number, channel, before))
    return Card(delivery, account, channel, number, link, items)


def _items(variant: Variant, number: int, channel: Channel, before: str) -> Iterator[Item]:
    """What to see to besides the text, in the order in which platforms ask for it."""
    segment = variant.segments[number]
    if number:
        yield Item(Message.of("assist-check-reply", part=number), before)
    if variant.title and not number:
        yield Item(Message.of("assist-check-title"), variant.title)
    if subreddit := variant.options.get("subreddit", ""):
        yield Item(Message.of("assist-check-community", name=subreddit), subreddit)
    if variant.content_warning and channel.can.content_warning:
        yield Item(Message.of("assist-check-warning"), variant.content_warning)
    for place, media in enumerate(segment.media, 1):
        if channel.can.alt_text and media.alt_text:
            yield Item(Message.of("assist-check-alt", number=place, file=media.filename), media.alt_text)
    tags = [segment.text[f.start : f.end] for f in segment.facets if f.kind == "hashtag"]
    if tags:
        yield Item(Message.of("assist-check-tags", count=len(tags)), " ".join(tags))
    if any(f.kind == "mention" for f in segment.facets):
        yield Item(Message.of("assist-check-names"))
    yield from (Item(says) for wish, says in WISHES.items() if variant.options.get(wish) == "yes")


def _part(delivery: Delivery, url: str, number: int | None) -> int:
    """Which part is meant: the one with this address, else the next, else (all are out) the last."""
    if number is not None:
        return number
    same = next((r.part for r in delivery.receipts if url and r.url == url.strip()), None)
    return same if same is not None else min(delivery.next_part, len(delivery.variant.segments) - 1)


def _put_right(desk: Desk, work: Work, delivery: Delivery, receipt: Receipt, who: str) -> Delivery:
    known = delivery.receipts[receipt.part]
    if not receipt.url or receipt.url == known.url or HANDS not in known.extra:
        return delivery
    receipts = tuple(replace(receipt, at=known.at) if r.part == receipt.part else r for r in delivery.receipts)
    return _keep(desk, work, replace(delivery, receipts=receipts), who, "delivery-did-address", f"part={receipt.part}")


def _by_hand(work: Work, delivery_id: str) -> Delivery:
    delivery = work.delivery(delivery_id)
    if delivery.state is not DeliveryState.BY_HAND:
        raise IllegalMove("assist-not-waiting", state=delivery.state)
    return delivery


def _keep(desk: Desk, work: Work, delivery: Delivery, who: str, action: str, detail: str) -> Delivery:
    now = desk.clock.now()
    work.save_delivery(delivery)
    work.append_audit(now, who, action, delivery.post_id, f"delivery={delivery.id} {detail}")
    follow_deliveries(work, delivery.post_id, now)
    return delivery


def _word(seen: bool | None) -> str:
    return {True: "yes", False: "no", None: "unknown"}[seen]


def _file_name(media: Media) -> str:
    """The file's own name without what a file system might not take."""
    kept = "".join(sign if sign.isalnum() or sign in " .-_" else "_" for sign in media.filename)
    return kept[-80:].strip(" .") or "file"


def told(receipts: Sequence[Receipt]) -> Message:
    """What became of the newest receipt: seen there, not seen, or only noted down."""
    verified = receipts[-1].extra.get("verified", "unknown") if receipts else "unknown"
    return {
        "yes": Message.of("assist-verified"),
        "no": Message.of("assist-not-seen"),
    }.get(verified, Message.of("assist-recorded"))
