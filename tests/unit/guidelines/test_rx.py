"""What an expression needs is looked for before it is asked: that must never hide a match."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.guidelines.registry import RULES
from app.guidelines.rx import KNOWN, Rx

sys.path.insert(0, str(Path(__file__).parents[3] / "tools"))
import needs

EXAMPLES = [e if isinstance(e, str) else e.text for rule in RULES for e in (*rule.flag, *rule.leave)]
WORDS = sorted({word for text in EXAMPLES for word in text.split()})


def hidden(text: str) -> list[str]:
    """The expressions that match in a text though what they need is said to be missing."""
    return [rx.pattern for rx in KNOWN if rx.lacks(text) and rx.compiled.search(text)]


@pytest.mark.parametrize("share", range(6))
def test_nothing_is_hidden_in_the_examples_of_the_rules(share: int) -> None:
    long = [" ".join(EXAMPLES[n : n + 3]) for n in range(share * 3, len(EXAMPLES), 3 * 6)]
    assert [found for text in long for found in (*hidden(text), *hidden(text.lower()))] == []


@given(st.lists(st.sampled_from(WORDS) | st.text(max_size=8), min_size=30, max_size=60))
def test_nothing_is_hidden_in_any_text(words: list[str]) -> None:
    assert hidden(" ".join(words)) == []


def test_the_table_is_the_one_that_the_tool_makes() -> None:
    # By itself: the expressions of other tests are known here too.
    here = os.environ | {"PYTHONPATH": str(needs.TOP)}
    done = subprocess.run([sys.executable, needs.__file__, "--check"], cwd=needs.TOP, env=here, check=False)
    assert done.returncode == 0, "run make seal"


@pytest.mark.parametrize(
    ("pattern", "texts"),
    [
        (r"\bcures?\b", {"¦cure¦", "¦cures¦"}),
        (r"\b(?:my|our)\s+clinics?", {" ¦clinic"}),
        (r"no[ -]risk", {"no¦ ¦risk", "no¦-¦risk"}),
        (r"\d+ ?(?:mg|mcg)\b", {"mg¦", "mcg¦"}),
        (r"\w+", set()),
        (r"(?i:cure)|miracle", set()),
        (r"(?!miracle)\w{3}", set()),
    ],
)
def test_what_a_match_cannot_be_without(pattern: str, texts: set[str]) -> None:
    found = needs.needed(Rx(pattern))
    KNOWN.pop()
    assert found == texts


def test_a_search_for_what_is_not_there_is_never_made() -> None:
    text = "a" * 400
    rx = next(rx for rx in KNOWN if "suicid" in rx.pattern and rx.lacks(text))
    assert rx.search(text) is None
    assert rx.sub("b", text) == text
    assert (list(rx.finditer(text)), rx.findall(text), rx.split(text)) == ([], [], [text])
