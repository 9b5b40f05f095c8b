"""Options of a post: read strictly."""

import pytest

from app.domain.errors import InputError
from app.words import words
from platforms.kit.wishes import chosen, said


def test_yes_no_and_nothing():
    assert said({"a": "yes"}, "a") is True
    assert said({"a": " No "}, "a") is False
    assert said({"a": ""}, "a") is None
    assert said({}, "a") is None


def test_a_word_stands_for_what_the_platform_calls_it():
    known = {"public": "PUBLIC_TO_EVERYONE", "private": "SELF_ONLY"}
    assert chosen({"privacy": "Private"}, "privacy", known) == "SELF_ONLY"
    assert chosen({}, "privacy", known) == ""


def test_another_word_is_refused_with_those_that_are_known():
    with pytest.raises(InputError) as caught:
        said({"ai_generated": "partly"}, "ai_generated")
    told = words().error(caught.value)
    assert all(word in told for word in ("ai_generated", "partly", "yes", "no"))
