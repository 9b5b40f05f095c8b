"""What a post rests on: DOIs and PubMed numbers as people write them, hosts, and myths as data."""

import pytest

from app.domain.checking import CheckRequest
from app.domain.finding import Severity
from app.guidelines.engine import Engine
from app.guidelines.links import links
from app.guidelines.myths import myths, told
from app.guidelines.retractions import Standing, doi_key, from_bytes, keys_of, pmid_key, shipped, standing_of, table
from app.guidelines.rules.evidence import retracted_source
from app.guidelines.sources import doubt, is_reputable, references
from app.guidelines.text import Surface

WAKEFIELD = "doi:10.1016/s0140-6736(97)11096-0"


@pytest.mark.parametrize(
    "said",
    [
        "10.1016/S0140-6736(97)11096-0",
        "(see https://doi.org/10.1016/S0140-6736(97)11096-0).",
        "DOI:10.1016/S0140-6736(97)11096-0, they say",
        "dx.doi.org/10.1016%2FS0140-6736(97)11096-0",
        "https://www.thelancet.com/journals/lancet/article/PIIS0140-6736(97)11096-0/fulltext",
        "https://example.org/doi/10.1016/s0140-6736(97)11096-0/pdf?download=true",
    ],
)
def test_a_doi_is_known_however_it_is_written(said: str) -> None:
    assert [m.what for m in references(Surface("text", said))] == [WAKEFIELD]


@pytest.mark.parametrize("said", ["PMID: 9500320", "https://pubmed.ncbi.nlm.nih.gov/9500320/", "pmid 9500320"])
def test_a_pubmed_number_is_known_too(said: str) -> None:
    assert [m.what for m in references(Surface("text", said))] == ["pmid:9500320"]


def test_a_span_ends_where_the_doi_ends() -> None:
    surface = Surface("text", "Read 10.1038/nature12968, please.")
    assert [surface.said(m) for m in references(surface)] == ["10.1038/nature12968"]


@pytest.mark.parametrize(
    ("natures", "standing"),
    [
        (["Retraction"], Standing.RETRACTED),
        (["Correction;Retraction"], Standing.RETRACTED),
        (["Retraction", "Reinstatement"], Standing.CONCERN),
        (["Reinstatement"], Standing.CONCERN),
        (["Expression of concern"], Standing.CONCERN),
        (["Correction"], None),
        ([], None),
    ],
)
def test_what_a_set_of_notices_comes_to(natures: list[str], standing: Standing | None) -> None:
    assert standing_of(natures) is standing


def test_a_table_knows_its_papers_and_no_others() -> None:
    made = table({doi_key("10.1000/a"): Standing.RETRACTED, pmid_key("77"): Standing.CONCERN}, "2026-11-20")
    again = from_bytes(made.to_bytes())
    assert again == made
    assert again.standing("doi:10.1000/a") is Standing.RETRACTED
    assert again.standing("pmid:77") is Standing.CONCERN
    assert again.standing("doi:10.1000/b") is None
    assert again.version.startswith("retracted-2026-11-20-")


def test_another_table_has_another_version() -> None:
    one = table({"doi:10.1000/a": Standing.RETRACTED}, "2026-11-20")
    assert one.version != table({"doi:10.1000/a": Standing.CONCERN}, "2026-11-20").version


@pytest.mark.parametrize("damage", [lambda d: d[:-1], lambda d: d[:-9] + b"x" * 9, lambda d: b"x" + d, lambda _: b""])
def test_a_damaged_table_is_refused(damage) -> None:
    made = table({f"doi:10.1000/{n}": Standing.RETRACTED for n in range(9)}, "2026-11-20")
    with pytest.raises(ValueError, match=r".+"):
        from_bytes(damage(made.to_bytes()))


@pytest.mark.parametrize(("doi", "pmid"), [("unavailable", "0"), ("", ""), ("Unavailable", "none"), ("n/a", "x12")])
def test_what_stands_for_nothing_has_no_key(doi: str, pmid: str) -> None:
    assert keys_of(doi, pmid) == ()


def test_the_famous_cases_come_with_it() -> None:
    assert len(shipped()) >= 30
    assert shipped().standing(WAKEFIELD) is Standing.RETRACTED
    assert shipped().standing(doi_key("10.1056/NEJMoa2034577")) is None


def test_an_imported_table_stands_beside_the_shipped_one() -> None:
    rule = retracted_source.against(table({"doi:10.1000/doubt": Standing.CONCERN}, "2026-11-20"))
    found = [Engine((rule,))(CheckRequest(f"See {doi}.")).findings for doi in ("10.1000/doubt", WAKEFIELD[4:])]
    assert [f.severity for (f,) in found] == [Severity.WARN, Severity.BLOCK]


@pytest.mark.parametrize("host", ["cdc.gov", "anything.gov", "guys.nhs.uk", "physio.ac.nz", "www2.bmj.com", "who.int"])
def test_authorities_are_reputable(host: str) -> None:
    assert is_reputable(host)


@pytest.mark.parametrize("host", ["gov.example", "notbmj.com", "naturalnews.com", "clinic.example"])
def test_others_are_unrated(host: str) -> None:
    assert not is_reputable(host)


def test_a_host_below_a_listed_one_is_doubted_too() -> None:
    (link,) = links(Surface("text", "https://articles.mercola.com/x"))
    assert doubt(link) is not None
    (link,) = links(Surface("text", "https://notmercola.com/x"))
    assert doubt(link) is None


def test_no_host_is_on_both_lists() -> None:
    from app.guidelines.sources import _doubtful  # noqa: PLC0415 -- the list itself is under test

    assert not [host for host in _doubtful() if is_reputable(host)]
    assert {d.grade for d in _doubtful().values()} == {"block", "warn"}


def test_every_myth_is_complete_and_named_once() -> None:
    assert len({m.id for m in myths()}) == len(myths()) >= 60
    for myth in myths():
        assert myth.fact.endswith(".")
        assert myth.source
        assert myth.date.isdigit()


@pytest.mark.parametrize(
    "said",
    [
        "Vaccines cause autism.",
        "Sunscreen causes cancer. Ask anyone.",
        "Oil pulling reverses decay.",
        "Feed a cold, starve a fever.",
    ],
)
def test_a_myth_is_told_where_it_is_asserted(said: str) -> None:
    assert told(Surface("text", said))


@pytest.mark.parametrize(
    "said",
    [
        "Vaccines do not cause autism.",
        "“Vaccines cause autism” is how the talk began.",
        "Do vaccines cause autism?",
        "Vaccines cause autism? No, and here is how we know.",
        "They told me that vaccines cause autism.",
        "Vaccines cause autism. No, they don't.",
        "Fact check! Sunscreen causes cancer. Read on.",
        "None of the vaccines in our fridge causes autism.",
        "Oil pulling never reverses decay.",
    ],
)
def test_a_myth_that_is_put_right_quoted_or_asked_about_is_not_told(said: str) -> None:
    assert not told(Surface("text", said))
