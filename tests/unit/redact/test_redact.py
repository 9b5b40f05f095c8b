"""The export is looked at again: what can still be seen where it was covered is refused."""

from dataclasses import replace

import pytest

from app.domain.errors import InputError
from app.domain.media import Code, Face, Lettering, MediaFacts
from app.media.redact.recipe import Cover, Recipe, Region
from app.media.redact.redact import export, export_all, still_there
from app.media.seeing.process import Looker
from tests.unit.media import pictures as p
from tests.unit.seeing import scenes

FACE = Face((0.4, 0.4, 0.2, 0.2))
WORDS = Lettering("MRN 48291377", (0.1, 0.8, 0.3, 0.05))
FILM = b"\0\0\0\x20ftypisom"


class Sees:
    """A looker that sees one thing after another."""

    def __init__(self, *seen: MediaFacts) -> None:
        self.seen, self.recipes = list(seen), []

    def see(self, data: bytes, name: str = "", progress=None, cancelled=None) -> MediaFacts:
        return self.seen.pop(0)

    def burn(self, data: bytes, recipe: Recipe, name: str = "", progress=None, cancelled=None) -> bytes:
        self.recipes.append(recipe)
        return b"made"


def shows(*things: Face | Lettering | Code) -> MediaFacts:
    def of(kind):
        return tuple(thing for thing in things if isinstance(thing, kind))

    return MediaFacts(faces=of(Face), lettering=of(Lettering), codes=of(Code))


def test_what_is_gone_is_exported_with_what_is_left() -> None:
    done = export(Sees(shows(WORDS)), b"x", Recipe((Region(FACE.box),)))
    assert done.data == b"made"
    assert done.facts.lettering == (WORDS,)


@pytest.mark.parametrize("thing", [FACE, WORDS, Code("https://harbourgp.example", (0.4, 0.4, 0.1, 0.1))])
def test_what_can_still_be_seen_is_refused(thing) -> None:
    with pytest.raises(InputError) as refused:
        export(Sees(shows(thing)), b"x", Recipe((Region(thing.box, Cover.BLUR),)))
    assert refused.value.message.key == "redact-still-there"


def test_a_cut_moves_the_places_that_are_looked_at() -> None:
    recipe = Recipe((Region((0.6, 0.6, 0.2, 0.2)),), crop=(0.5, 0.5, 0.5, 0.5))
    assert still_there(recipe, shows(Face((0.2, 0.2, 0.4, 0.4)))) == 1
    assert still_there(recipe, shows(Face((0.6, 0.6, 0.2, 0.2)))) == 0


def test_what_comes_to_light_is_covered_in_the_next_round() -> None:
    other = replace(FACE, box=(0.1, 0.1, 0.1, 0.1))
    looker = Sees(shows(FACE), shows(other), shows())
    done = export_all(looker, b"x", Recipe(), faces=Cover.SOLID)
    assert len(done.recipe.regions) == 2
    assert [len(recipe.regions) for recipe in looker.recipes] == [1, 2]


def test_after_three_rounds_it_is_refused() -> None:
    with pytest.raises(InputError):
        export_all(Sees(*[shows(FACE, WORDS)] * 4), b"x", Recipe(), faces=Cover.BLUR, text=True)


def test_only_what_was_asked_for_is_covered() -> None:
    done = export_all(Sees(shows(FACE, WORDS), shows(FACE)), b"x", Recipe(), text=True)
    assert len(done.recipe.regions) == 1
    done = export_all(Sees(shows(FACE, WORDS), shows(WORDS)), b"x", Recipe(), faces=Cover.BLUR)
    assert [region.cover for region in done.recipe.regions] == [Cover.BLUR]


def test_faces_of_a_film_are_followed_and_none_may_be_left() -> None:
    looker = Sees(shows(FACE), shows())
    assert export_all(looker, FILM, Recipe(), faces=Cover.BLUR).recipe == Recipe(faces=Cover.BLUR)
    with pytest.raises(InputError):
        export_all(Sees(shows(FACE), shows(FACE)), FILM, Recipe(), faces=Cover.BLUR)
    assert still_there(Recipe(faces=Cover.BLUR), shows(FACE)) == 1


@pytest.mark.parametrize("how", Cover)
def test_a_real_face_and_real_words_are_gone(how) -> None:
    looker = Looker()
    try:
        picture, _ = scenes.page(0, (20, 32), "photo", 5)
        picture.paste(scenes.face(180), (600, 380))
        done = export_all(looker, p.saved(picture, "JPEG", quality=90), Recipe(), faces=how, text=True)
    finally:
        looker.close()
    assert (done.facts.faces, done.facts.lettering) == ((), ())
    assert len(done.recipe.regions) >= 9
