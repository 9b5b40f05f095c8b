"""Templates and ready words: shipped ones are whole, own ones are kept, gaps stop a post."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import InputError
from app.domain.post import Post
from app.domain.profile import Profile
from app.pipeline import snippets, templates
from app.pipeline.plan import new_post
from app.pipeline.way import send_off
from tests.fakes import add_account, make_desk

WHO = "Dr. Amara Osei"


@pytest.fixture
def desk():
    made = make_desk()
    add_account(made, "bluesky", handle="osei.example")
    return made


@pytest.mark.parametrize("one", templates.shipped(), ids=lambda one: one.id)
def test_every_shipped_template_has_gaps_hints_and_platforms_there_are(one, desk):
    assert templates.GAP.findall(one.text)
    assert one.about
    assert one.evidence
    assert one.disclosure
    assert one.platforms


def test_a_gap_stops_the_post_until_it_is_filled(desk):
    with desk.work() as work:
        accounts = tuple(account.id for account in work.accounts())
    post = templates.begin(Post("", "", accounts=accounts), templates.shipped()[0])
    kept = new_post(desk, WHO, text=post.text, options=post.options, accounts=accounts)
    with pytest.raises(InputError) as raised:
        send_off(desk, kept, desk.clock.now() + timedelta(days=1), WHO)
    assert raised.value.message.key == "handy-template-gap"
    assert templates.unfilled(replace(kept, text="All filled in.")) == ()


def test_a_gap_in_a_version_edited_by_hand_counts(desk):
    post = templates.begin(Post("", ""), templates.shipped()[0])
    gap = templates.unfilled(post)[0]
    assert templates.unfilled(replace(post, text="", overrides={"x": gap})) == (gap,)


@given(st.text())
def test_quotes_of_a_post_without_a_template_are_no_gaps(text):
    assert templates.unfilled(Post("", f"«{text}»", language="fr")) == ()


def test_own_templates_are_kept_replaced_and_removed(desk):
    post = Post("p", "Hello «name».")
    templates.keep(desk, post, " Greeting ", WHO)
    kept = templates.keep(desk, replace(post, text="Hi «name»."), "greeting", WHO)
    assert [one.text for one in templates.templates(desk) if one.own] == ["Hi «name»."]
    templates.remove(desk, kept.id)
    assert templates.templates(desk) == templates.shipped()


@pytest.mark.parametrize(
    ("title", "text", "key"),
    [
        (" ", "Words", "handy-template-empty"),
        ("Name", " ", "handy-template-empty"),
        ("Name", "x" * 20_001, "handy-template-too-long"),
    ],
)
def test_what_cannot_be_a_template_is_refused(desk, title, text, key):
    with pytest.raises(InputError) as raised:
        templates.keep(desk, Post("p", text), title, WHO)
    assert raised.value.message.key == key


def test_too_many_own_ones_are_refused(desk):
    for number in range(100):
        templates.keep(desk, Post("p", "Words"), str(number), WHO)
    with pytest.raises(InputError):
        templates.keep(desk, Post("p", "Words"), "one more", WHO)
    for number in range(200):
        snippets.keep(desk, str(number), "Words")
    with pytest.raises(InputError):
        snippets.keep(desk, "one more", "Words")


@pytest.mark.parametrize("raw", ["{", "[1]", '[{"id": "x"}]', "null"])
def test_damaged_settings_cost_only_the_own_ones(desk, raw):
    with desk.work() as work:
        work.set_setting(templates.OWN, raw)
        work.set_setting(snippets.OWN, raw)
        assert templates.own(work) == ()
        assert snippets.own(work) == ()
    assert templates.templates(desk) == templates.shipped()


def test_ready_words_are_those_of_the_practice_and_its_country(desk):
    with desk.work() as work:
        work.save_profile(Profile(WHO, "Harbour", ("ca", "ca-on")))
    snippets.keep(desk, "Hours", "Open 9 to 5.")
    offered = snippets.snippets(desk)
    assert [one.text for one in offered if one.kind in {"own", "signature"}] == [
        "Open 9 to 5.",
        "– Dr. Amara Osei, Harbour",
    ]
    assert [one.text for one in offered if one.kind == "crisis_line"] == ["In Canada, call or text 9-8-8 at any time."]
    assert any(one.kind == "hashtags" for one in offered)
    snippets.remove(desk, "Hours")
    with desk.work() as work:
        assert json.loads(work.setting(snippets.OWN)) == []


@pytest.mark.parametrize(("title", "text"), [("", "x"), ("x", " "), ("x", "y" * 2_001)])
def test_what_cannot_be_ready_words_is_refused(desk, title, text):
    with pytest.raises(InputError):
        snippets.keep(desk, title, text)
