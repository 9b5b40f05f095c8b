"""From tokens to the look of the application: palette, font and style sheet, light and dark, live."""

from enum import StrEnum
from functools import lru_cache

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from app.ui.stylesheet import stylesheet
from app.ui.tokens import BODY, DARK, FAMILIES, LIGHT, Tokens

GENERIC_FAMILIES = frozenset({"", "sans", "sans serif", "sans-serif", "system-ui"})
SMALLEST_SCALE, LARGEST_SCALE = 0.8, 2.0


class Scheme(StrEnum):
    """The person's choice of colours."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """The look in force. `changed` tells painted widgets to draw again; styled ones follow by themselves."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.scheme = Scheme.SYSTEM
        self.scale = 1.0
        self._system_dark = False
        self._styled = ""

    @property
    def is_dark(self) -> bool:
        """Whether the dark tokens are in force."""
        return self._system_dark if self.scheme is Scheme.SYSTEM else self.scheme is Scheme.DARK

    @property
    def tokens(self) -> Tokens:
        """The colours in force."""
        return DARK if self.is_dark else LIGHT

    def color(self, token: str, alpha: float = 1.0) -> QColor:
        """The colour of a token, for painting."""
        colour = QColor(getattr(self.tokens, token))
        if alpha < 1:
            colour.setAlphaF(alpha)
        return colour

    def px(self, size: float) -> int:
        """A measure in pixels at the text scale in force."""
        return round(size * self.scale)

    def font(self, size: int = BODY, *, bold: bool = False) -> QFont:
        """The interface font; `size` in pixels at 100 %."""
        return QFont(_font(self.px(size), bold))  # a copy: callers may change theirs

    def start(self, scheme: Scheme = Scheme.SYSTEM, scale: float = 1.0) -> None:
        """Dress the application and follow the system's scheme from now on."""
        hints = QGuiApplication.styleHints()
        self._system_dark = hints.colorScheme() is Qt.ColorScheme.Dark
        hints.colorSchemeChanged.connect(self._system_changed, Qt.ConnectionType.UniqueConnection)
        self.scheme, self.scale = scheme, min(max(scale, SMALLEST_SCALE), LARGEST_SCALE)
        self._dress()

    def choose(self, scheme: Scheme) -> None:
        """Use the person's choice of colours."""
        self.scheme = scheme
        self._dress()

    def resize(self, scale: float) -> None:
        """Use another text scale, 0.8 to 2.0."""
        self.scale = min(max(scale, SMALLEST_SCALE), LARGEST_SCALE)
        self._dress()

    def _system_changed(self, scheme: Qt.ColorScheme) -> None:
        self._system_dark = scheme is Qt.ColorScheme.Dark
        self._dress()

    def _dress(self) -> None:
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            return
        sheet = stylesheet(self.tokens, self.px)
        if sheet != self._styled or app.styleSheet() != sheet:
            # From no sheet to a sheet takes 55 ms for 500 widgets, from one sheet to another 260 ms.
            app.setStyleSheet("")
            if not self._styled:
                app.setStyle(QStyleFactory.create("Fusion"))
            app.setPalette(palette(self.tokens))
            app.setFont(self.font())
            app.setStyleSheet(sheet)
            self._styled = sheet
        self.changed.emit()


def palette(tokens: Tokens) -> QPalette:
    """The tokens as Qt's palette, so that what no style sheet reaches has the same colours."""
    made, role = QPalette(), QPalette.ColorRole
    pairs = {
        role.Window: tokens.bg,
        role.WindowText: tokens.text,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.bg,
        role.Text: tokens.text,
        role.PlaceholderText: tokens.muted,
        role.Button: tokens.raised,
        role.ButtonText: tokens.text,
        role.ToolTipBase: tokens.raised,
        role.ToolTipText: tokens.text,
        role.Highlight: tokens.primary,
        role.HighlightedText: tokens.on_primary,
        role.Link: tokens.primary,
        role.LinkVisited: tokens.primary,
        role.Mid: tokens.line,
        role.Accent: tokens.primary,
    }
    for which, colour in pairs.items():
        made.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(tokens.muted))
    return made


@lru_cache(maxsize=1)
def theme() -> Theme:
    """The one theme of the application."""
    return Theme()


@lru_cache(maxsize=64)
def _font(pixels: int, bold: bool) -> QFont:
    font = QFont()
    font.setFamilies(list(_families()))
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    for feature in ("tnum", "cv11"):
        font.setFeature(QFont.Tag(feature), 1)
    return font


@lru_cache(maxsize=1)
def _families() -> tuple[str, ...]:
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    return FAMILIES if system.lower() in GENERIC_FAMILIES else (system, *FAMILIES)
