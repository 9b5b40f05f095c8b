"""Rules of the house: what is typed becomes phrases that can match, or a sentence; their version follows them."""

from dataclasses import replace

import pytest

from app.domain.context import HouseRule
from app.domain.errors import InputError
from app.domain.finding import Severity
from app.domain.house import house_rule, house_version
from app.guidelines.phrases import PhraseList
from app.guidelines.text import Surface
from app.words import words

WARDS = house_rule("1", ("live from ward",), "block", "No posts from wards.", "4.2")


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("Live from ward", "We are LIVE from ward 6!"),
        ("our lawyer’s letter", "Our lawyer's letter came."),
        ("50% off", "Now 50 % off everything"),
        ("#WardLife", "A day of #wardlife"),
        ("guarantee*", "Guaranteed."),
        ("miracle|wonder cure", "a wonder-cure"),
        ("book ~ today", "Book your visit today"),
    ],
)
def test_what_a_person_types_is_found_in_a_post(typed: str, text: str) -> None:
    rule = house_rule("1", (typed,))
    assert PhraseList(rule.terms).find(Surface("text", text))


@pytest.mark.parametrize("typed", ["ab*", "*", "~ cure", "cure ~", "_ cure", "a||b", "cu*re", "|"])
def test_what_can_never_match_is_refused_with_a_sentence(typed: str) -> None:
    with pytest.raises(InputError) as caught:
        house_rule("1", ("fine", typed))
    assert typed in words().error(caught.value)


def test_a_rule_needs_words_and_a_known_severity_and_account() -> None:
    for given, key in (
        ({"terms": ()}, "error-house-no-words"),
        ({"terms": (" ", "…")}, "error-house-no-words"),
        ({"terms": ("a",), "severity": "fatal"}, "error-house-choice"),
        ({"terms": ("a",), "account": "somebody"}, "error-house-choice"),
    ):
        with pytest.raises(InputError) as caught:
            house_rule("1", **given)
        assert caught.value.message.key == key


def test_the_version_follows_every_field_but_the_id_and_the_order() -> None:
    other = house_rule("2", ("confidential",))
    now = house_version((WARDS, other))
    assert now.startswith("own-")
    assert len(now) == len("own-") + 8
    assert house_version((other, replace(WARDS, id="9"))) == now
    assert house_version(()) == ""
    changed: dict[str, object] = {
        "terms": ("live from the ward",), "severity": Severity.WARN, "message": "", "section": "5", "required": True,
        "account": "practice",
    }  # fmt: skip
    assert set(changed) == {f for f in HouseRule.__dataclass_fields__ if f != "id"}
    for field, value in changed.items():
        assert house_version((replace(WARDS, **{field: value}), other)) != now
