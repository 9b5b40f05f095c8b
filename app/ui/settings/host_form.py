"""The media host: the person's own bucket, from which some platforms fetch files."""

from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.hosting import HostHandle, HostPlace
from app.ui.background import Operation
from app.ui.context import Context
from app.ui.tokens import STEP
from app.ui.widgets.buttons import button
from app.ui.widgets.fields import form_row
from app.ui.widgets.labels import label
from app.words import words

NAMES = {
    "endpoint": "bucket-endpoint",
    "bucket": "bucket-bucket",
    "region": "bucket-region",
    "key_id": "bucket-key-id",
    "secret": "bucket-secret",
}
PLACE = tuple(NAMES)[:4]


class HostForm(QWidget):
    """Tried before it is kept. The secret goes into the keyring and is never shown; an empty field leaves it."""

    def __init__(self, context: Context, host: HostHandle) -> None:
        super().__init__()
        say = words().text
        self._context, self._host = context, host
        self.fields = {name: QLineEdit() for name in NAMES}
        self.fields["secret"].setEchoMode(QLineEdit.EchoMode.Password)
        self.said = label("", "muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * STEP)
        column.addWidget(label(say("bucket-why"), "muted", wrap=True))
        form = QFormLayout()
        form.setVerticalSpacing(2 * STEP)
        form.setHorizontalSpacing(4 * STEP)
        for name, field in self.fields.items():
            form_row(form, say(NAMES[name]), field, say(f"{NAMES[name]}.hint"))
        column.addLayout(form)
        column.addWidget(self.said)
        column.addLayout(self._buttons())
        self._read()

    def _buttons(self) -> QHBoxLayout:
        say, row = words().text, QHBoxLayout()
        row.setSpacing(2 * STEP)
        self.keep = button(say("bucket-keep"), "primary", do=self._keep)
        self.test = button(say("bucket-test"), do=self._test)
        self.forget = button(say("bucket-forget"), "quiet", do=self._forget)
        for made in (self.keep, self.test, self.forget):
            row.addWidget(made)
        row.addStretch(1)
        return row

    def _read(self) -> None:
        self._context.run(Operation(self._host.place).then(self._show), self)

    def _show(self, place: HostPlace | None) -> None:
        there = place or HostPlace("", "", "auto", "")
        for name in PLACE:
            self.fields[name].setText(getattr(there, name))
        self.fields["secret"].clear()
        self.fields["secret"].setPlaceholderText(words().text("bucket-secret-kept") if place else "")
        self.test.setEnabled(place is not None)
        self.forget.setEnabled(place is not None)
        self.said.setText(words().text("bucket-set" if place else "bucket-none"))

    def _keep(self) -> None:
        place = HostPlace(*(self.fields[name].text().strip() for name in PLACE))
        secret = self.fields["secret"].text()
        operation = Operation(lambda: self._host.keep(place, secret))
        self._context.run(operation.then(lambda _: self._done("bucket-kept")), self)

    def _test(self) -> None:
        self._context.run(Operation(self._host.test).then(lambda _: self._done("host-works")), self)

    def _forget(self) -> None:
        self._context.run(Operation(self._host.forget).then(self._forgotten), self)

    def _forgotten(self, left: int) -> None:
        self._done("bucket-left" if left else "host-removed", count=left)

    def _done(self, key: str, **params: int) -> None:
        self._read()
        self._context.notices.say(words().text(key, **params))
