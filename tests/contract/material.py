"""What contract and end-to-end tests of adapters publish: small pictures, variants, tools with fakes in them."""

import hashlib
import io
from dataclasses import dataclass, field, replace
from pathlib import Path

from PIL import Image

from app.domain.account import Account
from app.domain.delivery import Outgoing, Receipt, Saved
from app.domain.media import Media
from app.domain.post import LinkCard
from app.domain.publishing import Publisher
from app.domain.variant import Facet, Segment, Variant
from platforms.kit.adapter import Tools
from tests.fakes import FakeClock, FakeMediaStore, FakeSecrets

QUICK = (4.0, 1.0)
"""Time-outs for servers that hang on purpose."""


def picture(shade: int = 120, kind: str = "JPEG") -> bytes:
    """A small real picture."""
    data = io.BytesIO()
    Image.new("RGB", (60, 40), (shade, 90, 160)).save(data, kind)
    return data.getvalue()


def a_large_photo(store: FakeMediaStore, side: int = 1400) -> Media:
    """A JPEG of several megabytes, as a phone makes them: noise does not compress."""
    data = io.BytesIO()
    Image.effect_noise((side, side), 90).convert("RGB").save(data, "JPEG", quality=100)
    digest = hashlib.sha256(data.getvalue()).hexdigest()
    store.files[digest] = data.getvalue()
    return Media(digest, "ward.jpg", "image/jpeg", len(data.getvalue()), side, side, "The new ward, empty.")


def a_media(store: FakeMediaStore, alt: str = "A nurse washes her hands.", shade: int = 120) -> Media:
    """A picture in the store."""
    data = picture(shade)
    digest = hashlib.sha256(data).hexdigest()
    store.files[digest] = data
    return Media(digest, "john-doe-xray.jpg", "image/jpeg", len(data), 60, 40, alt)


def facet(text: str, words: str, kind: str, value: str) -> Facet:
    """A facet on the first place of some words."""
    start = text.index(words)
    return Facet(start, start + len(words), kind, value)


def segment(text: str, *media: Media, facets: tuple[Facet, ...] = ()) -> Segment:
    return Segment(text, len(text), media, facets)


def outgoing(
    account: Account,
    *segments: Segment,
    delivery: str = "01J-DELIVERY",
    card: LinkCard | None = None,
    warning: str = "",
    receipts: tuple[Receipt, ...] = (),
) -> Outgoing:
    variant = Variant("post-1", account.platform, segments, link_card=card, content_warning=warning)
    return Outgoing(delivery, account, variant, receipts)


def make_tools(folder: Path, *, timeouts: tuple[float, float] = (5.0, 30.0)) -> Tools:
    """Tools with a fake clock, keyring and media store, and real sessions."""
    return Tools(FakeSecrets(), FakeClock(auto=True), FakeMediaStore(), folder, timeouts=timeouts)


@dataclass
class Kept:
    """Remembers every state that `prepare` handed over."""

    states: list[Saved] = field(default_factory=list)

    def __call__(self, saved: Saved) -> None:
        self.states.append(dict(saved))

    @property
    def last(self) -> Saved:
        return self.states[-1] if self.states else {}


def publish(publisher: Publisher, going: Outgoing, saved: Saved | None = None) -> tuple[Receipt, ...]:
    """Prepare and commit every part, as the pipeline does."""
    state = publisher.prepare(going, saved or {}, Kept())
    receipts = going.receipts
    for part in range(len(receipts), len(going.segments)):
        receipts = (*receipts, publisher.commit(replace(going, receipts=receipts), state, part))
    return receipts
