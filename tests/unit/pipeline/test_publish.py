"""`send` by itself: safe even for a caller that did not settle first."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.delivery import Attempt, Delivery
from app.domain.desk import Desk
from app.domain.errors import DiskFull, KeyringLocked
from app.domain.lifecycle import DeliveryState
from app.pipeline import plan, way
from app.pipeline.ledger import LEASE, Ledger, LostClaim
from app.pipeline.publish import send, settle, stop
from tests.fakes import NOON, FakePublisher, add_account, make_desk

D = DeliveryState


@pytest.fixture
def desk() -> Desk:
    return make_desk()


def claimed(desk: Desk, **fields: object) -> Delivery:
    post = plan.new_post(desk, "Dr Ada Example", text="Wash your hands.", accounts=(add_account(desk).id,))
    way.send_off(desk, post, NOON, "Dr Ada Example")
    with desk.work() as work:
        row = replace(work.claim(NOON, "me", NOON + LEASE), **fields)
        work.save_delivery(row)
    return row


def publisher(desk: Desk, row: Delivery, *, repeatable: bool = True) -> FakePublisher:
    desk.platforms.repeatable = repeatable
    with desk.work() as work:
        return desk.platforms.publisher(work.account(row.account_id))


def already_live(desk: Desk, row: Delivery) -> None:
    desk.platforms.network.publish(Ledger(desk, row).outgoing(), 0, NOON)


@pytest.mark.parametrize("repeatable", [True, False])
def test_an_open_attempt_is_looked_for_before_anything_is_sent(desk: Desk, repeatable: bool) -> None:
    row = claimed(desk, attempts=(Attempt(0, NOON),))
    already_live(desk, row)
    sent = send(desk, row, publisher(desk, row, repeatable=repeatable))
    assert (sent.state, [a.outcome for a in sent.attempts]) == (D.SENT, ["found"])
    assert desk.platforms.network.copies(row.id) == 1


def test_an_open_attempt_that_left_nothing_is_asked_where_a_second_call_could_double_it(desk: Desk) -> None:
    row = claimed(desk, attempts=(Attempt(0, NOON),))
    assert send(desk, row, publisher(desk, row, repeatable=False)).state is D.UNCONFIRMED
    assert desk.platforms.network.live == []


def test_settling_sends_nothing_and_keeps_the_claim(desk: Desk) -> None:
    row = claimed(desk, attempts=(Attempt(0, NOON),))
    settled = settle(desk, row, publisher(desk, row))
    assert (settled.state, settled.owner, settled.open_attempt) == (D.SENDING, "me", None)
    assert desk.platforms.network.live == []


def test_settling_without_an_open_attempt_changes_nothing(desk: Desk) -> None:
    row = claimed(desk)
    assert settle(desk, row, publisher(desk, row)) == row


def test_uploads_are_kept_step_by_step_and_not_repeated(desk: Desk) -> None:
    row = claimed(desk, saved={"key-0": "made before the crash"})
    assert send(desk, row, publisher(desk, row)).saved == {"key-0": "made before the crash"}


def test_without_the_claim_nothing_is_sent(desk: Desk) -> None:
    row = claimed(desk)
    with desk.work() as work:
        work.save_delivery(replace(row, owner="another"))
    with pytest.raises(LostClaim):
        send(desk, row, publisher(desk, row))
    assert desk.platforms.network.live == []


def test_a_full_disk_before_the_attempt_is_written_means_no_call(desk: Desk) -> None:
    row = claimed(desk)
    adapter = publisher(desk, row)
    desk.work.trouble = DiskFull("error-disk-full")
    with pytest.raises(DiskFull):
        send(desk, row, adapter)
    assert desk.platforms.network.live == []


def test_every_step_renews_the_lease(desk: Desk) -> None:
    row = claimed(desk)
    desk.clock.advance(minutes=2)
    book = Ledger(desk, row)
    book.begin(0)
    assert book.row.lease_until == NOON + timedelta(minutes=2) + LEASE


def test_trouble_before_the_adapter_could_be_used_waits_or_looks_later(desk: Desk) -> None:
    row = claimed(desk)
    waits = stop(desk, row, KeyringLocked("error-keyring-locked"))
    assert (waits.state, waits.reason.key) == (D.WAITING, "error-keyring-locked")
