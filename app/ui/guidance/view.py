"""The guidance page: every rule, why it is there, what it flags and what it leaves alone."""

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QLineEdit, QListView, QVBoxLayout, QWidget

from app.guidelines.registry import RULES
from app.ui.background import Operation
from app.ui.context import Context
from app.ui.frame import Page
from app.ui.guidance.delegate import RuleDelegate
from app.ui.guidance.model import RULE_ROLE, RuleModel, RuleText, rule_text
from app.ui.naming import short_pack
from app.ui.theme import theme
from app.ui.tokens import STEP
from app.ui.widgets.card import Card, scrolled
from app.ui.widgets.clearing import clear
from app.ui.widgets.ground import ground
from app.ui.widgets.labels import label
from app.ui.widgets.status import TOKENS
from app.ui.widgets.tag import Tag
from app.words import words

WIDEST = 720


class GuidancePage(Page):
    """The list at the left, one rule at the right."""

    def __init__(self, context: Context) -> None:
        super().__init__(words().text("window-page-guidance"))
        self._context = context
        self.rules = RuleModel()
        self._wanted = ""
        self.bar.addWidget(
            label(
                words().text(
                    "guidance-count",
                    count=len(RULES),
                    pack=short_pack(context.desk.pack_version, context.profile.jurisdictions),
                ),
                "muted",
            )
        )
        self.bar.addStretch(1)
        self.field, self.list = QLineEdit(), QListView()
        self._detail = QVBoxLayout()
        self.set_body(self._detail_area())
        self.splitter.insertWidget(0, self._list_area())
        self.splitter.setStretchFactor(0, 0)
        self.splitter.setStretchFactor(1, 1)
        self.list.selectionModel().currentChanged.connect(self._chosen)
        context.run(Operation(lambda: [rule_text(rule) for rule in RULES]).then(self._fill), self)

    def opened(self, argument: str) -> None:
        """An argument is a rule's id: “Why?” in the composer comes here."""
        self._wanted = argument
        if argument:
            self.field.clear()
            self._choose_row(self.rules.row_of(argument))

    def _fill(self, rules: list[RuleText]) -> None:
        self.rules.set_rows(rules)
        self._choose_row(max(self.rules.row_of(self._wanted), 1))

    def _choose_row(self, row: int) -> None:
        if 0 <= row < len(self.rules.rows):
            self.list.setCurrentIndex(self.rules.index(row, 0))
            self.list.scrollTo(self.rules.index(row, 0))

    def _list_area(self) -> QWidget:
        area = ground("surface")
        area.setMinimumWidth(theme().px(280))
        area.setMaximumWidth(theme().px(420))
        column = QVBoxLayout(area)
        column.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 3 * STEP)
        column.setSpacing(2 * STEP)
        self.field.setPlaceholderText(words().text("guidance-find"))
        self.field.setAccessibleName(words().text("guidance-find"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._find)
        self.list.setModel(self.rules)
        self.list.setItemDelegate(RuleDelegate(self.list))
        self.list.setProperty("look", "plain")
        self.list.setAccessibleName(words().text("guidance-rules"))
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        return area

    def _detail_area(self) -> QWidget:
        inner = QWidget()
        self._detail = QVBoxLayout(inner)
        self._detail.setContentsMargins(7 * STEP, 5 * STEP, 7 * STEP, 5 * STEP)
        self._detail.setSpacing(3 * STEP)
        return scrolled(inner)

    def _find(self, typed: str) -> None:
        self.rules.find(typed)
        self._choose_row(1)

    def _chosen(self, index: QModelIndex, _before: QModelIndex) -> None:
        row = index.data(RULE_ROLE) if index.isValid() else None
        if isinstance(row, RuleText):
            self._show(row)

    def _show(self, rule: RuleText) -> None:
        clear(self._detail)
        self._detail.addWidget(label(rule.group, "small"))
        self._detail.addWidget(label(rule.title, "page", wrap=True))
        self._detail.addWidget(Tag(rule.severity, TOKENS[rule.mark]))
        if rule.differs:
            self._detail.addWidget(label(rule.differs, "small", wrap=True))
        page = rule.page
        for key, text in (
            ("guidance-what", page.what),
            ("guidance-why", page.why),
            ("guidance-do", page.advice),
            ("guidance-instead", page.instead),
        ):
            if text:
                self._add_text(words().text(key), text)
        self._add_examples(words().text("guidance-flags"), page.flagged, TOKENS[rule.mark])
        self._add_examples(words().text("guidance-leaves"), page.left, "good")
        self._add_sources(rule)
        self._detail.addWidget(label(rule.rule.id, "tiny"))
        self._detail.addStretch(1)

    def _add_sources(self, rule: RuleText) -> None:
        cited = rule.sources(self._context.profile.jurisdictions)
        lines = [" · ".join(part for part in (c.text, c.date) if part) for c in cited]
        self._add_text(words().text("guidance-source"), "\n".join(lines) or words().text("guidance-no-source"))
        if not all(c.seen for c in cited):
            self._detail.addWidget(label(words().text("guidance-not-seen"), "small", wrap=True))

    def _add_text(self, title: str, text: str) -> None:
        self._detail.addSpacing(STEP)
        self._detail.addWidget(label(title, "bold"))
        words_ = label(text, wrap=True)
        words_.setMaximumWidth(theme().px(WIDEST))
        self._detail.addWidget(words_)

    def _add_examples(self, title: str, examples: tuple[str, ...], token: str) -> None:
        if not examples:
            return
        self._detail.addSpacing(STEP)
        self._detail.addWidget(label(title, "bold"))
        for text in examples[:4]:
            card = Card(token)
            card.setMaximumWidth(theme().px(WIDEST))
            card.column.addWidget(label(text, wrap=True))
            self._detail.addWidget(card)
