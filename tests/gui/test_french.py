"""The window in French: it speaks it from its first page on, and its dates too."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

from app.ui import dates
from app.words import speak
from tests.gui.conftest import calm


@pytest.fixture
def french() -> Iterator[None]:
    speak("fr")
    yield
    speak("en")


def test_the_pages_and_their_dates_speak_french(qtbot, french, window):
    for page in ("calendar", "compose", "settings", "status", "library"):
        window.go(page, "")
        calm(qtbot, window)
    shown = {w.text() for kind in (QLabel, QAbstractButton) for w in window.findChildren(kind)}
    assert {"Réglages", "Bibliothèque", "Nouvelle publication", "Votre texte", "Fuseau horaire"} <= shown
    assert not {"Settings", "New post", "Your text", "Time zone"} & shown
    assert dates.short_day(date(2026, 11, 24)) == "mar. 24 nov."
    assert dates.month_year(date(2026, 8, 1)) == "août 2026"
