"""A soft block goes out only on a second person's word: who lets it through, and why."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.domain.waiver import Word, unfit
from app.ui.composer.findings import Card
from app.ui.composer.reason import findings_area
from app.ui.theme import theme
from app.ui.widgets.fields import Combo
from app.ui.widgets.labels import label
from app.ui.widgets.sheet import Sheet
from app.words import words

WIDE = 480


class SecondSheet(Sheet):
    """`given` carries the word. `staff` are the names offered, `others` those whose word does not count."""

    given = Signal(object)

    def __init__(
        self, parent: QWidget, stops: tuple[Card, ...], staff: tuple[str, ...], others: tuple[str, ...]
    ) -> None:
        say = words().text
        super().__init__(parent, say("composer-second-title", count=len(stops)), say("composer-second-why"), WIDE)
        self._rules = tuple(dict.fromkeys(card.finding.rule for card in stops))
        self._others = others
        self.body.addWidget(findings_area(stops, WIDE))
        self.who = self._who_field(staff)
        self.reason = QPlainTextEdit()
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(theme().px(72))
        self.reason.setPlaceholderText(say("composer-second-reason-hint"))
        self.reason.setAccessibleName(say("composer-second-reason"))
        for name, field in (("composer-second-who", self.who), ("composer-second-reason", self.reason)):
            self.body.addWidget(label(say(name), "bold"))
            self.body.addWidget(field)
        self.wrong = label("", "small", wrap=True)
        self.body.addWidget(self.wrong)
        self.add_button(say("composer-reason-back"), do=self.reject)
        self.take = self.add_button(say("composer-second-take"), "primary", self._take)
        self.who.editTextChanged.connect(lambda _: self._judge())
        self.reason.textChanged.connect(self._judge)
        self._judge()

    def word(self) -> Word:
        """What stands in the fields."""
        return Word(self._rules, self.who.currentText().strip(), self.reason.toPlainText().strip())

    def _who_field(self, staff: tuple[str, ...]) -> Combo:
        offered = [name for name in staff if unfit(name, "one two three", self._others) is None]
        field = Combo(words().text("composer-second-who"), [(name, name) for name in offered])
        field.setEditable(True)
        field.setInsertPolicy(Combo.InsertPolicy.NoInsert)
        field.setCurrentIndex(-1)
        line = field.lineEdit()
        if line is not None:  # it is there as soon as the field can be edited
            line.setAccessibleName(words().text("composer-second-who"))
            line.setPlaceholderText(words().text("composer-second-who-hint"))
        return field

    def _judge(self) -> None:
        word = self.word()
        wrong = unfit(word.second, word.reason, self._others)
        self.wrong.setText(words().say(wrong) if wrong else "")
        self.take.setEnabled(wrong is None)

    def _take(self) -> None:
        self.accept()
        self.given.emit(self.word())
