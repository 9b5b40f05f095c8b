"""Asking for files of pictures, films and documents, and knowing them by name."""

import os
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from app.media.folder import ENDINGS
from app.words import words


def file_dialog(parent: QWidget, folder: str) -> QFileDialog:
    """A dialog for one or more files; connect to `filesSelected` and call `open()`. Empty: the person's pictures."""
    own = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    dialog = QFileDialog(parent, words().text("composer-choose-files"), next(filter(os.path.isdir, (folder, own)), ""))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    patterns = " ".join(f"*{ending}" for ending in ENDINGS)
    dialog.setNameFilter(f"{words().text('composer-picture-files')} ({patterns})")
    return dialog


def pictures_in(paths: list[Path]) -> list[Path]:
    """The files that look like pictures, films or documents; the media store looks inside them."""
    return [path for path in paths if path.suffix.lower() in ENDINGS]
