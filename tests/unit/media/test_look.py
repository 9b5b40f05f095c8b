"""What the first look tells of a stored picture: its tags, whether it shows anything, and no more than it knows."""

from hashlib import sha256
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from app.domain.errors import InputError
from app.domain.media import Media, Tag
from app.media.clean import clean
from app.media.look import StoredLook
from app.media.store import EncryptedMediaStore
from app.media.written import facts_of
from tests.unit.media import pictures as p


def told(data: bytes) -> set[tuple[str, str, str]]:
    return {(tag.kind, tag.name, tag.value) for tag in facts_of(data).tags or ()}


@pytest.mark.parametrize("data", [p.telling_jpeg(), p.telling_png(), p.telling_webp()])
def test_a_file_that_was_not_cleaned_tells_what_is_written_in_it(data) -> None:
    found = told(data)
    assert ("location", "GPSLatitudeRef", "N") in found
    assert ("person", "Artist", "Jane Example") in found
    assert ("time", "DateTimeOriginal", "2026:11:22 07:30:00") in found
    assert ("device", "Model", "PhoneMaker Z-9000") in found
    assert ("text", "ImageDescription", "MRN 1234567") in found


def test_previews_comments_and_iptc_are_told_too() -> None:
    found = told(p.telling_jpeg())
    assert {
        ("thumbnail", "preview", ""),
        ("text", "comment", "MRN 1234567"),
        ("text", "IPTC 2:120", "MRN 1234567"),
    } <= found
    assert ("location", "exif:GPS", "") in found


@pytest.mark.parametrize("data", [p.telling_jpeg(6), p.telling_png(6), p.telling_gif(), p.telling_webp(6)])
def test_a_cleaned_file_has_no_tags_and_that_is_known(data) -> None:
    assert facts_of(clean(data).data).tags == ()


def test_nobody_has_looked_for_faces_words_or_codes_in_a_photo() -> None:
    facts = facts_of(p.saved(p.photo(), "JPEG"))
    assert (facts.faces, facts.lettering, facts.codes) == (None, None, None)
    assert facts.marks == frozenset()


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF"])
def test_an_even_picture_certainly_shows_nothing(kind) -> None:
    facts = facts_of(p.saved(Image.new("RGB", (640, 480), "#d8e2dc"), kind))
    assert (facts.faces, facts.lettering, facts.codes) == ((), (), ())


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_one_small_word_on_white_is_something(kind) -> None:
    page = Image.new("RGB", (1600, 1200), "white")
    ImageDraw.Draw(page).text((3, 3), "Doe", fill="#b0b0b0")
    assert facts_of(p.saved(page, kind)).lettering is None


def test_words_behind_a_veil_of_transparency_are_something() -> None:
    veiled = p.photo().convert("RGBA")
    veiled.putalpha(0)
    assert facts_of(p.saved(veiled, "PNG")).faces is None


def test_a_dot_shows_nothing_and_an_animation_may_show_anything() -> None:
    assert facts_of(p.saved(p.photo(8, 8), "PNG")).faces == ()
    assert facts_of(p.animation("GIF")).faces is None


def test_a_stored_picture_is_read_once(tmp_path: Path) -> None:
    store = EncryptedMediaStore(tmp_path, b"k" * 32)
    kept = store.add(p.telling_jpeg(), "ward.jpg")
    reads: list[str] = []

    def read(name: str) -> bytes:
        reads.append(name)
        return store.read(name)

    look = StoredLook(read)
    first = look(kept)
    assert first is not None
    assert first.tags == ()
    assert look(kept) is first
    assert reads == [kept.sha256]


def test_a_missing_file_is_not_known_until_it_is_there_again() -> None:
    files: dict[str, bytes] = {}
    data = p.saved(p.photo(), "PNG")
    digest = sha256(data).hexdigest()
    media = Media(digest, "a.png", "image/png", len(data))

    def read(name: str) -> bytes:
        if name not in files:
            raise InputError("media-missing")
        return files[name]

    look = StoredLook(read)
    assert look(media) is None
    files[digest] = data
    assert look(media) is not None


def test_values_that_are_no_text_are_left_empty() -> None:
    block = Image.Exif()
    block[0x013B] = "x" * 500
    data = p.saved(p.photo(), "JPEG", exif=block)
    assert Tag("person", "Artist", "x" * 200) in (facts_of(data).tags or ())
