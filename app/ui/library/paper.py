"""The paper that allows the use of a file: attached, and written out again."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain.library import Asset
from app.ui.context import Context
from app.ui.library import actions
from app.words import words


class Paper(QWidget):
    """Asks for files. `failed` carries the error where one could not be kept or written."""

    failed = Signal(object)

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.hide()

    def ask_attach(self, asset: Asset) -> None:
        """Ask for the PDF or photo."""
        dialog = QFileDialog(self.parentWidget(), words().text("library-paper-choose"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.attach(asset, Path(name)))
        dialog.open()

    def attach(self, asset: Asset, file: Path) -> None:
        """Keep the paper."""
        operation = actions.attach(self._context.desk, asset.id, file, self._context.who)
        self._context.run(operation.failed(self.failed.emit), self)

    def ask_save(self, asset: Asset) -> None:
        """Ask where a copy is wanted."""
        ending = asset.rights.file_mime.rpartition("/")[2] if asset.rights else "pdf"
        dialog = QFileDialog(self.parentWidget(), words().text("library-paper-save"), f"permission.{ending}")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.fileSelected.connect(lambda name: self.save(asset, Path(name)))
        dialog.open()

    def save(self, asset: Asset, file: Path) -> None:
        """Write a copy."""
        said = words().text("library-paper-saved", file=file.name)
        operation = actions.save_permission(self._context.desk, asset.id, file, self._context.who)
        self._context.run(operation.then(lambda _: self._context.notices.say(said)).failed(self.failed.emit), self)
