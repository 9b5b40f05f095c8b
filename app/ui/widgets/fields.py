"""Fields whose small signs (tick, dot, arrow) Qt's style sheets cannot draw without picture files."""

from collections.abc import Iterable
from datetime import date, time

from PySide6.QtCore import QDate, QRectF, QSize, Qt, QTime
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFormLayout,
    QListView,
    QRadioButton,
    QSpinBox,
    QStyledItemDelegate,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from app.ui.icons import paint_glyph
from app.ui.theme import theme
from app.ui.tokens import CHIP_RADIUS, ICON, SMALL_ICON, STEP
from app.ui.widgets.labels import label

GAP = 2 * STEP
VISIBLE = 12


class Combo(QComboBox):
    """A choice of one from a list; each option has an id as its data."""

    def __init__(self, name: str, options: Iterable[tuple[str, str]] = ()) -> None:
        super().__init__()
        self.setAccessibleName(name)
        # The list Qt makes by itself takes neither the padding nor the colours of the style sheet.
        self.setView(QListView())
        self.setItemDelegate(QStyledItemDelegate(self))
        self.setMaxVisibleItems(VISIBLE)
        for key, text in options:
            self.addItem(text, key)

    @property
    def value(self) -> str:
        """The id of the option that is chosen, or empty."""
        return str(self.currentData() or "")

    def choose(self, key: str) -> None:
        """Choose an option by its id; an unknown one changes nothing."""
        at = self.findData(key)
        if at >= 0:
            self.setCurrentIndex(at)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, then the arrow."""
        super().paintEvent(event)
        side = theme().px(SMALL_ICON)
        box = QRectF(self.width() - side - theme().px(GAP), (self.height() - side) / 2, side, side)
        painter = QPainter(self)
        paint_glyph(painter, box, "ph.caret-down", "muted")


class Check(QCheckBox):
    """A tick box."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        """Box, gap and words."""
        return _hint(self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw box, tick and words."""
        painter, box = QPainter(self), _paint_box(self, CHIP_RADIUS)
        if self.isChecked():
            paint_glyph(painter, box.adjusted(2, 2, -2, -2), "ph.check-bold", "on_primary")


class Radio(QRadioButton):
    """One of a few choices."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        """Ring, gap and words."""
        return _hint(self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ring, dot and words."""
        box = _paint_box(self, ICON)
        if self.isChecked():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().color("on_primary"))
            painter.drawEllipse(box.adjusted(5, 5, -5, -5))


class Spin(QSpinBox):
    """A number."""

    def __init__(self, name: str, low: int, high: int, value: int, suffix: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setRange(low, high)
        self.setSuffix(suffix)
        self.setValue(value)
        inset(self)


class TimeField(QTimeEdit):
    """A time of day, “07:30”."""

    def __init__(self, name: str, at: time) -> None:
        super().__init__(QTime(at.hour, at.minute))
        self.setAccessibleName(name)
        self.setDisplayFormat("HH:mm")
        inset(self)

    @property
    def at(self) -> time:
        """The time that is set."""
        return time(self.time().hour(), self.time().minute())


class DateField(QDateEdit):
    """A day, “Tue 24 Nov 2026”."""

    def __init__(self, name: str, day: date) -> None:
        super().__init__(QDate(day.year, day.month, day.day))
        self.setAccessibleName(name)
        self.setDisplayFormat("ddd d MMM yyyy")
        inset(self)

    @property
    def day(self) -> date:
        """The day that is set."""
        return date(self.date().year(), self.date().month(), self.date().day())


def inset(field: QAbstractSpinBox) -> None:
    """Keep the text off the edge: style sheets do not reach into these fields."""
    field.lineEdit().setTextMargins(theme().px(GAP), 0, theme().px(GAP), 0)


def form_row(form: QFormLayout, name: str, field: QWidget, hint: str = "") -> None:
    """Add a named field to a form, with a quiet hint below it."""
    # With large text a long name stands above its field.
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    words = label(name, "muted")
    words.setBuddy(field)
    if not field.accessibleName():
        field.setAccessibleName(name)
    if not hint:
        form.addRow(words, field)
        return
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, STEP)
    column.setSpacing(STEP - 1)
    column.addWidget(field)
    column.addWidget(label(hint, "small", wrap=True))
    form.addRow(words, holder)


def _hint(widget: QAbstractButton) -> QSize:
    metrics, px = widget.fontMetrics(), theme().px
    width = px(ICON + GAP) + metrics.horizontalAdvance(widget.text().replace("&", "")) + px(GAP)
    return QSize(width, max(metrics.height(), px(ICON)) + px(GAP))


def _paint_box(widget: QAbstractButton, radius: int) -> QRectF:
    painter, side = QPainter(widget), float(theme().px(ICON))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    on, focus, enabled = widget.isChecked(), widget.hasFocus(), widget.isEnabled()
    box = QRectF(2, (widget.height() - side) / 2, side, side)
    ink = "primary" if on or focus else "muted"
    painter.setPen(QPen(theme().color(ink, 1 if enabled else 0.5), 2 if focus else 1))
    painter.setBrush(theme().color("primary" if on else "surface", 1 if enabled else 0.5))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), min(radius, side / 2), min(radius, side / 2))
    painter.setPen(theme().color("text" if enabled else "muted"))
    left = side + theme().px(GAP) + 2
    place = QRectF(left, 0, widget.width() - left, widget.height())
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic, widget.text())
    if focus:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme().color("primary"), 1, Qt.PenStyle.DotLine))
        painter.drawRoundedRect(place.adjusted(-3, 2, -2, -2), CHIP_RADIUS, CHIP_RADIUS)
    return box
