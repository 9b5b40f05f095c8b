"""What is exported comes back: table, JSON and Markdown lose nothing of a draft; other readers read the calendar."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import icalendar
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.account import Account
from app.domain.campaign import Campaign
from app.domain.goal import Audience, Goal, PostKind
from app.domain.library import Asset
from app.domain.media import Media
from app.domain.post import Evidence, LinkCard, Post
from app.pipeline.exchange.exporting import PLAN, Gathered, Wish, as_file, plan_records
from app.pipeline.exchange.importing import rows_of
from app.pipeline.exchange.markdown import to_markdown
from app.pipeline.exchange.rows import Known, Row
from app.pipeline.exchange.source import read
from app.pipeline.exchange.times import DateOrder
from tests.fakes import NOON, make_account

ACCOUNTS: tuple[Account, ...] = (make_account("bluesky"), make_account("mastodon"), make_account("x"))
CAMPAIGNS = (Campaign("c-1", "Winter"), Campaign("c-2", "Spring"))
PICTURES = tuple(Media(sha * 64, f"photo {sha}.jpg", "image/jpeg", 9) for sha in "ab")

words = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\x00"), max_size=30)
starts = st.sampled_from(["", "=1+1", "'-x", "@all ", "---\n", "\r\n"])
written = st.builds(lambda start, rest: start + rest, starts, words)
name = st.from_regex(r"[a-z][a-z0-9_.-]{0,9}", fullmatch=True)
evidence = st.builds(Evidence, words, words, words.filter(bool), words, st.sampled_from(["", "2028-01-31"]))
card = st.none() | st.builds(LinkCard, words, words, words)
pictures = st.lists(st.sampled_from(PICTURES), unique=True, max_size=2).map(tuple)


def posts() -> st.SearchStrategy[Post]:
    return st.builds(
        Post,
        id=name,
        text=written.filter(str.strip),
        title=written,
        goal=st.sampled_from(Goal),
        audience=st.sampled_from(Audience),
        kind=st.sampled_from(PostKind),
        in_reply_to=written,
        media=pictures,
        accounts=st.lists(st.sampled_from([a.id for a in ACCOUNTS]), unique=True).map(tuple),
        overrides=st.dictionaries(name, written, max_size=2),
        evidence=st.lists(evidence, max_size=2).map(tuple),
        link_card=card,
        content_warning=written,
        options=st.dictionaries(name, words, max_size=2),
        consents=st.lists(name, max_size=2).map(tuple),
        language=st.sampled_from(["en", "fr"]),
        campaign_id=st.sampled_from(["", "c-1", "c-2"]),
        planned_for=st.none() | st.integers(1, 10**6).map(lambda n: NOON + timedelta(minutes=n)),
    )


def gathered(*given_posts: Post) -> Gathered:
    return Gathered("Sample clinic", "America/Toronto", given_posts, (), {a.id: a.handle for a in ACCOUNTS})


def draft(post: Post) -> dict[str, Any]:
    """What an import may bring back: all but id, author, state and what the database counts."""
    kept = ("id", "media", "state", "author", "revision", "updated_at")
    return {field: getattr(post, field) for field in Post.__dataclass_fields__ if field not in kept}


def came_back(file: str, data: bytes) -> list[Row]:
    known = Known(
        NOON, "Europe/Dublin", DateOrder.DAY_FIRST, ACCOUNTS, CAMPAIGNS, assets={p.sha256: Asset(p) for p in PICTURES}
    )
    return list(rows_of(read(file, data), known))


def same(post: Post, row: Row) -> None:
    assert row.problem is None, row.problem
    assert draft(row.post) == draft(post)
    assert [one.sha256 for one in row.wanted] == [media.sha256 for media in post.media]
    assert [one.alt_text for one in row.wanted] == [media.alt_text for media in post.media]


@settings(max_examples=40, deadline=None)
@given(st.lists(posts(), min_size=1, max_size=3))
def test_our_table_and_our_json_lose_nothing(some: list[Post]) -> None:
    for kind in ("csv", "json"):
        rows = came_back(f"plan.{kind}", as_file(gathered(*some), Wish(PLAN, kind)))
        assert len(rows) == len(some)
        for post, row in zip(some, rows, strict=True):
            same(post, row)


@settings(max_examples=40, deadline=None)
@given(posts())
def test_markdown_loses_nothing(post: Post) -> None:
    (record,) = plan_records(gathered(post), Wish(PLAN, "md"))
    (row,) = came_back("a.md", to_markdown(record).encode())
    same(post, row)


@settings(max_examples=40, deadline=None)
@given(posts())
def test_nothing_that_was_written_is_in_a_redacted_export(post: Post) -> None:
    secret = "Wq7 secret"
    told = replace(post, text=secret, title=secret, overrides={"x": secret})
    for kind in ("csv", "json", "ics"):
        data = as_file(gathered(told), Wish(PLAN, kind, redacted=True))
        assert secret.encode() not in data
        assert b"photo" not in data
    assert set(json.loads(as_file(gathered(told), Wish(PLAN, "json", redacted=True)))["posts"][0]).isdisjoint(
        {"text", "title", "media", "overrides"}
    )


@settings(max_examples=40, deadline=None)
@given(posts(), st.integers(1, 99))
def test_other_programs_read_the_calendar_file(post: Post, revision: int) -> None:
    kept = Post(**draft(post), id=post.id, revision=revision, updated_at=datetime(2026, 11, 1, tzinfo=UTC))
    data = as_file(gathered(kept), Wish(PLAN, "ics"))
    events = list(icalendar.Calendar.from_ical(data).walk("VEVENT"))
    others = list(getattr(vobject.readOne(data.decode()), "vevent_list", []))
    assert len(events) == len(others) == (post.planned_for is not None)
    for event, other in zip(events, others, strict=True):
        assert event.decoded("dtstart") == other.dtstart.value == post.planned_for
        assert str(event["uid"]) == other.uid.value
        assert event["sequence"] == revision
        assert plain(str(event["summary"])) == plain(other.summary.value)
        assert plain(post.headline)[:5] in plain(str(event["summary"])) or not post.headline
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))


def plain(text: str) -> str:
    """Without white space and control characters, which readers treat each in its own way."""
    return "".join(c for c in text if c.isprintable() and not c.isspace())


def test_an_event_keeps_its_id_when_its_post_moves() -> None:
    one = Post("p1", "Hello", planned_for=NOON, revision=1, updated_at=NOON)
    moved = Post("p1", "Hello", planned_for=NOON + timedelta(days=1), revision=2, updated_at=NOON)
    first, second = (
        next(iter(icalendar.Calendar.from_ical(as_file(gathered(p), Wish(PLAN, "ics"))).walk("VEVENT")))
        for p in (one, moved)
    )
    assert first["uid"] == second["uid"]
    assert first["sequence"] < second["sequence"]
