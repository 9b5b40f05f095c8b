"""The database in memory behaves as the encrypted one: the same questions, the same answers."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.approval import Approval
from app.domain.delivery import Attempt, Delivery, Receipt
from app.domain.errors import Changed, InputError
from app.domain.lifecycle import DeliveryState
from app.domain.message import Message
from app.domain.ports import Transaction
from app.domain.post import Post
from app.domain.variant import Segment, Variant
from app.storage.opening import open_store
from tests.fakes import NOON, FakeDatabase, make_account

D = DeliveryState
LEASE = NOON + timedelta(minutes=3)
APPROVAL = Approval("Dr Ada Example", NOON, "f" * 64, "packs-1")


@pytest.fixture(params=["memory", "disk"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Transaction]:
    if request.param == "memory":
        yield FakeDatabase()
        return
    store = open_store(tmp_path, b"k" * 32, NOON)
    yield store.work
    store.close()


def one(id_: str, minutes: float = 0, account: str = "a", **fields: object) -> Delivery:
    variant = Variant("p", "bluesky", (Segment("x", 1),))
    return replace(
        Delivery(id_, "p", account, "bluesky", NOON + timedelta(minutes=minutes), variant, APPROVAL), **fields
    )


def put(database: Transaction, *deliveries: Delivery) -> None:
    with database() as work:
        for delivery in deliveries:
            work.save_delivery(delivery)


def claim(database: Transaction, busy: tuple[str, ...] = ()) -> Delivery | None:
    with database() as work:
        return work.claim(NOON, "me", LEASE, busy)


def test_a_claim_takes_the_soonest_and_changes_nothing_but_state_owner_and_lease(database: Transaction) -> None:
    later = one("later", -1, "b")
    soonest = one(
        "soonest", -5, "a", state=D.WAITING, not_before=NOON, reason=Message.of("delivery-missed", a=1),
        saved={"k": "v"}, receipts=(Receipt(0, "r", "u", NOON, {"x": "y"}),), attempts=(Attempt(1, NOON),),
    )  # fmt: skip
    put(database, later, soonest)
    claimed = claim(database)
    assert claimed == replace(soonest, state=D.SENDING, owner="me", lease_until=LEASE)
    with database() as work:
        assert work.delivery("soonest") == claimed
        assert work.delivery("later") == later


@pytest.mark.parametrize(
    ("fields", "taken"),
    [
        ({"state": D.SCHEDULED}, True),
        ({"state": D.SCHEDULED, "due": NOON + timedelta(seconds=1)}, False),
        ({"state": D.WAITING}, True),
        ({"state": D.WAITING, "not_before": NOON + timedelta(seconds=1)}, False),
        ({"state": D.WAITING, "not_before": NOON}, True),
        ({"state": D.SENDING, "lease_until": NOON}, True),
        ({"state": D.SENDING, "lease_until": NOON + timedelta(seconds=1)}, False),
        *(({"state": state}, False) for state in (D.SENT, D.FAILED, D.HELD, D.MISSED, D.UNCONFIRMED, D.CANCELLED)),
    ],
)
def test_only_what_is_due_is_claimed(database: Transaction, fields: dict[str, object], taken: bool) -> None:
    put(database, one("d", **fields))
    assert (claim(database) is not None) is taken


def test_accounts_that_are_busy_or_being_sent_to_are_passed_over(database: Transaction) -> None:
    put(
        database,
        one("first", -3, "a", state=D.SENDING, lease_until=LEASE),
        one("second", -2, "a"),
        one("third", -1, "b"),
    )
    assert claim(database, busy=("b",)) is None
    taken = claim(database)
    assert taken is not None
    assert taken.id == "third"
    assert claim(database) is None


def test_the_next_look_is_at_the_soonest_due_wait_or_lease(database: Transaction) -> None:
    with database() as work:
        assert work.next_due() is None
    put(database, one("due", 9), one("sent", -9, state=D.SENT))
    put(database, one("waits", -9, state=D.WAITING, not_before=NOON + timedelta(minutes=7)))
    with database() as work:
        assert work.next_due() == NOON + timedelta(minutes=7)
    put(database, one("sending", -9, state=D.SENDING, lease_until=LEASE))
    with database() as work:
        assert work.next_due() == LEASE


def test_a_post_is_guarded_by_its_revision(database: Transaction) -> None:
    with database() as work:
        first = work.save_post(Post("p", "one"))
    assert first.revision == 1
    with database() as work:
        assert work.save_post(replace(first, text="two")).revision == 2
    with pytest.raises(Changed), database() as work:
        work.save_post(replace(first, text="three"))
    with database() as work:
        assert work.post("p").text == "two"


def test_a_failure_rolls_everything_back(database: Transaction) -> None:
    def fail() -> None:
        with database() as work:
            work.save_post(Post("p", "one"))
            work.append_audit(NOON, "who", "what", "p")
            raise ValueError("x")

    with pytest.raises(ValueError, match="x"):
        fail()
    with database() as work:
        assert work.audit() in ((), [])
        with pytest.raises(InputError):
            work.post("p")


@pytest.mark.parametrize("state", [D.SENT, D.SENDING, D.UNCONFIRMED])
def test_a_post_that_is_or_may_be_public_is_not_deleted(database: Transaction, state: DeliveryState) -> None:
    with database() as work:
        work.save_post(Post("p", "one"))
        work.save_delivery(one("d", state=state))
    with pytest.raises(InputError), database() as work:
        work.delete_post("p")
    put(database, one("d", state=D.HELD))
    with database() as work:
        work.delete_post("p")
        assert list(work.deliveries()) == []


def test_rows_of_the_calendar_and_the_backlog_are_the_same(database: Transaction) -> None:
    account = make_account("bluesky", id="a")
    with database() as work:
        work.save_account(account)
        work.save_post(Post("p", "One\nmore", accounts=("a",), planned_for=NOON))
        work.save_post(Post("q", "Two", accounts=("a", "gone")))
        work.save_delivery(one("d", state=D.HELD))
        work.save_delivery(one("e", account="b", state=D.SENT, receipts=(Receipt(0, "r", "https://u", NOON),)))
        (row,) = work.posts(NOON, NOON + timedelta(seconds=1))
        (idea,) = work.posts()
        assert list(work.posts(NOON - timedelta(days=1), NOON)) == []
    assert (row.id, row.title, row.state, row.worst, row.url) == ("p", "One", "draft", "held", "https://u")
    assert (row.platforms, row.accounts, row.when) == (("bluesky",), ("a",), NOON)
    assert (idea.id, idea.platforms, idea.worst, idea.when) == ("q", ("bluesky",), "", None)


def test_the_trail_is_a_chain_and_gives_the_newest_oldest_first(database: Transaction) -> None:
    with database() as work:
        for number in range(4):
            work.append_audit(NOON, "who", f"act-{number}", "p" if number % 2 else "q")
        assert [e.action for e in work.audit(newest=2)] == ["act-2", "act-3"]
        assert [e.action for e in work.audit("p", newest=0)] == ["act-1", "act-3"]
        assert work.audit(newest=0)[1].previous == work.audit(newest=0)[0].digest


def test_an_account_that_is_removed_takes_along_what_was_not_out(database: Transaction) -> None:
    begun = one("begun", state=D.FAILED, receipts=(Receipt(0, "r", "https://u", NOON),))
    with database() as work:
        work.save_account(make_account("bluesky", id="a"))
    put(database, one("planned"), begun, one("sent", state=D.SENT), one("other", account="b"))
    with database() as work:
        work.remove_account("a")
        assert {d.id: d.state for d in work.deliveries()} == {
            "begun": D.CANCELLED, "sent": D.SENT, "other": D.SCHEDULED,
        }  # fmt: skip
        assert list(work.accounts()) == []
