"""What each platform makes of a file is told before it is sent, and it is what is sent."""

from dataclasses import replace
from io import BytesIO

import pytest
from PIL import Image, ImageCms

from app.domain.channel import Capabilities, Channel, Habits, Limits
from app.domain.media import Face, Lettering, Media, MediaFacts
from app.media.colours import is_foreign
from app.media.fit import fit
from app.media.ratios import crops
from app.media.store import EncryptedMediaStore
from app.pipeline.shape import Shape, shape, shapes
from app.ui.composer.shape_notes import lines
from app.ui.widgets.status import Mark
from platforms.channels import channels
from platforms.kit.adapter import Tools
from platforms.kit.picture import ready
from tests.fakes import FakeMediaLook, make_desk
from tests.unit.media import films
from tests.unit.media import pictures as p

KEY = bytes(range(32))
ANY = Channel("any", "Anywhere", "", Limits(500, images=4), Capabilities(), Habits(), len)
SQUARE_ONLY = replace(ANY, limits=Limits(500, images=4, image_narrowest=100, image_widest=100))


@pytest.fixture
def desk(tmp_path):
    return make_desk(media=EncryptedMediaStore(tmp_path, KEY), media_look=FakeMediaLook())


def kept(desk, data: bytes, name: str = "ward.jpg") -> Media:
    return desk.media.add(data, name)


def photo(wide: int, high: int, kind: str = "JPEG") -> bytes:
    return p.saved(p.photo(wide, high), kind)


def keys(made: Shape) -> list[str]:
    return [message.key for message in made.changes]


def test_what_fits_goes_as_it_is(desk) -> None:
    made = shape(desk, kept(desk, photo(600, 400)), ANY)
    assert (made.untouched, made.size, made.width, made.height) == (True, made.media.size, 600, 400)
    assert lines(made) == [(Mark.DONE, f"ward.jpg goes as it is: JPEG, 600 × 400, {round(made.size / 1000)} kB.")]


def test_what_is_told_is_what_is_sent(desk) -> None:
    small = replace(ANY, limits=Limits(500, images=4, image_bytes=20_000, image_mimes=("image/jpeg",)))
    media = kept(desk, photo(1200, 900, "PNG"), "scan.png")
    made = shape(desk, media, small)
    sent, mime = ready(media, Tools(None, None, desk.media, None), small)
    assert (made.size, made.mime) == (len(sent), mime)
    with Image.open(BytesIO(sent)) as image:
        assert (made.width, made.height) == image.size
    assert made.width <= 1200
    ((mark, said),) = lines(made)
    assert mark is Mark.NOTE
    assert "Compressed with quality" in said
    assert "Saved as JPEG" in said


@pytest.mark.parametrize(("size", "box"), [((400, 100), (0.375, 0.0, 0.25, 1.0)), ((300, 300), None)])
def test_a_picture_is_brought_into_the_shapes_that_are_taken(desk, size, box) -> None:
    media = kept(desk, photo(*size))
    assert crops((media,), SQUARE_ONLY).get(media.sha256) == box
    made = shape(desk, media, SQUARE_ONLY, box)
    assert made.width == made.height
    assert ("media-fit-cropped" in keys(made)) == (box is not None)


def test_a_carousel_has_the_shape_of_its_first_picture_and_nothing_is_enlarged(desk) -> None:
    instagram = channels()["instagram"]
    media = tuple(kept(desk, photo(*size)) for size in ((800, 1000), (900, 300), (500, 500), (100, 125)))
    made = shapes(desk, media, instagram, {})
    assert {round(one.width / one.height, 2) for one in made} == {0.8}
    assert all(one.width <= one.media.width and one.height <= one.media.height for one in made)
    assert made[0].untouched
    tools = Tools(None, None, desk.media, None)
    sent = [ready(one, tools, instagram, media)[0] for one in media]
    assert [len(data) for data in sent] == [one.size for one in made]


def test_each_file_is_worked_out_once(desk) -> None:
    media, known = (kept(desk, photo(400, 100)),), {}
    first = shapes(desk, media, SQUARE_ONLY, known)
    desk.media.remove(media[0].sha256)  # it would be missed
    renamed = (replace(media[0], alt_text="A ward."),)
    assert shapes(desk, renamed, SQUARE_ONLY, known)[0] == replace(first[0], media=renamed[0])


FACE_IN, FACE_OUT = Face((0.45, 0.2, 0.1, 0.3)), Face((0.30, 0.2, 0.1, 0.3))
WORDS_OUT = Lettering("Ward 6", (0.0, 0.8, 1.0, 0.1), 0.9)


