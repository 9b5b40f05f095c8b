"""A soft block on its way out: on whose word it passes, what is kept of that, and how soon the word falls."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.delivery import Delivery
from app.domain.desk import Desk
from app.domain.errors import InputError, NotSafe
from app.domain.finding import Severity
from app.domain.house import house_rule
from app.domain.lifecycle import DeliveryState, PostState
from app.domain.post import Post
from app.domain.waiver import Word
from app.pipeline import plan, way
from app.runner.loop import Runner
from app.words import words
from tests.fakes import NOON, FakeCheck, add_account, make_desk

WHO = "Dr Ada Example"
DUE = NOON + timedelta(hours=1)
WORD = Word(("tone/plain",), "Bo Lind", "We mean it just so.")


@pytest.fixture
def check() -> FakeCheck:
    return FakeCheck({"hands": ("tone/plain", Severity.BLOCK)})


@pytest.fixture
def desk(check: FakeCheck) -> Desk:
    return make_desk(check=check)


def draft(desk: Desk, *platforms: str) -> Post:
    accounts = tuple(add_account(desk, p).id for p in platforms or ("bluesky",))
    return plan.new_post(desk, WHO, text="Wash your hands.", accounts=accounts)


def run(desk: Desk) -> list[Delivery]:
    desk.clock.set(DUE)
    return Runner(desk, "here").run_due()


def test_every_account_gets_a_waiver_of_its_own_version(desk: Desk) -> None:
    deliveries = way.send_off(desk, draft(desk, "bluesky", "mastodon"), DUE, WHO, word=WORD)
    kept = [waiver for d in deliveries for waiver in d.approval.waivers]
    assert [(w.rule, w.second, w.at) for w in kept] == [("tone/plain", "Bo Lind", NOON)] * 2
    assert [w.fingerprint for w in kept] == [d.approval.fingerprint for d in deliveries]
    assert kept[0].fingerprint != kept[1].fingerprint


def test_the_trail_names_rules_and_people_and_quotes_nobody(desk: Desk) -> None:
    post = draft(desk)
    way.send_off(desk, post, DUE, WHO, word=WORD)
    with desk.work() as work:
        entry = work.audit(post.id)[-1]
    assert (entry.action, entry.who) == ("plan-did-waive", WHO)
    assert words().text(entry.action) != entry.action
    assert "rules=tone/plain second=Bo Lind" in entry.detail
    assert "packs-1" in entry.detail
    assert "just so" not in entry.detail
    assert "hands" not in entry.detail.lower()


def test_without_a_word_or_with_the_authors_own_nothing_is_scheduled(desk: Desk) -> None:
    post = draft(desk)
    with pytest.raises(NotSafe):
        way.send_off(desk, post, DUE, WHO)
    with pytest.raises(InputError):
        way.send_off(desk, post, DUE, "Bo Lind", word=replace(WORD, second="Dr. Ada Example"))
    with desk.work() as work:
        assert not work.deliveries()
        assert work.post(post.id).state is PostState.DRAFT


def test_a_waived_block_goes_out_while_nothing_has_changed(desk: Desk) -> None:
    way.send_off(desk, draft(desk), DUE, WHO, word=WORD)
    (sent,) = run(desk)
    assert sent.state is DeliveryState.SENT


@pytest.mark.parametrize(
    ("change", "key"),
    [
        (lambda _, work, post: work.save_post(replace(post, text="Wash your hands!")), "delivery-held-waiver"),
        (lambda _, work, post: work.save_post(replace(post, consents=("c-1",))), "delivery-held-waiver"),
        (lambda check, *_: setattr(check, "pack_version", "packs-2"), "delivery-held-waiver"),
        (lambda check, *_: check.flags.update(wash=("privacy/name", Severity.BLOCK)), "delivery-held-findings"),
        (lambda check, *_: check.flags.clear() or setattr(check, "pack_version", "2"), "delivery-held-newer-rules"),
    ],
    ids=["text", "consents", "rules", "another stop", "rules that find nothing"],
)
def test_a_word_falls_with_any_edit_with_newer_rules_and_before_another_stop(desk, check, change, key) -> None:
    (delivery,) = way.send_off(desk, draft(desk), DUE, WHO, word=WORD)
    with desk.work() as work:
        change(check, work, work.post(delivery.post_id))
    (held,) = run(desk)
    assert (held.state, held.reason.key) == (DeliveryState.HELD, key)
    assert words().say(held.reason) != key
    assert desk.platforms.network.live == []


def test_an_approval_falls_when_the_rules_of_the_house_change(desk: Desk, check: FakeCheck) -> None:
    check.flags.clear()
    way.send_off(desk, draft(desk), DUE, WHO)
    with desk.work() as work:
        rules = (house_rule("1", ("live from ward",)),)
        work.save_profile(replace(work.profile(), house_rules=rules))
    (held,) = run(desk)
    assert held.reason.key == "delivery-held-newer-rules"


def test_an_edit_and_an_edit_back_bring_no_waiver_back(desk: Desk) -> None:
    post = draft(desk)
    (before,) = way.send_off(desk, post, DUE, WHO, word=WORD)
    with desk.work() as work:
        saved = work.post(post.id)
    edited = plan.save_draft(desk, replace(saved, text="Wash your hands, often."), WHO)
    again = plan.save_draft(desk, replace(edited, text=saved.text), WHO)
    with pytest.raises(NotSafe):
        way.send_off(desk, again, DUE, WHO)
    with desk.work() as work:
        assert work.delivery(before.id).state is DeliveryState.HELD
