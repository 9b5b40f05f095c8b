"""Too large pictures are made to fit, as little worse as they must be."""

from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageStat

from app.domain.channel import Capabilities, Channel, Habits, Limits
from app.domain.errors import InputError
from app.media.clean import clean
from app.media.fit import Fitted, fit
from app.media.probe import probe
from app.words import words
from tests.unit.media import films as f
from tests.unit.media import pictures as p
from tests.unit.media.test_clean import wide_profile

BIG = p.telling_jpeg(image=p.photo(800, 600))


def channel(most: int = 0, *, videos: bool = False, **limits: object) -> Channel:
    """A platform that takes pictures of at most so many bytes, and whatever else its limits say."""
    taken = Limits(text=0, image_bytes=most, **limits)
    return Channel("demo", "Demo", "", taken, Capabilities(videos=videos), Habits(), len)


def fitted(data: bytes, mime: str, most: int) -> tuple[bytes, str]:
    made = fit(data, mime, channel(most, image_mimes=("image/jpeg",) if len(data) > most else ()))
    return made.data, made.mime


def keys(made: Fitted) -> list[str]:
    return [message.key for message in made.changes]


def shown(data: bytes) -> Image.Image:
    return Image.open(BytesIO(data)).convert("RGB")


def apart(one: Image.Image, other: Image.Image) -> float:
    """The mean difference of two pictures, 0 to 255."""
    return max(ImageStat.Stat(ImageChops.difference(one, other.resize(one.size))).mean)


def test_what_fits_is_not_touched() -> None:
    png = p.saved(p.photo(), "PNG")
    assert fitted(png, "image/png", len(png)) == (png, "image/png")


@pytest.mark.parametrize("share", [0.9, 0.5, 0.2, 0.05])
def test_what_is_too_large_comes_back_as_a_clean_jpeg_that_fits(share) -> None:
    most = int(len(BIG) * share)
    small, mime = fitted(BIG, "image/jpeg", most)
    assert (len(small) <= most, mime) == (True, "image/jpeg")
    assert clean(small).data == small
    assert not [secret for secret in p.SECRETS if secret in small]
    assert apart(shown(small), p.photo(800, 600)) < 12


