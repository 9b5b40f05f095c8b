"""Every outcome of sending, as the person will find it."""

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise

import pytest

from app.domain.account import AccountHealth
from app.domain.delivery import Attempt, Delivery
from app.domain.desk import Desk
from app.domain.errors import (
    DiskFull,
    InputError,
    KeyringLocked,
    PlatformError,
    RateLimited,
    Refused,
    SignInNeeded,
    UnknownOutcome,
    Unreachable,
)
from app.domain.finding import Severity
from app.domain.lifecycle import DeliveryState, PostState
from app.domain.post import Post
from app.pipeline import plan, schedule, way
from app.pipeline.backoff import MOST_TRIES
from app.pipeline.ledger import LEASE, Ledger, LostClaim
from app.runner.loop import JUMP, LONGEST, Runner
from app.settings.declared import GRACE_MINUTES, PAUSED
from app.settings.setting import change
from app.words import words
from tests import fakes
from tests.fakes import NOON, FakeCheck, FakeClock, FakeDatabase, add_account, lost, make_desk, ok, unhurried

WHO = "Dr Ada Example"
DUE = NOON + timedelta(hours=1)
D = DeliveryState
LONG = " ".join(f"Sentence number {n} says that clean hands protect the people around us." for n in range(12))
"""Longer than a Bluesky post: becomes a thread."""


@pytest.fixture
def desk() -> Desk:
    return make_desk()


def put(desk: Desk, text: str = "Wash your hands.", platforms: tuple[str, ...] = ("bluesky",)) -> list[Delivery]:
    post = plan.new_post(desk, WHO, text=text, accounts=tuple(add_account(desk, p).id for p in platforms))
    return list(way.send_off(desk, post, DUE, WHO))


def put_thread(desk: Desk) -> Delivery:
    (delivery,) = put(desk, LONG)
    assert len(delivery.variant.segments) >= 3
    return delivery


def run(desk: Desk, at: datetime = DUE) -> list[Delivery]:
    desk.clock.set(max(at, desk.clock.now()))
    return Runner(desk, "here").run_due()


def stored(desk: Desk, delivery: Delivery) -> Delivery:
    with desk.work() as work:
        return work.delivery(delivery.id)


def post_of(desk: Desk, delivery: Delivery) -> Post:
    with desk.work() as work:
        return work.post(delivery.post_id)


def account_of(desk: Desk, delivery: Delivery) -> AccountHealth:
    with desk.work() as work:
        return work.account(delivery.account_id).health


def said(delivery: Delivery) -> str:
    return words().say(delivery.reason) if delivery.reason else ""


# --- all is well ----------------------------------------------------------------------------------------------------


def test_nothing_goes_out_before_its_time(desk: Desk) -> None:
    put(desk)
    assert run(desk, DUE - timedelta(seconds=1)) == []
    assert desk.platforms.network.live == []


def test_a_due_post_goes_out_once_with_its_receipt_and_trace(desk: Desk) -> None:
    (delivery,) = put(desk)
    (sent,) = run(desk)
    assert (sent.state, sent.url, sent.reason, sent.owner, sent.lease_until) == (
        D.SENT, "https://bluesky.example/1", None, "", None,
    )  # fmt: skip
    assert desk.platforms.network.texts() == ["Wash your hands."]
    assert post_of(desk, delivery).state is PostState.PUBLISHED
    assert [(a.part, a.outcome) for a in sent.attempts] == [(0, "sent")]
    with desk.work() as work:
        assert [e.action for e in work.audit(delivery.post_id)][-2:] == ["delivery-did-attempt", "delivery-did-publish"]
    assert run(desk, DUE + timedelta(days=1)) == []
    assert len(desk.platforms.network.live) == 1


def test_a_thread_goes_out_in_order_each_part_answering_the_one_before(desk: Desk) -> None:
    delivery = put_thread(desk)
    (sent,) = run(desk)
    live = desk.platforms.network.live
    assert [p.text for p in live] == [s.text for s in delivery.variant.segments]
    assert [p.reply_to for p in live] == ["", *[r.remote_id for r in sent.receipts[:-1]]]
    assert [r.part for r in sent.receipts] == list(range(len(live)))


def test_one_platform_may_fail_while_the_other_is_out_and_both_show(desk: Desk) -> None:
    first, second = put(desk, platforms=("bluesky", "mastodon"))
    desk.platforms.network.script(ok(), fakes.refused())
    run(desk)
    assert (stored(desk, first).state, stored(desk, second).state) == (D.SENT, D.FAILED)
    assert post_of(desk, first).state is PostState.PARTLY
    schedule.retry(desk, second.id, WHO)
    run(desk)
    assert post_of(desk, first).state is PostState.PUBLISHED


