"""A platform's version in the person's own words: its editor, what differs, and the way back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.post import Post
from app.pipeline.way import Outlook
from app.ui.composer.difference import as_html, difference
from app.ui.composer.editor import Editor
from app.ui.theme import theme
from app.ui.tokens import STEP
from app.ui.widgets.buttons import button
from app.ui.widgets.labels import label
from app.words import words


class OverrideBox(QWidget):
    """Shown where a version no longer follows the text."""

    wrote = Signal(str, str)
    follow_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._platform = ""
        self._post = Post("", "")
        self.editor = Editor(lowest=96)
        self.reset = button(words().text("preview-reset"), "small", do=lambda: self.follow_asked.emit(self._platform))
        self.compare = button(words().text("preview-difference"), "small", do=self._toggle)
        self._said = label("", "bold")
        self.difference = QLabel()
        self.difference.setTextFormat(Qt.TextFormat.RichText)
        self.difference.setWordWrap(True)
        self.difference.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * STEP)
        column.addWidget(self._said)
        column.addWidget(self.editor)
        column.addLayout(self._buttons())
        column.addWidget(self.difference)
        self.editor.edited.connect(lambda: self.wrote.emit(self._platform, self.editor.words()))

    def show_version(self, post: Post, outlook: Outlook) -> None:
        """Show the version, where it is edited by hand; else nothing."""
        written = post.overrides.get(outlook.channel.id)
        self.setVisible(written is not None)
        if written is None:
            return
        name = outlook.channel.name
        self._platform, self._post = outlook.channel.id, post
        self._said.setText(words().text("preview-edited", platform=name))
        self.editor.setAccessibleName(words().text("preview-edited-name", platform=name))
        if self.editor.words() != written:
            self.editor.show_words(written)
        self._compare()

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.reset)
        row.addWidget(self.compare)
        row.addStretch(1)
        return row

    def _toggle(self) -> None:
        self.difference.setVisible(self.difference.isHidden())
        self._compare()

    def _compare(self) -> None:
        if self.difference.isHidden():
            return
        tokens = theme().tokens
        pieces = difference(self._post.text, self.editor.words())
        self.difference.setText(as_html(pieces, tokens.block, tokens.good))
        self.difference.setAccessibleName("".join(p.text for p in pieces))
