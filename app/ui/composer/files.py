"""Asking for picture files, and knowing them by name."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from app.words import words

ENDINGS = (".jpg", ".jpeg", ".png", ".webp", ".gif")


def file_dialog(parent: QWidget) -> QFileDialog:
    """A dialog for one or more pictures; connect to `filesSelected` and call `open()`."""
    dialog = QFileDialog(parent, words().text("composer-choose-files"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    patterns = " ".join(f"*{ending}" for ending in ENDINGS)
    dialog.setNameFilter(f"{words().text('composer-picture-files')} ({patterns})")
    return dialog


def pictures_in(paths: list[Path]) -> list[Path]:
    """The files that look like pictures; the media store looks inside them."""
    return [path for path in paths if path.suffix.lower() in ENDINGS]
