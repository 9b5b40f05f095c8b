"""Ideas: captured, imported from files of strangers, planned, shelved again."""

from contextlib import suppress
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import InputError
from app.domain.goal import Goal
from app.domain.lifecycle import PostState
from app.pipeline import ideas, plan
from app.pipeline.feed_file import LARGEST, MOST_ITEMS, read_feed
from tests.fakes import add_account, make_desk

WHO = "Dr Ada Example"
RSS = b"""<?xml version="1.0"?><rss version="2.0"><channel><title>Lung news</title><link>https://n.example</link>
<item><title>Asthma &amp; cold &lt;b&gt;air&lt;/b&gt;</title><link>https://n.example/1</link><pubDate>Mon</pubDate></item>
<item><title><![CDATA[Flu shots]]></title><link>javascript:alert(1)</link></item>
<item><description>no title</description></item>
<item><title>Again</title><link>https://n.example/1</link></item></channel></rss>"""
ATOM = b"""<feed xmlns="http://www.w3.org/2005/Atom"><title>Journal</title><entry><title type="text">Sleep</title>
<link rel="self" href="https://j.example/self"/><link href="https://j.example/sleep"/><updated>2026-11-20</updated>
<author><name>Nobody</name></author></entry></feed>"""
RDF = b"""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
<item><title>Old style</title><link>https://r.example/1</link></item></rdf:RDF>"""
OPML = b"""<opml version="2.0"><head><title>Mine</title></head><body><outline text="Lungs">
<outline text="Asthma weekly" htmlUrl="https://o.example"/></outline></body></opml>"""


def test_the_four_formats_are_read() -> None:
    assert [(i.title, i.link) for i in read_feed(RSS)] == [
        ("Asthma & cold air", "https://n.example/1"),
        ("Flu shots", ""),
    ]
    assert [(i.title, i.link, i.date) for i in read_feed(ATOM)] == [("Sleep", "https://j.example/sleep", "2026-11-20")]
    assert [i.title for i in read_feed(RDF)] == ["Old style"]
    assert [i.title for i in read_feed(OPML)] == ["Asthma weekly", "Lungs"]


BOMB = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;">]><rss><item><title>&b;</title></item></rss>'
OUTSIDE = b'<!DOCTYPE x SYSTEM "file:///etc/passwd"><rss><item><title>t</title></item></rss>'


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (BOMB, "aims-feed-unsafe"),
        (OUTSIDE, "aims-feed-unsafe"),
        (b"<rss><item>", "aims-feed-broken"),
        (b"\x00\xff not xml", "aims-feed-broken"),
        (b"<a>" * 100 + b"</a>" * 100, "aims-feed-broken"),
        (b"<rss></rss>", "aims-feed-empty"),
        (b" " * (LARGEST + 1), "aims-feed-large"),
    ],
)
def test_what_is_no_feed_or_an_attack_is_refused(data: bytes, key: str) -> None:
    with pytest.raises(InputError) as caught:
        read_feed(data)
    assert caught.value.message.key == key


def test_a_long_feed_is_read_as_far_as_is_sensible() -> None:
    many = b"".join(b"<item><title>t%d</title></item>" % n for n in range(MOST_ITEMS + 50))
    assert len(read_feed(b"<rss>" + many + b"</rss>")) == MOST_ITEMS


@given(st.binary(max_size=300) | st.text(alphabet="<>/item tleoun&;![]'\"=", max_size=120).map(str.encode))
def test_any_file_is_read_or_refused_with_a_sentence(data: bytes) -> None:
    with suppress(InputError):
        assert read_feed(data)


def test_an_idea_is_one_line_and_stands_without_a_time() -> None:
    desk = make_desk()
    idea = ideas.capture(desk, "  Flu\nand  children ", WHO, Goal.ADVOCACY)
    assert idea.state is PostState.IDEA
    assert idea.headline == "Flu and children"
    assert [row.id for row in ideas.ideas(desk)] == [idea.id]
    plan.new_post(desk, WHO, text="a draft without a time")
    assert len(ideas.ideas(desk)) == 1


@pytest.mark.parametrize(("text", "key"), [(" \n", "aims-empty-idea"), ("x" * 501, "aims-long-idea")])
def test_an_idea_that_is_none_says_so(text: str, key: str) -> None:
    with pytest.raises(InputError) as caught:
        ideas.capture(make_desk(), text, WHO)
    assert caught.value.message.key == key


def test_a_feed_imported_twice_gives_nothing_new_even_when_an_idea_was_used() -> None:
    desk = make_desk()
    items = read_feed(RSS)
    first = ideas.keep_items(desk, items, WHO)
    assert [post.title for post in first.ideas] == ["Asthma & cold air", "Flu shots"]
    assert first.ideas[0].evidence[0].where == "https://n.example/1"
    ideas.plan_idea(desk, first.ideas[0].id, desk.clock.now() + timedelta(days=1), WHO)
    assert ideas.keep_items(desk, items, WHO) == ideas.Kept((), 2)


def test_an_idea_planned_is_a_draft_with_the_only_account_and_can_be_shelved() -> None:
    desk = make_desk()
    account = add_account(desk, "bluesky")
    idea = ideas.capture(desk, "Flu", WHO)
    when = desk.clock.now() + timedelta(days=1)
    draft = ideas.plan_idea(desk, idea.id, when, WHO)
    assert (draft.state, draft.planned_for, draft.accounts) == (PostState.DRAFT, when, (account.id,))
    with pytest.raises(InputError, match="aims-no-idea"):
        ideas.plan_idea(desk, idea.id, when, WHO)
    back = ideas.shelve(desk, idea.id, WHO)
    assert (back.state, back.planned_for) == (PostState.IDEA, None)
    with pytest.raises(InputError, match="aims-past"):
        ideas.plan_idea(desk, idea.id, desk.clock.now(), WHO)
