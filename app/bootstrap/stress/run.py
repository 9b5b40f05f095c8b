"""A stress run: real agents killed at random moments over a queue, on a platform that misbehaves and counts."""

import os
import random
import secrets
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from functools import reduce
from operator import add
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic, sleep

from app.bootstrap.clinic import join, share
from app.bootstrap.practice import closing, open_practice
from app.bootstrap.stress.agents import Agents
from app.bootstrap.stress.field import Field, Tally, keep_tokens
from app.bootstrap.stress.server import LoopbackPlatform, listening
from app.credentials.database_key import PASSPHRASE_VARIABLE, open_secrets
from app.storage.server import scratch_schema

EACH = 3
"""Accounts of either kind of platform."""

SETTLING = 240.0
"""Seconds that the agents have to work off what is left, once nothing goes wrong any more."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What happened. `failures` are agents that ended by themselves."""

    kills: int
    failures: int
    tally: Tally

    @property
    def is_clean(self) -> bool:
        """Whether nothing is there twice, nothing is lost, nothing is stuck and no agent fell over."""
        return not (self.tally.duplicates or self.tally.lost or self.tally.stuck or self.failures)

    def __add__(self, other: "Outcome") -> "Outcome":
        """Both together."""
        return Outcome(self.kills + other.kills, self.failures + other.failures, self.tally + other.tally)


@dataclass(frozen=True, slots=True)
class Wanted:
    """How long, by which chances, and on which PostgreSQL (with its password) instead of a file.

    `lanes` are practices that are tormented at the same time: most of an agent's short life is its start. With `kills`
    each ends after so many, if the minutes are not over before.
    """

    minutes: float
    seed: int
    lanes: int = 2
    kills: int = 0
    database: str = ""
    password: str = field(default="", repr=False)


def stress(wanted: Wanted, tell: Callable[[int], None]) -> Outcome:
    """Do it in folders, or schemas, of its own. `tell` hears a lane's number of kills now and then."""
    passphrase = secrets.token_hex(16)
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory(prefix="primum-stress-", ignore_cleanup_errors=True)))
        stack.enter_context(_passphrase(passphrase))
        pool = stack.enter_context(ThreadPoolExecutor(wanted.lanes))
        lanes = [Lane(wanted, folder / f"lane-{number}", number, passphrase, tell) for number in range(wanted.lanes)]
        return reduce(add, [done.result() for done in [pool.submit(lane.run) for lane in lanes]])


class Lane:
    """One practice with its platform and its agents: one on a file, two on a server."""

    def __init__(self, wanted: Wanted, folder: Path, number: int, passphrase: str, tell: Callable[[int], None]) -> None:
        """Nothing is made yet."""
        self._wanted, self._folder, self._tell = wanted, folder, tell
        self._passphrase = passphrase
        self._chance = random.Random(wanted.seed * 100 + number)  # noqa: S311 -- repeatable chances, not a secret
        self._server = LoopbackPlatform(self._chance)

    def run(self) -> Outcome:
        """The storm, the calm after it, and the count."""
        with ExitStack() as stack:
            stack.enter_context(listening(self._server))
            folders = self._made(stack)
            practice = stack.enter_context(closing(open_practice(folders[0], self._ask)))
            there = Field(practice.desk, self._server, self._chance)
            agents = Agents(folders, self._passphrase, self._chance)
            stack.callback(agents.stop)
            self._server.kill = agents.kill
            self._storm(agents, there)
            self._calm(agents, there)
            return Outcome(agents.kills, agents.failures, there.tally())

    def _ask(self) -> str:
        return self._passphrase

    def _made(self, stack: ExitStack) -> list[Path]:
        one, two = self._folder / "one", self._folder / "two"
        with closing(open_practice(one, self._ask)) as practice:
            recovery = practice.recovery_key
            accounts = Field(practice.desk, self._server, self._chance).open_accounts(EACH)
            keep_tokens(practice.desk.secrets, accounts)
        if not self._wanted.database:
            return [one]
        password, files = self._wanted.password, self._folder / "files"
        url = stack.enter_context(scratch_schema(self._wanted.database, password))
        share(one, url, files, password, self._ask)
        join(two, url, files, password, recovery, self._ask)
        keep_tokens(open_secrets(two, self._ask).secrets, accounts)
        return [one, two]

    def _storm(self, agents: Agents, there: Field) -> None:
        wanted, told = self._wanted, 0
        ends = monotonic() + wanted.minutes * 60
        while monotonic() < ends and not (wanted.kills and agents.kills >= wanted.kills):
            there.fill()
            agents.start()
            self._until_busy()
            sleep(self._chance.uniform(0, 0.6))
            agents.kill()
            there.decide()
            if agents.kills >= told + 25:
                told = agents.kills
                self._tell(told)

    def _until_busy(self) -> None:
        """Most kills come while something is sent; some at any moment of the start."""
        seen, ends = self._server.faults.total(), monotonic() + self._chance.choice((1.5, 10, 10, 10, 10))
        while self._server.faults.total() == seen and monotonic() < ends:
            sleep(0.02)

    def _calm(self, agents: Agents, there: Field) -> None:
        self._server.stormy = False
        ends = monotonic() + SETTLING
        while monotonic() < ends and not there.is_settled():
            agents.start()
            there.decide()
            there.hasten()
            sleep(1)


@contextmanager
def _passphrase(value: str) -> Iterator[None]:
    """No keyring for this run: it must leave nothing in the person's."""
    before = os.environ.get(PASSPHRASE_VARIABLE)
    os.environ[PASSPHRASE_VARIABLE] = value
    try:
        yield
    finally:
        del os.environ[PASSPHRASE_VARIABLE]
        if before is not None:
            os.environ[PASSPHRASE_VARIABLE] = before
