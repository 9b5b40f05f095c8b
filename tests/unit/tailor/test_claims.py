"""What leans on the sentence before it, and what stands alone."""

import pytest

from app.pipeline.tailor_claims import ends_with_source, is_caveat, is_source, is_tags, is_warning


@pytest.mark.parametrize(
    "sentence",
    [
        "But it is rare.",
        "However, talk to your GP.",
        "Not for everyone.",
        "Not everyone will need it.",
        "Common side effects are mild.",
        "Children under 12 shouldn't use it.",
        "The study was small and observational.",
        "It does not replace your tablets.",
        "This isn’t a cure.",
        "Please speak with your pharmacist.",
        "Ask your midwife first.",
        "This post is not medical advice.",
        "It has not been approved for children.",
        "“But is it safe?” No.",
        "⚠️ Not suitable for everyone.",
        "– However: rare cases of myocarditis.",
        "Fact: it does not.",
        "Caveat: this was in mice.",
        "Cependant, parlez-en à votre médecin.",
    ],
)
def test_cautions_and_corrections(sentence):
    assert is_caveat(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Walking lowers blood pressure.",
        "High blood pressure can cause a stroke.",
        "Notice changes in your skin.",
        "Nothing beats sleep.",
        "Butter is fine in small amounts.",
        "Still life with apples.",
        "Our doctors explain it.",
        "Factor V Leiden is common.",
        "Wrongly coded letters cost time.",
        "The clinic opened in 2019.",
        "World Diabetes Day 2026",
    ],
)
def test_sentences_that_stand_alone(sentence):
    assert not is_caveat(sentence)
    assert not is_source(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Source: NICE NG28",
        "Sources: BMJ 2021;372:n71",
        "https://doi.org/10.1056/NEJMoa1800389",
        "doi:10.1001/jama.2020.1",
        "(NICE 2024)",
        "NICE NG28, 2022.",
        "Smith J et al., Lancet 2021",
        "[1]",
        "Read more: https://a.example.com",
        "📄 https://a.example.com/x",
        "PMID: 12345678",
    ],
)
def test_sources(sentence):
    assert is_source(sentence)


def test_a_source_at_the_end_of_a_sentence():
    for sentence in (
        "Cuts risk by 30 % (NICE 2024).",
        "It works https://a.com",
        "It works [3].",
        "See nhs.example.com/flu.",
    ):
        assert ends_with_source(sentence)
    for sentence in ("It works in 2024.", "He left (again).", "Call us."):
        assert not ends_with_source(sentence)


def test_warnings_and_lines_of_hashtags():
    assert is_warning("Avoid grapefruit.")
    assert not is_warning("Avocado is fine.")
    assert is_tags("#Diabetes #FootCare")
    assert not is_tags("#Diabetes harms feet")
