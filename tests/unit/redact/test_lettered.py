"""Captions drawn into a film: there while they are said, gone when not, and refused where they cannot be drawn."""

from io import BytesIO

import av
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageChops

from app.domain.captions import Cue, as_vtt
from app.domain.errors import InputError
from app.domain.media import MediaFacts
from app.media.redact.burn_film import burn_film
from app.media.redact.copies import CoveredCopies
from app.media.redact.lettered import cue_at, lettered, refuse_letters, set_in
from app.media.redact.recipe import Recipe, as_record, recipe_from
from tests.fakes import FakeMediaStore
from tests.unit.media import films

CUES = (Cue(0.5, 1.0, "Wash your hands."), Cue(1.5, 2.0, "Dry them."))
SIZE = (320, 180)
GREY = Image.new("RGB", SIZE, "#808080")


def lower_half(picture: Image.Image) -> Image.Image:
    return picture.crop((0, SIZE[1] // 2, *SIZE))


def frames(data: bytes) -> list[tuple[float, Image.Image]]:
    with av.open(BytesIO(data)) as source:
        return [(float(frame.time), frame.to_image()) for frame in source.decode(video=0)]


def darkest(picture: Image.Image) -> int:
    return lower_half(picture).convert("L").getextrema()[0]


def test_words_stand_in_the_film_exactly_while_they_are_said() -> None:
    grey = burn_film(films.film(size=SIZE, seconds=2.5), Recipe(captions=CUES), lambda _share: None)
    plain = dict(frames(films.film(size=SIZE, seconds=2.5)))
    for second, picture in frames(grey):
        change = ImageChops.difference(picture, min(plain.items(), key=lambda item: abs(item[0] - second))[1])
        written = lower_half(change).convert("L").getextrema()[1] > 90
        assert written == bool(cue_at(CUES, second)), second
        assert change.crop((0, 0, SIZE[0], SIZE[1] // 2)).convert("L").getextrema()[1] < 60


def test_sound_is_kept() -> None:
    made = burn_film(films.film(size=SIZE, seconds=1.0), Recipe(captions=CUES), lambda _share: None)
    assert films.frames(made, "audio")


def test_nothing_is_drawn_where_nothing_is_said() -> None:
    assert lettered(GREY, "") is GREY
    assert darkest(lettered(GREY, "Wash your hands.")) < 40


@given(st.lists(st.sampled_from(["wash", "your", "hands", "for", "twenty", "seconds"]), min_size=1, max_size=12))
def test_every_word_is_drawn_once_within_the_picture(words: list[str]) -> None:
    lines, face, step = set_in(" ".join(words), SIZE)
    assert " ".join(lines).split() == words
    assert all(face.getlength(line) <= SIZE[0] * 0.9 for line in lines)
    assert step * len(lines) <= SIZE[1] / 2


def test_too_many_words_for_a_picture_are_refused() -> None:
    with pytest.raises(InputError, match="captions-too-much"):
        lettered(GREY, "hand washing " * 60)


def test_letters_that_the_font_does_not_have_are_refused_before_anything_is_coded() -> None:
    refuse_letters(())
    with pytest.raises(InputError, match="captions-letters"):
        burn_film(b"not even a film", Recipe(captions=(Cue(0, 1, "\u4f60\u597d"),)), lambda _share: None)


def test_a_recipe_of_captions_alone_comes_back_the_same() -> None:
    recipe = Recipe(captions=CUES)
    assert recipe_from(as_record(recipe)) == recipe
    assert recipe_from({"captions": [[0.5, 1.0, "Wash your hands."], [1.5, 2.0, "Dry them."]]}) == recipe


class Eyes:
    def see(self, _data, _name="", _progress=None, _cancelled=None) -> MediaFacts:
        return MediaFacts(faces=(), lettering=(), codes=())

    def burn(self, data, _recipe, _name="", _progress=None, _cancelled=None) -> bytes:
        return data + b"!"


def test_the_copy_has_the_words_and_says_that_they_stand_in_its_pictures() -> None:
    store = FakeMediaStore()
    film = store.add(b"film", "talk.mp4")
    told = type(film)(film.sha256, "talk.mp4", "video/mp4", 4, captions=as_vtt(CUES))
    copies = CoveredCopies(store, Eyes())
    drawn = copies(told, {"captions": [[c.start, c.end, c.text] for c in CUES]})
    assert (drawn.captions, drawn.captions_drawn) == (told.captions, True)
    covered = copies(told, {"faces": "solid"})
    assert (covered.captions, covered.captions_drawn) == (told.captions, False)
