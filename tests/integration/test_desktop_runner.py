"""The desktop's runner beside other programs that run the queue of the same practice."""

import secrets
import threading
from datetime import UTC, datetime, timedelta

from app.bootstrap.desktop import RunnerThread
from app.bootstrap.practice import closing
from app.bootstrap.sample import JumpingClock, sample_practice
from app.domain.lifecycle import DeliveryState
from app.pipeline import plan, way
from app.runner.clock import SystemClock
from app.storage.locks import Role, take_role
from app.ui.context import RunnerState


def test_the_desktop_takes_over_when_the_agent_that_sent_for_it_ends(tmp_path) -> None:
    clock, sent = SystemClock(), threading.Event()
    practice, account = sample_practice(tmp_path, clock)
    with closing(practice):
        desk = practice.desk
        runner = RunnerThread(desk, lambda post_id: sent.set() if post_id else None, again=0.05)
        with take_role(tmp_path, Role.RUNNER):  # an agent is at work
            runner.start()
            post = plan.new_post(desk, "osei", text="Flu clinics open on Monday.", accounts=(account.id,))
            (delivery,) = way.send_off(desk, post, clock.now() - timedelta(seconds=1), "osei")
            assert not sent.wait(0.5), "two runners at once"
        assert sent.wait(30)
        runner.stop()
        with desk.work() as work:
            assert work.delivery(delivery.id).state is DeliveryState.SENT


def test_what_another_process_writes_is_told_to_the_views(tmp_path) -> None:
    practice, _ = sample_practice(tmp_path / "practice", JumpingClock(datetime(2026, 11, 22, 19, tzinfo=UTC)))
    told = threading.Event()
    with closing(practice), take_role(practice.desk.data_dir, Role.RUNNER):
        beside = RunnerThread(practice.desk, lambda _post: told.set(), again=30)
        beside.start()
        while not told.wait(0.3):
            with practice.desk.work() as work:
                work.set_setting("theme", f'"{secrets.token_hex(2)}"')
        assert beside.state is RunnerState.OFF
        beside.stop()
