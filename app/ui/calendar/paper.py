"""The month for the wall of the practice: to the printer, or as a PDF."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QIODevice, QSaveFile
from PySide6.QtGui import QPagedPaintDevice, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain.errors import StoreError
from app.ui import dates
from app.ui.calendar.model import CalendarModel
from app.ui.calendar.paper_paint import Sheetful, paint, set_up
from app.ui.context import Context
from app.words import words

SHARP = 300
"""Dots per inch of a PDF."""


def write_pdf(file: Path, what: Sheetful, title: str) -> None:
    """Write the month whole or not at all. Raises StoreError where the file cannot be written."""
    target = QSaveFile(str(file))
    good = target.open(QIODevice.OpenModeFlag.WriteOnly)
    if good:
        writer = QPdfWriter(target)
        writer.setResolution(SHARP)
        writer.setTitle(title)
        writer.setCreator("Primum")
        good = draw(writer, what) and target.commit()
    if not good:
        raise StoreError("cal-pdf-failed", file=str(file))


def draw(device: QPagedPaintDevice, what: Sheetful) -> bool:
    """Put the month on the device's pages; False where it takes none."""
    set_up(device)
    painter = QPainter()
    if not painter.begin(device):
        return False
    paint(painter, device, what)
    return painter.end()


class Paper:
    """Asks where the month is to go, and puts it there."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        self._context, self._parent = context, parent
        self.dialog: QPrintDialog | QFileDialog | None = None

    def ask_print(self, what: Sheetful) -> None:
        """Open the system's print dialog."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        set_up(printer)
        self.dialog = dialog = QPrintDialog(printer, self._parent)
        dialog.accepted.connect(lambda: draw(printer, what))
        dialog.setModal(True)
        dialog.show()

    def ask_save(self, what: Sheetful) -> None:
        """Ask for a file."""
        name = f"{what.anchor:%Y-%m}.pdf"
        self.dialog = dialog = QFileDialog(self._parent, words().text("cal-pdf"), name, "PDF (*.pdf)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda chosen: self.save(Path(chosen), what))
        dialog.open()

    def save(self, file: Path, what: Sheetful) -> None:
        """Write the PDF and say so."""
        try:
            write_pdf(file, what, dates.month_year(what.anchor))
        except StoreError as error:
            self._context.notices.error(error)
        else:
            self._context.notices.say(words().text("cal-pdf-saved", file=file.name))

    def month(self, model: CalendarModel, anchor: date) -> Sheetful:
        """The month as it is shown, with the line at its foot."""
        profile, now = self._context.profile, self._context.desk.clock.now()
        zone, made = dates.place(profile.zone), dates.moment(now, profile.zone)
        foot = words().text("cal-paper-made", practice=profile.practice or profile.person, zone=zone, when=made)
        return Sheetful(model, anchor, foot)
