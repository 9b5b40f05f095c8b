"""A few choices side by side, one of them on."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme import theme
from app.ui.tokens import RADIUS

PAD = 12


class Segmented(QWidget):
    """Choices by id and words. Arrow keys move between them; `chosen` says which is on now."""

    chosen = Signal(str)

    def __init__(self, name: str, options: tuple[tuple[str, str], ...]) -> None:
        super().__init__()
        self._name, self._options = name, options
        self._on = options[0][0]
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._describe()

    @property
    def value(self) -> str:
        """The id of the choice that is on."""
        return self._on

    def choose(self, option: str) -> None:
        """Switch to a choice."""
        if option == self._on or option not in dict(self._options):
            return
        self._on = option
        self._describe()
        self.update()
        self.chosen.emit(option)

    def center_of(self, option: str) -> tuple[int, int]:
        """Where a click hits the choice."""
        box = next(box for key, box in self._boxes() if key == option)
        return round(box.center().x()), round(box.center().y())

    def sizeHint(self) -> QSize:
        """As wide as all the words."""
        return QSize(round(sum(self._widths())) + 2, theme().px(30))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what is under the mouse."""
        for option, box in self._boxes():
            if box.contains(event.position()):
                self.choose(option)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right choose the neighbour."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        keys = [key for key, _ in self._options]
        self.choose(keys[(keys.index(self._on) + step) % len(keys)])

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw outline, the choice that is on, and the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2 if self.hasFocus() else 1
        outline = QPainterPath()
        box = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        outline.addRoundedRect(box, RADIUS, RADIUS)
        painter.fillPath(outline, theme().color("surface"))
        painter.setClipPath(outline)
        for option, part in self._boxes():
            self._paint_part(painter, option, part)
        painter.setClipping(False)
        painter.setPen(QPen(theme().color("primary" if self.hasFocus() else "line"), width))
        painter.drawPath(outline)

    def _paint_part(self, painter: QPainter, option: str, box: QRectF) -> None:
        on = option == self._on
        if on:
            painter.fillRect(box, theme().color("tint"))
        painter.setFont(theme().font(bold=on))
        painter.setPen(theme().color("primary" if on else "muted"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, dict(self._options)[option])

    def _boxes(self) -> list[tuple[str, QRectF]]:
        made, left = [], 1.0
        for (key, _), width in zip(self._options, self._widths(), strict=True):
            made.append((key, QRectF(left, 0, width, self.height())))
            left += width
        return made

    def _widths(self) -> list[float]:
        metrics = QFontMetrics(theme().font(bold=True))
        return [metrics.horizontalAdvance(text) + theme().px(2 * PAD) for _, text in self._options]

    def _describe(self) -> None:
        self.setAccessibleName(f"{self._name}: {dict(self._options)[self._on]}")
