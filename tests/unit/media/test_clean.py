"""Nothing but the picture is left, and the picture is the same, bit by bit."""

from io import BytesIO

import pytest
from PIL import Image, ImageCms

from app.domain.errors import InputError
from app.media import exif, icc, jpeg
from app.media.bare import Bare, Removed, What
from app.media.clean import bare_of, clean, proven
from app.media.kinds import JPEG, PNG, kind_of
from app.media.traces import words_left
from tests.unit.media import pictures as p

TELLING = {
    "jpeg": p.telling_jpeg(),
    "jpeg turned": p.telling_jpeg(6),
    "jpeg progressive": p.telling_jpeg(progressive=True),
    "jpeg grey": p.telling_jpeg(image=p.photo(mode="L")),
    "jpeg for print": p.telling_jpeg(image=p.photo(mode="CMYK")),
    "png": p.telling_png(),
    "png turned": p.telling_png(8),
    "gif": p.telling_gif(),
    "webp": p.telling_webp(),
    "webp turned": p.telling_webp(3),
    "webp moving": p.telling_webp(moving=True),
}


def key_of(caught) -> str:
    return caught.value.message.key


@pytest.mark.parametrize("data", TELLING.values(), ids=TELLING)
def test_no_planted_secret_is_left_in_the_raw_bytes(data) -> None:
    cleaned = clean(data).data
    assert [secret for secret in p.SECRETS if secret in data], "nothing was planted"
    assert not [secret for secret in p.SECRETS if secret in cleaned]
    assert p.PROFILE_STORY[:4].decode().encode("utf-16-be") not in cleaned


@pytest.mark.parametrize("data", TELLING.values(), ids=TELLING)
def test_pixels_are_the_same_in_every_frame(data) -> None:
    assert p.pixels(clean(data).data) == p.pixels(data)


@pytest.mark.parametrize("data", TELLING.values(), ids=TELLING)
def test_orientation_stays(data) -> None:
    assert p.turn_of(clean(data).data) == p.turn_of(data)


@pytest.mark.parametrize("data", TELLING.values(), ids=TELLING)
def test_cleaning_a_clean_picture_changes_nothing(data) -> None:
    once = clean(data)
    assert clean(once.data).data == once.data
    assert once.size == bare_of(once.data).size


@pytest.mark.parametrize("turn", range(1, 9))
@pytest.mark.parametrize("plant", [p.telling_jpeg, p.telling_png, p.telling_webp])
def test_every_orientation_is_kept_and_nothing_else_of_its_block(plant, turn) -> None:
    cleaned = clean(plant(turn)).data
    assert p.turn_of(cleaned) == turn
    assert cleaned.count(exif.only_turn(turn)) == (turn != 1)


def test_the_scan_of_a_jpeg_is_not_touched() -> None:
    data = p.telling_jpeg()
    scan = data[data.rindex(b"\xff\xda") : data.rindex(b"\xff\xd9")]
    assert scan in clean(data).data


def test_restart_markers_and_filling_bytes_are_part_of_the_picture() -> None:
    plain = p.saved(p.photo(), "JPEG", restart_marker_rows=1)
    filled = plain[:2] + b"\xff\xff" + plain[2:]
    assert b"\xff\xd0" in clean(filled).data
    assert p.pixels(clean(filled).data) == p.pixels(plain)


def test_the_preview_in_the_jfif_segment_goes_and_its_density_stays() -> None:
    cleaned = clean(p.telling_jpeg()).data
    assert cleaned[2:20] == p.segment(0xE0, b"JFIF\0\1\2\1\0\x48\0\x48\0\0")


def test_colours_stay_right_when_the_profile_loses_its_story() -> None:
    wide = wide_profile()
    with Image.open(BytesIO(clean(p.saved(p.photo(), "JPEG", icc_profile=wide)).data)) as image:
        kept = image.info["icc_profile"]
    assert kept != wide
    assert as_srgb(kept) == as_srgb(wide) != as_srgb(p.colour_profile())


def test_a_profile_in_several_segments_comes_out_whole() -> None:
    profile = big_profile()
    data = p.saved(p.photo(), "JPEG", icc_profile=profile)
    assert data.count(jpeg.ICC) > 1
    with Image.open(BytesIO(clean(data).data)) as image:
        assert image.info["icc_profile"] == icc.neutral(profile)


@pytest.mark.parametrize("broken", [b"", b"x" * 200, p.colour_profile()[:130], bytes(36) + b"acsp" + bytes(200)])
def test_a_profile_that_cannot_be_read_is_dropped(broken) -> None:
    assert icc.neutral(broken) == b""
    assert b"iCCP" not in clean(p.with_chunks(p.saved(p.photo(), "PNG"), p.chunk(b"iCCP", b"x\0\0" + broken))).data


