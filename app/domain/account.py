"""An account on a platform. Its token is in the keyring, never here."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.goal import AccountKind


class AccountHealth(StrEnum):
    """Whether the account can be used as far as we know."""

    READY = "ready"
    SIGN_IN = "sign-in-needed"
    UNKNOWN = "unknown"


def account_id(platform: str, base_url: str, handle: str) -> str:
    """The same id for the same platform, server and handle: adding it twice updates the account."""
    name = "\n".join((platform, base_url.lower(), handle.lower()))
    return f"{platform}-{hashlib.sha256(name.encode()).hexdigest()[:10]}"


@dataclass(frozen=True, slots=True)
class Account:
    """An account. `base_url` is the server it lives on; `remote_id` the platform's own id for it.

    `assisted`: a person publishes there by hand, with all that Primum gets ready; nothing is kept in the keyring.
    `native`: the platform is handed posts ahead and publishes them by itself at their time, where it can.
    """

    id: str
    platform: str
    handle: str
    kind: AccountKind = AccountKind.PROFESSIONAL
    display_name: str = ""
    base_url: str = ""
    remote_id: str = ""
    health: AccountHealth = AccountHealth.UNKNOWN
    checked_at: datetime | None = None
    assisted: bool = False
    native: bool = False

    @property
    def label(self) -> str:
        """How lists name it."""
        return self.handle if self.handle.startswith("@") or not self.handle else f"@{self.handle}"
