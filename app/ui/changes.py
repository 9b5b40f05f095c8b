"""What has changed: operations and the runner say it here, open views listen and refresh."""

from enum import StrEnum

from PySide6.QtCore import QObject, Signal


class Change(StrEnum):
    """The kinds of things that views show."""

    POSTS = "posts"
    ACCOUNTS = "accounts"
    CONSENTS = "consents"
    LIBRARY = "library"
    CAMPAIGNS = "campaigns"
    SLOTS = "slots"
    PROFILE = "profile"
    SETTINGS = "settings"
    RUNNER = "runner"


class Changes(QObject):
    """The bus. `happened` carries the kind and the id of the one record, or an empty id for many."""

    happened = Signal(str, str)

    def tell(self, change: Change, record_id: str = "") -> None:
        """Say that something changed; safe from any thread, listeners hear it on the GUI thread."""
        self.happened.emit(change.value, record_id)
