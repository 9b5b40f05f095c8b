"""Syllables counted by hand, and the two formulas worked out on paper."""

import pytest

from app.guidelines.readability import hardest, reading, syllables
from app.guidelines.text import Surface

COUNTED = """
the 1 heart 1 pressure 2 patient 2 medicine 3 diabetes 4 doctor 2 people 2 area 3 anaemia 4 diarrhoea 4
haemorrhage 3 pneumonia 4
hypertension 4 cardiomyopathy 7 science 2 experience 4 quiet 2 easier 3 create 2 reaction 3 nausea 3 vaccination
4 antibiotics 5
ideas 3 safely 2 movement 2 careful 2 table 2 tables 2 needed 2 asked 1 breathed 1 changes 2 washes 2 whales 1
rhythm 2 autism 3
couldn't 2 can't 1 studying 3 social 2 musician 3 serious 3 fluid 2 ruin 2 suicide 3 influence 3 continuous 4
guide 1 iodine 3
triage 2 society 4 being 2 dementia 3 physiological 6 tiredness 2 vaccines 2 exercises 4 called 1 little 2
microbiome 4 queue 1
fatigue 2 heterogeneity 7 orthopaedic 4 ischaemia 4
"""
PAIRS = [(word, int(count)) for word, count in zip(*[iter(COUNTED.split())] * 2, strict=True)]


def test_sixty_words_or_more_were_counted_by_hand() -> None:
    assert len({word for word, _ in PAIRS}) >= 60


@pytest.mark.parametrize(("word", "count"), PAIRS)
def test_syllables(word: str, count: int) -> None:
    assert syllables(word) == count


def test_the_grades_are_those_of_the_formulas() -> None:
    counted = reading(Surface("text", "The cat sat on the mat. A doctor saw an elephant."))
    assert (counted.words, counted.sentences, counted.syllables, counted.long) == (11, 2, 14, 1)
    assert counted.kincaid == pytest.approx(0.39 * 11 / 2 + 11.8 * 14 / 11 - 15.59)
    assert counted.smog == pytest.approx(3.1291 + 1.0430 * (30 * 1 / 2) ** 0.5)


def test_what_is_no_prose_is_not_counted() -> None:
    plain = reading(Surface("text", "Wash your hands."))
    dressed = reading(
        Surface(
            "text", "Wash your hands. https://hygiene.example/immunisation #HandHygieneMatters @infectioncontrol 12345"
        )
    )
    assert (dressed.words, dressed.long) == (plain.words, plain.long)


def test_an_explained_term_does_not_make_a_text_hard() -> None:
    explained = reading(Surface("text", "You have presbyopia: the lens gets stiff with age."))
    alone = reading(Surface("text", "You have presbyopia and the lens gets stiff with age."))
    assert explained.long < alone.long


def test_the_hardest_sentences_come_with_it() -> None:
    hard = "Longitudinal pharmacotherapeutic surveillance necessitates interdisciplinary consideration."
    surface = Surface("text", f"Drink water. Sleep well. Walk. Sing. {hard} Eat greens.")
    assert surface.said(next(m for m in hardest(surface) if m.end - m.start > 40)) == hard