def test_the_listener_hears_of_every_delivery(desk: Desk) -> None:
    put(desk, platforms=("bluesky", "mastodon"))
    heard: list[Delivery] = []
    desk.clock.set(DUE)
    done = Runner(desk, "here", heard.append).run_due()
    assert heard == done
    assert len(heard) == 2


def test_an_account_that_worked_is_marked_ready(desk: Desk) -> None:
    (delivery,) = put(desk)
    with desk.work() as work:
        work.save_account(replace(work.account(delivery.account_id), health=AccountHealth.SIGN_IN))
    run(desk)
    assert account_of(desk, delivery) is AccountHealth.READY


# --- the attempt comes before the call ------------------------------------------------------------------------------


def test_the_attempt_is_on_the_disk_before_the_call() -> None:
    seen: list[Delivery] = []

    def watch(step: str) -> None:
        if step == "send":
            seen.extend(desk.work.tables.deliveries.values())

    desk = make_desk(steps=watch)
    put(desk)
    run(desk)
    assert [(a.part, a.ended_at) for a in seen[0].attempts] == [(0, None)]
    assert seen[0].saved == {"key-0": f"{seen[0].id}/0"}


# --- no answer ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("repeatable", [True, False])
def test_no_answer_but_live_is_found_and_not_sent_again(desk: Desk, repeatable: bool) -> None:
    (delivery,) = put(desk)
    desk.platforms.repeatable = repeatable
    desk.platforms.network.script(lost(live=True))
    (sent,) = run(desk)
    assert (sent.state, sent.url) == (D.SENT, "https://bluesky.example/1")
    assert [a.outcome for a in sent.attempts] == ["found"]
    assert desk.platforms.network.copies(delivery.id) == 1


def test_no_answer_and_not_there_is_tried_again_later_where_that_is_harmless(desk: Desk) -> None:
    (delivery,) = put(desk)
    desk.platforms.network.script(lost(live=False))
    (waits,) = run(desk)
    assert (waits.state, waits.reason.key) == (D.WAITING, "delivery-waiting-answer")
    assert waits.open_attempt is not None, "it may still arrive: the content stays frozen"
    assert waits.not_before > DUE
    (sent,) = run(desk, waits.not_before)
    assert (sent.state, [a.outcome for a in sent.attempts]) == (D.SENT, ["absent", "sent"])
    assert desk.platforms.network.copies(delivery.id) == 1


def test_a_platform_that_never_answers_is_given_up_in_the_end(desk: Desk) -> None:
    (delivery,) = put(desk)
    desk.platforms.network.script(*[lost(live=False)] * 50)
    (row,) = run(desk)
    while row.state is D.WAITING:
        (row,) = run(desk, row.not_before)
    assert (row.state, row.reason.key, row.open_attempt) == (D.FAILED, "delivery-gave-up", None)
    assert len(row.attempts) == MOST_TRIES + 1
    assert desk.platforms.network.copies(delivery.id) == 0


def test_an_answer_that_only_came_late_is_found_before_anything_is_sent_again(desk: Desk) -> None:
    (delivery,) = put(desk)
    desk.platforms.network.blind = True
    desk.platforms.network.script(lost(live=True))
    (waits,) = run(desk)
    with pytest.raises(InputError):
        plan.save_draft(desk, replace(post_of(desk, delivery), text="Other words."), WHO)
    desk.platforms.network.blind = False
    (sent,) = run(desk, waits.not_before)
    assert (sent.state, [a.outcome for a in sent.attempts]) == (D.SENT, ["found"])


def test_no_answer_and_not_there_is_asked_where_a_second_call_could_double_it(desk: Desk) -> None:
    (delivery,) = put(desk)
    desk.platforms.repeatable = False
    desk.platforms.network.script(lost(live=False))
    (asked,) = run(desk)
    assert (asked.state, asked.reason.key) == (D.UNCONFIRMED, "delivery-unconfirmed")
    assert asked.open_attempt is not None
    assert run(desk, DUE + timedelta(days=1)) == [], "never resent blindly"
    assert desk.platforms.network.copies(delivery.id) == 0


def test_look_again_finds_what_appeared_late(desk: Desk) -> None:
    (delivery,) = put(desk)
    desk.platforms.repeatable = False
    desk.platforms.network.blind = True
    desk.platforms.network.script(lost(live=True))
    run(desk)
    assert stored(desk, delivery).state is D.UNCONFIRMED
    desk.platforms.network.blind = False
    schedule.retry(desk, delivery.id, WHO)
    (sent,) = run(desk)
    assert sent.state is D.SENT
    assert desk.platforms.network.copies(delivery.id) == 1


