"""Pictures of the desktop on a given desk, drawn without a screen."""

import os
from pathlib import Path

from app.domain.desk import Desk
from app.ui.main_window import MainWindow
from app.ui.shots import Pose, draw
from app.ui.start import application


def draw_pages(desk: Desk, folder: Path, post_id: str) -> list[Path]:
    """Draw every page, light and dark, as PNG files of 1280×800; `post_id` is open in the composer."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application(["primum"])
    plain = ("calendar", "compose", "accounts", "consents", "library", "guidance", "status", "settings")
    pages = {page: post_id if page == "compose" else "" for page in plain}
    return list(draw(desk, None, [(page, _page(page, argument)) for page, argument in pages.items()], folder))


def _page(page: str, argument: str) -> Pose:
    def pose(window: MainWindow) -> None:
        window.go(page, argument)

    return pose
