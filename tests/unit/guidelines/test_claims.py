"""What the rules about claims know beside their examples: lists, packs, the fold of a channel, fixes, the model."""

from dataclasses import replace

import pytest

from app.domain.checking import CheckRequest
from app.domain.context import Context, Interest
from app.domain.finding import Severity
from app.guidelines import bearing, lexicon
from app.guidelines import engine as engine_module
from app.guidelines.engine import Engine
from app.guidelines.packs import JURISDICTIONS, pack
from app.guidelines.phrases import PhraseList
from app.guidelines.rule import Hit
from app.guidelines.rules.claims import inducement, rx_euphemism, superlative, undisclosed_interest, weak_disclosure
from app.guidelines.rules.claims.titles import is_held
from app.guidelines.text import Match, Surface
from platforms.channels import channels

LONG = "This serum sits well under sunscreen and costs little. " * 3


def test_vaccines_and_pharmacy_medicines_are_no_prescription_medicines() -> None:
    assert not lexicon.terms("prescription", "the flu jab, mmr vaccine, shingrix, paracetamol and ibuprofen")
    assert [t for _, _, t in lexicon.terms("prescription", "wegovy pens and baby botox")] == ["wegovy", "baby botox"]


@pytest.mark.parametrize("word", ["b*tox", "bo-tox", "b.o.t.o.x", "0zempic", "m0unjar0"])
def test_masked_names_are_read(word: str) -> None:
    assert rx_euphemism.masked(Surface("text", f"New: {word} here"))


@pytest.mark.parametrize("word", ["botox", "covid-19", "b12", "follow-up", "x@y.example", "5.5", "h1n1"])
def test_plain_words_are_not_masked(word: str) -> None:
    assert not rx_euphemism.masked(Surface("text", f"New: {word} here"))


@pytest.mark.parametrize("jurisdiction", JURISDICTIONS)
def test_the_terms_of_a_pack_are_phrases(jurisdiction: str) -> None:
    terms = pack(jurisdiction).terms
    for name in ("rx_euphemisms", "misleading_titles"):
        assert PhraseList(terms.get(name, ())) is not None
    assert bool(terms.get("rx_euphemisms")) == (jurisdiction in rx_euphemism.RULE.only)


@pytest.mark.parametrize(("name", "late"), [("instagram", True), ("mastodon", False)])
def test_a_disclosure_is_late_behind_the_fold_of_its_channel(name: str, late: bool) -> None:
    request = CheckRequest(LONG + "#ad", channel=channels()[name])
    assert bool(Engine((weak_disclosure.RULE,))(request).findings) is late


def test_a_late_tag_moves_to_the_front() -> None:
    request = CheckRequest(LONG + "#ad")
    finding = Engine((weak_disclosure.RULE,))(request).findings[0]
    assert finding.fix is not None
    assert finding.fix.applied(request.text) == "Ad: " + LONG.rstrip()


def test_a_discount_goes_only_where_a_sentence_stays() -> None:
    check = Engine((inducement.RULE,))
    tail, only = CheckRequest("Teeth whitening on Saturdays, 20% off."), CheckRequest("20% off veneers today")
    fix = check(tail).findings[0].fix
    assert fix is not None
    assert fix.applied(tail.text) == "Teeth whitening on Saturdays."
    assert check(only).findings[0].fix is None


def test_the_register_is_not_for_the_model_to_overrule() -> None:
    class Against:
        is_against, is_seen, is_sure = True, False, False

    surface = Surface("text", "Loving my new BrandX, and so will you when you try it at home.")
    surface.of(bearing._weighed_groups)[bearing._groups()[superlative.RULE.id]] = {superlative.RULE.id: Against()}
    hits = [Hit((Match(0, 6),)), Hit((Match(7, 9),), exact=True)]
    assert engine_module._weighed(superlative.RULE, hits, surface, Severity.BLOCK) == hits[1:]


def test_an_interest_is_found_as_a_handle_and_not_inside_a_word() -> None:
    check = Engine((undisclosed_interest.RULE,))
    tied = CheckRequest("Love the @novahearing aids.", context=Context(interests=(Interest("Nova Hearing"),)))
    assert check(tied).findings
    assert not check(replace(tied, text="Love the novahearings of the council.")).findings


@pytest.mark.parametrize(
    ("title", "held", "known"),
    [
        ("paediatric surgeon", "Pediatric Surgeon", True),
        ("plastic surgeon", "dermatologist", False),
        ("surgeon", "orthopaedic surgeon", True),
        ("doctor", "general practitioner", True),
        ("consultant", "nurse", False),
        ("skin specialist", "dermatologist", True),
    ],
)
def test_titles_are_compared_by_what_they_mean(title: str, held: str, known: bool) -> None:
    assert is_held(title, (held,)) is known
