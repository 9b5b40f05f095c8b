"""States of the library's page and the caption editor to look at: for `tools/shots.py`."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.domain.library import Only
from app.media.store import EncryptedMediaStore
from app.ui.main_window import MainWindow
from app.ui.shots import Pose
from app.ui.shots import settle as settle_once
from tests.gui.library.shelf import fill, photo, still


def settle(window: MainWindow) -> None:
    """Let a chain of operations run to its end."""
    for _ in range(4):
        settle_once(window)


def filled(window: MainWindow):
    """The page with its files."""
    desk = window.context.desk
    if not isinstance(desk.media, EncryptedMediaStore):
        object.__setattr__(desk, "media", EncryptedMediaStore(desk.data_dir, bytes(32), still))
    with desk.work() as work:
        there = len(work.assets()) > 1
    if not there:
        fill(desk)
    window.go("library")
    settle(window)
    page = window.pages["library"]
    for combo in (page.filters.only, page.filters.kind):
        combo.setCurrentIndex(0)
    return page


def choose(page, name: str) -> None:
    row = next(n for n, one in enumerate(page.model.rows) if one.asset.media.filename.startswith(name))
    page.grid.setCurrentIndex(page.model.index(row, 0))


def empty(window: MainWindow) -> None:
    """Nothing yet."""
    window.go("library")
    settle(window)


def chosen(name: str, down: int = 0) -> Pose:
    """One file at the side."""

    def pose(window: MainWindow) -> None:
        page = filled(window)
        choose(page, name)
        settle(window)
        page.area.verticalScrollBar().setValue(down)

    return pose


def refused(window: MainWindow) -> None:
    """Some of the files that were dropped cannot be used."""
    page = filled(window)
    folder = Path(window.context.desk.data_dir) / "given"
    folder.mkdir(exist_ok=True)
    (folder / "notes.jpg").write_bytes(b"not a picture")
    (folder / "sky.jpg").write_bytes(photo(7))
    page.importing.begin([folder])
    settle(window)
    settle(window)


def nothing(window: MainWindow) -> None:
    """A search that finds nothing."""
    page = filled(window)
    page.refusals.hide()
    page.filters.kind.choose("document")
    page.filters.only.choose(Only.AI.value)
    settle(window)


def captions(window: MainWindow) -> QWidget:
    """The caption editor."""
    page = filled(window)
    page.refusals.hide()
    choose(page, "Hand")
    settle(window)
    page.shown.captions.click()
    sheet = page.captioning.sheet
    sheet.model.setData(sheet.model.index(1, 2), "Patient Karen Doyle: my MRN is 12345678, call me on 555-0134.")
    sheet._check_now()
    settle(window)
    return sheet


def picking(window: MainWindow) -> QWidget:
    """Choosing for a post."""
    filled(window)
    window.go("compose", "post-30-0730")
    settle(window)
    page = window.pages["compose"]
    page.writing.buttons["library"].click()
    settle(window)
    page.authoring.library.grid.setCurrentIndex(page.authoring.library.model.index(1, 0))
    return page.authoring.library


def shapes(window: MainWindow) -> None:
    """What is made of a post's files, below its version."""
    filled(window)
    window.go("compose", "post-30-0730")
    settle(window)
    page = window.pages["compose"]
    with window.context.desk.work() as work:
        for asset in work.assets():
            if asset.media.is_image:
                page.authoring._have_picked((asset,))
    page.session.look_now()
    settle(window)
    card = next(iter(page.writing.media.cards.values()))
    card.alt.ask.click()
    settle(window)


POSES: dict[str, Pose] = {
    "library-empty": empty,
    "library": chosen("Ward"),
    "library-ended": chosen("Dawn", 200),
    "library-film": chosen("Hand", 400),
    "library-refused": refused,
    "library-nothing": nothing,
    "library-captions": captions,
    "library-pick": picking,
    "library-shapes": shapes,
}
