"""Before the window: a passphrase where there is no keyring, the recovery key where the keyring lost the key."""

from PySide6.QtWidgets import QLineEdit

from app.ui.first import end_first
from app.ui.start import application
from app.ui.widgets.labels import label
from app.ui.widgets.sheet import Sheet
from app.words import words

NEW = ("unlock-new-title", "unlock-new-why", "unlock-new-field")
KNOWN = ("unlock-passphrase-title", "unlock-passphrase-why", "unlock-passphrase-field")
RECOVERY = ("unlock-recovery-title", "unlock-recovery-why", "unlock-recovery-field")
"""What is asked for: title, reason, name of the field."""


class AskSheet(Sheet):
    """Asks for one secret; `again` asks twice and accepts only the same. `trouble` says what was wrong last time."""

    def __init__(self, asked: tuple[str, str, str], trouble: str = "", *, again: bool = False) -> None:
        say = words().text
        title, why, field = (say(key) for key in asked)
        super().__init__(None, title, why)
        self.first = self._field(field)
        self.second = self._field(say("unlock-again")) if again else None
        self.trouble = label(trouble, "block", wrap=True)
        self.trouble.setVisible(bool(trouble))
        self.body.addWidget(self.trouble)
        self.add_button(say("unlock-quit"), do=self.reject)
        self.go = self.add_button(say("unlock-open"), "primary", self._done)

    @property
    def secret(self) -> str:
        """What was typed."""
        return self.first.text().strip()

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(name)
        field.setPlaceholderText(name)
        field.setEchoMode(QLineEdit.EchoMode.Password)
        self.body.addWidget(field)
        return field

    def _done(self) -> None:
        if self.second is not None and self.second.text().strip() != self.secret:
            self.trouble.setText(words().text("unlock-differs"))
            self.trouble.show()
        elif self.secret:
            self.accept()


def ask_passphrase(argv: list[str], *, new: bool, trouble: str = "") -> str | None:
    """A passphrase from the person, or None when they would rather quit."""
    return _answer(argv, NEW if new else KNOWN, trouble, again=new)


def ask_recovery_key(argv: list[str], trouble: str = "") -> str | None:
    """The recovery key from the person, or None."""
    return _answer(argv, RECOVERY, trouble)


def _answer(argv: list[str], asked: tuple[str, str, str], trouble: str, *, again: bool = False) -> str | None:
    application(argv)
    end_first()
    sheet = AskSheet(asked, trouble, again=again)
    return sheet.secret if sheet.exec() else None
