"""From a picture with faces and a record number to one that may go out: by covering, or by saying who is in it."""

import threading
from dataclasses import replace
from io import BytesIO

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt

from app.domain.consent import Consent
from app.domain.media import Vouch
from app.media.redact.recipe import Cover
from app.pipeline.way import look, send_off, still_same
from tests.gui.composer.conftest import TUESDAY, settle
from tests.gui.picture.conftest import FACE, add_photo, open_editor, rules

FACES, WRITTEN = "media/face-no-consent", "media/burned-in-text"


def at(sheet, box) -> QPoint:
    return sheet.canvas.point_of(box[0] + box[2] / 2, box[1] + box[3] / 2).toPoint()


def saved(qtbot, page, sheet) -> None:
    with qtbot.waitSignal(sheet.saved):
        qtbot.mouseClick(sheet.save, Qt.MouseButton.LeftButton)
    settle(qtbot, page)


def choose(sheet, row: int, label: str) -> None:
    sheet.rows.rows[row].who.choose(label)


def test_boxes_are_covered_and_the_copy_clears_the_findings(qtbot, page) -> None:
    before = add_photo(qtbot, page)
    assert {FACES, WRITTEN} <= rules(page)
    sheet = open_editor(qtbot, page)
    assert [one.kind for one in sheet.found] == ["face", "face", "text"]
    qtbot.mouseClick(sheet.canvas, Qt.MouseButton.LeftButton, pos=at(sheet, FACE))
    qtbot.mouseClick(sheet.rows.rows[1].cover, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(sheet.every, Qt.MouseButton.LeftButton)
    assert len(sheet.sketch.recipe.regions) == 3
    assert sheet.every.isHidden()
    saved(qtbot, page, sheet)
    after = page.session.post.media[0]
    assert after.sha256 != before.sha256
    assert page.context.desk.media.read(before.sha256)
    assert not rules(page) & {FACES, WRITTEN}


def test_the_original_comes_back_with_its_covers_still_planned(qtbot, page) -> None:
    before = add_photo(qtbot, page)
    sheet = open_editor(qtbot, page)
    qtbot.mouseClick(sheet.every, Qt.MouseButton.LeftButton)
    saved(qtbot, page, sheet)
    card = page.writing.media.cards[page.session.post.media[0].sha256]
    qtbot.mouseClick(card.original, Qt.MouseButton.LeftButton)
    settle(qtbot, page)
    assert page.session.post.media[0].sha256 == before.sha256
    assert FACES in rules(page)
    assert len(open_editor(qtbot, page).sketch.recipe.regions) == 3


def test_saying_who_each_face_is_clears_it_and_goes_with_the_approval(qtbot, page, desk) -> None:
    media = add_photo(qtbot, page)
    sheet = open_editor(qtbot, page)
    qtbot.mouseClick(sheet.rows.rows[2].cover, Qt.MouseButton.LeftButton)
    choose(sheet, 0, "staff")
    choose(sheet, 1, "actor")
    saved(qtbot, page, sheet)
    assert FACES not in rules(page)
    words = page.session.post.media[0].vouched
    assert [(w.label, w.by, w.at) for w in words] == [
        (la, "Dr. Amara Osei", desk.clock.now()) for la in ("staff", "actor")
    ]
    assert media.vouched == ()
    post = page.session.post
    bound = look(desk, post)[0].checked.fingerprint
    bare = replace(post.media[0], vouched=(replace(words[0], by="Bo Lind"), words[1]))
    assert look(desk, replace(post, media=(bare,)))[0].checked.fingerprint != bound


def test_what_was_said_is_in_the_audit_trail_and_passes_the_gate(qtbot, page, desk) -> None:
    add_photo(qtbot, page)
    sheet = open_editor(qtbot, page)
    qtbot.mouseClick(sheet.rows.rows[2].cover, Qt.MouseButton.LeftButton)
    choose(sheet, 0, "staff")
    choose(sheet, 1, "staff")
    saved(qtbot, page, sheet)
    delivery = send_off(desk, page.session.post, TUESDAY, "Dr. Amara Osei", "Looked at.")[0]
    assert still_same(desk, delivery) is None
    with desk.work() as work:
        said = [entry.detail for entry in work.audit() if entry.action == "plan-did-vouch"]
        post = work.post(delivery.post_id)
        work.save_post(replace(post, media=(replace(post.media[0], vouched=post.media[0].vouched[:1]),)))
    assert len(said) == 2
    assert all("label=staff" in detail and post.media[0].sha256 in detail for detail in said)
    assert still_same(desk, delivery).key == "delivery-held-findings"


def test_not_sure_stays_stopped_and_so_does_a_patient_without_a_consent(qtbot, page, desk) -> None:
    add_photo(qtbot, page)
    with desk.work() as work:
        work.save_consent(Consent("c-17", "K-17", media=(page.session.post.media[0].sha256,)))
    sheet = open_editor(qtbot, page)
    choose(sheet, 0, "patient")
    choose(sheet, 1, "staff")
    settle(qtbot, page)
    assert FACES in rules(page)
    row = sheet.rows.rows[0]
    row.consent.choose("c-17")
    settle(qtbot, page)
    assert FACES not in rules(page)
    assert page.session.post.media[0].vouched[-1].consent_id == "c-17"
    choose(sheet, 1, "")
    settle(qtbot, page)
    assert FACES in rules(page)
    assert len(page.session.post.media[0].vouched) == 1


def test_boxes_are_drawn_moved_pulled_and_taken_away_by_mouse_and_keys(qtbot, page) -> None:
    add_photo(qtbot, page)
    sheet = open_editor(qtbot, page)
    canvas, sketch = sheet.canvas, sheet.sketch
    drag(qtbot, canvas, (0.4, 0.5), (0.5, 0.6))
    assert sketch.recipe.regions[0].box == pytest.approx((0.4, 0.5, 0.1, 0.1), abs=0.01)
    drag(qtbot, canvas, (0.45, 0.55), (0.55, 0.55))
    assert sketch.recipe.regions[0].box == pytest.approx((0.5, 0.5, 0.1, 0.1), abs=0.01)
    drag(qtbot, canvas, (0.6, 0.6), (0.7, 0.7))
    assert sketch.recipe.regions[0].box == pytest.approx((0.5, 0.5, 0.2, 0.2), abs=0.01)
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    qtbot.keyClick(canvas, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert sketch.recipe.regions[0].box == pytest.approx((0.51, 0.5, 0.2, 0.21), abs=0.01)
    qtbot.keyClick(canvas, Qt.Key.Key_Delete)
    assert sketch.recipe.regions == ()
    qtbot.keyClick(canvas, Qt.Key.Key_A)
    qtbot.keyClick(canvas, Qt.Key.Key_N)
    sheet.tools.how.choose("blur")
    assert [region.cover for region in sketch.recipe.regions] == [Cover.BLUR]
    for _ in range(8):
        qtbot.mouseClick(sheet.tools.undo, Qt.MouseButton.LeftButton)
    assert sketch.is_empty
    qtbot.mouseClick(sheet.tools.redo, Qt.MouseButton.LeftButton)
    assert len(sketch.recipe.regions) == 1
    qtbot.keyClick(canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert sketch.is_empty


def test_the_picture_is_turned_and_cut_to_a_shape_of_its_platforms(qtbot, page) -> None:
    add_photo(qtbot, page)
    sheet = open_editor(qtbot, page)
    sheet.tools.mode.choose("cut")
    sheet.tools.shape.choose("4:5")
    assert sheet.sketch.recipe.crop == pytest.approx((0.2, 0.0, 0.6, 1.0))
    assert not sheet.warning.isHidden()
    drag(qtbot, sheet.canvas, (0.5, 0.5), (0.6, 0.5))
    assert sheet.sketch.recipe.crop == pytest.approx((0.3, 0.0, 0.6, 1.0), abs=0.01)
    qtbot.mouseClick(sheet.tools.right, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(sheet.every, Qt.MouseButton.LeftButton)
    saved(qtbot, page, sheet)
    assert size_of(page) == pytest.approx((600, 480), abs=1)


def test_a_copy_that_still_shows_what_was_covered_is_refused_and_nothing_is_lost(qtbot, page, eyes) -> None:
    before = add_photo(qtbot, page)
    sheet = open_editor(qtbot, page)
    qtbot.mouseClick(sheet.every, Qt.MouseButton.LeftButton)
    eyes.blind_to_covers = True
    qtbot.mouseClick(sheet.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.context.runs.busy)
    assert sheet.isVisible()
    assert sheet.state.property("look") == "block"
    assert len(sheet.sketch.recipe.regions) == 3
    assert page.session.post.media[0].sha256 == before.sha256


def test_saving_shows_how_far_it_is_and_can_be_stopped(qtbot, page, eyes) -> None:
    add_photo(qtbot, page)
    sheet = open_editor(qtbot, page)
    qtbot.mouseClick(sheet.every, Qt.MouseButton.LeftButton)
    begun, stopped = threading.Event(), threading.Event()

    def wait(cancelled) -> None:
        begun.set()
        while not cancelled():
            stopped.wait(0.01)

    eyes.waits = wait
    qtbot.mouseClick(sheet.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(begun.is_set)
    assert sheet.bar.isVisible()
    assert not sheet.save.isEnabled()
    qtbot.mouseClick(sheet.stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.context.runs.busy)
    assert sheet.bar.isHidden()
    assert sheet.save.isEnabled()
    assert len(sheet.sketch.recipe.regions) == 3


def test_while_a_picture_is_looked_at_the_composer_says_so_and_nothing_can_be_sent(qtbot, page, eyes) -> None:
    go_on = threading.Event()
    eyes.waits = lambda _cancelled: go_on.wait(10)
    media = add_photo(qtbot, page, wait=False)
    page.launch.pick(TUESDAY)
    qtbot.waitUntil(page.writing.media.cards[media.sha256].looking.isVisible)
    assert not page.foot.send.isEnabled()
    assert "Looking for faces" in page.foot.status.text()
    page.writing.editor.setFocus()
    qtbot.keyClicks(page.writing.editor, "More")
    assert "More" in page.session.post.text
    go_on.set()
    settle(qtbot, page)
    assert page.writing.media.cards[media.sha256].looking.isHidden()


def test_where_nobody_could_look_a_persons_word_is_the_way_on(qtbot, page, eyes) -> None:
    eyes.fail = True
    add_photo(qtbot, page)
    assert "media/not-looked-at" in rules(page)
    card = next(c for c in page.checks.cards if c.card.finding.rule == "media/not-looked-at")
    assert "Open the picture" in card._fix.text()
    sheet = open_editor(qtbot, page)
    assert "could not look" in sheet.state.text()
    sheet.looked.setChecked(True)
    settle(qtbot, page)
    assert "media/not-looked-at" not in rules(page)
    word = page.session.post.media[0].vouched[0]
    assert isinstance(word, Vouch)
    assert (word.label, word.by) == ("looked", "Dr. Amara Osei")
    sheet.looked.setChecked(False)
    settle(qtbot, page)
    assert "media/not-looked-at" in rules(page)


def test_the_button_of_a_finding_opens_the_editor(qtbot, page) -> None:
    add_photo(qtbot, page)
    card = next(c for c in page.checks.cards if c.card.finding.rule == FACES)
    qtbot.mouseClick(card._fix, Qt.MouseButton.LeftButton)
    sheets = [child for child in page.children() if type(child).__name__ == "PictureSheet"]
    qtbot.waitUntil(lambda: not page.context.runs.busy)
    assert len(sheets) == 1
    sheets[0].reject()


def drag(qtbot, canvas, start, end) -> None:
    first, last = canvas.point_of(*start).toPoint(), canvas.point_of(*end).toPoint()
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=first)
    qtbot.mouseMove(canvas, last)
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=last)


def size_of(page) -> tuple[int, int]:
    with Image.open(BytesIO(page.context.desk.media.read(page.session.post.media[0].sha256))) as image:
        return image.size
