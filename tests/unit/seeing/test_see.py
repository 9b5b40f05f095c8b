"""Everything a file shows: pictures, animations, what lies behind transparency, films with and without sound."""

from io import BytesIO

import pytest
import segno
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageDraw, ImageFilter

from app.domain.errors import InputError
from app.domain.media import Code, Face, Lettering, MediaFacts
from app.media.seeing.codes import find_codes
from app.media.seeing.record import as_record, from_record
from app.media.seeing.see import see
from tests.unit.media import pictures as p
from tests.unit.seeing import scenes


def seen(data: bytes) -> MediaFacts:
    return see(data, lambda _share: None)


def qr(said: str, side: int = 200) -> Image.Image:
    out = BytesIO()
    segno.make_qr(said).save(out, kind="png", scale=8, border=4)
    return Image.open(out).convert("RGB").resize((side, side), Image.Resampling.LANCZOS)


def texts(facts: MediaFacts) -> list[str]:
    return [piece.text for piece in facts.lettering or ()]


def test_faces_words_and_codes_of_one_picture() -> None:
    room = scenes.photo("coffee.png").resize((1200, 800))
    room.paste(scenes.face(300), (60, 60))
    room.paste(qr("https://harbourgp.example/flu"), (900, 500))
    ImageDraw.Draw(room).text((500, 100), "Bed 7 Mr Okafor", font=scenes.letters(1, 48), fill="white")
    facts = seen(p.saved(room, "JPEG", quality=85))
    assert len(facts.faces or ()) == 1
    assert texts(facts) == ["Bed 7 Mr Okafor"]
    assert [code.payload for code in facts.codes or ()] == ["https://harbourgp.example/flu"]


def test_a_photo_is_seen_upright() -> None:
    block = Image.Exif()
    block[0x0112] = 6
    lying = scenes.photo("astronaut.png").rotate(90, expand=True)
    (face,) = seen(p.saved(lying, "JPEG", exif=block)).faces or ()
    assert face.box[1] < 0.2


def test_a_code_that_cannot_be_read_is_told_as_such() -> None:
    code = qr("https://harbourgp.example/a-long-address-that-needs-many-modules", 290)
    ImageDraw.Draw(code).rectangle((105, 105, 200, 200), fill="white")
    assert [found.payload for found in find_codes(code)] == [""]


@pytest.mark.parametrize("alpha", [0, 40, 255])
def test_what_lies_behind_a_veil_is_seen(alpha) -> None:
    page = Image.new("RGB", (600, 200), "white")
    ImageDraw.Draw(page).text((40, 70), "MRN 48291377", font=scenes.letters(0, 40), fill="black")
    veiled = page.convert("RGBA")
    veiled.putalpha(alpha)
    assert texts(seen(p.saved(veiled, "PNG"))) == ["MRN 48291377"]


def test_white_words_on_nothing_are_seen() -> None:
    page = Image.new("RGBA", (600, 200), (255, 255, 255, 0))
    ImageDraw.Draw(page).text((40, 70), "Karen Doyle", font=scenes.letters(0, 40), fill=(255, 255, 255, 255))
    assert texts(seen(p.saved(page, "PNG"))) == ["Karen Doyle"]


def test_a_frame_in_the_middle_of_an_animation_is_seen() -> None:
    frames = [Image.new("RGB", (400, 200), "#204050") for _ in range(6)]
    ImageDraw.Draw(frames[3]).text((30, 70), "DOB 04/11/1958", font=scenes.letters(0, 36), fill="white")
    data = p.saved(frames[0], "GIF", save_all=True, append_images=frames[1:], duration=100)
    assert texts(seen(data)) == ["DOB 04/11/1958"]


def test_a_record_program_on_a_screen_is_marked_as_a_screen() -> None:
    page = Image.new("RGB", (1000, 700), "white")
    for row in range(16):
        for column, said in ((30, "Sodium"), (300, f"13{row % 10} mmol/L"), (620, "normal")):
            place = (column, 20 + row * 41)
            ImageDraw.Draw(page).text(place, said, font=scenes.letters(0, 17), fill="#202020")
    assert "screen" in seen(p.saved(page, "PNG")).marks


def test_drawings_tiny_and_nearly_empty_pictures_are_marked() -> None:
    poster = Image.new("RGB", (600, 600), "#0e6b80")
    ImageDraw.Draw(poster).text((60, 240), "Flu clinic", font=scenes.letters(1, 90), fill="white")
    assert seen(p.saved(poster, "PNG")).marks == {"chart"}
    assert "tiny" in seen(p.saved(scenes.photo("brick.png").resize((90, 60)), "PNG")).marks
    mist = Image.effect_noise((400, 300), 4).filter(ImageFilter.GaussianBlur(2))
    assert "blank" in seen(p.saved(mist, "PNG")).marks


def test_a_face_that_comes_late_in_a_film_is_found_once_with_its_second() -> None:
    facts = seen(scenes.film(3.0, moving=scenes.face(), since=1.6, words="Ward 5B MRN 48291377"))
    (face,) = facts.faces or ()
    assert face.second >= 1.6
    assert texts(facts) == ["Ward 5B MRN 48291377"]
    assert facts.seconds == pytest.approx(3.0, abs=0.1)
    assert facts.has_speech


@pytest.mark.parametrize("options", [{"sound": ""}, {"tone": 0.0}])
def test_a_silent_film_has_no_speech(options) -> None:
    assert not seen(scenes.film(1.0, **options)).has_speech


def test_a_webm_is_seen_too() -> None:
    facts = seen(scenes.film(1.0, moving=scenes.face(), kind="webm", codec="libvpx", sound="libopus"))
    assert len(facts.faces or ()) == 1
    assert facts.has_speech


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff\xd8\xff" + b"nonsense" * 20,
        b"\0\0\0\x20ftypisom" + b"x" * 200,
        scenes.film(0.5)[:900],
        b"plain words",
    ],
)
def test_what_cannot_be_opened_is_said(data) -> None:
    with pytest.raises(InputError):
        seen(data)


shares = st.tuples(*[st.floats(0, 1)] * 4)


@given(
    st.builds(
        MediaFacts,
        faces=st.tuples(st.builds(Face, shares, st.floats(0, 1), second=st.floats(0, 100))),
        lettering=st.tuples(
            st.builds(Lettering, st.text(), shares, st.floats(0, 1), st.floats(1, 21), st.floats(0, 9))
        ),
        codes=st.tuples(st.builds(Code, st.text(), shares)),
        marks=st.frozensets(st.sampled_from(["screen", "chart", "tiny"])),
        seconds=st.floats(0, 1000),
        has_speech=st.booleans(),
    )
)
def test_what_was_seen_survives_being_written_down(facts) -> None:
    assert from_record(as_record(facts)) == facts
