"""Where the window was, and how wide its parts were, brought back; what lies on no screen any more is brought in."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QByteArray, QPoint, QRect, QSettings, QSize

from app.ui.frame import Page

GRIP = QSize(120, 24)
"""So much of the top of a window must be on a screen, for a hand to take it."""
OWN = frozenset({"calendar", "compose"})
"""Pages that remember their widths themselves."""


def brought_in(frame: QRect, screens: Sequence[QRect]) -> QRect:
    """The frame where a person can take it: as it is, or in the middle of the first screen and no larger than that."""
    top = QRect(frame.topLeft(), QSize(frame.width(), GRIP.height()))
    for screen in screens:
        seen = screen.intersected(top)
        if seen.width() >= min(GRIP.width(), frame.width()) and seen.height() >= GRIP.height():
            return frame
    if not screens:
        return frame
    first = screens[0]
    size = frame.size().boundedTo(first.size())
    rest = first.size() - size
    return QRect(first.topLeft() + QPoint(rest.width() // 2, rest.height() // 2), size)


def keep_widths(pages: Mapping[str, Page], memory: QSettings) -> None:
    """Remember how wide the parts of each page are."""
    for page_id, page in pages.items():
        if page_id not in OWN and page.splitter.count() > 1:
            memory.setValue(f"widths/{page_id}", page.splitter.saveState())


def bring_widths(page_id: str, page: Page, memory: QSettings) -> None:
    """Give the parts of a page the widths that they had."""
    widths = memory.value(f"widths/{page_id}")
    if page_id not in OWN and isinstance(widths, QByteArray):
        page.splitter.restoreState(widths)
