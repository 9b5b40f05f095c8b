"""Earlier versions of a post: a list, what is different, and taking one back."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QUndoCommand
from PySide6.QtWidgets import QLabel, QWidget

from app.domain.desk import Desk
from app.domain.errors import PrimumError
from app.domain.history import PostVersion
from app.domain.post import Post
from app.pipeline.history import versions, with_content
from app.pipeline.plan import save_draft
from app.ui import dates
from app.ui.background import Operation
from app.ui.changes import Change
from app.ui.composer.difference import as_html, difference
from app.ui.composer.keeping import PLANNED
from app.ui.composer.rows import Rows
from app.ui.context import Context
from app.ui.theme import theme
from app.ui.widgets.card import scrolled
from app.ui.widgets.labels import label
from app.ui.widgets.sheet import Sheet
from app.words import words

WIDE, TALL = 620, 150


def load(desk: Desk, post_id: str) -> Operation[Sequence[PostVersion]]:
    """Read the versions, the newest first."""
    return Operation(lambda: versions(desk, post_id))


def put_back(desk: Desk, post_id: str, content: Post, who: str) -> Operation[Post]:
    """Give a post the content of another; what was planned is a draft again."""

    def work() -> Post:
        with desk.work() as unit:
            now = unit.post(post_id)
        return save_draft(desk, with_content(now, content), who)

    return Operation(work, (Change.POSTS, post_id))


class Restore(QUndoCommand):
    """A version taken back; undone by putting back what stood there. The post stays a draft then."""

    def __init__(self, context: Context, before: Post, version: PostVersion) -> None:
        super().__init__(words().text("handy-history-undo"))
        self._context, self._before, self._version = context, before, version

    def redo(self) -> None:
        """Take the version back."""
        self._run(self._version.post, self._say)

    def undo(self) -> None:
        """Put back what stood there."""
        if not self.isObsolete():
            self._run(self._before, lambda _post: None)

    def _run(self, content: Post, then: object) -> None:
        operation = put_back(self._context.desk, self._before.id, content, self._context.who)
        shown = operation.in_order().failed(self._failed)
        self._context.run(shown.then(then) if callable(then) else shown)

    def _say(self, _post: Post) -> None:
        when = dates.moment(self._version.at, self._context.profile.zone)
        say = words().text
        back = self._context.undo.undo
        self._context.notices.say(say("handy-history-restored", when=when), say("composer-undo"), back)

    def _failed(self, error: PrimumError) -> None:
        self.setObsolete(True)
        self._context.notices.error(error)


class PastSheet(Sheet):
    """`picked` carries the version to restore."""

    picked = Signal(object)

    def __init__(self, parent: QWidget, post: Post, kept: Sequence[PostVersion], zone: str) -> None:
        say = words().text
        super().__init__(parent, say("handy-history-title"), say("handy-history-why"), WIDE)
        self._post, self._kept = post, kept
        self.list = Rows(say("handy-history-list"), TALL, (_row(one, zone) for one in kept))
        self.about, self.shown = label("", "muted", wrap=True), QLabel()
        self.shown.setTextFormat(Qt.TextFormat.RichText)
        self.shown.setWordWrap(True)
        self.shown.setAlignment(Qt.AlignmentFlag.AlignTop)
        area = scrolled(self.shown)
        area.setFixedHeight(TALL)
        for part in (self.list, self.about, area):
            self.body.addWidget(part)
        if post.state in PLANNED:
            self.body.addWidget(label(say("handy-history-reopens"), "warn", wrap=True))
        self.add_button(say("composer-close"), do=self.reject)
        self.take = self.add_button(say("handy-history-restore"), "primary", self._take)
        self.list.currentRowChanged.connect(self._show)
        self.list.itemActivated.connect(lambda _item: self._take())
        self._show(-1)
        self.list.setCurrentRow(0)

    def _show(self, row: int) -> None:
        version = self._kept[row].post if 0 <= row < len(self._kept) else None
        same = version is None or with_content(self._post, version) == self._post
        self.take.setEnabled(not same)
        key = "handy-history-none" if version is None else "handy-history-same" if same else "handy-history-changes"
        self.about.setText(words().text(key))
        pieces = difference(self._post.text, version.text) if version else ()
        tokens = theme().tokens
        self.shown.setText(as_html(pieces, tokens.block, tokens.good))
        self.shown.setAccessibleName("".join(piece.text for piece in pieces))

    def _take(self) -> None:
        if self.take.isEnabled():
            self.accept()
            self.picked.emit(self._kept[self.list.currentRow()])


def _row(version: PostVersion, zone: str) -> str:
    key = "handy-history-row" if version.by else "handy-history-row-alone"
    return words().text(key, when=dates.moment(version.at, zone), who=version.by)
