"""What the sheets share that go through the browser: waiting for the answer, an address pasted, a token instead."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.errors import InputError
from app.domain.message import Message
from app.domain.publishing import SignIn
from app.ui.accounts import actions
from app.ui.accounts.connect import ConnectSheet
from app.ui.background import Operation
from app.ui.context import Context
from app.ui.widgets.buttons import button
from app.words import words


class BrowserSheet(ConnectSheet):
    """A subclass adds its rows, then calls `add_ways`, and says how to `ask` for the page. Cancel ends the wait."""

    def __init__(
        self, parent: QWidget, context: Context, platform: str, title: str, sentence: str,
        open_url: Callable[[QUrl], object],
    ) -> None:  # fmt: skip
        super().__init__(parent, context, platform, title, sentence)
        self._open_url = open_url
        self._waiting: SignIn | None = None
        self.uses_token = False
        self.pasted = QLineEdit()
        self.rejected.connect(self._stop)

    def ask(self) -> Operation[SignIn]:
        """What begins the sign-in."""
        raise NotImplementedError

    def wrong(self) -> Message | None:
        """What is missing before that."""
        return None

    def add_ways(self, token_hint: str = "") -> None:
        """The rows for a pasted address and, where there is a hint for it, a token; links; the button that begins."""
        say = words().text
        first = self.form.rowCount()
        self.add_row(say("oauth-paste"), self.pasted, say("oauth-paste-hint"))
        self._paste_rows = range(first, self.form.rowCount())
        self.add_row(say("accounts-token"), self.secret, token_hint)
        self._token_rows = range(self._paste_rows.stop, self.form.rowCount())
        self.other = button(say("accounts-use-token"), "link", do=self._show_token)
        self.again = button(say("accounts-open-again"), "link", do=self._open)
        self.take_pasted = button(say("oauth-paste-take"), "small", do=self._paste)
        self.body.addWidget(self.take_pasted, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.other)
        self.body.addWidget(self.again)
        self.other.setVisible(bool(token_hint))
        self.again.hide()
        self.show_paste(on=False)
        self._show(self._token_rows, on=False)
        self.take = self.add_button(say("accounts-sign-in-browser"), "primary", self._begin)
        self._has_token = bool(token_hint)

    def lock(self, *, open_: bool) -> None:
        """Button and links rest with the fields."""
        super().lock(open_=open_)
        self.take.setEnabled(open_)
        self.other.setVisible(open_ and self._has_token and not self.uses_token)
        waits = self._waiting is not None and not open_
        self.again.setVisible(waits)
        if not waits:
            self.show_paste(on=False)

    def show_paste(self, *, on: bool) -> None:
        """The field for the address at which the browser ended."""
        self._show(self._paste_rows, on=on)
        self.take_pasted.setVisible(on)

    def _begin(self) -> None:
        if self.uses_token:
            self.try_secret()
            return
        wrong = self.wrong()
        if wrong is not None:
            self.say_wrong(wrong)
            return
        self.say_trying(words().text("accounts-asking-server"))
        self._context.run(self.ask().then(self._wait).failed(self.failed), self)

    def _wait(self, sign_in: SignIn) -> None:
        if not self.isVisible():
            sign_in.cancel()
            return
        self._waiting = sign_in
        self._open()
        self.say_trying(words().text("oauth-waiting-paste" if sign_in.pastes else "accounts-waiting"))
        self.show_paste(on=True)
        if sign_in.pastes:
            self.pasted.setFocus()
        operation = actions.finish_sign_in(self._context.desk, sign_in, self._context.who)
        self._context.run(operation.then(self.works).failed(self.failed), self)

    def _paste(self) -> None:
        if self._waiting is None:
            return
        try:
            self._waiting.paste(self.pasted.text())
        except InputError as error:
            self.say_trying(words().error(error))

    def _open(self) -> None:
        if self._waiting is not None:
            self._open_url(QUrl(self._waiting.url))

    def _stop(self) -> None:
        if self._waiting is not None:
            self._waiting.cancel()

    def _show_token(self) -> None:
        self.uses_token = True
        self._show(self._token_rows, on=True)
        self.other.hide()
        self.take.setText(words().text("accounts-connect"))
        self.secret.setFocus()

    def _show(self, rows: range, *, on: bool) -> None:
        for row in rows:
            self.form.setRowVisible(row, on)
