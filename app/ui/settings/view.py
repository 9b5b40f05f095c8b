"""The settings page: the practice, weekly slots, rules of the house, how Primum looks and works, the audit trail."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from app.domain.calendar import Slot
from app.domain.context import HouseRule
from app.domain.profile import Profile, Standing
from app.settings.declared import PAUSED, TEXT_SCALE, THEME
from app.settings.setting import Setting
from app.ui.changes import Change
from app.ui.context import Context
from app.ui.frame import Page
from app.ui.mindful.hours import HoursEditor
from app.ui.settings import house_editor, model
from app.ui.settings.background_switch import BackgroundSwitch
from app.ui.settings.host_form import HostForm
from app.ui.settings.house_editor import HouseEditor
from app.ui.settings.practice_form import PracticeForm
from app.ui.settings.preferences import add_settings
from app.ui.settings.slots_editor import SlotsEditor, Wanted
from app.ui.settings.standing_form import StandingForm
from app.ui.theme import Scheme, theme
from app.ui.tokens import STEP
from app.ui.widgets.buttons import button
from app.ui.widgets.card import Card, page_column
from app.ui.widgets.clearing import clear
from app.ui.widgets.ground import stacked
from app.ui.widgets.labels import label
from app.words import words

WIDEST = 760


class SettingsPage(Page):
    """Everything is kept at once, but for the practice, which has its own button."""

    def __init__(self, context: Context) -> None:
        super().__init__(words().text("window-page-settings"))
        self._context = context
        self.bar.addStretch(1)
        column, self._column = page_column(WIDEST, 2)
        self.set_body(column)
        self.practice: PracticeForm | None = None
        self.standing: StandingForm | None = None
        self.slots: SlotsEditor | None = None
        self.house: HouseEditor | None = None
        self.background: BackgroundSwitch | None = None
        self.host: HostForm | None = None
        self._house_column = QVBoxLayout()
        context.changes.happened.connect(self._heard)

    def opened(self, argument: str) -> None:
        """Read again what is kept."""
        del argument
        self._context.run(model.load(self._context.desk).then(self._show), self)

    def _show(self, loaded: model.Loaded) -> None:
        clear(self._column)
        self.practice = PracticeForm(loaded.profile, self._save_profile)
        self.slots = SlotsEditor(loaded.slots, self._add_slot, self._remove_slot)
        house = QWidget()
        self._house_column = stacked(house)
        self._show_house(loaded.profile.house_rules)
        settings, form = QWidget(), QFormLayout()
        settings.setLayout(form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(2 * STEP)
        form.setHorizontalSpacing(4 * STEP)
        add_settings(form, loaded.values, self._save_setting)
        self._add(words().text("prefs-section-practice"), self.practice)
        self.standing = StandingForm(loaded.profile.standing, self._save_standing)
        self._add(words().text("standing-section"), self.standing)
        self._add(words().text("prefs-section-slots"), self.slots)
        self._add(words().text("aims-protected"), HoursEditor(self._context, loaded.profile.duties))
        self._add(words().text("prefs-section-house"), house)
        self._add(words().text("prefs-section-app"), settings)
        if self._context.runner is not None:
            self.background = BackgroundSwitch(self._context, self._context.runner)
            self._add(words().text("prefs-section-background"), self.background)
        if self._context.host is not None:
            self.host = HostForm(self._context, self._context.host)
            self._add(words().text("bucket-title"), self.host)
        self._add(words().text("prefs-section-trail"), self._trail())
        self._column.addStretch(1)

    def _add(self, title: str, content: QWidget) -> None:
        self._column.addWidget(label(title, "section"))
        card = Card()
        card.column.setContentsMargins(5 * STEP, 4 * STEP, 5 * STEP, 4 * STEP)
        card.column.addWidget(content)
        self._column.addWidget(card)
        self._column.addSpacing(3 * STEP)

    def _trail(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * STEP)
        column.addWidget(label(words().text("prefs-trail-hint"), "muted", wrap=True))
        self.verify = button(words().text("prefs-verify"), do=self._verify)
        self.verify.setSizePolicy(self.verify.sizePolicy().Policy.Maximum, self.verify.sizePolicy().Policy.Fixed)
        column.addWidget(self.verify)
        return made

    def _verify(self) -> None:
        self._context.run(model.verify_trail(self._context.desk).then(self._verified), self)

    def _verified(self, outcome: tuple[int, int | None]) -> None:
        count, broken = outcome
        if broken is None:
            self._context.notices.say(words().text("prefs-trail-whole", count=count))
        else:
            self._context.notices.tell(
                words().text("prefs-trail-broken"), words().text("prefs-trail-broken-at", number=broken)
            )

    def _save_profile(self, profile: Profile) -> None:
        operation = model.save_profile(self._context.desk, profile, self._context.who)
        self._context.run(operation.then(lambda _: self._context.notices.say(words().text("prefs-saved"))), self)

    def _save_standing(self, standing: Standing) -> None:
        operation = model.save_standing(self._context.desk, standing, self._context.who)
        self._context.run(operation.then(lambda _: self._context.notices.say(words().text("prefs-saved"))), self)

    def _save_setting(self, setting: Setting[Any], value: Any) -> None:
        self._context.run(
            model.save_setting(self._context.desk, setting, value).then(lambda _: _use(setting, value)), self
        )
        if setting is PAUSED:
            self._context.changes.tell(Change.RUNNER)

    def _add_slot(self, wanted: Wanted) -> None:
        slot = Slot(self._context.desk.new_id(), wanted.weekday, wanted.at, wanted.goal)
        self._context.run(model.save_slot(self._context.desk, slot), self)

    def _remove_slot(self, slot_id: str) -> None:
        self._context.run(model.remove_slot(self._context.desk, slot_id), self)

    def _show_house(self, rules: Sequence[HouseRule]) -> None:
        clear(self._house_column)
        self.house = HouseEditor(rules, self._add_house, self._remove_house)
        self._house_column.addWidget(self.house)

    def _add_house(self, wanted: house_editor.Wanted) -> None:
        operation = model.add_house_rule(self._context.desk, wanted.rule, self._context.who)
        self._context.run(operation.then(self._show_house), self)

    def _remove_house(self, rule_id: str) -> None:
        operation = model.remove_house_rule(self._context.desk, rule_id, self._context.who)
        self._context.run(operation.then(self._show_house), self)

    def _heard(self, kind: str, _record_id: str) -> None:
        if kind == Change.SLOTS and self.isVisible():
            self.opened("")


def _use(setting: Setting[Any], value: Any) -> None:
    if setting is THEME:
        theme().choose(Scheme(value))
    elif setting is TEXT_SCALE:
        theme().resize(value / 100)
