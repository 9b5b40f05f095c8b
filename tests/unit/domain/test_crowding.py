"""Posts too close to each other: the one-pass mark and the look at a single post say the same."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain.calendar import wall
from app.domain.crowding import Crowd, Planned, crowded, crowds
from app.domain.pacing import Pace

START = datetime(2026, 11, 22, 12, tzinfo=UTC)
PACE = Pace(timedelta(minutes=10), 3, "America/Toronto")


def post(number: int, minutes: int, *accounts: str) -> Planned:
    at = START + timedelta(minutes=minutes)
    return Planned(f"p{number}", f"Post {number}", at, wall(at, PACE.zone).date(), accounts or ("a",))


def test_within_an_hour_on_the_same_account_is_too_close():
    one, two = post(1, 0), post(2, 59)
    assert crowds(one, [two], PACE) == (Crowd("a", two),)
    assert crowds(one, [post(2, 60)], PACE) == ()
    assert crowds(one, [post(2, 30, "b")], PACE) == ()


def test_within_the_gap_the_pace_lets_one_wait():
    two = post(2, -5)
    assert crowds(post(1, 0), [two, post(3, 40)], PACE) == (Crowd("a", two, late=True),)


def test_a_gap_that_is_longer_than_an_hour_counts():
    pace = Pace(timedelta(hours=3), 0, "UTC")
    assert crowds(post(1, 0), [post(2, 120)], pace)[0].late
    assert crowded([post(1, 0), post(2, 120)], pace) == {"p1", "p2"}


def test_a_full_day_is_said_to_the_post_that_is_too_many():
    day = [post(n, 90 * n) for n in range(4)]
    assert crowds(day[3], day, PACE) == (Crowd("a", None, late=True),)
    assert crowds(day[2], day, PACE) == ()
    assert crowded(day, PACE) == {"p3"}


def test_a_day_ends_on_the_practices_wall():
    evening = [post(n, 12 * 60 + 90 * n) for n in range(4)]  # 19:00 to 23:30 in Toronto
    over = [*evening[:3], post(3, 17 * 60 + 1)]  # 00:01
    assert crowded(evening, PACE) == {"p3"}
    assert crowded(over, PACE) == frozenset()


MINUTES = st.lists(st.integers(0, 4000), max_size=14, unique=True)


@given(MINUTES, st.lists(st.sampled_from([("a",), ("b",), ("a", "b")]), min_size=14, max_size=14), st.integers(0, 4))
def test_the_one_pass_marks_what_a_look_at_each_finds(minutes, accounts, cap):
    pace = Pace(timedelta(minutes=10), cap, "America/Toronto")
    posts = [post(n, at, *accounts[n]) for n, at in enumerate(minutes)]
    assert crowded(posts, pace) == {p.id for p in posts if crowds(p, posts, pace)}
