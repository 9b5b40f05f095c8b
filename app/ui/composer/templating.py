"""Templates in the composer: the sheet to begin from one, and the one to keep one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.domain.post import Post
from app.pipeline.templates import Template
from app.ui.composer.extras import FieldsSheet
from app.ui.composer.rows import Rows
from app.ui.widgets.labels import label
from app.ui.widgets.sheet import Sheet
from app.words import words

WIDE, LIST_TALL, TEXT_TALL = 620, 202, 150


class TemplateSheet(Sheet):
    """`picked` carries the template, `removed` one of the practice's own that is no longer wanted."""

    picked = Signal(object)
    removed = Signal(object)

    def __init__(self, parent: QWidget, offered: tuple[Template, ...], names: dict[str, str], post: Post) -> None:
        """`names` are the platforms by id."""
        say = words().text
        super().__init__(parent, say("handy-templates-title"), say("handy-templates-why"), WIDE)
        self._offered, self._names = offered, names
        self.list = Rows(say("handy-templates-title"), LIST_TALL, (_name(one) for one in offered))
        self.text, self.hints = QPlainTextEdit(), label("", "small", wrap=True)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(say("composer-your-text"))
        self.text.setFixedHeight(TEXT_TALL)
        for part in (self.list, self.text, self.hints):
            self.body.addWidget(part)
        if post.text.strip():
            self.body.addWidget(label(say("handy-template-replaces"), "muted", wrap=True))
        self.remove = self.add_button(say("handy-template-remove"), do=self._remove)
        self.add_button(say("composer-cancel"), do=self.reject)
        self.take = self.add_button(say("handy-template-take"), "primary", self._take)
        self.list.currentRowChanged.connect(self._show)
        self.list.itemActivated.connect(lambda _item: self._take())
        self.list.setCurrentRow(0)

    def _show(self, row: int) -> None:
        one, say = self._offered[row], words().text
        self.remove.setVisible(one.own)
        self.text.setPlainText(one.text)
        told = [one.about] if one.about else []
        told += [say("handy-template-evidence", hint=one.evidence)] if one.evidence else []
        told += [say("handy-template-disclosure", hint=one.disclosure)] if one.disclosure else []
        best = ", ".join(self._names[p] for p in one.platforms if p in self._names)
        told += [say("handy-template-platforms", platforms=best)] if best else []
        self.hints.setText("\n".join(told))

    def _take(self) -> None:
        self.accept()
        self.picked.emit(self._offered[self.list.currentRow()])

    def _remove(self) -> None:
        self.reject()
        self.removed.emit(self._offered[self.list.currentRow()])


def keep_sheet(parent: QWidget, post: Post) -> FieldsSheet:
    """Asks how the template is to be called."""
    say = words().text
    sheet = FieldsSheet(parent, say("handy-template-keep"), say("handy-template-keep-why"), say("handy-snippet-keep"))
    sheet.add_field("title", say("handy-template-name"), post.title, needed=True)
    return sheet


def _name(template: Template) -> str:
    return f"{template.title} · {words().text('handy-template-own')}" if template.own else template.title