@pytest.mark.parametrize("trouble", [Unreachable("tests-x"), UnknownOutcome("tests-x"), RateLimited("tests-x", DUE)])
def test_when_the_platform_cannot_be_asked_it_is_asked_later_and_nothing_is_sent(
    desk: Desk, trouble: PlatformError
) -> None:
    (delivery,) = put(desk)
    desk.platforms.network.script(lost(live=True))
    desk.platforms.network.script_find(trouble)
    (waits,) = run(desk)
    assert (waits.state, waits.reason.key) == (D.WAITING, "delivery-waiting-answer")
    assert waits.open_attempt is not None
    (sent,) = run(desk, waits.not_before)
    assert sent.state is D.SENT
    assert desk.platforms.network.copies(delivery.id) == 1


def test_when_the_platform_can_never_be_asked_the_person_is(desk: Desk) -> None:
    (delivery,) = put(desk)
    desk.platforms.network.script(lost(live=True))
    desk.platforms.network.script_find(*[Unreachable("tests-x")] * 50)
    run(desk)
    for _ in range(MOST_TRIES):
        now = stored(desk, delivery)
        if now.state is D.WAITING:
            run(desk, now.not_before)
    assert stored(desk, delivery).state is D.UNCONFIRMED
    assert desk.platforms.network.copies(delivery.id) == 1


def test_signed_out_while_an_answer_is_missing_asks_and_says_so_on_the_account(desk: Desk) -> None:
    (delivery,) = put(desk)
    desk.platforms.network.script(lost(live=True))
    desk.platforms.network.script_find(SignInNeeded("tests-x"))
    (asked,) = run(desk)
    assert asked.state is D.UNCONFIRMED
    assert account_of(desk, delivery) is AccountHealth.SIGN_IN


def test_the_platform_says_it_has_it_already_and_it_is_found(desk: Desk) -> None:
    (delivery,) = put(desk)
    desk.platforms.network.script(fakes.duplicate(live=True))
    (sent,) = run(desk)
    assert sent.state is D.SENT
    assert desk.platforms.network.copies(delivery.id) == 1


def test_the_platform_says_it_has_it_already_and_it_is_nowhere(desk: Desk) -> None:
    put(desk)
    desk.platforms.network.script(fakes.duplicate(live=False))
    (asked,) = run(desk)
    assert (asked.state, asked.reason.key) == (D.UNCONFIRMED, "delivery-duplicate-unseen")


# --- refusals, limits, sign-in --------------------------------------------------------------------------------------


@pytest.mark.parametrize("outcome", [fakes.refused(), fakes.forbidden()])
def test_a_refusal_is_final_and_gives_the_platforms_reason(desk: Desk, outcome: fakes.Outcome) -> None:
    put(desk)
    desk.platforms.network.script(outcome)
    (failed,) = run(desk)
    assert failed.state is D.FAILED
    assert failed.reason.key in ("tests-refused", "tests-forbidden")
    assert run(desk, DUE + timedelta(hours=1)) == []


@pytest.mark.parametrize("repeatable", [True, False])
def test_refused_and_yet_live_is_found_and_not_sent_again(desk: Desk, repeatable: bool) -> None:
    desk.platforms.repeatable = repeatable
    desk.platforms.network.script(fakes.refused_but_live())
    (delivery,) = put(desk)
    (done,) = run(desk)
    assert (done.state, len(done.receipts)) == (D.SENT, 1)
    assert desk.platforms.network.copies(delivery.id) == 1


def test_refused_where_nobody_can_look_is_refused(desk: Desk) -> None:
    desk.platforms.network.script(fakes.refused())
    desk.platforms.network.script_find(Unreachable("tests-unreachable"))
    put(desk)
    assert run(desk)[0].state is D.FAILED


def test_a_refused_upload_fails_before_anything_is_visible(desk: Desk) -> None:
    put(desk)
    desk.platforms.network.script_prepare(Refused("tests-refused"))
    (failed,) = run(desk)
    assert (failed.state, failed.reason.key) == (D.FAILED, "tests-refused")
    assert desk.platforms.network.live == []


