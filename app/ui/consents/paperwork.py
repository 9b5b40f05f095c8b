"""Files and paper: the signed form in and out of the register, the empty form to the printer or as PDF."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain.consent import Consent
from app.pipeline.consent_form import Block, form
from app.pipeline.register import file_name
from app.ui.background import Operation
from app.ui.consents import actions
from app.ui.consents.model import WEBSITE
from app.ui.consents.paper import as_pdf
from app.ui.consents.sheets import FormSheet, ask_print
from app.ui.context import Context
from app.words import words

T = TypeVar("T")
NOT_ON_PAPER = frozenset({"rehearsal", WEBSITE})
"""Nobody sees the rehearsal, and the form names the website by itself."""

SCANS = "(*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.heic)"


class Paperwork(QObject):
    """Asks where, and does it in the background."""

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self.sheet: FormSheet | None = None

    def platforms(self) -> dict[str, str]:
        """The names of all places by id: the platforms, and the practice's website."""
        names = {id_: one.name for id_, one in self._context.desk.platforms.channels().items()}
        return names | {WEBSITE: words().text("consents-website")}

    def ask_form(self) -> None:
        """Which form to print."""
        self.sheet = FormSheet(self._page, self._context.profile.jurisdictions)
        self.sheet.save_asked.connect(self._ask_blank)
        self.sheet.print_asked.connect(lambda place: ask_print(self._page, self.blank(place)))
        self.sheet.open()

    def ask_attach(self, one: Consent) -> None:
        """Which file is the signed form."""
        dialog = QFileDialog(self._page, words().text("consents-attach-title"))
        dialog.setNameFilter(f"{words().text('consents-form-files')} {SCANS}")
        dialog.fileSelected.connect(lambda name: self.attach(one, Path(name)))
        dialog.open()

    def ask_save(self, one: Consent) -> None:
        """Where to put a copy of the signed form."""
        self._ask_place(file_name(one), lambda file: self.save(one, file))

    def attach(self, one: Consent, file: Path) -> None:
        """Keep a signed form."""
        operation = actions.attach(self._context.desk, one.id, file, self._context.who)
        self._run(operation, words().text("consents-attached", form=one.key))

    def save(self, one: Consent, file: Path) -> None:
        """Write a copy of the signed form."""
        operation = actions.save_form(self._context.desk, one.id, file, self._context.who)
        self._run(operation, words().text("consents-form-saved", name=file.name))

    def save_blank(self, place: str, file: Path) -> None:
        """Write the empty form of a jurisdiction as PDF."""
        data = as_pdf(self.blank(place))
        said = words().text("consents-blank-saved", name=file.name)
        self._run(Operation(lambda: actions.write_file(file, data)), said)

    def blank(self, place: str) -> tuple[Block, ...]:
        """The empty form of a jurisdiction, with the practice's name."""
        names = [name for id_, name in self.platforms().items() if id_ not in NOT_ON_PAPER]
        return form(place, self._context.profile.practice, names)

    def _ask_blank(self, place: str) -> None:
        self._ask_place(f"consent-form-{place}.pdf", lambda file: self.save_blank(place, file))

    def _ask_place(self, name: str, then: Callable[[Path], None]) -> None:
        dialog = QFileDialog(self._page, words().text("consents-save-where"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
        dialog.open()

    def _run(self, operation: Operation[T], said: str) -> None:
        self._context.run(operation.then(lambda _: self._context.notices.say(said)), self)
