"""Retracted papers: a table of sorted hashes, looked up by DOI or PubMed number.

A label is the set of all notices about a paper, in no order (Retraction Watch, as Crossref publishes it, 2026-11):
a retraction that was not taken back stops a post, one that was, or an expression of concern, wants a look, and a
correction says nothing.
"""

import hashlib
import json
import re
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files

from app.guidelines.rx import Rx

_PREFIX = Rx(r"^(?:https?://)?(?:(?:dx\.)?doi\.org/|doi:?\s*)", re.IGNORECASE)
_ENDING = Rx(r"(?:/(?:full|fulltext|pdf|epdf|abstract|html|meta)|\.full|\.pdf)+$")
_TRAILING = ".,;:!?*_'\"”’»]>|"
_MAGIC = b"primum-retractions-1\n"
_NOTHING = frozenset({"", "0", "unavailable", "none", "n/a"})


class Standing(StrEnum):
    """How a paper stands."""

    RETRACTED = "retracted"
    CONCERN = "concern"


_STANDINGS = tuple(Standing)


def doi_key(text: str) -> str:
    """The key of a DOI: lower case, without the address, page or punctuation around it."""
    doi = _PREFIX.sub("", text.strip()).lower().split("?")[0].split("#")[0]
    while doi and (doi[-1] in _TRAILING or (doi[-1] == ")" and doi.count(")") > doi.count("("))):
        doi = doi[:-1]
    return f"doi:{_ENDING.sub('', doi)}"


def pmid_key(text: str) -> str:
    """The key of a PubMed number."""
    return f"pmid:{text.strip().lstrip('0')}"


def keys_of(doi: str, pmid: str) -> tuple[str, ...]:
    """The keys of a paper as a list gives it, where “unavailable” and 0 stand for nothing."""
    found = []
    if doi.strip().lower() not in _NOTHING and (key := doi_key(doi)).startswith("doi:10."):
        found.append(key)
    if pmid.strip().lower() not in _NOTHING and pmid.strip().isdigit():
        found.append(pmid_key(pmid))
    return tuple(found)


def standing_of(natures: Iterable[str]) -> Standing | None:
    """What a set of notices comes to."""
    said = " ".join(natures).lower()
    if "retraction" in said or "withdraw" in said or "removal" in said:
        return Standing.CONCERN if "reinstate" in said else Standing.RETRACTED
    return Standing.CONCERN if "concern" in said or "reinstate" in said else None


@dataclass(frozen=True, slots=True)
class Table:
    """The hashes in order, and beside each how its paper stands. `date` is the newest notice in it, ISO 8601."""

    hashes: "array[int]"
    standings: bytes
    date: str

    def __len__(self) -> int:
        """How many DOIs and PubMed numbers it knows."""
        return len(self.hashes)

    def standing(self, key: str) -> Standing | None:
        """How the paper of a key stands; None where nothing is known against it."""
        wanted = _hash(key)
        at = bisect_left(self.hashes, wanted)
        found = at < len(self.hashes) and self.hashes[at] == wanted
        return _STANDINGS[self.standings[at]] if found else None

    @property
    def version(self) -> str:
        """Its date and digest, as a report names it beside the packs."""
        return f"retracted-{self.date or 'undated'}-{self._digest()[:8]}"

    def to_bytes(self) -> bytes:
        """As it is kept in a file."""
        head = {"date": self.date, "count": len(self), "digest": self._digest()}
        return _MAGIC + json.dumps(head).encode() + b"\n" + _plain(self.hashes) + self.standings

    def _digest(self) -> str:
        return hashlib.sha256(_plain(self.hashes) + self.standings + self.date.encode()).hexdigest()


def table(standings: Mapping[str, Standing], date: str) -> Table:
    """The table of some keys."""
    pairs = sorted({_hash(key): _STANDINGS.index(standing) for key, standing in standings.items()}.items())
    return Table(array("Q", [h for h, _ in pairs]), bytes(s for _, s in pairs), date)


def from_bytes(data: bytes) -> Table:
    """A table that `to_bytes` made. Raises ValueError where it is cut short or altered."""
    head, _, body = data.removeprefix(_MAGIC).partition(b"\n")
    if not data.startswith(_MAGIC):
        raise ValueError("not a table of retractions")
    about = json.loads(head)
    count = int(about["count"])
    if len(body) != 9 * count or (body and max(body[8 * count :]) >= len(_STANDINGS)):
        raise ValueError("the table is cut short")
    found = Table(_array(body[: 8 * count]), body[8 * count :], str(about["date"]))
    if found._digest() != about["digest"]:
        raise ValueError("the table was altered")
    return found


@cache
def shipped() -> Table:
    """The famous cases that come with Primum (resources/lexicons/retracted.tsv)."""
    text = (files("resources") / "lexicons" / "retracted.tsv").read_text("utf-8")
    rows = [line.split("\t") for line in text.split("\n") if line and not line.startswith("#")]
    found = {key: standing_of([nature]) for doi, pmid, nature, _ in rows for key in keys_of(doi, pmid)}
    return table({key: standing for key, standing in found.items() if standing}, "")


def _hash(key: str) -> int:
    return int.from_bytes(hashlib.blake2b(key.encode(), digest_size=8).digest(), "big")


def _plain(hashes: "array[int]") -> bytes:
    """Eight bytes each, little end first, on every machine."""
    return b"".join(h.to_bytes(8, "little") for h in hashes)


def _array(data: bytes) -> "array[int]":
    return array("Q", (int.from_bytes(data[n : n + 8], "little") for n in range(0, len(data), 8)))
