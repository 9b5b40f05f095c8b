"""What is wanted of the library: words, a tag, a kind of file, a kind of rights, what needs a look."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.library import FileKind, Only, RightsKind, Wanted
from app.ui.consents.fields import choice
from app.ui.library.model import FILTERS, KINDS, RIGHTS
from app.ui.theme import theme
from app.ui.tokens import STEP
from app.ui.widgets.flow import Flow
from app.words import words

ANY = "any"
SEARCH = 176


class Filters(QWidget):
    """`changed` says that something else is wanted."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        say = words().text
        self.field = QLineEdit()
        self.field.setPlaceholderText(say("library-find"))
        self.field.setAccessibleName(say("library-find"))
        self.field.setClearButtonEnabled(True)
        self.field.setFixedWidth(theme().px(SEARCH))
        kinds = [(ANY, say("library-any-kind")), *((kind.value, say(key)) for kind, key in KINDS.items())]
        rights = [(ANY, say("library-any-rights")), *((one.value, say(key)) for one, key in RIGHTS.items() if one)]
        self.kind = choice(say("library-by-kind"), kinds, ANY)
        self.rights = choice(say("library-by-rights"), rights, ANY)
        self.tag = choice(say("library-by-tag"), [(ANY, say("library-any-tag"))], ANY)
        self.only = choice(say("library-by-need"), [(one.value, say(key)) for one, key in FILTERS.items()], "")
        row = Flow(self, 2 * STEP)
        row.addWidget(self.field)
        for combo in (self.kind, self.tag, self.rights, self.only):
            combo.currentIndexChanged.connect(lambda _at: self.changed.emit())
            row.addWidget(combo)
        self.field.textChanged.connect(lambda _text: self.changed.emit())
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def wanted(self) -> Wanted:
        """What is wanted now."""
        kind, rights, tag = self.kind.value, self.rights.value, self.tag.value
        return Wanted(
            self.field.text(),
            "" if tag == ANY else tag,
            None if kind == ANY else FileKind(kind),
            None if rights == ANY else RightsKind(rights),
            Only(self.only.value),
        )

    def offer(self, tags: Iterable[str]) -> None:
        """Offer these tags; the one that is chosen stays while there is such a one."""
        chosen = self.tag.value
        self.tag.blockSignals(True)
        self.tag.clear()
        self.tag.addItem(words().text("library-any-tag"), ANY)
        for tag in tags:
            self.tag.addItem(f"#{tag}", tag)
        self.tag.choose(chosen)
        self.tag.blockSignals(False)
