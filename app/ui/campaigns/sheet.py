"""The sheet of one campaign."""

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from app.domain.campaign import Campaign
from app.domain.goal import Audience, Goal
from app.ui.consents.fields import OptionalDay, choice, paragraph, roomy
from app.ui.naming import audience_name, goal_name
from app.ui.theme import theme
from app.ui.widgets.card import scrolled
from app.ui.widgets.fields import Check, Spin, form_row
from app.ui.widgets.labels import label
from app.ui.widgets.sheet import Sheet
from app.words import words

MONTH = timedelta(days=28)
WIDE, TALL, HIGHEST = 560, 440, 18


class CampaignSheet(Sheet):
    """`given` carries the campaign as the fields say; the sheet stays open until it is kept."""

    given = Signal(object)

    def __init__(self, parent: QWidget, campaign: Campaign, today: date) -> None:
        say = words().text
        super().__init__(parent, say("aims-edit" if campaign.id else "aims-new"), "", WIDE)
        self._campaign = campaign
        inner = QWidget()
        self._form = roomy()
        inner.setLayout(self._form)
        self._form.setContentsMargins(0, 0, 12, 0)
        self._add_what(campaign)
        self._add_days(campaign, today)
        self._add_links(campaign)
        area = scrolled(inner)
        area.setMinimumHeight(round(theme().px(TALL) / theme().scale))
        self.body.addWidget(area)
        self.trouble = label("", "block", wrap=True)
        self.trouble.hide()
        self.body.addWidget(self.trouble)
        self.add_button(say("window-cancel"), do=self.reject)
        self.take = self.add_button(say("aims-keep"), "primary", lambda: self.given.emit(self.campaign()))
        self.name.setFocus()

    def campaign(self) -> Campaign:
        """What the fields say."""
        utm = replace(
            self._campaign.utm,
            on=self.utm.isChecked(),
            medium=self.medium.text().strip(),
            campaign=self.parameter.text().strip(),
            hosts=_listed(self.hosts.text()),
        )
        return replace(
            self._campaign,
            name=self.name.text(),
            goal=Goal(self.goal.value),
            objective=self.objective.toPlainText(),
            audience=Audience(self.audience.value),
            starts=self.starts.day,
            ends=self.ends.day,
            grade=self.grade.value(),
            hashtags=_listed(self.hashtags.text()),
            utm=utm,
        )

    def show_trouble(self, sentence: str) -> None:
        """Say why it was not kept; nothing that was typed is lost."""
        self.trouble.setText(sentence)
        self.trouble.show()

    def _add_what(self, one: Campaign) -> None:
        say, form = words().text, self._form
        self.name = QLineEdit(one.name)
        self.name.setPlaceholderText(say("aims-name-example"))
        self.goal = choice(say("aims-goal"), [(g.value, goal_name(g)) for g in Goal], one.goal.value)
        self.objective = paragraph(one.objective, say("aims-objective-example"))
        people = [(a.value, audience_name(a)) for a in Audience]
        self.audience = choice(say("aims-audience"), people, one.audience.value)
        form_row(form, say("aims-name"), self.name)
        form_row(form, say("aims-goal"), self.goal)
        form_row(form, say("aims-objective"), self.objective)
        form_row(form, say("aims-audience"), self.audience)

    def _add_days(self, one: Campaign, today: date) -> None:
        say, form = words().text, self._form
        self.starts = OptionalDay(say("aims-starts"), one.starts, today)
        self.ends = OptionalDay(say("aims-ends"), one.ends, (one.starts or today) + MONTH)
        self.grade = Spin(say("aims-grade"), 0, HIGHEST, one.grade)
        self.grade.setSpecialValueText(say("aims-no-grade"))
        self.hashtags = QLineEdit(", ".join(one.hashtags))
        self.hashtags.setPlaceholderText(say("aims-hashtags-example"))
        form_row(form, say("aims-days"), self.starts)
        form_row(form, "", self.ends)
        self.ends.setAccessibleName(say("aims-ends"))
        form_row(form, say("aims-grade"), self.grade, say("aims-grade-hint"))
        form_row(form, say("aims-hashtags"), self.hashtags, say("aims-hashtags-hint"))

    def _add_links(self, one: Campaign) -> None:
        say, form = words().text, self._form
        self.utm = Check(say("aims-utm"))
        self.utm.setChecked(one.utm.on)
        self.medium, self.parameter = QLineEdit(one.utm.medium), QLineEdit(one.utm.campaign)
        self.parameter.setPlaceholderText(say("aims-utm-campaign-hint"))
        self.hosts = QLineEdit(", ".join(one.utm.hosts))
        self.hosts.setPlaceholderText(say("aims-utm-hosts-example"))
        form_row(form, say("aims-links"), self.utm, say("aims-utm-hint"))
        form_row(form, say("aims-utm-hosts"), self.hosts, say("aims-utm-hosts-hint"))
        form_row(form, say("aims-utm-campaign"), self.parameter)
        form_row(form, say("aims-utm-medium"), self.medium)
        self.utm.toggled.connect(self._show_links)
        self._show_links(one.utm.on)

    def _show_links(self, on: bool) -> None:
        for field in (self.hosts, self.parameter, self.medium):
            _set_visible(self._form, field, on=on)


def _set_visible(form: QFormLayout, field: QWidget, *, on: bool) -> None:
    """Show or hide the field's row; a field with a hint stands in a holder."""
    holder = field.parentWidget()
    form.setRowVisible(holder if holder is not None and form.indexOf(field) < 0 else field, on)


def _listed(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())
