"""The frame: pages by mouse and keyboard, colours, palette, keys, tray."""

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QPushButton

from app.domain.errors import InputError
from app.ui.background import Operation
from app.ui.changes import Change
from app.ui.context import RunnerState
from app.ui.main_window import MainWindow
from app.ui.palette import Palette
from app.ui.shortcuts import ShortcutSheet
from app.ui.theme import Scheme, theme
from app.ui.tray import Tray
from tests.fakes import make_desk
from tests.gui.conftest import calm
from tests.gui.runner import StillRunner

PAGES = [
    "calendar", "compose", "campaigns", "assist", "accounts", "consents", "library", "guidance", "status", "settings",
]  # fmt: skip


@pytest.mark.parametrize("page", PAGES)
def test_a_click_in_the_rail_shows_the_page(qtbot, window, page):
    qtbot.mouseClick(window.rail.buttons[page], Qt.MouseButton.LeftButton)
    assert window.stack.currentWidget() is window.pages[page]
    assert window.rail.buttons[page].isChecked()
    calm(qtbot, window)


@pytest.mark.parametrize(("number", "page"), list(enumerate(PAGES, 1)))
def test_control_and_a_number_show_the_page(qtbot, window, number, page):
    window.activateWindow()
    qtbot.keyClick(window, getattr(Qt.Key, f"Key_{number % 10}"), Qt.KeyboardModifier.ControlModifier)
    assert window.stack.currentWidget() is window.pages[page]
    calm(qtbot, window)


def test_a_new_post_is_begun_from_every_page(qtbot, window):
    window.go("status")
    calm(qtbot, window)
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    calm(qtbot, window)
    assert window.stack.currentWidget() is window.pages["compose"]


def test_the_keys_of_finding_are_two_and_its_name_stands_once(qtbot, window):
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.findChild(Palette) is not None
    titles = [command.title for command in window.context.commands.all()]
    assert len(titles) == len(set(titles))


def test_a_page_is_made_when_it_is_first_shown(window):
    assert set(window.pages) == {"calendar"}


def test_the_last_page_is_shown_again_at_the_next_start(qtbot, window, desk):
    window.go("guidance")
    window.close()
    again = MainWindow(desk)
    qtbot.addWidget(again)
    assert again.stack.currentWidget() is again.pages["guidance"]


def test_colours_change_live_with_the_system(qtbot, window):
    theme().choose(Scheme.SYSTEM)
    before = window.grab().toImage().pixelColor(60, 520)
    QApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    after = window.grab().toImage().pixelColor(60, 520)
    QApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert before == QColor("#FFFFFF")
    assert after == QColor("#1B2027")


def test_the_persons_choice_of_colours_beats_the_system(window):
    theme().choose(Scheme.LIGHT)
    QApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert not theme().is_dark
    QApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)


def opened_palette(qtbot, window) -> Palette:
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = window.findChild(Palette)
    calm(qtbot, window)
    return palette


def test_the_palette_goes_to_a_page_by_typing(qtbot, window):
    palette = opened_palette(qtbot, window)
    qtbot.keyClicks(palette.field, "guidance")
    qtbot.keyClick(palette, Qt.Key.Key_Return)
    assert window.stack.currentWidget() is window.pages["guidance"]


def test_the_palette_finds_a_post_by_a_word_of_its_title(qtbot, window):
    palette = opened_palette(qtbot, window)
    qtbot.keyClicks(palette.field, "asthma winter")
    titles = [command.title for command in palette.model.commands]
    assert titles == ["Winter asthma plan: three things to do before the cold comes"]
    qtbot.keyClick(palette, Qt.Key.Key_Escape)


