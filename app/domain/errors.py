"""What can go wrong, one class per cause. Each error carries the message that the person reads.

PrimumError
├── InputError               the person (or a file) gave something that cannot be used
├── IllegalMove              a post or delivery cannot go from this state to that one
├── NotSafe                  findings stop the post
├── Changed                  what was approved is not what is there now
├── LookFailed               nobody could look into a picture or film; what it shows stays unknown
├── StoreError               the database
│   ├── WrongKey             the key does not open this database
│   ├── Damaged              the file is not readable
│   ├── DiskFull             nothing more can be written
│   ├── AlreadyOpen          another Primum writes to this data folder
│   └── NewerSchema          made by a newer Primum
├── SecretsError             the place for keys and tokens
│   ├── NoKeyring            this system offers none
│   └── KeyringLocked        it is there, and locked
└── PlatformError            a social network said no, or nothing
    ├── SignInNeeded         token expired or revoked: connect again
    ├── PermissionRefused    the account may not do this
    ├── Refused              the content is not accepted, with the network's reason
    ├── Duplicate            the network says it already has this post
    ├── RateLimited          wait until `until`
    ├── NotFound             the post or account is not there
    ├── Unreachable          nothing was sent; safe to try again
    └── UnknownOutcome       sent, and no answer: it may be live
"""

from datetime import datetime

from app.domain.message import Message, Value


class PrimumError(Exception):
    """The root of every error that Primum raises on purpose."""

    def __init__(self, key: str, **params: Value) -> None:
        """Keep the message; `str()` shows key and parameters for logs, never for people."""
        self.message = Message.of(key, **params)
        super().__init__(f"{key} {params}" if params else key)


class InputError(PrimumError):
    """The person, or a file, gave something that cannot be used."""


class IllegalMove(PrimumError):
    """A post or delivery cannot go from its state to the wanted one."""


class NotSafe(PrimumError):
    """Findings stop the post."""


class Changed(PrimumError):
    """What was approved is not what is there now."""


class LookFailed(PrimumError):
    """Nobody could look into a picture or film: the looker ended, hung, or was stopped. What it shows stays unknown."""


class StoreError(PrimumError):
    """The database cannot be used."""


class WrongKey(StoreError):
    """The key does not open this database."""


class Damaged(StoreError):
    """The database file cannot be read."""


class DiskFull(StoreError):
    """Nothing more can be written to the disk."""


class AlreadyOpen(StoreError):
    """Another Primum works in this data folder."""


class NewerSchema(StoreError):
    """The database was written by a newer Primum."""


class SecretsError(PrimumError):
    """The place for keys and tokens cannot be used."""


class NoKeyring(SecretsError):
    """This system offers no keyring."""


class KeyringLocked(SecretsError):
    """The keyring is there, and locked."""


class PlatformError(PrimumError):
    """A social network said no, or nothing."""


class SignInNeeded(PlatformError):
    """The token has expired or was revoked; the account must be connected again."""


class PermissionRefused(PlatformError):
    """The account may not do this."""


class Refused(PlatformError):
    """The network does not accept the content; the message gives its reason."""


class Duplicate(PlatformError):
    """The network says that it already has this post."""


class RateLimited(PlatformError):
    """The network asks to wait until `until` (UTC)."""

    def __init__(self, key: str, until: datetime, **params: Value) -> None:
        """Keep the instant beside the message."""
        super().__init__(key, **params)
        self.until = until


class NotFound(PlatformError):
    """The post or account is not on the network."""


class Unreachable(PlatformError):
    """The network could not be reached; nothing was created, trying again is safe."""


class UnknownOutcome(PlatformError):
    """The request was sent and no clear answer came; the post may be live."""
