"""Small pictures of all that the store keeps: sealed like the files, never larger than these, gone with them."""

from io import BytesIO

import pytest
from PIL import Image, ImageStat

from app.domain.errors import InputError
from app.media.seeing.process import Looker
from app.media.seeing.still import still
from app.media.store import EncryptedMediaStore
from tests.unit.media import films
from tests.unit.media import pictures as p

KEY = bytes(range(32))


def shown(data: bytes) -> Image.Image:
    image = Image.open(BytesIO(data), formats=["JPEG"])
    image.load()
    return image


def pdf() -> bytes:
    out = BytesIO()
    p.photo(300, 200).save(out, "PDF")
    return out.getvalue()


@pytest.fixture
def store(tmp_path) -> EncryptedMediaStore:
    return EncryptedMediaStore(tmp_path, KEY, still)


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (p.saved(p.photo(1600, 900), "JPEG"), "a.jpg"),
        (p.saved(p.photo(30, 20, "RGBA"), "PNG"), "b.png"),
        (p.telling_gif(), "c.gif"),
        (p.telling_webp(), "d.webp"),
        (pdf(), "e.pdf"),
        (films.film(), "f.mp4"),
        (films.film("webm"), "g.webm"),
    ],
)
def test_whatever_is_kept_can_be_shown_small(store, data: bytes, name: str) -> None:
    media = store.add(data, name)
    small = shown(store.thumbnail(media.sha256))
    assert max(small.size) <= 480
    if media.width and not media.is_document:
        assert small.width <= media.width
        assert abs(small.width / small.height - media.width / media.height) < 0.05


def test_it_is_upright(store) -> None:
    media = store.add(p.telling_jpeg(6), "turned.jpg")
    assert (media.width < media.height) == (shown(store.thumbnail(media.sha256)).width < media.height)


def test_it_is_made_once_lies_sealed_and_goes_with_the_file(store, tmp_path) -> None:
    media = store.add(p.saved(p.photo(), "JPEG"), "a.jpg")
    first = store.thumbnail(media.sha256)
    file = tmp_path / "media" / "thumbs" / media.sha256
    assert b"JFIF" not in file.read_bytes()
    file.write_bytes(b"damaged")
    assert store.thumbnail(media.sha256) == first
    store.remove(media.sha256)
    assert [path for path in (tmp_path / "media").rglob("*") if path.is_file()] == []
    for read in (store.thumbnail, store.read, store.original):
        with pytest.raises(InputError, match="media-missing"):
            read(media.sha256)
    store.remove(media.sha256)  # nothing happens


def test_a_store_without_a_looker_says_that_films_cannot_be_shown(tmp_path) -> None:
    store = EncryptedMediaStore(tmp_path, KEY)
    media = store.add(films.film(), "f.mp4")
    with pytest.raises(InputError, match="media-no-still"):
        store.thumbnail(media.sha256)


def test_a_film_that_begins_black_shows_what_comes_after() -> None:
    assert ImageStat.Stat(shown(still(films.film(size=(160, 96)))).convert("L")).stddev[0] > 12


@pytest.mark.parametrize("data", [b"nothing", films.film()[:300]])
def test_what_is_no_film_is_told(data: bytes) -> None:
    with pytest.raises(InputError):
        still(data)


def test_the_looker_draws_it_in_its_own_process() -> None:
    looker = Looker()
    try:
        assert shown(looker.still(films.film())).size == (96, 64)
        with pytest.raises(InputError):
            looker.still(b"nothing")
    finally:
        looker.close()
