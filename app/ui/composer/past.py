"""Earlier versions of a post: a list, what is different, and taking one back."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from app.domain.desk import Desk
from app.domain.history import PostVersion
from app.domain.post import Post
from app.pipeline.history import versions, with_content
from app.pipeline.plan import save_draft
from app.ui import dates
from app.ui.background import Operation
from app.ui.composer.difference import as_html, difference
from app.ui.composer.keeping import PLANNED
from app.ui.composer.rows import Rows
from app.ui.context import Context
from app.ui.steps import Step
from app.ui.theme import theme
from app.ui.widgets.card import scrolled
from app.ui.widgets.labels import label
from app.ui.widgets.sheet import Sheet
from app.words import words

WIDE, TALL = 620, 150


def load(desk: Desk, post_id: str) -> Operation[Sequence[PostVersion]]:
    """Read the versions, the newest first."""
    return Operation(lambda: versions(desk, post_id))


def restore(context: Context, before: Post, version: PostVersion) -> Step[Post]:
    """A version taken back; undone by putting back what stood there. What was planned is a draft again, both times."""
    desk, who, say = context.desk, context.who, words().text

    def put(content: Post) -> Post:
        with desk.work() as unit:
            now = unit.post(before.id)
        return save_draft(desk, with_content(now, content), who)

    step = Step(context, say("handy-history-undo"), lambda: put(version.post), lambda _: put(before))
    return step.say(lambda _: say("handy-history-restored", when=dates.moment(version.at, context.profile.zone)))


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
