"""What the check must know of who speaks: titles, ties, the practice's own numbers, who may be named."""

from collections.abc import Callable

from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.context import Interest
from app.domain.profile import Standing
from app.ui.tokens import STEP
from app.ui.widgets.buttons import button
from app.ui.widgets.clearing import clear
from app.ui.widgets.fields import Combo, form_row
from app.ui.widgets.labels import label
from app.words import words

KINDS = {
    "paid": "standing-tie-paid",
    "shares": "standing-tie-shares",
    "family": "standing-tie-family",
    "gift": "standing-tie-gift",
    "employment": "standing-tie-employment",
    "other": "standing-tie-other",
}
_FIELDS = ("titles", "contacts", "may_name", "do_not_tag")


class StandingForm(QWidget):
    """Edits a standing; kept with its button."""

    def __init__(self, standing: Standing, save: Callable[[Standing], None]) -> None:
        super().__init__()
        self.interests = list(standing.interests)
        say = words().text
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(2 * STEP)
        form.setHorizontalSpacing(4 * STEP)
        self.lists = {name: QLineEdit(", ".join(getattr(standing, name))) for name in _FIELDS}
        self.registration = QLineEdit(standing.registration)
        form_row(form, say("standing-titles"), self.lists["titles"], say("standing-titles-hint"))
        form_row(form, say("standing-registration"), self.registration, say("standing-registration-hint"))
        form_row(form, say("standing-contacts"), self.lists["contacts"], say("standing-contacts-hint"))
        form_row(form, say("standing-interests"), self._ties(), say("standing-interests-hint"))
        form_row(form, say("standing-may-name"), self.lists["may_name"], say("standing-may-name-hint"))
        form_row(form, say("standing-do-not-tag"), self.lists["do_not_tag"], say("standing-do-not-tag-hint"))
        self.save = button(say("prefs-save"), "primary", do=lambda: save(self.standing()))
        row = QHBoxLayout()
        row.addWidget(self.save)
        row.addStretch(1)
        form.addRow("", row)

    def standing(self) -> Standing:
        """What the fields say; a tie that is typed and not yet added counts."""
        self._add_tie()
        lists = {name: _listed(field.text()) for name, field in self.lists.items()}
        return Standing(
            titles=lists["titles"],
            registration=self.registration.text().strip(),
            contacts=lists["contacts"],
            interests=tuple(self.interests),
            may_name=lists["may_name"],
            do_not_tag=lists["do_not_tag"],
        )

    def _ties(self) -> QWidget:
        say, made = words().text, QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        self._lines = QVBoxLayout()
        column.addLayout(self._lines)
        self.party = QLineEdit()
        self.party.setAccessibleName(say("standing-tie-party"))
        self.party.setPlaceholderText(say("standing-tie-party"))
        self.party.returnPressed.connect(self._add_tie)
        self.kind = Combo(say("standing-tie-kind"), ((kind, say(key)) for kind, key in KINDS.items()))
        self.add = button(say("standing-tie-add"), icon="ph.plus", do=self._add_tie)
        row = QHBoxLayout()
        row.setSpacing(2 * STEP)
        row.addWidget(self.party, 1)
        row.addWidget(self.kind)
        row.addWidget(self.add)
        column.addLayout(row)
        self._show_ties()
        return made

    def _show_ties(self) -> None:
        clear(self._lines)
        for tie in self.interests:
            self._lines.addWidget(self._line(tie))

    def _line(self, tie: Interest) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(tie.party))
        row.addWidget(label(words().text(KINDS[tie.kind]), "muted"))
        row.addStretch(1)
        tip = words().text("standing-tie-remove", party=tie.party)
        row.addWidget(button("", "quiet", "ph.x", lambda: self._remove_tie(tie), tip=tip))
        return made

    def _add_tie(self) -> None:
        party = self.party.text().strip()
        if not party:
            return
        self.interests = [tie for tie in self.interests if tie.party.casefold() != party.casefold()]
        self.interests.append(Interest(party, self.kind.value))
        self.party.clear()
        self._show_ties()

    def _remove_tie(self, tie: Interest) -> None:
        self.interests.remove(tie)
        self._show_ties()


def _listed(typed: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(part.strip() for part in typed.split(",") if part.strip()))
