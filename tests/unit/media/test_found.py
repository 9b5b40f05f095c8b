"""What a picture told, in plain words."""

import pytest

from app.domain.errors import InputError
from app.media import exif
from app.media.clean import clean
from app.media.found import ORDER, metadata_found
from app.words import words
from tests.unit.media import pictures as p


def told(data: bytes) -> set[str]:
    return {message.key.removeprefix("media-found-") for message in metadata_found(data)}


def jpeg_with(*segments: bytes) -> bytes:
    bare = p.saved(p.photo(), "JPEG")
    return bare[:2] + b"".join(segments) + bare[2:]


@pytest.mark.parametrize(
    ("data", "things"),
    [
        (p.telling_jpeg(), "place people time author comment camera preview behind more"),
        (p.telling_png(), "place people time author comment camera behind more"),
        (p.telling_gif(), "place people comment behind more"),
        (p.telling_webp(), "place people time author comment camera behind more"),
        (jpeg_with(p.segment(0xED, b"Photoshop 3.0\0" + p.IPTC)), "comment place"),
        (jpeg_with(p.segment(0xED, b"Photoshop 3.0\0" + b"8BIM")), "more"),
        (jpeg_with(p.segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0<xmp:CreatorTool>")), "program"),
        (jpeg_with(p.segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0<xmp:Rating>")), "more"),
        (jpeg_with(p.segment(0xE1, b"Exif\0\0nonsense")), "more"),
        (jpeg_with(p.segment(0xE1, b"Exif\0\0" + exif.only_turn(6))), ""),
        (p.saved(p.photo(), "JPEG"), ""),
        (p.saved(p.photo(), "PNG", icc_profile=p.colour_profile()), ""),
    ],
)
def test_each_thing_is_named(data, things) -> None:
    assert told(data) == set(things.split())


@pytest.mark.parametrize("data", [p.telling_jpeg(6), p.telling_png(6), p.telling_gif(), p.telling_webp(6)])
def test_after_cleaning_nothing_is_told(data) -> None:
    assert metadata_found(clean(data).data) == ()


def test_the_most_telling_comes_first_and_each_thing_once() -> None:
    messages = metadata_found(p.telling_jpeg())
    assert list(messages) == sorted(messages, key=ORDER.index)
    assert messages[0].key == "media-found-place"
    assert len(set(messages)) == len(messages)


def test_each_thing_has_its_words() -> None:
    assert [words().say(message) for message in ORDER if "-" in words().say(message)] == []
    assert words().say(ORDER[0]) == "where it was taken"


def test_what_is_no_picture_is_refused() -> None:
    with pytest.raises(InputError):
        metadata_found(b"hello")


@pytest.mark.parametrize("order", ["little", "big"])
def test_orientation_is_read_in_both_byte_orders(order) -> None:
    block = exif.only_turn(7)
    if order == "little":
        block = b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x07\0\0\0\0\0\0\0"
    assert exif.orientation(block) == 7


@pytest.mark.parametrize("turn", [0, 9, 65_535])
def test_an_orientation_that_does_not_exist_is_upright(turn) -> None:
    assert exif.orientation(exif.only_turn(turn)) == 1


def test_directories_that_point_at_each_other_come_to_an_end() -> None:
    loop = b"MM\0*\0\0\0\x08\0\x01\x87\x69\0\x04\0\0\0\x01\0\0\0\x08\0\0\0\x08"
    assert exif.tags(loop) == {("main", 0x8769): b"\0\0\0\x08"}
