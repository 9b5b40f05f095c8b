"""`make shots`: every page, light and dark and at 200 %, to build/shots/, from a seeded sample practice."""

import sys
import tempfile
from dataclasses import replace
from datetime import timedelta
from itertools import product
from pathlib import Path

from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

TOP = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(TOP))

from app.domain.house import house_rule  # noqa: E402 -- the checkout must be on the path first
from app.domain.lifecycle import DeliveryState  # noqa: E402 -- as above
from app.guidelines.registry import engine  # noqa: E402 -- the checkout must be on the path first
from app.ui.main_window import MainWindow  # noqa: E402 -- as above
from app.ui.shots import BOTH, Pose, draw, settle  # noqa: E402 -- as above
from app.ui.tray import Tray  # noqa: E402 -- as above
from app.ui.unlock import KNOWN, NEW, RECOVERY, AskSheet  # noqa: E402 -- as above
from app.words import speak, words  # noqa: E402 -- as above
from tests.gui.aims.poses import POSES as AIM_POSES  # noqa: E402 -- as above
from tests.gui.assist.poses import POSES as ASSIST_POSES  # noqa: E402 -- as above
from tests.gui.calendar_poses import POSES as CALENDAR_POSES  # noqa: E402 -- as above
from tests.gui.composer.poses import POSES as COMPOSE_POSES  # noqa: E402 -- as above
from tests.gui.consents.poses import POSES as CONSENT_POSES  # noqa: E402 -- as above
from tests.gui.exchange.poses import POSES as EXCHANGE_POSES  # noqa: E402 -- as above
from tests.gui.library.poses import POSES as LIBRARY_POSES  # noqa: E402 -- as above
from tests.gui.runner import StillRunner  # noqa: E402 -- as above
from tests.gui.seed import november_desk  # noqa: E402 -- as above

FOLDER = TOP / "build" / "shots"
CHOSEN, HELD, FAILED = "post-24-0730", "post-27-0730", "post-25-1200"


def calendar(view: str, post: str = "") -> Pose:
    """The calendar in a view, with a post chosen."""

    def pose(window: MainWindow) -> None:
        window.go("calendar")
        page = window.pages["calendar"]
        page.views.choose(view)
        settle(window)
        page.select(post)

    return pose


def page(page_id: str, argument: str = "") -> Pose:
    """A page with its argument."""
    return lambda window: window.go(page_id, argument)


def house(window: MainWindow) -> QWidget | None:
    """The rules of the house, with one that is being added."""
    desk = window.context.desk
    with desk.work() as work:
        rules = (
            house_rule("1", ("live from ward", "on shift now"), "block", "No posts from the wards.", "Policy 4.2"),
            house_rule("2", ("harbour family practice",), "warn", "", "Policy 2", required=True),
        )
        work.save_profile(replace(work.profile(), house_rules=rules))
    window.go("settings")
    settle(window)
    editor = window.pages["settings"].house
    editor.terms.setText("our lawyer*, confidential")
    editor.section.setFocus()
    window.pages["settings"].findChild(QScrollArea).ensureWidgetVisible(editor)
    return None


def palette(window: MainWindow) -> QWidget:
    """The palette, open."""
    window.context.commands.run("palette")
    return next(w for w in window.findChildren(QWidget) if type(w).__name__ == "Palette")


def found(window: MainWindow) -> QWidget:
    """The palette with what it found in the records."""
    made = palette(window)
    made.field.setText("cardiac")
    made.finder.soon.stop()
    made.finder.soon.timeout.emit()
    settle(window)
    return made


def keys(window: MainWindow) -> QWidget:
    """The sheet of keys."""
    for child in window.findChildren(QWidget):
        if type(child).__name__ == "Palette":
            child.close()
    window.context.commands.run("shortcuts")
    return next(w for w in window.findChildren(QWidget) if type(w).__name__ == "ShortcutSheet")


def unlock(asked: tuple[str, str, str], trouble: str = "", *, again: bool = False) -> Pose:
    """What is asked before the window is there."""
    return lambda _window: AskSheet(asked, words().text(trouble) if trouble else "", again=again)


def closing(window: MainWindow) -> QWidget | None:
    """The question where there is no tray to stay in."""
    tray = Tray(window, lambda: None, available=False)
    tray.may_close()
    window.closing = lambda: True
    return tray.sheet


def overdue(window: MainWindow) -> QWidget | None:
    """The status page after a weekend with the machine switched off."""
    desk = window.context.desk
    with desk.work() as work:
        for delivery in work.deliveries(states=(DeliveryState.SCHEDULED,))[:4]:
            late = replace(delivery, due=desk.clock.now() - timedelta(hours=30), state=DeliveryState.MISSED)
            work.save_delivery(late)
    window.go("status")
    settle(window)


POSES: dict[str, Pose] = {
    "calendar": calendar("month"),
    "calendar-chosen": calendar("month", CHOSEN),
    "calendar-held": calendar("month", HELD),
    "calendar-failed": calendar("month", FAILED),
    "calendar-week": calendar("week", CHOSEN),
    "calendar-agenda": calendar("agenda", CHOSEN),
    "calendar-board": calendar("board", HELD),
    "compose": page("compose", HELD),
    "accounts": page("accounts"),
    "guidance": page("guidance"),
    "status": page("status"),
    "status-missed": overdue,
    "settings": page("settings"),
    "settings-house": house,
    "palette": palette,
    "palette-found": found,
    "keys": keys,
    "closing": closing,
    "unlock-new": unlock(NEW, again=True),
    "unlock-again": unlock(KNOWN, "keyring-wrong-passphrase"),
    "unlock-recovery": unlock(RECOVERY),
    **AIM_POSES,
    **ASSIST_POSES,
    **CALENDAR_POSES,
    **COMPOSE_POSES,
    **CONSENT_POSES,
    **EXCHANGE_POSES,
    **LIBRARY_POSES,
}


def main(names: list[str]) -> None:
    """Draw the named poses, or all, at 100 % and 200 %; in the language that PRIMUM_LANGUAGE names."""
    speak("system")
    app = QApplication.instance() or QApplication([])
    poses = [(name, pose) for name, pose in POSES.items() if name in names or not names]
    for (scale, folder), scheme in product(((1.0, FOLDER), (2.0, FOLDER / "200")), BOTH):
        with tempfile.TemporaryDirectory() as data:
            # A desk of its own each time: some poses add a post.
            desk = november_desk(Path(data), check=engine())
            for file in draw(desk, StillRunner(), poses, folder, scale, (scheme,)):
                print(file.relative_to(TOP))
    app.quit()


if __name__ == "__main__":
    main(sys.argv[1:])