def test_a_rate_limit_waits_until_the_platform_says(desk: Desk) -> None:
    put(desk)
    until = DUE + timedelta(hours=2)
    desk.platforms.network.script(fakes.rate_limited(until))
    (waits,) = run(desk)
    assert (waits.state, waits.not_before, waits.reason.key) == (D.WAITING, until, "delivery-rate-limited")
    assert "Bluesky" in said(waits)
    assert run(desk, until - timedelta(seconds=1)) == []
    (sent,) = run(desk, until)
    assert sent.state is D.SENT, "a wait that was asked for is no missed post"


def test_a_platform_that_asks_to_wait_for_no_time_at_all_is_not_hammered(desk: Desk) -> None:
    put(desk)
    desk.platforms.network.script(fakes.rate_limited(NOON))
    (waits,) = run(desk)
    assert waits.not_before >= DUE + timedelta(seconds=10)


def test_an_expired_token_holds_the_delivery_and_marks_the_account(desk: Desk) -> None:
    (delivery,) = put(desk)
    desk.platforms.network.script(fakes.sign_in_needed())
    (held,) = run(desk)
    assert (held.state, held.reason.key) == (D.HELD, "delivery-sign-in")
    assert account_of(desk, delivery) is AccountHealth.SIGN_IN
    schedule.retry(desk, delivery.id, WHO)
    (sent,) = run(desk)
    assert sent.state is D.SENT


def test_without_a_secret_it_is_held_and_nothing_is_tried(desk: Desk) -> None:
    (delivery,) = put(desk)
    desk.platforms.signed_out.add(delivery.account_id)
    (held,) = run(desk)
    assert (held.state, held.reason.key) == (D.HELD, "delivery-sign-in")
    assert account_of(desk, delivery) is AccountHealth.SIGN_IN


def test_a_locked_keyring_waits_with_its_own_words(desk: Desk) -> None:
    put(desk)
    desk.platforms.trouble = KeyringLocked("error-keyring-locked")
    (waits,) = run(desk)
    assert (waits.state, waits.reason.key) == (D.WAITING, "error-keyring-locked")
    desk.platforms.trouble = None
    (sent,) = run(desk, waits.not_before)
    assert sent.state is D.SENT


# --- no network -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("phase", ["prepare", "commit"])
def test_no_network_is_tried_again_ever_more_rarely_and_then_given_up(desk: Desk, phase: str) -> None:
    (delivery,) = put(desk)
    if phase == "prepare":
        desk.platforms.network.script_prepare(*[Unreachable("tests-x")] * 50)
    else:
        desk.platforms.network.script(*[fakes.unreachable()] * 50)
    pauses = []
    (row,) = run(desk)
    while row.state is D.WAITING:
        pauses.append((row.not_before - desk.clock.now()).total_seconds())
        (row,) = run(desk, row.not_before)
    assert (row.state, row.reason.key) == (D.FAILED, "delivery-gave-up")
    assert len(pauses) == MOST_TRIES - 1
    assert all(later > earlier for earlier, later in pairwise(pauses[:-1]))
    assert 10 <= pauses[0] <= 20
    assert max(pauses) <= 20 * 60
    desk.platforms.network.script_prepare()
    again = schedule.retry(desk, delivery.id, WHO)
    assert again.due == desk.clock.now()
    (row,) = run(desk)
    assert row.state is D.WAITING, "a retry begins with fresh patience"


def test_an_upload_without_an_answer_is_repeated_because_nothing_was_visible(desk: Desk) -> None:
    put(desk)
    desk.platforms.repeatable = False
    desk.platforms.network.script_prepare(UnknownOutcome("tests-x"))
    (waits,) = run(desk)
    assert waits.state is D.WAITING
    (sent,) = run(desk, waits.not_before)
    assert sent.state is D.SENT


def test_many_deliveries_do_not_all_come_back_at_the_same_moment(desk: Desk) -> None:
    put(desk, platforms=("bluesky", "mastodon", "x", "linkedin"))
    desk.platforms.network.script(*[fakes.unreachable()] * 4)
    assert len({row.not_before for row in run(desk)}) == 4


# --- threads that break ---------------------------------------------------------------------------------------------


def test_a_broken_thread_goes_on_where_it_stopped(desk: Desk) -> None:
    delivery = put_thread(desk)
    desk.platforms.network.script(ok(), fakes.unreachable())
    (waits,) = run(desk)
    assert (waits.state, waits.next_part) == (D.WAITING, 1)
    (sent,) = run(desk, waits.not_before)
    assert sent.state is D.SENT
    assert desk.platforms.network.texts() == [s.text for s in delivery.variant.segments]