@pytest.mark.parametrize(
    ("facts", "cut"),
    [
        (MediaFacts(faces=(FACE_IN,), lettering=()), []),
        (MediaFacts(faces=(FACE_IN, FACE_OUT), lettering=(WORDS_OUT,)), ["shape-cut-face", "shape-cut-text"]),
        (MediaFacts(faces=(), lettering=(replace(WORDS_OUT, score=0.1),)), []),
        (MediaFacts(), ["shape-cut-unknown"]),
        (None, ["shape-cut-unknown"]),
    ],
)
def test_a_cut_through_a_face_or_words_is_told(desk, facts, cut) -> None:
    media = kept(desk, photo(400, 100))
    if facts is not None:
        desk.media_look.known[media.sha256] = facts
    made = shape(desk, media, SQUARE_ONLY, crops((media,), SQUARE_ONLY)[media.sha256])
    assert [message.key for message in made.cut] == cut
    assert [mark for mark, _ in lines(made)] == [Mark.NOTE, *[Mark.LOOK] * len(cut)]


def test_a_film_is_foreseen_without_coding_it(desk) -> None:
    bluesky = channels()["bluesky"]
    media = kept(desk, films.film("webm"), "talk.webm")
    made = shape(desk, media, bluesky)
    assert keys(made) == keys_of_fit(desk, media, bluesky)
    assert made.size == 0  # only the sending will tell
    assert "becomes MP4" in lines(made)[0][1]
    assert shape(desk, kept(desk, films.film(), "talk.mp4"), bluesky).untouched


def keys_of_fit(desk, media: Media, channel: Channel) -> list[str]:
    return [message.key for message in fit(desk.media.read(media.sha256), media.mime, channel).changes]


def test_an_animation_becomes_a_film_where_pictures_stand_still(desk) -> None:
    made = shape(desk, kept(desk, p.telling_gif(), "beat.gif"), channels()["threads"])
    assert (made.mime, keys(made)[0]) == ("video/mp4", "media-fit-film")


@pytest.mark.parametrize("limits", [Limits(500, videos=1, video_seconds=1), Limits(500, videos=1, video_bytes=900)])
def test_a_film_that_cannot_go_says_why(desk, limits) -> None:
    media = kept(desk, films.film(seconds=4.0), "talk.mp4")
    made = shape(desk, media, replace(ANY, limits=limits))
    ((mark, said),) = lines(made)
    assert mark is Mark.STOP
    assert said.startswith("talk.mp4 cannot go there. ")


def test_a_file_that_is_gone_is_told_not_raised(desk) -> None:
    media = kept(desk, photo(50, 50))
    desk.media.remove(media.sha256)
    assert shape(desk, media, ANY).trouble.key == "media-missing"


# --- colours --------------------------------------------------------------------------------------------------------


def wide_profile() -> bytes:
    """The test's profile of sRGB with red and green exchanged for wider ones, as Display P3 has them."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    for name, red in ((b"rXYZ", 0.5151), (b"gXYZ", 0.2920)):
        at = profile.index(name)
        start = int.from_bytes(profile[at + 4 : at + 8], "big") + 8
        profile[start : start + 4] = round(red * 65536).to_bytes(4, "big")
    return bytes(profile)


def test_colours_of_another_space_become_srgb_and_srgb_stays_as_it_is() -> None:
    own = p.photo(64, 48)
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    plain = p.saved(own, "JPEG", icc_profile=srgb)
    assert fit(plain, "image/jpeg", ANY).data == plain
    made = fit(p.saved(own, "PNG", icc_profile=wide_profile()), "image/png", ANY)
    assert [message.key for message in made.changes] == ["media-fit-colours"]
    with Image.open(BytesIO(made.data)) as image, Image.open(BytesIO(p.saved(own, "PNG"))) as before:
        assert "icc_profile" not in image.info
        assert image.convert("RGB").tobytes() != before.convert("RGB").tobytes()


def test_print_colours_become_srgb_and_grey_stays_grey() -> None:
    assert is_foreign(Image.new("CMYK", (4, 4)))
    grey = Image.new("L", (4, 4))
    grey.info["icc_profile"] = wide_profile()
    assert not is_foreign(grey)
    damaged = Image.new("RGB", (4, 4))
    damaged.info["icc_profile"] = b"not a profile"
    assert not is_foreign(damaged)
