"""Cells and JSON values to what a post's fields hold; each raises an InputError that names the field."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar

from app.domain.captions import parse
from app.domain.errors import InputError
from app.domain.post import Evidence, LinkCard

Choice = TypeVar("Choice", bound=StrEnum)
UNFIT = re.compile("[\x00\ud800-\udfff]")
"""Half characters, and the zero that a database does not keep."""
WEB = re.compile(r"https?://", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Wanted:
    """A file that a row names, with what is sent with it; `sha256` is empty where only its name is known."""

    name: str
    sha256: str = ""
    alt_text: str = ""
    captions: str = ""
    captions_drawn: bool = False
    consent_id: str = ""


def words_in(values: Mapping[str, Any], field: str) -> str:
    """A text; empty where there is none. What no encoding can carry becomes the replacement character."""
    value = values.get(field)
    if value is None:
        return ""
    if isinstance(value, list | dict):
        raise InputError("exchange-not-words", field=field)
    return UNFIT.sub("\ufffd", str(value))


def choice_in(values: Mapping[str, Any], field: str, kind: type[Choice], usual: Choice) -> Choice:
    """One of a few words, in any case; the usual one where the cell is empty."""
    said = words_in(values, field).strip().casefold()
    if not said:
        return usual
    try:
        return kind(said)
    except ValueError:
        raise InputError("exchange-unknown-word", field=field, value=said[:60], known=", ".join(kind)) from None


def list_in(values: Mapping[str, Any], field: str) -> tuple[str, ...]:
    """Words: a JSON list, or lines, or parts between semicolons or commas."""
    value = _structured(values, field)
    if isinstance(value, list):
        if not all(isinstance(one, str | int) for one in value):
            raise InputError("exchange-not-words", field=field)
        return tuple(UNFIT.sub("\ufffd", str(one)) for one in value)
    parts = re.split(r"\n" if "\n" in value else r"[;,]", value)
    return tuple(part.strip() for part in parts if part.strip())


def pairs_in(values: Mapping[str, Any], field: str, prefix: str) -> dict[str, str]:
    """Name → words: a JSON object, and every column whose name begins with the prefix (`text:bluesky`)."""
    value = _structured(values, field) or {}
    if not isinstance(value, dict) or not all(isinstance(one, str | int | bool) for one in value.values()):
        raise InputError("exchange-not-pairs", field=field)
    made = {str(name): _word(one) for name, one in value.items()}
    columns = {name.removeprefix(prefix): words_in(values, name) for name in values if name.startswith(prefix)}
    return made | {name: said for name, said in columns.items() if said}


def _word(value: object) -> str:
    """True and false are words like any other."""
    return ("yes" if value else "no") if isinstance(value, bool) else UNFIT.sub("\ufffd", str(value))


def evidence_in(values: Mapping[str, Any]) -> tuple[Evidence, ...]:
    """Sources: addresses, or objects with where, title, kind, date and valid_until."""
    value = _structured(values, "evidence")
    if isinstance(value, str):
        return tuple(Evidence(where) for where in list_in(values, "evidence"))
    if not isinstance(value, list):
        raise InputError("exchange-not-words", field="evidence")
    return tuple(_source(one) for one in value)


def _source(value: object) -> Evidence:
    if not isinstance(value, dict):
        return Evidence(_word(value))
    until = words_in(value, "valid_until")
    try:
        if until:
            date.fromisoformat(until)
    except ValueError:
        raise InputError("exchange-bad-day", value=until[:60]) from None
    kind = words_in(value, "kind") or "other"
    return Evidence(words_in(value, "where"), words_in(value, "title"), kind, words_in(value, "date"), until)


def card_in(values: Mapping[str, Any]) -> LinkCard | None:
    """What is shown under the text for a link: an address, or an object with url, title and description."""
    value = _structured(values, "link_card")
    if not value:
        return None
    if isinstance(value, str):
        return LinkCard(value.strip())
    if not isinstance(value, dict):
        raise InputError("exchange-not-pairs", field="link_card")
    return LinkCard(words_in(value, "url"), words_in(value, "title"), words_in(value, "description"))


def files_in(values: Mapping[str, Any]) -> tuple[Wanted, ...]:
    """The files that a row names: objects with file, sha256 and alt_text, or names with alt texts parted by “||”."""
    value = _structured(values, "media")
    if isinstance(value, list):
        return tuple(_file(one) for one in value)
    alts = [part.strip() for part in words_in(values, "alt_texts").split("||")]
    names = [name.strip() for name in re.split(_between(value), value) if name.strip()]
    return tuple(Wanted(name, alt_text=alts[at] if at < len(alts) else "") for at, name in enumerate(names))


def _between(value: str) -> str:
    """What parts the names: line ends, commas before an address, else semicolons; a file's name may hold a comma."""
    if "\n" in value:
        return r"\n"
    return r",\s*(?=https?://)" if WEB.match(value) else ";"


def _file(value: object) -> Wanted:
    if not isinstance(value, dict):
        return Wanted(_word(value))
    captions = words_in(value, "captions")
    if captions:
        parse(captions)
    return Wanted(
        words_in(value, "file") or words_in(value, "path"),
        words_in(value, "sha256"),
        words_in(value, "alt_text"),
        captions,
        value.get("captions_drawn") is True,
        words_in(value, "consent"),
    )


def _structured(values: Mapping[str, Any], field: str) -> Any:
    """A JSON value as it is; a cell that begins like one is read as one."""
    value = values.get(field)
    if value is None:
        return ""
    if not isinstance(value, str):
        return value
    if not value.lstrip().startswith(("[", "{")):
        return value
    try:
        return json.loads(value)
    except (ValueError, RecursionError):
        raise InputError("exchange-bad-cell", field=field) from None
