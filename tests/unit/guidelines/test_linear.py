"""No text makes a check slow: the time grows with the length, whatever the text repeats.

Ratios, not seconds: a text four times as long takes some four times as long; with a pattern that tries again at every
letter it would take sixteen times as long.
"""

from time import process_time

import pytest

from app.domain.checking import CheckRequest
from app.domain.goal import PostKind
from app.guidelines.registry import engine

CHECK = engine()
SHORT, FACTOR = 4_000, 4
ALLOWED = 10
REPEATED = (
    "a",
    "a ",
    "A",
    "Ab ",
    "1",
    "1 ",
    "1/",
    "1.1",
    "!",
    "? ",
    ".",
    "...",
    "\n",
    '"',
    "“",
    "(",
    "@a ",
    "#Aa",
    "http://",
    "a.com ",
    "a.",
    "a@",
    "a-",
    "the ",
    "my patient ",
    "I saw her ",
    "you have ",
    "take 5 mg ",
    "Mr A ",
    "Dr A. B. ",
    "not ",
    "myth: ",
    "cures cancer ",
    "100% ",
    "1 in 2 ",
    "from Leeds ",
    "on 3 May ",
    "54F s/p ",
    "best clinic ",
    "$5 off ",
    "idiot ",
    "😂",
    "e\u0301",
    "&amp;",
    "\u200b",
    "x" * 300 + " ",
    "doi.org/10.1/a ",
    "patients who ",
    "suicide ",
    "people with diabetes ",
)


def seconds(text: str) -> float:
    """How long one check takes, as a reply: nearly every rule reads those."""
    begun = process_time()
    CHECK(CheckRequest(text, kind=PostKind.REPLY, in_reply_to=text[:2000]))
    return process_time() - begun


@pytest.mark.parametrize("piece", REPEATED, ids=lambda piece: repr(piece)[:20])
def test_four_times_the_text_takes_about_four_times_as_long(piece: str) -> None:
    short, long = (piece * SHORT)[:SHORT], (piece * SHORT * FACTOR)[: SHORT * FACTOR]
    # Below a few milliseconds there is nothing to measure; a busy machine gets a second chance.
    assert any(seconds(long) <= max(0.05, ALLOWED * seconds(short)) for _ in range(2))
