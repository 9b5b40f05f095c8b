"""Whatever the bytes: a picture's facts, or one sentence that says what is wrong. Never a crash."""

import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from app.domain.errors import InputError
from app.media.clean import clean
from app.media.decode import MOST_PIXELS
from app.media.found import metadata_found
from app.media.kinds import PICTURE_BYTES
from app.media.probe import Probe, probe
from app.words import words
from tests.unit.media import pictures as p

GOOD = {
    "jpeg": p.telling_jpeg(5),
    "png": p.telling_png(5),
    "apng": p.animation("PNG"),
    "gif": p.telling_gif(),
    "webp": p.telling_webp(5),
    "moving webp": p.telling_webp(moving=True),
}


def refusal(data: bytes, name: str = "hands.jpg") -> tuple[str, str]:
    with pytest.raises(InputError) as caught:
        probe(data, name)
    return caught.value.message.key, words().error(caught.value)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (GOOD["jpeg"], Probe("image/jpeg", 48, 64, False)),
        (GOOD["png"], Probe("image/png", 48, 64, False)),
        (GOOD["apng"], Probe("image/png", 64, 48, True, 0.36)),
        (GOOD["gif"], Probe("image/gif", 64, 48, True, 0.36)),
        (GOOD["webp"], Probe("image/webp", 48, 64, False)),
        (GOOD["moving webp"], Probe("image/webp", 64, 48, True, 0.36)),
        (p.saved(p.photo(), "WEBP", lossless=True), Probe("image/webp", 64, 48, False)),
        (p.saved(p.photo(), "WEBP"), Probe("image/webp", 64, 48, False)),
        (p.saved(p.photo(mode="P"), "GIF"), Probe("image/gif", 64, 48, False)),
        (p.saved(p.photo(3, 2, "L"), "JPEG"), Probe("image/jpeg", 3, 2, False)),
    ],
)
def test_facts_are_told_by_the_content(data, expected) -> None:
    assert probe(data, "wrong-name.txt") == expected


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"\0\0\0\x18ftypM4A \0\0\0\0", "sound without a picture"),
        (b"ID3\4", "sound without a picture"),
        (b"RIFF\0\0\0\0AVI LIST", "Save it as MP4"),
        (b"\x1aE\xdf\xa3matroska", "Save it as MP4"),
        (b"PK\3\4word/document.xml", "Save it as PDF"),
        (p.saved(p.photo(), "BMP"), "Save it as JPEG or PNG"),
        (b"hello", "It takes JPEG, PNG, GIF, WebP, HEIC"),
        (b"\xff\xd8", "It takes JPEG, PNG, GIF, WebP, HEIC"),
    ],
)
def test_another_kind_of_file_is_named_with_what_to_do(data, says) -> None:
    key, sentence = refusal(data)
    assert key == "media-other-kind"
    assert says in sentence
    assert "hands.jpg" in sentence


def test_an_empty_file_is_told_as_such() -> None:
    assert refusal(b"")[0] == "media-empty"


def test_a_file_beyond_the_limit_is_not_even_read() -> None:
    key, sentence = refusal(b"\xff\xd8\xff" + bytes(PICTURE_BYTES))
    assert key == "media-too-large"
    assert "100 MB" in sentence


@pytest.mark.parametrize("data", GOOD.values(), ids=GOOD)
@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_a_file_cut_short_is_refused(data, share) -> None:
    assert refusal(data[: int((len(data) - 60) * share)])[0] == "media-damaged"


