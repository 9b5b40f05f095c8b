"""The library as its grid lists it: what is shown of each file, and what is left by a search."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from app.domain.library import FileKind, Found, Only, RightsKind, Shelved, Wanted, found, lacking
from app.ui.widgets.status import Mark
from app.words import words

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
KINDS = {
    FileKind.PICTURE: "library-kind-picture",
    FileKind.FILM: "library-kind-film",
    FileKind.DOCUMENT: "library-kind-document",
}
RIGHTS = {
    RightsKind.UNSAID: "library-rights-unsaid",
    RightsKind.OWN: "library-rights-own",
    RightsKind.LICENSED: "library-rights-licensed",
    RightsKind.CC: "library-rights-cc",
    RightsKind.PUBLIC_DOMAIN: "library-rights-public-domain",
    RightsKind.PERMISSION: "library-rights-permission",
    RightsKind.PLATFORM: "library-rights-platform",
}
FILTERS = {
    Only.ALL: "library-only-all",
    Only.UNUSED: "library-only-unused",
    Only.EXPIRED: "library-only-expired",
    Only.NO_RIGHTS: "library-only-no-rights",
    Only.NO_ALT: "library-only-no-alt",
    Only.AI: "library-only-ai",
}


def standing(one: Shelved) -> tuple[Mark, str]:
    """The shape and the words for a file's rights."""
    say, asset = words().text, one.asset
    if one.expired:
        return Mark.STOP, say("library-standing-ended")
    if asset.rights is None:
        return Mark.LOOK, say("library-standing-none")
    if lacking(asset.rights):
        return Mark.LOOK, say("library-standing-incomplete")
    return Mark.DONE, say(RIGHTS[asset.rights_kind])


def length(seconds: float) -> str:
    """“1:05”."""
    whole = round(seconds)
    return f"{whole // 60}:{whole % 60:02}"


def spoken(one: Shelved) -> str:
    """A file as a screen reader says it."""
    asset = one.asset
    parts = [asset.media.filename, words().text(KINDS[asset.kind]), standing(one)[1], *asset.tags]
    if asset.media.alt_text:
        parts.append(asset.media.alt_text)
    return ", ".join(parts)


class LibraryModel(QAbstractListModel):
    """The files, or what is left of them by a search."""

    def __init__(self) -> None:
        super().__init__()
        self._all: tuple[Shelved, ...] = ()
        self.wanted = Wanted()
        self.rows: tuple[Shelved, ...] = ()
        self.tags: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing at all, whatever is searched for."""
        return not self._all

    @property
    def count(self) -> int:
        """How many files there are in all."""
        return len(self._all)

    def set_rows(self, files: tuple[Shelved, ...]) -> None:
        """Show these, as far as they are wanted."""
        self._all = files
        self.find(self.wanted)

    def find(self, wanted: Wanted) -> None:
        """Show those that are wanted."""
        self.wanted = wanted
        result: Found = found(self._all, wanted)
        self.beginResetModel()
        self.rows, self.tags = result.files, result.tags
        self.endResetModel()

    def row_of(self, asset_id: str) -> int:
        """The row of a file, or -1."""
        return next((n for n, one in enumerate(self.rows) if one.asset.id == asset_id), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        """How many are shown."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words, and the file itself."""
        one = self.rows[index.row()]
        if role == ROW_ROLE:
            return one
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return one.asset.media.filename
        return spoken(one) if role == Qt.ItemDataRole.AccessibleTextRole else None
