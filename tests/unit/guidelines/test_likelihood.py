"""The model of stories: what it says of plain cases, of long texts, and that it always says the same."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.checking import CheckRequest
from app.domain.finding import Severity
from app.domain.goal import PostKind
from app.guidelines.engine import Engine
from app.guidelines.likelihood import likelihood
from app.guidelines.rules.privacy.group import RULES
from app.guidelines.text import Surface
from app.guidelines.traits import windows

CHECK = Engine(RULES)
DATA = Path(__file__).parents[2] / "data"
ADVICE = (
    "Falls are common over 65. Keep floors clear and wear shoes with grip. Ask your GP about vitamin D. Strength and "
    "balance exercises twice a week help most people. Have your eyes tested every two years.\n\n"
)
STORY = "She squeezed my hand in recovery, asked for her dog and told us her daughter flies in from Oslo tomorrow."


def figures(name: str) -> tuple[int, int, int]:
    """How many posts are rightly flagged, rightly stopped and wrongly flagged."""
    flagged = stopped = alarms = 0
    for line in (DATA / name).read_text("utf-8").splitlines():
        row = json.loads(line)
        request = CheckRequest(
            row["text"],
            kind=PostKind(row["kind"]),
            in_reply_to=row["in_reply_to"] or "",
            jurisdictions=(row["jurisdiction"],),
        )
        found = {f.severity for f in CHECK(request).findings} - {Severity.ADVISE}
        flagged += "privacy" in row["must_flag"] and bool(found)
        stopped += "privacy" in row["must_block"] and Severity.BLOCK in found
        alarms += "privacy" in row["must_not_flag"] and bool(found)
    return flagged, stopped, alarms


@pytest.mark.parametrize(
    ("name", "flagged", "stopped", "alarms"),
    [("heldout-a.jsonl", 62, 59, 2), ("voices.jsonl", 109, 101, 1), ("stories.jsonl", 200, 199, 6)],
)
def test_the_posts_it_was_trained_on_are_judged_right(name: str, flagged: int, stopped: int, alarms: int) -> None:
    found = figures(name)
    assert found[0] >= flagged
    assert found[1] >= stopped
    assert found[2] <= alarms


def test_a_story_is_likely_and_advice_is_not() -> None:
    assert likelihood(Surface("text", STORY)).is_sure
    assert likelihood(Surface("text", ADVICE)).is_unlikely


def test_a_story_behind_two_pages_of_advice_is_still_found() -> None:
    found = likelihood(Surface("text", ADVICE * 6 + STORY))
    assert found.is_likely
    assert all(tell.start >= len(ADVICE) * 5 for tell in found.tells)


def test_a_few_words_leave_the_decision_to_the_lists() -> None:
    found = likelihood(Surface("text", "Good night."))
    assert not found.is_likely
    assert not found.is_unlikely


def test_what_gave_it_away_lies_in_the_text() -> None:
    surface = Surface("text", STORY)
    assert all(surface.text[tell.start : tell.end].strip() for tell in likelihood(surface).tells)


@given(st.text(max_size=400))
@settings(max_examples=60, deadline=None)
def test_any_text_gets_the_same_answer_twice(text: str) -> None:
    assert likelihood(Surface("text", text)) == likelihood(Surface("text", text))


@given(st.lists(st.sampled_from([ADVICE, STORY, "Yes. ", "\n\n"]), max_size=12))
@settings(max_examples=40, deadline=None)
def test_windows_leave_nothing_out(parts: list[str]) -> None:
    surface = Surface("text", "".join(parts))
    found = windows(surface)
    read = "".join(surface.text[window.start : window.end] for window in found)
    assert "".join(read.split()) == "".join(surface.text.split())
    assert [n for window in found for n in range(window.first, window.last)] == list(range(len(surface.tokens)))
