"""The palette: type a word, press Enter. Knows every command and every planned post."""

from collections.abc import Callable, Sequence
from datetime import timedelta

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.domain.desk import Desk
from app.domain.lifecycle import PostState
from app.domain.ports import PostRow
from app.pipeline import plan
from app.pipeline.says import POST_STATE
from app.ui import dates
from app.ui.background import Operation
from app.ui.commands import Command, matching
from app.ui.context import Context
from app.ui.icons import paint_glyph
from app.ui.palette_search import Finder, recent_first, remember
from app.ui.shortcuts import native
from app.ui.theme import theme
from app.ui.tokens import BODY, CHIP_RADIUS, ICON, SMALL, STEP
from app.words import words

PAST, AHEAD = timedelta(days=60), timedelta(days=120)
Index = QModelIndex | QPersistentModelIndex
COMMAND_ROLE = Qt.ItemDataRole.UserRole
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class PaletteModel(QAbstractListModel):
    """The commands that fit what is typed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.commands: list[Command] = []

    def set_rows(self, commands: list[Command]) -> None:
        """Show these."""
        self.beginResetModel()
        self.commands = commands
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many fit."""
        return 0 if parent is not None and parent.isValid() else len(self.commands)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Title, icon, and title with hint for screen readers."""
        command = self.commands[index.row()]
        if role == COMMAND_ROLE:
            return command
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return command.title
        return None


class PaletteDelegate(QStyledItemDelegate):
    """Icon, title, and at the end of the line the keys or the hint."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Lines of one height."""
        return QSize(theme().px(200), theme().px(32))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the line."""
        px, command = theme().px, index.data(COMMAND_ROLE)
        area = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().color("tint"))
            painter.drawRoundedRect(area.adjusted(0, 1, 0, -1), CHIP_RADIUS, CHIP_RADIUS)
        side = px(ICON)
        box = QRectF(area.left() + px(10), area.center().y() - side / 2, side, side)
        paint_glyph(painter, box, command.icon, "muted")
        painter.setFont(theme().font(SMALL))
        painter.setPen(theme().color("muted"))
        tail = native(command.keys) if command.keys else command.hint
        painter.drawText(area.adjusted(0, 0, -px(10), 0), RIGHT, tail)
        room = area.adjusted(px(36), 0, -px(20) - painter.fontMetrics().horizontalAdvance(tail), 0)
        painter.setFont(theme().font(BODY))
        painter.setPen(theme().color("text"))
        title = painter.fontMetrics().elidedText(command.title, Qt.TextElideMode.ElideRight, round(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, title)
        painter.restore()


class Palette(QDialog):
    """Closes when something is chosen or Escape is pressed; the arrow keys move in the list while one types."""

    def __init__(self, window: QWidget, context: Context) -> None:
        super().__init__(window, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("look", "float")
        self.setAccessibleName(words().text("palette-open"))
        self._context, self._posts, self._hits = context, list[Command](), list[Command]()
        self.finder = Finder(context, self._add_hits, self)
        self.model = PaletteModel(self)
        self.field, self.list = QLineEdit(), QListView()
        self._tallest = theme().px(420)
        self._build()
        self._filter("")
        context.run(Operation(lambda: _planned(context.desk)).then(self._add_posts), self)
        self._place(window)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys move, Enter does."""
        key = event.key()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = 1 if key == Qt.Key.Key_Down else -1
            row = (self.list.currentIndex().row() + step) % max(self.model.rowCount(), 1)
            self.list.setCurrentIndex(self.model.index(row, 0))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._do(self.list.currentIndex())
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self.field.setPlaceholderText(words().text("palette-placeholder"))
        self.field.setAccessibleName(words().text("palette-placeholder"))
        self.field.textChanged.connect(self._find)
        self.field.textChanged.connect(self._filter)
        self.list.setModel(self.model)
        self.list.setAccessibleName(words().text("palette-results"))
        self.list.setProperty("look", "plain")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setItemDelegate(PaletteDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.clicked.connect(self._do)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 3 * STEP)
        column.setSpacing(2 * STEP)
        column.addWidget(self.field)
        column.addWidget(self.list)

    def _place(self, window: QWidget) -> None:
        width, self._tallest = min(theme().px(560), window.width() - 40), min(theme().px(420), window.height() - 80)
        self.setFixedWidth(width)
        self._fit()
        corner = window.mapToGlobal(window.rect().topLeft())
        self.move(corner.x() + (window.width() - width) // 2, corner.y() + window.height() // 8)

    def _add_posts(self, rows: Sequence[PostRow]) -> None:
        self._posts = [_post_command(self._context, row) for row in rows]
        self._filter(self.field.text())

    def _find(self, typed: str) -> None:
        self._hits = []
        self.finder.look_for(typed)

    def _add_hits(self, hits: list[Command]) -> None:
        """Under what is there: the chosen line stays."""
        row, self._hits = self.list.currentIndex().row(), hits
        self._filter(self.field.text())
        self.list.setCurrentIndex(self.model.index(max(row, 0), 0))

    def _filter(self, typed: str) -> None:
        posts = self._posts if typed.strip() else []
        own = [c for c in self._context.commands.all() if c.id != "palette"]
        fit = matching([*recent_first(own, self._context.memory), *posts], typed)
        named = {c.id.removeprefix("post-") for c in fit}
        self.model.set_rows(fit + [c for c in self._hits if c.id.removeprefix("hit-post-") not in named])
        self.list.setCurrentIndex(self.model.index(0, 0))
        self._fit()

    def _fit(self) -> None:
        """As tall as what was found, within the window."""
        line = self.list.sizeHintForRow(0) if self.model.rowCount() else theme().px(32)
        rest = self.field.sizeHint().height() + 8 * STEP
        self.setFixedHeight(min(self._tallest, rest + line * max(self.model.rowCount(), 1) + 2 * STEP))

    def _do(self, index: Index) -> None:
        if not index.isValid():
            return
        command = self.model.commands[index.row()]
        self.accept()
        if not command.id.startswith(("post-", "hit-")):
            remember(self._context.memory, command.id)
        command.run()


def _planned(desk: Desk) -> Sequence[PostRow]:
    now = desk.clock.now()
    return [*plan.calendar(desk, now - PAST, now + AHEAD), *plan.backlog(desk)]


def _post_command(context: Context, row: PostRow) -> Command:
    when = dates.moment(row.when, context.profile.zone) if row.when else words().text("palette-no-time")
    if row.state == PostState.UNANSWERED:
        when = words().say(POST_STATE[PostState.UNANSWERED])
    title = row.title or words().text("palette-untitled")
    return Command(f"post-{row.id}", title, _open(context, row.id), "ph.article", "", when)


def _open(context: Context, post_id: str) -> Callable[[], None]:
    return lambda: context.go("compose", post_id)
