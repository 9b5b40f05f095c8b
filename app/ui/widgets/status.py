"""A post's or delivery's standing as a shape and a colour, never as colour alone."""

from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme import theme
from app.ui.tokens import MARK


class Mark(StrEnum):
    """The shapes: tick, ring, half ring, dotted ring, triangle, square, dash, info ring."""

    DONE = "done"
    PLANNED = "planned"
    MOVING = "moving"
    DRAFT = "draft"
    LOOK = "look"
    STOP = "stop"
    GONE = "gone"
    NOTE = "note"


TOKENS = {
    Mark.DONE: "good",
    Mark.PLANNED: "muted",
    Mark.MOVING: "primary",
    Mark.DRAFT: "muted",
    Mark.LOOK: "warn",
    Mark.STOP: "block",
    Mark.GONE: "muted",
    Mark.NOTE: "advise",
}
SIGNS = {
    Mark.DONE: "✓",
    Mark.PLANNED: "○",
    Mark.MOVING: "◐",
    Mark.DRAFT: "◌",
    Mark.LOOK: "▲",
    Mark.STOP: "■",
    Mark.GONE: "–",
    Mark.NOTE: "●",
}


def paint_mark(painter: QPainter, rect: QRectF, mark: Mark, ink: QColor | None = None) -> None:
    """Draw the shape into the square; `ink` for what is not on the screen, such as paper."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = ink or theme().color(TOKENS[mark])
    pen = QPen(colour, max(rect.width() / 7, 1.2), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if mark in {Mark.STOP, Mark.LOOK, Mark.NOTE}:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
    SHAPES[mark](painter, rect)
    painter.restore()


def _tick(painter: QPainter, rect: QRectF) -> None:
    at = rect.topLeft()
    side = rect.width()
    points = [QPointF(0.08, 0.55), QPointF(0.38, 0.84), QPointF(0.92, 0.2)]
    painter.drawPolyline(QPolygonF([at + point * side for point in points]))


def _ring(painter: QPainter, rect: QRectF) -> None:
    painter.drawEllipse(rect.adjusted(1, 1, -1, -1))


def _half(painter: QPainter, rect: QRectF) -> None:
    _ring(painter, rect)
    painter.setBrush(painter.pen().color())
    painter.drawPie(rect.adjusted(1, 1, -1, -1), 90 * 16, 180 * 16)


def _dotted(painter: QPainter, rect: QRectF) -> None:
    pen = painter.pen()
    pen.setDashPattern([0.1, 2.0])
    painter.setPen(pen)
    _ring(painter, rect)


def _triangle(painter: QPainter, rect: QRectF) -> None:
    top = QPointF(rect.center().x(), rect.top())
    painter.drawPolygon(QPolygonF([top, rect.bottomRight(), rect.bottomLeft()]))


def _square(painter: QPainter, rect: QRectF) -> None:
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))


def _dash(painter: QPainter, rect: QRectF) -> None:
    middle = rect.center().y()
    painter.drawLine(QPointF(rect.left() + 1, middle), QPointF(rect.right() - 1, middle))


def _dot(painter: QPainter, rect: QRectF) -> None:
    painter.drawEllipse(rect.adjusted(1, 1, -1, -1))


SHAPES = {
    Mark.DONE: _tick,
    Mark.PLANNED: _ring,
    Mark.MOVING: _half,
    Mark.DRAFT: _dotted,
    Mark.LOOK: _triangle,
    Mark.STOP: _square,
    Mark.GONE: _dash,
    Mark.NOTE: _dot,
}


class StatusMark(QWidget):
    """A mark beside words that say the same: it is decoration for who sees, and silent for screen readers."""

    def __init__(self, mark: Mark) -> None:
        super().__init__()
        self.mark = mark
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A small square."""
        side = theme().px(MARK) + 2
        return QSize(side, side)

    def set_mark(self, mark: Mark) -> None:
        """Show another shape."""
        self.mark = mark
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the shape."""
        paint_mark(QPainter(self), QRectF(self.rect()).adjusted(1, 1, -1, -1), self.mark)
