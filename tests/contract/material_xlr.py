"""Moving pictures, films and documents for the tests of X, LinkedIn and Reddit, and posts with wishes."""

import hashlib
import io
from dataclasses import replace

from PIL import Image

from app.domain.delivery import Outgoing, Receipt
from app.domain.media import Media
from app.domain.variant import Segment
from tests.contract.case import Case
from tests.contract.material import outgoing
from tests.fakes import FakeMediaStore
from tests.unit.media import films


def kept(store: FakeMediaStore, data: bytes, name: str, mime: str, **more: object) -> Media:
    digest = hashlib.sha256(data).hexdigest()
    store.files[digest] = data
    return Media(digest, name, mime, len(data), 96, 64, **more)


def a_film(store: FakeMediaStore, *, seconds: float = 1.0) -> Media:
    return kept(store, films.film(seconds=seconds), "mrs-roe.mp4", "video/mp4", alt_text="Hands.", seconds=seconds)


def a_captioned_film(store: FakeMediaStore) -> Media:
    return replace(a_film(store), captions="WEBVTT\n\n00:00:00.000 --> 00:00:00.900\nWash your hands.\n")


def an_animation(store: FakeMediaStore) -> Media:
    frames = [Image.new("RGB", (40, 30), (shade, 90, 160)) for shade in (40, 120, 200)]
    data = io.BytesIO()
    frames[0].save(data, "GIF", save_all=True, append_images=frames[1:], duration=200)
    return kept(store, data.getvalue(), "hands.gif", "image/gif", alt_text="Hands are washed.", seconds=0.6)


def a_document(store: FakeMediaStore, alt: str = "How to wash hands") -> Media:
    return kept(store, b"%PDF-1.7 a leaflet", "mr-doe-leaflet.pdf", "application/pdf", alt_text=alt)


def wishing(case: Case, *segments: Segment, receipts: tuple[Receipt, ...] = (), **options: str) -> Outgoing:
    """A post with what the case needs, and with wishes."""
    going = case.dress(outgoing(case.account, *segments, receipts=receipts), case.tools)
    return replace(going, variant=replace(going.variant, options=going.variant.options | options))
