"""What the rules catch and leave alone on labelled posts: a ratchet, with floors just below what was measured."""

from pathlib import Path

import pytest

from app.domain.finding import Citation, Finding, Severity, Span
from app.domain.message import Message
from app.guidelines.registry import engine
from tools.quality import EVAL, OWN, SHARED, Score, flagged, group_of, rows_of, score

DATA = OWN.parent
FLOORS = {
    "own": (OWN, {"privacy": 0.94, "advice": 0.98, "claims": 0.98, "evidence": 0.93, "tone": 0.98}, 4),
    "shared": (
        SHARED,
        {
            "privacy": 0.94,
            "advice": 0.99,
            "claims": 0.99,
            "legal": 0.99,
            "tone": 0.99,
            "boundaries": 0.99,
            "stigma": 0.99,
            "evidence": 0.99,
            "clarity": 0.99,
        },
        1,
    ),
    "first held-out": (DATA / "heldout-a.jsonl", {"advice": 0.99, "claims": 0.99, "evidence": 0.99, "tone": 0.99}, 1),
    "voices": (DATA / "voices.jsonl", {"advice": 0.95, "claims": 0.94, "evidence": 0.89, "tone": 0.94}, 1),
    "variants": (DATA / "variants.jsonl", {"advice": 0.94, "claims": 0.94, "evidence": 0.93, "tone": 0.92}, 1),
    "evaluation": (
        EVAL,
        {
            "privacy": 0.91,
            "advice": 0.85,
            "claims": 0.66,
            "legal": 0.8,
            "tone": 0.6,
            "boundaries": 0.86,
            "stigma": 0.99,
            "evidence": 0.72,
            "clarity": 0.83,
        },
        16,
    ),
}
"""Per file: the recall that must be kept per group, and how many posts that must raise nothing may raise something.

The evaluation set was seen by nobody who tuned a rule; its floors may rise and must not fall.
"""

STOPPED = {"own": 0.95, "shared": 0.92, "evaluation": 0.82}
"""Of what must be stopped in privacy and advice, the share that is."""


@pytest.fixture(scope="module", params=FLOORS)
def measured(request: pytest.FixtureRequest) -> tuple[str, Score]:
    path: Path = FLOORS[request.param][0]
    if not path.is_file():
        pytest.skip(f"{path.name} is not beside this checkout")
    return request.param, score(path, engine())


def shown(name: str, lines: list[str]) -> list[str]:
    """What is printed of a failure: of the evaluation set no texts, or whoever reads them has tuned on it."""
    return [" ".join(line.split()[:2]) for line in lines] if name == "evaluation" else lines


def test_recall_stays_where_it_was(measured: tuple[str, Score]) -> None:
    name, result = measured
    short = {
        group: round(result.groups[group].recall, 2)
        for group, floor in FLOORS[name][1].items()
        if result.groups[group].recall < floor
    }
    assert not short, "\n".join([f"below the floor: {short}", *shown(name, result.misses)])


def test_what_must_be_stopped_is_stopped(measured: tuple[str, Score]) -> None:
    name, result = measured
    asked = FLOORS[name][1].keys() & {"privacy", "advice"}
    least = STOPPED.get(name, 0.95)
    assert all(result.groups[group].stops >= least for group in asked), "\n".join(shown(name, result.misses))


def test_good_posts_are_left_alone(measured: tuple[str, Score]) -> None:
    name, result = measured
    assert result.clean.alarms <= FLOORS[name][2], "\n".join(shown(name, result.alarms))


def test_every_labelled_stretch_stands_in_its_post() -> None:
    for row in rows_of(OWN):
        assert all(span in row["text"] for span in row["spans"]), row["id"]


def test_nearly_half_of_our_posts_are_good_ones() -> None:
    rows = list(rows_of(OWN))
    assert len(rows) >= 120
    assert sum(not row["must_flag"] for row in rows) >= 0.45 * len(rows)
    assert len({row["id"] for row in rows}) == len(rows)


def _finding(rule: str, severity: Severity) -> Finding:
    return Finding(rule, severity, 1.0, "text", (Span(0, 1),), Message("x"), Message("x"), Citation("x"))


def test_rules_are_counted_in_the_groups_of_the_labels() -> None:
    assert group_of("evidence/known-myth") == "claims"
    assert group_of("evidence/unsourced-claim") == "evidence"
    assert group_of("claims/testimonial") == "legal"
    assert group_of("tone/stigmatizing") == "stigma"
    assert group_of("privacy/patient-name") == "privacy"


def test_an_advice_counts_only_where_it_should() -> None:
    said = [_finding("tone/profanity", Severity.ADVISE), _finding("evidence/unsourced-claim", Severity.ADVISE)]
    assert flagged(said) == {"evidence"}


def test_a_warning_does_not_stop() -> None:
    row = {"id": "x", "text": "x", "note": "", "must_flag": ["advice"], "must_block": ["advice"], "must_not_flag": []}
    result = Score()
    result.add(row, (_finding("advice/individual-treatment", Severity.WARN),))
    assert result.groups["advice"].recall == 1
    assert result.groups["advice"].stops == 0


def test_a_finding_in_a_group_that_must_be_quiet_is_an_alarm() -> None:
    row = {"id": "x", "text": "x", "note": "", "must_flag": [], "must_block": [], "must_not_flag": ["tone"]}
    result = Score()
    result.add(row, (_finding("tone/profanity", Severity.WARN),))
    assert (result.clean.alarms, result.groups["tone"].alarm_rate) == (1, 1)
