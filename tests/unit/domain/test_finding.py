"""Fixes: edits that do not move each other."""

from app.domain.finding import Fix, Span
from app.domain.message import Message


def test_the_edits_of_a_fix_use_the_spans_of_the_text_before_them() -> None:
    fix = Fix(Message("x"), ((Span(0, 2), "One"), (Span(6, 9), "")))
    assert fix.applied("my 54-old") == "One 54-"


def test_a_span_without_width_inserts() -> None:
    fix = Fix(Message("x"), ((Span(5, 5), "!"), (Span(0, 0), "Ad: ")))
    assert fix.applied("hello") == "Ad: hello!"
