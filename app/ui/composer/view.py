"""The composer page: top bar, three columns, bottom bar.

What they do together is in `opening`, `authoring`, `guiding` and `launch`.
"""

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSplitter, QWidget

from app.ui.composer.authoring import Authoring
from app.ui.composer.banner import Banner
from app.ui.composer.campaign import Campaigning, CampaignPill
from app.ui.composer.captioning import Captioning
from app.ui.composer.checks import ChecksPanel
from app.ui.composer.covering import Covering
from app.ui.composer.detailing import Detailing
from app.ui.composer.foot import Foot
from app.ui.composer.guiding import Guiding
from app.ui.composer.handy import Handy
from app.ui.composer.launch import Launch
from app.ui.composer.opening import Opening
from app.ui.composer.parts import Parts, Top
from app.ui.composer.pictures import Pictures
from app.ui.composer.replying import Replying
from app.ui.composer.session import Session
from app.ui.composer.shaping import Shaping
from app.ui.composer.top import AccountsPill, GoalPill, TitleField, audience_pill, kind_pill
from app.ui.composer.versions import VersionsPanel
from app.ui.composer.writing import WritingPanel
from app.ui.context import Context
from app.ui.frame import Page
from app.ui.theme import theme
from app.ui.widgets.buttons import menu_button
from app.ui.widgets.ground import stacked
from app.ui.widgets.labels import label
from app.words import words

WIDTHS, WIDE_WIDTHS = (388, 366, 342), (300, 300)
LARGEST_FOR_THREE = 1.3


class ComposerPage(Page):
    """Where a post is written, seen as each platform shows it, checked, and given a time."""

    def __init__(self, context: Context) -> None:
        super().__init__(words().text("composer-page"))
        self.context = context
        self.session = Session(context, self)
        self.pictures = Pictures(context, self)
        self._make_bar()
        self.banner = Banner()
        self._column.insertWidget(1, self.banner)
        self._make_columns()
        self.foot = Foot(self.add_foot(), context)
        parts = self._parts()
        self.opening, self.authoring = Opening(parts), Authoring(parts)
        self.guiding, self.launch = Guiding(parts), Launch(parts)
        self.replying, self.covering = Replying(parts), Covering(parts)
        self.captioning, self.shaping = Captioning(parts), Shaping(parts)
        self.detailing = Detailing(parts)
        self.campaigning = Campaigning(parts, self.campaign)
        self.handy = Handy(parts)
        self.bar.addWidget(menu_button(words().text("handy-more"), self.handy.menu, "small"))
        self.opening.given.connect(self.authoring.add_files)
        # Last, so that the post has its new goal when the slots for that goal are read.
        self.goal.chosen.connect(lambda _goal: self.opening.refresh_offer())

    def opened(self, argument: str) -> None:
        """A post's id; “new”; “reply”; “day:” and an instant for a new one then; empty: what is open, or a new one.

        Paths of pictures for a new post follow, each after a NUL.
        """
        self.opening.open(argument)

    def leaving(self) -> None:
        """Keep the draft and the widths."""
        self.session.keeping.save_now()
        if not self._is_large():
            self.context.memory.setValue("composer/widths", self.splitter.saveState())

    def _parts(self) -> Parts:
        top = Top(self.name, self.goal, self.audience, self.kind, self.accounts, self.saved)
        columns = (self.writing, self.versions, self.checks)
        return Parts(self, self.context, self.session, top, self.banner, *columns, self.foot)

    def _make_bar(self) -> None:
        self.title.hide()
        self.name = TitleField()
        self.goal, self.audience, self.kind = GoalPill(), audience_pill(), kind_pill()
        self.accounts, self.campaign = AccountsPill(self), CampaignPill(self)
        self.saved = label("", "muted")
        for widget in (self.name, self.goal, self.audience, self.accounts, self.campaign, self.kind):
            self.bar.addWidget(widget)
        self.bar.addStretch(1)
        self.bar.addWidget(self.saved)

    def _make_columns(self) -> None:
        self.writing = WritingPanel(self.pictures)
        self.versions = VersionsPanel(self.pictures, self.context)
        self.checks = ChecksPanel()
        self._last = Edged(self.checks)
        self._middle = QSplitter(Qt.Orientation.Vertical)
        self._middle.setChildrenCollapsible(False)
        self._middle.addWidget(Edged(self.versions))
        self.splitter.addWidget(self.writing)
        self.splitter.addWidget(self._middle)
        self.splitter.setStretchFactor(1, 1)
        self._arrange()
        theme().changed.connect(self._arrange)
        widths = self.context.memory.value("composer/widths")
        if isinstance(widths, QByteArray) and not self._is_large():
            self.splitter.restoreState(widths)

    def _arrange(self) -> None:
        """Three columns; with large text two, the checks below the versions."""
        home = self._middle if self._is_large() else self.splitter
        if self._last.parent() is not home:
            home.addWidget(self._last)
            self._last.stand_below(on=self._is_large())
            widths = WIDE_WIDTHS if self._is_large() else WIDTHS
            self.splitter.setSizes([theme().px(width) for width in widths])
            self._middle.setSizes([1000, 1000])

    def _is_large(self) -> bool:
        return theme().scale > LARGEST_FOR_THREE


class Edged(QWidget):
    """A column with a thin line at its reading side, and above it where it stands below another."""

    def __init__(self, column: QWidget) -> None:
        super().__init__()
        self._row = stacked(self)
        self._row.addWidget(column)
        self.setMinimumWidth(column.minimumWidth() + 1)
        self.stand_below(on=False)

    def stand_below(self, *, on: bool) -> None:
        """Leave room for the line above, or not."""
        self._row.setContentsMargins(1, 1 if on else 0, 0, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line."""
        left = 0 if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else self.width() - 1
        painter = QPainter(self)
        painter.fillRect(left, 0, 1, self.height(), theme().color("line"))
        painter.fillRect(0, 0, self.width(), self._row.contentsMargins().top(), theme().color("line"))
