"""The neutral reply: one click away from a reply that gives a patient away, and clean in every country."""

import pytest

from app.domain.checking import CheckRequest
from app.domain.goal import PostKind
from app.guidelines.packs import JURISDICTIONS, pack
from app.guidelines.registry import engine

CHECK = engine()
REVIEWS = ("Rude staff, 1 star.", "Dr Lee fixed my shoulder!", "Is a fever of 39 bad?", "")
TELLS = "\ufeffHi Tom,\n\nyou came twice since March… and skipped the root canal 💙"


def reply(text: str, *jurisdictions: str, asked: str = REVIEWS[0]) -> CheckRequest:
    return CheckRequest(text, PostKind.REPLY, asked, jurisdictions=jurisdictions)


@pytest.mark.parametrize("jurisdiction", JURISDICTIONS)
@pytest.mark.parametrize("asked", REVIEWS)
def test_no_rule_has_anything_against_it(jurisdiction: str, asked: str) -> None:
    neutral = pack(jurisdiction).says["reply"]
    assert CHECK(reply(neutral, jurisdiction, asked=asked)).findings == ()


@pytest.mark.parametrize("jurisdiction", JURISDICTIONS)
def test_it_takes_the_place_of_the_whole_reply(jurisdiction: str) -> None:
    (found,) = [f for f in CHECK(reply(TELLS, jurisdiction)).findings if f.rule == "privacy/confirms-patient"]
    assert found.fix is not None
    assert found.fix.applied(TELLS).strip("\ufeff") == pack(jurisdiction).says["reply"]


def test_where_countries_word_it_differently_one_finding_offers_that_of_the_first() -> None:
    assert pack("us").says["reply"] != pack("uk").says["reply"]
    found = [f for f in CHECK(reply(TELLS, "uk", "us")).findings if f.rule == "privacy/confirms-patient"]
    assert [f.jurisdictions for f in found] == [("uk", "us")]
    assert pack("uk").says["reply"] in found[0].fix.applied(TELLS)
