"""Posts come in by three steps and are taken back by one; plan and history go out."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication

from app.ui.exchange.model import CHOSEN
from tests.gui.conftest import calm

COPY, LEFT, NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
WIDE = (datetime(2000, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC))
TABLE = "Caption,When\nWash your hands.,2026-12-01 07:30\nNo such day,2026-02-31 07:30\nSleep well.,\n"


@pytest.fixture
def exchange(window):
    return window.pages["calendar"].exchange


@pytest.fixture
def table(tmp_path) -> Path:
    file = tmp_path / "posts.csv"
    file.write_text(TABLE, "utf-8")
    return file


def rows_of(qtbot, window, exchange, file: Path):
    exchange.open_import()
    sheet = exchange.sheet
    sheet.take(file)
    qtbot.waitUntil(lambda: sheet.stack.currentIndex() == 1)
    sheet.next.click()
    qtbot.waitUntil(lambda: sheet.stack.currentIndex() == 2)
    calm(qtbot, window)
    return sheet


def drafts(desk) -> set[str]:
    with desk.work() as work:
        return {post.title for post in (*work.posts(), *work.posts(*WIDE))}


def test_rows_become_drafts_and_one_undo_takes_them_back(qtbot, window, desk, exchange, table):
    before = drafts(desk)
    sheet = rows_of(qtbot, window, exchange, table)
    assert [sheet.model.data(sheet.model.index(row, 3)) for row in range(3)] == ["Fine", "Cannot be imported", "Fine"]
    assert "does not exist" in sheet.model.said(1)
    sheet.next.click()
    qtbot.waitUntil(lambda: drafts(desk) - before == {"Wash your hands.", "Sleep well."})
    calm(qtbot, window)
    window.context.undo.undo()
    qtbot.waitUntil(lambda: drafts(desk) == before)
    calm(qtbot, window)
    window.context.undo.redo()
    qtbot.waitUntil(lambda: drafts(desk) - before == {"Wash your hands.", "Sleep well."})


def test_a_row_that_is_not_ticked_stays_out(qtbot, window, desk, exchange, table):
    before = drafts(desk)
    sheet = rows_of(qtbot, window, exchange, table)
    model = sheet.model
    assert model.setData(model.index(0, CHOSEN), Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole)
    assert not model.setData(model.index(1, CHOSEN), Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
    assert sheet.next.text() == "Import 1 draft"
    sheet.next.click()
    qtbot.waitUntil(lambda: drafts(desk) - before == {"Sleep well."})


def test_a_file_that_cannot_be_read_is_said_in_the_sheet(qtbot, window, exchange, tmp_path):
    (tmp_path / "book.csv").write_bytes(b"PK\x03\x04")
    exchange.open_import()
    exchange.sheet.take(tmp_path / "book.csv")
    qtbot.waitUntil(lambda: "workbook" in exchange.sheet.where.trouble.text())
    assert exchange.sheet.stack.currentIndex() == 0


def test_copied_cells_are_pasted(qtbot, window, exchange):
    QGuiApplication.clipboard().setText("Caption\tWhen\nWash your hands.\t2026-12-01 07:30")
    exchange.open_import()
    exchange.sheet.where.paste.click()
    qtbot.waitUntil(lambda: exchange.sheet.stack.currentIndex() == 1)
    assert [field.value for field in exchange.sheet.columns.fields] == ["text", "planned_for"]


def test_two_columns_with_one_field_are_said(qtbot, window, exchange, table):
    exchange.open_import()
    sheet = exchange.sheet
    sheet.take(table)
    qtbot.waitUntil(lambda: sheet.stack.currentIndex() == 1)
    sheet.columns.fields[1].choose("text")
    sheet.next.click()
    assert sheet.stack.currentIndex() == 1


def test_a_table_dropped_on_the_calendar_opens_the_import(qtbot, window, exchange, table):
    page, data = window.pages["calendar"], QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(table))])
    enter = QDragEnterEvent(page.rect().center(), COPY, data, LEFT, NONE)
    enter.ignore()
    QApplication.sendEvent(page, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(page, QDropEvent(QPointF(page.rect().center()), COPY, data, LEFT, NONE))
    qtbot.waitUntil(lambda: exchange.sheet is not None and exchange.sheet.stack.currentIndex() == 1)


@pytest.mark.parametrize("kind", ["csv", "json", "ics", "pdf"])
def test_the_plan_is_written(qtbot, window, exchange, tmp_path, kind):
    exchange.open_export()
    sheet = exchange.sheet
    sheet.kind.choose(kind)
    sheet.write(tmp_path / f"plan.{kind}")
    qtbot.waitUntil((tmp_path / f"plan.{kind}").exists)
    calm(qtbot, window)
    data = (tmp_path / f"plan.{kind}").read_bytes()
    assert data.startswith({"csv": b"\xef\xbb\xbfid", "json": b"{", "ics": b"BEGIN:VCALENDAR", "pdf": b"%PDF"}[kind])
    if kind == "json":
        assert len(json.loads(data)["posts"]) == 20


def test_the_history_has_no_markdown_and_a_pdf(qtbot, window, exchange, tmp_path):
    exchange.open_export()
    sheet = exchange.sheet
    sheet.what.choose("history")
    assert [sheet.kind.itemData(at) for at in range(sheet.kind.count())] == ["csv", "json", "ics", "pdf"]
    sheet.kind.choose("pdf")
    sheet.redacted.setChecked(True)
    sheet.write(tmp_path / "history.pdf")
    qtbot.waitUntil((tmp_path / "history.pdf").exists)
    calm(qtbot, window)


def test_the_calendar_file_follows_the_plan(qtbot, window, exchange, tmp_path, desk, table):
    exchange.open_export()
    sheet = exchange.sheet
    sheet.kind.choose("ics")
    sheet.keep.setChecked(True)
    file = tmp_path / "plan.ics"
    sheet.write(file)
    qtbot.waitUntil(file.exists)
    calm(qtbot, window)
    file.unlink()
    exchange.write_feed()
    qtbot.waitUntil(file.exists)
