"""What goes with the text besides pictures: sources, the link card, the content warning."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.post import Post
from app.ui.composer.layouts import clear
from app.ui.theme import theme
from app.ui.tokens import STEP
from app.ui.widgets.buttons import button
from app.ui.widgets.card import Card, saying
from app.ui.widgets.fields import Combo, form_row
from app.ui.widgets.sheet import Sheet
from app.words import words

KINDS = ("guideline", "study", "review", "agency", "other")
KIND_NAMES = {
    "guideline": "composer-kind-guideline",
    "study": "composer-kind-study",
    "review": "composer-kind-review",
    "agency": "composer-kind-agency",
    "other": "composer-kind-other",
}


class Extras(QWidget):
    """One row for each; a click on its bin takes it away. `removed`: source:N, consent:ID, card or warning."""

    removed = Signal(str)
    card_asked = Signal()
    warning_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2 * STEP)
        self._shown: tuple[tuple[str, str, str], ...] = ()
        self._consents: Mapping[str, str] = {}

    def show_post(self, post: Post) -> None:
        """Show what the post has."""
        rows = tuple(_rows(post, self._consents))
        if rows == self._shown:
            return
        self._shown = rows
        clear(self._column)
        for what, name, text in rows:
            self._column.addWidget(self._row(what, name, text))
        self.setVisible(bool(rows))

    def name_consents(self, names: Mapping[str, str]) -> None:
        """How consents are called, by id; shown with the next post."""
        self._consents = names

    def _row(self, what: str, name: str, text: str) -> Card:
        tip = words().text("composer-extra-remove", what=text)
        return saying(name, text, button("", "quiet", "ph.trash", lambda: self.removed.emit(what), tip=tip))


def _rows(post: Post, consents: Mapping[str, str]) -> list[tuple[str, str, str]]:
    say = words().text
    rows = [(f"source:{n}", say("composer-source"), e.title or e.where) for n, e in enumerate(post.evidence)]
    rows += [(f"consent:{one}", say("composer-consent"), consents.get(one, one)) for one in post.consents]
    if post.link_card:
        rows.append(("card", say("composer-link-card"), post.link_card.title or post.link_card.url))
    if post.content_warning:
        rows.append(("warning", say("composer-content-warning"), post.content_warning))
    return rows


class FieldsSheet(Sheet):
    """A sheet with named fields; `ask` opens it, and `taken` carries what was typed, by name."""

    taken = Signal(dict)

    def __init__(self, parent: QWidget, title: str, sentence: str, take: str) -> None:
        super().__init__(parent, title, sentence)
        self.fields: dict[str, QLineEdit] = {}
        self.form = QFormLayout()
        self.form.setVerticalSpacing(theme().px(10))
        self.body.addLayout(self.form)
        self.add_button(words().text("composer-cancel"), do=self.reject)
        self.take = self.add_button(take, "primary", self._take)
        self.take.setEnabled(False)

    def add_field(self, key: str, name: str, text: str = "", *, needed: bool = False, hint: str = "") -> None:
        """Add a line; the button waits for those that are needed."""
        field = QLineEdit(text)
        self.fields[key] = field
        form_row(self.form, name, field, hint)
        if needed:
            field.textChanged.connect(lambda typed: self.take.setEnabled(bool(typed.strip())))
            self.take.setEnabled(bool(text.strip()))

    def values(self) -> dict[str, str]:
        """What stands in the fields."""
        return {key: field.text() for key, field in self.fields.items()}

    def _take(self) -> None:
        self.accept()
        self.taken.emit(self.values())


class SourceSheet(FieldsSheet):
    """Where a claim comes from."""

    def __init__(self, parent: QWidget) -> None:
        say = words().text
        super().__init__(parent, say("composer-source-add"), say("composer-source-why"), say("composer-source-take"))
        self.add_field("where", say("composer-source-where"), needed=True, hint=say("composer-source-hint"))
        self.add_field("title", say("composer-source-title"))
        self.kind = Combo(say("composer-source-kind"), [(k, say(KIND_NAMES[k])) for k in KINDS])
        form_row(self.form, say("composer-source-kind"), self.kind)
        self.add_field("date", say("composer-source-date"), hint=say("composer-source-date-hint"))

    def values(self) -> dict[str, str]:
        """The fields, and the kind of source."""
        return super().values() | {"kind": self.kind.value}


def link_sheet(parent: QWidget, post: Post) -> FieldsSheet:
    """What a platform shows under the text for a link."""
    say, card = words().text, post.link_card
    sheet = FieldsSheet(parent, say("composer-link-card"), say("composer-link-why"), say("composer-link-take"))
    sheet.add_field("url", say("composer-link-url"), card.url if card else "", needed=True)
    sheet.add_field("title", say("composer-link-title"), card.title if card else "")
    sheet.add_field("description", say("composer-link-about"), card.description if card else "")
    return sheet


def warning_sheet(parent: QWidget, post: Post) -> FieldsSheet:
    """The words that stand before a post with difficult content."""
    say = words().text
    title, why, take = say("composer-content-warning"), say("composer-warning-why"), say("composer-warning-take")
    sheet = FieldsSheet(parent, title, why, take)
    sheet.add_field("warning", say("composer-warning-words"), post.content_warning, needed=True)
    return sheet
