"""What the connect sheets share: fields, trying in the background, and saying what went wrong where it was typed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from app.domain.account import Account
from app.domain.errors import PrimumError
from app.domain.goal import AccountKind
from app.domain.message import Message
from app.ui.accounts import actions
from app.ui.accounts.card import KINDS
from app.ui.accounts.model import wrong_in
from app.ui.context import Context
from app.ui.theme import theme
from app.ui.widgets.fields import Combo, form_row
from app.ui.widgets.labels import label, relook
from app.ui.widgets.sheet import Sheet
from app.words import words


class ConnectSheet(Sheet):
    """`connected` carries the account; the sheet closes itself then. A secret is masked and forgotten on closing."""

    connected = Signal(object)

    def __init__(self, parent: QWidget, context: Context, platform: str, title: str, sentence: str) -> None:
        super().__init__(parent, title, sentence, 480)
        self._context, self._platform = context, platform
        self.form = QFormLayout()
        self.form.setVerticalSpacing(theme().px(8))
        self.form.setHorizontalSpacing(theme().px(12))
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.body.addLayout(self.form)
        self.handle, self.server, self.secret = QLineEdit(), QLineEdit(), QLineEdit()
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.kind = Combo(words().text("accounts-kind"), [(k.value, words().text(KINDS[k])) for k in AccountKind])
        self.state = label("", "block", wrap=True)
        self.state.hide()
        self.body.addWidget(self.state)
        self.cancel = self.add_button(words().text("accounts-cancel"), do=self.reject)
        self.finished.connect(lambda _: self.secret.clear())

    def add_row(self, name: str, field: QWidget, hint: str = "") -> None:
        """Add a named field."""
        form_row(self.form, name, field, hint)

    def try_secret(self) -> None:
        """Try what is typed; the sheet stays open until it works."""
        typed = (self.handle.text(), self.server.text(), self.secret.text())
        wrong = wrong_in(self._platform, *typed)
        if wrong is not None:
            self.say_wrong(wrong)
            return
        self.say_trying(words().text("accounts-trying"))
        kind, context = AccountKind(self.kind.value), self._context
        operation = actions.connect(context.desk, self._platform, *typed, kind, context.who)
        context.run(operation.then(self.works).failed(self.failed), self)

    def works(self, account: Account) -> None:
        """It works."""
        self.connected.emit(account)
        self.accept()

    def failed(self, error: PrimumError) -> None:
        """It does not: say why, and let the person try again."""
        self.say_wrong(error.message)

    def say_wrong(self, message: Message) -> None:
        """Say what is wrong under the fields."""
        self._say(words().say(message), "block")
        self.lock(open_=True)

    def say_trying(self, sentence: str) -> None:
        """Say that something is under way; the fields rest."""
        self._say(sentence, "muted")
        self.lock(open_=False)

    def lock(self, *, open_: bool) -> None:
        """Let the fields be used, or not while something is under way."""
        for field in (self.handle, self.server, self.secret, self.kind):
            field.setEnabled(open_)

    def _say(self, sentence: str, look: str) -> None:
        relook(self.state, look)
        self.state.setText(sentence)
        self.state.setAccessibleName(sentence)
        self.state.show()
