"""Calls to Meta's Graph API for one account, and its lists of own posts: Facebook, Instagram and Threads."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from app.domain.delivery import Receipt
from app.domain.errors import UnknownOutcome
from app.domain.ports import Clock
from platforms.kit.adapter import Tools
from platforms.kit.graph_errors import error_of, is_stale
from platforms.kit.http import Request
from platforms.kit.refusals import garbled
from platforms.kit.signed import Holder, Signed

VERSION = "v25.0"
"""Of graph.facebook.com and graph.instagram.com: of 2026-02-18, alive until 2028-07-29 (changelog, 2026-11-22)."""
PAGE, PAGES = 25, 8
SETTLE = timedelta(seconds=20)
"""A server may still be at work on a request whose connection broke."""


class Graph:
    """One account's way to one of Meta's hosts. The token goes in a header, so that no log of addresses holds it."""

    def __init__(self, home: str, tools: Tools, holder: Holder, version: str = VERSION) -> None:
        self.home, self.version, self._clock = home, version, tools.clock
        self._signed = Signed(tools.http(home), holder)
        self.host = self._signed.http.host

    def get(self, path: str, *needs: str, **params: str) -> dict[str, Any]:
        """A look at something. `needs` are strings that the answer must have. Raises the PlatformError tree."""
        return self.call(Request("GET", path, params=params), *needs)

    def post(
        self, path: str, form: Mapping[str, str], *needs: str, visible: bool = False, about: str = ""
    ) -> dict[str, Any]:
        """A change. `visible`: people see what it makes; `about` is its text, where that was sent before.

        Raises the PlatformError tree.
        """
        return self.call(Request("POST", path, form=form, visible=visible), *needs, about=about)

    def delete(self, path: str) -> None:
        """Take something away. Raises NotFound where it is gone, and the PlatformError tree."""
        self.call(Request("DELETE", path))

    def call(self, request: Request, *needs: str, about: str = "") -> dict[str, Any]:
        """One call; the version goes before its path. Raises the PlatformError tree, never with `about` in it."""
        reply = self._signed.send(replace(request, path=f"/{self.version}/{request.path}"), stale=is_stale)
        if not reply.ok:
            hidden = (*reply.hidden, *([about] if about else []))
            raise error_of(replace(reply, hidden=hidden), self._clock.now())
        return self._signed.http.read(reply, *needs)

    def rows(self, path: str, **params: str) -> tuple[list[dict[str, Any]], str]:
        """One page of a list, and the cursor of the next page; that is empty where there is none."""
        answer = self.get(path, **params)
        data = answer.get("data")
        if not isinstance(data, list) or not all(isinstance(row, dict) for row in data):
            raise garbled(self.host, visible=False)
        paging = answer.get("paging")
        cursors = paging.get("cursors") if isinstance(paging, dict) and paging.get("next") else None
        after = cursors.get("after") if isinstance(cursors, dict) else ""
        return data, after if isinstance(after, str) else ""


class Feed:
    """A list of the account's own posts, newest first, read down to the one that was the newest before ours."""

    def __init__(self, graph: Graph, path: str, fields: str) -> None:
        self._graph, self._path, self._fields = graph, path, fields

    def newest(self) -> str:
        """The id of the newest post, or empty."""
        rows, _ = self._graph.rows(self._path, fields="id", limit="1")
        return next((str(row.get("id")) for row in rows), "")

    def newer(self, than: str) -> Iterator[dict[str, Any]]:
        """The posts newer than one. Raises UnknownOutcome where there are too many, and the PlatformError tree."""
        after = ""
        for _ in range(PAGES):
            more = {"after": after} if after else {}
            rows, after = self._graph.rows(self._path, fields=self._fields, limit=str(PAGE), **more)
            for row in rows:
                if str(row.get("id")) == than:
                    return
                yield row
            if not after:
                return
        raise UnknownOutcome("graph-too-many", host=self._graph.host)


def settled(look: Callable[[], Receipt | None], clock: Clock, tried: datetime) -> Receipt | None:
    """What a look finds; where it finds nothing soon after `tried`, what it finds once the server has settled.

    Raises UnknownOutcome where the wait was cut short, and what `look` raises.
    """
    found, left = look(), SETTLE - (clock.now() - tried)
    if found or left <= timedelta(0):
        return found
    clock.wait(left.total_seconds())
    found = look()
    if found is None and clock.now() - tried < SETTLE:
        raise UnknownOutcome("graph-too-early")
    return found


def same(sent: str, shown: object) -> bool:
    """Whether a post says what was sent; spaces, line breaks and the sign of a topic tag are Meta's to change."""
    return _bare(sent) == _bare(str(shown or ""))


def _bare(text: str) -> str:
    return "".join(text.replace("#", "").split())


def moment(row: Mapping[str, Any], name: str, now: datetime) -> datetime:
    """When a post was made, as Meta says; now where it does not."""
    try:
        return datetime.fromisoformat(str(row.get(name)))
    except ValueError:
        return now


def summed(row: Mapping[str, Any], name: str) -> int | None:
    """A count that comes as `{"summary": {"total_count": 3}}`; None where it is not there."""
    part = row.get(name)
    summary = part.get("summary") if isinstance(part, dict) else None
    count = summary.get("total_count") if isinstance(summary, dict) else None
    return count if isinstance(count, int) else None


def insights(graph: Graph, remote_id: str, names: str) -> dict[str, int]:
    """Numbers of one post by name. Raises the PlatformError tree."""
    rows, _ = graph.rows(f"{remote_id}/insights", metric=names)
    found = {str(row.get("name")): _value(row) for row in rows}
    return {name: value for name, value in found.items() if value is not None}


def _value(row: Mapping[str, Any]) -> int | None:
    values = row.get("values")
    first = values[0] if isinstance(values, list) and values else row.get("total_value")
    value = first.get("value") if isinstance(first, dict) else None
    return value if isinstance(value, int) else None
