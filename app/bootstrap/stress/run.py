"""A stress run: real agents killed at random moments over a queue, on a platform that misbehaves and counts."""

import os
import random
import secrets
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import monotonic, sleep

from app.bootstrap.clinic import join, share
from app.bootstrap.practice import closing, open_practice
from app.bootstrap.stress.agents import Agents
from app.bootstrap.stress.field import Field, Tally, keep_tokens
from app.bootstrap.stress.server import LoopbackPlatform, loopback_platform
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


@dataclass(frozen=True, slots=True)
class Wanted:
    """How long, by which chances, and on which PostgreSQL (with its password) instead of a file.

    With `kills` it ends after so many, if the minutes are not over before.
    """

    minutes: float
    seed: int
    kills: int = 0
    database: str = ""
    password: str = ""


def stress(wanted: Wanted, tell: Callable[[int, Tally], None]) -> Outcome:
    """Do it in a folder, or a schema, of its own; `tell` hears kills and tally twice a minute."""
    chance, passphrase = random.Random(wanted.seed), secrets.token_hex(16)  # noqa: S311 -- repeatable chances, no secret
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="primum-stress-", ignore_cleanup_errors=True)))
        stack.enter_context(_passphrase(passphrase))
        folders = [folder / "one"]
        crew: list[Agents] = []
        server = stack.enter_context(loopback_platform(chance, lambda: crew[0].kill()))
        if wanted.database:
            url = stack.enter_context(scratch_schema(wanted.database, wanted.password))
            folders.append(folder / "two")
        recovery, accounts = _set_up(folders[0], server, chance)
        if wanted.database:
            share(folders[0], url, folder / "files", wanted.password, lambda: passphrase)
            join(folders[1], url, folder / "files", wanted.password, recovery, lambda: passphrase)
            keep_tokens(open_secrets(folders[1], lambda: passphrase).secrets, accounts)
        practice = stack.enter_context(closing(open_practice(folders[0], lambda: passphrase)))
        field = Field(practice.desk, server, chance)
        crew.append(Agents(folders, passphrase, chance))
        stack.callback(crew[0].stop)
        _storm(wanted, crew[0], field, server, chance, tell)
        _calm(crew[0], field, server)
        return Outcome(crew[0].kills, crew[0].failures, field.tally())


def _set_up(folder: Path, server: LoopbackPlatform, chance: random.Random):
    with closing(open_practice(folder, lambda: None)) as practice:
        accounts = Field(practice.desk, server, chance).open_accounts(EACH)
        keep_tokens(practice.desk.secrets, accounts)
        return practice.recovery_key, accounts


def _storm(wanted, agents, field, server, chance, tell) -> None:
    ends, told = monotonic() + wanted.minutes * 60, monotonic()
    while monotonic() < ends and not (wanted.kills and agents.kills >= wanted.kills):
        field.fill()
        agents.start()
        _until_busy(server, chance)
        sleep(chance.uniform(0, 0.6))
        agents.kill()
        field.decide()
        if monotonic() - told > 30:
            told = monotonic()
            tell(agents.kills, field.tally())


def _until_busy(server, chance) -> None:
    """Most kills come while something is sent; some at any moment of the start."""
    seen, ends = server.faults.total(), monotonic() + (1.5 if chance.random() < 0.2 else 10)
    while server.faults.total() == seen and monotonic() < ends:
        sleep(0.02)


def _calm(agents: Agents, field: Field, server: LoopbackPlatform) -> None:
    server.stormy = False
    ends = monotonic() + SETTLING
    while monotonic() < ends and not field.is_settled():
        agents.start()
        field.decide()
        field.hasten()
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
