"""What an account posted in the last 30 days counts with what it says now."""

from datetime import UTC, datetime, timedelta

from app.domain.checking import CheckRequest
from app.domain.context import Author, Context, Earlier
from app.domain.finding import Severity
from app.guidelines.engine import Engine
from app.guidelines.rules.privacy.identifier_combination import RULE

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
TODAY = "Update on my patient, the fisherman: we discharged him and he cried."
BEFORE = "My patient from Macklin came in on 3 November with his hand crushed. We operated all night."


def severity(text: str, context: Context) -> Severity | None:
    found = Engine((RULE,))(CheckRequest(text, context=context)).findings
    return found[0].severity if found else None


def test_an_earlier_post_about_the_same_person_adds_its_details() -> None:
    recent = (Earlier(BEFORE, NOW - timedelta(days=12)),)
    assert severity(TODAY, Context(now=NOW)) is None
    assert severity(TODAY, Context(now=NOW, recent=recent)) is Severity.BLOCK


def test_what_is_older_than_a_month_or_of_unknown_day_is_forgotten() -> None:
    assert severity(TODAY, Context(now=NOW, recent=(Earlier(BEFORE, NOW - timedelta(days=31)),))) is None
    assert severity(TODAY, Context(recent=(Earlier(BEFORE, NOW),))) is None


def test_another_persons_story_adds_nothing() -> None:
    other = Earlier("I treated a teacher from Hexham on 3 November for a burn and she went home.", NOW)
    story = "My patient, a fisherman, was discharged and he cried."
    assert severity(story, Context(now=NOW, recent=(other,))) is None


def test_the_same_conversation_is_about_the_same_person() -> None:
    context = Context(now=NOW, thread="t1", recent=(Earlier(BEFORE, NOW - timedelta(days=1), thread="t1"),))
    assert severity("My patient, a fisherman, was discharged and he cried.", context) is Severity.BLOCK


def test_a_page_that_names_the_hospital_counts_as_naming_it() -> None:
    story = "Treated a 34-year-old fisherman with a burn. He cried."
    assert severity(story, Context()) is None
    assert severity(story, Context(author=Author(bio="Nurse at Harbour Hospital"))) is Severity.WARN
