"""The form in which a consent is entered or changed: what the paper says, section by section."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.consent import Consent, Whose
from app.pipeline.consent_form import FORMS, VERSION, WITH_CONTROLLER
from app.ui.composer.pictures import Pictures
from app.ui.consents.fields import Covered, OptionalDay, Ticks, choice, paragraph, roomy
from app.ui.consents.model import PAID, PURPOSES, RELATIONS, WHOSE
from app.ui.naming import pack_name
from app.ui.tokens import STEP
from app.ui.widgets.buttons import button
from app.ui.widgets.card import Card
from app.ui.widgets.fields import Check, DateField, form_row
from app.ui.widgets.labels import label
from app.words import words

YEAR = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class Paper:
    """What the form starts with: the record, the practice's day, and the names of the places by id."""

    consent: Consent
    today: date
    platforms: Mapping[str, str]
    jurisdictions: tuple[str, ...]


class ConsentForm(QWidget):
    """Fields for all that a form says. `taken` carries the record, `left` says that nothing is to be kept."""

    taken = Signal(object)
    left = Signal()

    def __init__(self, paper: Paper, pictures: Pictures) -> None:
        super().__init__()
        self._paper, self._pictures = paper, pictures
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2 * STEP)
        title = "consents-change" if paper.consent.id else "consents-new"
        self._column.addWidget(label(words().text(title), "page", wrap=True))
        self._column.addWidget(label(words().text("consents-form-hint"), "muted", wrap=True))
        self._add_whose()
        self._add_agreed()
        self._add_places()
        self._add_signed()
        self._add_told()
        self._add_end()
        self._add_foot()

    def consent(self) -> Consent:
        """What the fields say."""
        told, covers = self.told.chosen, self.covers.chosen
        return replace(
            self._signed(),
            key=self.key.text(),
            whose=Whose(self.whose.value),
            information=self.information.toPlainText().strip(),
            discloser=self.discloser.text().strip(),
            controller=self.controller.text().strip(),
            recipients=self.recipients.chosen,
            purposes=self.purposes.chosen,
            paid=self.paid.value,
            media=self.covered.media,
            covers_name="name" in covers,
            covers_tagging="tagging" in covers,
            covers_audio="audio" in covers,
            body_part=self.body_part.text().strip(),
            right_to_revoke_told="revoke" in told,
            copy_given="copy" in told,
            explicit="explicit" in told,
            expires=self.expires.day,
            expires_on_event=self.until_event.text().strip(),
            ended_on=self.ended.day,
        )

    def show_trouble(self, sentence: str) -> None:
        """Say what is wrong, beside the button; nothing that was typed is lost."""
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))

    def _signed(self) -> Consent:
        return replace(
            self._paper.consent,
            signed_on=self.signed_on.day,
            signed_by=self.signed_by.value,
            representative=self.representative.value,
            authority=self.authority.text().strip(),
            minor=self.minor.isChecked(),
            of_age_on=self.of_age.day,
            service_on=self.service.day,
            jurisdiction=self.jurisdiction.value,
            form_version=self.version.text().strip(),
            language=self.language.text().strip(),
            witness=self.witness.text().strip(),
            reviewer=self.reviewer.text().strip(),
        )

    def _section(self, title: str) -> QFormLayout:
        self._column.addSpacing(3 * STEP)
        self._column.addWidget(label(title, "section"))
        card, form = Card(), roomy()
        card.column.setContentsMargins(5 * STEP, 4 * STEP, 5 * STEP, 4 * STEP)
        card.column.addLayout(form)
        self._column.addWidget(card)
        return form

    def _add_whose(self) -> None:
        say, one = words().text, self._paper.consent
        form = self._section(say("consents-section-whose"))
        self.key = QLineEdit(one.key)
        self.key.setPlaceholderText(say("consents-key-example"))
        kinds = [(w.value, say(text)) for w, text in WHOSE.items()]
        self.whose = choice(say("consents-whose"), kinds, one.whose.value)
        form_row(form, say("consents-key"), self.key, say("consents-key-hint"))
        form_row(form, say("consents-whose"), self.whose)

    def _add_agreed(self) -> None:
        say, one = words().text, self._paper.consent
        form = self._section(say("consents-section-agreed"))
        self.information = paragraph(one.information, say("consents-information-example"))
        self.covered = Covered(one.media, self._pictures)
        names = {
            "name": say("consents-covers-name"),
            "tagging": say("consents-covers-tagging"),
            "audio": say("consents-covers-audio"),
        }
        on = [k for k, v in zip(names, (one.covers_name, one.covers_tagging, one.covers_audio), strict=True) if v]
        self.covers = Ticks(names, on)
        self.body_part = QLineEdit(one.body_part)
        form_row(form, say("consents-information"), self.information, say("consents-information-hint"))
        form_row(form, say("consents-pictures"), self.covered, say("consents-pictures-hint"))
        form_row(form, say("consents-covers"), self.covers)
        form_row(form, say("consents-body-part"), self.body_part, say("consents-body-part-hint"))

    def _add_places(self) -> None:
        say, one, paper = words().text, self._paper.consent, self._paper
        form = self._section(say("consents-section-places"))
        self.discloser, self.controller = QLineEdit(one.discloser), QLineEdit(one.controller)
        self.recipients = Ticks(paper.platforms, one.recipients)
        self.purposes = Ticks({key: say(text) for key, text in PURPOSES.items()}, one.purposes)
        self.paid = choice(say("consents-paid"), [(key, say(text)) for key, text in PAID.items()], one.paid)
        form_row(form, say("consents-discloser"), self.discloser)
        form_row(form, say("consents-recipients"), self.recipients)
        form_row(form, say("consents-purposes"), self.purposes)
        form_row(form, say("consents-paid"), self.paid)
        if WITH_CONTROLLER & set(paper.jurisdictions) or one.controller:
            form_row(form, say("consents-controller"), self.controller)

    def _add_signed(self) -> None:
        say, one, today = words().text, self._paper.consent, self._paper.today
        form = self._section(say("consents-section-signed"))
        self.signed_on = DateField(say("consents-signed-on"), one.signed_on or today)
        signers = [
            (k, say(t)) for k, t in (("patient", "consents-signed-self"), ("representative", "consents-signed-other"))
        ]
        other = one.signed_by == "representative"
        self.signed_by = choice(say("consents-signed-by"), signers, "representative" if other else "patient")
        # A relation that was written on the terminal stays as it is.
        relations = {one.representative: one.representative} | {key: say(text) for key, text in RELATIONS.items()}
        self.representative = choice(say("consents-representative"), relations.items(), one.representative)
        self.authority, self.minor = QLineEdit(one.authority), Check(say("consents-minor"))
        self.minor.setChecked(one.minor)
        self.of_age = OptionalDay(say("consents-of-age"), one.of_age_on, today + YEAR)
        self.service = OptionalDay(say("consents-service"), one.service_on, today)
        form_row(form, say("consents-signed-on"), self.signed_on)
        form_row(form, say("consents-signed-by"), self.signed_by)
        form.addRow("", self.minor)
        form_row(form, say("consents-representative"), self.representative)
        form_row(form, say("consents-authority"), self.authority)
        form.addRow("", self.of_age)
        form.addRow("", self.service)
        self._add_paper(form)
        self._signing = form
        self.signed_by.currentIndexChanged.connect(self._show_signer)
        self.minor.toggled.connect(self._show_signer)
        self._show_signer()

    def _show_signer(self) -> None:
        """Who signs for whom is asked only where somebody does."""
        other = self.minor.isChecked() or self.signed_by.value == "representative"
        self._signing.setRowVisible(self.representative, other)
        self._signing.setRowVisible(self.authority, other)
        self._signing.setRowVisible(self.of_age, self.minor.isChecked())

    def _add_paper(self, form: QFormLayout) -> None:
        say, one = words().text, self._paper.consent
        places = [("", say("consents-own-form")), *((j, pack_name(j)) for j in FORMS)]
        self.jurisdiction = choice(say("consents-jurisdiction"), places, one.jurisdiction)
        self.version, self.language = QLineEdit(one.form_version), QLineEdit(one.language)
        self.witness, self.reviewer = QLineEdit(one.witness), QLineEdit(one.reviewer)
        form_row(form, say("consents-jurisdiction"), self.jurisdiction)
        form_row(form, say("consents-version"), self.version, say("consents-version-hint", version=VERSION))
        form_row(form, say("consents-language"), self.language)
        form_row(form, say("consents-witness"), self.witness)
        form_row(form, say("consents-reviewer"), self.reviewer)

    def _add_told(self) -> None:
        say, one = words().text, self._paper.consent
        form = self._section(say("consents-section-told"))
        names = {
            "revoke": say("consents-told-revoke"),
            "copy": say("consents-told-copy"),
            "explicit": say("consents-told-explicit"),
        }
        on = [k for k, v in zip(names, (one.right_to_revoke_told, one.copy_given, one.explicit), strict=True) if v]
        self.told = Ticks(names, on)
        form.addRow(self.told)

    def _add_end(self) -> None:
        say, one, today = words().text, self._paper.consent, self._paper.today
        form = self._section(say("consents-section-end"))
        self.expires = OptionalDay(say("consents-expires"), one.expires, (one.signed_on or today) + YEAR)
        self.until_event = QLineEdit(one.expires_on_event)
        self.until_event.setPlaceholderText(say("consents-event-example"))
        self.ended = OptionalDay(say("consents-ended"), one.ended_on, today)
        form.addRow("", self.expires)
        form_row(form, say("consents-event"), self.until_event)
        form.addRow("", self.ended)

    def _add_foot(self) -> None:
        say = words().text
        self.trouble = label("", "block", wrap=True)
        self.trouble.hide()
        self.save = button(say("consents-save"), "primary", do=lambda: self.taken.emit(self.consent()))
        self.cancel = button(say("window-cancel"), do=self.left.emit)
        row = QHBoxLayout()
        row.setSpacing(2 * STEP)
        row.addWidget(self.save)
        row.addWidget(self.cancel)
        row.addStretch(1)
        self._column.addSpacing(3 * STEP)
        self._column.addWidget(self.trouble)
        self._column.addLayout(row)
        self._column.addStretch(1)
