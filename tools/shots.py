"""`make shots`: every page, light and dark and at 200 %, to build/shots/, from a seeded sample practice."""

import sys
import tempfile
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

TOP = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(TOP))

from app.guidelines.registry import engine  # noqa: E402 -- the checkout must be on the path first
from app.ui.main_window import MainWindow  # noqa: E402 -- as above
from app.ui.pages import PAGES  # noqa: E402 -- as above
from app.ui.shots import draw, settle  # noqa: E402 -- as above
from tests.gui.runner import StillRunner  # noqa: E402 -- as above
from tests.gui.seed import november_desk  # noqa: E402 -- as above

FOLDER = TOP / "build" / "shots"
CHOSEN, HELD, FAILED = "post-24-0730", "post-27-0730", "post-25-1200"


def calendar(view: str, post: str = ""):
    """The calendar in a view, with a post chosen."""

    def pose(window: MainWindow) -> None:
        window.go("calendar")
        page = window.pages["calendar"]
        page.views.choose(view)
        settle(window)
        page.select(post)

    return pose


def page(page_id: str, argument: str = ""):
    """A page with its argument."""
    return lambda window: window.go(page_id, argument)


def palette(window: MainWindow) -> QWidget:
    """The palette, open."""
    window.context.commands.run("palette")
    return next(w for w in window.findChildren(QWidget) if type(w).__name__ == "Palette")


def keys(window: MainWindow) -> QWidget:
    """The sheet of keys."""
    for child in window.findChildren(QWidget):
        if type(child).__name__ == "Palette":
            child.close()
    window.context.commands.run("shortcuts")
    return next(w for w in window.findChildren(QWidget) if type(w).__name__ == "ShortcutSheet")


POSES = {
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
    "settings": page("settings"),
    "palette": palette,
    "keys": keys,
}


def main(names: list[str]) -> None:
    """Draw the named poses, or all."""
    app = QApplication.instance() or QApplication([])
    known = {spec.id for spec in PAGES}
    poses = [
        (n, p)
        for n, p in POSES.items()
        if (n in names or not names) and (n not in {"compose", "accounts"} or n in known)
    ]
    for scale, folder in ((1.0, FOLDER), (2.0, FOLDER / "200")):
        with tempfile.TemporaryDirectory() as data:
            desk = november_desk(Path(data), check=engine())
            for file in draw(desk, StillRunner(), poses, folder, scale):
                print(file.relative_to(TOP))
    app.quit()


if __name__ == "__main__":
    main(sys.argv[1:])
