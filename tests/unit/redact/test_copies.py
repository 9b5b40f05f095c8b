"""A covered copy is a file of its own; what people said of faces that it still shows goes with it."""

from datetime import UTC, datetime
from hashlib import sha256

import pytest

from app.domain.errors import InputError
from app.domain.media import SEEN_BY_PERSON, Face, MediaFacts, Vouch
from app.media.redact.copies import CoveredCopies, still_true
from app.media.redact.recipe import Recipe, Region, as_record
from app.media.store import EncryptedMediaStore
from tests.unit.media import pictures as p
from tests.unit.redact.test_redact import Sees

AT = datetime(2026, 11, 22, 19, tzinfo=UTC)
LEFT, RIGHT = (0.1, 0.2, 0.2, 0.2), (0.7, 0.2, 0.2, 0.2)
SAID = (
    Vouch("staff", "Bo Lind", AT, LEFT),
    Vouch("patient", "Bo Lind", AT, RIGHT, "C-17"),
    Vouch(SEEN_BY_PERSON, "Bo Lind", AT),
)
NOTHING = MediaFacts((), (), ())


class Burns(Sees):
    def burn(self, data, recipe, name="", progress=None, cancelled=None) -> bytes:
        progress(1.0)
        return p.saved(p.photo(40, 30), "PNG")


def test_the_copy_is_kept_apart_from_the_picture_and_keeps_its_words(tmp_path) -> None:
    store, told = EncryptedMediaStore(tmp_path, bytes(32)), []
    first = store.add(p.saved(p.photo(), "PNG"), "ward.png", "The ward.")
    copies = CoveredCopies(store, Burns(NOTHING))
    copy = copies(first, as_record(Recipe((Region(RIGHT),))), told.append)
    assert copy.sha256 != first.sha256
    assert (copy.alt_text, copy.width, copy.height) == ("The ward.", 40, 30)
    assert sha256(store.read(first.sha256)).hexdigest() == first.sha256
    assert told == [0.5]


def test_what_still_shows_is_not_kept(tmp_path) -> None:
    store = EncryptedMediaStore(tmp_path, bytes(32))
    first = store.add(p.saved(p.photo(), "PNG"), "ward.png")
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(InputError) as refused:
        CoveredCopies(store, Burns(MediaFacts((Face(RIGHT),), (), ())))(first, as_record(Recipe((Region(RIGHT),))))
    assert refused.value.message.key == "redact-still-there"
    assert sorted(tmp_path.rglob("*")) == before


def test_words_follow_their_face_and_fall_with_it() -> None:
    assert [word.label for word in still_true(SAID, Recipe())] == ["staff", "patient"]
    assert [word.label for word in still_true(SAID, Recipe((Region(LEFT),)))] == ["patient"]
    moved = still_true(SAID, Recipe(crop=(0.5, 0.0, 0.5, 1.0), turns=1))
    assert [word.consent_id for word in moved] == ["C-17"]
    assert moved[0].box == pytest.approx((0.6, 0.4, 0.2, 0.4))
