"""Every move between states that is allowed, and that no other is."""

import itertools

import pytest

from app.domain.errors import IllegalMove
from app.domain.lifecycle import (
    DELIVERY_MOVES,
    FINAL,
    NEEDS_PERSON,
    POST_MOVES,
    DeliveryState,
    PostState,
    move_delivery,
    move_post,
)

D, P = DeliveryState, PostState


def test_every_state_has_its_moves() -> None:
    assert set(DELIVERY_MOVES) == set(DeliveryState)
    assert set(POST_MOVES) == set(PostState)


@pytest.mark.parametrize(("now", "to"), list(itertools.product(DeliveryState, repeat=2)))
def test_a_delivery_moves_only_as_the_table_says(now: DeliveryState, to: DeliveryState) -> None:
    if to in DELIVERY_MOVES[now]:
        assert move_delivery(now, to) is to
    else:
        with pytest.raises(IllegalMove) as caught:
            move_delivery(now, to)
        assert caught.value.message.values == {"now": now, "to": to}


@pytest.mark.parametrize(("now", "to"), list(itertools.product(PostState, repeat=2)))
def test_a_post_moves_only_as_the_table_says(now: PostState, to: PostState) -> None:
    if to in POST_MOVES[now]:
        assert move_post(now, to) is to
    else:
        with pytest.raises(IllegalMove):
            move_post(now, to)


def test_nothing_that_was_sent_can_be_sent_again() -> None:
    reached, todo = set(), [D.SENT]
    while todo:
        state = todo.pop()
        reached.add(state)
        todo += DELIVERY_MOVES[state] - reached
    assert reached == {D.SENT, D.DELETED}


def test_only_what_was_claimed_or_a_person_answers_for_becomes_sent() -> None:
    by_us = {now for now, moves in DELIVERY_MOVES.items() if D.SENT in moves}
    assert by_us == {D.SENDING, D.UNCONFIRMED, D.BY_HAND}


def test_what_waits_for_a_person_is_never_taken_by_the_runner() -> None:
    assert {now for now in NEEDS_PERSON if D.SENDING in DELIVERY_MOVES[now]} <= {D.UNCONFIRMED}


def test_every_state_but_the_final_ones_has_a_way_to_the_end() -> None:
    for start in set(DeliveryState) - FINAL:
        reached, todo = set(), [start]
        while todo:
            state = todo.pop()
            reached.add(state)
            todo += DELIVERY_MOVES[state] - reached
        assert reached & FINAL, start


def test_a_post_is_scheduled_only_after_its_approval() -> None:
    assert {now for now, moves in POST_MOVES.items() if P.SCHEDULED in moves} == {P.APPROVED}
