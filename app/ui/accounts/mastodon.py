"""Mastodon: the server's name, then its own sign-in page in the browser; or a token made there by hand."""

from collections.abc import Callable

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QWidget

from app.domain.goal import AccountKind
from app.domain.ports import SignIn
from app.ui.accounts import actions
from app.ui.accounts.connect import ConnectSheet
from app.ui.accounts.model import wrong_in
from app.ui.context import Context
from app.ui.widgets.buttons import button
from app.words import words


class MastodonSheet(ConnectSheet):
    """Cancel ends the wait for the browser."""

    def __init__(self, parent: QWidget, context: Context, open_url: Callable[[QUrl], object]) -> None:
        say = words().text
        super().__init__(parent, context, "mastodon", say("accounts-mastodon-title"), say("accounts-mastodon-why"))
        self._open_url = open_url
        self._waiting: SignIn | None = None
        self.uses_token = False
        self.server.setPlaceholderText("social.example")
        self.add_row(say("accounts-server"), self.server, say("accounts-mastodon-server"))
        self.add_row(say("accounts-kind"), self.kind)
        first = self.form.rowCount()
        self.add_row(say("accounts-token"), self.secret, say("accounts-token-hint"))
        self._token_rows = range(first, self.form.rowCount())
        self.other = button(say("accounts-use-token"), "link", do=self._show_token)
        self.again = button(say("accounts-open-again"), "link", do=self._open)
        self.body.addWidget(self.other)
        self.body.addWidget(self.again)
        self.again.hide()
        self._show_token_rows(on=False)
        self.take = self.add_button(say("accounts-sign-in-browser"), "primary", self._begin)
        self.rejected.connect(self._stop)
        self.server.setFocus()

    def lock(self, *, open_: bool) -> None:
        """Button and links rest with the fields."""
        super().lock(open_=open_)
        self.take.setEnabled(open_)
        self.other.setVisible(open_ and not self.uses_token)
        self.again.setVisible(self._waiting is not None and not open_)

    def _begin(self) -> None:
        if self.uses_token:
            self.try_secret()
            return
        wrong = wrong_in("mastodon", "", self.server.text(), "", browser=True)
        if wrong is not None:
            self.say_wrong(wrong)
            return
        self.say_trying(words().text("accounts-asking-server"))
        kind = AccountKind(self.kind.value)
        operation = actions.begin_sign_in(self._context.desk, "mastodon", self.server.text(), kind)
        self._context.run(operation.then(self._wait).failed(self.failed), self)

    def _wait(self, sign_in: SignIn) -> None:
        if not self.isVisible():
            sign_in.cancel()
            return
        self._waiting = sign_in
        self._open()
        self.say_trying(words().text("accounts-waiting"))
        operation = actions.finish_sign_in(self._context.desk, sign_in, self._context.who)
        self._context.run(operation.then(self.works).failed(self.failed), self)

    def _open(self) -> None:
        if self._waiting is not None:
            self._open_url(QUrl(self._waiting.url))

    def _stop(self) -> None:
        if self._waiting is not None:
            self._waiting.cancel()

    def _show_token(self) -> None:
        self.uses_token = True
        self._show_token_rows(on=True)
        self.other.hide()
        self.take.setText(words().text("accounts-connect"))
        self.secret.setFocus()

    def _show_token_rows(self, *, on: bool) -> None:
        for row in self._token_rows:
            self.form.setRowVisible(row, on)
