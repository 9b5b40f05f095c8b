"""What is kept in the register, and what is refused, with nothing lost."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.consent import Way
from app.domain.errors import Changed, DiskFull, InputError
from app.domain.lifecycle import DeliveryState
from app.pipeline import register, withdrawal
from app.words import words
from tests.unit.pipeline.consents import FORM, TODAY, WHO, add, practice, put, run, stored, trail

PDF = b"%PDF-1.7 a signed form"


def refused(desk, consent) -> str:
    with pytest.raises(InputError) as told:
        register.keep(desk, consent, WHO)
    assert words().error(told.value) != told.value.message.key
    with desk.work() as work:
        assert work.consents() == ([] if not consent.id else work.consents())
    return told.value.message.key


def test_a_new_consent_gets_an_id_and_an_entry_in_the_trail() -> None:
    desk = practice()
    kept = register.keep(desk, replace(FORM, key=" K-2026-014  "), WHO)
    with desk.work() as work:
        assert work.consent(kept.id) == kept
    assert (kept.key, kept.revision, trail(desk, kept.id)) == ("K-2026-014", 1, ["consent-did-add"])


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"key": "Karen Doyle"}, "consent-key-name"),
        ({"information": ""}, "consent-needs"),
        ({"recipients": ()}, "consent-needs"),
        ({"purposes": ()}, "consent-needs"),
        ({"signed_by": ""}, "consent-needs"),
        ({"signed_on": None}, "consent-needs"),
        ({"information": "The story of Mrs Doyle"}, "consent-names-somebody"),
        ({"authority": "custody with Karen Doyle"}, "consent-names-somebody"),
        ({"signed_on": date(2026, 11, 23)}, "consent-signed-later"),
        ({"expires": date(2026, 6, 1)}, "consent-ends-before"),
        ({"ended_on": date(2026, 6, 1)}, "consent-ends-before"),
        ({"minor": True}, "consent-needs-representative"),
        ({"signed_by": "representative", "representative": "parent"}, "consent-needs-representative"),
    ],
)
def test_an_entry_that_says_too_little_or_too_much_is_refused(changes: dict, why: str) -> None:
    assert refused(practice(), replace(FORM, **changes)) == why


def test_an_entry_cannot_bring_a_file_or_a_withdrawal_of_its_own() -> None:
    desk = practice()
    kept = register.keep(desk, replace(FORM, file="f" * 64, revoked_on=TODAY, revoked_how="phone"), WHO)
    assert (kept.file, kept.revoked_on, kept.revoked_how) == ("", None, "")


def test_a_change_is_noted_and_a_slower_window_loses_nothing_of_it() -> None:
    desk = practice()
    first = register.keep(desk, FORM, WHO)
    register.keep(desk, replace(first, witness="Bo Lind"), WHO)
    with pytest.raises(Changed):
        register.keep(desk, replace(first, witness="Ines Prado"), WHO)
    with desk.work() as work:
        assert work.consent(first.id).witness == "Bo Lind"
        assert work.audit(first.id)[-1].detail == "fields=witness"


def test_what_was_withdrawn_is_changed_no_more() -> None:
    desk = practice()
    kept = register.keep(desk, FORM, WHO)
    withdrawal.revoke(desk, kept.id, WHO, Way.PHONE)
    with desk.work() as work:
        gone = work.consent(kept.id)
    assert refused(desk, replace(gone, revoked_on=None)) == "consent-is-revoked"
    for act in (
        lambda: register.attach(desk, kept.id, PDF, WHO),
        lambda: register.cover(desk, kept.id, "a" * 64, WHO),
        lambda: withdrawal.revoke(desk, kept.id, WHO, Way.PHONE),
    ):
        with pytest.raises(InputError):
            act()


def test_another_content_holds_what_is_scheduled_and_more_places_do_not() -> None:
    desk = practice()
    consent = add(desk)
    (delivery,) = put(desk, consent)
    wider = register.keep(desk, replace(consent, recipients=(*consent.recipients, "x")), WHO)
    wider = register.cover(desk, wider.id, "a" * 64, WHO)
    assert stored(desk, delivery).state is DeliveryState.SCHEDULED
    register.keep(desk, replace(wider, information="hip operation"), WHO)
    held = stored(desk, delivery)
    assert (held.state, held.reason.key) == (DeliveryState.HELD, "delivery-held-consent-changed")
    assert run(desk) == []


def test_a_narrower_form_holds_the_post_when_its_time_comes() -> None:
    desk = practice()
    consent = add(desk)
    put(desk, consent)
    register.keep(desk, replace(consent, recipients=("linkedin",)), WHO)
    (held,) = run(desk)
    assert (held.state, held.reason.key) == (DeliveryState.HELD, "privacy-consent-invalid-recipient")
    assert desk.platforms.network.live == []


def test_the_signed_form_is_kept_and_comes_out_as_it_was() -> None:
    desk = practice()
    consent = add(desk)
    kept = register.attach(desk, consent.id, PDF, WHO)
    assert register.signed_form(desk, consent.id, WHO) == PDF
    assert (kept.file_mime, register.file_name(kept)) == ("application/pdf", "consent-K-2026-014.pdf")
    assert trail(desk, consent.id) == ["consent-did-attach", "consent-did-read"]


def test_another_form_holds_what_rests_on_the_first() -> None:
    desk = practice()
    consent = add(desk)
    register.attach(desk, consent.id, PDF, WHO)
    (delivery,) = put(desk, consent)
    register.attach(desk, consent.id, PDF, WHO)
    assert stored(desk, delivery).state is DeliveryState.SCHEDULED
    register.attach(desk, consent.id, PDF + b" anew", WHO)
    assert stored(desk, delivery).state is DeliveryState.HELD
    assert len(desk.forms.files) == 2


@pytest.mark.parametrize(
    ("data", "mime"),
    [
        (b"\xff\xd8\xff\xe0jpeg", "image/jpeg"),
        (b"\x89PNG\r\n\x1a\n", "image/png"),
        (b"II*\0tiff", "image/tiff"),
        (b"\0\0\0\x18ftypheic", "image/heic"),
    ],
)
def test_scans_and_photographs_are_taken(data: bytes, mime: str) -> None:
    assert register.check_file(data) == mime


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "consent-file-kind"),
        (b"PK\x03\x04 a document", "consent-file-kind"),
        (b"%PDF-" + bytes(register.BIGGEST_FORM), "consent-file-too-big"),
    ],
)
def test_other_files_are_refused_and_the_record_stays(data: bytes, why: str) -> None:
    desk = practice()
    consent = add(desk)
    with pytest.raises(InputError) as told:
        register.attach(desk, consent.id, data, WHO)
    assert told.value.message.key == why
    with desk.work() as work:
        assert work.consent(consent.id) == consent


def test_a_full_disk_leaves_the_record_without_a_file() -> None:
    desk = practice()
    consent = add(desk)
    desk.forms.trouble = DiskFull("media-disk-full")
    with pytest.raises(DiskFull):
        register.attach(desk, consent.id, PDF, WHO)
    with desk.work() as work:
        assert work.consent(consent.id).file == ""


def test_a_form_that_is_missing_lost_or_exchanged_is_said_to_be() -> None:
    desk = practice()
    consent = add(desk)
    with pytest.raises(InputError) as told:
        register.signed_form(desk, consent.id, WHO)
    assert told.value.message.key == "consent-no-file"
    kept = register.attach(desk, consent.id, PDF, WHO)
    for there in ({}, {kept.file: PDF + b"!"}):
        desk.forms.files = there
        with pytest.raises(InputError) as told:
            register.signed_form(desk, consent.id, WHO)
        assert told.value.message.key == "consent-file-lost"


def test_what_the_law_asks_and_a_form_does_not_hold_is_listed_once() -> None:
    bare = replace(FORM, copy_given=False, explicit=False, expires=None)
    assert register.missing(bare, ("us", "uk")) == ("end", "copy", "explicit")
    assert register.missing(bare, ("au",)) == ()
