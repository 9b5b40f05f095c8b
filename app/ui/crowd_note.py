"""A quiet warning where a time is chosen: what the post would be too close to. It stops nothing."""

from datetime import datetime

from PySide6.QtWidgets import QLabel, QSizePolicy

from app.domain.post import Post
from app.pipeline.near import Near, near
from app.ui.background import Operation
from app.ui.calendar.spoken import crowd_words
from app.ui.context import Context


class CrowdNote(QLabel):
    """Empty and hidden as long as the chosen time is free; reads off the GUI thread, only the newest answer counts."""

    def __init__(self, context: Context, post: Post) -> None:
        super().__init__()
        self._context, self._post = context, post
        self._looking: Operation[Near] | None = None
        self.setProperty("look", "warn")
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.hide()

    def look(self, when: datetime | None) -> None:
        """Say what is too close at a moment (UTC)."""
        if self._looking is not None:
            self._looking.cancel()
        if when is None:
            self._say("")
            return
        desk, post = self._context.desk, self._post
        self._looking = Operation(lambda: near(desk, post.id, post.accounts, when)).then(self._show)
        self._context.run(self._looking, self)

    def _show(self, found: Near) -> None:
        told = (crowd_words(one, found.labels.get(one.account, ""), found.pace) for one in found.crowds)
        self._say("\n".join(told))

    def _say(self, text: str) -> None:
        self.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
