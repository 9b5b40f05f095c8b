"""The caption editor in the composer: the words go with the post's film, and into the library for the next post."""

from functools import partial

from PySide6.QtCore import QObject

from app.domain.captions import Cue
from app.domain.media import Media
from app.pipeline import captioning
from app.ui.background import Operation
from app.ui.captions.sheet import CaptionSheet
from app.ui.changes import Change
from app.ui.composer import editing
from app.ui.composer.gate import can_edit
from app.ui.composer.parts import Parts
from app.words import words


class Captioning(QObject):
    """Opens the editor on a film of the post."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.page)
        self._parts, self._session = parts, parts.session
        self.sheet: CaptionSheet | None = None
        parts.writing.media.captions_asked.connect(self.open)

    def open(self, sha256: str) -> None:
        """Open the editor; nothing happens for a post that is out."""
        media = next((one for one in self._session.post.media if one.sha256 == sha256), None)
        if media is None or not media.is_video or not can_edit(self._session.post):
            return
        self.sheet = sheet = CaptionSheet(self._parts.page, self._parts.context, media)
        sheet.saved.connect(partial(self._keep, media))
        sheet.drawn.connect(partial(self._swap, media))
        sheet.open()

    def _keep(self, media: Media, cues: tuple[Cue, ...]) -> None:
        fresh = captioning.captioned(media, cues)
        self._session.edit(editing.caption_media(self._session.post, media.sha256, fresh.captions))
        context = self._parts.context
        told = (Change.LIBRARY, media.sha256)

        def keep() -> None:
            captioning.keep_with(context.desk, media, cues, context.who)

        context.run(Operation(keep, told).in_order(), self)

    def _swap(self, media: Media, copy: Media) -> None:
        """The copy takes the film's place in the post; the film stays in the library."""
        before = next((one for one in self._session.post.media if one.sha256 == media.sha256), media)
        self._session.edit(editing.swap_media(self._session.post, media.sha256, copy))
        say = words().text
        back = partial(self._back, copy.sha256, before)
        self._parts.context.notices.say(say("composer-captions-drawn", name=copy.filename), say("composer-undo"), back)

    def _back(self, sha256: str, media: Media) -> None:
        self._session.edit(editing.swap_media(self._session.post, sha256, media))
