"""A stored file is looked at once; what was seen is kept encrypted, and a look that fails leaves it unknown."""

from pathlib import Path

import pytest

from app.domain.errors import InputError, LookFailed
from app.domain.media import Face, Lettering, Media, MediaFacts, Said
from app.media.look import PATIENCE, StoredLook
from app.media.sealed import SealedFolder
from app.media.seeing import record
from tests.unit.media import pictures as p

KEY = bytes(range(32))
SEEN = MediaFacts((Face((0.1, 0.2, 0.3, 0.4), 0.99),), (Lettering("MRN 48291377"),), (), marks=frozenset({"screen"}))
PHOTO = p.saved(p.photo(), "PNG")
MEDIA = Media("a" * 64, "ward.png", "image/png", len(PHOTO))


class Looks:
    """A looker that answers, or fails as it is told."""

    def __init__(self, *answers: MediaFacts | Exception) -> None:
        self.answers, self.asked = list(answers), 0

    def see(self, data: bytes, name: str = "", progress=None, cancelled=None) -> MediaFacts:
        self.asked += 1
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def stored(looker: Looks, folder: Path | None = None, clock: Clock | None = None, data: bytes = PHOTO) -> StoredLook:
    kept = SealedFolder(folder / "seen", KEY) if folder else None
    return StoredLook(lambda _digest: data, looker, kept, clock=clock or Clock())


def test_what_is_seen_stands_beside_what_is_written_in_the_file() -> None:
    looker = Looks(SEEN)
    look = stored(looker, data=p.telling_png())
    facts = look(MEDIA)
    assert facts is not None
    assert (facts.faces, facts.lettering, facts.marks) == (SEEN.faces, SEEN.lettering, SEEN.marks)
    assert any(tag.kind == "location" for tag in facts.tags or ())
    assert look(MEDIA) is facts
    assert looker.asked == 1


def test_what_was_seen_is_known_after_a_restart_and_cannot_be_read_from_the_disk(tmp_path) -> None:
    stored(Looks(SEEN), tmp_path)(MEDIA)
    later = Looks()
    facts = stored(later, tmp_path)(MEDIA)
    assert facts is not None
    assert (facts.lettering, later.asked) == (SEEN.lettering, 0)
    (file,) = (tmp_path / "seen").iterdir()
    assert b"48291377" not in file.read_bytes()


@pytest.mark.parametrize(
    "spoiled", [b"{}", b"no json", b'{"version": "0", "faces": [], "lettering": [], "codes": [], "marks": []}', b"[1]"]
)
def test_what_an_older_looker_saw_or_what_is_damaged_is_seen_again(tmp_path, spoiled) -> None:
    SealedFolder(tmp_path / "seen", KEY).keep(MEDIA.sha256, spoiled)
    looker = Looks(SEEN)
    assert stored(looker, tmp_path)(MEDIA).faces == SEEN.faces
    assert looker.asked == 1
    assert record.VERSION


def test_a_disk_that_keeps_nothing_does_not_stop_the_look(tmp_path) -> None:
    (tmp_path / "seen").write_text("in the way")
    assert stored(Looks(SEEN), tmp_path)(MEDIA).faces == SEEN.faces


@pytest.mark.parametrize("error", [LookFailed("media-look-hangs", seconds=90), InputError("media-damaged", name="")])
def test_a_failed_look_leaves_it_unknown_says_why_and_is_tried_again_later(error) -> None:
    clock, looker = Clock(), Looks(error, SEEN)
    look = stored(looker, clock=clock)
    assert look.trouble(MEDIA) is None
    assert look(MEDIA).faces is None
    assert look(MEDIA).tags == ()
    assert looker.asked == 1
    assert look.trouble(MEDIA) == error.message
    clock.now = PATIENCE + 1
    assert look(MEDIA).faces == SEEN.faces
    assert look.trouble(MEDIA) is None


def test_what_was_stopped_is_tried_again_at_once() -> None:
    looker = Looks(LookFailed("media-look-cancelled"), SEEN)
    look = stored(looker)
    assert look.look(MEDIA, cancelled=lambda: True).faces is None
    assert look(MEDIA).faces == SEEN.faces


def test_what_a_person_says_of_the_faces_counts_at_once() -> None:
    said = [Said()]
    look = StoredLook(lambda _digest: PHOTO, Looks(SEEN), said=lambda _media: said[0])
    assert [face.label for face in look(MEDIA).faces] == [""]
    said[0] = Said(
        (Face((0.12, 0.2, 0.3, 0.4), label="staff"), Face((0.8, 0.8, 0.1, 0.1), label="patient")),
        frozenset({"clinical"}),
    )
    facts = look(MEDIA)
    assert [(face.label, face.score) for face in facts.faces] == [("staff", 0.99), ("patient", 1.0)]
    assert facts.marks == {"screen", "clinical"}
    said[0] = Said((Face((0.6, 0.6, 0.1, 0.1), label="staff"),))
    assert [face.label for face in look(MEDIA).faces] == ["", "staff"]


def test_words_about_a_file_that_nobody_could_look_into_count_too() -> None:
    look = StoredLook(lambda _digest: PHOTO, None, said=lambda _media: Said(marks=frozenset({"stock"})))
    assert (look(MEDIA).faces, look(MEDIA).marks) == (None, {"stock"})


def test_an_even_picture_needs_no_looker_and_a_film_does() -> None:
    looker = Looks(SEEN)
    even = p.saved(p.photo(8, 8), "PNG")
    facts = stored(looker, data=even)(MEDIA)
    assert (facts.faces, facts.marks, looker.asked) == ((), {"blank"}, 0)
    assert stored(looker, data=b"\0\0\0\x20ftypisom" + b"x" * 40)(MEDIA).faces == SEEN.faces
