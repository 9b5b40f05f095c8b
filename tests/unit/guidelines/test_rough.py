"""Ages made rough, days and places taken out: the sentence that is left reads as one."""

import pytest

from app.guidelines import ages, dates, places
from app.guidelines.blur import all_blurred
from app.guidelines.taking_out import Edit, taken_out
from app.guidelines.text import Surface


def applied(surface: Surface, edits: tuple[Edit, ...]) -> str:
    text = surface.text
    for match, said in sorted(edits, key=lambda edit: edit[0], reverse=True):
        text = text[: match.start] + said + text[match.end :]
    return text


@pytest.mark.parametrize(
    ("exact", "rough"),
    [
        ("Her 54-year-old patient cried.", "Her patient in her fifties cried."),
        ("I treated a 34-year-old fisherman.", "I treated a fisherman in their thirties."),
        ("I treated a 44-year-old fisherman.", "I treated a fisherman in mid-life."),
        ("An 18-year-old came in with a rash.", "A teenager came in with a rash."),
        ("An 85 year old lady fell.", "A lady in her eighties fell."),
        ("She is 54 years old and fine.", "She is in her fifties and fine."),
        ("He's 45 and well.", "He's in his forties and well."),
        ("A teacher, breast cancer at age 41.", "A teacher, breast cancer in mid-life."),
        ("Saw the vicar, 61, brought in. He smiled.", "Saw the vicar, in his sixties, brought in. He smiled."),
        ("a 54 yo M with pain", "a man in his fifties with pain"),
        ("19F, swimmer, flown in.", "Teenage girl, swimmer, flown in."),
        ("34M trumpet player, deaf.", "Trumpet player in his thirties, deaf."),
        ("I saw a 54-year-old patient's scan.", "I saw a middle-aged patient's scan."),
        ("A 3-week-old baby with fever.", "A very young baby with fever."),
        (
            "I operated on a ninety-three-year-old and he sent me flowers.",
            "I operated on an older man and he sent me flowers.",
        ),
        ("Our resident turned 101 and won.", "Our resident celebrated a birthday and won."),
        ("It was an 80th birthday.", "It was a birthday."),
        ("The 54-year-old school bus driver fell.", "The school bus driver in mid-life fell."),
    ],
)
def test_an_exact_age_becomes_a_rough_one(exact: str, rough: str) -> None:
    surface = Surface("text", exact)
    edits = all_blurred(surface, surface.of(ages.ages))
    assert edits is not None
    assert applied(surface, edits) == rough
    assert not Surface("text", rough).of(ages.ages)


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        ("He came in last Tuesday with a cough.", "He came in with a cough."),
        ("Back with fever, d/c'd Tues, poor man.", "Back with fever, d/c'd, poor man."),
        ("In last week's clinic a man cried.", "In a recent clinic a man cried."),
        ("Yesterday's patient was a delight.", "A recent patient was a delight."),
        ("Yesterday's patients were a delight.", "Recent patients were a delight."),
        ("We met on Monday's list.", "We met on a recent list."),
        ("Today was hard: my patient died.", "One day was hard: my patient died."),
        ("My last shift ended with a birth.", "One shift ended with a birth."),
        ("On my night shift a man fell.", "A man fell."),
        ("Last Tuesday, my patient came in.", "My patient came in."),
        ("I saw her, last week, in clinic.", "I saw her, in clinic."),
        ("Saw a farmer from Macklin, Saskatchewan, with a cut.", "Saw a farmer from Saskatchewan, with a cut."),
        ("He came in from near Hexham.", "He came in."),
    ],
)
def test_a_day_or_place_goes_and_leaves_a_sentence(told: str, kept: str) -> None:
    surface = Surface("text", told)
    found = [m for fact in (dates.days, dates.recent, dates.loose, places.towns) for m in surface.of(fact)]
    assert applied(surface, tuple(taken_out(surface, m) for m in found)) == kept
