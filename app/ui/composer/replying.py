"""A reply can be decided against: it is closed as decided, with its words and history, and can be taken up again."""

from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject

from app.domain.goal import PostKind
from app.domain.post import Post
from app.ui.composer import actions
from app.ui.composer.gate import can_edit, is_empty
from app.ui.composer.parts import Parts
from app.words import words


class Replying(QObject):
    """Offers “Do not reply” beside “Save draft”, and on the card that says what a reply would give away."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.page)
        self._parts, self._session, self._context = parts, parts.session, parts.context
        self._closing = False
        parts.foot.silence_asked.connect(self.close)
        parts.checks.silence_asked.connect(lambda _card: self.close())
        parts.banner.again.clicked.connect(lambda: self._take_up(self._session.post.id, None))
        for signal in (self._session.edited, self._session.replaced):
            signal.connect(self.show)
        self._session.replaced.connect(self._forget)
        self._session.keeping.kept.connect(self._go_on)
        self._session.keeping.failed.connect(self._forget)

    def show(self) -> None:
        """Offer it for a reply that is open and says, or answers, something."""
        self._parts.foot.offer_silence(on=_can_close(self._session.post))

    def close(self) -> None:
        """Decide not to reply; what stands there is kept first."""
        post, keeping = self._session.post, self._session.keeping
        if self._closing or not _can_close(post):
            return
        self._closing = True
        if not post.id:
            keeping.note(post)
        keeping.save_now()
        self._go_on()

    def _go_on(self) -> None:
        post = self._session.post
        if not self._closing or not self._session.keeping.is_saved or not post.id:
            return
        self._closing = False
        operation = actions.leave_unanswered(self._context.desk, post.id, self._context.who)
        self._context.run(operation.then(lambda _: self._closed(post)), self._parts.page)

    def _forget(self) -> None:
        self._closing = False

    def _closed(self, before: Post) -> None:
        say = words().text
        back = partial(self._take_up, before.id, before.planned_for)
        self._context.notices.say(say("composer-did-not-reply"), say("composer-undo"), back)

    def _take_up(self, post_id: str, when: datetime | None) -> None:
        self._context.run(actions.answer_after_all(self._context.desk, post_id, self._context.who, when))


def _can_close(post: Post) -> bool:
    there = bool(post.in_reply_to.strip()) or not is_empty(post)
    return post.kind is PostKind.REPLY and can_edit(post) and there
