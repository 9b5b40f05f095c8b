"""A practice on which everything goes wrong: hypothesis plans posts, breaks the network, kills the program anywhere.

The rules below are what a person, the network and the weather may do, in any order. The program can be killed before
and after every transaction and every call to a platform. What must hold all the time stands in the invariants; what
must hold when the storm is over stands in `teardown`.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from app.domain.audit import first_break
from app.domain.delivery import Delivery
from app.domain.desk import Desk
from app.domain.errors import (
    Changed,
    IllegalMove,
    InputError,
    KeyringLocked,
    RateLimited,
    SignInNeeded,
    UnknownOutcome,
    Unreachable,
)
from app.domain.lifecycle import FINAL, NEEDS_PERSON, DeliveryState, PostState
from app.domain.ports import Transaction, Work
from app.pipeline import plan, schedule, way
from app.pipeline.ledger import LEASE
from app.pipeline.says import CANCEL, LOOK_AGAIN, RETRY, STAYED_IN, WENT_OUT, actions
from app.runner.loop import Runner
from tests import fakes
from tests.fakes import Crash, FakeClock, FakeNetwork, FakePlatforms, add_account, make_desk

D = DeliveryState
WHO = "Dr Ada Example"
PLATFORMS = ("bluesky", "mastodon", "x")
SHORT = "Wash your hands."
THREAD = " ".join(f"Sentence number {n} says that clean hands protect the people around us." for n in range(12))
REFUSALS = (Changed, IllegalMove, InputError)
"""What a person may be told; never a reason for harm."""


class Mine:
    """Kills the program at the n-th step from now."""

    def __init__(self) -> None:
        self.left: int | None = None

    def __call__(self, step: str) -> None:
        if self.left is None:
            return
        self.left -= 1
        if self.left <= 0:
            self.left = None
            raise Crash(step)


def watched(work: Transaction, steps: Callable[[str], None]) -> Transaction:
    """A database on whose transactions the program can be killed: before, at the commit (lost), after (kept)."""

    @contextmanager
    def opened() -> Iterator[Work]:
        steps("open")
        with work() as unit:
            yield unit
            steps("commit")
        steps("committed")

    return opened


ANSWERED = ["ok", "refused", "forbidden", "sign-in", "rate-limited", "duplicate"]
UNANSWERED = ["unreachable", "lost", "lost-live", "lost-late", "dies", "dies-live", "dies-late"]
OUTCOMES = st.sampled_from([*ANSWERED, *UNANSWERED])
TEXTS = st.sampled_from([SHORT, THREAD])
OWNERS = st.sampled_from(["desktop", "desktop", "agent"])
KILLS = st.none() | st.integers(1, 25) | st.integers(1, 70)


class RunnerMachine(RuleBasedStateMachine):
    """The storm. `open_database` and `close_database` are what the variants of this machine differ in."""

    mine: Mine
    desk: Desk

    def open_database(self) -> Transaction | None:
        """A new database, or None for the one in memory."""
        return None

    def close_database(self) -> None:
        """Put it away."""

    @initialize(
        repeatable=st.booleans(),
        accounts=st.integers(1, 3),
        posts=st.lists(st.tuples(TEXTS, st.integers(0, 20)), min_size=1, max_size=3),
        answers=st.lists(OUTCOMES, min_size=3, max_size=12),
    )
    def open_practice(self, repeatable: bool, accounts: int, posts: list[tuple[str, int]], answers: list[str]) -> None:
        self.mine = Mine()
        clock = FakeClock()
        self.network = FakeNetwork()
        platforms = FakePlatforms(clock, self.network, repeatable=repeatable, steps=self.mine)
        database = self.open_database()
        ports: dict[str, Any] = {"work": watched(database, self.mine)} if database else {}
        self.desk = make_desk(clock=clock, platforms=platforms, steps=self.mine, **ports)
        self.accounts = tuple(add_account(self.desk, p).id for p in PLATFORMS[:accounts])
        self.repeatable = repeatable
        for text, minutes in posts:
            self.plan_a_post(text, minutes, None)
        for answer in answers:
            self.next_answer(answer)

    # --- what people do ---------------------------------------------------------------------------------------------

    @rule(text=TEXTS, minutes=st.integers(0, 90), kill=KILLS)
    def plan_a_post(self, text: str, minutes: int, kill: int | None) -> None:
        due = self.desk.clock.now() + timedelta(minutes=minutes)

        def act() -> None:
            post = plan.new_post(self.desk, WHO, text=text, accounts=self.accounts)
            way.send_off(self.desk, post, due, WHO)

        self.survive(act, kill)

    @rule(
        pick=st.integers(0, 9), kill=KILLS, deed=st.sampled_from(["edit", "undo", "move", "shelve", "delete", "again"])
    )
    def change_a_post(self, pick: int, kill: int | None, deed: str) -> None:
        ids = sorted({d.post_id for d in self.queue()})
        if not ids:
            return
        post_id = ids[pick % len(ids)]
        with self.desk.work() as work:
            post = work.post(post_id)
        later = self.desk.clock.now() + timedelta(hours=1)
        deeds: dict[str, Callable[[], object]] = {
            "edit": lambda: plan.save_draft(self.desk, replace(post, text=post.text + " Twice."), WHO),
            "undo": lambda: plan.save_draft(self.desk, replace(post, text=post.text.removesuffix(" Twice.")), WHO),
            "move": lambda: plan.reschedule(self.desk, post_id, later, WHO),
            "shelve": lambda: plan.reschedule(self.desk, post_id, None, WHO),
            "delete": lambda: plan.delete_post(self.desk, post_id, WHO),
            "again": lambda: way.send_off(self.desk, post, later, WHO),
        }
        self.survive(deeds[deed], kill)

    @rule(pick=st.integers(0, 9), kill=KILLS, choice=st.integers(0, 5))
    def decide(self, pick: int, kill: int | None, choice: int) -> None:
        """A person presses one of the buttons they see, and answers truthfully."""
        open_ = [d for d in self.queue() if actions(d)]
        if not open_:
            return
        delivery = open_[pick % len(open_)]
        there = self.network.copies(delivery.id, delivery.next_part) > 0
        offered = [a for a in actions(delivery) if a != (STAYED_IN if there else WENT_OUT)]
        deeds: dict[str, Callable[[], object]] = {
            RETRY: lambda: schedule.retry(self.desk, delivery.id, WHO),
            LOOK_AGAIN: lambda: schedule.retry(self.desk, delivery.id, WHO),
            CANCEL: lambda: schedule.cancel(self.desk, delivery.id, WHO),
            WENT_OUT: lambda: schedule.answer_unconfirmed(self.desk, delivery.id, True, "https://x.example", WHO),
            STAYED_IN: lambda: schedule.answer_unconfirmed(self.desk, delivery.id, False, "", WHO),
        }
        self.survive(deeds[offered[choice % len(offered)]], kill)

    # --- what the world does ----------------------------------------------------------------------------------------

    @rule(outcome=OUTCOMES)
    def next_answer(self, outcome: str) -> None:
        until = self.desk.clock.now() + timedelta(minutes=20)
        # An adapter that promises `repeatable` also promises that `find` sees a post some seconds after the call.
        later = timedelta(seconds=10) if self.repeatable else timedelta(minutes=20)
        scripts = {
            "ok": fakes.ok(),
            "unreachable": fakes.unreachable(),
            "lost": fakes.lost(live=False),
            "lost-live": fakes.lost(live=True),
            "lost-late": self.late(later, UnknownOutcome("tests-x")),
            "refused": fakes.refused(),
            "forbidden": fakes.forbidden(),
            "sign-in": fakes.sign_in_needed(),
            "rate-limited": fakes.rate_limited(until),
            "duplicate": fakes.duplicate(live=False),
            "dies": fakes.drops_dead(live=False),
            "dies-live": fakes.drops_dead(live=True),
            "dies-late": fakes.drops_dead(live=True) if self.repeatable else self.late(later, Crash()),
        }
        self.network.script(scripts[outcome])

    def late(self, later: timedelta, end: BaseException) -> fakes.Outcome:
        """No answer, or killed; and the platform shows the post only after a while."""

        def outcome(act: Callable[[], fakes.LivePost]) -> fakes.LivePost:
            self.network.hidden[act().receipt.remote_id] = self.desk.clock.now() + later
            raise end

        return outcome

    @rule(error=st.sampled_from([Unreachable, UnknownOutcome, SignInNeeded, RateLimited]), finding=st.booleans())
    def next_preparation_or_search_fails(self, error: type, finding: bool) -> None:
        until = (self.desk.clock.now() + timedelta(minutes=5),) if error is RateLimited else ()
        (self.network.script_find if finding else self.network.script_prepare)(error("tests-x", *until))

    @rule(locked=st.booleans())
    def lock_or_open_the_keyring(self, locked: bool) -> None:
        self.desk.platforms.trouble = KeyringLocked("error-keyring-locked") if locked else None

    @rule(minutes=st.sampled_from([0.1, 1, 3, 10, 29, 60, 1500]))
    def time_passes(self, minutes: float) -> None:
        self.desk.clock.advance(minutes=minutes)

    # --- what the program does --------------------------------------------------------------------------------------

    @rule(owner=OWNERS, kill=KILLS, after=st.sampled_from([0, 1, 5, 20]))
    def run(self, owner: str, kill: int | None, after: int) -> None:
        self.desk.clock.advance(minutes=after)
        runner = Runner(self.desk, owner)
        self.survive(runner.run_due, kill)

    @rule(owner=OWNERS, kill=KILLS)
    def start(self, owner: str, kill: int | None) -> None:
        self.survive(Runner(self.desk, owner).recover, kill)

    def survive(self, act: Callable[[], object], kill: int | None) -> None:
        """Do it; the program may be killed at any step, and a person may be told that something cannot be done."""
        self.mine.left = kill
        try:
            act()
        except Crash:
            pass
        except REFUSALS:
            pass
        finally:
            self.mine.left = None

    # --- what must hold ---------------------------------------------------------------------------------------------

    def queue(self) -> list[Delivery]:
        with self.desk.work() as work:
            return list(work.deliveries())

    def stored(self, delivery_id: str) -> Delivery:
        with self.desk.work() as work:
            return work.delivery(delivery_id)

    @invariant()
    def nothing_is_live_twice(self) -> None:
        if hasattr(self, "network"):
            seen = [(p.delivery_id, p.part) for p in self.network.live]
            assert len(seen) == len(set(seen)), seen

    @invariant()
    def nothing_is_live_that_the_queue_does_not_know_of(self) -> None:
        """Every live part has a receipt, or an attempt that is still open, in a row that says what was approved."""
        if not hasattr(self, "desk"):
            return
        rows = {d.id: d for d in self.queue()}
        for post in self.network.live:
            row = rows[post.delivery_id]
            assert post.part < row.next_part or row.open_attempt is not None, row
            assert post.text == row.variant.segments[post.part].text

    @invariant()
    def every_receipt_is_true(self) -> None:
        if not hasattr(self, "desk"):
            return
        live = {(p.delivery_id, p.part): p.receipt.remote_id for p in self.network.live}
        for row in self.queue():
            for receipt in row.receipts:
                there = live.get((row.id, receipt.part))
                assert there is not None, f"{row.id}/{receipt.part} was never published"
                assert receipt.remote_id in (there, ""), "an empty id is what a person confirmed"

    @invariant()
    def a_post_goes_to_all_its_accounts_or_none(self) -> None:
        if not hasattr(self, "desk"):
            return
        rows = self.queue()
        for post_id in {d.post_id for d in rows}:
            assert sorted(d.account_id for d in rows if d.post_id == post_id) == sorted(self.accounts)

    def teardown(self) -> None:
        """The storm is over: the program starts, time passes, and everything ends in a state that explains itself."""
        if hasattr(self, "desk"):
            try:
                self.calm()
                self.check_the_end()
            finally:
                self.close_database()

    def calm(self) -> None:
        self.mine.left = None
        self.desk.platforms.trouble = None
        fresh = FakeNetwork()
        self.network._commits, self.network._prepares, self.network._finds = (
            fresh._commits, fresh._prepares, fresh._finds,
        )  # fmt: skip
        self.desk.clock.advance(seconds=LEASE.total_seconds() + 1)
        runner = Runner(self.desk, "desktop")
        runner.recover()
        for _ in range(30):
            runner.run_due()
            self.desk.clock.advance(minutes=15)
        self.wait_for_the_pace(runner)

    def wait_for_the_pace(self, runner: Runner) -> None:
        """A day of many posts passes some on to the next days; each goes at the moment that it was given."""
        for _ in range(len(self.queue()) * 2):
            later = [d.not_before for d in self.queue() if d.state is D.WAITING and d.not_before]
            if not later:
                return
            self.desk.clock.advance(seconds=max(0.0, (min(later) - self.desk.clock.now()).total_seconds()))
            runner.run_due()

    def check_the_end(self) -> None:
        with self.desk.work() as work:
            rows, states = work.deliveries(), {}
            for row in rows:
                states[row.post_id] = work.post(row.post_id).state
        for row in rows:
            assert row.state in FINAL | NEEDS_PERSON, f"stuck: {row}"
            assert row.state in FINAL or row.reason is not None, f"not explained: {row}"
            parts = [p for p in self.network.live if p.delivery_id == row.id]
            if row.state is D.SENT:
                assert [p.part for p in parts] == list(range(len(row.variant.segments))), f"lost: {row}"
            if row.state is not D.UNCONFIRMED:
                assert len(parts) == row.next_part, f"live and not known: {row}"
            if row.state is D.UNCONFIRMED:
                assert not (self.repeatable and "unconfirmed" in row.reason.key and self.could_be_asked(row)), row
            self.check_post(row, states[row.post_id])
        self.check_trail()

    def could_be_asked(self, row: Delivery) -> bool:
        """Whether the search for the last attempt worked, so that there was nothing to ask a person."""
        return not any(a.outcome == "no-answer" for a in row.attempts)

    def check_post(self, row: Delivery, state: PostState) -> None:
        if row.state is D.SENT:
            assert state in (PostState.PUBLISHED, PostState.PARTLY), (row, state)

    def check_trail(self) -> None:
        with self.desk.work() as work:
            entries = tuple(work.audit(newest=0))
        assert first_break(entries) is None
        assert not any("hands" in e.detail.lower() for e in entries), "the trail holds ids, never text"
