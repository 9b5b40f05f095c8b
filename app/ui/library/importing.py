"""Files come in one after the other, in the background; it can be stopped, and says what could not be used."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout

from app.domain.errors import PrimumError
from app.domain.library import Asset
from app.ui.changes import Change
from app.ui.context import Context
from app.ui.library import actions
from app.ui.tokens import STEP
from app.ui.widgets.buttons import button
from app.ui.widgets.card import Card
from app.ui.widgets.clearing import clear
from app.ui.widgets.labels import label
from app.words import words

SHOWN = 6


class Importing(QObject):
    """`told` carries how many are done of how many, `ended` what was kept and the sentences about the others."""

    told = Signal(int, int)
    ended = Signal(object, object)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._waiting: list[Path] = []
        self._all, self.busy = 0, False
        self._kept: list[Asset] = []
        self._refused: list[str] = []

    def begin(self, paths: list[Path]) -> None:
        """Take files and folders, after those that are under way."""
        self._context.run(actions.look_for(paths).then(self._have), self)

    def begin_with(self, data: bytes, name: str) -> None:
        """Take a picture from the clipboard."""
        operation = actions.add_data(self._context.desk, data, name, self._context.who)
        self._context.run(operation.then(lambda asset: self.ended.emit([asset], [])).failed(self._not_pasted), self)

    def stop(self) -> None:
        """Leave what has not been begun."""
        self._waiting.clear()

    def _not_pasted(self, error: PrimumError) -> None:
        self.ended.emit([], [words().error(error)])

    def _have(self, files: list[Path]) -> None:
        self._waiting += files
        self._all += len(files)
        if not files and not self.busy:
            self.ended.emit([], [words().text("library-nothing-there")])
        elif not self.busy:
            self._kept, self._refused = [], []
            self._next()

    def _next(self) -> None:
        self.busy = bool(self._waiting)
        if not self._waiting:
            self._all = 0
            self._context.changes.tell(Change.LIBRARY)
            self.ended.emit(self._kept, self._refused)
            return
        path = self._waiting.pop(0)  # before it is told: whoever hears it may stop the rest
        self.told.emit(self._all - len(self._waiting) - 1, self._all)
        operation = actions.add_file(self._context.desk, path, self._context.who)
        operation.then(self._took).failed(lambda error: self._refuse(path, error))
        self._context.run(operation, self)

    def _took(self, asset: Asset) -> None:
        self._kept.append(asset)
        self._next()

    def _refuse(self, path: Path, error: PrimumError) -> None:
        said = words().error(error)
        self._refused.append(said if path.name in said else f"{path.name}: {said}")
        self._next()


class Refusals(Card):
    """What could not be used, each with its sentence, until the person has read it."""

    def __init__(self) -> None:
        super().__init__("warn")
        self.sentences: list[str] = []
        self.hide()

    def show_sentences(self, sentences: list[str]) -> None:
        """Show these, the first few; the rest is counted."""
        self.sentences = sentences
        clear(self.column)
        say = words().text
        head = QHBoxLayout()
        head.setSpacing(2 * STEP)
        head.addWidget(label(say("library-refused", many=len(sentences)), "bold", wrap=True), 1)
        head.addWidget(button("", "quiet", "ph.x", self.hide, tip=say("library-refused-read")))
        self.column.addLayout(head)
        for sentence in sentences[:SHOWN]:
            self.column.addWidget(label(sentence, wrap=True))
        if len(sentences) > SHOWN:
            self.column.addWidget(label(say("library-refused-more", many=len(sentences) - SHOWN), "muted"))
        self.setVisible(bool(sentences))
