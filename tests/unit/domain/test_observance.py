"""Days that come round: fixed, nth weekday, week, month, last day; and what begins in a span."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain.observance import WORLD, DateRule, Observance, beginning, span

MONTHS, WEEKDAYS, YEARS = st.integers(1, 12), st.integers(0, 6), st.integers(1990, 2090)


def test_known_dates_come_out_right():
    assert span(DateRule(11, 14), 2026) == (date(2026, 11, 14), date(2026, 11, 14))
    assert span(DateRule(5, weekday=1, nth=1), 2026)[0] == date(2026, 5, 5)
    assert span(DateRule(3, weekday=3, nth=2), 2025)[0] == date(2025, 3, 13)
    assert span(DateRule(11, weekday=2, nth=3), 2025)[0] == date(2025, 11, 19)
    assert span(DateRule(2, day=-1), 2028)[0] == date(2028, 2, 29)
    assert span(DateRule(1, weekday=6, nth=-1), 2026)[0] == date(2026, 1, 25)
    assert span(DateRule(10), 2026) == (date(2026, 10, 1), date(2026, 10, 31))


def test_weeks_begin_and_end_where_their_rule_says():
    assert span(DateRule(6, weekday=6, nth=3, offset=-6, days=7), 2026) == (date(2026, 6, 15), date(2026, 6, 21))
    assert span(DateRule(5, 12, week=True, days=7), 2026) == (date(2026, 5, 11), date(2026, 5, 17))


def test_a_year_without_such_a_day_has_none():
    assert span(DateRule(2, 29), 2027) is None
    assert span(DateRule(2, weekday=0, nth=5), 2027) is None


@given(MONTHS, WEEKDAYS, st.integers(1, 4), YEARS)
def test_the_nth_weekday_is_that_weekday_with_n_minus_one_before_it(month, weekday, nth, year):
    first, last = span(DateRule(month, weekday=weekday, nth=nth), year)
    assert first == last
    assert (first.month, first.weekday()) == (month, weekday)
    assert (first - timedelta(weeks=nth - 1)).month == month
    assert (first - timedelta(weeks=nth)).month != month


@given(MONTHS, WEEKDAYS, YEARS)
def test_the_last_weekday_has_none_after_it_in_its_month(month, weekday, year):
    first, _ = span(DateRule(month, weekday=weekday, nth=-1), year)
    assert (first.month, first.weekday()) == (month, weekday)
    assert (first + timedelta(weeks=1)).month != month


@given(MONTHS, st.integers(1, 28), st.integers(1, 31), st.integers(-40, 40), st.booleans(), YEARS)
def test_a_span_lasts_as_long_as_it_says_and_a_week_begins_on_monday(month, day, days, offset, week, year):
    first, last = span(DateRule(month, day, offset=offset, week=week, days=days), year)
    assert (last - first).days == days - 1
    assert not week or first.weekday() == 0


@given(st.dates(date(2000, 1, 1), date(2060, 1, 1)), st.integers(0, 60), MONTHS, st.integers(1, 28))
def test_what_begins_in_a_span_is_found_once_a_year_and_nowhere_else(start, days, month, day):
    end = start + timedelta(days=days)
    one = Observance("a", DateRule(month, day), (WORLD,), "", "")
    wanted = [d for d in (start + timedelta(days=n) for n in range(days + 1)) if (d.month, d.day) == (month, day)]
    assert [first for first, _, _ in beginning([one], start, end)] == wanted


def test_an_offset_that_leads_over_the_turn_of_the_year_is_found():
    one = Observance("a", DateRule(1, 2, offset=-5), (WORLD,), "", "")
    assert beginning([one], date(2026, 12, 1), date(2026, 12, 31))[0][0] == date(2026, 12, 28)


def test_it_is_kept_where_it_says():
    one = Observance("a", DateRule(1), ("CA", "US"), "", "")
    assert one.kept_in(["CA"])
    assert not one.kept_in(["GB"])
    assert Observance("b", DateRule(1), (WORLD,), "", "").kept_in([])
