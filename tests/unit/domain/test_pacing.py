from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain.calendar import wall
from app.domain.likeness import alike
from app.domain.pacing import Pace, place

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
MINUTES = st.integers(-3000, 3000).map(lambda n: NOON + timedelta(minutes=n))
PACES = st.builds(
    Pace,
    st.integers(0, 120).map(lambda n: timedelta(minutes=n)),
    st.integers(0, 5),
    st.sampled_from(["UTC", "America/New_York", "Australia/Sydney"]),
)
TEXT = (
    "Flu season is here. A yearly vaccine is the best protection for you and the people around you. "
    "Clinics are open on Monday from nine to five, and no appointment is needed."
)


@given(PACES, st.lists(MINUTES, max_size=12))
def test_a_place_keeps_gap_and_number_of_the_day_and_is_never_before_now(pace: Pace, taken: list[datetime]) -> None:
    at = place(pace, NOON, taken)
    assert at >= NOON
    assert all(abs(at - moment) >= pace.gap for moment in taken)
    day = wall(at, pace.zone).date()
    assert not pace.cap or sum(wall(moment, pace.zone).date() == day for moment in taken) < pace.cap


@given(PACES, st.integers(1, 30))
def test_many_at_once_are_spread_and_none_is_dropped(pace: Pace, number: int) -> None:
    taken: list[datetime] = []
    for _ in range(number):
        taken.append(place(pace, NOON, taken))
    assert len(taken) == number
    if pace.gap:
        assert len(set(taken)) == number


def test_where_there_is_room_it_goes_now() -> None:
    assert place(Pace(timedelta(minutes=10), 3, "UTC"), NOON, [NOON - timedelta(minutes=10)]) == NOON


def test_a_full_day_passes_it_on_to_the_next_at_the_same_time_on_the_wall_over_a_clock_change() -> None:
    evening = datetime(2026, 3, 7, 22, tzinfo=UTC)  # 17:00 in New York, the day before its clocks change
    pace = Pace(timedelta(0), 1, "America/New_York")
    assert place(pace, evening, [evening - timedelta(hours=1)]) == evening + timedelta(hours=23)


def test_small_changes_and_links_leave_it_the_same() -> None:
    assert alike(TEXT, TEXT.upper())
    assert alike(TEXT, TEXT.replace("Monday", "Tuesday"))
    assert alike(TEXT + " https://clinic.example/a", TEXT + " https://clinic.example/b?x=1")


def test_another_post_on_the_same_topic_is_another() -> None:
    other = "The flu vaccine cannot give you the flu. Ask your care team which one suits you, and bring your card."
    assert not alike(TEXT, other)
    assert not alike("Tip 1: wash your hands.", "Tip 2: cover your cough.")


def test_short_and_empty_texts() -> None:
    assert alike("Closed today!", "closed today")
    assert not alike("Closed today!", "Open today!")
    assert not alike("", "")
    assert not alike("💙", "💙")
