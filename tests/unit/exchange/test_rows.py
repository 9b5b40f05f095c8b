"""Rows become drafts; what does not fit is said by row, and nothing else of the row is lost."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.domain.campaign import Campaign
from app.domain.errors import InputError
from app.domain.goal import Goal
from app.domain.post import Evidence, LinkCard
from app.pipeline.exchange.importing import known_of, rows_of
from app.pipeline.exchange.rows import Known, Row
from app.pipeline.exchange.source import Source, read
from app.pipeline.exchange.times import DateOrder, instant_of, order_of
from tests.fakes import NOON, make_account, make_desk
from tests.unit.exchange import samples

ZONE = "America/Toronto"
CLINIC = make_account("bluesky", handle="clinic.example")
OTHER = make_account("mastodon", handle="clinic@social.example")
KNOWN = Known(
    NOON, ZONE, DateOrder.MONTH_FIRST, (CLINIC, OTHER), (Campaign("c1", "Winter", Goal.EDUCATION),), folder=None
)


def rows(source: Source | str, known: Known = KNOWN) -> list[Row]:
    read_in = read("any.csv", source.encode()) if isinstance(source, str) else source
    return list(rows_of(read_in, known))


def keys(row: Row) -> set[str]:
    return {note.key for note in row.notes}


def test_buffer() -> None:
    first, second = rows(samples.BUFFER)
    assert first.post.text == "Flu vaccination starts on Monday, no appointment needed."
    assert first.post.planned_for == datetime(2027, 3, 4, 14, 30, tzinfo=UTC)
    assert (first.post.goal, first.post.campaign_id) == (Goal.ADVOCACY, "c1")
    assert keys(first) == {"exchange-not-fetched"}, "nothing is loaded from an address"
    assert second.post.text == "Wash your hands.\n\nTwenty seconds."
    assert (first.number, second.number) == (2, 3)


def test_hootsuite_writes_the_month_first_and_has_no_head() -> None:
    first, second = rows(samples.HOOTSUITE)
    assert first.post.text == "Flu vaccination starts on Monday.\n\nhttps://clinic.example/flu"
    assert first.post.planned_for == datetime(2027, 3, 4, 14, 30, tzinfo=UTC)
    assert second.post.planned_for == datetime(2027, 3, 15, 22, tzinfo=UTC), "summer time has begun"
    assert (first.number, second.number) == (1, 2)


def test_publer_with_pictures_that_lie_beside_it(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(b"x")
    (row,) = rows(samples.PUBLER, replace(KNOWN, folder=tmp_path))
    assert [(one.name, one.alt_text) for one in row.wanted] == [("a.jpg", "A nurse at a desk")]
    assert keys(row) == {"exchange-not-fetched", "exchange-no-comment"}
    assert (row.post.title, row.post.goal) == ("A title", Goal.NETWORKING)


def test_a_bad_time_stops_its_row_alone() -> None:
    bad, good = rows(read("paste.tsv", samples.PASTED.encode()))
    assert bad.problem is not None
    assert bad.problem.key == "exchange-bad-time"
    assert bad.post.text == "no time here"
    assert good.usable
    assert good.post.accounts == (CLINIC.id,)


@pytest.mark.parametrize(
    ("cells", "note"),
    [
        ("Hello,2020-01-01 10:00,,", "exchange-past"),
        ("Hello,,nobody.example,", "exchange-no-account"),
        ("Hello,,,Nowhere", "exchange-no-campaign"),
    ],
)
def test_what_does_not_fit_is_left_out_and_said(cells: str, note: str) -> None:
    (row,) = rows(f"text,date,account,campaign\n{cells}\n")
    assert keys(row) == {note}
    assert row.usable
    assert row.post.planned_for is None
    assert not row.post.accounts
    assert not row.post.campaign_id


def test_an_account_that_fits_twice_is_not_guessed() -> None:
    twin = make_account("bluesky", handle="other.example")
    (row,) = rows("text,account\nHello,bluesky\n", replace(KNOWN, all_accounts=(CLINIC, twin)))
    assert keys(row) == {"exchange-several-accounts"}
    assert row.post.accounts == ()


@pytest.mark.parametrize(
    ("head", "cell", "key"),
    [
        ("goal", "fame", "exchange-unknown-word"),
        ("evidence", '"[{"', "exchange-bad-cell"),
        ("evidence", '"[{""where"": ""x"", ""valid_until"": ""soon""}]"', "exchange-bad-day"),
        ("overrides", "words", "exchange-not-pairs"),
        ("overrides", '"{""x"": [1]}"', "exchange-not-pairs"),
        ("link_card", '"[1]"', "exchange-not-pairs"),
        ("consents", '"[[1]]"', "exchange-not-words"),
        ("title", "", "exchange-nothing-in-row"),
    ],
)
def test_a_cell_that_cannot_be_read_stops_its_row(head: str, cell: str, key: str) -> None:
    text = "" if key == "exchange-nothing-in-row" else "Hello"
    (row,) = rows(f"text,kind,{head}\n{text},post,{cell}\n")
    assert row.problem is not None
    assert row.problem.key == key


def test_json_of_the_wrong_kind_stops_its_row() -> None:
    source = read(
        "a.json", b'[{"text": ["a"]}, {"text": "b", "evidence": 3}, {"text": null, "title": "x"}, {"text": "c"}]'
    )
    problems = [row.problem.key if row.problem else "" for row in rows(source)]
    assert problems == ["exchange-not-words", "exchange-not-words", "exchange-nothing-in-row", ""]


def test_people_may_write_markdown_by_hand() -> None:
    text = (
        "---\r\ntitle: Handwashing\r\nWhen: 2027-03-04 09:30\r\naccounts:\r\n  - clinic.example\r\n"
        "evidence:\r\n- https://who.example\r\n---\r\nWash\r\n\r\nyour hands.\r\n"
    )
    (row,) = rows(read("a.md", text.encode()))
    assert (row.post.title, row.post.text) == ("Handwashing", "Wash\n\nyour hands.")
    assert row.post.accounts == (CLINIC.id,)
    assert row.post.evidence == (Evidence("https://who.example"),)
    assert row.post.planned_for == datetime(2027, 3, 4, 14, 30, tzinfo=UTC)


def test_columns_for_one_platform_and_for_wishes() -> None:
    (row,) = rows("text,text:bluesky,option:cover,link_card\nLong,Short,yes,https://a.example\n")
    assert row.post.overrides == {"bluesky": "Short"}
    assert row.post.options == {"cover": "yes"}
    assert row.post.link_card == LinkCard("https://a.example")


def test_names_of_files_lead_nowhere_else(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "secret.jpg").write_bytes(b"x")
    known = replace(KNOWN, folder=tmp_path / "in")
    for name in ("../secret.jpg", "..\\secret.jpg", str(tmp_path / "secret.jpg")):
        (row,) = rows(f"text,media\nHello,{name}\n", known)
        assert not row.wanted
        assert keys(row) == {"exchange-no-file"}


@pytest.mark.parametrize(
    ("text", "order", "wanted"),
    [
        ("2027-07-04T09:30:00+02:00", DateOrder.DAY_FIRST, datetime(2027, 7, 4, 7, 30, tzinfo=UTC)),
        ("2027-07-04T09:30Z", DateOrder.DAY_FIRST, datetime(2027, 7, 4, 9, 30, tzinfo=UTC)),
        ("2027/07/04 09:30", DateOrder.DAY_FIRST, datetime(2027, 7, 4, 13, 30, tzinfo=UTC)),
        ("07/04/2027 9:30 PM", DateOrder.MONTH_FIRST, datetime(2027, 7, 5, 1, 30, tzinfo=UTC)),
        ("04.07.27, 12:05 am", DateOrder.DAY_FIRST, datetime(2027, 7, 4, 4, 5, tzinfo=UTC)),
        ("2027-07-04", DateOrder.DAY_FIRST, datetime(2027, 7, 4, 13, tzinfo=UTC)),
        ("2027-03-14 02:30", DateOrder.DAY_FIRST, datetime(2027, 3, 14, 7, 30, tzinfo=UTC)),
        ("  ", DateOrder.DAY_FIRST, None),
    ],
)
def test_times_as_people_write_them(text: str, order: DateOrder, wanted: datetime | None) -> None:
    assert instant_of(text, ZONE, order) == wanted


@pytest.mark.parametrize("text", ["31/31/2027 09:00", "2027-02-30 09:00", "2027-01-01 25:00", "2027-01-01 13:00 pm"])
def test_days_that_there_are_not(text: str) -> None:
    with pytest.raises(InputError, match="exchange-no-such-time"):
        instant_of(text, ZONE, DateOrder.DAY_FIRST)


def test_the_whole_column_tells_day_and_month_apart() -> None:
    assert order_of(["03/04/2027", "25/04/2027"], DateOrder.MONTH_FIRST) is DateOrder.DAY_FIRST
    assert order_of(["03/04/2027", "04/25/2027"], DateOrder.DAY_FIRST) is DateOrder.MONTH_FIRST
    assert order_of(["03/04/2027"], DateOrder.DAY_FIRST) is DateOrder.DAY_FIRST


def test_the_profile_decides_where_the_column_does_not() -> None:
    desk, source = make_desk(), read("a.csv", b"text,date\nHello,03/04/2027 10:00\n")
    assert known_of(desk, source).order is DateOrder.MONTH_FIRST
    assert known_of(desk, source, order=DateOrder.DAY_FIRST).order is DateOrder.DAY_FIRST