def test_a_jpeg_whose_data_stop_early_is_refused_although_it_has_an_end() -> None:
    data = p.saved(p.photo(640, 480), "JPEG")
    # Pillow's decoder pads what is missing when it meets an end mark; without one the file is refused.
    assert refusal(data[: len(data) // 2])[0] == "media-damaged"


def test_a_damaged_chunk_is_refused() -> None:
    data = bytearray(p.saved(p.photo(), "PNG"))
    data[len(data) // 2] ^= 0x55
    assert refusal(bytes(data))[0] == "media-damaged"


def test_a_chunk_nobody_knows_that_the_picture_needs_is_refused() -> None:
    assert refusal(p.with_chunks(p.saved(p.photo(), "PNG"), p.chunk(b"CgBI", b"1234")))[0] == "media-damaged"


def test_a_jpeg_of_endless_scans_is_refused_before_it_is_unpacked() -> None:
    data = p.saved(p.photo(), "JPEG")
    scan = data[data.rindex(b"\xff\xda") : -2]
    assert refusal(data[:-2] + scan * 200 + data[-2:])[0] == "media-damaged"


def test_a_segment_for_one_number_has_no_room_for_words() -> None:
    data = p.saved(p.photo(), "JPEG")
    assert probe(data[:2] + p.segment(0xDD, b"\0\0") + data[2:]).width == 64
    assert refusal(data[:2] + p.segment(0xDD, b"\0\0" + p.NOTE) + data[2:])[0] == "media-damaged"


def test_a_png_bomb_is_refused_before_it_is_unpacked() -> None:
    head = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    bomb = b"\x89PNG\r\n\x1a\n" + p.chunk(b"IHDR", head) + p.chunk(b"IDAT", bytes(1000)) + p.chunk(b"IEND", b"")
    key, sentence = refusal(bomb)
    assert key == "media-too-many-pixels"
    assert "60,000 × 60,000" in sentence.replace("\xa0", "")
    assert MOST_PIXELS < 60_000 * 60_000


def test_a_webp_that_claims_a_huge_canvas_is_refused_before_it_is_unpacked() -> None:
    data = bytearray(GOOD["webp"])
    data[24:30] = b"\xff\xff\x00\xff\xff\x00"
    assert refusal(bytes(data))[0] == "media-too-many-pixels"


def test_a_jpeg_that_claims_a_huge_size_is_refused_before_it_is_unpacked() -> None:
    data = bytearray(p.saved(p.photo(), "JPEG"))
    at = data.index(b"\xff\xc0")
    data[at + 5 : at + 9] = b"\xff\xff\xff\xff"
    assert refusal(bytes(data))[0] == "media-too-many-pixels"


def test_a_profile_that_unpacks_without_end_is_dropped() -> None:
    bomb = p.chunk(b"iCCP", b"x\0\0" + p.zlib.compress(bytes(20_000_000)))
    assert b"iCCP" not in clean(p.with_chunks(p.saved(p.photo(), "PNG"), bomb)).data


def test_an_animation_of_endless_frames_is_refused_before_it_is_unpacked() -> None:
    frame = Image.new("P", (2000, 2000))
    still = p.saved(frame, "GIF")
    start = still.index(b"\x2c")
    key, _ = refusal(still[:start] + still[start:-1] * 251 + b";")
    assert key == "media-too-long"


def test_a_frame_that_grows_the_canvas_beyond_the_limit_is_refused() -> None:
    still = p.saved(Image.new("P", (10, 10)), "GIF")
    start = still.index(b"\x2c")
    grown = still[start : start + 1] + b"\0\0\0\0\xff\xff\xff\xff" + still[start + 9 : -1]
    assert refusal(still[:-1] + grown + b";")[0] == "media-too-many-pixels"


@pytest.mark.parametrize("data", [b"RIFF\x04\0\0\0WEBP", b"GIF89a", b"GIF89a" + bytes(7) + b";", b"\x89PNG\r\n\x1a\n"])
def test_a_head_without_a_picture_is_refused(data) -> None:
    assert refusal(data)[0] == "media-damaged"


def survives(data: bytes) -> None:
    try:
        facts = probe(data, "x")
    except InputError:
        return
    assert facts.width > 0
    assert facts.height > 0
    assert clean(clean(data).data).data == clean(data).data
    assert len(metadata_found(clean(data).data)) == 0


HEADS = [b"", b"\xff\xd8\xff\xe1", b"\x89PNG\r\n\x1a\n", b"GIF89a", b"RIFF\x40\0\0\0WEBPVP8X"]


@given(st.sampled_from(HEADS), st.binary(max_size=400))
def test_any_bytes_are_a_picture_or_a_sentence(head, tail) -> None:
    survives(head + tail)


@settings(deadline=None, max_examples=150)
@given(st.sampled_from(sorted(GOOD)), st.data())
def test_any_damage_to_a_picture_leaves_a_picture_or_a_sentence(kind, data) -> None:
    broken = bytearray(GOOD[kind])
    for _ in range(data.draw(st.integers(1, 6))):
        broken[data.draw(st.integers(12, len(broken) - 1))] = data.draw(st.integers(0, 255))
    if kind.endswith("png"):
        broken = bytearray(p.with_fresh_checksums(bytes(broken)))
    survives(bytes(broken[: data.draw(st.sampled_from([len(broken), len(broken) // 2, len(broken) - 5]))]))
