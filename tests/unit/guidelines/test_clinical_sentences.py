"""Clinical sentences: what identifies somebody is marked to the last letter, and textbook sentences are left alone.

`tests/data/clinical.jsonl`: `t` a sentence, `s` the substrings that identify somebody (none: nothing may be raised).
The first 120 lines were written before the rules were tuned on them (69 % of the substrings were marked at first
sight), the last 35 afterwards (73 %, and none of the 15 clean ones flagged).
"""

import json
from pathlib import Path

from app.domain.checking import CheckRequest
from app.domain.finding import Finding, Severity
from app.guidelines.engine import Engine
from app.guidelines.rules.privacy.group import RULES

CHECK = Engine(RULES)
ROWS = [
    json.loads(line) for line in (Path(__file__).parents[2] / "data" / "clinical.jsonl").read_text("utf-8").splitlines()
]


def raised(text: str) -> list[Finding]:
    """The findings that stop a post or warn."""
    return [f for f in CHECK(CheckRequest(text)).findings if f.severity is not Severity.ADVISE]


def is_covered(text: str, part: str) -> bool:
    """Whether every letter and digit of a part lies in a finding's span."""
    marked = {at for f in raised(text) for span in f.spans for at in range(span.start, span.end)}
    begin = text.index(part)
    return all(at in marked for at in range(begin, begin + len(part)) if text[at].isalnum())


def test_what_identifies_somebody_is_marked() -> None:
    parts = [(row["t"], part) for row in ROWS for part in row["s"]]
    missed = [(text, part) for text, part in parts if not is_covered(text, part)]
    assert len(missed) <= 0.05 * len(parts), missed


def test_textbook_sentences_are_left_alone() -> None:
    clean = [row["t"] for row in ROWS if not row["s"]]
    flagged = [text for text in clean if raised(text)]
    assert len(flagged) <= 0.03 * len(clean), flagged
