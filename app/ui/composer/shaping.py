"""What the platform that is shown makes of the post's files: worked out in the background, once for each file."""

from PySide6.QtCore import QObject

from app.pipeline.shape import Known, Shape, shapes
from app.ui.composer.newest import Newest
from app.ui.composer.parts import Parts


class Shaping(QObject):
    """Fills the notes about files below the version that is shown."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.page)
        self._parts = parts
        self._known: Known = {}
        self._newest: Newest[tuple[str, tuple[Shape, ...]]] = Newest(
            parts.context.runs, self, self._have, parts.context.notices.error
        )
        parts.versions.shown.connect(self._ask)

    def _ask(self) -> None:
        outlook, desk = self._parts.versions.current, self._parts.context.desk
        media = self._parts.session.post.media
        if outlook is None or not media:
            self._parts.versions.files.show_shapes("", ())
            return
        self._newest.ask(lambda: (outlook.channel.name, shapes(desk, media, outlook.channel, self._known)))

    def _have(self, found: tuple[str, tuple[Shape, ...]]) -> None:
        current = self._parts.versions.current
        if current is not None and current.channel.name == found[0]:
            self._parts.versions.files.show_shapes(*found)
