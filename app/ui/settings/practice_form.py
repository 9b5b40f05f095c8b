"""Who, where, and what the person aims at."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLineEdit, QWidget

from app.domain.goal import Goal
from app.domain.profile import Profile
from app.ui.naming import PACKS, goal_name, pack_name
from app.ui.settings.model import zones
from app.ui.tokens import STEP
from app.ui.widgets.buttons import button
from app.ui.widgets.fields import Check, Combo, Spin, form_row
from app.ui.widgets.flow import wrapped
from app.ui.widgets.labels import label
from app.words import words


class PracticeForm(QWidget):
    """Edits a profile; kept with its button."""

    def __init__(self, profile: Profile, save: Callable[[Profile], None]) -> None:
        super().__init__()
        self._profile = profile
        say = words().text
        self.form = QFormLayout(self)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.setVerticalSpacing(2 * STEP)
        self.form.setHorizontalSpacing(4 * STEP)
        self.person, self.practice = QLineEdit(profile.person), QLineEdit(profile.practice)
        self.zone = self._zone_field(profile.zone)
        self.packs = {pack: self._pack(pack) for pack in PACKS}
        self.staff = QLineEdit(", ".join(profile.staff))
        self.targets = {goal: _percent(goal, profile.targets.get(goal, 0)) for goal in Goal}
        form_row(self.form, say("prefs-person"), self.person, say("prefs-person-hint"))
        form_row(self.form, say("prefs-practice"), self.practice)
        form_row(self.form, say("prefs-zone"), self.zone, say("prefs-zone-hint"))
        form_row(self.form, say("prefs-packs"), wrapped(*self.packs.values()), say("prefs-packs-hint"))
        form_row(self.form, say("prefs-staff"), self.staff, say("prefs-staff-hint"))
        form_row(self.form, say("prefs-targets"), self._targets_row(), say("prefs-targets-hint"))
        self.save = button(say("prefs-save"), "primary", do=lambda: save(self.profile()))
        row = QHBoxLayout()
        row.addWidget(self.save)
        row.addStretch(1)
        self.form.addRow("", row)

    def profile(self) -> Profile:
        """What the fields say."""
        chosen = tuple(pack for pack, check in self.packs.items() if check.isChecked())
        return replace(
            self._profile,
            person=self.person.text().strip(),
            practice=self.practice.text().strip(),
            zone=self.zone.currentText(),
            jurisdictions=chosen or self._profile.jurisdictions,
            staff=tuple(name.strip() for name in self.staff.text().split(",") if name.strip()),
            targets={goal: field.value() for goal, field in self.targets.items()},
        )

    def _pack(self, pack: str) -> Check:
        made = Check(pack_name(pack))
        made.setChecked(pack in self._profile.jurisdictions)
        return made

    def _zone_field(self, zone: str) -> QComboBox:
        made = Combo(words().text("prefs-zone"), ((name, name) for name in dict.fromkeys((*zones(), zone))))
        made.choose(zone)
        return made

    def _targets_row(self) -> QWidget:
        parts = []
        for goal, field in self.targets.items():
            part = QWidget()
            row = QHBoxLayout(part)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(2 * STEP)
            row.addWidget(label(goal_name(goal), "muted"))
            row.addWidget(field)
            parts.append(part)
        return wrapped(*parts)


def _percent(goal: Goal, value: int) -> Spin:
    return Spin(words().text("prefs-target-of", goal=goal_name(goal)), 0, 100, value, " %")
