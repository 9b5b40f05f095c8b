"""A report from outside is told from a clinician's own story."""

import pytest

from app.domain.checking import CheckRequest
from app.domain.finding import Severity
from app.guidelines.registry import engine
from app.guidelines.reported import REPORT, points
from app.guidelines.text import Surface

CHECK = engine()
REPORTS = (
    "A Tilden County resident in their sixties has died of West Nile virus, the health department said on Friday. "
    "Eleven further cases have been reported in the state this year.",
    "Olympic rower Marit Solheim told the Harbour Echo that she has epilepsy. The 31-year-old was diagnosed in 2022 "
    "after a seizure at training camp.",
    "The tribunal heard that the dentist had examined the woman in March without a chaperone. He was suspended for "
    "four months, the council said in a statement.",
    "Nobel laureate Ilse Brandauer has died in Graz at 88. The chemist's work led to the first drug against sleeping "
    "sickness, the university announced.",
)
OWN = (
    "A 34-year-old climber was airlifted to our trauma centre on Saturday with a broken pelvis. She went home today.",
    "Dr Rao's team here delivered triplets to a teacher from Tilden on Friday. Mother and babies are well.",
    "52F, rural Ohio, snake bite on Tuesday, 12 vials, home today.",
    "You may have seen the news. The driver was in my trauma bay on Sunday and he made it.",
)


def stopped(text: str) -> list[str]:
    found = CHECK(CheckRequest(text)).findings
    return [f.rule for f in found if f.rule.startswith("privacy/") and f.severity is not Severity.ADVISE]


@pytest.mark.parametrize("text", REPORTS)
def test_a_report_is_no_story_of_the_authors(text: str) -> None:
    assert points(Surface("text", text)) >= REPORT
    assert stopped(text) == []


@pytest.mark.parametrize("text", OWN)
def test_ones_own_patient_in_the_style_of_the_news_is_found(text: str) -> None:
    assert points(Surface("text", text)) < REPORT
    assert stopped(text)


def test_who_speaks_for_himself_writes_no_report() -> None:
    report = REPORTS[0]
    assert points(Surface("text", f"{report} She was in my clinic.")) == 0
    assert points(Surface("text", report, reply=True)) == 0
    assert points(Surface("text", f'{report} "I knew her well," said the mayor.')) >= REPORT
