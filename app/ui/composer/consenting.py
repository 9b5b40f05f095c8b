"""Linking a post with consents of the register."""

from PySide6.QtCore import QModelIndex, QObject, Signal
from PySide6.QtWidgets import QLineEdit, QListView, QWidget

from app.domain.calendar import wall
from app.domain.consent import Consent, Standing
from app.domain.media import Media
from app.pipeline.register import cover
from app.ui.background import Operation
from app.ui.changes import Change
from app.ui.composer import editing
from app.ui.composer.parts import Parts
from app.ui.consents.delegate import ConsentDelegate
from app.ui.consents.model import ROW_ROLE, ConsentModel, Row, rows
from app.ui.context import Context
from app.ui.theme import theme
from app.ui.widgets.fields import Check
from app.ui.widgets.labels import label
from app.ui.widgets.sheet import Sheet
from app.words import words

TALL = 200
GOOD = frozenset({Standing.VALID, Standing.EXPIRING})


class ConsentSheet(Sheet):
    """Which consent, and which of the post's pictures its signed form covers. `taken`: id, SHA-256 of those ticked."""

    taken = Signal(str, object)

    def __init__(self, parent: QWidget, offered: list[Row], media: tuple[Media, ...]) -> None:
        say = words().text
        super().__init__(parent, say("composer-consent-link"), say("composer-consent-why"))
        self.model, self.list, self.field = ConsentModel(), QListView(), QLineEdit()
        self.model.set_rows(offered)
        self.field.setPlaceholderText(say("consents-find"))
        self.field.setAccessibleName(say("consents-find"))
        self.field.textChanged.connect(lambda typed: self.model.find(typed, ""))
        self.list.setModel(self.model)
        self.list.setItemDelegate(ConsentDelegate(self.list))
        self.list.setAccessibleName(say("window-page-consents"))
        self.list.setFixedHeight(theme().px(TALL))
        self.body.addWidget(self.field)
        self.body.addWidget(self.list)
        self.pictures = {one.sha256: Check(say("composer-consent-covers", name=one.filename)) for one in media}
        if media:
            self.body.addWidget(label(say("composer-consent-pictures"), "muted", wrap=True))
        for box in self.pictures.values():
            self.body.addWidget(box)
        self.add_button(say("composer-cancel"), do=self.reject)
        self.take = self.add_button(say("composer-consent-take"), "primary", self._take)
        self.take.setEnabled(False)
        self.list.selectionModel().currentChanged.connect(self._chosen)

    @property
    def row(self) -> Row | None:
        """The one that is chosen."""
        row = self.list.currentIndex().data(ROW_ROLE)
        return row if isinstance(row, Row) else None

    def _chosen(self, _now: QModelIndex, _before: QModelIndex) -> None:
        row = self.row
        self.take.setEnabled(row is not None)
        for sha256, box in self.pictures.items():
            there = row is not None and sha256 in row.consent.media
            box.setChecked(there)
            box.setEnabled(not there)  # what the register says already is taken out there

    def _take(self) -> None:
        row = self.row
        if row is None:
            return
        self.accept()
        new = [s for s, box in self.pictures.items() if box.isChecked() and s not in row.consent.media]
        self.taken.emit(row.consent.id, tuple(new))


class Consenting(QObject):
    """Asks for a consent, links it, and lets its form cover the pictures that were ticked."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.page)
        self._parts, self._session = parts, parts.session
        self.sheet: Sheet | None = None
        parts.session.looked.connect(self._name)
        parts.context.changes.happened.connect(self._heard)

    @property
    def _context(self) -> Context:
        return self._parts.context

    def ask(self) -> None:
        """Which one: those that hold today and are not linked yet; without any, the way to the register."""
        offered = [r for r in self._rows() if r.standing in GOOD and r.consent.id not in self._session.post.consents]
        self.sheet = self._choice(offered) if offered else self._nothing()
        self.sheet.open()

    def _choice(self, offered: list[Row]) -> Sheet:
        sheet = ConsentSheet(self._parts.page, offered, self._session.post.media)
        sheet.taken.connect(self._link)
        return sheet

    def _nothing(self) -> Sheet:
        say = words().text
        sheet = Sheet(self._parts.page, say("composer-consent-link"), say("composer-consent-none"))
        sheet.add_button(say("composer-cancel"), do=sheet.reject)
        sheet.add_button(say("composer-consent-register"), "primary", sheet.accept)
        sheet.accepted.connect(lambda: self._context.go("consents", ""))
        return sheet

    def _link(self, consent_id: str, covered: tuple[str, ...]) -> None:
        self._session.edit(editing.link_consent(self._session.post, consent_id))
        if covered:
            desk, who = self._context.desk, self._context.who
            told = (Change.CONSENTS, consent_id)
            operation = Operation(lambda: [cover(desk, consent_id, one, who) for one in covered], told)
            self._context.run(operation.then(lambda _: self._session.look_now()), self)

    def _heard(self, kind: str, _record_id: str) -> None:
        """A consent that was changed elsewhere may stop this post, or let it go."""
        if kind == Change.CONSENTS and self._session.post.id:
            self._session.look_now()

    def _name(self) -> None:
        """Call linked consents by their key and what they are worth."""
        names = {row.consent.id: f"{row.consent.key} · {row.said}" for row in self._rows()}
        self._parts.writing.extras.name_consents(names)
        self._parts.writing.extras.show_post(self._session.post)

    def _rows(self) -> list[Row]:
        register: tuple[Consent, ...] = self._session.register
        return rows(register, wall(self._context.desk.clock.now(), self._context.profile.zone).date())
