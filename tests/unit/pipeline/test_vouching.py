"""What people say of a picture: kept with it, read again as it was, heard by the check, part of what is approved."""

from dataclasses import replace
from datetime import UTC, datetime

from app.domain.approval import fingerprint
from app.domain.media import SEEN_BY_PERSON, Face, Lettering, Media, MediaFacts, Vouch, said_of, with_said
from app.domain.post import Post
from app.domain.profile import Profile
from app.domain.variant import Segment, Variant
from app.pipeline.check import check_text
from app.storage.codec import dumps, loads
from tests.fakes import FakeCheck, make_account

AT = datetime(2026, 11, 22, 19, tzinfo=UTC)
BOX = (0.1, 0.2, 0.2, 0.2)
WORD = Vouch("patient", "Bo Lind", AT, BOX, "C-17")
PICTURE = Media("a" * 64, "ward.png", "image/png", 900, vouched=(WORD, Vouch(SEEN_BY_PERSON, "Bo Lind", AT)))


def test_words_are_read_again_as_they_were_said() -> None:
    assert loads(Media, dumps(PICTURE)) == PICTURE
    older = '{"sha256":"aa","filename":"a.png","mime":"image/png","size":3}'
    assert loads(Media, older).vouched == ()


def test_words_are_put_beside_what_was_seen() -> None:
    facts = with_said(MediaFacts((Face(BOX, 0.99),), (Lettering("Ward"),), ()), said_of(PICTURE))
    assert [(face.label, face.consent_id, face.score) for face in facts.faces or ()] == [("patient", "C-17", 0.99)]
    assert facts.marks == {SEEN_BY_PERSON}


def test_a_consent_that_a_face_rests_on_is_one_of_the_posts() -> None:
    check = FakeCheck()
    check_text(Post("1", "Ward news", media=(PICTURE,), consents=("C-1",)), Profile(), check)
    assert check.requests[0].consents == ("C-1", "C-17")


def test_other_words_are_another_fingerprint() -> None:
    def of(*words: Vouch) -> str:
        media = replace(PICTURE, vouched=words)
        return fingerprint(Variant("1", "x", (Segment("Ward", 4, media=(media,)),)), make_account("x"), (), "packs-1")

    others = (replace(WORD, by="Ada"), replace(WORD, at=AT.replace(hour=20)), replace(WORD, box=(0.1, 0.2, 0.2, 0.3)))
    assert len({of(), of(WORD), *(of(other) for other in others)}) == 5
    assert of(WORD) == of(loads(Vouch, dumps(WORD)))
