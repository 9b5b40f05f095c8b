"""HEIC, AVIF and TIFF come back as JPEG or PNG that look the same and hold nothing of the old file."""

from io import BytesIO

import pillow_heif
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageStat

from app.domain.errors import InputError
from app.media.clean import clean
from app.media.found import metadata_found
from app.media.probe import probe
from app.media.tags import tags_of
from app.words import words
from tests.unit.media import films as f
from tests.unit.media import pictures as p

TELLING = {"heic": f.heic(), "avif": f.telling_avif(), "tiff": f.telling_tiff()}


def shown(data: bytes) -> Image.Image:
    return Image.open(BytesIO(data)).convert("RGB")


def apart(one: Image.Image, other: Image.Image) -> float:
    return max(ImageStat.Stat(ImageChops.difference(one.convert("RGB"), other.convert("RGB"))).mean)


def refusal(data: bytes) -> tuple[str, str]:
    with pytest.raises(InputError) as caught:
        probe(data, "hands.heic")
    return caught.value.message.key, words().error(caught.value)


@pytest.mark.parametrize("data", TELLING.values(), ids=TELLING)
def test_nothing_planted_is_left_and_it_is_told_what_was_there(data) -> None:
    cleaned = clean(data)
    assert [secret for secret in p.SECRETS if secret in data], "nothing was planted"
    assert not [secret for secret in p.SECRETS if secret in cleaned.data]
    assert {"location", "person", "time", "device", "text"} <= {tag.kind for tag in tags_of(cleaned)}
    assert metadata_found(data)[0].key == "media-found-place"
    assert metadata_found(cleaned.data) == ()


@pytest.mark.parametrize("data", TELLING.values(), ids=TELLING)
def test_it_is_a_jpeg_that_looks_the_same(data) -> None:
    cleaned = clean(data).data
    assert probe(cleaned).mime == "image/jpeg"
    assert apart(shown(cleaned), p.photo()) < 5
    assert clean(cleaned).data == cleaned


@pytest.mark.parametrize(("turn", "degrees"), [(3, 180), (6, -90), (8, 90)])
@pytest.mark.parametrize("make", [f.heic, lambda turn: f.telling_tiff(turn=turn)])
def test_it_comes_back_upright(make, turn, degrees) -> None:
    cleaned = clean(make(turn)).data
    assert apart(shown(cleaned), p.photo().rotate(degrees, expand=True)) < 5
    assert p.turn_of(cleaned) == 1


def test_what_one_can_see_through_becomes_a_png() -> None:
    clear = p.photo().convert("RGBA")
    clear.putalpha(Image.linear_gradient("L").resize(clear.size))
    for data in (p.saved(clear, "TIFF"), p.saved(clear, "AVIF", quality=100)):
        facts = probe(data)
        assert facts.mime == "image/png"
        with Image.open(BytesIO(clean(data).data)) as image:
            assert apart(image.getchannel("A"), clear.getchannel("A")) < 3


@pytest.mark.parametrize("mode", ["L", "P", "CMYK", "1", "I;16", "LA", "LAB"])
def test_every_mode_of_a_tiff_can_be_drawn(mode) -> None:
    image = (
        Image.new("I;16", (64, 48), 40_000) if mode == "I;16" else p.photo().convert(mode if mode != "LAB" else "RGB")
    )
    facts = probe(p.saved(image, "TIFF"))
    assert (facts.width, facts.height) == (64, 48)


def test_of_several_pages_the_first_is_used_and_that_is_told() -> None:
    second = p.photo().rotate(40)
    data = p.saved(p.photo(), "TIFF", save_all=True, append_images=[second])
    assert apart(shown(clean(data).data), p.photo()) < 5
    assert "media-found-pages" in {message.key for message in metadata_found(data)}


def test_a_film_or_notes_beside_a_heic_photo_stay_behind_and_are_told() -> None:
    data = f.heic() + f.box(b"mpvd", f.film())
    cleaned = clean(data)
    assert len(cleaned.data) < 20_000
    assert "behind" in {tag.name for tag in tags_of(cleaned)}
    assert "behind" not in {tag.name for tag in tags_of(clean(f.heic()))}


def test_an_animation_in_avif_is_refused_with_what_to_do() -> None:
    moving = p.saved(p.photo(), "AVIF", save_all=True, append_images=[p.photo().rotate(9)], duration=100)
    key, sentence = refusal(moving)
    assert key == "media-moving-avif"
    assert "GIF or MP4" in sentence


@pytest.mark.parametrize("tag", [0xC612, 0x014A])
def test_a_raw_photo_is_refused_with_what_to_do(tag) -> None:
    key, sentence = refusal(p.saved(p.photo(), "TIFF", tiffinfo={tag: 8}))
    assert key == "media-raw-photo"
    assert "save it as JPEG" in sentence


def test_a_tiff_that_claims_a_huge_size_is_refused_before_it_is_unpacked() -> None:
    data = bytearray(p.saved(Image.new("L", (64, 48)), "TIFF"))
    for tag in (0x0100, 0x0101):
        at = data.index(tag.to_bytes(2, "little") + b"\4\0\1\0\0\0")
        data[at + 8 : at + 12] = (60_000).to_bytes(4, "little")
    assert refusal(bytes(data))[0] == "media-too-many-pixels"


@pytest.mark.parametrize("data", TELLING.values(), ids=TELLING)
@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_a_file_cut_short_is_refused(data, share) -> None:
    assert refusal(data[: int(len(data) * share)])[0] == "media-damaged"


def test_colours_of_a_wide_profile_come_out_as_srgb() -> None:
    out = BytesIO()
    pillow_heif.from_pillow(p.photo()).save(out, quality=95)
    assert b"ICC_PROFILE" not in clean(out.getvalue()).data


@settings(deadline=None, max_examples=80)
@given(st.sampled_from(sorted(TELLING)), st.data())
def test_any_damage_leaves_a_picture_or_a_sentence(kind, data) -> None:
    broken = bytearray(TELLING[kind])
    for _ in range(data.draw(st.integers(1, 6))):
        broken[data.draw(st.integers(4, len(broken) - 1))] = data.draw(st.integers(0, 255))
    try:
        cleaned = clean(bytes(broken), "x").data
    except InputError:
        return
    assert not [secret for secret in p.SECRETS if secret in cleaned]
    assert clean(cleaned).data == cleaned
