"""Saving as one types: in the background, one at a time, within a second; and what to do when somebody was faster."""

from PySide6.QtCore import QObject, Signal

from app.domain.errors import Changed, PrimumError
from app.domain.lifecycle import PostState
from app.domain.post import Post
from app.ui.changes import Change
from app.ui.composer import actions
from app.ui.composer.timers import once
from app.ui.context import Context

SAVE_AFTER = 900
PLANNED = frozenset({PostState.APPROVED, PostState.SCHEDULED})


class Keeping(QObject):
    """`adopted` carries what was saved, `elsewhere` a newer post to show; `clashed`: the person must choose.

    `kept` and `failed` end a saving. `reopened` says that an edit took a planned post back to a draft.
    """

    adopted = Signal(object)
    elsewhere = Signal(object)
    kept = Signal()
    failed = Signal()
    clashed = Signal()

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._post = Post("", "")
        self._dirty = self._saving = self._stuck = False
        self._opened = 0
        self.reopened = False
        self._told = ""
        self._timer = once(self, SAVE_AFTER, self.save_now)
        context.changes.happened.connect(self._heard)

    @property
    def is_saved(self) -> bool:
        """Whether nothing waits to be kept."""
        return not self._dirty and not self._saving

    def begin(self, post: Post) -> None:
        """Another post is open; what was not kept of the one before is kept now."""
        self.save_now()
        self._opened += 1
        self._post, self._dirty, self._saving, self._stuck, self.reopened = post, False, False, False, False
        self._timer.stop()

    def note(self, post: Post) -> None:
        """The post has changed; the clock runs from the first change that is not kept."""
        self._post, self._dirty = post, True
        if not self._timer.isActive():
            self._timer.start()

    def save_now(self) -> None:
        """Keep it, unless it is kept, or being kept, or the person must choose first."""
        self._timer.stop()
        if self._saving or self._stuck or not self._dirty:
            return
        self._dirty, self._saving = False, True
        sent, opened = self._post, self._opened
        operation = actions.save(self._context.desk, sent, self._context.who)
        operation.then(lambda kept: self._have_kept(opened, sent, kept))
        self._context.run(operation.failed(lambda error: self._not_kept(opened, error)), self)

    def keep_mine(self) -> None:
        """After a clash: these words win over what was saved elsewhere."""
        self._context.run(actions.open_post(self._context.desk, self._post.id).then(self._overrule), self)

    def take_theirs(self) -> None:
        """After a clash: show what was saved elsewhere."""
        self._dirty = False
        self._context.run(actions.open_post(self._context.desk, self._post.id).then(self.elsewhere.emit), self)

    def follow(self, post: Post) -> None:
        """The session's post after `adopted`."""
        self._post = post

    def _have_kept(self, opened: int, sent: Post, kept: Post) -> None:
        if opened != self._opened:
            return
        self._saving, self._told = False, ""
        self.reopened = self.reopened or (sent.state in PLANNED and kept.state is PostState.DRAFT)
        self.adopted.emit(kept)
        self.kept.emit()
        if self._dirty:
            self._timer.start()

    def _not_kept(self, opened: int, error: PrimumError) -> None:
        if opened == self._opened:
            self._saving, self._dirty, self._stuck = False, True, isinstance(error, Changed)
            self.failed.emit()
        if isinstance(error, Changed) and opened == self._opened:
            self.clashed.emit()
        elif error.message.key != self._told:
            self._told = error.message.key
            self._context.notices.error(error)

    def _overrule(self, other: Post) -> None:
        self._stuck, self._dirty = False, True
        self.adopted.emit(other)
        self.save_now()

    def _heard(self, change: str, record_id: str) -> None:
        ours = change == Change.POSTS and self._post.id and record_id in {"", self._post.id}
        if ours and self.is_saved:
            self._context.run(actions.open_post(self._context.desk, self._post.id).then(self._reload), self)

    def _reload(self, post: Post) -> None:
        if post.id == self._post.id and post.revision != self._post.revision and self.is_saved:
            self.elsewhere.emit(post)
