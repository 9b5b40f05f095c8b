"""An account that the person publishes to by hand: a platform and a name, nothing secret."""

from PySide6.QtWidgets import QWidget

from app.domain.goal import AccountKind
from app.ui.accounts import actions
from app.ui.accounts.connect import ConnectSheet
from app.ui.context import Context
from app.ui.widgets.fields import Combo
from app.words import words


class ByHandSheet(ConnectSheet):
    """Works for every platform, without signing in anywhere."""

    def __init__(self, parent: QWidget, context: Context) -> None:
        say = words().text
        super().__init__(parent, context, "", say("assist-by-hand-title"), say("assist-by-hand-what"))
        channels = context.desk.platforms.channels()
        options = [(id_, channel.name) for id_, channel in channels.items() if id_ != "rehearsal"]
        self.platform = Combo(say("assist-platform"), options)
        self.add_row(say("assist-platform"), self.platform)
        self.add_row(say("accounts-handle"), self.handle)
        self.add_row(say("accounts-kind"), self.kind)
        self.take = self.add_button(say("assist-add"), "primary", self.add)
        self.handle.setFocus()

    def add(self) -> None:
        """Keep the account; a name that is missing is said under the fields."""
        context, kind = self._context, AccountKind(self.kind.value)
        operation = actions.add_by_hand(context.desk, self.platform.value, self.handle.text(), kind, context.who)
        context.run(operation.then(self.works).failed(self.failed), self)