def test_a_thread_refused_in_the_middle_shows_as_partly_out(desk: Desk) -> None:
    delivery = put_thread(desk)
    desk.platforms.network.script(ok(), fakes.refused())
    (failed,) = run(desk)
    assert (failed.state, failed.next_part, failed.url != "") == (D.FAILED, 1, True)
    assert post_of(desk, delivery).state is PostState.PARTLY
    schedule.cancel(desk, delivery.id, WHO)
    assert post_of(desk, delivery).state is PostState.PARTLY, "what is public stays on the record"


# --- gates ----------------------------------------------------------------------------------------------------------


def test_a_finding_that_is_new_at_the_moment_of_sending_holds_it() -> None:
    check = FakeCheck()
    desk = make_desk(check=check)
    put(desk)
    check.flags["hands"] = ("privacy/patient-name", Severity.BLOCK)
    (held,) = run(desk)
    assert (held.state, held.reason.key) == (D.HELD, "delivery-held-findings")
    assert "privacy/patient-name" in said(held)
    assert desk.platforms.network.live == []


def test_newer_rules_hold_it_even_where_they_find_nothing() -> None:
    check = FakeCheck()
    desk = make_desk(check=check)
    put(desk)
    check.pack_version = "packs-2"
    (held,) = run(desk)
    assert held.reason.key == "delivery-held-newer-rules"


@pytest.mark.parametrize(
    "tamper",
    [
        lambda work, post, _: work.save_post(replace(post, text="Wash your hands!")),
        lambda work, post, _: work.save_post(replace(post, consents=("c-1",))),
        lambda work, _, account: work.save_account(replace(account, handle="somebody.else.example")),
    ],
)
def test_anything_changed_behind_the_approvals_back_holds_it(desk: Desk, tamper: Callable[..., object]) -> None:
    (delivery,) = put(desk)
    with desk.work() as work:
        tamper(work, work.post(delivery.post_id), work.account(delivery.account_id))
    (held,) = run(desk)
    assert (held.state, held.reason.key) == (D.HELD, "delivery-held-changed")
    assert desk.platforms.network.live == []


def test_a_delivery_changed_in_the_database_is_held_even_if_the_post_is_not(desk: Desk) -> None:
    (delivery,) = put(desk)
    part = replace(delivery.variant.segments[0], text="Buy my supplements.")
    with desk.work() as work:
        work.save_delivery(replace(delivery, variant=replace(delivery.variant, segments=(part,))))
    (held,) = run(desk)
    assert held.reason.key == "delivery-held-changed"


def test_a_removed_account_holds_it(desk: Desk) -> None:
    (delivery,) = put(desk)
    with desk.work() as work:
        work.remove_account(delivery.account_id)
        work.save_delivery(delivery)  # as a restored backup may have it
    (held,) = run(desk)
    assert (held.state, held.reason.key) == (D.HELD, "delivery-held-no-account")


def test_a_removed_account_with_an_attempt_without_an_answer_asks(desk: Desk) -> None:
    (delivery,) = put(desk)
    with desk.work() as work:
        work.remove_account(delivery.account_id)
        work.save_delivery(replace(delivery, attempts=(Attempt(0, NOON),)))
    (asked,) = run(desk)
    assert asked.state is D.UNCONFIRMED


# --- missed, paused -------------------------------------------------------------------------------------------------


def test_late_within_the_grace_time_goes_out(desk: Desk) -> None:
    put(desk)
    (sent,) = run(desk, DUE + timedelta(minutes=30))
    assert sent.state is D.SENT


def test_later_than_that_asks_and_a_backlog_never_goes_out_in_a_burst(desk: Desk) -> None:
    first, *_ = [put(desk, f"Post number {n}.")[0] for n in range(20)]
    rows = run(desk, DUE + timedelta(days=7))
    assert [row.state for row in rows] == [D.MISSED] * 20
    assert desk.platforms.network.live == []
    schedule.retry(desk, first.id, WHO)
    (sent,) = run(desk)
    assert sent.state is D.SENT


def test_the_grace_time_is_a_setting(desk: Desk) -> None:
    put(desk)
    with desk.work() as work:
        change(work, GRACE_MINUTES, 5)
    (missed,) = run(desk, DUE + timedelta(minutes=6))
    assert (missed.state, said(missed) != "") == (D.MISSED, True)


def test_the_rest_of_a_thread_is_not_sent_the_next_morning_without_asking(desk: Desk) -> None:
    put_thread(desk)
    desk.platforms.network.script(ok(), fakes.unreachable())
    run(desk)
    (missed,) = run(desk, DUE + timedelta(hours=10))
    assert (missed.state, missed.next_part) == (D.MISSED, 1)
    assert len(desk.platforms.network.live) == 1


