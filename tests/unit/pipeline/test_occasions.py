"""Health days and public holidays of the places of a practice."""

from dataclasses import replace
from datetime import date

from app.domain.observance import span
from app.pipeline import occasions
from app.settings.declared import OBSERVANCES
from app.settings.setting import change
from app.words import words
from tests.fakes import make_desk

NOVEMBER = date(2026, 11, 1), date(2026, 11, 30)


def test_every_health_day_is_written_down_whole():
    known = occasions.known()
    assert len(known) >= 60
    assert len({one.id for one in known}) == len(known)
    for one in known:
        key = f"obs-{one.id}"
        assert words().text(key) != key
        assert "https://" in one.source
        assert date.fromisoformat(one.as_of)
        assert span(one.rule, 2027) is not None
        assert all(c == "world" or (len(c) == 2 and c.isupper()) for c in one.countries)


def test_the_places_of_a_practice_are_told_by_its_rules():
    assert occasions.places(("ca-on", "us", "uk", "ca-on")) == (("CA", "ON"), ("US", ""), ("GB", ""))


def test_public_holidays_are_those_of_the_place():
    assert occasions.public("CA", "ON", 2026)[date(2026, 2, 16)] == "Family Day"
    assert date(2026, 2, 16) not in occasions.public("CA", "", 2026)
    assert occasions.public("EU", "", 2026) == {}
    assert occasions.public("XX", "", 2026) == {}


def test_a_practice_sees_the_worlds_days_and_its_countrys():
    ids = {one.id for one in occasions.between(*NOVEMBER, (("US", ""),))}
    assert {"diabetes", "smokeout", "diabetes-month-us"} <= ids
    assert "self-care-week" not in ids
    names = {one.name for one in occasions.between(*NOVEMBER, (("US", ""),))}
    assert "Thanksgiving Day" in names


def test_they_can_be_switched_off():
    desk = make_desk()
    with desk.work() as work:
        work.save_profile(replace(work.profile(), jurisdictions=("ca-on",)))
    assert any(one.id == "diabetes" for one in occasions.load(desk, *NOVEMBER))
    with desk.work() as work:
        change(work, OBSERVANCES, value=False)
    assert occasions.load(desk, *NOVEMBER) == ()
