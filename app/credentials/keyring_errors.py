"""What the system's keyring says, as Primum's errors, and how long it may keep us waiting."""

import sys
from collections.abc import Callable, Iterator
from concurrent.futures import Future, wait
from contextlib import contextmanager
from threading import Thread
from typing import TypeVar

import keyring.errors

from app.domain.errors import KeyringLocked, NoKeyring, SecretsError

T = TypeVar("T")

# InitError: no first collection could be made, as the prompt for its password was closed or could not be shown.
LOCKED: tuple[type[Exception], ...] = (keyring.errors.KeyringLocked, keyring.errors.InitError)
GONE: tuple[type[Exception], ...] = (keyring.errors.NoKeyringError, OSError)
VANISHED: tuple[type[Exception], ...] = ()
"""The entry was there and went while we read it: another process removed or replaced it."""

if sys.platform == "linux":
    # keyring lets these through from the Secret Service and the bus below it.
    from jeepney import DBusErrorResponse
    from secretstorage.exceptions import (
        ItemNotFoundException,
        LockedException,
        PromptDismissedException,
        SecretStorageException,
    )

    LOCKED += (LockedException, PromptDismissedException)
    GONE += (SecretStorageException, DBusErrorResponse)
    VANISHED += (ItemNotFoundException,)
elif sys.platform == "win32":
    # The Credential Manager's own error, for instance in a session without a log-on (ssh, a service).
    from win32ctypes.pywin32.pywintypes import error as CredentialError  # noqa: N812 -- their class has a small name

    GONE += (CredentialError,)


@contextmanager
def explained() -> Iterator[None]:
    """Turn the keyring's errors in the block into NoKeyring, KeyringLocked or SecretsError."""
    try:
        yield
    except LOCKED as error:
        raise KeyringLocked("keyring-locked") from error
    except GONE as error:
        raise NoKeyring("keyring-none") from error
    except keyring.errors.KeyringError as error:
        raise SecretsError("keyring-refused") from error


def in_time(call: Callable[[], T], seconds: float) -> T:
    """What `call` returns or raises. A keyring may wait for its password without end, on a screen that nobody sees.

    Raises KeyringLocked when the seconds are over; the call is left to itself then.
    """
    answer: Future[T] = Future()

    def work() -> None:
        try:
            answer.set_result(call())
        except BaseException as error:  # noqa: BLE001 -- the thread's boundary: raised again in the caller's thread
            answer.set_exception(error)

    Thread(target=work, name="keyring", daemon=True).start()
    if not wait((answer,), seconds).done:
        raise KeyringLocked("keyring-no-answer")
    return answer.result()
