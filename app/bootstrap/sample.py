"""The sample practice: fictional people, a key and secrets that live as long as the process, a clock that can jump."""

import secrets
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.bootstrap.practice import Practice, assemble
from app.domain.account import Account
from app.domain.goal import AccountKind
from app.domain.profile import Profile
from app.ui.onboarding.sample import load


class JumpingClock:
    """A clock that stands still until it is set; a wait moves it on at once."""

    def __init__(self, at: datetime) -> None:
        """Start at an instant in UTC."""
        self._now = at

    def now(self) -> datetime:
        """The moment in UTC."""
        return self._now

    def jump(self, to: datetime) -> None:
        """Move on to a later instant."""
        self._now = to.astimezone(UTC)

    def wait(self, seconds: float) -> bool:
        """Let the seconds pass at once."""
        self._now += timedelta(seconds=seconds)
        return False

    def wake(self) -> None:
        """Nobody waits."""


class PassingSecrets:
    """Secrets of a practice that is thrown away: they live in memory."""

    def __init__(self) -> None:
        """Empty."""
        self._kept: dict[str, str] = {}

    def get(self, name: str) -> str | None:
        """The secret, or None."""
        return self._kept.get(name)

    def put(self, name: str, value: str) -> None:
        """Keep a secret."""
        self._kept[name] = value

    def remove(self, name: str) -> None:
        """Forget a secret."""
        self._kept.pop(name, None)


def sample_practice(folder: Path, clock: JumpingClock) -> tuple[Practice, Account]:
    """The fictional practice with a rehearsal account, in an empty folder."""
    practice = assemble(folder, PassingSecrets(), secrets.token_bytes(32), clock)
    who = load()["practice"]
    account = practice.desk.platforms.connect("rehearsal", "osei", "", "", AccountKind.PROFESSIONAL)
    profile = Profile(who["person"], who["practice"], tuple(who["jurisdictions"]), who["zone"], set_up=True)
    with practice.desk.work() as work:
        work.save_profile(profile)
        work.save_account(account)
    return practice, account
