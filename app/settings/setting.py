"""What a setting is, and how its value is read and kept. A value that no longer fits counts as the default."""

import json
from dataclasses import dataclass
from typing import Generic, TypeVar

from app.domain.errors import InputError
from app.domain.message import Message
from app.domain.ports import Work

T = TypeVar("T", str, int, bool)


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """One setting. `label` and `help` are None for what the app remembers by itself and no page shows.

    `choices` lists what a text may be, each with its label; `low` and `high` bound a number, both included.
    """

    key: str
    default: T
    label: Message | None = None
    help: Message | None = None
    choices: tuple[tuple[str, Message], ...] = ()
    low: int | None = None
    high: int | None = None

    def fits(self, value: object) -> bool:
        """Whether the value may be kept: of the right type, among the choices, within the bounds."""
        if type(value) is not type(self.default):
            return False
        if self.choices:
            return value in [choice for choice, _ in self.choices]
        return not isinstance(value, int) or _within(value, self.low, self.high)


def _within(value: int, low: int | None, high: int | None) -> bool:
    return (low is None or value >= low) and (high is None or value <= high)


def value_of(work: Work, setting: Setting[T]) -> T:
    """The value in force."""
    raw = work.setting(setting.key)
    if raw is None:
        return setting.default
    try:
        value = json.loads(raw)
    except ValueError:
        return setting.default
    return value if setting.fits(value) else setting.default


def change(work: Work, setting: Setting[T], value: T) -> None:
    """Keep a new value. Raises InputError for one that does not fit."""
    if not setting.fits(value):
        raise InputError("settings-bad-value", setting=setting.key, value=str(value))
    work.set_setting(setting.key, json.dumps(value))
