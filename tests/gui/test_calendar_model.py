"""The calendar's model and layout: plain numbers, no window."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.calendar import Slot
from app.domain.goal import Goal
from app.domain.ports import PostRow
from app.ui.calendar.layout import Measures, month_layout, week_layout
from app.ui.calendar.model import CalendarModel, Filters, at_day, mark_of, month_days, month_end, month_step, week_days
from app.ui.commands import Command, matching
from app.ui.dates import relative, week_start
from app.ui.widgets.meter import shares
from app.ui.widgets.status import Mark

ZONE = "America/Toronto"
NOW = datetime(2026, 11, 22, 19, tzinfo=UTC)
M = Measures()


def row(
    number: int, when: datetime | None, goal: str = "education", state: str = "scheduled", worst: str = ""
) -> PostRow:
    return PostRow(f"p{number}", f"Title {number}", goal, state, when, ("bluesky",), ("a",), worst)


def model(*rows: PostRow) -> CalendarModel:
    made = CalendarModel(ZONE, NOW)
    made.set_rows(rows)
    return made


@pytest.mark.parametrize(
    ("state", "worst", "mark"),
    [
        ("published", "sent", Mark.DONE),
        ("scheduled", "scheduled", Mark.PLANNED),
        ("scheduled", "held", Mark.STOP),
        ("draft", "held", Mark.STOP),
        ("partly-published", "failed", Mark.LOOK),
        ("scheduled", "unconfirmed", Mark.LOOK),
        ("scheduled", "missed", Mark.LOOK),
        ("scheduled", "waiting", Mark.MOVING),
        ("scheduled", "sending", Mark.MOVING),
        ("draft", "", Mark.DRAFT),
        ("idea", "", Mark.DRAFT),
        ("archived", "", Mark.GONE),
    ],
)
def test_a_posts_mark_is_its_worst_delivery_or_its_state(state, worst, mark):
    assert mark_of(row(1, NOW, state=state, worst=worst)) is mark


def test_a_post_stands_on_its_wall_clock_day():
    late = model(row(1, datetime(2026, 11, 25, 3, 30, tzinfo=UTC)))
    assert late.find("p1").day == date(2026, 11, 24)
    assert late.find("p1").time == "22:30"


def test_moving_to_a_day_behind_the_clock_change_keeps_the_time_on_the_wall():
    chip = model(row(1, datetime(2026, 10, 30, 11, 30, tzinfo=UTC))).find("p1")
    assert at_day(chip, date(2026, 11, 3), ZONE) == datetime(2026, 11, 3, 12, 30, tzinfo=UTC)


def test_filters_go_together():
    planned = model(row(1, NOW, "education"), row(2, NOW, "advocacy"), row(3, NOW, "advocacy", worst="held"))
    planned.set_filters(Filters(goals=frozenset({Goal.ADVOCACY}), mark=Mark.STOP))
    assert [chip.row.id for chip in planned.shown()] == ["p3"]
    planned.set_filters(Filters(account="other"))
    assert planned.shown() == []


def test_counts_and_shares_are_of_the_whole_whatever_the_filter():
    planned = model(row(1, NOW), row(2, NOW, "advocacy"), row(3, NOW + timedelta(days=60)))
    planned.set_filters(Filters(goals=frozenset({Goal.ADVOCACY})))
    first, last = date(2026, 11, 1), date(2026, 11, 30)
    assert planned.counts(first, last)[Mark.PLANNED] == 2
    assert planned.shares(first, last) == {Goal.EDUCATION: 50, Goal.ADVOCACY: 50, Goal.NETWORKING: 0}


def test_free_slots_are_those_to_come_without_a_post():
    planned = model(row(1, datetime(2026, 11, 24, 12, 30, tzinfo=UTC)))
    planned.set_slots([Slot("a", 1, time(7, 30)), Slot("b", 1, time(17, 0)), Slot("c", 6, time(9, 0))])
    assert [f"{at:%H:%M}" for at in planned.free(date(2026, 11, 24))] == ["17:00"]
    assert planned.free(date(2026, 11, 17)) == []
    assert planned.free(date(2026, 11, 22)) == []


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.sampled_from([0, 5, 6]))
def test_a_months_page_is_whole_weeks_that_hold_the_month(day, first_weekday):
    days = month_days(day, first_weekday)
    assert len(days) % 7 == 0
    assert 28 <= len(days) <= 42
    assert days[0].weekday() == first_weekday
    assert days[0] <= day.replace(day=1)
    assert days[6] >= day.replace(day=1)
    assert days[-7] <= month_end(day) <= days[-1]


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(-30, 30))
def test_stepping_months_there_and_back_comes_home(day, months):
    assert month_step(month_step(day, months), -months) == day.replace(day=1)


def test_a_week_may_begin_on_sunday():
    assert week_days(date(2026, 11, 22), 6)[0] == date(2026, 11, 22)
    assert week_start(date(2026, 11, 22), 0) == date(2026, 11, 16)


def placed(count: int, height: float = 600):
    rows = [row(n, datetime(2026, 11, 24, 12, tzinfo=UTC) + timedelta(minutes=n)) for n in range(count)]
    return month_layout(model(*rows), month_days(date(2026, 11, 1)), 700, height, M)


def test_a_long_title_alone_in_its_day_takes_two_lines():
    alone = model(
        PostRow("p", "A title that is far too long for one line of it", "education", "draft", NOW, (), (), "")
    )
    made = month_layout(alone, month_days(date(2026, 11, 1)), 700, 720, M)
    assert [p.lines for p in made.chips] == [2]


def test_two_posts_in_a_day_take_a_line_each():
    assert [p.lines for p in placed(2, 720).chips] == [1, 1]


def test_what_does_not_fit_is_counted():
    made = placed(9)
    assert len(made.chips) + made.more[0][2] == 9
    assert made.more[0][1] == date(2026, 11, 24)


@given(st.integers(0, 40), st.floats(200, 1400))
def test_nothing_leaves_its_day_and_no_post_is_lost(count, height):
    made = placed(count, height)
    assert len(made.chips) + sum(left for _, _, left in made.more) == count
    cell = made.cells[date(2026, 11, 24)]
    for p in made.chips:
        assert cell.x <= p.box.x
        assert p.box.x + p.box.w <= cell.x + cell.w
        assert p.box.y + p.box.h <= cell.y + cell.h
    tops = [p.box.y for p in made.chips]
    assert tops == sorted(tops)


def test_posts_at_one_time_stand_side_by_side_in_the_week():
    at = datetime(2026, 11, 24, 12, 30, tzinfo=UTC)
    made = week_layout(
        model(row(1, at), row(2, at), row(3, at + timedelta(hours=3))), week_days(at.date()), 50, 750, 44, M
    )
    one, two, three = (made.box_of(f"p{n}") for n in (1, 2, 3))
    assert one.y == two.y == pytest.approx(7.5 * 44)
    assert one.x + one.w <= two.x
    assert three.w > one.w


def test_a_point_finds_its_chip_and_its_day():
    made = placed(1)
    box = made.chips[0].box
    assert made.chip_at(box.x + 1, box.y + 1).chip.row.id == "p0"
    assert made.chip_at(box.x - 1, box.y) is None
    assert made.day_at(box.x, box.y) == date(2026, 11, 24)
    assert made.day_at(-5, 0) is None


@given(st.lists(st.integers(0, 50), min_size=3, max_size=3))
def test_shares_add_up_to_a_hundred_or_nothing(counts):
    made = shares(dict(zip(Goal, counts, strict=True)))
    assert sum(made.values()) == (100 if sum(counts) else 0)


@pytest.mark.parametrize(
    ("hours", "said"),
    [(41, "in 2 days"), (20, "tomorrow"), (3, "in 3 hours"), (0, "now"), (-2, "2 hours ago"), (-24, "yesterday")],
)
def test_time_from_now_is_said_as_people_say_it(hours, said):
    assert relative(NOW + timedelta(hours=hours), NOW, ZONE) == said


def test_commands_match_all_words_and_titles_that_begin_with_them_come_first():
    commands = [Command(t, t, lambda: None) for t in ("Show settings", "Settings", "Post: set")]
    assert [c.title for c in matching(commands, "sett")] == ["Settings", "Show settings"]
    assert matching(commands, "settings show") == [commands[0]]
