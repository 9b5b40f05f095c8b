"""Campaign bars and quiet lines in the month."""

from datetime import date

from app.domain.campaign import Campaign
from app.domain.entry import Entry, EntryKind
from app.domain.goal import Goal
from app.ui.calendar.bars import Bars
from tests.gui.aims.sample import fill
from tests.gui.conftest import calm

FIRST = date(2026, 10, 26)


def campaign(name: str, starts: int | None, ends: int | None, **more) -> Campaign:
    of = [date(2026, 11, day) if day else None for day in (starts, ends)]
    return Campaign(name, name, Goal.EDUCATION, "", *of, **more)


def test_bars_run_over_all_days_of_a_campaign_two_at_most() -> None:
    bars = Bars([campaign("c", 3, 9), campaign("a", 2, 5), campaign("b", 3, 4), campaign("open", None, None)])
    assert [one.name for one in bars.running(date(2026, 11, 3))] == ["a", "b"]
    assert [one.name for one in bars.running(date(2026, 11, 9))] == ["c"]
    assert bars.running(date(2026, 11, 10)) == []


def test_a_campaign_is_named_where_it_begins_to_be_seen() -> None:
    bars = Bars([campaign("long", None, 20), campaign("new", 3, 9)])
    assert [one.text for one in bars.lines(FIRST, FIRST)] == ["long"]
    assert [one.text for one in bars.lines(date(2026, 11, 3), FIRST)] == ["new"]
    assert bars.lines(date(2026, 11, 4), FIRST) == []


def test_many_entries_of_a_day_are_counted() -> None:
    day = date(2026, 11, 3)
    bars = Bars((), [Entry(str(n), EntryKind.MILESTONE, f"Entry {n}", day) for n in range(4)])
    assert [one.text for one in bars.lines(day, FIRST)] == ["Entry 0", "+3 more"]
    assert bars.spoken(day) == "Entry 0; Entry 1; Entry 2; Entry 3"


def test_the_month_makes_room_for_them_and_says_them(qtbot, window, desk) -> None:
    window.go("calendar")
    calm(qtbot, window)
    page = window.pages["calendar"]
    before = page.month.placed.box_of("post-12-1200")
    fill(desk)
    page.reload()
    calm(qtbot, window)
    assert page.month.placed.box_of("post-12-1200").y > before.y
    page.month.here = date(2026, 12, 3)
    page.month.choose("")
    page.month.refresh()
    said = page.month.accessibleName()
    assert "Asthma evening" in said
    assert "campaign Flu season" in said
