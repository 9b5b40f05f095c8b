"""Before the window: passphrase and recovery key."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from app.ui.unlock import KNOWN, NEW, RECOVERY, AskSheet


def test_a_new_passphrase_is_typed_twice_and_must_be_the_same(qtbot):
    sheet = AskSheet(NEW, again=True)
    qtbot.addWidget(sheet)
    sheet.show()
    qtbot.keyClicks(sheet.first, "four words that differ")
    qtbot.keyClicks(sheet.second, "four words that differs")
    qtbot.mouseClick(sheet.go, Qt.MouseButton.LeftButton)
    assert sheet.isVisible()
    assert sheet.trouble.isVisible()
    sheet.second.clear()
    qtbot.keyClicks(sheet.second, "four words that differ")
    with qtbot.waitSignal(sheet.accepted):
        qtbot.keyClick(sheet.second, Qt.Key.Key_Return)
    assert sheet.secret == "four words that differ"


def test_what_was_wrong_last_time_is_said_and_escape_quits(qtbot):
    sheet = AskSheet(KNOWN, "This passphrase does not open it.")
    qtbot.addWidget(sheet)
    sheet.show()
    assert sheet.trouble.text() == "This passphrase does not open it."
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.result() == QDialog.DialogCode.Rejected


def test_nothing_typed_opens_nothing(qtbot):
    sheet = AskSheet(RECOVERY)
    qtbot.addWidget(sheet)
    sheet.show()
    qtbot.mouseClick(sheet.go, Qt.MouseButton.LeftButton)
    assert sheet.isVisible()


def test_what_is_typed_is_never_shown(qtbot):
    sheet = AskSheet(NEW, again=True)
    qtbot.addWidget(sheet)
    assert sheet.first.echoMode() == sheet.second.echoMode() == sheet.first.EchoMode.Password
