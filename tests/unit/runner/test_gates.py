"""Pace, repeats, old evidence and refused accounts, as the runner meets them."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.account import AccountHealth
from app.domain.delivery import Delivery
from app.domain.desk import Desk
from app.domain.goal import PostKind
from app.domain.lifecycle import DeliveryState
from app.domain.post import Evidence
from app.pipeline import plan, schedule, way
from app.runner.loop import Runner
from app.settings.declared import BURST_CAP, BURST_GAP, REPEAT_DAYS
from app.settings.setting import change
from app.words import words
from tests import fakes
from tests.fakes import NOON, add_account, make_desk

WHO = "Dr Ada Example"
DUE = NOON + timedelta(hours=1)
D = DeliveryState
TEXTS = (
    "Wash your hands before you eat.",
    "Flu clinics open on Monday at nine.",
    "Ask your care team about your inhaler.",
    "Sleep helps memory, and so does walking.",
    "Sunscreen belongs into every bag in July.",
)


@pytest.fixture
def desk() -> Desk:
    return make_desk()


def put(desk: Desk, text: str = TEXTS[0], due=DUE, **fields: object) -> Delivery:
    account = add_account(desk, "bluesky")
    post = plan.new_post(desk, WHO, text=text, accounts=(account.id,), **fields)
    (made,) = way.send_off(desk, post, due, WHO)
    return made


def run(desk: Desk, at=DUE) -> list[Delivery]:
    desk.clock.set(max(at, desk.clock.now()))
    return Runner(desk, "here").run_due()


def row(desk: Desk, one: Delivery) -> Delivery:
    with desk.work() as work:
        return work.delivery(one.id)


def use(desk: Desk, setting, value) -> None:
    with desk.work() as work:
        change(work, setting, value)


def sent_at(desk: Desk) -> list[timedelta]:
    return [post.receipt.at - DUE for post in desk.platforms.network.live]


def play(desk: Desk, minutes: int, start=DUE) -> None:
    """Let the runner look once a minute."""
    for n in range(minutes + 1):
        run(desk, start + timedelta(minutes=n))


def test_five_posts_at_once_go_out_ten_minutes_apart_in_their_order(desk: Desk) -> None:
    for text in TEXTS:
        put(desk, text)
    first, second, *_ = run(desk)
    assert (first.state, second.state) == (D.SENT, D.WAITING)
    assert second.not_before == DUE + timedelta(minutes=10)
    assert second.reason is not None
    assert "goes out by itself" in words().say(second.reason)
    play(desk, 45)
    assert sent_at(desk) == [timedelta(minutes=10 * n) for n in range(5)]
    assert desk.platforms.network.texts() == list(TEXTS)


def test_what_slept_through_its_places_is_spread_again(desk: Desk) -> None:
    for text in TEXTS[:3]:
        put(desk, text)
    run(desk)
    play(desk, 25, DUE + timedelta(minutes=35))
    assert sent_at(desk) == [timedelta(minutes=n) for n in (0, 35, 45)]


def test_a_full_day_passes_posts_on_to_the_next(desk: Desk) -> None:
    use(desk, BURST_CAP, 2)
    for text in TEXTS:
        put(desk, text)
    for day in range(3):
        play(desk, 30, DUE + timedelta(days=day))
    assert [at.days for at in sent_at(desk)] == [0, 0, 1, 1, 2]


def test_other_accounts_are_not_held_up(desk: Desk) -> None:
    accounts = [add_account(desk, "bluesky", handle=f"clinic-{n}.example").id for n in range(3)]
    post = plan.new_post(desk, WHO, text=TEXTS[0], accounts=tuple(accounts))
    way.send_off(desk, post, DUE, WHO)
    assert {one.state for one in run(desk)} == {D.SENT}


def test_replies_are_neither_held_up_nor_counted(desk: Desk) -> None:
    for n in range(3):
        put(desk, "Thank you!", kind=PostKind.REPLY, in_reply_to=f"question {n}")
    put(desk, TEXTS[1])
    assert {one.state for one in run(desk)} == {D.SENT}


def test_a_broken_thread_goes_on_at_once(desk: Desk) -> None:
    long = " ".join(f"Sentence number {n} says that clean hands protect the people around us." for n in range(12))
    thread = put(desk, long)
    desk.platforms.network.script(fakes.ok(), fakes.unreachable())
    run(desk)
    waiting = row(desk, thread)
    assert (waiting.state, len(waiting.receipts)) == (D.WAITING, 1)
    (done,) = run(desk, DUE + timedelta(minutes=1))
    assert done.state is D.SENT


def test_switched_off_everything_goes_at_once(desk: Desk) -> None:
    fakes.unhurried(desk)
    for _ in range(3):
        put(desk)
    assert {one.state for one in run(desk)} == {D.SENT}


def test_what_may_be_public_counts_too(desk: Desk) -> None:
    desk.platforms.repeatable = False
    put(desk)
    desk.platforms.network.script(fakes.lost(live=False))
    run(desk)
    put(desk, TEXTS[1])
    (later,) = run(desk)
    assert later.state is D.WAITING


def test_a_repeat_is_held_with_the_day_until_a_person_lets_it_through(desk: Desk) -> None:
    put(desk)
    run(desk)
    again = put(desk, TEXTS[0].upper(), DUE + timedelta(days=3))
    (held,) = run(desk, DUE + timedelta(days=3))
    assert held.state is D.HELD
    assert held.reason is not None
    assert "2026-11-22" in words().say(held.reason)
    schedule.retry(desk, again.id, WHO)
    (sent,) = run(desk)
    assert sent.state is D.SENT
    with desk.work() as work:
        assert "gate-did-allow-repeat" in [e.action for e in work.audit(again.post_id)]


def test_a_yes_to_one_text_is_none_to_another(desk: Desk) -> None:
    put(desk)
    run(desk)
    again = put(desk, TEXTS[0], DUE + timedelta(days=1))
    run(desk, DUE + timedelta(days=1))
    schedule.retry(desk, again.id, WHO)
    with desk.work() as work:
        post = work.post(again.post_id)
    way.send_off(desk, replace(post, text=TEXTS[0] + " Soap!"), DUE + timedelta(days=2), WHO)
    (held,) = run(desk, DUE + timedelta(days=2))
    assert held.state is D.HELD


@pytest.mark.parametrize(("days", "state"), [(13, D.HELD), (15, D.SENT)])
def test_a_repeat_counts_for_so_many_days(desk: Desk, days: int, state: DeliveryState) -> None:
    put(desk)
    run(desk)
    put(desk, due=DUE + timedelta(days=days))
    assert run(desk, DUE + timedelta(days=days))[0].state is state


def test_what_was_taken_down_may_be_said_again(desk: Desk) -> None:
    first = put(desk)
    run(desk)
    with desk.work() as work:
        work.save_delivery(replace(work.delivery(first.id), state=D.DELETED))
    put(desk, due=DUE + timedelta(hours=2))
    assert run(desk, DUE + timedelta(hours=2))[0].state is D.SENT


def test_another_account_may_say_the_same(desk: Desk) -> None:
    put(desk)
    run(desk)
    other = add_account(desk, "mastodon")
    post = plan.new_post(desk, WHO, text=TEXTS[0], accounts=(other.id,))
    way.send_off(desk, post, DUE + timedelta(hours=2), WHO)
    assert run(desk, DUE + timedelta(hours=2))[0].state is D.SENT


def test_a_post_does_not_go_out_on_evidence_that_has_run_out(desk: Desk) -> None:
    source = Evidence("https://guideline.example", "Asthma guideline", valid_until="2026-11-22")
    put(desk, evidence=(source,))
    assert run(desk)[0].state is D.SENT
    put(desk, TEXTS[1], DUE + timedelta(days=1), evidence=(source,))
    (held,) = run(desk, DUE + timedelta(days=1))
    assert held.state is D.HELD
    assert held.reason is not None
    assert "Asthma guideline" in words().say(held.reason)


def test_a_refused_account_is_asked_before_anything_is_uploaded(desk: Desk) -> None:
    one = put(desk)
    with desk.work() as work:
        work.save_account(replace(work.account(one.account_id), health=AccountHealth.SIGN_IN))
    desk.platforms.signed_out.add(one.account_id)
    (held,) = run(desk)
    assert (held.state, held.reason and held.reason.key) == (D.HELD, "delivery-sign-in")
    assert held.saved == {}
    desk.platforms.signed_out.discard(one.account_id)
    schedule.retry(desk, one.id, WHO)
    assert run(desk)[0].state is D.SENT


def test_the_guards_are_on_by_default() -> None:
    assert (BURST_GAP.default, BURST_CAP.default, REPEAT_DAYS.default) == (10, 12, 14)
