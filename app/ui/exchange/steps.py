"""The first two steps of an import: where it comes from, and what its columns are."""

from collections.abc import Callable

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.pipeline.exchange.columns import FIELDS, Format
from app.pipeline.exchange.source import Source
from app.pipeline.exchange.times import DateOrder
from app.ui.exchange.actions import Opened
from app.ui.tokens import STEP
from app.ui.widgets.buttons import button
from app.ui.widgets.card import scrolled
from app.ui.widgets.clearing import clear
from app.ui.widgets.fields import Check, Combo
from app.ui.widgets.labels import Elided, label
from app.words import words

FIELD_WORDS = {
    "id": "exchange-field-id", "planned_for": "exchange-field-when", "title": "exchange-field-title",
    "text": "exchange-field-text", "goal": "exchange-field-goal", "audience": "exchange-field-audience",
    "kind": "exchange-field-kind", "in_reply_to": "exchange-field-reply", "accounts": "exchange-field-accounts",
    "language": "exchange-field-language", "content_warning": "exchange-field-warning",
    "campaign": "exchange-field-campaign", "consents": "exchange-field-consents", "media": "exchange-field-media",
    "link_card": "exchange-field-card", "evidence": "exchange-field-evidence",
    "overrides": "exchange-field-overrides", "options": "exchange-field-options", "date": "exchange-field-date",
    "time": "exchange-field-time", "link": "exchange-field-link", "alt_texts": "exchange-field-alt",
    "tags": "exchange-field-tags", "comment": "exchange-field-comment",
}  # fmt: skip


class FromWhere(QWidget):
    """A file, a folder, or what was copied."""

    def __init__(self, file: Callable[[], None], folder: Callable[[], None], paste: Callable[[], None]) -> None:
        super().__init__()
        say, column = words().text, QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * STEP)
        column.addWidget(label(say("exchange-from-formats"), "muted", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(2 * STEP)
        self.file = button(say("exchange-from-file"), "primary", "ph.file-text", file)
        self.folder = button(say("exchange-from-folder"), icon="ph.folder-open", do=folder)
        self.paste = button(say("exchange-from-paste"), icon="ph.clipboard-text", do=paste)
        for one in (self.file, self.folder, self.paste):
            row.addWidget(one)
        row.addStretch(1)
        column.addLayout(row)
        self.trouble = label("", "warn", wrap=True)
        self.trouble.hide()
        column.addWidget(self.trouble)
        column.addStretch(1)

    def say(self, sentence: str) -> None:
        """What could not be read; empty for nothing."""
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))


class Columns(QWidget):
    """A field for each column, the order of day and month, and the accounts for rows that name none."""

    def __init__(self) -> None:
        super().__init__()
        self.fields: list[Combo] = []
        self.accounts: dict[str, Check] = {}
        self._source = Source(Format.TABLE)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2 * STEP)

    def show_source(self, opened: Opened) -> None:
        """Show what was read."""
        say, source = words().text, opened.source
        clear(self._column)
        self._source, self.fields = source, []
        count = len(source.lines or source.loose)
        read = say("exchange-read", rows=count, format=source.format.value, encoding=source.encoding)
        self._column.addWidget(label(read, "muted", wrap=True))
        if source.is_table:
            self._column.addWidget(scrolled(self._grid(source)), 1)
        self.order = Combo(say("exchange-order"), [(one.value, say(ORDERS[one])) for one in DateOrder])
        self.order.choose(opened.order.value)
        row = QHBoxLayout()
        row.addWidget(label(say("exchange-order")))
        row.addWidget(self.order)
        row.addStretch(1)
        self._column.addLayout(row)
        self._column.addWidget(label(say("exchange-accounts"), wrap=True))
        self.accounts = {account: Check(name) for account, name in opened.accounts.items()}
        for check in self.accounts.values():
            self._column.addWidget(check)
        if not source.is_table:
            self._column.addStretch(1)

    def source(self) -> Source:
        """The source with the fields that are chosen. Raises InputError where two columns have one field."""
        return self._source.mapped({at: field.value for at, field in enumerate(self.fields)})

    def chosen(self) -> tuple[str, ...]:
        """The accounts that are ticked."""
        return tuple(id_ for id_, check in self.accounts.items() if check.isChecked())

    def _grid(self, source: Source) -> QWidget:
        say, inner = words().text, QWidget()
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, 2 * STEP, 0)
        grid.setHorizontalSpacing(3 * STEP)
        options = [("", say("exchange-field-none")), *((field, say(FIELD_WORDS[field])) for field in FIELDS)]
        for at, (name, field) in enumerate(zip(source.column_names, source.mapping, strict=True)):
            shown = name or say("exchange-column", number=at + 1)
            combo = Combo(say("exchange-column-is", column=shown), options)
            if combo.findData(field) < 0:
                combo.addItem(field, field)
            combo.choose(field)
            self.fields.append(combo)
            for place, widget in enumerate((Elided(shown, bold=True), Elided(source.example(at), "muted"), combo)):
                grid.addWidget(widget, at, place)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        return inner


ORDERS = {DateOrder.MONTH_FIRST: "exchange-order-mdy", DateOrder.DAY_FIRST: "exchange-order-dmy"}
