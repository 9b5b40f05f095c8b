"""The inspector: one post, how it stands, and what can be done with it."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.delivery import Delivery
from app.domain.errors import PrimumError
from app.pipeline import says
from app.ui import dates
from app.ui.background import Operation
from app.ui.changes import Change
from app.ui.context import Context
from app.ui.crowd_note import CrowdNote
from app.ui.inspector import actions, parts
from app.ui.inspector.model import Looked
from app.ui.inspector.move_sheet import MoveSheet
from app.ui.naming import audience_name, goal_name
from app.ui.theme import theme
from app.ui.tokens import INSPECTOR, STEP
from app.ui.widgets.buttons import button
from app.ui.widgets.card import scrolled
from app.ui.widgets.clearing import clear
from app.ui.widgets.flow import Flow
from app.ui.widgets.ground import ground
from app.ui.widgets.labels import label
from app.ui.widgets.sheet import Sheet
from app.ui.widgets.tag import Tag
from app.words import words

LARGE_TEXT = 0.7
Move = Callable[[str, datetime | None, datetime | None], None]


class Inspector(QWidget):
    """Opens for a selection, closes with its cross or Escape in the calendar."""

    def __init__(self, context: Context, move: Move, delete: Callable[[str], None]) -> None:
        super().__init__()
        self._context, self._move, self._delete = context, move, delete
        self._post_id = ""
        self.wide = 0
        self._loading: Operation[Looked] | None = None
        self.looked: Looked | None = None
        self.sheet: Sheet | None = None
        self.setProperty("look", "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(words().text("inspector-name"))
        self.setMinimumWidth(max(INSPECTOR, theme().px(LARGE_TEXT * INSPECTOR)))
        self.setMaximumWidth(2 * self.minimumWidth())
        self._build()
        self.hide()
        context.changes.happened.connect(self._heard)

    def sizeHint(self) -> QSize:
        """As wide as the person made it the last time."""
        return QSize(max(self.minimumWidth(), self.wide), theme().px(400))

    def show_post(self, post_id: str) -> None:
        """Show a post; an empty id closes."""
        self._post_id = post_id
        if not post_id:
            self.hide()
            return
        if self._loading is not None:
            self._loading.cancel()
        self._loading = actions.load(self._context.desk, post_id).then(self._show).failed(self._gone)
        self._context.run(self._loading, self)

    def ask_move(self) -> None:
        """Choose another time in a sheet."""
        if self.looked is None:
            return
        post, zone = self.looked.post, self._context.profile.zone
        self.sheet = sheet = MoveSheet(
            self, post.planned_for or self._context.desk.clock.now(), zone, CrowdNote(self._context, post)
        )
        sheet.accepted.connect(lambda: self._move(post.id, post.planned_for, sheet.when))
        sheet.open()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * STEP + 1, 3 * STEP, STEP, 4 * STEP)
        column.setSpacing(2 * STEP)
        self._inner = QWidget()
        self._lines = QVBoxLayout(self._inner)
        self._lines.setContentsMargins(0, 0, 3 * STEP, 0)
        self._lines.setSpacing(4 * STEP - 2)
        column.addWidget(scrolled(self._inner), 1)
        holder = ground("surface")
        self._actions = Flow(holder, STEP + 2)
        self._actions.setContentsMargins(0, 0, 2 * STEP, 0)
        column.addWidget(holder)

    def _show(self, looked: Looked) -> None:
        if looked.post.id != self._post_id:
            return
        self.looked = looked
        clear(self._lines)
        clear(self._actions)
        zone, packs = self._context.profile.zone, self._context.profile.jurisdictions
        self._add_heading(looked)
        self._add_when(looked, zone)
        self._lines.addWidget(parts.goes_to(looked.sendings, self._decide))
        if looked.report is not None:
            self._lines.addWidget(parts.checked(looked.report, packs))
        if looked.approval is not None:
            self._lines.addWidget(parts.approved(looked.approval, zone, packs, editable=looked.movable))
        if looked.history:
            self._lines.addWidget(parts.history(looked.history, zone))
        self._lines.addStretch(1)
        self._add_actions(looked)
        self.show()

    def _add_heading(self, looked: Looked) -> None:
        post = looked.post
        audience = words().text("inspector-for", audience=audience_name(post.audience))
        top = QHBoxLayout()
        top.addWidget(label(f"{goal_name(post.goal)} · {audience}", "small", wrap=True), 1)
        close = button("", "quiet", "ph.x", lambda: self.show_post(""), tip=words().text("inspector-close"))
        top.addWidget(close)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addLayout(top)
        column.addWidget(label(post.headline or words().text("palette-untitled"), "section", wrap=True))
        if post.tags:
            tags = label(" ".join(f"#{tag}" for tag in post.tags), "small", wrap=True)
            tags.setAccessibleName(f"{words().text('cal-tags')}: {', '.join(post.tags)}")
            column.addWidget(tags)
        self._lines.addLayout(column)

    def _add_when(self, looked: Looked, zone: str) -> None:
        post, now = looked.post, self._context.desk.clock.now()
        column, row = QVBoxLayout(), QHBoxLayout()
        column.setSpacing(0)
        if post.planned_for is None:
            column.addWidget(label(words().text("inspector-no-time"), "bold"))
        else:
            column.addWidget(label(dates.moment(post.planned_for, zone), "bold"))
            soon = dates.relative(post.planned_for, now, zone)
            column.addWidget(
                label(words().text("inspector-when", soon=soon, zone=dates.place(zone)), "muted", wrap=True)
            )
        row.addLayout(column, 1)
        row.addWidget(Tag(words().say(says.POST_STATE[post.state])))
        self._lines.addLayout(row)

    def _add_actions(self, looked: Looked) -> None:
        say, post = words().text, looked.post
        opener = button(say("inspector-open"), "primary", do=lambda: self._context.go("compose", post.id))
        self._actions.addWidget(opener)
        if looked.movable:
            self._actions.addWidget(button(say("inspector-move-to"), do=self.ask_move))
        if looked.callable_off:
            self._actions.addWidget(button(say("inspector-call-off"), do=self._call_off))
        if looked.movable:
            self._actions.addWidget(button(say("inspector-delete"), "danger", do=lambda: self._delete(post.id)))

    def _call_off(self) -> None:
        if self.looked is not None:
            deliveries = self.looked.callable_off
            operation = actions.call_off(self._context.desk, deliveries, self._context.who)
            text = words().text("inspector-called-off", count=len(deliveries))
            self._context.run(operation.then(lambda _done: self._context.notices.say(text)), self)

    def _decide(self, delivery: Delivery, action: str) -> None:
        if action == says.WENT_OUT:
            self._ask_link(delivery)
        elif action == says.OPEN_CARD:
            self._context.go("assist", delivery.id)
        else:
            self._context.run(actions.decide(self._context.desk, delivery, action, self._context.who), self)

    def _ask_link(self, delivery: Delivery) -> None:
        say = words().text
        self.sheet = sheet = Sheet(self, say("inspector-link-title"), say("inspector-link-hint"))
        field = QLineEdit()
        field.setAccessibleName(say("inspector-link"))
        field.setPlaceholderText("https://")
        sheet.body.addWidget(field)
        sheet.add_button(say("window-cancel"), "plain", sheet.reject)
        sheet.add_button(say("inspector-link-save"), "primary", sheet.accept)
        desk, who = self._context.desk, self._context.who
        sheet.accepted.connect(
            lambda: self._context.run(actions.decide(desk, delivery, says.WENT_OUT, who, field.text().strip()), self)
        )
        sheet.open()

    def _heard(self, kind: str, record_id: str) -> None:
        if kind == Change.POSTS and self._post_id and record_id in ("", self._post_id):
            self.show_post(self._post_id)

    def _gone(self, _error: PrimumError) -> None:
        self.show_post("")