def test_quality_falls_before_size() -> None:
    mild, _ = fitted(BIG, "image/jpeg", int(len(BIG) * 0.9))
    assert probe(mild).width == 800
    strong, _ = fitted(BIG, "image/jpeg", len(BIG) // 10)
    assert probe(strong).width < 800


def test_it_comes_back_upright() -> None:
    lying = p.telling_jpeg(6, image=p.photo(800, 600))
    small, _ = fitted(lying, "image/jpeg", len(lying) // 2)
    facts = probe(small)
    assert (facts.width < facts.height, p.turn_of(small)) == (True, 1)
    assert apart(shown(small), p.photo(800, 600).rotate(-90, expand=True)) < 8


def test_what_was_transparent_stands_on_white() -> None:
    clear = Image.effect_noise((300, 300), 90).convert("RGBA")
    clear.putalpha(0)
    small, _ = fitted(p.saved(clear, "PNG"), "image/png", 5000)
    assert shown(small).getpixel((150, 150)) == (255, 255, 255)


def test_a_wide_profile_becomes_srgb_with_the_same_colours() -> None:
    red = p.saved(
        Image.merge("RGB", (p.photo(400, 300, "L").point(lambda _: 200), *[p.photo(400, 300, "L")] * 2)), "PNG"
    )
    swapped = p.saved(shown(red), "PNG", icc_profile=wide_profile())
    small, _ = fitted(swapped, "image/png", len(swapped) // 4)
    red_mean, green_mean, _ = ImageStat.Stat(shown(small)).mean
    assert green_mean > red_mean + 20
    assert b"ICC_PROFILE" not in small


@pytest.mark.parametrize("mode", ["L", "P", "CMYK", "I;16", "LA", "1"])
def test_every_mode_can_be_made_to_fit(mode) -> None:
    grey = Image.effect_noise((300, 300), 90)
    image = Image.new("I;16", (300, 300), 40_000) if mode == "I;16" else grey.convert(mode)
    data = p.saved(image, "JPEG" if mode == "CMYK" else "PNG") + bytes(200_000)
    small, mime = fitted(data, "image/png", 60_000)
    assert mime == "image/jpeg"
    expected = 155 if mode == "I;16" else ImageStat.Stat(image.convert("RGB")).mean[0]
    assert abs(ImageStat.Stat(shown(small)).mean[0] - expected) < 8


def test_a_profile_that_does_not_belong_to_the_picture_is_left_aside() -> None:
    grey = p.saved(p.photo(400, 300, "L"), "PNG", icc_profile=p.colour_profile())
    small, _ = fitted(grey + bytes(100_000), "image/png", 50_000)
    assert apart(shown(small), p.photo(400, 300, "L").convert("RGB")) < 8


def test_a_picture_longer_than_a_jpeg_can_count_is_made_shorter() -> None:
    long = p.saved(Image.new("L", (70_000, 80), 90), "PNG") + bytes(200_000)
    small, _ = fitted(long, "image/png", 100_000)
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
        fitted(data, "image/png", 20)
    assert caught.value.message.key == key


@settings(deadline=None, max_examples=15)
@given(st.integers(3_000, 120_000))
def test_it_never_comes_back_larger_than_asked_nor_larger_than_it_was(most) -> None:
    small, _ = fitted(BIG, "image/jpeg", most)
    assert len(small) <= most
    assert probe(small).width <= 800


def test_a_type_that_is_not_taken_is_converted_and_that_is_said() -> None:
    made = fit(p.saved(p.photo(), "WEBP"), "image/webp", channel(image_mimes=("image/jpeg",)))
    assert (made.mime, keys(made)) == ("image/jpeg", ["media-fit-type", "media-fit-quality"])
    assert [words().say(change) for change in made.changes] == ["Saved as JPEG.", "Compressed with quality 92 of 100."]


def test_too_many_pixels_become_fewer_and_what_is_smaller_stays_as_it_is() -> None:
    made = fit(BIG, "image/jpeg", channel(image_pixels=300 * 225))
    facts = probe(made.data)
    assert 0.97 * 300 * 225 < facts.width * facts.height <= 300 * 225
    assert keys(made) == ["media-fit-smaller", "media-fit-quality"]
    assert fit(BIG, "image/jpeg", channel(image_pixels=800 * 600)).data == BIG


def test_a_png_stays_one_where_that_is_small_enough() -> None:
    data = p.saved(Image.new("RGB", (400, 300), "#456"), "PNG")
    made = fit(data, "image/png", channel(20_000, image_pixels=40_000))
    assert (made.mime, keys(made)) == ("image/png", ["media-fit-smaller"])


def test_a_crop_keeps_the_box_that_was_chosen() -> None:
    made = fit(BIG, "image/jpeg", channel(), (0.25, 0.5, 0.5, 0.25))
    assert keys(made) == ["media-fit-cropped", "media-fit-quality"]
    assert apart(shown(made.data), p.photo(800, 600).crop((200, 300, 600, 450))) < 8
    assert shown(made.data).size == (400, 150)


@pytest.mark.parametrize("box", [(1.0, 0.0, 0.5, 0.5), (0.2, 0.2, 0.0, 0.5), (-1.0, 0.0, 0.5, 1.0)])
def test_a_crop_that_leaves_nothing_is_refused(box) -> None:
    with pytest.raises(InputError) as caught:
        fit(BIG, "image/jpeg", channel(), box)
    assert caught.value.message.key == "media-crop-empty"


def test_an_animation_goes_as_it_is_where_it_moves_so_and_as_a_film_elsewhere() -> None:
    gif = p.animation("GIF")
    assert fit(gif, "image/gif", channel(videos=True, moving_mimes=("image/gif",))).data == gif
    assert fit(gif, "image/gif", channel()).data == gif
    made = fit(gif, "image/gif", channel(videos=True))
    assert (made.mime, keys(made)) == ("video/mp4", ["media-fit-film", "media-fit-bits"])
    facts = probe(made.data)
    assert (facts.width, facts.height, facts.codec, facts.sound) == (64, 48, "h264", "")
    assert facts.seconds == pytest.approx(0.36, abs=0.13)
    assert apart(f.first_picture(made.data), p.photo()) < 12
    assert clean(made.data).data == made.data


@pytest.mark.parametrize("kind", ["WEBP", "PNG"])
def test_other_animations_become_films_too(kind) -> None:
    data = p.animation(kind)
    made = fit(data, f"image/{kind.lower()}", channel(videos=True, moving_mimes=("image/gif",)))
    assert len(f.frames(made.data)) == 3


def test_an_animation_of_odd_size_is_never_made_larger() -> None:
    data = p.saved(p.photo(33, 21), "GIF", save_all=True, append_images=[p.photo(33, 21).rotate(90)], duration=0)
    facts = probe(fit(data, "image/gif", channel(videos=True)).data)
    assert (facts.width, facts.height) == (32, 20)


def test_documents_go_as_they_are() -> None:
    data = clean(f.pdf()).data
    assert fit(data, "application/pdf", channel(10)) == Fitted(data, "application/pdf")
