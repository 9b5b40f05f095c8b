"""The practice's own rules: words that must not stand in a post, or must."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.context import HouseRule
from app.domain.finding import Severity
from app.domain.house import house_rule
from app.ui.tokens import STEP
from app.ui.widgets.buttons import button
from app.ui.widgets.card import rule as thin_line
from app.ui.widgets.fields import Combo
from app.ui.widgets.labels import label
from app.ui.widgets.tag import Tag
from app.words import words

SEVERITIES = {
    Severity.BLOCK: "prefs-house-block",
    Severity.WARN: "prefs-house-warn",
    Severity.ADVISE: "prefs-house-advise",
}
FORBIDDEN, REQUIRED = "forbidden", "required"


@dataclass(frozen=True, slots=True)
class Wanted:
    """A rule as it was typed, before it is read."""

    terms: tuple[str, ...]
    severity: str
    message: str
    section: str
    required: bool

    def rule(self, id_: str) -> HouseRule:
        """The rule, with that id. Raises InputError where it cannot be read."""
        return house_rule(id_, self.terms, self.severity, self.message, self.section, required=self.required)


class HouseEditor(QWidget):
    """The rules, each with a cross, and two lines to add one."""

    def __init__(
        self, rules: Sequence[HouseRule], add: Callable[[Wanted], None], remove: Callable[[str], None]
    ) -> None:
        super().__init__()
        self._add, self._remove = add, remove
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        column.addWidget(label(words().text("prefs-house-hint" if rules else "prefs-no-house"), "muted", wrap=True))
        column.addSpacing(STEP)
        for one in rules:
            column.addLayout(self._line(one))
            column.addWidget(thin_line())
        column.addSpacing(STEP)
        column.addLayout(self._adder())

    def wanted(self) -> Wanted:
        """What the lines say."""
        return Wanted(
            terms=tuple(part.strip() for part in self.terms.text().split(",") if part.strip()),
            severity=self.severity.value,
            message=self.message.text().strip(),
            section=self.section.text().strip(),
            required=self.which.value == REQUIRED,
        )

    def _line(self, one: HouseRule) -> QHBoxLayout:
        row, said = QHBoxLayout(), QVBoxLayout()
        row.setSpacing(2 * STEP)
        said.setSpacing(0)
        quoted = ", ".join(f"“{term}”" for term in one.terms)
        key = "prefs-house-must" if one.required else "prefs-house-must-not"
        said.addWidget(label(words().text(key, words=quoted), wrap=True))
        more = " · ".join(part for part in (one.message, one.section) if part)
        if more:
            said.addWidget(label(more, "small", wrap=True))
        row.addLayout(said, 1)
        row.addWidget(Tag(words().text(SEVERITIES[one.severity]), one.severity.value))
        tip = words().text("prefs-remove-house", words=quoted)
        row.addWidget(button("", "quiet", "ph.x", lambda: self._remove(one.id), tip=tip))
        return row

    def _adder(self) -> QGridLayout:
        say, grid = words().text, QGridLayout()
        grid.setSpacing(2 * STEP)
        which = ((FORBIDDEN, say("prefs-house-forbidden")), (REQUIRED, say("prefs-house-required")))
        self.which = Combo(say("prefs-house-which"), which)
        self.terms = _field("prefs-house-words", "prefs-house-words-hint")
        self.severity = Combo(say("prefs-house-severity"), ((s.value, say(key)) for s, key in SEVERITIES.items()))
        self.severity.choose(Severity.WARN.value)
        self.message = _field("prefs-house-message", "prefs-house-message")
        self.section = _field("prefs-house-section", "prefs-house-section")
        self.add = button(say("prefs-add-house"), icon="ph.plus", do=lambda: self._add(self.wanted()))
        self.add.setEnabled(False)
        self.terms.textChanged.connect(lambda typed: self.add.setEnabled(bool(typed.strip())))
        for row, widgets in enumerate(((self.which, self.terms), (self.severity, self.message))):
            for column, widget in enumerate(widgets):
                grid.addWidget(widget, row, column)
        grid.addWidget(self.section, 1, 2)
        grid.addWidget(self.add, 0, 2)
        grid.setColumnStretch(1, 1)
        return grid


def _field(name: str, hint: str) -> QLineEdit:
    made = QLineEdit()
    made.setAccessibleName(words().text(name))
    made.setPlaceholderText(words().text(hint))
    return made
