"""The chain holds, and shows where it was broken."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.audit import GENESIS, AuditEntry, first_break, follow

AT = datetime(2026, 11, 22, 12, tzinfo=UTC)
WORDS = st.text(max_size=20)


def chain(rows: list[tuple[str, str, str, str]]) -> tuple[AuditEntry, ...]:
    entries: list[AuditEntry] = []
    for number, row in enumerate(rows):
        entries.append(follow(entries[-1] if entries else None, AT + timedelta(minutes=number), *row))
    return tuple(entries)


ROWS = st.lists(st.tuples(WORDS, WORDS, WORDS, WORDS), min_size=1, max_size=8)


@given(ROWS)
def test_a_chain_as_it_was_written_has_no_break(rows: list[tuple[str, str, str, str]]) -> None:
    assert first_break(chain(rows)) is None


@given(rows=ROWS, data=st.data())
@pytest.mark.parametrize("field", ["at", "who", "action", "subject", "detail", "previous", "digest", "number"])
def test_a_change_of_any_field_shows_at_its_entry(
    field: str, rows: list[tuple[str, str, str, str]], data: st.DataObject
) -> None:
    entries = list(chain(rows))
    at = data.draw(st.integers(0, len(entries) - 1))
    changed = {"at": AT - timedelta(days=1), "number": 99}.get(field) or f"{getattr(entries[at], field)}x"
    entries[at] = replace(entries[at], **{field: changed})
    assert first_break(tuple(entries)) == entries[at].number


@given(rows=ROWS, data=st.data())
def test_an_entry_taken_out_or_moved_shows(rows: list[tuple[str, str, str, str]], data: st.DataObject) -> None:
    entries = list(chain([*rows, ("a", "b", "c", "d")]))
    del entries[data.draw(st.integers(0, len(entries) - 2))]
    assert first_break(tuple(entries)) is not None


def test_the_first_entry_follows_from_nothing() -> None:
    assert chain([("who", "what", "which", "")])[0].previous == GENESIS
    assert first_break(()) is None
