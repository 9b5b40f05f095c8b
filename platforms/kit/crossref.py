"""What Crossref knows of a paper: its title, and the notices about it.

Crossref's REST API (https://api.crossref.org, “works”; documentation and tutorial on Retraction Watch metadata, seen
2026-11): `updated-by` of a work are the notices about it, from the publisher or Retraction Watch; `update-to` is what
the work itself is a notice about, and some publishers put a paper's own DOI there. No account; only the DOI is sent.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from app.domain.ports import Clock
from platforms.kit.http import Http, Request
from platforms.kit.refusals import garbled

HOST = "https://api.crossref.org"
TIMEOUTS = (10.0, 20.0)
"""Somebody waits for the answer."""


@dataclass(frozen=True, slots=True)
class Notice:
    """One notice; `kind` in Crossref's words (retraction, expression_of_concern …), `on` ISO 8601 or empty."""

    kind: str
    doi: str
    source: str
    on: str


@dataclass(frozen=True, slots=True)
class Work:
    """A paper. `notices` are about it; `about` are the DOIs that it is itself a notice about."""

    doi: str
    title: str
    notices: tuple[Notice, ...]
    about: tuple[str, ...]


class Crossref:
    """The public API, asked about one DOI at a time."""

    def __init__(self, clock: Clock, address: str = HOST, timeouts: tuple[float, float] = TIMEOUTS) -> None:
        """Asks nothing yet. Raises InputError for an address that is not https."""
        self._http = Http(address, clock, timeouts=timeouts)

    def work(self, doi: str) -> Work:
        """The paper of a DOI. Raises NotFound, and the rest of the PlatformError tree."""
        answer = self._http.call(Request("GET", f"/works/{quote(doi, safe='')}"))
        message = answer.get("message")
        if not isinstance(message, dict) or not isinstance(message.get("DOI"), str):
            raise garbled(self._http.host, visible=False)
        here = message["DOI"].lower()
        said, notes = list(_notices(message, "updated-by")), list(_notices(message, "update-to"))
        said += [n for n in notes if n.doi.lower() == here]
        about = dict.fromkeys(n.doi for n in notes if n.doi and n.doi.lower() != here)
        return Work(message["DOI"], _title(message), tuple(dict.fromkeys(said)), tuple(about))


def _notices(message: Mapping[str, Any], name: str) -> Iterator[Notice]:
    entries = message.get(name)
    for entry in entries if isinstance(entries, list) else ():
        if isinstance(entry, dict) and isinstance(entry.get("type"), str):
            doi, source = entry.get("DOI"), entry.get("source")
            yield Notice(
                entry["type"],
                doi if isinstance(doi, str) else "",
                source if isinstance(source, str) else "",
                _day(entry.get("updated")),
            )


def _day(updated: object) -> str:
    """`{"date-parts": [[2010, 2, 6]]}`; month and day may be missing."""
    parts = updated.get("date-parts") if isinstance(updated, dict) else None
    first = parts[0] if isinstance(parts, list) and parts and isinstance(parts[0], list) else []
    return "-".join(f"{part:02d}" for part in first if isinstance(part, int))


def _title(message: Mapping[str, Any]) -> str:
    titles = message.get("title")
    first = titles[0] if isinstance(titles, list) and titles else ""
    return " ".join(first.split()) if isinstance(first, str) else ""
