"""Bluesky: handle and app password, with the way to make one."""

from PySide6.QtWidgets import QWidget

from app.ui.accounts.connect import ConnectSheet
from app.ui.context import Context
from app.ui.widgets.labels import label
from app.words import words


class BlueskySheet(ConnectSheet):
    """An app password can be taken back at any time without changing the person's own."""

    def __init__(self, parent: QWidget, context: Context) -> None:
        say = words().text
        super().__init__(parent, context, "bluesky", say("accounts-bluesky-title"), say("accounts-bluesky-why"))
        for key in ("accounts-bluesky-step-1", "accounts-bluesky-step-2", "accounts-bluesky-step-3"):
            self.body.insertWidget(self.body.count() - 2, label(say(key), wrap=True))
        self.add_row(say("accounts-handle"), self.handle)
        self.handle.setPlaceholderText("name.example")
        self.add_row(say("accounts-app-password"), self.secret, say("accounts-secret-kept"))
        self.add_row(say("accounts-kind"), self.kind)
        self.add_row(say("accounts-server"), self.server, say("accounts-bluesky-server"))
        self.take = self.add_button(say("accounts-connect"), "primary", self.try_secret)
        self.handle.setFocus()

    def lock(self, *, open_: bool) -> None:
        """The button rests with the fields."""
        super().lock(open_=open_)
        self.take.setEnabled(open_)