def test_the_profile_tells_no_day_no_program_and_no_screen() -> None:
    kept = icc.neutral(p.colour_profile())
    assert kept[24:36] == bytes.fromhex("07d0 0001 0001 0000 0000 0000")
    assert kept[80:100] == bytes(20)
    assert ImageCms.getProfileDescription(ImageCms.ImageCmsProfile(BytesIO(kept))).strip() == "colours"


def test_loop_and_timing_of_an_animation_stay() -> None:
    for data in (p.animation("GIF"), p.animation("WEBP"), p.animation("PNG")):
        with Image.open(BytesIO(data)) as before, Image.open(BytesIO(clean(data).data)) as after:
            assert after.n_frames == before.n_frames == 3
            assert after.info.get("loop") == before.info["loop"]
            assert after.info.get("duration") == before.info.get("duration")


def test_what_was_taken_out_is_told_part_by_part() -> None:
    removed = {part.what for part in clean(p.telling_jpeg()).removed}
    assert removed == {
        What.EXIF, What.XMP, What.IPTC, What.COMMENT, What.PREVIEW, What.BEHIND, What.OTHER
    }  # fmt: skip


def test_padding_behind_a_picture_is_no_finding_and_goes_too() -> None:
    plain = p.saved(p.photo(), "JPEG")
    assert clean(plain + bytes(64)).removed == ()
    assert clean(plain + bytes(64)).data == clean(plain).data


@pytest.mark.parametrize("trace", [b"Exif\0\0", b"http://ns.adobe.com/xap/1.0/", b"Photoshop 3.0"])
def test_a_trace_inside_the_compressed_data_is_never_let_through(trace) -> None:
    plain = p.saved(p.photo(), "JPEG")
    hidden = plain[:-2] + trace + plain[-2:]
    with pytest.raises(InputError) as caught:
        clean(hidden, "hands.jpg")
    assert key_of(caught) == "media-not-clean"
    assert caught.value.message.values == {"name": "hands.jpg"}


@pytest.mark.parametrize("data", TELLING.values(), ids=TELLING)
def test_a_picture_that_was_not_cleaned_is_never_proven(data) -> None:
    assert not proven(data, kind_of(data))


def test_one_byte_more_is_not_proven() -> None:
    cleaned = clean(p.telling_jpeg()).data
    assert proven(cleaned, JPEG)
    assert not proven(cleaned + b"x", JPEG)
    assert not proven(cleaned[:-2], JPEG)
    assert not proven(b"nothing", PNG)


def as_srgb(profile: bytes) -> bytes:
    return ImageCms.profileToProfile(p.photo(), BytesIO(profile), ImageCms.createProfile("sRGB")).tobytes()


def wide_profile() -> bytes:
    """The sRGB profile with red and green exchanged: no decoder may take it for sRGB."""
    built = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return built.replace(b"rXYZ", b"swap").replace(b"gXYZ", b"rXYZ").replace(b"swap", b"gXYZ")


def big_profile() -> bytes:
    """A profile with a table of 70,000 bytes."""
    count = 1
    tag = b"A2B0" + (128 + 4 + 12 * count).to_bytes(4) + (70_000).to_bytes(4)
    return p.colour_profile()[:128] + count.to_bytes(4) + tag + b"mft2" + bytes(range(250)) * 279 + bytes(246)


def test_a_word_that_was_taken_out_and_stands_elsewhere_too_stops_the_file() -> None:
    data = p.telling_jpeg()
    hidden = data.replace(data[-500:-480], p.PERSON.ljust(20, b"A"), 1)
    assert p.PERSON in words_left(bare_of(hidden))
    with pytest.raises(InputError) as caught:
        clean(hidden)
    assert key_of(caught) == "media-not-clean"


def test_in_a_large_file_all_words_are_looked_for_at_both_ends_and_the_most_telling_one_everywhere() -> None:
    tag = Removed(What.COMMENT, p.NOTE, "comment")
    place = Removed(What.PLACE, p.PLACE, "location")
    middle = bytes(3_000_000)

    def left(data: bytes) -> tuple[bytes, ...]:
        return words_left(Bare(data, (1, 1), 1, (tag, place)))

    assert left(p.NOTE + middle * 2) == (p.NOTE,)
    assert left(middle * 2 + p.NOTE) == (p.NOTE,)
    assert left(middle + p.PLACE + middle) == (p.PLACE,)
    assert left(middle * 2) == ()


def test_words_of_a_container_are_no_trace() -> None:
    assert words_left(Bare(b"x/Resources", (1, 1), 1, (Removed(What.COMMENT, b"Resources", "Title"),))) == ()
    assert words_left(Bare(b"xxshortxx", (1, 1), 1, (Removed(What.COMMENT, b"short", "Title"),))) == ()
