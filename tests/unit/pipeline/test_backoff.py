"""Patience: doubling, bounded, spread, and fresh after a success."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain.approval import Approval
from app.domain.delivery import Attempt, Delivery
from app.domain.variant import Segment, Variant
from app.pipeline.backoff import FIRST, LONGEST, MOST_TRIES, PASSING, next_try, spent, tries
from tests.fakes import NOON

ONE = Delivery(
    "d", "p", "a", "bluesky", NOON, Variant("p", "bluesky", (Segment("x", 1),)), Approval("who", NOON, "f", "packs-1")
)


def after(*outcomes: str) -> Delivery:
    return replace(ONE, attempts=tuple(Attempt(0, NOON, NOON, outcome) for outcome in outcomes))


def test_failures_in_a_row_count_and_a_success_starts_afresh() -> None:
    assert tries(after("unreachable", "absent", "rate-limited")) == 3
    assert tries(after("unreachable", "unreachable", "sent")) == 0
    assert tries(after("unreachable", "found", "unreachable")) == 1


def test_an_open_attempt_neither_counts_nor_ends_the_row() -> None:
    row = after("unreachable", "no-answer")
    assert tries(replace(row, attempts=(row.attempts[0], Attempt(0, NOON), row.attempts[1]))) == 2


def test_what_failed_before_it_became_due_again_is_forgiven() -> None:
    assert tries(replace(after("unreachable"), due=NOON + timedelta(seconds=1))) == 0


@given(st.lists(st.sampled_from(sorted(PASSING)), max_size=40))
def test_the_pause_is_bounded_and_ends_after_the_most_tries(outcomes: list[str]) -> None:
    row = after(*outcomes)
    pause = next_try(row, NOON) - NOON
    assert 0.8 * FIRST <= pause <= 1.2 * LONGEST
    assert spent(row) == (len(outcomes) >= MOST_TRIES)
    assert next_try(row, NOON) == next_try(row, NOON)
