"""A round-ended control: filters, choices, counts. Painted, so that a row of them costs nothing."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QSizePolicy

from app.ui.theme import theme
from app.ui.tokens import MARK, SMALL
from app.ui.widgets.onoff import OnOff
from app.ui.widgets.status import TOKENS, Mark, paint_mark

PAD, GAP = 10, 6


class Pill(OnOff):
    """A pill with words, and before them a coloured dot or a mark, and after them an arrow where it opens a menu."""

    def __init__(self, text: str, dot: str = "", mark: Mark | None = None, *, checkable: bool = False) -> None:
        super().__init__()
        self._dot, self._mark, self._arrow = dot, mark, False
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(checkable)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_text(self, text: str) -> None:
        """Change the words."""
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def set_dot(self, token: str) -> None:
        """Change the colour of the dot."""
        self._dot = token
        self.update()

    def open_menu(self, menu: QMenu) -> None:
        """Make it open a menu."""
        self._arrow = True
        self.updateGeometry()
        self.clicked.connect(lambda: menu.popup(self.mapToGlobal(self.rect().bottomLeft())))

    def sizeHint(self) -> QSize:
        """As wide as its parts."""
        metrics, px = self._metrics(), theme().px
        width = metrics.horizontalAdvance(self._shown()) + px(2 * PAD)
        lead = px(MARK + GAP) if self._dot or self._mark else 0
        return QSize(width + lead + 2, max(metrics.height() + px(6), px(24)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw outline, lead and words."""
        painter, px = QPainter(self), theme().px
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_outline(painter)
        left = float(px(PAD) + 1)
        if self._dot or self._mark:
            self._paint_lead(painter, left)
            left += px(MARK + GAP)
        painter.setFont(theme().font(SMALL, bold=self.isChecked()))
        painter.setPen(theme().color(self._ink()))
        box = QRectF(left, 0, self.width() - left, self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._shown())

    def _paint_outline(self, painter: QPainter) -> None:
        focus = self.hasFocus()
        ground = "tint" if self.isChecked() or self.underMouse() else "surface"
        edge = "primary" if focus or self.isChecked() else "line"
        width = 2 if focus else 1
        box = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.setPen(QPen(theme().color(edge), width))
        painter.setBrush(theme().color(ground))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)

    def _paint_lead(self, painter: QPainter, left: float) -> None:
        side = float(theme().px(MARK if self._mark else 8))
        box = QRectF(left, (self.height() - side) / 2, side, side)
        if self._mark:
            paint_mark(painter, box, self._mark)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color(self._dot))
        painter.drawRoundedRect(box, 2, 2)

    def _ink(self) -> str:
        if self.isChecked():
            return "primary"
        return TOKENS[self._mark] if self._mark else "muted"

    def _shown(self) -> str:
        return f"{self.text()} ▾" if self._arrow else self.text()

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(theme().font(SMALL, bold=self.isCheckable()))
