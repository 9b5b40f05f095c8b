"""States of the calendar to look at: for `tools/shots.py`."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QWidget

from app.domain.post import Post
from app.ui.calendar import saved
from app.ui.calendar.bulk import PAUSED
from app.ui.changes import Change
from app.ui.main_window import MainWindow
from app.ui.shots import Pose, settle

ASTHMA, CLUB, HELD, SLEEP = "post-24-0730", "post-26-1700", "post-27-0730", "post-30-0730"


def shown(window: MainWindow, view: str):
    """The calendar in a view, with posts that are too close and some with tags."""
    window.go("calendar")
    page = window.pages["calendar"]
    page.views.choose(view)
    page.go_to(page.model.today)
    page.picked.clear()
    page.select("")
    desk = window.context.desk
    with desk.work() as work:
        asthma = work.post(ASTHMA)
        if not asthma.tags and asthma.planned_for:
            work.save_post(replace(asthma, tags=("winter", "lungs")))
            when = asthma.planned_for + timedelta(minutes=25)
            work.save_post(Post("near", "Hello", title="Flu clinic hours", accounts=asthma.accounts, planned_for=when))
    window.context.changes.tell(Change.POSTS)
    settle(window)
    return page


def picked(view: str) -> Pose:
    """Several posts picked."""

    def pose(window: MainWindow) -> None:
        page = shown(window, view)
        page.go_to(page.model.today)
        settle(window)
        page.picked.put([ASTHMA, CLUB, HELD, SLEEP])

    return pose


def day(window: MainWindow) -> None:
    """One day."""
    page = shown(window, "day")
    page.go_to(page.model.today + timedelta(days=2))
    settle(window)


def december(window: MainWindow) -> None:
    """A week with a health day."""
    page = shown(window, "week")
    page.go_to(page.model.today + timedelta(days=9))
    settle(window)


def dragging(window: MainWindow) -> None:
    """What is said while a chip hovers near another."""
    page = shown(window, "month")
    month = page.month
    box = month.placed.cells[page.model.find(ASTHMA).day]
    held = next((p for p in month.placed.chips if p.chip.row.id == CLUB), None)
    if held is None:  # at 200 % the day shows how many there are, and no chip
        return
    near = held.chip._replace(at=page.model.find(ASTHMA).at)
    month._pressed = replace(held, chip=near)
    month._press = QPointF(held.box.x + 20, held.box.y + 10)
    month._drag, month._dragging = QPointF(box.x + 30, box.y + 60), True
    month.update()


def three_picked(window: MainWindow):
    page = shown(window, "month")
    still(page)
    page.picked.put([ASTHMA, CLUB, HELD])
    return page


def moving(window: MainWindow) -> QWidget:
    """Where to."""
    page = three_picked(window)
    page.bulk.ask_move()
    return page.bulk.sheet


def tagging(window: MainWindow) -> QWidget:
    """Which tags."""
    page = three_picked(window)
    page.bulk.ask_tags()
    return page.bulk.sheet


def refused(window: MainWindow) -> QWidget:
    """Some stayed as they are."""
    page = shown(window, "month")
    still(page)
    page.picked.put(["post-20-0730", "post-19-1200"])
    page.bulk.do(PAUSED)
    settle(window)
    return page.bulk.sheet


def keeping(window: MainWindow) -> QWidget:
    """A view under a name."""
    page = shown(window, "agenda")
    still(page)
    page.ask_keep()
    return page.sheet


def still(page) -> None:
    """Let go of a drag that a pose before this one began."""
    page.month._stop_drag()


def menu(window: MainWindow) -> QWidget:
    """The kept views."""
    page = shown(window, "month")
    still(page)
    saved.keep(window.context.memory, saved.Kept("Advocacy, by day", "agenda", page.model.filters))
    page.kept.fill()
    page.kept.menu.popup(page.mapToGlobal(page.rect().center()))
    return page.kept.menu


POSES: dict[str, Pose] = {
    "cal-picked": picked("month"),
    "cal-picked-agenda": picked("agenda"),
    "cal-picked-board": picked("board"),
    "cal-day": day,
    "cal-week": december,
    "cal-dragging": dragging,
    "cal-move": moving,
    "cal-tags": tagging,
    "cal-refused": refused,
    "cal-keep": keeping,
    "cal-views": menu,
}
