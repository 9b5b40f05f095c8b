"""A tab for each version: the platform's name and, quieter, its counter; they wrap where there is no room."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from app.pipeline.way import Outlook
from app.ui.composer.preview_model import counter, is_over, tab_name
from app.ui.theme import theme
from app.ui.tokens import BODY, SMALL
from app.ui.widgets.flow import Flow
from app.ui.widgets.onoff import OnOff
from app.words import words

PAD, GAP, LINE = 8, 5, 2


class VersionTab(OnOff):
    """One tab, painted."""

    def __init__(self) -> None:
        super().__init__()
        self._count, self._colour = "", "muted"
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.toggled.connect(lambda _: self.updateGeometry())
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_words(self, name: str, count: str, token: str) -> None:
        """Change name, counter and the counter's colour."""
        self._count, self._colour = count, token
        self.setText(name)
        self.setAccessibleName(f"{name}, {count}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the name in bold, so that nothing moves when it is chosen."""
        name = QFontMetrics(theme().font(BODY, bold=True)).horizontalAdvance(self.text())
        count = QFontMetrics(theme().font(SMALL)).horizontalAdvance(self._shown())
        return QSize(name + count + theme().px(2 * PAD + (GAP if count else 0)), theme().px(34))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw name, counter and the line of the chosen one."""
        painter, px = QPainter(self), theme().px
        on = self.isChecked()
        if self.hasFocus():
            painter.fillRect(self.rect(), theme().color("tint"))
        bold = QFontMetrics(theme().font(BODY, bold=True))
        box = QRectF(px(PAD), 0, self.width() - px(PAD), self.height())
        side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setFont(theme().font(BODY, bold=on))
        painter.setPen(theme().color("text" if on or self.underMouse() else "muted"))
        painter.drawText(box, side, self.text())
        painter.setFont(theme().font(SMALL))
        painter.setPen(theme().color(self._colour))
        painter.drawText(box.adjusted(bold.horizontalAdvance(self.text()) + px(GAP), 0, 0, 0), side, self._shown())
        if on:
            painter.fillRect(0, self.height() - LINE, self.width(), LINE, theme().color("primary"))

    def _shown(self) -> str:
        """The counter where it is looked for: on the chosen tab, and where something is out of the ordinary."""
        return self._count if self.isChecked() or self._colour != "muted" else ""


class VersionTabs(QWidget):
    """`changed` says that another version is chosen; arrow keys move between them."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.tabs: list[VersionTab] = []
        self._group = QButtonGroup(self)
        self._flow = Flow(self, 4)
        self.setAccessibleName(words().text("preview-tabs"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def current(self) -> int:
        """The number of the chosen tab, -1 where there is none."""
        return self._group.checkedId()

    def choose(self, number: int) -> None:
        """Choose a tab."""
        if number != self.current and 0 <= number < len(self.tabs):
            self.tabs[number].setChecked(True)
            self.changed.emit()

    def show_outlooks(self, outlooks: tuple[Outlook, ...]) -> None:
        """As many tabs as versions, in their order; one of them is always chosen."""
        chosen = min(max(self.current, 0), len(outlooks) - 1)
        while len(self.tabs) > len(outlooks):
            self._drop(self.tabs.pop())
        while len(self.tabs) < len(outlooks):
            self._add(VersionTab())
        for tab, outlook in zip(self.tabs, outlooks, strict=True):
            tab.show_words(tab_name(outlook, outlooks), words().say(counter(outlook)), _token(outlook))
        if self.tabs:
            self.tabs[chosen].setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right choose the neighbour."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None or not self.tabs:
            super().keyPressEvent(event)
            return
        self.choose((self.current + step) % len(self.tabs))
        self.tabs[self.current].setFocus()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line below the tabs."""
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, theme().color("line"))

    def _add(self, tab: VersionTab) -> None:
        self._group.addButton(tab, len(self.tabs))
        tab.asked.connect(self.changed)
        self.tabs.append(tab)
        self._flow.addWidget(tab)
        tab.show()

    def _drop(self, tab: VersionTab) -> None:
        self._group.removeButton(tab)
        self._flow.removeWidget(tab)
        tab.hide()
        tab.deleteLater()


def _token(outlook: Outlook) -> str:
    return "warn" if is_over(outlook) else "muted"
