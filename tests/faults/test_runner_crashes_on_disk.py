"""The same storm over the real encrypted database: what is committed there is what a killed program finds again."""

import os
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings

from app.domain.ports import Transaction
from app.storage.opening import Store, open_store
from tests.fakes import NOON
from tests.faults.runner_machine import RunnerMachine


class OnDisk(RunnerMachine):
    """The storm with SQLCipher under it."""

    store: Store
    folder: tempfile.TemporaryDirectory[str]

    def open_database(self) -> Transaction:
        self.folder = tempfile.TemporaryDirectory()
        self.store = open_store(Path(self.folder.name), os.urandom(32), NOON)
        return self.store.work

    def close_database(self) -> None:
        self.store.close()
        self.folder.cleanup()


TestRunnerInAStormOnDisk = OnDisk.TestCase
TestRunnerInAStormOnDisk.settings = settings(
    max_examples=15,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
