"""Posts that a platform holds: never twice, never unwanted, whatever breaks and whoever changes their mind."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.domain.account import Account
from app.domain.consent import Consent, Way
from app.domain.delivery import Delivery
from app.domain.desk import Desk
from app.domain.errors import InputError, Unreachable
from app.domain.lifecycle import DeliveryState
from app.pipeline import plan, way, withdrawal
from app.pipeline.leave import leave
from app.pipeline.native import HANDING, choose
from app.pipeline.schedule import cancel
from app.runner.loop import Runner
from app.runner.tender import Tender
from app.settings.declared import PAUSED
from app.settings.setting import change
from app.words import words
from tests import fakes
from tests.fakes import NOON, Crash, add_account, make_desk

WHO = "Dr Ada Example"
DUE = NOON + timedelta(hours=3)
TEXT = "Wash your hands before you eat."
D = DeliveryState


class Scene:
    """A desk with one account whose platform holds posts, and a post for it."""

    def __init__(self, *, repeatable: bool = False) -> None:
        self.step: str = ""
        self.desk: Desk = make_desk(steps=self._steps)
        self.desk.platforms.repeatable = repeatable
        self.account: Account = add_account(self.desk, "mastodon", native=True)
        self.post = plan.new_post(self.desk, WHO, text=TEXT, accounts=(self.account.id,))
        (self.row,) = way.send_off(self.desk, self.post, DUE, WHO)
        self.told: list[Delivery] = []

    def _steps(self, name: str) -> None:
        if name == self.step:
            self.step = ""
            raise Crash

    @property
    def network(self) -> fakes.FakeNetwork:
        return self.desk.platforms.network

    @property
    def now(self) -> Delivery:
        with self.desk.work() as work:
            return work.delivery(self.row.id)

    def tend(self, owner: str = "here/1") -> None:
        Tender(self.desk, owner, self.told.append).round()

    def run(self, at=None) -> None:
        self.desk.clock.set(max(at or DUE, self.desk.clock.now()))
        Runner(self.desk, "here").run_due()

    def restart(self) -> Runner:
        runner = Runner(self.desk, "here")
        runner.recover()
        return runner

    def calm(self) -> None:
        """Days go by, with a tender and a runner at work."""
        self.restart()
        for _ in range(40):
            self.tend()
            self.run(self.desk.clock.now() + timedelta(minutes=10))

    @property
    def copies(self) -> int:
        self.network.tick(self.desk.clock.now())
        return self.network.copies(self.row.id)


@pytest.fixture
def scene() -> Scene:
    return Scene()


def test_it_is_handed_over_ahead_and_its_receipt_comes_at_its_time(scene) -> None:
    scene.tend()
    assert scene.now.state is D.SCHEDULED
    assert scene.now.handed.due == DUE
    assert list(scene.network.plans) == [scene.now.handed.remote_id]
    assert scene.copies == 0
    scene.run()
    assert scene.now.state is D.SENT
    assert scene.now.handed is None
    assert scene.copies == 1


def test_a_computer_that_was_off_for_a_week_finds_what_the_platform_published(scene) -> None:
    scene.tend()
    scene.run(DUE + timedelta(days=7))
    assert (scene.now.state, scene.copies) == (D.SENT, 1)


def test_nothing_is_handed_over_where_nobody_chose_it() -> None:
    scene = Scene()
    choose(scene.desk, scene.account.id, WHO, native=False)
    scene.tend()
    assert not scene.network.plans
    assert scene.now.handed is None


def test_what_the_check_stops_by_now_is_held_and_not_handed_over(scene) -> None:
    scene.desk.check.pack_version = "packs-2"
    scene.tend()
    assert (scene.now.state, scene.now.reason.key) == (D.HELD, "delivery-held-newer-rules")
    assert not scene.network.plans


@pytest.mark.parametrize(
    "step", ["prepare", "prepared", "hand", "planned", "answered", "commit", "committed", "look", "find"]
)
@pytest.mark.parametrize("repeatable", [True, False])
def test_killed_at_any_step_there_is_one_copy_in_the_end(step, repeatable) -> None:
    scene = Scene(repeatable=repeatable)
    for number in range(1, 12):
        scene.step = step
        try:
            scene.tend(f"here/{number}")
            scene.restart()
        except Crash:
            scene.restart()
    scene.step = ""
    scene.calm()
    assert scene.copies == 1
    assert scene.now.state is D.SENT


@pytest.mark.parametrize("live", [True, False])
def test_an_answer_that_was_lost_is_looked_for_among_the_planned(scene, live) -> None:
    scene.network.script_hand(fakes.lost(live=live))
    scene.tend()
    assert scene.now.state is D.SCHEDULED
    assert bool(scene.now.handed) is live
    scene.calm()
    assert (scene.now.state, scene.copies) == (D.SENT, 1)


def test_a_platform_that_cannot_be_asked_holds_all_sending_until_it_can(scene) -> None:
    scene.network.script_hand(fakes.lost(live=True))
    scene.network.script_find(*[Unreachable("net-unreachable", host="h")] * 3)
    scene.tend()
    assert scene.now.state is D.WAITING
    assert scene.now.open_attempt.outcome == HANDING
    scene.calm()
    assert (scene.now.state, scene.copies) == (D.SENT, 1)


def test_a_platform_that_refuses_leaves_the_post_to_primum(scene) -> None:
    scene.network.script_hand(fakes.refused())
    scene.tend()
    assert (scene.now.state, scene.now.handed) == (D.SCHEDULED, None)
    scene.tend()
    assert not scene.network.plans, "not again within the hour"
    scene.run()
    assert (scene.now.state, scene.copies) == (D.SENT, 1)


def test_a_platform_without_such_a_list_is_not_asked_again(scene) -> None:
    scene.network.script_hand(fakes.fails(fakes.NotFound("native-server-cannot", host="h")))
    scene.tend()
    with scene.desk.work() as work:
        assert not work.account(scene.account.id).native
    scene.run()
    assert (scene.now.state, scene.copies) == (D.SENT, 1)


def edit(scene: Scene) -> None:
    plan.save_draft(scene.desk, replace(stored(scene), text="Wash your hands, and dry them well."), WHO)


def move(scene: Scene) -> None:
    plan.reschedule(scene.desk, scene.post.id, DUE + timedelta(days=3), WHO)


def call_off(scene: Scene) -> None:
    cancel(scene.desk, scene.row.id, WHO)


def switch_off(scene: Scene) -> None:
    choose(scene.desk, scene.account.id, WHO, native=False)


def pause(scene: Scene) -> None:
    with scene.desk.work() as work:
        change(work, PAUSED, True)


def newer_rules(scene: Scene) -> None:
    scene.desk.check.pack_version = "packs-2"


def stored(scene: Scene):
    with scene.desk.work() as work:
        return work.post(scene.post.id)


CHANGES: list[Callable[[Scene], None]] = [edit, move, call_off, switch_off, pause, newer_rules]


@pytest.mark.parametrize("act", CHANGES)
def test_any_change_takes_it_back(scene, act) -> None:
    scene.tend()
    assert scene.network.plans
    act(scene)
    scene.tend()
    assert not scene.network.plans
    assert scene.now.handed is None
    assert scene.copies == 0


@pytest.mark.parametrize("act", CHANGES)
@pytest.mark.parametrize("step", ["look", "take back", "taken back", "commit"])
def test_killed_while_it_is_taken_back_it_is_taken_back_in_the_end(scene, act, step) -> None:
    scene.tend()
    act(scene)
    scene.step = step
    with pytest.raises(Crash):
        scene.tend()
    scene.restart()
    scene.tend()
    assert not scene.network.plans
    assert scene.now.handed is None


@pytest.mark.parametrize("act", CHANGES)
def test_where_it_cannot_be_taken_back_the_person_is_told_what_to_do(scene, act) -> None:
    scene.tend()
    act(scene)
    scene.network.keeps_plans = Unreachable("net-unreachable", host="h")
    scene.tend()
    assert (scene.now.state, scene.now.reason.key) == (D.HELD, "native-not-back")
    assert "delete it there" in words().say(scene.now.reason)
    assert scene.told[-1].reason == scene.now.reason
    scene.network.keeps_plans = None
    scene.tend()
    assert not scene.network.plans
    assert scene.now.reason.key == "native-taken-back"


def test_published_before_it_could_be_taken_back_it_counts_as_published(scene) -> None:
    scene.tend()
    call_off(scene)
    scene.network.keeps_plans = Unreachable("net-unreachable", host="h")
    scene.desk.clock.set(DUE + timedelta(minutes=1))
    scene.tend()
    assert (scene.now.state, scene.now.reason.key) == (D.SENT, "native-out-anyway")
    assert scene.now.receipts
    assert scene.copies == 1


def test_a_withdrawn_consent_holds_it_at_once_and_takes_it_back() -> None:
    scene = Scene()
    with scene.desk.work() as work:
        work.save_consent(Consent("consent-1", "K-1", "Ada Sample", signed_on=date(2026, 1, 2)))
        work.save_post(replace(stored_in(work, scene), consents=("consent-1",)))
    way.send_off(scene.desk, stored(scene), DUE, WHO)
    scene.tend()
    assert scene.network.plans
    withdrawal.revoke(scene.desk, "consent-1", WHO, Way.LETTER)
    assert scene.now.state is D.HELD
    scene.tend()
    assert not scene.network.plans
    scene.calm()
    assert scene.copies == 0


def stored_in(work, scene: Scene):
    return work.post(scene.post.id)


def test_edited_and_approved_anew_only_the_new_words_go_out(scene) -> None:
    scene.tend()
    edit(scene)
    way.send_off(scene.desk, stored(scene), DUE, WHO)
    scene.calm()
    assert scene.network.texts() == ["Wash your hands, and dry them well."]


def test_a_platform_that_is_late_is_waited_for_and_then_it_goes_out_from_here(scene) -> None:
    scene.network.plan_lag = timedelta(days=30)
    scene.tend()
    scene.run(DUE)
    assert (scene.now.state, scene.now.reason.key) == (D.WAITING, "native-late")
    scene.run(DUE + timedelta(minutes=11))
    assert (scene.now.state, scene.copies) == (D.SENT, 1)
    assert not scene.network.plans


def test_taken_away_over_there_it_is_not_sent_from_here(scene) -> None:
    scene.tend()
    scene.network.plans.clear()
    scene.run()
    assert (scene.now.state, scene.now.reason.key) == (D.HELD, "native-gone")
    assert scene.copies == 0


def test_a_post_that_a_platform_holds_is_neither_deleted_nor_left(scene) -> None:
    scene.tend()
    with pytest.raises(InputError, match="native-delete-first"):
        plan.delete_post(scene.desk, scene.post.id, WHO)
    with pytest.raises(InputError, match="native-leave-first"):
        leave(scene.desk, scene.account, WHO)


def test_nothing_goes_out_before_its_time_whatever_woke_it(scene) -> None:
    with scene.desk.work() as work:
        work.save_delivery(replace(work.delivery(scene.row.id), state=D.WAITING, not_before=NOON))
    scene.run(NOON + timedelta(minutes=1))
    assert (scene.now.state, scene.copies) == (D.SCHEDULED, 0)


def test_an_account_that_cannot_be_handed_posts_cannot_be_switched(scene) -> None:
    other = add_account(scene.desk, "bluesky")
    with pytest.raises(InputError, match="native-cannot"):
        choose(scene.desk, other.id, WHO, native=True)
