"""What surrounds a post, as a line of JSON tells it, and what is said about values that cannot be."""

from datetime import UTC, datetime

import pytest

from app.commands.check import asked
from app.commands.postfile import Defaults, parse, source_of
from app.domain.context import Author, Context, Interest
from app.domain.errors import InputError
from app.domain.goal import Audience
from app.words import words

FULL = {
    "text": "x", "audience": "group", "paid": True, "live": True, "repost": False, "location": "Elmvale",
    "first_comment": "Link in bio", "poll": ["yes", "no"], "bio": "GP in Elmvale", "titles": ["nurse practitioner"],
    "interests": [{"party": "Acme Pharma", "kind": "shares"}, {"party": "Beta"}], "consents": ["c-1"],
    "publish_at": "2026-11-24T07:30:00-05:00",
}  # fmt: skip


def test_all_that_is_told_reaches_the_rules() -> None:
    request = asked(parse(FULL, Defaults()))
    at = datetime(2026, 11, 24, 12, 30, tzinfo=UTC)
    assert request.context == Context(
        author=Author(titles=("nurse practitioner",), bio="GP in Elmvale"),
        interests=(Interest("Acme Pharma", "shares"), Interest("Beta", "paid")),
        paid=True, live=True, location="Elmvale", first_comment="Link in bio", poll=("yes", "no"), publish_at=at,
    )  # fmt: skip
    assert (request.audience, request.consents) == (Audience.GROUP, ("c-1",))
    assert parse(FULL, Defaults()).post.planned_for == at


def test_what_is_absent_or_null_stays_unknown() -> None:
    silent = {"text": "x"} | dict.fromkeys(FULL.keys() - {"text"})
    assert asked(parse(silent, Defaults())).context == Context()


@pytest.mark.parametrize(
    ("field", "value", "says"),
    [
        ("paid", "yes", "true or false"),
        ("live", 1, "true or false"),
        ("repost", [], "true or false"),
        ("location", 3, "must be text"),
        ("first_comment", ["a"], "must be text"),
        ("bio", {}, "must be text"),
        ("poll", "yes", "must be a list"),
        ("poll", ["yes", 2], "list of texts"),
        ("titles", [None], "list of texts"),
        ("consents", "c-1", "must be a list"),
        ("options", ["medicine"], "object of words"),
        ("options", {"subreddit": ["medicine"]}, "object of words"),
        ("interests", {"party": "Acme"}, "must be a list"),
        ("interests", ["Acme"], "“party”"),
        ("interests", [{"party": " "}], "“party”"),
        ("interests", [{"party": "Acme", "kind": "love"}], "shares"),
        ("interests", [{"party": "Acme", "kind": ["paid"]}], "shares"),
        ("audience", "everybody", "group"),
        ("publish_at", "soon", "offset"),
        ("publish_at", "2026-11-24T07:30", "offset"),
        ("publish_at", "9999-12-31T23:59:00-12:00", "offset"),
        ("publish_at", 20261124, "must be text"),
    ],
)
def test_a_bad_value_is_answered_with_a_sentence_that_names_it(field: str, value: object, says: str) -> None:
    with pytest.raises(InputError) as caught:
        parse({"text": "x", field: value}, Defaults())
    said = words().error(caught.value)
    assert says in said
    assert field in said or field in {"interests", "audience"}


def test_a_source_may_say_until_when_it_is_good() -> None:
    given = {"where": "https://g.example", "title": "Asthma", "kind": "guideline", "valid_until": "2027-03-31"}
    found = source_of(given)
    assert (found.title, found.kind, found.valid_until) == ("Asthma", "guideline", "2027-03-31")
    assert source_of("https://g.example").valid_until == ""
    for wrong in ({"where": "https://g.example", "valid_until": "next year"}, {"title": "nowhere"}):
        with pytest.raises(InputError):
            source_of(wrong)
