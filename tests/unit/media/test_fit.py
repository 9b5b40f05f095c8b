"""Too large pictures are made to fit, as little worse as they must be."""

from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageStat

from app.domain.errors import InputError
from app.media.clean import clean
from app.media.fit import fit
from app.media.probe import probe
from tests.unit.media import pictures as p
from tests.unit.media.test_clean import wide_profile

BIG = p.telling_jpeg(image=p.photo(800, 600))


def shown(data: bytes) -> Image.Image:
    return Image.open(BytesIO(data)).convert("RGB")


def apart(one: Image.Image, other: Image.Image) -> float:
    """The mean difference of two pictures, 0 to 255."""
    return max(ImageStat.Stat(ImageChops.difference(one, other.resize(one.size))).mean)


def test_what_fits_is_not_touched() -> None:
    png = p.saved(p.photo(), "PNG")
    assert fit(png, "image/png", len(png)) == (png, "image/png")


@pytest.mark.parametrize("share", [0.9, 0.5, 0.2, 0.05])
def test_what_is_too_large_comes_back_as_a_clean_jpeg_that_fits(share) -> None:
    most = int(len(BIG) * share)
    small, mime = fit(BIG, "image/jpeg", most)
    assert (len(small) <= most, mime) == (True, "image/jpeg")
    assert clean(small).data == small
    assert not [secret for secret in p.SECRETS if secret in small]
    assert apart(shown(small), p.photo(800, 600)) < 12


def test_quality_falls_before_size() -> None:
    mild, _ = fit(BIG, "image/jpeg", int(len(BIG) * 0.9))
    assert probe(mild).width == 800
    strong, _ = fit(BIG, "image/jpeg", len(BIG) // 10)
    assert probe(strong).width < 800


def test_it_comes_back_upright() -> None:
    lying = p.telling_jpeg(6, image=p.photo(800, 600))
    small, _ = fit(lying, "image/jpeg", len(lying) // 2)
    facts = probe(small)
    assert (facts.width < facts.height, p.turn_of(small)) == (True, 1)
    assert apart(shown(small), p.photo(800, 600).rotate(-90, expand=True)) < 8


def test_what_was_transparent_stands_on_white() -> None:
    clear = Image.effect_noise((300, 300), 90).convert("RGBA")
    clear.putalpha(0)
    small, _ = fit(p.saved(clear, "PNG"), "image/png", 5000)
    assert shown(small).getpixel((150, 150)) == (255, 255, 255)


def test_a_wide_profile_becomes_srgb_with_the_same_colours() -> None:
    red = p.saved(
        Image.merge("RGB", (p.photo(400, 300, "L").point(lambda _: 200), *[p.photo(400, 300, "L")] * 2)), "PNG"
    )
    swapped = p.saved(shown(red), "PNG", icc_profile=wide_profile())
    small, _ = fit(swapped, "image/png", len(swapped) // 4)
    red_mean, green_mean, _ = ImageStat.Stat(shown(small)).mean
    assert green_mean > red_mean + 20
    assert b"ICC_PROFILE" not in small


@pytest.mark.parametrize("mode", ["L", "P", "CMYK", "I;16", "LA", "1"])
def test_every_mode_can_be_made_to_fit(mode) -> None:
    grey = Image.effect_noise((300, 300), 90)
    image = Image.new("I;16", (300, 300), 40_000) if mode == "I;16" else grey.convert(mode)
    data = p.saved(image, "JPEG" if mode == "CMYK" else "PNG") + bytes(200_000)
    small, mime = fit(data, "image/png", 60_000)
    assert mime == "image/jpeg"
    expected = 155 if mode == "I;16" else ImageStat.Stat(image.convert("RGB")).mean[0]
    assert abs(ImageStat.Stat(shown(small)).mean[0] - expected) < 8


def test_a_profile_that_does_not_belong_to_the_picture_is_left_aside() -> None:
    grey = p.saved(p.photo(400, 300, "L"), "PNG", icc_profile=p.colour_profile())
    small, _ = fit(grey + bytes(100_000), "image/png", 50_000)
    assert apart(shown(small), p.photo(400, 300, "L").convert("RGB")) < 8


def test_a_picture_longer_than_a_jpeg_can_count_is_made_shorter() -> None:
    long = p.saved(Image.new("L", (70_000, 80), 90), "PNG") + bytes(200_000)
    small, _ = fit(long, "image/png", 100_000)
    assert probe(small).width == 65_000


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (p.animation("GIF"), "media-animation-too-large"),
        (p.saved(p.photo(70, 70), "PNG"), "media-cannot-fit"),
        (b"no picture, and a long one", "media-other-kind"),
    ],
)
def test_what_cannot_be_made_to_fit_is_told(data, key) -> None:
    with pytest.raises(InputError) as caught:
        fit(data, "image/png", 20)
    assert caught.value.message.key == key


@settings(deadline=None, max_examples=15)
@given(st.integers(3_000, 120_000))
def test_it_never_comes_back_larger_than_asked_nor_larger_than_it_was(most) -> None:
    small, _ = fit(BIG, "image/jpeg", most)
    assert len(small) <= most
    assert probe(small).width <= 800
