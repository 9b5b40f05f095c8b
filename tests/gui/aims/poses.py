"""States of campaigns, goals, entries, ideas and planning to look at."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, time

from PySide6.QtWidgets import QScrollArea, QWidget

from app.domain.campaign import Campaign
from app.domain.context import Duty
from app.domain.entry import EntryKind
from app.pipeline.hours import add_duty
from app.ui.ideas.capture import Capture
from app.ui.ideas.week_sheet import WeekSheet
from app.ui.main_window import MainWindow
from app.ui.mindful.hours import HoursEditor
from app.ui.mindful.pause import PauseSheet
from app.ui.shots import Pose
from app.ui.shots import settle as settle_once
from platforms.channels import CHANNELS
from tests.gui.aims.sample import fill

MONDAY = datetime(2026, 11, 23, 13, 0, tzinfo=UTC)


def settle(window: MainWindow) -> None:
    """Let a chain of operations run to its end."""
    for _ in range(3):
        settle_once(window)


def empty(window: MainWindow) -> None:
    """No campaign yet."""
    window.go("campaigns", "campaigns")
    settle(window)


def tab(name: str) -> Pose:
    """A tab of the page."""

    def pose(window: MainWindow) -> None:
        fill(window.context.desk)
        window.go("campaigns", name)
        settle(window)

    return pose


def goals(window: MainWindow) -> None:
    """The goals with the real platforms' manifests."""
    tab("goals")(window)
    page = window.pages["campaigns"]
    page.loaded = replace(page.loaded, channels=CHANNELS)
    page._show()
    settle(window)


def asked(name: str, ask: Callable[[QWidget], object]) -> Pose:
    """A sheet of the page."""

    def pose(window: MainWindow) -> QWidget:
        tab(name)(window)
        page = window.pages["campaigns"]
        ask(page)
        return page.sheet

    return pose


def ideas(window: MainWindow) -> None:
    """The calendar with bars, quiet lines and the ideas beside it."""
    fill(window.context.desk)
    window.go("calendar")
    page = window.pages["calendar"]
    page.views.choose("month")
    settle(window)
    page.select("")
    if page.ideas.shelf.isHidden():
        page.ideas.turn()
    page.reload()
    settle(window)


def capture(window: MainWindow) -> QWidget:
    """An idea's line."""
    window.context.commands.run("idea")
    return window.findChildren(Capture)[-1]


def week(window: MainWindow) -> QWidget:
    """A week's proposals."""
    ideas(window)
    window.context.commands.run("week")
    settle(window)
    sheet = window.findChildren(WeekSheet)[-1]
    sheet.forward.click()
    settle(window)
    return sheet


def plan(window: MainWindow) -> QWidget:
    """When an idea should be posted."""
    ideas(window)
    shelf = window.pages["calendar"].ideas.shelf
    shelf.plan.click()
    settle(window)
    return shelf.sheet


def composer(window: MainWindow) -> None:
    """A post of a campaign, harder to read than the campaign wants it."""
    fill(window.context.desk)
    window.go("compose", "post-27-0730")
    settle(window)


def protected(window: MainWindow) -> None:
    """Protected hours in the settings."""
    desk = window.context.desk
    for weekday in (0, 2):
        if len(window.context.profile.duties) < 2:
            add_duty(desk, Duty(weekday, time(9), time(12, 30)), window.context.who)
    window.go("settings")
    settle(window)
    page = window.pages["settings"]
    editor = page.findChild(HoursEditor)
    editor.add.setFocus()
    page.findChild(QScrollArea).ensureWidgetVisible(editor)


def monday(window: MainWindow) -> None:
    """Monday's first opening."""
    window.go("calendar")
    window.glance.look(MONDAY)
    settle(window)


def after_monday(window: MainWindow) -> None:
    """The glance is put away again."""
    window.glance.hide()
    window.go("status")
    settle(window)
    window.pages["status"].findChild(QScrollArea).verticalScrollBar().setValue(10_000)


def pause(window: MainWindow) -> QWidget:
    """A heated post."""
    return PauseSheet(window, MONDAY, "America/Toronto")


POSES: dict[str, Pose] = {
    "aims-empty": empty,
    "aims-campaigns": tab("campaigns"),
    "aims-goals": goals,
    "aims-entries": tab("entries"),
    "aims-campaign": asked("campaigns", lambda page: page._ask_campaign(Campaign("", ""))),
    "aims-campaign-links": asked("campaigns", lambda page: page._ask_campaign(page.loaded.standings[0].campaign)),
    "aims-meeting": asked("entries", lambda page: page._ask_entry(EntryKind.MEETING)),
    "aims-ideas": ideas,
    "aims-capture": capture,
    "aims-plan": plan,
    "aims-week": week,
    "aims-composer": composer,
    "aims-protected": protected,
    "aims-monday": monday,
    "aims-glance": after_monday,
    "aims-pause": pause,
}
