"""The first start and the composer on the real composition: encrypted database, media store, guidelines, rehearsal."""

import secrets
from datetime import UTC, datetime
from io import BytesIO

import pytest
from PIL import Image
from PySide6.QtCore import Qt

from app.bootstrap.practice import assemble, closing, machine
from app.bootstrap.sample import JumpingClock, PassingSecrets
from app.domain.lifecycle import DeliveryState
from app.ui.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
SUNDAY = datetime(2026, 11, 22, 19, 5, tzinfo=UTC)


@pytest.fixture
def desk(tmp_path):
    folder = tmp_path / "practice"
    folder.mkdir()
    with closing(assemble(folder, PassingSecrets(), secrets.token_bytes(32), JumpingClock(SUNDAY))) as practice:
        yield practice.desk


@pytest.fixture
def window(qtbot, desk):
    made = MainWindow(desk, None, recovery_key="K7QF-2MXA")
    qtbot.addWidget(made)
    made.show()
    yield made
    made.finish()


def click(qtbot, widget):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def calm(qtbot, window):
    qtbot.waitUntil(lambda: not window.context.runs.busy)


def begin(qtbot, window):
    """Answer the set-up."""
    cards = window.set_up
    cards.steps[0].person.setText("Dr. Amara Osei")
    cards.steps[1].boxes["ca-on"].setChecked(True)
    cards.steps[2].search.setText("toronto")
    cards.steps[-1].kept.setChecked(True)
    with qtbot.waitSignal(cards.finished):
        for _ in cards.steps:
            click(qtbot, cards.forward)
    calm(qtbot, window)


def photo(folder):
    """A photograph with a place in its metadata."""
    exif = Image.Exif()
    exif[0x010F] = "Camera of a clinic"
    data = BytesIO()
    Image.new("RGB", (640, 480), "#336699").save(data, "JPEG", exif=exif)
    file = folder / "gym.jpg"
    file.write_bytes(data.getvalue())
    return file


def test_from_the_first_start_to_a_post_that_is_out(qtbot, desk, window, tmp_path):
    begin(qtbot, window)
    window.go("compose", "new")
    calm(qtbot, window)
    page = window.pages["compose"]
    qtbot.waitUntil(lambda: page.accounts.text() == "1 account")
    qtbot.keyClicks(page.writing.editor, "My patient Jane Miller from Elmvale, 54, came in last Tuesday.")
    qtbot.waitUntil(lambda: page.session.settled)
    assert not page.foot.send.isEnabled()

    page.writing.editor.selectAll()
    qtbot.keyClicks(page.writing.editor, "Rest, fluids and time help most colds.")
    page.authoring.add_files([photo(tmp_path)])
    qtbot.waitUntil(lambda: bool(page.writing.media.cards))
    card = next(iter(page.writing.media.cards.values()))
    qtbot.waitUntil(lambda: page.session.settled)
    assert card.cleaned.text() == "Removed from it: which camera or phone took it."
    assert "access/alt-text" in {c.finding.rule for c in page.session.verdict.cards}
    qtbot.keyClicks(card.alt.field, "An empty blue wall.")
    page.session.keeping.save_now()
    qtbot.waitUntil(lambda: page.session.settled and page.session.keeping.is_saved)
    assert page.session.verdict.stops == 0

    page.launch._pick_now()
    page.launch._send("A plain sentence.")
    qtbot.waitUntil(lambda: bool(deliveries(desk)))
    calm(qtbot, window)
    with machine(desk) as runner:
        runner.recover()
        runner.run_due()
    sent = deliveries(desk)[0]
    assert sent.state is DeliveryState.SENT
    assert sent.variant.text == "Rest, fluids and time help most colds."
    assert sent.variant.segments[0].media[0].alt_text == "An empty blue wall."
    assert b"Camera of a clinic" not in desk.media.read(sent.variant.segments[0].media[0].sha256)


def deliveries(desk):
    with desk.work() as work:
        return work.deliveries()
