"""The public list of retractions, read row by row.

The columns are those of the Retraction Watch CSV that Crossref publishes (seen 2026-11): OriginalPaperDOI and
OriginalPaperPubMedID name the paper, RetractionNature says what became of it, RetractionDate when.
"""

import csv
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from app.domain.errors import InputError
from app.guidelines.retractions import Standing, Table, keys_of, standing_of, table
from app.guidelines.rx import Rx

DOI, PMID, NATURE, DATE = "OriginalPaperDOI", "OriginalPaperPubMedID", "RetractionNature", "RetractionDate"
NEEDED = (DOI, PMID, NATURE, DATE)

_LONGEST_FIELD = 1024 * 1024
_AMERICAN = Rx(r"(?P<m>\d{1,2})/(?P<d>\d{1,2})/(?P<y>\d{4})\b")
_ISO = Rx(r"(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)\b")


@dataclass(frozen=True, slots=True)
class Gathered:
    """What a list came to. `rows` were read; `nameless` of them have neither DOI nor PubMed number."""

    table: Table
    rows: int
    nameless: int
    retracted: int
    concerns: int


def gather(lines: Iterable[str], today: date) -> Gathered:
    """Read a list. Notices dated after `today` do not count for its date. Raises InputError saying what is wrong."""
    natures: dict[str, set[str]] = defaultdict(set)
    rows, nameless, newest = 0, 0, ""
    for row in _rows(lines):
        rows += 1
        keys = keys_of(row[DOI], row[PMID])
        nameless += not keys
        for key in keys:
            natures[key].add(row[NATURE])
        day = _day(row[DATE])
        if day and day <= today.isoformat():
            newest = max(newest, day)
    found = {key: standing for key, said in natures.items() if (standing := standing_of(said))}
    if not found:
        raise InputError("evidence-import-empty", rows=rows)
    grades = list(found.values())
    return Gathered(
        table(found, newest), rows, nameless, grades.count(Standing.RETRACTED), grades.count(Standing.CONCERN)
    )


def _rows(lines: Iterable[str]) -> Iterator[Mapping[str, str]]:
    """The needed fields of each row. A row that ends early means that the file was cut short or is damaged."""
    before = csv.field_size_limit(_LONGEST_FIELD)
    try:
        reader = csv.reader(lines, strict=True)
        heads = [name.strip() for name in next(reader, [])]
        places = _places(heads)
        for row in reader:
            if len(row) < len(heads) and any(row):
                raise InputError("evidence-import-cut", line=reader.line_num)
            if any(row):
                yield {name: row[at] for name, at in places.items()}
    except csv.Error as error:
        raise InputError("evidence-import-damaged", line=reader.line_num, why=str(error)) from error
    finally:
        csv.field_size_limit(before)


def _places(heads: list[str]) -> dict[str, int]:
    missing = [name for name in NEEDED if name not in heads]
    if missing:
        raise InputError("evidence-import-no-column", columns=", ".join(missing))
    return {name: heads.index(name) for name in NEEDED}


def _day(said: str) -> str:
    """A day as ISO 8601, from the American way of the list or ISO; empty where it is none."""
    found = _AMERICAN.match(said.strip()) or _ISO.match(said.strip())
    try:
        return date(int(found["y"]), int(found["m"]), int(found["d"])).isoformat() if found else ""
    except ValueError:
        return ""
