"""Why a file may be used: own, licensed, Creative Commons, permission, until when, and the paper that says so."""

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.library import RightsKind, lacking
from app.domain.media import Rights
from app.ui.consents.fields import OptionalDay, choice, in_line
from app.ui.library.model import RIGHTS
from app.ui.tokens import STEP
from app.ui.widgets.buttons import button
from app.ui.widgets.fields import Check
from app.ui.widgets.labels import label
from app.words import words

FIELDS = {
    "title": "library-field-title",
    "author": "library-field-author",
    "source": "library-field-source",
    "licence": "library-field-licence",
    "reference": "library-field-reference",
}
ASKED: dict[RightsKind, tuple[str, ...]] = {
    RightsKind.UNSAID: (),
    RightsKind.OWN: ("author",),
    RightsKind.LICENSED: ("author", "source", "reference"),
    RightsKind.CC: ("title", "author", "source", "licence"),
    RightsKind.PUBLIC_DOMAIN: ("author", "source"),
    RightsKind.PERMISSION: ("author", "reference"),
    RightsKind.PLATFORM: ("source",),
}
LACKS = {
    "author": "library-lacks-author",
    "source": "library-lacks-source",
    "licence": "library-lacks-licence",
    "reference": "library-lacks-reference",
}
YEAR = timedelta(days=365)


class RightsForm(QWidget):
    """`changed` says that something was typed or chosen; `attach_asked` and `save_asked` are about the paper."""

    changed = Signal()
    attach_asked = Signal()
    save_asked = Signal()

    def __init__(self, rights: Rights | None, today: date) -> None:
        super().__init__()
        say, self._before = words().text, rights or Rights("")
        self.kind = choice(say("library-rights"), ((k.value, say(key)) for k, key in RIGHTS.items()), self._before.kind)
        self.fields = {name: QLineEdit(getattr(self._before, name)) for name in FIELDS}
        self.altered = Check(say("library-field-changed"))
        self.altered.setChecked(self._before.changed)
        self.until = OptionalDay(say("library-field-until"), self._before.until, today + YEAR)
        self.lacks = label("", "warn", wrap=True)
        self.paper = QWidget()
        self._fill_paper()
        self.form = QFormLayout()
        self._lay_out()
        self.kind.currentIndexChanged.connect(self._show)
        for field in self.fields.values():
            field.textEdited.connect(lambda _text: self._show())
        self.altered.toggled.connect(self._show)
        self.until.check.toggled.connect(self._show)
        self.until.field.dateChanged.connect(lambda _day: self._show())
        self._show_fields()

    @property
    def rights(self) -> Rights | None:
        """What stands there; None where no kind is chosen."""
        kind = RightsKind(self.kind.value)
        if not kind:
            return None
        told = {name: field.text() for name, field in self.fields.items()}
        paper = {"file": self._before.file, "file_mime": self._before.file_mime}
        return Rights(kind.value, changed=self.altered.isChecked(), until=self.until.day, **told, **paper)

    def _lay_out(self) -> None:
        say, column = words().text, QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * STEP)
        column.addWidget(self.kind)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.setVerticalSpacing(STEP)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        for name, field in self.fields.items():
            field.setAccessibleName(say(FIELDS[name]))
            self.form.addRow(label(say(FIELDS[name]), "muted"), field)
        column.addLayout(self.form)
        for part in (self.altered, self.until, self.lacks, self.paper):
            column.addWidget(part)

    def _fill_paper(self) -> None:
        say, row = words().text, in_line()
        there = bool(self._before.file)
        row.addWidget(label(say("library-paper-there" if there else "library-paper-missing"), "muted", wrap=True), 1)
        if there:
            self.save = button(say("library-paper-save"), "small", "ph.download-simple", self.save_asked.emit)
            row.addWidget(self.save)
        text = say("library-paper-replace" if there else "library-paper-attach")
        self.attach = button(text, "small", "ph.paperclip", self.attach_asked.emit)
        row.addWidget(self.attach)
        row.setContentsMargins(0, 0, 0, 0)
        self.paper.setLayout(row)

    def _show(self) -> None:
        self._show_fields()
        self.changed.emit()

    def _show_fields(self) -> None:
        kind = RightsKind(self.kind.value)
        for name, field in self.fields.items():
            self.form.setRowVisible(field, name in ASKED[kind])
        self.altered.setVisible(kind is RightsKind.CC)
        self.until.setVisible(bool(kind))
        self.paper.setVisible(kind in (RightsKind.PERMISSION, RightsKind.LICENSED))
        missing = lacking(self.rights)
        what = ", ".join(words().text(LACKS[name]) for name in missing)
        self.lacks.setText(words().text("library-lacks", what=what) if missing else "")
        self.lacks.setVisible(bool(missing))
