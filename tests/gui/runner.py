"""A runner that sends nothing and remembers what it was told."""

from app.domain.errors import InputError
from app.ui.context import RunnerState


class StillRunner:
    def __init__(self) -> None:
        self.state = RunnerState.ON
        self.told: list[str] = []
        self.background = self.refuses = False

    def start(self) -> None:
        self.state = RunnerState.ON
        self.told.append("start")

    def pause(self) -> None:
        self.state = RunnerState.PAUSED
        self.told.append("pause")

    def resume(self) -> None:
        self.state = RunnerState.ON
        self.told.append("resume")

    def stop(self) -> None:
        self.state = RunnerState.OFF
        self.told.append("stop")

    def in_background(self) -> bool:
        return self.background

    def set_background(self, *, on: bool) -> None:
        if self.refuses:
            raise InputError("service-passphrase")
        self.background = on

    def wake(self) -> None:
        self.told.append("wake")
