"""The clock of a clinic's database server: machines whose own clocks differ must count leases alike."""

from datetime import datetime, timedelta

from app.domain.ports import Clock


class ServerClock:
    """This machine's clock, set right by the server's at the beginning of every transaction.

    So a lease is as long as it should be, however wrong the clocks of two machines are. What is left is the time that
    an answer needs on the way.
    """

    def __init__(self, here: Clock) -> None:
        """As right as this machine's clock until the server is heard."""
        self._here, self._ahead = here, timedelta(0)

    def heard(self, moment: datetime) -> None:
        """The server just said that it is this moment."""
        self._ahead = moment - self._here.now()

    def now(self) -> datetime:
        """The moment in UTC, as the server sees it."""
        return self._here.now() + self._ahead

    def wait(self, seconds: float) -> bool:
        """Wait; True when `wake` cut it short."""
        return self._here.wait(seconds)

    def wake(self) -> None:
        """End the wait that is under way, from any thread."""
        self._here.wake()
