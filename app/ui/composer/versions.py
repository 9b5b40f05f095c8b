"""The middle column: a tab for each account, its version as the platform shows it, and what was changed for it."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.post import Post
from app.pipeline.way import Outlook
from app.ui.composer.gate import is_empty
from app.ui.composer.override import OverrideBox
from app.ui.composer.pictures import Pictures
from app.ui.composer.preview import PreviewCard
from app.ui.composer.preview_model import preview
from app.ui.composer.shape_notes import ShapeNotes
from app.ui.composer.tabs import VersionTabs
from app.ui.composer.tailored import TailoredNotes
from app.ui.context import Context
from app.ui.theme import theme
from app.ui.tokens import STEP
from app.ui.widgets.card import scrolled
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.ground import stacked
from app.words import words


class VersionsPanel(QWidget):
    """Shows one version at a time. `wrote` carries platform and text, `follow_asked` and `edit_asked` the platform.

    `shown` says that another version, or another state of it, is shown.
    """

    wrote = Signal(str, str)
    edit_asked = Signal(str)
    follow_asked = Signal(str)
    accounts_asked = Signal()
    shown = Signal()

    def __init__(self, pictures: Pictures, context: Context) -> None:
        super().__init__()
        self._context = context
        self._outlooks: tuple[Outlook, ...] = ()
        self._post = Post("", "")
        self._due: datetime | None = None
        self.tabs = VersionTabs()
        self.card = PreviewCard(pictures)
        self.override = OverrideBox()
        self.notes, self.files = TailoredNotes(), ShapeNotes()
        self._empty = scrolled(self._nothing())
        self._body = self._filled()
        column = stacked(self)
        column.addWidget(self._body)
        column.addWidget(self._empty)
        self._connect()
        self.setMinimumWidth(theme().px(260))

    @property
    def current(self) -> Outlook | None:
        """The version that is shown."""
        number = self.tabs.current
        return self._outlooks[number] if 0 <= number < len(self._outlooks) else None

    def show_outlooks(self, post: Post, outlooks: tuple[Outlook, ...], due: datetime | None) -> None:
        """Show the versions of the post as of `due`; the tab that was open stays open."""
        self._post, self._outlooks, self._due = post, outlooks, due
        self._empty.setVisible(not outlooks)
        self._body.setVisible(bool(outlooks))
        self.tabs.show_outlooks(outlooks)
        self._show_current()

    def open_platform(self, platform: str) -> None:
        """Switch to a platform's tab."""
        found = next((n for n, o in enumerate(self._outlooks) if o.channel.id == platform), -1)
        if found >= 0:
            self.tabs.choose(found)

    def _connect(self) -> None:
        self.tabs.changed.connect(self._show_current)
        self.override.wrote.connect(self.wrote)
        self.override.follow_asked.connect(self.follow_asked)
        self.notes.edit_asked.connect(self._ask_edit)

    def _ask_edit(self) -> None:
        if self.current is not None:
            self.edit_asked.emit(self.current.channel.id)

    def _show_current(self) -> None:
        outlook = self.current
        if outlook is None:
            return
        self.card.show_preview(preview(outlook, self._due), self._context.profile.zone)
        self.override.show_version(self._post, outlook)
        self.notes.show_version(outlook, empty=is_empty(self._post))
        self.notes.show_reach(outlook, self._post.goal)
        self.shown.emit()

    def _filled(self) -> QWidget:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(5 * STEP, 3 * STEP, 5 * STEP, 4 * STEP)
        column.setSpacing(3 * STEP)
        for part in (self.override, self.card, self.notes, self.files):
            column.addWidget(part)
        column.addStretch(1)
        outer = QWidget()
        both = stacked(outer)
        both.addSpacing(2 * STEP)
        tabs = QVBoxLayout()
        tabs.setContentsMargins(5 * STEP, 0, 5 * STEP, 0)
        tabs.addWidget(self.tabs)
        both.addLayout(tabs)
        both.addWidget(scrolled(inner), 1)
        return outer

    def _nothing(self) -> EmptyState:
        say = words().text
        return EmptyState(
            "ph.share-network",
            say("preview-none-title"),
            say("preview-none"),
            say("preview-choose"),
            self.accounts_asked.emit,
        )
