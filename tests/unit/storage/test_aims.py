"""Campaigns and entries in the database and in memory; and what migration 7 makes of campaigns that were there."""

from datetime import date, time
from pathlib import Path

import pytest

from app.domain.campaign import Campaign, Utm
from app.domain.entry import Entry, EntryKind, Linked, Role
from app.domain.errors import InputError
from app.domain.goal import Audience, Goal
from app.domain.ports import Transaction
from app.domain.post import Post
from app.storage.engine import encrypted_engine
from app.storage.opening import open_store
from app.storage.places import database as file_of
from tests.fakes import NOON

KEY = b"k" * 32
DAY = date(2026, 12, 3)
MEETING = Entry(
    "m", EntryKind.MEETING, "Asthma evening", DAY, time(18, 30), 0, "https://meet.example/a", "slides", "c",
    (Linked(Role.REMIND, "p", -24),),
)  # fmt: skip


def test_entries_come_back_whole_by_day_and_go(database: Transaction) -> None:
    early = Entry("e", EntryKind.CPD, "Journal club", date(2026, 11, 26), minutes=60)
    with database() as work:
        work.save_entry(MEETING)
        work.save_entry(early)
    with database() as work:
        assert work.entries() == [early, MEETING]
        assert work.entries(since=DAY) == [MEETING]
        assert work.entries(until=DAY) == [early]
        assert work.entry("m") == MEETING
        work.remove_entry("m")
        assert work.entries() == [early]
        with pytest.raises(InputError, match="aims-no-entry"):
            work.entry("m")


def test_the_posts_of_a_campaign_are_found_planned_or_not(database: Transaction) -> None:
    with database() as work:
        work.save_campaign(Campaign("c", "Flu"))
        work.save_post(Post("a", "A", campaign_id="c"))
        work.save_post(Post("b", "B", campaign_id="c", planned_for=NOON))
        work.save_post(Post("d", "D", campaign_id="other"))
        work.save_post(Post("e", "E"))
    with database() as work:
        assert {row.id for row in work.campaign_rows("c")} == {"a", "b"}
        assert {row.id for row in work.campaign_rows()} == {"a", "b", "d"}
        work.remove_campaign("c")
        assert work.campaigns() == []


def test_a_campaign_of_an_older_primum_keeps_what_it_said_and_marks_no_links(tmp_path: Path) -> None:
    store = open_store(tmp_path, KEY, NOON)
    store.close()
    engine = encrypted_engine(file_of(tmp_path), KEY)
    with engine.begin() as db:
        db.exec_driver_sql("insert into campaigns (id, name, goal, objective) values ('c', 'Flu', 'advocacy', '')")
    engine.dispose()
    store = open_store(tmp_path, KEY, NOON)
    with store.work() as work:
        assert work.campaigns() == [Campaign("c", "Flu", Goal.ADVOCACY, audience=Audience.PUBLIC, utm=Utm(on=False))]
    store.close()
