"""The rules in order of their groups, found by words."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from app.domain.finding import Severity
from app.guidelines.rule import Example, Rule
from app.ui.theme import theme
from app.ui.tokens import SMALL
from app.ui.widgets.status import Mark
from app.words import words

Index = QModelIndex | QPersistentModelIndex
RULE_ROLE = Qt.ItemDataRole.UserRole
GROUPS = {
    "privacy": "guidance-group-privacy",
    "media": "guidance-group-media",
    "advice": "guidance-group-advice",
    "evidence": "guidance-group-evidence",
    "claims": "guidance-group-claims",
    "tone": "guidance-group-tone",
    "boundaries": "guidance-group-boundaries",
    "legal": "guidance-group-legal",
    "clarity": "guidance-group-clarity",
    "access": "guidance-group-access",
    "platform": "guidance-group-platform",
    "workflow": "guidance-group-workflow",
}
MARKS = {Severity.BLOCK: Mark.STOP, Severity.WARN: Mark.LOOK, Severity.ADVISE: Mark.NOTE}
SEVERITIES = {
    Severity.BLOCK: "guidance-severity-block",
    Severity.WARN: "guidance-severity-warn",
    Severity.ADVISE: "guidance-severity-advise",
}


@dataclass(frozen=True, slots=True)
class RuleText:
    """A rule as people read it."""

    rule: Rule
    title: str
    why: str
    advice: str
    severity: str
    mark: Mark
    source: str
    flagged: tuple[str, ...]
    left: tuple[str, ...]

    @property
    def group(self) -> str:
        """The name of its group."""
        name = self.rule.id.split("/")[0]
        return words().text(GROUPS[name]) if name in GROUPS else name


def rule_text(rule: Rule) -> RuleText:
    """Put a rule into words."""
    say = words().text
    return RuleText(
        rule=rule,
        title=say(f"{rule.key}.title"),
        why=_or_empty(f"{rule.key}.why"),
        advice=_or_empty(f"{rule.key}.advice"),
        severity=say(SEVERITIES[rule.severity]),
        mark=MARKS[rule.severity],
        source=" · ".join(part for part in (rule.source.text, rule.source.date) if part),
        flagged=_examples(rule.flag),
        left=_examples(rule.leave),
    )


def _or_empty(key: str) -> str:
    text = words().text(key)
    return "" if text == key else text


def _examples(examples: Iterable[str | Example]) -> tuple[str, ...]:
    texts = (e.text if isinstance(e, Example) else e for e in examples)
    return tuple(text for text in texts if text.strip())


class RuleModel(QAbstractListModel):
    """Groups as headings, rules below them."""

    def __init__(self) -> None:
        super().__init__()
        self._all: list[RuleText] = []
        self.rows: list[str | RuleText] = []

    def set_rows(self, rules: Iterable[RuleText]) -> None:
        """Show these rules."""
        order = list(GROUPS)
        self._all = sorted(rules, key=lambda r: (order.index(r.rule.id.split("/")[0]), r.rule.severity.rank, r.title))
        self.find("")

    def find(self, typed: str) -> None:
        """Show the rules that have all the typed words."""
        wanted = typed.casefold().split()
        self.beginResetModel()
        self.rows = []
        for rule in self._all:
            if all(word in f"{rule.title} {rule.rule.id} {rule.why} {rule.source}".casefold() for word in wanted):
                if not any(row == rule.group for row in self.rows):
                    self.rows.append(rule.group)
                self.rows.append(rule)
        self.endResetModel()

    def row_of(self, rule_id: str) -> int:
        """The row of a rule, or -1."""
        return next((n for n, r in enumerate(self.rows) if isinstance(r, RuleText) and r.rule.id == rule_id), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        """Headings and rules."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words, and the rule itself."""
        row = self.rows[index.row()]
        if role == RULE_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title if isinstance(row, RuleText) else row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.title}, {row.severity}" if isinstance(row, RuleText) else row
        return self._dress(row, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        rule = isinstance(self.rows[index.row()], RuleText)
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if rule else Qt.ItemFlag.NoItemFlags

    def _dress(self, row: str | RuleText, role: int) -> object:
        if isinstance(row, RuleText):
            return None
        if role == Qt.ItemDataRole.FontRole:
            return QFont(theme().font(SMALL, bold=True))
        return theme().color("muted") if role == Qt.ItemDataRole.ForegroundRole else None
