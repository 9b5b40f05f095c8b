"""Recipes burnt into pictures and films: covered for good, nothing attached, sound carried over."""

from io import BytesIO

import av
import numpy as np
import pytest
from PIL import Image

from app.domain.errors import InputError
from app.domain.media import Face
from app.media.redact.burn import burn
from app.media.redact.recipe import Cover, Recipe, Region
from app.media.redact.tracks import GAP, NEAR, place_at
from app.media.seeing.faces import find_faces
from app.media.seeing.follow import followed
from tests.unit.media import pictures as p
from tests.unit.seeing import scenes

PART = Region((0.25, 0.25, 0.5, 0.5))


def burnt(data: bytes, recipe: Recipe) -> bytes:
    return burn(data, recipe, lambda _share: None)


def opened(data: bytes) -> Image.Image:
    return Image.open(BytesIO(data))


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "GIF", "TIFF", "BMP"])
def test_a_solid_box_is_black_and_the_kind_stays(kind) -> None:
    made = opened(burnt(p.saved(p.photo(200, 160), kind), Recipe((PART,))))
    assert made.format == kind
    part = np.asarray(made.convert("RGB").crop((60, 50, 140, 110)))
    assert part.max() < 12
    assert np.asarray(made.convert("RGB")).max() > 200


@pytest.mark.parametrize("data", [p.telling_jpeg(6), p.telling_png(), p.telling_webp()])
def test_nothing_that_the_file_told_is_in_the_result(data) -> None:
    made = burnt(data, Recipe((PART,)))
    assert not any(secret in made for secret in p.SECRETS)
    assert opened(made).getexif() == {}


@pytest.mark.parametrize("how", [Cover.BLUR, Cover.PIXELATE])
def test_what_is_coarse_holds_no_more_than_a_few_colours_of_mean(how) -> None:
    fine = Image.fromarray(np.random.default_rng(1).integers(0, 2, (300, 300, 3), dtype=np.uint8) * 255)
    part = np.asarray(opened(burnt(p.saved(fine, "PNG"), Recipe((Region((0.1, 0.1, 0.8, 0.8), how),)))))[60:240, 60:240]
    assert part.astype(float).std() < 8


def test_of_a_photo_with_another_behind_it_only_the_photo_is_kept() -> None:
    data = p.saved(p.photo(200, 160), "MPO", save_all=True, append_images=[p.photo(100, 80)])
    made = opened(burnt(data, Recipe((PART,))))
    assert (made.format, getattr(made, "n_frames", 1)) == ("JPEG", 1)


def test_transparency_and_grey_stay_and_covers_are_opaque() -> None:
    veiled = p.photo(100, 80).convert("RGBA")
    veiled.putalpha(90)
    made = opened(burnt(p.saved(veiled, "PNG"), Recipe((PART,))))
    assert made.mode == "RGBA"
    assert made.getpixel((50, 40)) == (0, 0, 0, 255)
    assert made.getpixel((2, 2))[3] == 90
    assert opened(burnt(p.saved(p.photo(mode="L"), "PNG"), Recipe((PART,)))).mode == "L"


def test_every_frame_of_an_animation_is_covered() -> None:
    made = opened(burnt(p.animation("GIF"), Recipe((PART,))))
    assert made.n_frames == 3
    for number in range(3):
        made.seek(number)
        assert np.asarray(made.convert("RGB"))[20:28, 24:40].max() == 0


def test_cut_turned_and_never_enlarged() -> None:
    data = p.saved(p.photo(200, 100), "PNG")
    assert opened(burnt(data, Recipe(crop=(0, 0, 0.5, 1), turns=1))).size == (100, 100)
    assert opened(burnt(data, Recipe(turns=1))).size == (100, 200)
    assert opened(burnt(data, Recipe(size=(50, 50)))).size == (50, 25)
    assert opened(burnt(data, Recipe(size=(900, 900)))).size == (200, 100)


def test_a_photo_is_covered_as_it_is_seen() -> None:
    block = Image.Exif()
    block[0x0112] = 6
    data = p.saved(Image.new("RGB", (200, 100), "white"), "JPEG", exif=block)
    made = opened(burnt(data, Recipe((Region((0, 0, 1, 0.25)),))))
    assert made.size == (100, 200)
    assert np.asarray(made.convert("L"))[:40].max() < 12
    assert np.asarray(made.convert("L"))[60:].min() > 240


def frames_of(data: bytes):
    with av.open(BytesIO(data)) as film:
        yield from (Image.fromarray(f.to_ndarray(format="rgb24")) for f in film.decode(video=0))


def test_faces_of_a_film_are_followed_and_gone_in_every_frame() -> None:
    data = scenes.film(1.5, moving=scenes.face(), since=0.5)
    assert find_faces(list(frames_of(data))[20])
    frames = list(frames_of(burnt(data, Recipe(faces=Cover.BLUR))))
    assert len(frames) == 30
    assert not any(find_faces(frame) for frame in frames[::3])


def test_a_part_of_a_film_is_covered_for_its_time_and_the_sound_stays() -> None:
    made = burnt(scenes.film(1.0), Recipe((Region((0, 0, 0.5, 1), start=0.0, end=0.4),), crop=(0, 0, 1, 0.99)))
    with av.open(BytesIO(made)) as film:
        assert set(film.metadata) == {"major_brand", "minor_version", "compatible_brands"}
        assert (film.streams.video[0].codec_context.name, film.streams.audio[0].codec_context.name) == ("h264", "aac")
        assert film.streams.video[0].height % 2 == 0
    frames = [np.asarray(frame) for frame in frames_of(made)]
    assert frames[2][:, 20:300].max() < 30
    assert frames[-2][:, 20:300].max() > 60


def test_a_webm_becomes_an_mp4_with_its_sound_encoded_anew() -> None:
    made = burnt(scenes.film(1.0, kind="webm", codec="libvpx", sound="libopus"), Recipe())
    with av.open(BytesIO(made)) as film:
        assert film.streams.audio[0].codec_context.name == "aac"
        assert sum(frame.samples for frame in film.decode(audio=0)) > 40_000


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\nxx", scenes.film(0.5)[:700], b""])
def test_what_cannot_be_opened_is_said(data) -> None:
    with pytest.raises(InputError):
        burnt(data, Recipe((PART,)))


def face(left: float) -> Face:
    return Face((left, 0.4, 0.1, 0.2))


def test_a_face_that_is_lost_for_a_moment_stays_covered() -> None:
    (track,) = followed([(1.0, [face(0.2)]), (1.1, []), (1.5, [face(0.28)])], GAP, NEAR)
    for second in (0.6, 1.0, 1.2, 1.5, 1.9):
        place = place_at(track, second)
        assert place is not None
    between = place_at(track, 1.2)
    assert between[0] <= 0.2
    assert between[0] + between[2] >= 0.38
    assert place_at(track, 0.3) is None
    assert place_at(track, 2.2) is None


def test_two_faces_are_two_and_one_who_comes_back_later_is_another() -> None:
    tracks = followed([(0.0, [face(0.1), face(0.6)]), (0.1, [face(0.61), face(0.11)]), (5.0, [face(0.1)])], GAP, NEAR)
    assert [len(track.faces) for track in tracks] == [2, 2, 1]
