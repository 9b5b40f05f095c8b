"""Ready words in the composer: the menu at the cursor, and the sheet for the practice's own."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QMenu, QPlainTextEdit, QWidget

from app.domain.errors import PrimumError
from app.pipeline import snippets as stage
from app.pipeline.snippets import Snippet
from app.ui.background import Operation
from app.ui.commands import Command
from app.ui.composer.gate import can_edit
from app.ui.composer.parts import Parts
from app.ui.composer.rows import Rows
from app.ui.composer.spans import Offsets
from app.ui.theme import theme
from app.ui.widgets.fields import form_row
from app.ui.widgets.labels import label
from app.ui.widgets.sheet import Sheet
from app.words import words

WIDE, LIST_TALL, TEXT_TALL = 460, 130, 84
SHORT = 60
KEYS = "Ctrl+Shift+I"
KINDS = {
    "own": "handy-snippet-own",
    "signature": "handy-snippet-signature",
    "disclaimer": "handy-snippet-disclaimer",
    "care_line": "handy-snippet-care-line",
    "crisis_line": "handy-snippet-crisis-line",
    "results_vary": "handy-snippet-results-vary",
    "hashtags": "handy-snippet-hashtags",
}


class SnippetMenu(QMenu):
    """`picked` carries the words, `edit_asked` that the practice's own are to be changed."""

    picked = Signal(str)
    edit_asked = Signal()

    def __init__(self, parent: QWidget, offered: tuple[Snippet, ...]) -> None:
        super().__init__(words().text("handy-snippet-insert"), parent)
        for one in offered:
            kind = words().text(KINDS[one.kind])
            shown = one.title or (one.text if len(one.text) <= SHORT else f"{one.text[: SHORT - 1]}…")
            self.addAction(f"{kind}: {shown}".replace("&", "&&"), self._picks(one.text))
        self.addSeparator()
        self.addAction(words().text("handy-snippet-edit"), self.edit_asked.emit)

    def _picks(self, text: str) -> Callable[[], None]:
        return lambda: self.picked.emit(text)


class OwnSnippets(Sheet):
    """`kept` carries name and words, `removed` the name. The sheet stays open until it is closed."""

    kept = Signal(str, str)
    removed = Signal(str)

    def __init__(self, parent: QWidget, own: tuple[Snippet, ...]) -> None:
        say = words().text
        super().__init__(parent, say("handy-snippet-edit"), say("handy-snippet-why"), WIDE)
        self._own = own
        self.list, self.name, self.text = Rows(say("handy-snippet-own"), LIST_TALL), QLineEdit(), QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(theme().px(TEXT_TALL))
        self.said = label("", "block", wrap=True)
        self.said.hide()
        form = QFormLayout()
        form_row(form, say("handy-snippet-name"), self.name)
        form_row(form, say("handy-snippet-text"), self.text)
        self.body.addWidget(self.list)
        self.body.addLayout(form)
        self.body.addWidget(self.said)
        self.remove = self.add_button(say("handy-snippet-remove"), do=self._remove)
        self.add_button(say("composer-close"), do=self.reject)
        self.add_button(say("handy-snippet-keep"), "primary", self._keep)
        self.list.currentRowChanged.connect(self._show)
        self.show_own(own)

    def show_own(self, own: tuple[Snippet, ...]) -> None:
        """Show these, with room for a new one at the end."""
        self._own = own
        self.list.clear()
        self.list.addItems([*(one.title for one in own), words().text("handy-snippet-new")])
        self.list.setCurrentRow(len(own))

    def say(self, sentence: str) -> None:
        """What is wrong; what was typed stays."""
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))

    def _show(self, row: int) -> None:
        one = self._own[row] if 0 <= row < len(self._own) else Snippet("own", "", "")
        self.remove.setEnabled(bool(one.title))
        self.name.setText(one.title)
        self.text.setPlainText(one.text)
        self.say("")

    def _keep(self) -> None:
        self.kept.emit(self.name.text(), self.text.toPlainText())

    def _remove(self) -> None:
        self.removed.emit(self._own[self.list.currentRow()].title)


class Snippets(QObject):
    """Opens the menu at the cursor and keeps the practice's own."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.page)
        self._parts, self._context = parts, parts.context
        title = words().text("handy-snippet-insert")
        self._context.commands.add(Command("composer.snippet", title, self.ask, "ph.plus", KEYS), parts.page)

    def ask(self) -> None:
        """Read the words and open the menu."""
        if can_edit(self._parts.session.post):
            operation = Operation(lambda: stage.snippets(self._context.desk))
            self._context.run(operation.then(self._offer), self._parts.page)

    def _offer(self, offered: tuple[Snippet, ...]) -> None:
        editor = self._parts.writing.editor
        self.menu = menu = SnippetMenu(self._parts.page, offered)
        menu.picked.connect(self._insert)
        menu.edit_asked.connect(lambda: self._edit(offered))
        menu.popup(editor.viewport().mapToGlobal(editor.cursorRect().bottomLeft()))

    def _insert(self, text: str) -> None:
        editor = self._parts.writing.editor
        before = editor.words()[: Offsets(editor.words()).from_qt(editor.textCursor().selectionStart())]
        editor.textCursor().insertText(text if not before or before[-1].isspace() else f" {text}")
        editor.setFocus()

    def _edit(self, offered: tuple[Snippet, ...]) -> None:
        self.sheet = sheet = OwnSnippets(self._parts.page, _own(offered))
        desk = self._context.desk
        sheet.kept.connect(lambda title, text: self._change(lambda: stage.keep(desk, title, text)))
        sheet.removed.connect(lambda title: self._change(lambda: stage.remove(desk, title)))
        sheet.open()

    def _change(self, do: Callable[[], object]) -> None:
        def work() -> tuple[Snippet, ...]:
            do()
            return _own(stage.snippets(self._context.desk))

        operation = Operation(work).then(self.sheet.show_own).failed(self._refused)
        self._context.run(operation, self.sheet)

    def _refused(self, error: PrimumError) -> None:
        self.sheet.say(words().say(error.message))


def _own(offered: tuple[Snippet, ...]) -> tuple[Snippet, ...]:
    return tuple(one for one in offered if one.kind == "own")
