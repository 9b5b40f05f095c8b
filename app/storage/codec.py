"""Domain records to JSON and back, guided by the declared types of their fields.

A record decodes to an equal record. A field that an older Primum did not know takes its default; a field that the
record no longer has is left out. Instants are written in UTC and are aware UTC datetimes again after reading.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime, time
from enum import Enum
from functools import lru_cache
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

Json = Any
"""What `json` reads and writes."""

Decoder = Callable[[Json], Any]


def dumps(value: object) -> str:
    """A domain value as compact JSON text."""
    return json.dumps(encode(value), ensure_ascii=False, separators=(",", ":"))


def loads(kind: Any, text: str) -> Any:
    """A value of the declared type from its JSON text. Raises ValueError, TypeError or KeyError where it is none."""
    return decoder(kind)(json.loads(text))


def encode(value: object) -> Json:
    """A domain value as plain JSON values."""
    if is_dataclass(value) and not isinstance(value, type):
        return {f.name: encode(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, Mapping):
        return {str(encode(key)): encode(item) for key, item in value.items()}
    if isinstance(value, tuple | list):
        return [encode(item) for item in value]
    return _encode_plain(value)


def _encode_plain(value: object) -> Json:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        return in_utc(value).isoformat()
    if isinstance(value, date | time):
        return value.isoformat()
    return value


def in_utc(moment: datetime) -> datetime:
    """The instant in UTC. Raises ValueError for a datetime without a zone: nobody knows when that is."""
    if moment.tzinfo is None:
        raise ValueError("a datetime without a zone cannot be kept")
    return moment.astimezone(UTC)


@lru_cache(maxsize=256)
def decoder(kind: Any) -> Decoder:
    """The function that turns JSON values into the declared type."""
    if get_origin(kind) in {Union, UnionType}:
        return _union(get_args(kind))
    if get_origin(kind) is tuple:
        return _tuple(get_args(kind))
    if get_origin(kind) is not None and issubclass(get_origin(kind), Mapping):
        return _mapping(get_args(kind))
    if is_dataclass(kind) and isinstance(kind, type):
        return _record(kind)
    return _plain(kind)


def _plain(kind: Any) -> Decoder:
    if issubclass(kind, datetime):
        return lambda raw: in_utc(datetime.fromisoformat(raw))
    if issubclass(kind, date | time):
        read: Decoder = kind.fromisoformat
        return read
    if issubclass(kind, Enum):
        return _word(kind)
    return _as_is


def _word(kind: type[Enum]) -> Decoder:
    by_value = {word.value: word for word in kind}
    return lambda raw: by_value[raw]


def _as_is(raw: Json) -> Any:
    return raw


def _union(kinds: tuple[Any, ...]) -> Decoder:
    real = [kind for kind in kinds if kind is not NoneType]
    if len(real) > 1:  # str | int | float: JSON keeps these apart by itself
        return _as_is
    inner = decoder(real[0])
    return lambda raw: None if raw is None else inner(raw)


def _tuple(kinds: tuple[Any, ...]) -> Decoder:
    if kinds[-1] is Ellipsis:
        one = decoder(kinds[0])
        return lambda raw: tuple(one(item) for item in raw)
    each = tuple(decoder(kind) for kind in kinds)
    return lambda raw: tuple(read(item) for read, item in zip(each, raw, strict=True))


def _mapping(kinds: tuple[Any, ...]) -> Decoder:
    read_key, read_item = decoder(kinds[0]), decoder(kinds[1])
    return lambda raw: {read_key(key): read_item(item) for key, item in raw.items()}


def _record(kind: type) -> Decoder:
    hints = get_type_hints(kind)
    # Looked up when first used, not now: a record may hold records of its own kind.
    names = tuple(f.name for f in fields(kind))

    def read(raw: Json) -> Any:
        return kind(**{name: decoder(hints[name])(raw[name]) for name in names if name in raw})

    return read
