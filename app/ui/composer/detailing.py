"""Keeps the rows of platform details with the post, and opens the sheet in which they are said."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject

from app.domain.channel import Channel, Wish
from app.domain.comment import REPLY_TO
from app.domain.goal import PostKind
from app.domain.post import Post
from app.pipeline.tailor_wishes import said_of, wish_problems
from app.pipeline.wish_words import name_of
from app.ui.composer.details import DetailsSheet, said
from app.ui.composer.gate import can_edit
from app.ui.composer.parts import Parts
from app.words import words

ANSWERS = (Wish(REPLY_TO, "words"),)


class Detailing(QObject):
    """Shows the rows for the accounts that are chosen, and opens the sheet."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.page)
        self._parts, self._session = parts, parts.session
        self.sheet: DetailsSheet | None = None
        parts.writing.details.asked.connect(self.open)
        self._session.looked.connect(self.show)

    def show(self) -> None:
        """Show what is said to each platform, or must be."""
        rows = tuple(_row(channel, self._session.post) for channel in self._channels())
        self._parts.writing.details.show_rows(rows)

    def open(self, platform: str) -> None:
        """Open a platform's sheet; nothing happens for a post that is out."""
        channel = next((one for one in self._channels() if one.id == platform), None)
        if channel is None or not can_edit(self._session.post):
            return
        self.sheet = sheet = DetailsSheet(self._parts.page, channel, said_of(self._session.post, platform))
        sheet.taken.connect(partial(self._take, channel))
        sheet.open()

    def _take(self, channel: Channel, values: dict[str, str]) -> None:
        self._session.edit(said(self._session.post, channel, values))
        self.show()
        self._session.look_now()

    def _channels(self) -> Sequence[Channel]:
        """The platforms of the post that have details, each once; an answer has but the comment that it answers."""
        found = {outlook.channel.id: outlook.channel for outlook in self._session.outlooks}.values()
        if self._session.post.kind is PostKind.REPLY:
            return tuple(replace(one, wishes=ANSWERS) for one in found if one.can.replies)
        return tuple(one for one in found if one.wishes)


def _row(channel: Channel, post: Post) -> tuple[str, str, str, bool]:
    say, options = words().text, said_of(post, channel.id)
    draft = channel.can.inbox and options.get("mode", "").lower() != "direct"
    missing = [w for w in channel.wishes if w.required and not draft and not options.get(w.key)]
    if missing:
        names = ", ".join(name_of(wish.key) for wish in missing)
        return channel.id, channel.name, say("detail-missing", names=names), True
    told = [f"{name_of(w.key)}: {_word(w, options[w.key])}" for w in channel.wishes if options.get(w.key)]
    text = " · ".join(told) or say("detail-nothing-said", platform=channel.name)
    return channel.id, channel.name, text, bool(wish_problems(options, channel, draft=draft))


def _word(wish: Wish, given: str) -> str:
    return words().text("detail-word", word=given.lower()) if wish.known else given
