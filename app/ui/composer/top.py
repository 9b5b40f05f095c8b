"""The top bar's parts: what the post is called, what it is for, for whom, and where it goes."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QLineEdit, QMenu, QSizePolicy, QWidget, QWidgetAction

from app.domain.account import Account
from app.domain.channel import Channel
from app.domain.goal import Audience, Goal, PostKind
from app.domain.post import Post
from app.ui.naming import goal_name
from app.ui.theme import theme
from app.ui.tokens import PAGE
from app.ui.widgets.fields import Check
from app.ui.widgets.pill import Pill
from app.words import words

AUDIENCES = {
    Audience.PUBLIC: "composer-for-public",
    Audience.PROFESSIONALS: "composer-for-professionals",
    Audience.GROUP: "composer-for-group",
}
KINDS = {PostKind.POST: "composer-kind-post", PostKind.REPLY: "composer-kind-reply"}
NARROWEST_EVER, NARROWEST, WIDEST = 120, 180, 460


class TitleField(QLineEdit):
    """The post's name, as large as a page's title and as wide as its words."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "bare")
        self.setAccessibleName(words().text("composer-title"))
        self.setPlaceholderText(words().text("composer-title-hint"))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setTextMargins(-4, 0, 0, 0)
        self.textChanged.connect(lambda _: self.updateGeometry())
        theme().changed.connect(self._dress)
        self._dress()

    def sizeHint(self) -> QSize:
        """Room for the words, within bounds."""
        said = self.text() or self.placeholderText()
        wide = self.fontMetrics().horizontalAdvance(said) + theme().px(16)
        return QSize(min(max(wide, theme().px(NARROWEST)), theme().px(WIDEST)), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Never narrower than a few words."""
        return QSize(NARROWEST_EVER, super().minimumSizeHint().height())

    def _dress(self) -> None:
        self.setFont(theme().font(PAGE, bold=True))
        self.updateGeometry()


class ChoicePill(Pill):
    """A pill that opens a menu of which one thing is chosen; `chosen` carries its id."""

    chosen = Signal(str)

    def __init__(self, name: str, options: Iterable[tuple[str, str]], dot: str = "") -> None:
        super().__init__(name, dot)
        self._name = name
        self.menu = QMenu(self)
        group = QActionGroup(self)
        for key, text in options:
            action = group.addAction(self.menu.addAction(text, self._choice(key)))
            action.setCheckable(True)
            action.setData(key)
        self.open_menu(self.menu)

    def show_choice(self, key: str) -> None:
        """Show what is chosen, without saying so."""
        for action in self.menu.actions():
            action.setChecked(action.data() == key)
            if action.data() == key:
                self.set_text(action.text())
                self.setAccessibleName(f"{self._name}: {action.text()}")

    def _choice(self, key: str) -> Callable[[], None]:
        return lambda: self.chosen.emit(key)


class GoalPill(ChoicePill):
    """What the post is for, with the goal's colour."""

    def __init__(self) -> None:
        options = [(goal.value, goal_name(goal)) for goal in Goal]
        super().__init__(words().text("composer-goal"), options, Goal.EDUCATION.value)

    def show_choice(self, key: str) -> None:
        """Show the goal and its colour."""
        super().show_choice(key)
        self.set_dot(key)


def audience_pill() -> ChoicePill:
    """For whom it is written."""
    return ChoicePill(words().text("composer-audience"), [(a.value, words().text(AUDIENCES[a])) for a in Audience])


def kind_pill() -> ChoicePill:
    """A post, or an answer to somebody's words."""
    return ChoicePill(words().text("composer-kind"), [(k.value, words().text(KINDS[k])) for k in PostKind])


class AccountsPill(Pill):
    """Where the post goes: a menu of tick boxes that stays open. `ticked` carries account and state."""

    ticked = Signal(str, bool)
    connect_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(words().text("composer-no-accounts"))
        self.menu = QMenu(parent or self)
        self.boxes: dict[str, Check] = {}
        self.open_menu(self.menu)

    def show_accounts(self, accounts: tuple[Account, ...], channels: dict[str, Channel]) -> None:
        """Fill the menu anew."""
        self.menu.clear()
        self.boxes = {}
        for account in accounts:
            name = channels[account.platform].name if account.platform in channels else account.platform
            self._add(account, f"{name} · {account.label}")
        if accounts:
            self.menu.addSeparator()
        self.menu.addAction(words().text("composer-connect"), self.connect_asked.emit)

    def show_post(self, post: Post) -> None:
        """Show which are chosen."""
        for key, box in self.boxes.items():
            box.blockSignals(True)
            box.setChecked(key in post.accounts)
            box.blockSignals(False)
        chosen = [box.text() for key, box in self.boxes.items() if key in post.accounts]
        said = words().text("composer-accounts", count=len(post.accounts))
        self.set_text(said if post.accounts else words().text("composer-no-accounts"))
        self.setToolTip("\n".join(chosen))

    def _add(self, account: Account, text: str) -> None:
        box = Check(text)
        box.setContentsMargins(8, 4, 16, 4)
        box.toggled.connect(lambda on: self.ticked.emit(account.id, on))
        self.boxes[account.id] = box
        action = QWidgetAction(self.menu)
        action.setDefaultWidget(box)
        self.menu.addAction(action)
