"""The ideas beside the calendar: the button that opens them, what is dropped onto a day, and whether they are open."""

from datetime import datetime

from PySide6.QtCore import QObject

from app.ui.calendar.canvas import Canvas
from app.ui.context import Context
from app.ui.frame import Page
from app.ui.ideas import actions
from app.ui.ideas.shelf import IdeasShelf
from app.ui.widgets.buttons import button
from app.words import words

OPEN = "calendar/ideas"


class Beside(QObject):
    """`button` goes into the page's bar; `join` puts the shelf at the page's side."""

    def __init__(self, page: Page, context: Context) -> None:
        super().__init__(page)
        self._page, self._context = page, context
        self.shelf = IdeasShelf(context)
        self.button = button("", "icon", "ph.lightbulb", self.turn, tip=words().text("aims-ideas"))

    def join(self, *canvases: Canvas) -> None:
        """Take ideas that are dropped onto these, and show the shelf where it was open the last time."""
        self._page.splitter.addWidget(self.shelf)
        self._page.splitter.setStretchFactor(self._page.splitter.count() - 1, 0)
        for canvas in canvases:
            canvas.wanted_idea.connect(self.plan)
        if self._context.memory.value(OPEN, "") == "yes":
            self.shelf.reload()
        else:
            self.shelf.hide()

    def turn(self) -> None:
        """Open the shelf, or close it."""
        opening = self.shelf.isHidden()
        (self.shelf.open if opening else self.shelf.hide)()
        self._context.memory.setValue(OPEN, "yes" if opening else "")

    def plan(self, idea: str, when: datetime | None) -> None:
        """A draft of the idea at this time."""
        if when is not None:
            actions.plan_for(self._context, idea, when).push()
