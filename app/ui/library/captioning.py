"""The caption editor on a film of the library."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.domain.captions import Cue
from app.domain.library import Asset
from app.domain.media import Media
from app.pipeline import captioning
from app.ui.background import Operation
from app.ui.captions.sheet import CaptionSheet
from app.ui.changes import Change
from app.ui.context import Context
from app.words import words


class Captioning(QObject):
    """Opens the editor and keeps what it gives."""

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self.sheet: CaptionSheet | None = None

    def open(self, asset: Asset) -> None:
        """Open the editor on a film."""
        self.sheet = sheet = CaptionSheet(self._page, self._context, asset.media)
        sheet.saved.connect(lambda cues: self._keep(asset, cues))
        sheet.drawn.connect(self._say_drawn)
        sheet.open()

    def _keep(self, asset: Asset, cues: tuple[Cue, ...]) -> None:
        desk, who = self._context.desk, self._context.who
        told = (Change.LIBRARY, asset.id)
        self._context.run(Operation(lambda: captioning.keep(desk, asset.id, cues, who), told).in_order(), self)

    def _say_drawn(self, copy: Media) -> None:
        self._context.notices.say(words().text("library-captions-copied", name=copy.filename))
