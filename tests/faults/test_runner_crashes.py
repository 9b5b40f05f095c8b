"""Killed between any two steps, over posts and threads: never twice, never lost, never stuck."""

from hypothesis import HealthCheck, settings

from tests.faults.runner_machine import RunnerMachine

TestRunnerInAStorm = RunnerMachine.TestCase
TestRunnerInAStorm.settings = settings(
    max_examples=300,
    stateful_step_count=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