def test_arrow_keys_move_in_the_palette_while_one_types(qtbot, window):
    palette = opened_palette(qtbot, window)
    qtbot.keyClick(palette, Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == 1
    qtbot.keyClick(palette, Qt.Key.Key_Up)
    qtbot.keyClick(palette, Qt.Key.Key_Up)
    assert palette.list.currentIndex().row() == palette.model.rowCount() - 1
    palette.close()


def test_the_sheet_of_keys_lists_every_command_with_keys(qtbot, window):
    window.context.commands.run("shortcuts")
    sheet = window.findChild(ShortcutSheet)
    shown = " ".join(w.text() for w in sheet.findChildren(type(window.pages["calendar"].title)))
    assert all(c.title in shown for c in window.context.commands.all() if c.keys)
    sheet.accept()


def test_the_runner_is_paused_and_resumed_from_the_rail(qtbot, window, runner):
    qtbot.mouseClick(window.rail.runner, Qt.MouseButton.LeftButton)
    assert runner.told == ["pause"]
    assert window.rail.runner.text() == "sending paused"
    qtbot.mouseClick(window.rail.runner, Qt.MouseButton.LeftButton)
    assert runner.told == ["pause", "resume"]
    assert window.rail.runner.text() == "runner on"


def test_a_failed_operation_is_told_in_a_sheet(qtbot, window):
    def fail() -> None:
        raise InputError("calendar-past")

    window.context.run(Operation(fail))
    qtbot.waitUntil(lambda: window.context.notices.sheet is not None)
    assert window.context.notices.sheet.isVisible()
    window.context.notices.sheet.accept()


def test_a_fault_of_ours_is_told_without_its_details(qtbot, window, caplog):
    told = []
    window.context.run(Operation(lambda: 1 // 0).failed(told.append))
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].message.key == "window-unexpected"
    assert "ZeroDivisionError" in caplog.text


def test_a_result_is_not_shown_when_its_widget_is_gone(qtbot, window):
    shown = []
    owner = QPushButton()
    window.context.run(Operation(lambda: 1).then(shown.append), owner)
    shiboken6.delete(owner)
    calm(qtbot, window)
    assert shown == []


def test_ordered_operations_run_one_after_the_other(qtbot, window):
    done = []
    for number in range(50):
        window.context.run(Operation(lambda number=number: done.append(number)).in_order())
    calm(qtbot, window)
    assert done == list(range(50))


def test_a_cancelled_operation_shows_nothing(qtbot, window):
    shown = []
    window.context.run(Operation(lambda: 1).then(shown.append)).cancel()
    calm(qtbot, window)
    assert shown == []


def test_a_success_says_what_changed(qtbot, window):
    heard = []
    window.context.changes.happened.connect(lambda kind, record: heard.append((kind, record)))
    window.context.run(Operation(lambda: 1, (Change.SLOTS, "slot-1")))
    calm(qtbot, window)
    assert ("slots", "slot-1") in heard


class Ends:
    def __init__(self) -> None:
        self.count = 0

    def __call__(self) -> None:
        self.count += 1


def test_closing_the_window_leaves_the_runner_in_the_tray(window, runner):
    ends = Ends()
    tray = Tray(window, ends, available=True)
    tray.icon.hide()
    window.close()
    assert (window.isVisible(), ends.count, runner.state) == (False, 0, RunnerState.ON)


def test_the_trays_menu_opens_pauses_and_quits(window, runner):
    ends = Ends()
    tray = Tray(window, ends, available=True)
    tray.icon.hide()
    window.close()
    show, _next, _asking, pause, _, leave = tray.menu.actions()
    show.trigger()
    assert window.isVisible()
    pause.trigger()
    tray.menu.aboutToShow.emit()
    assert (runner.state, pause.text()) == (RunnerState.PAUSED, "Resume sending")
    leave.trigger()
    assert ends.count == 1


def test_without_a_tray_closing_asks_while_posts_wait(window):
    ends = Ends()
    tray = Tray(window, ends, available=False)
    window.close()
    assert (window.isVisible(), ends.count) == (True, 0)
    stay, leave = tray.sheet.findChildren(QPushButton)
    assert (stay.text(), leave.text()) == ("Stay open", "Quit")
    leave.click()
    assert (window.isVisible(), ends.count) == (False, 1)


def test_without_a_tray_and_nothing_waiting_closing_quits(qtbot, tmp_path):
    window = MainWindow(make_desk(data_dir=tmp_path), StillRunner())
    qtbot.addWidget(window)
    ends = Ends()
    Tray(window, ends, available=False)
    window.show()
    window.close()
    calm(qtbot, window)
    assert ends.count == 1


def test_an_undo_in_the_notice_does_what_it_says(qtbot, window):
    ends = Ends()
    window.context.notices.say("Moved", "Undo", ends)
    toast = window.context.notices.toast
    assert toast.geometry().bottom() <= window.height()
    qtbot.mouseClick(toast.findChild(QPushButton), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert (ends.count, toast.isVisible()) == (1, False)


def test_the_palette_finds_words_in_posts_files_and_addresses_and_opens_them(qtbot, window):
    palette = opened_palette(qtbot, window)
    qtbot.keyClicks(palette.field, "cardiac rehab halves")
    qtbot.waitUntil(lambda: palette.model.rowCount() > 0)
    found = palette.model.commands[0]
    assert found.hint == "Posts"
    assert "Cardiac rehab halves" in found.title
    qtbot.keyClick(palette, Qt.Key.Key_Return)
    assert window.stack.currentWidget() is window.pages["compose"]
    calm(qtbot, window)


def test_only_the_answer_to_the_last_words_is_shown(qtbot, window):
    palette = opened_palette(qtbot, window)
    qtbot.keyClicks(palette.field, "cardiac")
    palette.field.clear()
    calm(qtbot, window)
    assert not any(command.id.startswith("hit-") for command in palette.model.commands)
    palette.close()


def test_the_palette_puts_what_was_used_lately_first(qtbot, window):
    palette = opened_palette(qtbot, window)
    qtbot.keyClicks(palette.field, "guidance")
    qtbot.keyClick(palette, Qt.Key.Key_Return)
    calm(qtbot, window)
    window.context.commands.run("palette")
    again = window.findChildren(Palette)[-1]
    calm(qtbot, window)
    assert again.model.commands[0].id == "go-guidance"
    again.close()
