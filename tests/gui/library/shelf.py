"""A library for the fictional practice: photos, one of them with rights that have ended, a film, a document."""

import math
from dataclasses import replace
from datetime import date
from functools import cache
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageDraw

from app.domain.captions import Cue, as_vtt
from app.domain.desk import Desk
from app.domain.library import Asset
from app.domain.media import MediaFacts, Rights
from app.media.redact.copies import CoveredCopies
from app.media.store import EncryptedMediaStore
from app.pipeline import library
from tests.gui.seed import WHO, november_desk
from tests.unit.media import films

KEY = bytes(range(32))
CUES = (Cue(0.0, 0.8, "Wash your hands for twenty seconds."), Cue(0.8, 1.6, "Then dry them well."))
HILLS = (("#8fb8c9", "#3d6f58"), ("#e9c9a0", "#7a5b3a"), ("#b7c9e4", "#2f4a7a"), ("#d9e4c2", "#556b2f"))


@cache
def photo(number: int = 0, size: tuple[int, int] = (900, 600)) -> bytes:
    """A hill under a sky; each number another one."""
    sky, ground = HILLS[number % len(HILLS)]
    image = Image.new("RGB", size, sky)
    draw = ImageDraw.Draw(image)
    tops = [(x, size[1] * (0.55 + 0.12 * math.sin(x / 130 + number))) for x in range(0, size[0] + 1, 10)]
    draw.polygon([(0, size[1]), *tops, (size[0], size[1])], fill=ground)
    draw.ellipse((size[0] * 0.7, 60, size[0] * 0.7 + 90, 150), fill="#fff6d8")
    out = BytesIO()
    image.save(out, "JPEG", quality=85)
    return out.getvalue()


@cache
def document() -> bytes:
    out = BytesIO()
    Image.open(BytesIO(photo(3))).save(out, "PDF")
    return out.getvalue()


def still(_film: bytes) -> bytes:
    """In the place of the looker's picture of a film."""
    return photo(2, (320, 180))


def shelf_desk(data_dir: Path, **ports: object) -> Desk:
    """The practice of November with a real media store."""
    return november_desk(data_dir, media=EncryptedMediaStore(data_dir, KEY, still), **ports)


class Drawn:
    """A `Redact` in the place of the looker: hands back another film, as a copy with captions drawn in."""

    def __init__(self, media: EncryptedMediaStore) -> None:
        self.recipes: list[object] = []
        self._copies = CoveredCopies(media, self)

    def __call__(self, media, recipe, progress, cancelled):
        self.recipes.append(recipe)
        return self._copies(media, recipe, progress, cancelled)

    def burn(self, _data, _recipe, _name="", _progress=None, _cancelled=None) -> bytes:
        return films.film(seconds=1.2, sound=False)

    def see(self, _data, _name="", _progress=None, _cancelled=None):
        return MediaFacts(faces=(), lettering=(), codes=())


def add(desk: Desk, data: bytes, name: str, *tags: str, **about: object) -> Asset:
    """A file in the library with what is written down about it."""
    asset = library.add(desk, data, name, WHO, tags)
    words = {key: about.pop(key) for key in ("alt_text", "captions") if key in about}
    return library.change(desk, replace(asset, media=replace(asset.media, **words), **about), WHO)


def fill(desk: Desk) -> dict[str, Asset]:
    """The library by name; the first photo is shown by a planned post, the film by a draft."""
    files = {
        "garden": add(
            desk, photo(0), "Ward garden in March.jpg", "garden", "team",
            rights=Rights("own", author=WHO), alt_text="The ward garden in spring: a path between flower beds.",
        ),
        "dawn": add(
            desk, photo(1), "Dawn over the clinic.jpg", "clinic",
            rights=Rights("licensed", "Ines Brandt", "stock.example", reference="L-20417", until=date(2026, 10, 31)),
        ),
        "lungs": add(
            desk, photo(2), "Lungs, drawing.jpg", "asthma",
            rights=Rights("cc", "A. Diaz", "commons.example/lungs", "CC BY 4.0", "Lungs"),
            alt_text="Drawing of two lungs with their airways.",
        ),
        "leaflet": add(desk, document(), "Asthma plan.pdf", "asthma"),
        "film": add(desk, films.film(seconds=1.6), "Hand washing.mp4", "hygiene", captions=as_vtt(CUES), ai_made=True),
        "new": add(desk, photo(5), "IMG_2231.jpg"),
    }  # fmt: skip
    with desk.work() as work:
        for post_id, name in (("post-24-0730", "garden"), ("post-30-0730", "film")):
            post = work.post(post_id)
            work.save_post(replace(post, media=(files[name].media,)))
    return files
