"""Fields of the consent form: days that may be left open, rows of ticks, the pictures a form covers."""

from collections.abc import Iterable, Mapping
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QFormLayout, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.domain.media import Media
from app.ui.composer.media_strip import Thumbnail
from app.ui.composer.pictures import Pictures
from app.ui.theme import theme
from app.ui.tokens import STEP
from app.ui.widgets.buttons import button
from app.ui.widgets.clearing import clear
from app.ui.widgets.fields import Check, Combo, DateField
from app.ui.widgets.flow import Flow
from app.words import words

LINES = 3
LARGE = 1.3


class OptionalDay(QWidget):
    """A day that may be left open: a tick, and the day it opens."""

    def __init__(self, text: str, day: date | None, offered: date) -> None:
        super().__init__()
        self.check, self.field = Check(text), DateField(text, day or offered)
        self.check.setChecked(day is not None)
        self.field.setVisible(day is not None)
        self.check.toggled.connect(self.field.setVisible)
        row = Flow(self, 2 * STEP)
        row.addWidget(self.check)
        row.addWidget(self.field)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def day(self) -> date | None:
        """The day, or None where it is left open."""
        return self.field.day if self.check.isChecked() else None


class Ticks(QWidget):
    """Choices side by side, any number of them."""

    def __init__(self, names: Mapping[str, str], chosen: Iterable[str]) -> None:
        super().__init__()
        self.boxes = {key: Check(text) for key, text in names.items()}
        flow, on = Flow(self, STEP), set(chosen)
        for key, box in self.boxes.items():
            box.setChecked(key in on)
            flow.addWidget(box)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The keys of those that are ticked."""
        return tuple(key for key, box in self.boxes.items() if box.isChecked())


def roomy() -> QFormLayout:
    """A form whose rows take a second line where large text leaves no room."""
    form = QFormLayout()
    form.setContentsMargins(0, 0, 0, 0)
    form.setVerticalSpacing(2 * STEP)
    form.setHorizontalSpacing(4 * STEP)
    large = theme().scale > LARGE
    policy = QFormLayout.RowWrapPolicy
    form.setRowWrapPolicy(policy.WrapAllRows if large else policy.DontWrapRows)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form


def in_line() -> QBoxLayout:
    """Side by side; with large text one below the other."""
    direction = QBoxLayout.Direction
    row = QBoxLayout(direction.TopToBottom if theme().scale > LARGE else direction.LeftToRight)
    row.setSpacing(2 * STEP)
    return row


def choice(name: str, options: Iterable[tuple[str, str]], chosen: str) -> Combo:
    """One of a few; as narrow as its room, for its longest line need not be seen while it is closed."""
    made = Combo(name, options)
    made.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(8)
    made.choose(chosen)
    return made


def paragraph(text: str, hint: str) -> QPlainTextEdit:
    """A field of a few lines; Tab leaves it."""
    made = QPlainTextEdit(text)
    made.setTabChangesFocus(True)
    made.setPlaceholderText(hint)
    made.setFixedHeight(made.fontMetrics().lineSpacing() * LINES + theme().px(14))
    return made


class Covered(QWidget):
    """The pictures that a form covers, small, each with a cross; `add_asked` where the person wants more."""

    add_asked = Signal()

    def __init__(self, media: tuple[str, ...], pictures: Pictures) -> None:
        super().__init__()
        self.media, self._pictures = media, pictures
        self._row = QWidget()
        self._flow = Flow(self._row, 2 * STEP)
        self.add = button(words().text("consents-add-pictures"), "small", "ph.plus", self.add_asked.emit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * STEP)
        column.addWidget(self._row)
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addStretch(1)
        column.addLayout(foot)
        self._show()

    def take(self, sha256: str) -> None:
        """One more; the same picture is not taken twice."""
        if sha256 not in self.media:
            self.media = (*self.media, sha256)
            self._show()

    def _remove(self, sha256: str) -> None:
        self.media = tuple(one for one in self.media if one != sha256)
        self._show()

    def _show(self) -> None:
        clear(self._flow)
        self._row.setVisible(bool(self.media))
        for number, sha256 in enumerate(self.media, 1):
            holder = QWidget()
            row = QHBoxLayout(holder)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(0)
            row.addWidget(thumbnail(sha256, self._pictures))
            tip = words().text("consents-remove-picture", number=number)
            row.addWidget(button("", "quiet", "ph.x", partial(self._remove, sha256), tip=tip))
            self._flow.addWidget(holder)


def thumbnail(sha256: str, pictures: Pictures) -> Thumbnail:
    """A picture of the store, small."""
    return Thumbnail(Media(sha256, "", "image/*", 0), pictures)
