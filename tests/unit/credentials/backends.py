"""Keyrings for tests. Their priority is 0, so that keyring itself never picks one of them for the system's."""

from threading import Event

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, NoKeyringError, PasswordDeleteError, PasswordSetError

WINDOWS_LIMIT = 1280


class MemoryKeyring(KeyringBackend):
    """A keyring as small as that of Windows; `writes` counts what was set or deleted, `before_write` may interfere."""

    priority = 0

    def __init__(self) -> None:
        super().__init__()
        self.held: dict[tuple[str, str], str] = {}
        self.writes = 0

    def get_password(self, service: str, username: str) -> str | None:
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.before_write()
        if len(password) > WINDOWS_LIMIT:
            raise PasswordSetError("too long for the Credential Manager")
        self.held[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self.before_write()
        if (service, username) not in self.held:
            raise PasswordDeleteError("no such password")
        del self.held[service, username]

    def before_write(self) -> None:
        self.writes += 1

    def entries(self) -> list[str]:
        return sorted(name for _service, name in self.held)


class Killed(BaseException):
    """Stands for the end of the process: no `except Exception` may tidy up after it."""


class DyingKeyring(MemoryKeyring):
    """The process ends before the write of this number."""

    def __init__(self, last: int) -> None:
        super().__init__()
        self.last = last

    def before_write(self) -> None:
        super().before_write()
        if self.writes > self.last:
            raise Killed


class RefusingKeyring(DyingKeyring):
    """The same, but the keyring says no and the process goes on."""

    def before_write(self) -> None:
        self.writes += 1
        if self.writes > self.last:
            raise PasswordSetError("no")


class NoneKeyring(KeyringBackend):
    """What keyring gives where a system has none."""

    priority = 0

    def get_password(self, service: str, username: str) -> str | None:
        raise NoKeyringError

    def set_password(self, service: str, username: str, password: str) -> None:
        raise NoKeyringError

    def delete_password(self, service: str, username: str) -> None:
        raise NoKeyringError


class LockableKeyring(MemoryKeyring):
    """Says that it is locked while `locked` is set."""

    def __init__(self, *, locked: bool = True) -> None:
        super().__init__()
        self.locked = locked

    def get_password(self, service: str, username: str) -> str | None:
        if self.locked:
            raise KeyringLocked
        return super().get_password(service, username)

    def before_write(self) -> None:
        if self.locked:
            raise KeyringLocked
        super().before_write()


class ForgetfulKeyring(MemoryKeyring):
    """Takes everything and keeps nothing."""

    def set_password(self, service: str, username: str, password: str) -> None:
        self.before_write()


class PromptingKeyring(MemoryKeyring):
    """Waits for a password on a screen that nobody sees."""

    def __init__(self) -> None:
        super().__init__()
        self.unlocked = Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.unlocked.wait(60)
        return super().get_password(service, username)
