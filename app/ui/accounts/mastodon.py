"""Mastodon: the server's name, then its own sign-in page in the browser; or a token made there by hand."""

from collections.abc import Callable

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QWidget

from app.domain.goal import AccountKind
from app.domain.message import Message
from app.domain.publishing import SignIn
from app.ui.accounts import actions
from app.ui.accounts.browser import BrowserSheet
from app.ui.accounts.model import wrong_in
from app.ui.background import Operation
from app.ui.context import Context
from app.words import words


class MastodonSheet(BrowserSheet):
    """Asks for the server."""

    def __init__(self, parent: QWidget, context: Context, open_url: Callable[[QUrl], object]) -> None:
        say = words().text
        title, why = say("accounts-mastodon-title"), say("accounts-mastodon-why")
        super().__init__(parent, context, "mastodon", title, why, open_url)
        self.server.setPlaceholderText("social.example")
        self.add_row(say("accounts-server"), self.server, say("accounts-mastodon-server"))
        self.add_row(say("accounts-kind"), self.kind)
        self.add_ways(say("accounts-token-hint"))
        self.server.setFocus()

    def ask(self) -> Operation[SignIn]:
        """The server's page."""
        kind = AccountKind(self.kind.value)
        return actions.begin_sign_in(self._context.desk, "mastodon", self.server.text(), kind)

    def wrong(self) -> Message | None:
        """A server is needed."""
        return wrong_in("mastodon", "", self.server.text(), "", browser=True)
