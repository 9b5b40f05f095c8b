"""The library's page by mouse and keyboard."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage

from app.domain.library import Only, RightsKind
from app.domain.media import Rights
from app.ui.changes import Change
from app.ui.library.model import LibraryModel, spoken
from app.ui.main_window import MainWindow
from tests.gui.conftest import calm
from tests.gui.library.shelf import fill, photo, shelf_desk

LEFT = Qt.MouseButton.LeftButton
PDF = b"%PDF-1.7 you may use our photo"


@pytest.fixture
def desk(tmp_path: Path):
    return shelf_desk(tmp_path)


@pytest.fixture
def files(desk):
    return fill(desk)


@pytest.fixture
def page(qtbot, desk, window: MainWindow):
    window.go("library")
    made = window.pages["library"]
    rest(qtbot, window)
    return made


@pytest.fixture
def full(qtbot, files, page):
    rest(qtbot, page.window())
    return page


def rest(qtbot, window: MainWindow) -> None:
    """Wait for a chain of operations: the files, one after the other, then the list."""
    for _ in range(3):
        calm(qtbot, window)
        QGuiApplication.processEvents()


def click(qtbot, page, button) -> None:
    qtbot.mouseClick(button, LEFT)
    rest(qtbot, page.window())


def names(page) -> list[str]:
    return sorted(one.asset.media.filename for one in page.model.rows)


def choose(qtbot, page, name: str) -> None:
    """Click a card."""
    row = next(n for n, one in enumerate(page.model.rows) if one.asset.media.filename.startswith(name))
    page.grid.scrollTo(page.model.index(row, 0))
    place = page.grid.visualRect(page.model.index(row, 0)).center()
    qtbot.mouseClick(page.grid.viewport(), LEFT, pos=place)
    rest(qtbot, page.window())
    assert page.shown.one.asset.media.filename.startswith(name)


def drop(page, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(QPointF(20, 20), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
    page.dropEvent(event)


def kept(desk, asset_id: str):
    with desk.work() as work:
        return work.asset(asset_id)


def test_an_empty_library_says_what_belongs_there(page) -> None:
    assert page.empty.isVisible()
    assert not page.grid.isVisible()
    assert not page.side.isVisible()


def test_files_and_folders_come_in_and_those_that_cannot_be_used_are_told(qtbot, page, tmp_path) -> None:
    folder = tmp_path / "given"
    folder.mkdir()
    (folder / "a.jpg").write_bytes(photo(0))
    (folder / "broken.jpg").write_bytes(photo(1)[:400])
    (folder / "readme.txt").write_text("not asked for")
    other = tmp_path / "b.jpg"
    other.write_bytes(photo(2))
    drop(page, folder, other, tmp_path / "gone.png")
    qtbot.waitUntil(lambda: bool(page.refusals.sentences))
    rest(qtbot, page.window())
    assert names(page) == ["a.jpg", "b.jpg"]
    assert len(page.refusals.sentences) == 2
    assert "broken.jpg" in page.refusals.sentences[0]
    assert "gone.png" in page.refusals.sentences[1]
    assert page.shown.one.asset.media.filename == "b.jpg"


def test_a_folder_with_nothing_in_it_is_told(qtbot, page, tmp_path) -> None:
    (tmp_path / "none").mkdir()
    drop(page, tmp_path / "none")
    qtbot.waitUntil(page.refusals.isVisible)


def test_what_has_not_begun_can_be_stopped(qtbot, page, tmp_path) -> None:
    for number in range(6):
        (tmp_path / f"{number}.jpg").write_bytes(photo(number, (60, 40 + number)))
    page.importing.told.connect(lambda done, _of: page.stop.click() if done == 1 else None)
    drop(page, *sorted(tmp_path.glob("*.jpg")))
    with qtbot.waitSignal(page.importing.ended):
        pass
    rest(qtbot, page.window())
    assert names(page) == ["0.jpg", "1.jpg"]


def test_a_picture_is_pasted_by_the_keyboard(qtbot, page) -> None:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    QGuiApplication.clipboard().setImage(image)
    page.setFocus()
    with qtbot.waitSignal(page.importing.ended):
        qtbot.keyClick(page, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    rest(qtbot, page.window())
    assert page.model.count == 1


def test_a_click_shows_a_file_with_its_picture_and_where_it_is_used(qtbot, full) -> None:
    choose(qtbot, full, "Ward")
    assert [use.post_id for use in full.shown.one.uses] == ["post-24-0730"]
    assert full.pictures.get(full.shown.one.asset.id) is not None
    choose(qtbot, full, "Hand")  # a film: its first moments
    assert full.pictures.get(full.shown.one.asset.id) is not None
    assert full.shown.captions.isVisible()
    choose(qtbot, full, "Asthma plan")  # a document: its first page
    assert full.pictures.get(full.shown.one.asset.id) is not None


def test_arrow_keys_go_from_file_to_file(qtbot, full) -> None:
    choose(qtbot, full, full.model.rows[0].asset.media.filename)
    qtbot.keyClick(full.grid, Qt.Key.Key_Right)
    rest(qtbot, full.window())
    assert full.shown.one == full.model.rows[1]


def test_search_and_filters_leave_what_is_wanted(qtbot, full) -> None:
    qtbot.keyClicks(full.filters.field, "asthma")
    assert names(full) == ["Asthma plan.pdf", "Lungs, drawing.jpg"]
    full.filters.kind.choose("document")
    assert names(full) == ["Asthma plan.pdf"]
    full.filters.only.choose(Only.AI.value)
    assert names(full) == []
    assert full.nothing.isVisible()
    full.filters.field.clear()
    full.filters.kind.setCurrentIndex(0)
    assert names(full) == ["Hand washing.mp4"]
    full.filters.only.choose("")
    full.filters.tag.choose("clinic")
    assert names(full) == ["Dawn over the clinic.jpg"]


def test_what_is_typed_about_a_file_is_kept(qtbot, full, desk, files) -> None:
    choose(qtbot, full, "IMG")
    detail = full.shown
    assert not detail.save.isEnabled()
    qtbot.keyClicks(detail.alt.field, "A hill at dusk.")
    qtbot.keyClicks(detail.tags, "Hills,  #evening")
    detail.rights.kind.choose(RightsKind.CC.value)
    assert detail.rights.lacks.isVisible()
    for name, typed in (("author", "A. Diaz"), ("source", "commons.example"), ("licence", "CC BY 4.0")):
        qtbot.keyClicks(detail.rights.fields[name], typed)
    assert not detail.rights.lacks.isVisible()
    detail.ai.setChecked(True)
    click(qtbot, full, detail.save)
    asset = kept(desk, files["new"].id)
    assert (asset.media.alt_text, asset.tags, asset.ai_made) == ("A hill at dusk.", ("hills", "evening"), True)
    assert asset.rights == Rights("cc", "A. Diaz", "commons.example", "CC BY 4.0")
    assert not full.shown.edited


def test_typing_is_kept_when_another_file_or_page_is_opened(qtbot, full, desk, files, window) -> None:
    choose(qtbot, full, "IMG")
    qtbot.keyClicks(full.shown.tags, "first")
    choose(qtbot, full, "Ward")
    assert kept(desk, files["new"].id).tags == ("first",)
    qtbot.keyClicks(full.shown.tags, ", second")
    window.go("calendar")
    rest(qtbot, window)
    assert kept(desk, files["garden"].id).tags == ("garden", "team", "second")


def test_a_change_elsewhere_does_not_throw_away_what_is_typed(qtbot, full, desk, files, window) -> None:
    choose(qtbot, full, "IMG")
    qtbot.keyClicks(full.shown.tags, "mine")
    with desk.work() as work:
        asset = work.asset(files["new"].id)
        work.save_asset(asset)
    window.context.changes.tell(Change.LIBRARY)
    rest(qtbot, window)
    assert full.shown.tags.text() == "mine"
    click(qtbot, full, full.shown.save)
    assert full.shown.trouble.isVisible()
    assert "another window" in full.shown.trouble.text()


def test_the_paper_is_attached_and_written_out_again(qtbot, full, desk, files, tmp_path) -> None:
    choose(qtbot, full, "IMG")
    full.shown.rights.kind.choose(RightsKind.PERMISSION.value)
    click(qtbot, full, full.shown.save)
    paper = tmp_path / "mail.pdf"
    paper.write_bytes(PDF)
    full.paper.attach(full.shown.one.asset, paper)
    rest(qtbot, full.window())
    asset = kept(desk, files["new"].id)
    assert asset.rights.file_mime == "application/pdf"
    out = tmp_path / "out.pdf"
    full.paper.save(full.shown.one.asset, out)
    rest(qtbot, full.window())
    assert out.read_bytes() == PDF
    paper.write_bytes(b"MZ no paper")
    full.paper.attach(full.shown.one.asset, paper)
    rest(qtbot, full.window())
    assert full.shown.trouble.isVisible()


def test_a_file_of_a_planned_post_stays_and_the_reason_is_told(qtbot, full, files) -> None:
    choose(qtbot, full, "Ward")
    click(qtbot, full, full.shown.remove)
    full.sheet.accept()
    rest(qtbot, full.window())
    assert "Winter asthma plan" in full.shown.trouble.text()
    assert full.model.row_of(files["garden"].id) >= 0


def test_a_file_is_removed_by_the_keyboard_after_a_question(qtbot, full, files) -> None:
    choose(qtbot, full, "Dawn")
    qtbot.keyClicks(full.shown.tags, "typed and not wanted any more")
    full.setFocus()
    qtbot.keyClick(full, Qt.Key.Key_Delete)
    full.sheet.accept()
    rest(qtbot, full.window())
    assert full.model.row_of(files["dawn"].id) < 0
    assert full.shown is not None


def test_a_post_opens_from_its_file(qtbot, full, window) -> None:
    choose(qtbot, full, "Ward")
    full.shown.post_asked.emit("post-24-0730")
    rest(qtbot, window)
    assert window.pages["compose"].isVisible()


def test_a_screen_reader_hears_name_kind_rights_and_tags(full) -> None:
    row = full.model.row_of(next(o.asset.id for o in full.model.rows if o.asset.media.filename.startswith("Dawn")))
    said = full.model.data(full.model.index(row, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert said == spoken(full.model.rows[row]) == "Dawn over the clinic.jpg, Picture, Rights ended, clinic"


def test_the_model_is_empty_before_anything_is_read() -> None:
    model = LibraryModel()
    assert (model.rowCount(), model.is_empty, model.row_of("x")) == (0, True, -1)
