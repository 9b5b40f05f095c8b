"""How many people fit: an interval that shrinks with every detail, and the detail whose loss widens it most."""

from hypothesis import given
from hypothesis import strategies as st

from app.guidelines.identifiability import CATCHMENT, ORDER, Detail, Estimate, age_share, estimate, fitting, without
from app.guidelines.shares import details_told
from app.guidelines.text import Surface

COUNTS = ("only", "event", "place")
MOST = 30_000_000.0


def _detail(kind: str, ends: tuple[float, float]) -> Detail:
    low, high = sorted(ends)
    scale = MOST if kind in COUNTS else 1.0
    return Detail(
        kind, max(low * scale, 1.0 if kind in COUNTS else 1e-7), max(high * scale, 1.0 if scale > 1 else 1e-7)
    )


ENDS = st.tuples(st.floats(1e-7, 1.0), st.floats(1e-7, 1.0))
DETAIL = st.builds(_detail, st.sampled_from(ORDER), ENDS)
DETAILS = st.lists(DETAIL, max_size=8)


@given(DETAILS, DETAIL)
def test_one_more_detail_never_makes_more_people_fit(details: list[Detail], more: Detail) -> None:
    before, after = fitting(details), fitting([*details, more])
    assert after[1] <= before[1] * (1 + 1e-9)
    assert estimate([*details, more]).high <= estimate(details).high


@given(DETAILS)
def test_the_interval_is_ordered_and_has_somebody_in_it(details: list[Detail]) -> None:
    found = estimate(details)
    assert 1 <= found.low <= found.high
    assert found.high <= CATCHMENT[1]


@given(DETAILS.filter(bool))
def test_nothing_gains_more_than_leaving_out_what_is_advised(details: list[Detail]) -> None:
    advised = estimate(details).gain
    best = fitting(without(details, advised))[1]
    assert all(best >= fitting(without(details, kind))[1] for kind in {d.kind for d in details})


def test_without_details_the_practice_is_all_that_is_known() -> None:
    assert estimate(()) == Estimate(10_000, 1_000_000, "")


def test_sizes_have_words_and_no_false_precision() -> None:
    sizes = {(1, 1): "one", (1, 5): "few", (20, 90): "dozens", (100, 900): "hundreds", (2000, 9000): "thousands"}
    assert {ends: Estimate(*ends, "").size for ends in sizes} == sizes
    assert Estimate(3, 700, "").size == "range"


def test_very_old_people_are_few() -> None:
    assert age_share(97)[1] < age_share(84)[0] * 2 < age_share(40)[0] * 2


def test_a_story_is_read_for_what_it_tells() -> None:
    text = "My 54-year-old patient from Macklin came in last Tuesday after his tractor crash. He is the vicar there."
    kinds = {d.kind: d for d in details_told(Surface("text", text), "ca")}
    assert {"age", "place", "day", "injury", "job", "sex"} <= set(kinds)
    assert kinds["place"].high <= 5_000
    assert kinds["job"].high <= 0.0001


def test_a_village_with_a_famous_namesake_abroad_is_not_taken_for_the_city() -> None:
    text = "I treated a woman from Melbourne last week and she went home well."
    at_home = {d.kind: d for d in details_told(Surface("text", text), "au")}["place"]
    elsewhere = {d.kind: d for d in details_told(Surface("text", text), "uk")}["place"]
    assert at_home.low > 1_000_000 > 5_000 > elsewhere.low


def test_a_text_without_a_story_tells_nothing() -> None:
    assert details_told(Surface("text", "Farmers over 50 in Macklin: skin checks on Tuesday."), "ca") == ()
