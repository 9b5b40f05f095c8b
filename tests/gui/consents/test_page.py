"""The register's page by mouse and keyboard."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from app.domain.lifecycle import DeliveryState
from app.pipeline.consent_form import form
from app.ui.consents.detail import ConsentDetail
from app.ui.consents.form import ConsentForm
from app.ui.consents.model import ConsentModel, rows
from app.ui.consents.paper import as_html, as_pdf
from app.ui.widgets.empty import EmptyState
from tests.gui.conftest import calm
from tests.gui.consents.register import ALL, SCAN, fill

LEFT = Qt.MouseButton.LeftButton
TODAY = date(2026, 11, 22)


@pytest.fixture
def page(qtbot, desk, window):
    fill(desk)
    window.go("consents", "consent-014")
    calm(qtbot, window)
    qtbot.waitUntil(lambda: isinstance(window.pages["consents"].shown, ConsentDetail))
    calm(qtbot, window)
    return window.pages["consents"]


def click(qtbot, window, button) -> None:
    qtbot.mouseClick(button, LEFT)
    calm(qtbot, window)


def press(qtbot, window, sheet: QDialog, button) -> None:
    click(qtbot, window, button)
    qtbot.waitUntil(lambda: not sheet.isVisible())
    calm(qtbot, window)


def test_an_empty_register_says_what_belongs_there(qtbot, window) -> None:
    window.go("consents")
    calm(qtbot, window)
    page = window.pages["consents"]
    assert isinstance(page.shown, EmptyState)
    click(qtbot, window, page.shown.button)
    assert isinstance(page.shown, ConsentForm)


def test_the_list_says_what_each_is_worth_and_is_searched() -> None:
    model = ConsentModel()
    model.set_rows(rows(ALL, TODAY))
    said = {row.consent.key: row.said for row in model.rows}
    assert said["K-2026-014"] == "Valid until 6 Oct 2027"
    assert said["K-2026-003"] == "Ends soon, on 10 Dec 2026"
    assert said["K-2026-007"] == "Ended on 1 Nov 2026"
    assert said["Rehab-9"] == "Withdrawn on 12 Nov 2026"
    assert said["Team photo"] == "Valid until it is withdrawn"
    model.find("ulcer", "")
    assert [row.consent.key for row in model.rows] == ["K-2026-003"]
    model.find("", "revoked")
    assert [row.consent.key for row in model.rows] == ["Rehab-9"]
    model.find("nothing like it", "")
    assert model.rowCount() == 0


def test_a_new_consent_is_typed_and_kept(qtbot, window, page, desk) -> None:
    click(qtbot, window, page.add)
    made = page.shown
    qtbot.keyClicks(made.key, "K-2026-040")
    qtbot.keyClicks(made.information, "Shoulder exercises")
    made.recipients.boxes["bluesky"].click()
    made.purposes.boxes["education"].click()
    click(qtbot, window, made.save)
    with desk.work() as work:
        kept = next(one for one in work.consents() if one.key == "K-2026-040")
    assert (kept.information, kept.recipients, kept.signed_on) == ("Shoulder exercises", ("bluesky",), TODAY)
    assert (kept.discloser, kept.jurisdiction, kept.form_version) == ("Harbour Family Practice", "ca-on", "2026-11")
    qtbot.waitUntil(lambda: isinstance(page.shown, ConsentDetail) and page.shown.found.consent.id == kept.id)


def test_a_name_as_key_is_refused_beside_the_button_and_nothing_is_lost(qtbot, window, page, desk) -> None:
    click(qtbot, window, page.add)
    made = page.shown
    qtbot.keyClicks(made.key, "Karen Doyle")
    qtbot.keyClicks(made.information, "Shoulder exercises")
    click(qtbot, window, made.save)
    assert "Karen" in made.trouble.text()
    assert page.shown is made
    assert made.information.toPlainText() == "Shoulder exercises"
    window.go("settings")
    window.go("consents")
    calm(qtbot, window)
    assert page.shown is made
    click(qtbot, window, made.cancel)
    with desk.work() as work:
        assert len(work.consents()) == len(ALL)


def test_who_signs_for_whom_is_asked_only_where_somebody_does(qtbot, window, page) -> None:
    click(qtbot, window, page.add)
    made = page.shown
    assert made.representative.isHidden()
    assert made.of_age.isHidden()
    made.minor.click()
    assert not made.representative.isHidden()
    assert not made.of_age.isHidden()
    made.of_age.check.click()
    assert made.consent().of_age_on == made.of_age.field.day


def test_a_change_keeps_all_that_was_not_changed(qtbot, window, page, desk) -> None:
    with desk.work() as work:
        before = work.consent("consent-014")
    click(qtbot, window, page.shown.change)
    assert page.shown.consent() == before
    qtbot.keyClicks(page.shown.reviewer, "Ines Prado")
    click(qtbot, window, page.shown.save)
    with desk.work() as work:
        assert work.consent("consent-014").reviewer == "Ines Prado"


def test_pictures_are_added_to_what_a_form_covers_and_taken_out(qtbot, window, page, desk, tmp_path) -> None:
    click(qtbot, window, page.shown.change)
    made = page.shown
    file = tmp_path / "knee.png"
    file.write_bytes(b"a picture")
    page.add_pictures(made, [file])
    calm(qtbot, window)
    assert len(made.covered.media) == 1
    made.covered.take(made.covered.media[0])
    assert len(made.consent().media) == 1
    made.covered._remove(made.covered.media[0])
    assert made.consent().media == ()


def test_a_withdrawal_shows_first_what_it_holds_and_then_holds_it(qtbot, window, page, desk) -> None:
    click(qtbot, window, page.shown.revoke)
    qtbot.waitUntil(lambda: page.sheet is not None and page.sheet.isVisible())
    sheet = page.sheet
    sheet.way.choose("phone")
    press(qtbot, window, sheet, sheet.take)
    with desk.work() as work:
        gone = work.consent("consent-014")
        states = {d.state for d in work.deliveries("post-24-0730")}
    assert (gone.revoked_on, gone.revoked_how, gone.revoked_by) == (TODAY, "phone", "Dr. Amara Osei")
    assert states == {DeliveryState.HELD}
    qtbot.waitUntil(lambda: page.shown.found.consent.revoked_on is not None)
    assert not hasattr(page.shown, "change")


def test_a_day_before_the_signature_is_refused_in_the_sheet(qtbot, window, page) -> None:
    click(qtbot, window, page.shown.revoke)
    qtbot.waitUntil(lambda: page.sheet is not None and page.sheet.isVisible())
    page.sheet.wanted.emit(__import__("app.domain.consent", fromlist=["Way"]).Way.MAIL, date(2020, 1, 1))
    calm(qtbot, window)
    assert "signed" in page.sheet.trouble.text()
    page.sheet.reject()


def test_what_is_public_is_taken_down_with_one_click_after_a_question(qtbot, window, page, desk) -> None:
    (delivery_id,) = page.shown.deletes
    click(qtbot, window, page.shown.deletes[delivery_id])
    sheet = page.sheet
    press(qtbot, window, sheet, sheet.findChildren(type(page.add))[-1])
    with desk.work() as work:
        assert work.delivery(delivery_id).state is DeliveryState.DELETED
    assert desk.platforms.network.deleted == [f"{delivery_id}-live"]


def test_the_signed_form_goes_in_and_comes_out(qtbot, window, page, desk, tmp_path) -> None:
    file, copy = tmp_path / "scan.pdf", tmp_path / "copy.pdf"
    file.write_bytes(SCAN)
    page.files.attach(page.shown.found.consent, file)
    calm(qtbot, window)
    qtbot.waitUntil(lambda: bool(page.shown.found.consent.file))
    page.files.save(page.shown.found.consent, copy)
    calm(qtbot, window)
    assert copy.read_bytes() == SCAN


def test_a_file_that_is_no_form_is_refused_in_a_notice(qtbot, window, page, desk, tmp_path) -> None:
    file = tmp_path / "letter.docx"
    file.write_bytes(b"PK\x03\x04")
    page.files.attach(page.shown.found.consent, file)
    page.files.attach(page.shown.found.consent, tmp_path / "nowhere.pdf")
    page.files.save(page.shown.found.consent, tmp_path / "copy.pdf")
    calm(qtbot, window)
    with desk.work() as work:
        assert work.consent("consent-014").file == ""


def test_the_empty_form_is_written_as_a_pdf(qtbot, window, page, tmp_path) -> None:
    page.files.save_blank("ca-on", tmp_path / "form.pdf")
    page.files.save_blank("ca-on", tmp_path / "no such folder\0" / "form.pdf")
    calm(qtbot, window)
    assert (tmp_path / "form.pdf").read_bytes().startswith(b"%PDF-")


@pytest.mark.parametrize("place", ["us", "ca", "ca-on", "uk", "eu", "ie", "au", "nz", "in"])
def test_every_form_is_laid_out_black_on_white(qapp, place: str) -> None:
    blocks = form(place, "Harbour <Practice>", ("X",))
    assert len(as_pdf(blocks)) > 5000
    assert "Harbour &lt;Practice&gt;" in as_html(blocks)
