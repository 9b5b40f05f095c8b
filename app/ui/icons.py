"""Icons: Phosphor for things to do, Font Awesome for the platforms' marks. Both fonts come with qtawesome.

The fonts are read from its folder without importing it: that import alone takes longer than the first window.
"""

import json
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap

from app.ui.theme import theme

FONTS = {"ph": "phosphor", "fa6b": "fontawesome6-brands-webfont"}
BRANDS = {
    "x": "fa6b.x-twitter",
    "linkedin": "fa6b.linkedin-in",
    "facebook": "fa6b.facebook-f",
    "reddit": "fa6b.reddit-alien",
    "rehearsal": "ph.monitor-play",
}


class GlyphEngine(QIconEngine):
    """Draws one glyph in the colour its token has at that moment, so that icons follow the theme."""

    def __init__(self, name: str, token: str) -> None:
        super().__init__()
        self.name, self.token = name, token

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        """Draw into the rectangle; disabled icons are muted."""
        token = "muted" if mode is QIcon.Mode.Disabled else self.token
        paint_glyph(painter, QRectF(rect), self.name, token)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """The glyph on a transparent ground."""
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        """A copy, as Qt wants when an icon is changed."""
        return GlyphEngine(self.name, self.token)


def icon(name: str, ink: str = "text") -> QIcon:
    """The icon `ph.<name>` or `fa6b.<name>` in the colour of a token."""
    return QIcon(GlyphEngine(name, ink))


def brand(platform: str) -> str:
    """The name of a platform's mark."""
    name = BRANDS.get(platform, f"fa6b.{platform}")
    return name if _has(name) else "ph.globe-simple"


def paint_glyph(painter: QPainter, rect: QRectF, name: str, token: str) -> None:
    """Draw a glyph centred in the rectangle."""
    font, sign = _glyph(name, round(min(rect.width(), rect.height())))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.setFont(font)
    painter.setPen(theme().color(token))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, sign)
    painter.restore()


@lru_cache(maxsize=256)
def _glyph(name: str, size: int) -> tuple[QFont, str]:
    prefix, _, glyph = name.partition(".")
    family, charmap = _font(prefix)
    font = QFont(family)
    font.setPixelSize(max(size, 1))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font, charmap[glyph]


def _has(name: str) -> bool:
    prefix, _, glyph = name.partition(".")
    return glyph in _font(prefix)[1]


@lru_cache(maxsize=4)
def _font(prefix: str) -> tuple[str, dict[str, str]]:
    folder, stem = _folder(), FONTS[prefix]
    number = QFontDatabase.addApplicationFont(str(next(folder.glob(f"{stem}-[0-9]*.ttf"))))
    charmap = json.loads(next(folder.glob(f"{stem}-charmap-*.json")).read_text("utf-8"))
    family = QFontDatabase.applicationFontFamilies(number)[0]
    return family, {name: chr(int(code, 16)) for name, code in charmap.items()}


def _folder() -> Path:
    spec = find_spec("qtawesome")
    places = list(spec.submodule_search_locations or ()) if spec else []
    return Path(places[0]) / "fonts"
