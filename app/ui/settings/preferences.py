"""Fields made from the declared settings: a choice, a number or a switch each."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QFormLayout, QWidget

from app.settings.setting import Setting
from app.ui.settings.model import shown
from app.ui.widgets.fields import Check, Combo, Spin, form_row
from app.words import words

Save = Callable[[Setting[Any], Any], None]


def add_settings(form: QFormLayout, values: dict[str, Any], save: Save) -> None:
    """Add a row per setting; every change is kept at once."""
    for setting in shown():
        if setting.label is None:
            continue
        field = _field(setting, values[setting.key], save)
        hint = words().say(setting.help) if setting.help else ""
        name = "" if isinstance(field, Check) else words().say(setting.label)
        form_row(form, name, field, hint)


def _field(setting: Setting[Any], value: Any, save: Save) -> QWidget:
    name = words().say(setting.label) if setting.label else setting.key
    if isinstance(value, bool):
        return _switch(name, setting, value, save)
    if setting.choices:
        return _choice(name, setting, value, save)
    return _number(name, setting, value, save)


def _switch(name: str, setting: Setting[Any], value: bool, save: Save) -> QWidget:
    made = Check(name)
    made.setChecked(value)
    made.toggled.connect(lambda on: save(setting, on))
    return made


def _choice(name: str, setting: Setting[Any], value: str, save: Save) -> QWidget:
    made = Combo(name, ((key, words().say(text)) for key, text in setting.choices))
    made.choose(value)
    made.activated.connect(lambda _row: save(setting, made.value))
    return made


def _number(name: str, setting: Setting[Any], value: int, save: Save) -> QWidget:
    made = Spin(name, setting.low or 0, setting.high or 9999, value)
    made.setSingleStep(5)
    made.setKeyboardTracking(False)
    made.valueChanged.connect(lambda number: save(setting, number))
    return made
