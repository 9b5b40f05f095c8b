"""The caption editor, on a film of the library and in the composer, by mouse and keyboard."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from app.domain.captions import Cue, parse
from app.guidelines.registry import engine
from app.media.store import EncryptedMediaStore
from app.ui.captions.model import END, START, TEXT, CueModel
from app.ui.captions.sheet import CaptionSheet
from app.ui.main_window import MainWindow
from tests.gui.conftest import calm
from tests.gui.library.shelf import CUES, KEY, Drawn, fill, shelf_desk, still

LEFT = Qt.MouseButton.LeftButton
SRT = "1\n00:00:00,200 --> 00:00:01,000\nBreathe in.\n\n2\n00:00:01,000 --> 00:00:01,600\nHer MRN is 12345678.\n"


@pytest.fixture
def desk(tmp_path: Path):
    media = EncryptedMediaStore(tmp_path, KEY, still)
    return shelf_desk(tmp_path, check=engine(), redact=Drawn(media))


@pytest.fixture
def files(desk):
    return fill(desk)


def rest(qtbot, window: MainWindow) -> None:
    for _ in range(3):
        calm(qtbot, window)
        QGuiApplication.processEvents()


@pytest.fixture
def sheet(qtbot, window: MainWindow, files) -> CaptionSheet:
    """The editor on the film of the library."""
    window.go("library")
    rest(qtbot, window)
    page = window.pages["library"]
    page.grid.setCurrentIndex(page.model.index(page.model.row_of(files["film"].id), 0))
    qtbot.mouseClick(page.shown.captions, LEFT)
    return page.captioning.sheet


def cues(desk, asset_id: str) -> tuple[Cue, ...]:
    with desk.work() as work:
        captions = work.asset(asset_id).media.captions
    return parse(captions) if captions else ()


def change(sheet: CaptionSheet, row: int, column: int, typed: str) -> bool:
    return sheet.model.setData(sheet.model.index(row, column), typed)


def test_a_cell_is_changed_by_the_keyboard_and_saved(qtbot, sheet, desk, files, window) -> None:
    assert sheet.model.cues == CUES
    sheet.table.setCurrentIndex(sheet.model.index(1, TEXT))
    sheet.table.setFocus()
    qtbot.keyClick(sheet.table, Qt.Key.Key_F2)
    field = sheet.table.findChild(QLineEdit)
    field.selectAll()
    qtbot.keyClicks(field, "Dry them / well.")
    qtbot.mouseClick(sheet.save, LEFT)  # while the cell is still open
    rest(qtbot, window)
    assert cues(desk, files["film"].id)[1].text == "Dry them\nwell."


def test_a_file_is_read_checked_and_written_again(qtbot, sheet, window, tmp_path) -> None:
    given, out = tmp_path / "talk.srt", tmp_path / "out.srt"
    given.write_text(SRT, "utf-8")
    sheet.read(given)
    rest(qtbot, window)
    sheet._check_now()
    qtbot.waitUntil(lambda: bool(sheet.findings))
    assert "privacy/record-number" in {one.rule for one in sheet.findings}
    sheet.write(out)
    rest(qtbot, window)
    assert out.read_text("utf-8") == SRT


def test_a_broken_file_is_told_and_what_stood_there_stays(qtbot, sheet, window, tmp_path) -> None:
    (tmp_path / "bad.vtt").write_text("WEBVTT\n\n00:00:02 --> soon\nHi", "utf-8")
    sheet.read(tmp_path / "bad.vtt")
    rest(qtbot, window)
    assert "Line 3" in sheet.trouble.text()
    assert sheet.model.cues == CUES


def test_lines_are_added_and_removed(qtbot, sheet) -> None:
    sheet.table.setCurrentIndex(sheet.model.index(0, TEXT))
    qtbot.mouseClick(sheet.add, LEFT)
    assert [cue.start for cue in sheet.model.rows] == [0.0, 0.8, 0.8]
    assert len(sheet.model.cues) == 2  # a line without words is not kept
    sheet.table.setCurrentIndex(sheet.model.index(0, TEXT))
    qtbot.mouseClick(sheet.remove, LEFT)
    assert len(sheet.model.rows) == 2


def test_times_that_are_none_are_refused_with_a_sentence(sheet) -> None:
    assert not change(sheet, 0, START, "soon")
    assert "is no time" in sheet.trouble.text()
    assert not change(sheet, 1, END, "0:00.1")
    assert "must end after" in sheet.trouble.text()
    assert change(sheet, 0, START, "0:00.2")
    assert not sheet.trouble.text()


def test_a_start_beyond_the_end_moves_the_words_as_they_are() -> None:
    model = CueModel((Cue(0.0, 2.0, "A"),))
    assert model.setData(model.index(0, START), "10")
    assert model.rows == [Cue(10.0, 12.0, "A")]


def test_what_is_too_fast_or_too_late_is_told(sheet) -> None:
    change(sheet, 1, END, "9")
    assert [(number, message.key) for number, message in sheet.stumbles()] == [
        (0, "captions-too-fast"),
        (1, "captions-after-end"),
    ]


def test_without_words_nothing_can_be_drawn(qtbot, sheet, desk, files, window) -> None:
    sheet.model.set_cues(())
    assert not sheet.draw.isEnabled()
    qtbot.mouseClick(sheet.save, LEFT)
    rest(qtbot, window)
    assert cues(desk, files["film"].id) == ()


def test_captions_are_drawn_into_a_copy_that_the_library_keeps(qtbot, sheet, desk, files, window) -> None:
    qtbot.mouseClick(sheet.draw, LEFT)
    qtbot.waitUntil(lambda: not sheet.isVisible())
    rest(qtbot, window)
    with desk.work() as work:
        (copy,) = (one for one in work.assets() if one.copy_of == files["film"].id)
    assert copy.media.captions_drawn
    assert copy.ai_made  # as the film it was made from
    assert desk.redact.recipes == [{"captions": [[c.start, c.end, c.text] for c in CUES]}]


# --- in the composer ------------------------------------------------------------------------------------------------


@pytest.fixture
def compose(qtbot, window: MainWindow, files):
    """A draft that shows the film."""
    window.go("compose", "post-30-0730")
    rest(qtbot, window)
    page = window.pages["compose"]
    qtbot.waitUntil(lambda: page.session.post.id == "post-30-0730")
    return page


def film_of(page):
    return next(media for media in page.session.post.media if media.is_video)


def test_the_posts_own_captions_change_and_the_library_gets_them(qtbot, compose, desk, files, window) -> None:
    card = compose.writing.media.cards[files["film"].id]
    qtbot.mouseClick(card.captions, LEFT)
    sheet = compose.captioning.sheet
    change(sheet, 0, TEXT, "Wash them.")
    qtbot.mouseClick(sheet.save, LEFT)
    rest(qtbot, window)
    assert parse(film_of(compose).captions)[0].text == "Wash them."
    assert cues(desk, files["film"].id)[0].text == "Wash them."


def test_the_copy_with_drawn_captions_takes_the_films_place_and_can_be_undone(qtbot, compose, files, window) -> None:
    qtbot.mouseClick(compose.writing.media.cards[files["film"].id].captions, LEFT)
    sheet = compose.captioning.sheet
    qtbot.mouseClick(sheet.draw, LEFT)
    qtbot.waitUntil(lambda: not sheet.isVisible())
    rest(qtbot, window)
    assert film_of(compose).captions_drawn
    compose.captioning._back(film_of(compose).sha256, files["film"].media)
    assert film_of(compose).sha256 == files["film"].id


def test_files_are_picked_from_the_library_with_their_words(qtbot, compose, files, window) -> None:
    qtbot.mouseClick(compose.writing.buttons["library"], LEFT)
    rest(qtbot, window)
    sheet = compose.authoring.library
    assert not sheet.take.isEnabled()
    qtbot.keyClicks(sheet.filters.field, "lungs")
    qtbot.keyClicks(sheet.filters.field, "x")
    assert sheet.nothing.isVisible()
    sheet.filters.field.setText("lungs")
    place = sheet.grid.visualRect(sheet.model.index(0, 0)).center()
    qtbot.mouseClick(sheet.grid.viewport(), LEFT, pos=place)
    qtbot.mouseClick(sheet.take, LEFT)
    rest(qtbot, window)
    picked = next(m for m in compose.session.post.media if m.sha256 == files["lungs"].id)
    assert picked.alt_text == "Drawing of two lungs with their airways."


def test_the_versions_say_what_is_made_of_each_file(qtbot, compose, files, window) -> None:
    compose.authoring._have_picked((files["lungs"],))
    compose.session.look_now()
    notes = compose.versions.files
    qtbot.waitUntil(lambda: len(notes.shapes) == 2)
    assert [said.split(" goes")[0] for said in notes.sentences()] == ["Hand washing.mp4", "Lungs, drawing.jpg"]
    for media in compose.session.post.media:
        compose.authoring._remove_media(media.sha256)
    compose.session.look_now()
    qtbot.waitUntil(lambda: not notes.isVisible())


def test_the_guide_to_alt_text_opens_and_closes(qtbot, compose, files, window) -> None:
    compose.authoring._have_picked((files["lungs"],))
    alt = compose.writing.media.cards[files["lungs"].id].alt
    assert alt.guide.isHidden()
    alt.ask.click()
    assert "image of" in alt.guide.text()
    alt.ask.click()
    assert alt.guide.isHidden()
