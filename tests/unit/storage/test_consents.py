from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings

from app.domain.consent import Consent
from app.domain.errors import Changed, Damaged, InputError, StoreError
from app.domain.media import Media, Vouch
from app.storage.backup import BACKUPS, FORMS_BESIDE, restore
from app.storage.places import FORMS
from tests.unit.storage.records import KEY, NOW, any_of, post

NARROW = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@NARROW
@given(any_of(Consent))
def test_a_consent_comes_back_as_it_was_kept(store, consent: Consent) -> None:
    consent = replace(consent, id=f"c-{abs(hash(consent.id))}-{consent.revision}", revision=0)
    with store.work() as work:
        there = {one.id for one in work.consents()}
        saved = work.save_consent(consent) if consent.id not in there else None
        assert saved is None or work.consent(consent.id) == saved == replace(consent, revision=1)


def test_the_register_is_sorted_by_key_the_newest_form_first(store) -> None:
    with store.work() as work:
        for id_, key in (("1", "b"), ("2", "A"), ("3", "b")):
            work.save_consent(Consent(id_, key))
        assert [one.id for one in work.consents()] == ["2", "3", "1"]


def test_a_slower_window_is_told_and_changes_nothing(store) -> None:
    with store.work() as work:
        first = work.save_consent(Consent("c", "K-1"))
        work.save_consent(replace(first, witness="Bo Lind"))
    with pytest.raises(Changed), store.work() as work:
        work.save_consent(replace(first, witness="Ines Prado"))
    with store.work() as work:
        assert work.consent("c").witness == "Bo Lind"


def test_an_unknown_consent_is_said_to_be(store) -> None:
    with pytest.raises(InputError), store.work() as work:
        work.consent("nobody")


def test_the_database_itself_refuses_to_forget_one(store) -> None:
    with store.work() as work:
        work.save_consent(Consent("c", "K-1"))
    with pytest.raises(Exception, match="kept for good"), store._engine.begin() as db:
        db.exec_driver_sql("delete from consents")
    with store.work() as work:
        assert work.consents()


def test_posts_are_found_by_their_own_consent_a_pictures_and_a_faces(store) -> None:
    photo = Media("a" * 64, "a.jpg", "image/jpeg", 9)
    word = Vouch("patient", "Dr Example", NOW, consent_id="c-1")
    made = (
        post(1, consents=("c-1",)),
        post(2, media=(replace(photo, consent_id="c-1"),)),
        post(3, media=(replace(photo, vouched=(word,)),)),
        post(4, consents=("c-10",)),
        post(5, text="c-1"),
    )
    with store.work() as work:
        for one in made:
            work.save_post(one)
        assert [one.id for one in work.posts_resting_on("c-1")] == [one.id for one in made[:3]]


def keep_form(store, name: str = "f" * 64, data: bytes = b"sealed") -> None:
    folder = store.data_dir / FORMS
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(data)


def test_a_backup_takes_signed_forms_along_each_once(store) -> None:
    keep_form(store)
    store.backup(NOW)
    copy = store.data_dir / BACKUPS / FORMS_BESIDE / ("f" * 64)
    assert copy.read_bytes() == b"sealed"
    before = copy.stat().st_mtime_ns
    keep_form(store, "e" * 64)
    store.backup(NOW)
    assert copy.stat().st_mtime_ns == before
    assert len(list(copy.parent.iterdir())) == 2


def test_a_restore_brings_back_a_form_that_was_lost(store) -> None:
    keep_form(store)
    backup = store.backup(NOW)
    store.close()
    (store.data_dir / FORMS / ("f" * 64)).unlink()
    restore(store.data_dir, backup.path, KEY, NOW)
    assert (store.data_dir / FORMS / ("f" * 64)).read_bytes() == b"sealed"


def test_a_backup_whose_forms_cannot_be_copied_is_none(store) -> None:
    keep_form(store)
    (store.data_dir / BACKUPS).mkdir(exist_ok=True)
    (store.data_dir / BACKUPS / FORMS_BESIDE).write_text("a file where the folder should be")
    with pytest.raises((StoreError, Damaged)):
        store.backup(NOW)
    assert store.backups() == []
