from datetime import time, timedelta

import pytest

from app.domain.calendar import Slot, wall
from app.domain.delivery import Delivery
from app.domain.desk import Desk
from app.domain.errors import InputError
from app.domain.goal import Goal
from app.domain.lifecycle import DeliveryState, PostState
from app.pipeline import missed, plan, way
from app.runner.loop import Runner
from tests.fakes import NOON, add_account, make_desk

WHO = "Dr Ada Example"
DUE = NOON + timedelta(hours=1)
LATER = DUE + timedelta(days=7)
D = DeliveryState
TEXTS = ("Wash your hands before you eat.", "Flu clinics open on Monday at nine.", "Sleep helps memory.")


@pytest.fixture
def desk() -> Desk:
    made = make_desk()
    account = add_account(made, "bluesky")
    for n, text in enumerate(TEXTS):
        post = plan.new_post(made, WHO, text=text, accounts=(account.id,))
        way.send_off(made, post, DUE + timedelta(minutes=n), WHO)
    return made


def ids(rows: tuple[Delivery, ...]) -> list[str]:
    return [row.id for row in rows]


def test_within_the_grace_time_it_goes_out_beyond_it_nothing_does(desk: Desk) -> None:
    desk.clock.set(DUE + timedelta(minutes=30))
    assert missed.missed(desk) == ()
    desk.clock.set(LATER)
    Runner(desk, "here").run_due()
    assert desk.platforms.network.live == []
    assert len(missed.missed(desk)) == 3


def test_without_a_runner_a_look_finds_what_is_overdue(desk: Desk) -> None:
    desk.clock.set(LATER)
    found = missed.missed(desk)
    assert {row.state for row in found} == {D.MISSED}
    assert missed.missed(desk) == found
    with desk.work() as work:
        assert [e.action for e in work.audit(found[0].post_id)].count("delivery-did-stop") == 1


def test_all_sent_now_are_spread_by_the_pace(desk: Desk) -> None:
    desk.clock.set(LATER)
    missed.send_now(desk, ids(missed.missed(desk)), WHO)
    for n in range(25):
        desk.clock.set(LATER + timedelta(minutes=n))
        Runner(desk, "here").run_due()
    assert [post.receipt.at - LATER for post in desk.platforms.network.live] == [
        timedelta(minutes=m) for m in (0, 10, 20)
    ]


def test_each_goes_to_a_slot_of_its_own_and_its_post_with_it(desk: Desk) -> None:
    with desk.work() as work:
        for day in (0, 1, 2):
            work.save_slot(Slot(f"s{day}", day, time(7, 30), Goal.EDUCATION))
    desk.clock.set(LATER)
    moved = missed.to_next_slot(desk, ids(missed.missed(desk)), WHO)
    assert [(row.due.weekday(), f"{wall(row.due, 'UTC'):%H:%M}") for row in moved] == [
        (0, "07:30"), (1, "07:30"), (2, "07:30"),
    ]  # fmt: skip
    with desk.work() as work:
        post = work.post(moved[0].post_id)
    assert (post.planned_for, post.state) == (moved[0].due, PostState.SCHEDULED)
    desk.clock.set(moved[0].due)
    assert [row.state for row in Runner(desk, "here").run_due()] == [D.SENT]


def test_where_slots_run_out_none_is_moved(desk: Desk) -> None:
    desk.clock.set(LATER)
    rows = missed.missed(desk)
    with desk.work() as work:
        work.save_slot(Slot("s", 1, time(7, 30), Goal.NETWORKING))
    with pytest.raises(InputError) as told:
        missed.to_next_slot(desk, ids(rows), WHO)
    assert told.value.message.key == "missed-no-slot"
    assert missed.missed(desk) == rows


def test_a_slot_of_another_account_is_no_slot(desk: Desk) -> None:
    with desk.work() as work:
        work.save_slot(Slot("s", 1, time(7, 30), None, "somebody-else"))
    desk.clock.set(LATER)
    with pytest.raises(InputError):
        missed.to_next_slot(desk, ids(missed.missed(desk))[:1], WHO)


def test_skipped_ones_are_called_off(desk: Desk) -> None:
    desk.clock.set(LATER)
    done = missed.skip(desk, ids(missed.missed(desk)), WHO)
    assert {row.state for row in done} == {D.CANCELLED}
    assert missed.missed(desk) == ()


def test_what_is_not_missed_is_no_business_of_this(desk: Desk) -> None:
    with desk.work() as work:
        one = work.deliveries()[0]
    for act in (missed.send_now, missed.skip, missed.to_next_slot):
        with pytest.raises(InputError) as told:
            act(desk, [one.id], WHO)
        assert told.value.message.key == "missed-not-missed"
