"""One entry of the rail."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from app.ui.icons import paint_glyph
from app.ui.theme import theme
from app.ui.tokens import BODY, ICON, RADIUS, STEP
from app.ui.widgets.onoff import OnOff

PAD, GAP = 2 * STEP, 10


class NavButton(OnOff):
    """Icon and words; on while its page is shown."""

    def __init__(self, icon: str, text: str) -> None:
        super().__init__()
        self._icon, self._name = icon, text
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(text)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_count(self, many: int) -> None:
        """Say after the name how much waits there."""
        text = f"{self._name} · {many}" if many else self._name
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Icon, gap and words."""
        metrics, px = QFontMetrics(theme().font(BODY, bold=True)), theme().px
        return QSize(metrics.horizontalAdvance(self.text()) + px(ICON + GAP + 2 * PAD), max(px(35), metrics.height()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, icon and words."""
        painter, px, on = QPainter(self), theme().px, self.isChecked()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        ink, side = "primary" if on else "muted", px(ICON)
        left = px(PAD) if self.width() >= self.sizeHint().width() else (self.width() - side) / 2
        paint_glyph(painter, QRectF(left, (self.height() - side) / 2, side, side), self._icon, ink)
        if self.width() < self.sizeHint().width():
            return
        painter.setFont(theme().font(BODY, bold=on))
        painter.setPen(theme().color(ink))
        left = px(PAD + ICON + GAP)
        box = QRectF(left, 0, self.width() - left, self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())

    def _paint_ground(self, painter: QPainter) -> None:
        painter.setPen(QPen(theme().color("primary"), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.isChecked() or self.underMouse():
            painter.setBrush(theme().color("tint" if self.isChecked() else "bg"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
