"""A real process that runs the runner on a real database against a platform on loopback. Meant to be killed.

python -m tests.faults.runner_child DATA_DIR KEY_HEX SERVER_URL repeatable|once
"""

import json
import os
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from urllib.parse import quote
from urllib.request import Request, urlopen

from app.domain.account import Account
from app.domain.delivery import Outgoing, Receipt, Saved
from app.runner.clock import SystemClock
from app.runner.loop import Runner
from app.storage.opening import open_store
from tests.fakes import FakePlatforms, make_desk


class HttpPublisher:
    """An adapter for the server of `live_server`."""

    def __init__(self, url: str, *, repeatable: bool) -> None:
        self._url, self.repeatable = url, repeatable

    def prepare(self, outgoing: Outgoing, saved: Saved, keep: Callable[[Saved], None]) -> Saved:
        ready = {f"key-{n}": f"{outgoing.delivery_id}/{n}" for n, _ in enumerate(outgoing.segments)}
        keep(ready)
        return ready

    def commit(self, outgoing: Outgoing, saved: Saved, part: int) -> Receipt:
        post = {"key": saved[f"key-{part}"], "text": outgoing.segments[part].text, "pid": str(os.getpid())}
        answer = self._ask(Request(f"{self._url}/post", json.dumps(post).encode()))
        return self._receipt(part, answer["id"])

    def find(self, outgoing: Outgoing, saved: Saved, part: int, since: datetime) -> Receipt | None:
        answer = self._ask(Request(f"{self._url}/find?key={quote(saved[f'key-{part}'])}"))
        return self._receipt(part, answer["id"]) if answer["id"] else None

    def _receipt(self, part: int, remote_id: str) -> Receipt:
        return Receipt(part, remote_id, f"{self._url}/{remote_id}", SystemClock().now())

    def _ask(self, request: Request) -> dict[str, str]:
        with urlopen(request, timeout=20) as answer:
            return dict(json.load(answer))


class HttpPlatforms(FakePlatforms):
    """Every account lives on the server."""

    def __init__(self, clock: SystemClock, url: str, *, repeatable: bool) -> None:
        super().__init__(clock, repeatable=repeatable)
        self._url = url

    def publisher(self, account: Account) -> HttpPublisher:
        return HttpPublisher(self._url, repeatable=self.repeatable)


def main(data_dir: str, key: str, url: str, kind: str) -> None:
    clock = SystemClock()
    store = open_store(Path(data_dir), bytes.fromhex(key), clock.now())
    platforms = HttpPlatforms(clock, url, repeatable=kind == "repeatable")
    ids = (f"run-{os.getpid()}-{n}" for n in range(1000))
    runner = Runner(make_desk(work=store.work, clock=clock, platforms=platforms, new_id=lambda: next(ids)), "desktop")
    runner.recover()
    runner.run_due()
    store.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
