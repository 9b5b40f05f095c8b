"""The desktop's runner beside other programs that run the queue of the same practice."""

import threading
from datetime import timedelta

from app.bootstrap.desktop import RunnerThread
from app.bootstrap.practice import closing
from app.bootstrap.sample import sample_practice
from app.domain.lifecycle import DeliveryState
from app.pipeline import plan, way
from app.runner.clock import SystemClock
from app.storage.locks import Role, take_role


def test_the_desktop_takes_over_when_the_agent_that_sent_for_it_ends(tmp_path) -> None:
    clock, sent = SystemClock(), threading.Event()
    practice, account = sample_practice(tmp_path, clock)
    with closing(practice):
        desk = practice.desk
        runner = RunnerThread(desk, lambda _post: sent.set(), again=0.05)
        with take_role(tmp_path, Role.RUNNER):  # an agent is at work
            runner.start()
            post = plan.new_post(desk, "osei", text="Flu clinics open on Monday.", accounts=(account.id,))
            (delivery,) = way.send_off(desk, post, clock.now() - timedelta(seconds=1), "osei")
            assert not sent.wait(0.5), "two runners at once"
        assert sent.wait(30)
        runner.stop()
        with desk.work() as work:
            assert work.delivery(delivery.id).state is DeliveryState.SENT
