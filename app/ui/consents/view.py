"""The register's page: the consents at the left, one of them at the right, to read, change or withdraw."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QLineEdit, QListView, QVBoxLayout, QWidget

from app.domain.consent import Consent, Way
from app.domain.delivery import Delivery
from app.domain.errors import PrimumError
from app.domain.media import Media
from app.pipeline.consent_form import VERSION
from app.pipeline.withdrawal import Uses
from app.ui.background import Operation
from app.ui.changes import Change
from app.ui.composer.files import file_dialog
from app.ui.composer.pictures import Pictures
from app.ui.consents import actions
from app.ui.consents.actions import Detail, Register
from app.ui.consents.delegate import ConsentDelegate
from app.ui.consents.detail import ConsentDetail
from app.ui.consents.form import ConsentForm, Paper
from app.ui.consents.model import ROW_ROLE, STANDINGS, ConsentModel, Row, rows
from app.ui.consents.paperwork import Paperwork
from app.ui.consents.sheets import RevokeSheet
from app.ui.context import Context
from app.ui.frame import Page
from app.ui.theme import theme
from app.ui.tokens import STEP
from app.ui.widgets.buttons import button
from app.ui.widgets.card import scrolled
from app.ui.widgets.clearing import clear
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.fields import Combo
from app.ui.widgets.ground import ground
from app.ui.widgets.labels import label
from app.ui.widgets.sheet import Sheet
from app.words import words

WIDEST = 760
LIST = 280
NEW = "new"


class ConsentsPage(Page):
    """Find, read, enter, change and withdraw consents; print the form."""

    def __init__(self, context: Context) -> None:
        super().__init__(words().text("window-page-consents"))
        self._context = context
        self.pictures, self.files = Pictures(context, self), Paperwork(context, self)
        self.model = ConsentModel()
        self.today = date.min
        self.shown: ConsentDetail | ConsentForm | EmptyState | None = None
        self.sheet: Sheet | None = None
        self._wanted = ""
        self._make_bar()
        self.field, self.only, self.list = QLineEdit(), Combo(words().text("consents-show")), QListView()
        self._left = self._list_area()
        self.set_body(self._detail_area())
        self.splitter.insertWidget(0, self._left)
        self.splitter.setStretchFactor(0, 0)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([theme().px(LIST), theme().px(WIDEST)])
        self.list.selectionModel().currentChanged.connect(self._chosen)
        context.changes.happened.connect(self._heard)

    def opened(self, argument: str) -> None:
        """An argument is a consent's id; “new” begins an entry."""
        self._wanted = argument if argument != NEW else self._wanted
        self._read()
        if argument == NEW:
            self.begin_new()

    def begin_new(self) -> None:
        """An empty form, with what the practice's profile already says."""
        profile = self._context.profile
        own = next((j for j in profile.jurisdictions), "")
        self._edit(Consent("", "", discloser=profile.practice, jurisdiction=own, form_version=VERSION))

    def revoke(self, used: Uses) -> None:
        """Show what a withdrawal of the chosen consent does, and ask for its day and way."""
        if not isinstance(self.shown, ConsentDetail):
            return
        one = self.shown.found.consent
        sheet = RevokeSheet(self, one, used, self.today, self._context.profile.zone)
        sheet.wanted.connect(lambda way, day: self._revoke(sheet, one, way, day))
        self._open(sheet)

    def _make_bar(self) -> None:
        say = words().text
        self.count = label("", "muted")
        self.bar.addWidget(self.count)
        self.bar.addStretch(1)
        self.bar.addWidget(button(say("consents-print"), icon="ph.printer", do=self.files.ask_form))
        self.add = button(say("consents-add"), "primary", "ph.plus", self.begin_new)
        self.bar.addWidget(self.add)

    def _list_area(self) -> QWidget:
        say, area = words().text, ground("surface")
        area.setMinimumWidth(theme().px(190))
        area.setMaximumWidth(theme().px(380))
        column = QVBoxLayout(area)
        column.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 3 * STEP)
        column.setSpacing(2 * STEP)
        self.field.setPlaceholderText(say("consents-find"))
        self.field.setAccessibleName(say("consents-find"))
        self.field.setClearButtonEnabled(True)
        self.only.addItem(say("consents-show-all"), "")
        for one, (key, _) in STANDINGS.items():
            self.only.addItem(say(key), one.value)
        self.field.textChanged.connect(self._find)
        self.only.currentIndexChanged.connect(self._find)
        self.list.setModel(self.model)
        self.list.setItemDelegate(ConsentDelegate(self.list))
        self.list.setProperty("look", "plain")
        self.list.setAccessibleName(say("window-page-consents"))
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        for widget in (self.field, self.only):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        return area

    def _detail_area(self) -> QWidget:
        inner = QWidget()
        self._detail = QVBoxLayout(inner)
        self._detail.setContentsMargins(7 * STEP, 5 * STEP, 7 * STEP, 5 * STEP)
        self.area = scrolled(inner)
        return self.area

    def _read(self) -> None:
        self._context.run(actions.load(self._context.desk).then(self._have), self)

    def _have(self, register: Register) -> None:
        self.today = register.today
        self.model.set_rows(rows(register.consents, register.today))
        self.count.setText(words().text("consents-count", count=len(register.consents)))
        self._left.setVisible(bool(register.consents))
        if not register.consents and not isinstance(self.shown, ConsentForm):
            self._show_empty()
        elif not isinstance(self.shown, ConsentForm):
            self._choose(self._wanted)

    def _choose(self, consent_id: str) -> None:
        row = max(self.model.row_of(consent_id), 0)
        if row < len(self.model.rows):
            self.list.setCurrentIndex(self.model.index(row, 0))
            self.list.scrollTo(self.model.index(row, 0))

    def _find(self) -> None:
        self.model.find(self.field.text(), self.only.value)
        self._choose(self._wanted)

    def _chosen(self, index: QModelIndex, _before: QModelIndex) -> None:
        row = index.data(ROW_ROLE) if index.isValid() else None
        if isinstance(row, Row):
            self._wanted = row.consent.id
            self._context.run(actions.detail(self._context.desk, row.consent.id).then(self._show), self)

    def _show(self, found: Detail) -> None:
        if found.consent.id != self._wanted:
            return  # another was chosen meanwhile
        made = ConsentDetail(found, self.files.platforms(), self._context.profile.zone, self.pictures)
        do: dict[str, Callable[[], object]] = {
            "change": lambda: self._edit(found.consent),
            "revoke": self._ask_revoke,
            "attach": lambda: self.files.ask_attach(found.consent),
            "save": lambda: self.files.ask_save(found.consent),
        }
        made.asked.connect(lambda what: do[what]())
        made.delete_asked.connect(self._ask_delete)
        made.deleted_by_hand.connect(self._ask_by_hand)
        made.post_asked.connect(lambda post_id: self._context.go("compose", post_id))
        self._put(made)

    def _edit(self, one: Consent) -> None:
        profile = self._context.profile
        made = ConsentForm(Paper(one, self._day(), self.files.platforms(), profile.jurisdictions), self.pictures)
        made.taken.connect(lambda consent: self._keep(made, consent))
        made.left.connect(self._leave_form)
        made.covered.add_asked.connect(lambda: self._ask_pictures(made))
        self._put(made)
        made.key.setFocus()

    def _leave_form(self) -> None:
        self.shown = None
        self.list.setCurrentIndex(QModelIndex())
        self._read()

    def _keep(self, made: ConsentForm, consent: Consent) -> None:
        made.show_trouble("")
        operation = actions.keep(self._context.desk, consent, self._context.who)
        operation.then(self._kept).failed(lambda error: made.show_trouble(words().error(error)))
        self._context.run(operation, self)

    def _kept(self, consent: Consent) -> None:
        self._wanted = consent.id
        self._context.notices.say(words().text("consents-saved", form=consent.key))
        self._leave_form()

    def _ask_pictures(self, made: ConsentForm) -> None:
        dialog = file_dialog(self, "")
        dialog.filesSelected.connect(lambda names: self.add_pictures(made, [Path(name) for name in names]))
        dialog.open()

    def add_pictures(self, made: ConsentForm, files: list[Path]) -> None:
        """Keep pictures in the store and let the form cover them."""

        def take(media: Media) -> None:
            made.covered.take(media.sha256)

        for file in files:
            self._context.run(actions.add_picture(self._context.desk, file).then(take), made)

    def _ask_revoke(self) -> None:
        self._context.run(actions.uses(self._context.desk, self._wanted).then(self.revoke), self)

    def _revoke(self, sheet: RevokeSheet, one: Consent, way: Way, day: date) -> None:
        def done(used: Uses) -> None:
            sheet.accept()
            said = words().text("consents-revoked-said", held=len(used.planned), public=len(used.public))
            self._context.notices.say(said)

        operation = actions.revoke(self._context.desk, one.id, self._context.who, way, day)
        operation.then(done).failed(lambda error: sheet.show_trouble(words().error(error)))
        self._context.run(operation, self)

    def _ask_delete(self, delivery: Delivery) -> None:
        operation = actions.take_down(self._context.desk, delivery, self._wanted, self._context.who)
        self._ask(("consents-delete-title", "consents-delete-what", "consents-delete"), operation)

    def _ask_by_hand(self, delivery: Delivery) -> None:
        operation = actions.took_down(self._context.desk, delivery, self._wanted, self._context.who)
        self._ask(("consents-by-hand-title", "consents-by-hand-what", "consents-by-hand"), operation)

    def _ask(self, said: tuple[str, str, str], operation: Operation[Delivery]) -> None:
        say = words().text
        sheet = Sheet(self, say(said[0]), say(said[1]))
        sheet.add_button(say("window-cancel"), do=sheet.reject)
        sheet.add_button(say(said[2]), "danger", sheet.accept)
        sheet.accepted.connect(lambda: self._run(operation.failed(self._failed), say("consents-deleted")))
        self._open(sheet)

    def _run(self, operation: Operation[Delivery], said: str) -> None:
        self._context.run(operation.then(lambda _: self._context.notices.say(said)), self)

    def _failed(self, error: PrimumError) -> None:
        self._context.notices.error(error)
        self._read()

    def _open(self, sheet: Sheet) -> None:
        self.sheet = sheet
        sheet.open()

    def _show_empty(self) -> None:
        say = words().text
        title, sentence = say("consents-empty-title"), say("consents-empty-what")
        self._put(EmptyState("ph.handshake", title, sentence, say("consents-add"), self.begin_new))

    def _put(self, widget: ConsentDetail | ConsentForm | EmptyState) -> None:
        clear(self._detail)
        if not isinstance(widget, EmptyState):
            widget.setMaximumWidth(theme().px(WIDEST))
        self._detail.addWidget(widget)
        self.shown = widget
        self.area.verticalScrollBar().setValue(0)

    def _day(self) -> date:
        return self.today if self.today != date.min else self._context.desk.clock.now().date()

    def _heard(self, kind: str, _record_id: str) -> None:
        if kind in (Change.CONSENTS, Change.POSTS) and self.isVisible() and not isinstance(self.shown, ConsentForm):
            self._read()
