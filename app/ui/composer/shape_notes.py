"""Below a version: what is done to each of its files, with the quality, and what a cut would lose."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.pipeline.shape import Shape
from app.ui.composer.layouts import clear
from app.ui.tokens import STEP
from app.ui.widgets.labels import label
from app.ui.widgets.status import Mark, StatusMark
from app.words import words

LOOKS = {Mark.STOP: "block", Mark.LOOK: "warn", Mark.NOTE: "small", Mark.DONE: "small"}


class ShapeNotes(QWidget):
    """A line for each file, below it what is done to it."""

    def __init__(self) -> None:
        super().__init__()
        self.shapes: tuple[Shape, ...] = ()
        self._platform = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(STEP)
        self.hide()

    def show_shapes(self, platform: str, shapes: tuple[Shape, ...]) -> None:
        """Show what is made of the files for a platform; nothing where there are none."""
        if (platform, shapes) == (self._platform, self.shapes):
            return
        self._platform, self.shapes = platform, shapes
        clear(self._column)
        self.setVisible(bool(shapes))
        if shapes:
            self._column.addWidget(label(words().text("shape-title", platform=platform), "bold", wrap=True))
        for shape in shapes:
            for mark, sentence in lines(shape):
                self._add(mark, sentence)

    def sentences(self) -> list[str]:
        """What is said, in order."""
        return [sentence for shape in self.shapes for _, sentence in lines(shape)]

    def _add(self, mark: Mark, sentence: str) -> None:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * STEP)
        row.addWidget(StatusMark(mark), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(sentence, LOOKS[mark], wrap=True), 1)
        self._column.addWidget(line)


def lines(shape: Shape) -> list[tuple[Mark, str]]:
    """What is told of one file: what it becomes, how, and what is lost."""
    say, media = words().text, shape.media
    if shape.trouble is not None:
        return [(Mark.STOP, say("shape-cannot", name=media.filename, why=words().say(shape.trouble)))]
    before = about(media.mime, media.size, media.width, media.height)
    if shape.untouched:
        return [(Mark.DONE, say("shape-as-it-is", name=media.filename, about=before))]
    done = " ".join(words().say(change) for change in shape.changes)
    if shape.size:
        after = about(shape.mime, shape.size, shape.width, shape.height)
        said = say("shape-becomes", name=media.filename, before=before, after=after)
    else:
        said = say("shape-later", name=media.filename, before=before)
    return [(Mark.NOTE, f"{said} {done}"), *((Mark.LOOK, words().say(one)) for one in shape.cut)]


def about(mime: str, size: int, width: int, height: int) -> str:
    """“JPEG, 1200 × 800, 2.1 MB”."""
    kind = {"video/quicktime": "MOV"}.get(mime, mime.rpartition("/")[2].upper())
    told = f"{size / 1_000_000:.1f} MB" if size >= 1_000_000 else f"{max(1, round(size / 1000))} kB"
    return ", ".join(filter(None, (kind, f"{width} × {height}" if width else "", told if size else "")))
