"""The picture editor in the composer: what is said goes into the post, a covered copy takes the picture's place."""

from functools import partial

from PySide6.QtCore import QObject

from app.domain.media import Media, Vouch
from app.media.redact.recipe import Recipe
from app.ui.composer import actions, editing
from app.ui.composer.gate import can_edit
from app.ui.composer.parts import Parts
from app.ui.picture.shapes import shapes_of
from app.ui.picture.sheet import PictureSheet
from app.words import words


class Covering(QObject):
    """Opens the editor. What was planned for a picture stays here while the app runs, also when the editor closes."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.page)
        self._parts, self._session = parts, parts.session
        self._plans: dict[str, Recipe] = {}
        self._originals: dict[str, Media] = {}
        parts.writing.media.edit_asked.connect(self.open)
        parts.writing.media.original_asked.connect(self.back)
        parts.checks.picture_asked.connect(self._open_number)
        for signal in (parts.session.edited, parts.session.looked, parts.session.replaced):
            signal.connect(self._show)

    def open(self, sha256: str) -> PictureSheet | None:
        """Open the editor on a picture of the post."""
        media = self._media(sha256)
        if media is None or not media.is_image or not can_edit(self._session.post):
            return None
        shapes = shapes_of(outlook.channel for outlook in self._session.outlooks)
        sheet = PictureSheet(self._parts.page, self._parts.context, media, self._plans.get(sha256, Recipe()), shapes)
        sheet.sketch.changed.connect(lambda: self._plans.update({sha256: sheet.sketch.recipe}))
        sheet.vouched.connect(partial(self._vouch, sha256))
        sheet.saved.connect(partial(self._swap, sha256))
        sheet.open()
        return sheet

    def back(self, sha256: str) -> None:
        """Put the picture that a copy was made from in its place again; its covers stay planned."""
        original = self._originals.get(sha256)
        if original is not None:
            self._session.edit(editing.swap_media(self._session.post, sha256, original))

    def _open_number(self, number: int) -> None:
        media = self._session.post.media
        if 1 <= number <= len(media):
            self.open(media[number - 1].sha256)

    def _vouch(self, sha256: str, vouched: tuple[Vouch, ...]) -> None:
        self._session.edit(editing.vouch_for(self._session.post, sha256, vouched))

    def _swap(self, sha256: str, copy: Media) -> None:
        media = self._media(sha256)
        if media is None:
            return
        self._originals[copy.sha256] = media
        context = self._parts.context
        context.run(actions.note_copy(context.desk, copy, media, context.who), self)
        self._session.edit(editing.swap_media(self._session.post, sha256, copy))
        say = words().text
        undo = partial(self.back, copy.sha256)
        said = say("composer-picture-covered", name=media.filename)
        self._parts.context.notices.say(said, say("composer-undo"), undo)

    def _media(self, sha256: str) -> Media | None:
        return next((media for media in self._session.post.media if media.sha256 == sha256), None)

    def _show(self) -> None:
        self._parts.writing.media.show_work(self._session.unseen, frozenset(self._originals))
