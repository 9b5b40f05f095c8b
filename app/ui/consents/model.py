"""The register as the page lists it: standing in words and shape, found by words and by standing."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from app.domain.consent import Consent, Standing, Way, Whose, standing
from app.ui.dates import day_year
from app.ui.widgets.status import Mark
from app.words import words

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
STANDINGS = {
    Standing.VALID: ("consent-standing-valid", Mark.DONE),
    Standing.EXPIRING: ("consent-standing-expiring", Mark.LOOK),
    Standing.EXPIRED: ("consent-standing-expired", Mark.STOP),
    Standing.REVOKED: ("consent-standing-revoked", Mark.GONE),
}
WHOSE = {
    Whose.PATIENT: "consents-whose-patient",
    Whose.STAFF: "consents-whose-staff",
    Whose.MODEL: "consents-whose-model",
}
WAYS = {
    Way.PERSON: "consents-way-person",
    Way.PHONE: "consents-way-phone",
    Way.MAIL: "consents-way-mail",
    Way.LETTER: "consents-way-letter",
    Way.OTHER: "consents-way-other",
    Way.REPLACED: "consents-way-replaced",
}
PURPOSES = {
    "education": "consents-purpose-education",
    "conference": "consents-purpose-conference",
    "marketing": "consents-purpose-marketing",
}
PAID = {"": "consents-paid-unsaid", "no": "consents-paid-no", "yes": "consents-paid-yes"}
RELATIONS = {
    "": "consents-relation-none",
    "parent": "consents-relation-parent",
    "guardian": "consents-relation-guardian",
    "proxy": "consents-relation-proxy",
    "next of kin": "consents-relation-kin",
}
WEBSITE = "website"
"""What a consent calls the practice's own pages, among the ids of platforms."""

NEEDS = {
    "information": "consents-need-information",
    "discloser": "consents-need-discloser",
    "recipients": "consents-need-recipients",
    "purposes": "consents-need-purposes",
    "end": "consents-need-end",
    "signature": "consents-need-signature",
    "revoking": "consents-need-revoking",
    "copy": "consents-need-copy",
    "explicit": "consents-need-explicit",
    "authority": "consents-need-authority",
}


@dataclass(frozen=True, slots=True)
class Row:
    """A consent with what it is worth today."""

    consent: Consent
    standing: Standing

    @property
    def mark(self) -> Mark:
        """The shape of its standing."""
        return STANDINGS[self.standing][1]

    @property
    def said(self) -> str:
        """“Valid until 6 Mar 2027”."""
        return said_standing(self.consent, self.standing)

    @property
    def searched(self) -> str:
        """What the field above the list looks through."""
        one = self.consent
        parts = (one.key, one.information, *one.recipients, *one.purposes, one.discloser, self.said)
        return " ".join(parts).casefold()


def rows(consents: Iterable[Consent], today: date) -> list[Row]:
    """The consents as rows, in their order."""
    return [Row(one, standing(one, today)) for one in consents]


def said_standing(consent: Consent, now: Standing) -> str:
    """What it is worth, and until or since when."""
    say, last = words().text, consent.last_day
    if consent.revoked_on:
        return say("consents-revoked-on", day=day_year(consent.revoked_on))
    if last is None:
        event = consent.expires_on_event
        return say("consents-until-event", event=event) if event else say("consents-until-withdrawn")
    key = "consents-ended-on" if now is Standing.EXPIRED else "consents-valid-until"
    return say("consents-ends-soon", day=day_year(last)) if now is Standing.EXPIRING else say(key, day=day_year(last))


def lacks(needs: Iterable[str]) -> str:
    """What a form does not hold, as a list in words."""
    return "; ".join(words().text(NEEDS[need]) for need in needs)


class ConsentModel(QAbstractListModel):
    """The register, or what is left of it by a search and a standing."""

    def __init__(self) -> None:
        super().__init__()
        self._all: list[Row] = []
        self._typed, self._only = "", ""
        self.rows: list[Row] = []

    def set_rows(self, all_: list[Row]) -> None:
        """Show these."""
        self._all = all_
        self.find(self._typed, self._only)

    def find(self, typed: str, only: str) -> None:
        """Show those that have all the typed words, and the standing where one is given."""
        self._typed, self._only = typed, only
        wanted = typed.casefold().split()
        self.beginResetModel()
        self.rows = [
            row for row in self._all if only in ("", row.standing.value) and all(w in row.searched for w in wanted)
        ]
        self.endResetModel()

    def row_of(self, consent_id: str) -> int:
        """The row of a consent, or -1."""
        return next((n for n, row in enumerate(self.rows) if row.consent.id == consent_id), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        """How many are shown."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words, and the row itself."""
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.consent.key
        return f"{row.consent.key}, {row.said}" if role == Qt.ItemDataRole.AccessibleTextRole else None
