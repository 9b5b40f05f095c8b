"""Records for the storage tests, and strategies that draw any record of the domain from its declared types."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum
from functools import lru_cache
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

from app.domain.account import Account
from app.domain.approval import Approval
from app.domain.delivery import Delivery
from app.domain.media import Media
from app.domain.post import Post
from app.domain.variant import Segment, Variant

NOW = datetime(2026, 11, 22, 7, 30, tzinfo=UTC)
KEY = bytes(range(32))
OTHER_KEY = bytes(range(1, 33))


def account(number: int = 1, platform: str = "bluesky", **fields) -> Account:
    return Account(**{"id": f"account-{number}", "platform": platform, "handle": f"clinic{number}.example"} | fields)


def post(number: int = 1, **fields) -> Post:
    return Post(**{"id": f"post-{number:05}", "text": "Hand washing protects.", "title": f"Hygiene {number}"} | fields)


def variant(post_id: str = "post-00001", platform: str = "bluesky") -> Variant:
    picture = Media(sha256="a" * 64, filename="hands.jpg", mime="image/jpeg", size=9, alt_text="Hands under water")
    return Variant(post_id, platform, (Segment("Hand washing protects.", 22, (picture,)),))


def delivery(number: int = 1, minutes: float = 0, **fields) -> Delivery:
    given = {
        "id": f"delivery-{number:06}",
        "post_id": "post-00001",
        "account_id": f"account-{number}",
        "platform": "bluesky",
        "due": NOW + timedelta(minutes=minutes),
        "variant": variant(),
        "approval": Approval("Dr Example", NOW, "f" * 64, "1"),
    }
    return Delivery(**given | fields)


MOMENTS = st.datetimes(datetime(1970, 1, 2), datetime(2199, 1, 1), timezones=st.just(UTC))
ANYWHERE = st.datetimes(datetime(1970, 1, 2), datetime(2199, 1, 1), timezones=st.timezones())


PLAIN = {
    str: st.text(max_size=6),
    int: st.integers(-(2**31), 2**31),
    float: st.floats(allow_nan=False),
    bool: st.booleans(),
    datetime: MOMENTS,
    date: st.dates(),
    time: st.times(),
    NoneType: st.none(),
}


@lru_cache(maxsize=256)
def any_of(kind: Any) -> st.SearchStrategy[Any]:
    """Any value of a declared type: of a record every field, nested ones too."""
    if kind in PLAIN:
        return PLAIN[kind]
    if is_dataclass(kind):
        hints = get_type_hints(kind)
        return st.builds(kind, **{f.name: any_of(hints[f.name]) for f in fields(kind)})
    inner = [any_of(arg) for arg in get_args(kind) if arg is not ...]
    if get_origin(kind) is UnionType:
        return st.one_of(inner)
    if get_origin(kind) is tuple:
        return st.lists(inner[0], max_size=2).map(tuple) if ... in get_args(kind) else st.tuples(*inner)
    if get_origin(kind) in {Mapping, dict}:
        return st.dictionaries(*inner, max_size=2)
    assert issubclass(kind, Enum), f"teach this function {kind}"
    return st.sampled_from(list(kind))
