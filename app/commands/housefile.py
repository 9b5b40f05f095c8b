"""The practice's own rules from a TOML file: `[[rule]]` tables with terms, severity, message, section, required."""

import tomllib
from pathlib import Path
from typing import Any

from app.domain.context import HouseRule
from app.domain.errors import InputError
from app.domain.house import house_rule
from app.words import words

FIELDS: dict[str, type] = {
    "terms": list,
    "severity": str,
    "message": str,
    "section": str,
    "required": bool,
    "account": str,
}


def read_house_rules(file: Path) -> tuple[HouseRule, ...]:
    """The rules of a file. Raises InputError with the rule's number and what is wrong with it."""
    found = _read(file).get("rule")
    if not isinstance(found, list) or not found or not all(isinstance(one, dict) for one in found):
        raise InputError("cli-house-no-rules", file=str(file))
    return tuple(_rule(number, raw, file) for number, raw in enumerate(found, 1))


def _read(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text("utf-8-sig"))
    except OSError as error:
        raise InputError("cli-cannot-read", file=str(file), why=error.strerror or "") from error
    except UnicodeDecodeError as error:
        raise InputError("cli-not-utf8", file=str(file)) from error
    except tomllib.TOMLDecodeError as error:
        raise InputError("cli-bad-toml", file=str(file), why=str(error)) from error


def _rule(number: int, raw: dict[str, Any], file: Path) -> HouseRule:
    for name, value in raw.items():
        kind = FIELDS.get(name)
        if kind is None:
            raise InputError("cli-house-field", file=str(file), number=number, field=name, known=", ".join(FIELDS))
        listed = not isinstance(value, list) or all(isinstance(item, str) for item in value)
        if not isinstance(value, kind) or not listed:
            raise InputError("cli-house-kind", file=str(file), number=number, field=name, kind=kind.__name__)
    try:
        return house_rule(f"own-{number}", **{"terms": (), **raw})
    except InputError as error:
        raise InputError("cli-house-rule", file=str(file), number=number, why=words().error(error)) from error