def test_an_open_attempt_is_looked_up_however_late(desk: Desk) -> None:
    (delivery,) = put(desk)
    desk.platforms.network.script(lost(live=True))
    desk.platforms.network.script_find(Unreachable("tests-x"))
    run(desk)
    (sent,) = run(desk, DUE + timedelta(days=3))
    assert sent.state is D.SENT
    assert desk.platforms.network.copies(delivery.id) == 1


def test_while_paused_nothing_goes_out_and_afterwards_nothing_old_does(desk: Desk) -> None:
    put(desk)
    with desk.work() as work:
        change(work, PAUSED, True)
    assert run(desk) == []
    with desk.work() as work:
        change(work, PAUSED, False)
    (missed,) = run(desk, DUE + timedelta(hours=1))
    assert missed.state is D.MISSED


# --- claims ---------------------------------------------------------------------------------------------------------


def test_a_runner_whose_claim_was_taken_over_sends_nothing() -> None:
    stolen = []

    def steal(step: str) -> None:
        if step == "prepared" and not stolen:
            row = next(iter(desk.work.tables.deliveries.values()))
            stolen.append(row.id)
            desk.work.tables.deliveries[row.id] = replace(row, owner="another/1")

    desk = make_desk(steps=steal)
    put(desk)
    (row,) = run(desk)
    assert (row.state, row.owner) == (D.SENDING, "another/1")
    assert desk.platforms.network.live == []


def test_a_delivery_removed_while_it_is_prepared_is_not_sent_and_stops_nothing() -> None:
    def remove(step: str) -> None:
        if step == "prepared":
            desk.work.tables.deliveries.clear()

    desk = make_desk(steps=remove)
    put(desk)
    (row,) = run(desk)
    assert row.state is D.CANCELLED
    assert desk.platforms.network.live == []


