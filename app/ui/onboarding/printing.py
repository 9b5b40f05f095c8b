"""A sheet of paper."""

from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget


def ask_print(parent: QWidget, text: str) -> QPrintDialog:
    """Open the system's print dialog for a text."""
    printer = QPrinter()
    dialog = QPrintDialog(printer, parent)
    dialog.accepted.connect(lambda: QTextDocument(text).print_(printer))
    dialog.setModal(True)
    dialog.show()
    return dialog
