"""An account on a platform. Its token is in the keyring, never here."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.goal import AccountKind


class AccountHealth(StrEnum):
    """Whether the account can be used as far as we know."""

    READY = "ready"
    SIGN_IN = "sign-in-needed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Account:
    """A connected account. `base_url` is the server it lives on; `remote_id` the platform's own id for it."""

    id: str
    platform: str
    handle: str
    kind: AccountKind = AccountKind.PROFESSIONAL
    display_name: str = ""
    base_url: str = ""
    remote_id: str = ""
    health: AccountHealth = AccountHealth.UNKNOWN
    checked_at: datetime | None = None

    @property
    def label(self) -> str:
        """How lists name it."""
        return self.handle if self.handle.startswith("@") or not self.handle else f"@{self.handle}"
