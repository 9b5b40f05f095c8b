"""Contrast from the tokens, and text at 200 % that nothing clips."""

import re
from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

from app.ui.icons import BRANDS, _has, brand
from app.ui.main_window import MainWindow
from app.ui.theme import Scheme, theme
from app.ui.tokens import DARK, LIGHT, READABLE, Tokens, contrast
from app.ui.widgets.pill import Pill
from tests.gui.conftest import calm

UI = Path(__file__).resolve().parents[2] / "app" / "ui"
GROUNDS = ("bg", "surface", "raised")
INKS = ("text", "muted", "primary", "block", "warn", "advise", "good", "education", "advocacy", "networking")
TINTED = ("block", "warn", "advise", "good", "education", "advocacy", "networking")
PAIRS = (
    *((ink, ground) for ink in INKS for ground in GROUNDS),
    *((ink, f"{ink}_tint") for ink in TINTED),
    *((ink, f"{goal}_tint") for ink in ("text", "muted", "good", "warn", "block") for goal in TINTED[4:]),
    ("on_primary", "primary"),
    ("primary", "tint"),
    ("text", "tint"),
    ("muted", "tint"),
    ("bg", "text"),
)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("pair", PAIRS, ids="-on-".join)
def test_text_can_be_read_on_its_ground(tokens: Tokens, pair: tuple[str, str]):
    ink, ground = (getattr(tokens, name) for name in pair)
    assert contrast(ink, ground) >= READABLE


def test_contrast_is_what_the_guidelines_define():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_no_other_module_writes_a_colour():
    colour = re.compile(r"#[0-9A-Fa-f]{6}\b|QColor\(\s*\d")
    found = [f.name for f in UI.rglob("*.py") if f.name != "tokens.py" and colour.search(f.read_text("utf-8"))]
    assert found == []


def test_every_token_is_a_colour():
    assert all(re.fullmatch("#[0-9A-F]{6}", getattr(t, f.name)) for t in (LIGHT, DARK) for f in fields(t))


def test_every_icon_that_is_named_exists():
    named = {m for f in UI.rglob("*.py") for m in re.findall(r'"((?:ph|fa6b)\.[a-z0-9-]+)"', f.read_text("utf-8"))}
    assert [name for name in sorted(named) if not _has(name)] == []


def test_every_platform_has_its_own_mark():
    platforms = ("bluesky", "mastodon", "instagram", "threads", "tiktok", "youtube", "rehearsal", *BRANDS)
    assert all(brand(p) != "ph.globe-simple" for p in platforms)
    assert brand("unheard-of") == "ph.globe-simple"


@pytest.fixture
def large(qtbot, desk, runner):
    theme().start(Scheme.LIGHT, 2.0)
    made = MainWindow(desk, runner)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    calm(qtbot, made)
    yield made
    made.finish()


@pytest.mark.parametrize("page", ["calendar", "guidance", "settings"])
def test_at_200_percent_no_words_are_clipped(qtbot, large, page):
    large.go(page, "post-24-0730" if page == "calendar" else "")
    calm(qtbot, large)
    qtbot.waitUntil(lambda: clipped(large.pages[page]) == [])


def test_at_200_percent_the_calendar_fits_a_small_screen(large):
    assert large.minimumSizeHint().width() <= 1280
    assert large.minimumSizeHint().height() <= 800


def clipped(page) -> list[str]:
    """Labels and buttons that got less room than their words need."""
    found = []
    for widget in [*page.findChildren(QLabel), *page.findChildren(QAbstractButton)]:
        if not widget.isVisible() or not widget.text():
            continue
        need = widget.heightForWidth(widget.width()) if widget.hasHeightForWidth() else widget.sizeHint().height()
        wide = widget.minimumSizeHint().width() if isinstance(widget, QLabel | Pill) else widget.sizeHint().width()
        if widget.height() < need - 1 or widget.width() < wide - 1:
            found.append(f"{widget.text()!r}: {widget.width()}x{widget.height()}, needs {wide}x{need}")
    return found
