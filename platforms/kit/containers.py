"""Containers: posts of Instagram and Threads that are made unseen, looked at by Meta, and then published in one act.

States and their names: developers.facebook.com, instagram-platform/content-publishing and threads/troubleshooting,
2026-11-22. A container that nobody publishes is dropped after a day.
"""

from collections.abc import Mapping

from app.domain.errors import NotFound, Refused, Unreachable
from app.domain.ports import Clock
from platforms.kit.graph import Graph
from platforms.kit.refusals import shorten

WORKING, READY, PUBLISHED, FAILED, EXPIRED = "IN_PROGRESS", "FINISHED", "PUBLISHED", "ERROR", "EXPIRED"
USABLE = {WORKING, READY}
WAITS = (1, 2, 3, 5, 10, 20, 30, 60, 60, 60, 60)
"""Seconds between looks; Meta asks to look once a minute for five minutes at most."""


class Containers:
    """An account's containers. `edge` is where they are made, `field` holds the state, `words` what went wrong."""

    def __init__(self, graph: Graph, clock: Clock, edge: str, field: str, words: str) -> None:
        self._graph, self._clock, self._edge, self._field, self._words = graph, clock, edge, field, words

    def make(self, form: Mapping[str, str]) -> str:
        """A new one that Meta has looked through; its id. Raises the PlatformError tree."""
        container = self.begin(form)
        self.wait(container)
        return container

    def begin(self, form: Mapping[str, str]) -> str:
        """A new one; its id."""
        return str(self._graph.post(self._edge, form, "id")["id"])

    def state(self, container: str) -> str:
        """Where it stands; expired where Meta knows it no more."""
        return self._look(container)[0]

    def wait(self, container: str) -> None:
        """Until it can be published. Raises Refused where Meta cannot use it, Unreachable where it takes too long."""
        for seconds in (0, *WAITS):
            if seconds:
                self._clock.wait(seconds)
            state, words = self._look(container)
            if state == READY:
                return
            if state != WORKING:
                raise Refused("graph-container", host=self._graph.host, reason=shorten(words) or state)
        raise Unreachable("graph-not-ready", host=self._graph.host)

    def _look(self, container: str) -> tuple[str, str]:
        try:
            answer = self._graph.get(container, self._field, fields=f"{self._field},{self._words}")
        except NotFound:
            return EXPIRED, ""
        return str(answer[self._field]), str(answer.get(self._words) or "")
