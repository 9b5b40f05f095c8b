"""A runner that sends nothing and remembers what it was told."""

from app.ui.context import RunnerState


class StillRunner:
    def __init__(self) -> None:
        self.state = RunnerState.ON
        self.told: list[str] = []

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

    def wake(self) -> None:
        self.told.append("wake")
