"""Fields of a JSON object as they are read from a file: each of its kind, or a sentence about it."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any, TypeVar

from app.domain.errors import InputError
from app.domain.goal import AccountKind, Audience, Goal, PostKind

Choice = TypeVar("Choice", Goal, Audience, PostKind, AccountKind)


def whole(text: str) -> str:
    """The text without lone surrogates, which no encoding can carry; lengths and offsets stay."""
    return "".join("\ufffd" if "\ud800" <= c <= "\udfff" else c for c in text)


def text(data: Mapping[str, Any], name: str, *, needed: bool = False) -> str:
    """A text, empty where there is none. Raises InputError for anything else."""
    value = data.get(name)
    if value is None and not needed:
        return ""
    if not isinstance(value, str):
        raise InputError("cli-field-must-be-text", field=name)
    return whole(value) if any("\ud800" <= c <= "\udfff" for c in value) else value


def texts(data: Mapping[str, Any], name: str) -> tuple[str, ...]:
    """A list of texts. Raises InputError for anything else."""
    values = items(data.get(name, []), name)
    if not all(isinstance(value, str) for value in values):
        raise InputError("cli-field-must-be-texts", field=name)
    return tuple(whole(value) for value in values)


def flag(data: Mapping[str, Any], name: str) -> bool:
    """True or false, false where it is absent. Raises InputError for anything else."""
    value = data.get(name, False)
    if not isinstance(value, bool):
        raise InputError("cli-field-must-be-flag", field=name)
    return value


def instant(data: Mapping[str, Any], name: str) -> datetime | None:
    """A moment in UTC from ISO 8601 with an offset, or None. Raises InputError for anything else."""
    value = text(data, name)
    if not value:
        return None
    try:
        when = datetime.fromisoformat(value)
        if when.tzinfo is not None:
            return when.astimezone(UTC)
    except (ValueError, OverflowError):  # beyond the year 9999 once it is UTC
        pass
    raise InputError("cli-field-must-be-instant", field=name, value=value)


def day(value: str, name: str) -> date:
    """A day from ISO 8601 (2027-03-31). Raises InputError for anything else."""
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise InputError("cli-field-must-be-day", field=name, value=value) from None


def choice(kind: type[Choice], value: object, name: str) -> Choice:
    """One word of an enumeration. Raises InputError that names them all."""
    try:
        return kind(str(value))
    except ValueError:
        raise InputError("cli-field-unknown-value", field=name, value=str(value), known=", ".join(kind)) from None


def items(value: object, name: str) -> list[Any]:
    """A list. Raises InputError for anything else."""
    if not isinstance(value, list):
        raise InputError("cli-field-must-be-list", field=name)
    return value