def test_two_runners_share_the_queue_and_send_each_post_once(desk: Desk) -> None:
    unhurried(desk)
    for n in range(20):
        put(desk, f"Post number {n}.", ("bluesky", "mastodon"))
    desk.clock.set(DUE)
    threads = [threading.Thread(target=Runner(desk, f"machine-{n}").run_due) for n in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    Runner(desk, "machine-0").run_due()
    with desk.work() as work:
        rows = work.deliveries()
    assert {row.state for row in rows} == {D.SENT}
    assert {desk.platforms.network.copies(row.id) for row in rows} == {1}


def test_the_lease_is_renewed_while_a_long_call_is_under_way(desk: Desk) -> None:
    put(desk)
    desk.clock.set(DUE)
    with desk.work() as work:
        claimed = work.claim(DUE, "me", DUE + LEASE)
    book = Ledger(desk, claimed, beat=0.001)
    renewed = threading.Event()

    def watch(step: str) -> None:
        if step == "committed" and desk.work.tables.deliveries[claimed.id].lease_until > claimed.lease_until:
            renewed.set()

    desk.clock.advance(minutes=2)
    desk.work.steps = watch
    with book.renewed():
        assert renewed.wait(10)


class SlowLedger(Ledger):
    """Between writing a row and remembering it, it gives the thread that renews the lease every chance to come in."""

    renewals = threading.Event()

    @property
    def row(self) -> Delivery:
        return self._row

    @row.setter
    def row(self, fresh: Delivery) -> None:
        if threading.current_thread() is threading.main_thread():
            self.renewals.clear()
            self.renewals.wait(0.05)
        self._row = fresh


def test_a_renewal_never_writes_an_older_row_over_what_was_just_recorded(desk: Desk) -> None:
    put(desk)
    desk.clock.set(DUE)
    with desk.work() as work:
        claimed = work.claim(DUE, "me", DUE + LEASE)

    def watch(step: str) -> None:
        if step == "committed" and threading.current_thread() is not threading.main_thread():
            SlowLedger.renewals.set()

    desk.work.steps = watch
    book = SlowLedger(desk, claimed, beat=0.001)
    with book.renewed():
        book.begin(0)
        kept = stored(desk, claimed)
    assert [(a.part, a.ended_at) for a in kept.attempts] == [(0, None)]


def test_the_renewal_ends_when_the_claim_is_lost(desk: Desk) -> None:
    (delivery,) = put(desk)
    book = Ledger(desk, replace(delivery, state=D.SENDING, owner="me"), beat=0.001)
    with book.renewed():
        pass
    with pytest.raises(LostClaim):
        book.keep()


# --- recovery -------------------------------------------------------------------------------------------------------


def crashed(desk: Desk, outcome: fakes.Outcome) -> Delivery:
    (delivery,) = put(desk)
    desk.platforms.network.script(outcome)
    with pytest.raises(fakes.Crash):
        run(desk)
    assert stored(desk, delivery).state is D.SENDING
    return delivery


@pytest.mark.parametrize("repeatable", [True, False])
def test_killed_after_it_went_live_is_found_at_the_next_start(desk: Desk, repeatable: bool) -> None:
    desk.platforms.repeatable = repeatable
    delivery = crashed(desk, fakes.drops_dead(live=True))
    again = Runner(desk, "here")
    again.recover()
    assert stored(desk, delivery).state is D.SENT
    assert again.run_due() == []
    assert desk.platforms.network.copies(delivery.id) == 1


def test_killed_before_it_went_live_is_sent_where_that_is_harmless(desk: Desk) -> None:
    delivery = crashed(desk, fakes.drops_dead(live=False))
    again = Runner(desk, "here")
    again.recover()
    assert stored(desk, delivery).state is D.SCHEDULED
    again.run_due()
    assert stored(desk, delivery).state is D.SENT
    assert desk.platforms.network.copies(delivery.id) == 1


def test_killed_before_it_went_live_is_asked_where_it_is_not(desk: Desk) -> None:
    desk.platforms.repeatable = False
    delivery = crashed(desk, fakes.drops_dead(live=False))
    Runner(desk, "here").recover()
    assert stored(desk, delivery).state is D.UNCONFIRMED


def test_another_machines_delivery_is_left_alone_until_its_lease_runs_out(desk: Desk) -> None:
    delivery = crashed(desk, fakes.drops_dead(live=True))
    other = Runner(desk, "elsewhere")
    other.recover()
    assert stored(desk, delivery).state is D.SENDING
    assert other.run_due() == []
    desk.clock.advance(seconds=LEASE.total_seconds())
    (sent,) = other.run_due()
    assert sent.state is D.SENT
    assert desk.platforms.network.copies(delivery.id) == 1


def test_recovery_works_while_paused_and_sends_nothing(desk: Desk) -> None:
    delivery = crashed(desk, fakes.drops_dead(live=False))
    with desk.work() as work:
        change(work, PAUSED, True)
    runner = Runner(desk, "here")
    runner.recover()
    assert stored(desk, delivery).state is D.SCHEDULED
    assert runner.run_due() == []


def test_recovery_without_a_secret_asks(desk: Desk) -> None:
    delivery = crashed(desk, fakes.drops_dead(live=False))
    desk.platforms.signed_out.add(delivery.account_id)
    Runner(desk, "here").recover()
    assert stored(desk, delivery).state is D.UNCONFIRMED


# --- faults in the program ------------------------------------------------------------------------------------------


def faulty(desk: Desk, *, live: bool) -> fakes.Outcome:
    def outcome(act: Callable[[], object]) -> fakes.LivePost:
        if live:
            act()
        raise ValueError("patient Jane Example")

    return outcome


def test_a_fault_in_an_adapter_asks_stops_nothing_else_and_logs_no_text(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    first, second = put(desk, platforms=("bluesky", "mastodon"))
    desk.platforms.network.script(faulty(desk, live=True))
    run(desk)
    assert (stored(desk, first).state, stored(desk, second).state) == (D.UNCONFIRMED, D.SENT)
    assert stored(desk, first).reason.key == "delivery-broke-unconfirmed"
    assert "ValueError" in caplog.text
    assert "Jane" not in caplog.text


def test_a_fault_before_the_call_fails_and_says_so(desk: Desk) -> None:
    put(desk)
    desk.platforms.trouble = ValueError("x")
    (failed,) = run(desk)
    assert (failed.state, failed.reason.key) == (D.FAILED, "delivery-broke")


def test_a_platform_nobody_knows_fails_with_its_reason(desk: Desk) -> None:
    (delivery,) = put(desk)
    with desk.work() as work:
        work.save_account(replace(work.account(delivery.account_id), platform="myspace"))
    (failed,) = run(desk)
    assert (failed.state, failed.reason.key) == (D.FAILED, "tests-no-adapter")


def test_a_database_in_trouble_is_told_and_tried_again(desk: Desk) -> None:
    told: list[str] = []
    stop = threading.Event()
    put(desk)
    database: FakeDatabase = desk.work

    def heal() -> None:
        if database.trouble is None:
            stop.set()
        database.trouble = None

    clock = FakeClock(DUE, auto=True, on_wait=heal)
    database.trouble = DiskFull("error-disk-full")
    Runner(replace(desk, clock=clock), "here", on_trouble=lambda e: told.append(e.message.key)).run(stop)
    assert told == ["error-disk-full"]
    assert len(desk.platforms.network.live) == 1
    assert clock.waits[0] == LONGEST


# --- the loop -------------------------------------------------------------------------------------------------------


def loop(desk: Desk, turns: int, start: datetime = NOON) -> list[float]:
    """Run for some turns on a clock that passes by itself; the pauses it took."""
    stop = threading.Event()

    def count() -> None:
        if len(clock.waits) > turns:
            stop.set()

    clock = FakeClock(start, auto=True, on_wait=count)
    Runner(replace(desk, clock=clock), "here").run(stop)
    return clock.waits


def test_it_sleeps_until_the_next_is_due_and_sends_it_on_time(desk: Desk) -> None:
    put(desk)
    waits = loop(desk, 3, DUE - timedelta(seconds=12))
    assert waits[0] == 12
    assert desk.platforms.network.live[0].receipt.at >= DUE - timedelta(hours=1)
    assert len(desk.platforms.network.live) == 1


def test_with_nothing_to_do_it_looks_twice_a_minute(desk: Desk) -> None:
    assert set(loop(desk, 4)) == {LONGEST}


def test_what_another_program_schedules_is_seen_within_a_second_or_two(desk: Desk) -> None:
    stop, written = threading.Event(), [0]

    def another_program() -> None:
        if len(clock.waits) == 3:
            put(desk)
            written[0] += 1
        elif desk.platforms.network.live:
            stop.set()

    clock = FakeClock(DUE, auto=True, on_wait=another_program)
    Runner(replace(desk, clock=clock), "here", trace=lambda: written[0]).run(stop)
    assert len(desk.platforms.network.live) == 1
    assert clock.waits == [1.0] * 4


def test_with_nothing_written_it_glances_often_and_looks_twice_a_minute(desk: Desk) -> None:
    stop, looks = threading.Event(), []

    def count() -> None:
        if len(clock.waits) > 60:
            stop.set()

    clock = FakeClock(NOON, auto=True, on_wait=count)
    counted = replace(desk, clock=clock, work=lambda: looks.append(clock.now()) or desk.work())
    Runner(counted, "here", trace=lambda: "the same").run(stop)
    assert sorted({(at - NOON).total_seconds() for at in looks}) == [0, 30, 60]


def test_paused_it_does_not_spin_over_what_is_due(desk: Desk) -> None:
    put(desk)
    with desk.work() as work:
        change(work, PAUSED, True)
    assert set(loop(desk, 4, DUE)) == {LONGEST}


def test_what_another_machine_is_sending_does_not_make_it_spin(desk: Desk) -> None:
    crashed(desk, fakes.drops_dead(live=True))
    put(desk, "A second post to the same account.")
    assert min(loop(desk, 3, DUE)) >= 1


def test_recovery_comes_first_when_the_loop_starts(desk: Desk) -> None:
    delivery = crashed(desk, fakes.drops_dead(live=True))
    loop(desk, 1, DUE)
    assert desk.platforms.network.copies(delivery.id) == 1
    assert stored(desk, delivery).state is D.SENT


@pytest.mark.parametrize("jump", [timedelta(days=1), timedelta(hours=-3)])
def test_a_sleep_or_a_set_clock_leaves_a_trace_and_recovers_again(desk: Desk, jump: timedelta) -> None:
    stop = threading.Event()

    def sleep() -> None:
        if len(clock.waits) == 1:
            clock.set(clock.now() + jump)
        elif len(clock.waits) == 3:
            stop.set()

    clock = FakeClock(NOON, auto=True, on_wait=sleep)
    Runner(replace(desk, clock=clock), "here").run(stop)
    with desk.work() as work:
        assert [e.action for e in work.audit("runner")] == ["runner-did-wake"]
    assert abs(jump) > JUMP


def test_stopping_ends_the_run_between_two_deliveries(desk: Desk) -> None:
    put(desk, platforms=("bluesky", "mastodon"))
    desk.clock.set(DUE)
    stop = threading.Event()
    Runner(desk, "here", on_change=lambda _: stop.set()).run(stop)
    assert len(desk.platforms.network.live) == 1


def test_a_wake_up_ends_the_wait_at_once(desk: Desk) -> None:
    stop = threading.Event()
    runner = Runner(desk, "here")
    thread = threading.Thread(target=runner.run, args=(stop,))
    thread.start()
    stop.set()
    runner.wake()
    thread.join(10)
    assert not thread.is_alive()
