"""Two sheets: a withdrawal, which shows first what it will do, and the form to print."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from app.domain.consent import Consent, Way
from app.pipeline.consent_form import FORMS, Block
from app.pipeline.withdrawal import Use, Uses
from app.ui import dates
from app.ui.consents.model import WAYS
from app.ui.consents.paper import put_on
from app.ui.naming import pack_name
from app.ui.tokens import STEP
from app.ui.widgets.card import Card
from app.ui.widgets.fields import Combo, DateField, form_row
from app.ui.widgets.labels import Elided, label
from app.ui.widgets.sheet import Sheet
from app.words import words

SHOWN = 4


class RevokeSheet(Sheet):
    """When and how somebody withdrew; before that, what will be held and what stays public. `wanted`: way, day."""

    wanted = Signal(object, object)

    def __init__(self, parent: QWidget, consent: Consent, used: Uses, today: date, zone: str) -> None:
        say = words().text
        super().__init__(parent, say("consents-revoke-title", form=consent.key), say("consents-revoke-what"), 520)
        self._zone = zone
        self.day = DateField(say("consents-revoke-day"), today)
        self.way = Combo(say("consents-revoke-way"), [(way.value, say(key)) for way, key in WAYS.items()])
        form = QFormLayout()
        form.setVerticalSpacing(2 * STEP)
        form.setHorizontalSpacing(4 * STEP)
        form_row(form, say("consents-revoke-way"), self.way)
        form_row(form, say("consents-revoke-day"), self.day)
        self.body.addLayout(form)
        self.body.addWidget(self._part(say("consents-will-hold", count=len(used.planned)), used.planned, "warn"))
        self.body.addWidget(self._part(say("consents-stays-public", count=len(used.public)), used.public, "block"))
        self.trouble = label("", "block", wrap=True)
        self.trouble.hide()
        self.body.addWidget(self.trouble)
        self.add_button(say("window-cancel"), do=self.reject)
        self.take = self.add_button(say("consents-revoke-now"), "danger", self._take)

    def show_trouble(self, sentence: str) -> None:
        """Say why it was not recorded; the sheet stays."""
        self.trouble.setText(sentence)
        self.trouble.show()

    def _part(self, title: str, uses: tuple[Use, ...], edge: str) -> Card:
        card = Card(edge if uses else "")
        card.column.addWidget(label(title, "bold" if uses else "muted", wrap=True))
        for use in uses[:SHOWN]:
            about = QVBoxLayout()
            about.setSpacing(0)
            about.addWidget(Elided(use.post.headline))
            planned = f"{use.delivery.platform} · {dates.moment(use.delivery.due, self._zone)}"
            where = use.delivery.url or planned
            about.addWidget(Elided(where, "muted"))
            card.column.addLayout(about)
        if len(uses) > SHOWN:
            card.column.addWidget(label(words().text("consents-and-more", count=len(uses) - SHOWN), "muted"))
        return card

    def _take(self) -> None:
        self.wanted.emit(Way(self.way.value), self.day.day)


class FormSheet(Sheet):
    """Which form: `save_asked` and `print_asked` carry the jurisdiction."""

    save_asked = Signal(str)
    print_asked = Signal(str)

    def __init__(self, parent: QWidget, jurisdictions: tuple[str, ...]) -> None:
        say = words().text
        super().__init__(parent, say("consents-print-title"), say("consents-print-what"))
        own = [j for j in jurisdictions if j in FORMS]
        order = dict.fromkeys((*own, *FORMS))
        self.place = Combo(say("consents-jurisdiction"), [(j, pack_name(j)) for j in order])
        self.body.addWidget(self.place)
        self.add_button(say("window-cancel"), do=self.reject)
        self.print = self.add_button(say("consents-print-now"), do=self._print)
        self.save = self.add_button(say("consents-print-save"), "primary", self._save)

    def _print(self) -> None:
        self.accept()
        self.print_asked.emit(self.place.value)

    def _save(self) -> None:
        self.accept()
        self.save_asked.emit(self.place.value)


def ask_print(parent: QWidget, blocks: tuple[Block, ...]) -> QPrintDialog:
    """Open the system's print dialog for a form."""
    printer = QPrinter()
    dialog = QPrintDialog(printer, parent)
    dialog.accepted.connect(lambda: put_on(printer, blocks))
    dialog.setModal(True)
    dialog.show()
    return dialog
