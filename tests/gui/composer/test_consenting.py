"""A post is linked with a consent of the register, and told when that is withdrawn."""

from datetime import date

import pytest

from app.domain.consent import Consent, Way
from app.pipeline import withdrawal
from app.ui.changes import Change
from tests.contract.material import picture
from tests.gui.composer.conftest import settle

FORM = Consent("c-14", "K-2026-014", information="knee", signed_on=date(2026, 6, 2), expires=date(2027, 6, 2))


@pytest.fixture
def register(desk):
    with desk.work() as work:
        work.save_consent(FORM)
        work.save_consent(Consent("c-2", "K-2", signed_on=date(2026, 6, 2), expires=date(2026, 6, 3)))


def test_without_a_consent_the_way_leads_to_the_register(qtbot, page, host) -> None:
    page.writing.buttons["consent"].click()
    page.authoring.consenting.sheet.accept()
    assert ("consents", "") in host.went


def test_a_consent_is_linked_named_and_unlinked(qtbot, register, page, desk) -> None:
    settle(qtbot, page)
    page.session.look_now()
    settle(qtbot, page)
    page.writing.buttons["consent"].click()
    sheet = page.authoring.consenting.sheet
    assert [row.consent.key for row in sheet.model.rows] == ["K-2026-014"], "only what holds today is offered"
    assert not sheet.take.isEnabled()
    sheet.list.setCurrentIndex(sheet.model.index(0, 0))
    sheet.take.click()
    settle(qtbot, page)
    assert page.session.post.consents == ("c-14",)
    assert any("K-2026-014" in text for _, _, text in page.writing.extras._shown)
    page.writing.extras.removed.emit("consent:c-14")
    assert page.session.post.consents == ()


def test_a_picture_that_the_form_names_is_covered_by_it(qtbot, register, page, desk, tmp_path) -> None:
    file = tmp_path / "knee.png"
    file.write_bytes(picture(kind="PNG"))
    page.authoring.add_files([file])
    settle(qtbot, page)
    qtbot.waitUntil(lambda: bool(page.session.post.media))
    sha = page.session.post.media[0].sha256
    page.writing.buttons["consent"].click()
    sheet = page.authoring.consenting.sheet
    sheet.list.setCurrentIndex(sheet.model.index(0, 0))
    sheet.pictures[sha].setChecked(True)
    sheet.take.click()
    settle(qtbot, page)
    with desk.work() as work:
        assert work.consent("c-14").media == (sha,)


def test_an_open_post_is_looked_at_again_when_a_consent_is_withdrawn(qtbot, register, page, desk) -> None:
    page.session.look_now()
    settle(qtbot, page)
    page.writing.buttons["consent"].click()
    sheet = page.authoring.consenting.sheet
    sheet.list.setCurrentIndex(sheet.model.index(0, 0))
    sheet.take.click()
    settle(qtbot, page)
    withdrawal.revoke(desk, "c-14", "Dr. Amara Osei", Way.PHONE)
    page.context.changes.tell(Change.CONSENTS, "c-14")
    settle(qtbot, page)
    (gone,) = (consent for consent in page.session.register if consent.id == "c-14")
    assert gone.revoked_on is not None
