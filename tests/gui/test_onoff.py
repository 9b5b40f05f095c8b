"""Whatever flips a button that is on or off, what listens hears of it once."""

from PySide6.QtCore import Qt

from app.ui.widgets.pill import Pill


def test_a_click_and_a_screen_readers_toggle_are_each_said_once(qtbot):
    pill, said = Pill("Education", checkable=True), []
    qtbot.addWidget(pill)
    pill.asked.connect(lambda: said.append(pill.isChecked()))
    pill.show()
    qtbot.mouseClick(pill, Qt.MouseButton.LeftButton)
    pill.toggle()
    pill.setChecked(True)
    assert said == [True, False]


def test_the_rail_goes_to_a_page_by_toggle(qtbot, window):
    window.rail.buttons["guidance"].toggle()
    assert window.stack.currentWidget() is window.pages["guidance"]
    window.go("calendar")
    assert window.stack.currentWidget() is window.pages["calendar"]
