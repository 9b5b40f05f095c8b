"""The ideas beside the calendar: drag one onto a day, or plan it with the keyboard; plan the whole week from here."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFileDialog,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.domain.goal import Goal
from app.domain.ports import PostRow
from app.pipeline.feed_file import FeedItem
from app.ui.changes import Change
from app.ui.context import Context
from app.ui.ideas import actions
from app.ui.ideas.feed import FeedSheet
from app.ui.ideas.model import ROW_ROLE, IdeasModel
from app.ui.ideas.plan_sheet import PlanSheet
from app.ui.theme import theme
from app.ui.tokens import CHIP_RADIUS, STEP
from app.ui.widgets.buttons import button
from app.ui.widgets.card import section
from app.ui.widgets.flow import wrapped
from app.ui.widgets.labels import label
from app.words import words

WIDE, ROW = 264, 34


class IdeasShelf(QWidget):
    """Enter plans the chosen idea, W writes it now, Delete removes it."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        say = words().text
        self._context = context
        self.sheet: PlanSheet | FeedSheet | None = None
        self.setProperty("look", "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(say("aims-ideas"))
        self.setMinimumWidth(theme().px(WIDE - 40))
        self.setMaximumWidth(theme().px(WIDE + 120))
        self.model, self.list = IdeasModel(), QListView()
        self._dress_list()
        self.close_ = button("", "quiet", "ph.x", self.hide, tip=say("aims-ideas-close"))
        self.add = button(say("aims-idea-add"), "small", "ph.plus", lambda: context.commands.run("idea"))
        self.feed = button(say("aims-feed"), "small", "ph.rss", self._ask_file)
        self.week = button(say("aims-week"), "primary", "ph.magic-wand", lambda: context.commands.run("week"))
        self.plan = button(say("aims-plan"), "small", do=self._ask_plan)
        self.write = button(say("aims-write"), "small", do=self._write)
        self.empty = label(say("aims-ideas-empty"), "muted", wrap=True)
        self._arrange()
        self.list.selectionModel().currentChanged.connect(lambda *_: self._enable())
        self.list.doubleClicked.connect(lambda _: self._ask_plan())
        context.changes.happened.connect(self._heard)

    def sizeHint(self) -> QSize:
        """A narrow column."""
        return QSize(theme().px(WIDE), theme().px(400))

    def open(self) -> None:
        """Show it, read anew, and take the focus."""
        self.show()
        self.reload()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self) -> None:
        """Read the ideas again."""
        self._context.run(actions.load(self._context.desk).then(self._have), self)

    @property
    def chosen(self) -> PostRow | None:
        """The idea that is chosen."""
        row = self.list.currentIndex().data(ROW_ROLE)
        return row if isinstance(row, PostRow) else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys in the list."""
        if watched is self.list and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._press(event.key()) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def _press(self, key: int) -> bool:
        acts = {
            Qt.Key.Key_Return: self._ask_plan,
            Qt.Key.Key_Enter: self._ask_plan,
            Qt.Key.Key_W: self._write,
            Qt.Key.Key_Delete: self._remove,
        }
        act = acts.get(Qt.Key(key))
        if act is None or self.chosen is None:
            return False
        act()
        return True

    def _dress_list(self) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(IdeaDelegate(self.list))
        self.list.setAccessibleName(words().text("aims-ideas"))
        self.list.setProperty("look", "plain")
        self.list.setDragEnabled(True)
        self.list.setDragDropMode(QListView.DragDropMode.DragOnly)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.installEventFilter(self)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * STEP, 3 * STEP, 3 * STEP, 4 * STEP)
        column.setSpacing(2 * STEP)
        column.addLayout(section(words().text("aims-ideas"), self.close_))
        column.addWidget(wrapped(self.add, self.feed))
        column.addWidget(self.empty)
        column.addWidget(self.list, 1)
        column.addWidget(wrapped(self.plan, self.write))
        column.addWidget(self.week)

    def _have(self, rows: Sequence[PostRow]) -> None:
        at = max(self.list.currentIndex().row(), 0)
        self.model.set_rows(rows)
        self.empty.setVisible(not rows)
        self.list.setVisible(bool(rows))
        if rows:
            self.list.setCurrentIndex(self.model.index(min(at, len(rows) - 1), 0))
        self._enable()

    def _enable(self) -> None:
        for made in (self.plan, self.write):
            made.setVisible(bool(self.model.rows))
            made.setEnabled(self.chosen is not None)

    def _ask_plan(self) -> None:
        idea = self.chosen
        if idea is None:
            return
        found = actions.offer(self._context.desk, Goal(idea.goal))
        self._context.run(found.then(lambda offer: self._open_plan(idea, offer)), self)

    def _open_plan(self, idea: PostRow, offer: actions.Offer) -> None:
        self.sheet = sheet = PlanSheet(self, idea, offer.free, self._context)
        sheet.picked.connect(lambda when: actions.plan_for(self._context, idea.id, when).push())
        sheet.open()

    def _write(self) -> None:
        idea = self.chosen
        if idea is not None:
            step = actions.plan_for(self._context, idea.id, None)
            step.then(lambda post: self._context.go("compose", post.id)).push()

    def _remove(self) -> None:
        if self.chosen is not None:
            actions.remove(self._context, self.chosen).push()

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, words().text("aims-feed"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([words().text("aims-feed-files") + " (*.xml *.rss *.atom *.opml *.rdf)", "* (*)"])
        dialog.fileSelected.connect(lambda name: self.read_feed(Path(name)))
        dialog.open()

    def read_feed(self, file: Path) -> None:
        """Read a feed file and show what is in it."""
        self._context.run(actions.read_file(file).then(self._show_feed), self)

    def _show_feed(self, items: tuple[FeedItem, ...]) -> None:
        self.sheet = sheet = FeedSheet(self, items)
        sheet.given.connect(lambda chosen, goal: actions.keep_items(self._context, chosen, goal).push())
        sheet.open()

    def _heard(self, kind: str, _record_id: str) -> None:
        if kind == Change.POSTS and self.isVisible():
            self.reload()


class IdeaDelegate(QStyledItemDelegate):
    """A small chip: the goal's edge and the title."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """One line."""
        return QSize(theme().px(80), theme().px(ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw it from tokens."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, PostRow):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        box = QRectF(option.rect).adjusted(1, 2, -2, -2)
        painter.setPen(theme().color("primary" if chosen else "line"))
        painter.setBrush(theme().color(f"{row.goal}_tint"))
        painter.drawRoundedRect(box, CHIP_RADIUS, CHIP_RADIUS)
        painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), theme().color(row.goal))
        painter.setPen(theme().color("text"))
        painter.setFont(theme().font(bold=chosen))
        room = box.adjusted(theme().px(11), 0, -theme().px(6), 0)
        title = painter.fontMetrics().elidedText(row.title, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, title)
        painter.restore()
