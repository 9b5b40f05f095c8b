"""The rules in order of their groups, found by words."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from app.domain.finding import Citation, Severity
from app.guidelines.pages import RulePage, page
from app.guidelines.rule import Rule
from app.ui.naming import pack_name
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
    """A rule as the page shows it."""

    page: RulePage
    severity: str
    mark: Mark

    @property
    def rule(self) -> Rule:
        """The rule itself."""
        return self.page.rule

    @property
    def title(self) -> str:
        """Its short name."""
        return self.page.title

    @property
    def group(self) -> str:
        """The name of its group."""
        return words().text(GROUPS[self.page.group]) if self.page.group in GROUPS else self.page.group

    @property
    def searched(self) -> str:
        """What the field above the list looks through."""
        said = (self.title, self.rule.id, self.page.what, self.page.why, *(c.text for c in self.page.sources.values()))
        return " ".join(said).casefold()

    @property
    def differs(self) -> str:
        """Where the severity differs: “Asks for a look: Australia, Ireland”."""
        found: dict[Severity, list[str]] = {}
        for jurisdiction, severity in self.page.severities.items():
            found.setdefault(severity, []).append(pack_name(jurisdiction))
        return " · ".join(f"{words().text(SEVERITIES[s])}: {', '.join(names)}" for s, names in found.items())

    def sources(self, jurisdictions: Sequence[str]) -> list[Citation]:
        """The rule's own source and those of the practice's jurisdictions, each once."""
        cited = self.page.sources
        return list(dict.fromkeys(cited[j] for j in ("", *jurisdictions) if j in cited))


def rule_text(rule: Rule) -> RuleText:
    """Put a rule into words."""
    return RuleText(page(rule), words().text(SEVERITIES[rule.severity]), MARKS[rule.severity])


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
            if all(word in rule.searched for word in wanted):
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
