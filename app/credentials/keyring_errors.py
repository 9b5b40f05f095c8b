"""What the system's keyring says, as Primum's errors."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

import keyring.errors

from app.domain.errors import KeyringLocked, NoKeyring, SecretsError

if sys.platform == "linux":
    # keyring lets these through from the Secret Service and the bus below it.
    from jeepney import DBusErrorResponse
    from secretstorage.exceptions import LockedException, SecretStorageException

    LOCKED: tuple[type[Exception], ...] = (keyring.errors.KeyringLocked, LockedException)
    GONE: tuple[type[Exception], ...] = (SecretStorageException, DBusErrorResponse, OSError)
else:
    LOCKED = (keyring.errors.KeyringLocked,)
    GONE = (OSError,)


@contextmanager
def explained() -> Iterator[None]:
    """Turn the keyring's errors in the block into NoKeyring, KeyringLocked or SecretsError."""
    try:
        yield
    except LOCKED as error:
        raise KeyringLocked("keyring-locked") from error
    except keyring.errors.InitError as error:
        # The default collection could not be made: the prompt for its password was closed, or could not be shown.
        raise KeyringLocked("keyring-locked") from error
    except (keyring.errors.NoKeyringError, *GONE) as error:
        raise NoKeyring("keyring-none") from error
    except keyring.errors.KeyringError as error:
        raise SecretsError("keyring-refused") from error
