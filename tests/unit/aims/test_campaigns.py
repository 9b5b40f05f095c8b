"""Campaigns: kept, ended, counted; and what they add to links."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.campaign import Campaign, Utm
from app.domain.errors import InputError
from app.domain.goal import Goal
from app.domain.lifecycle import DeliveryState, PostState
from app.domain.ports import PostRow
from app.domain.post import LinkCard, Post
from app.pipeline import campaigns, plan, way
from app.pipeline.campaigns import Stage
from app.pipeline.tailor_links import marked_link, slug, tailored
from platforms.channels import CHANNELS
from tests.fakes import add_account, make_desk

WHO = "Dr Ada Example"
ON = Utm(on=True)
FLU = Campaign("", "Flu season", Goal.EDUCATION, starts=date(2026, 11, 1), ends=date(2026, 12, 15))


def test_a_campaign_is_kept_with_its_tags_tidied_and_its_parameter_named() -> None:
    desk = make_desk()
    kept, reopened = campaigns.keep(desk, replace(FLU, hashtags=(" #Flu", "Flu", "", "Vaccines "), utm=ON), WHO)
    assert kept.hashtags == ("Flu", "Vaccines")
    assert kept.utm.campaign == "flu-season"
    assert reopened == 0
    assert [one.campaign for one in campaigns.standings(desk)] == [kept]


@pytest.mark.parametrize(
    ("fields", "key"),
    [
        ({"name": "  "}, "aims-no-name"),
        ({"name": "x" * 81}, "aims-long-name"),
        ({"starts": date(2026, 12, 20)}, "aims-ends-first"),
        ({"grade": 30}, "aims-bad-grade"),
        ({"hashtags": ("two words",)}, "aims-bad-tag"),
        ({"name": "flu SEASON"}, "aims-name-taken"),
    ],
)
def test_what_cannot_be_says_why(fields: dict, key: str) -> None:
    desk = make_desk()
    campaigns.keep(desk, FLU, WHO)
    with pytest.raises(InputError) as caught:
        campaigns.keep(desk, replace(FLU, **{"name": "Other"} | fields), WHO)
    assert caught.value.message.key == key
    assert len(campaigns.standings(desk)) == 1


def test_an_ended_campaign_ends_today_and_is_offered_no_more() -> None:
    desk = make_desk()
    kept, _ = campaigns.keep(desk, replace(FLU, starts=None, ends=None), WHO)
    ended = campaigns.end(desk, kept.id, WHO)
    assert ended.archived
    assert ended.ends == desk.clock.now().date()
    assert not ended.runs_on(desk.clock.now().date())
    assert campaigns.keep(desk, kept, WHO)[0] == kept
    with pytest.raises(InputError):
        campaigns.end(desk, "nothing", WHO)


def test_a_campaign_that_has_not_begun_can_be_ended() -> None:
    desk = make_desk()
    later = desk.clock.now().date() + timedelta(days=9)
    kept, _ = campaigns.keep(desk, replace(FLU, starts=later, ends=None), WHO)
    assert campaigns.end(desk, kept.id, WHO).starts is None


def row(state: PostState, when: datetime | None = None, worst: str = "", goal: Goal = Goal.EDUCATION) -> PostRow:
    return PostRow("p", "t", goal.value, state.value, when, ("x", "bluesky"), (), worst)


def test_progress_counts_by_stage_goal_and_platform() -> None:
    at = datetime(2026, 11, 20, tzinfo=UTC)
    found = campaigns.progress(
        [
            row(PostState.IDEA),
            row(PostState.SCHEDULED, at, DeliveryState.SCHEDULED),
            row(PostState.PUBLISHED, at, DeliveryState.SENT, Goal.ADVOCACY),
            row(PostState.PARTLY, at, DeliveryState.FAILED),
            row(PostState.ARCHIVED, at),
        ]
    )
    assert found.total == {Stage.OPEN: 1, Stage.PLANNED: 1, Stage.SENT: 1, Stage.HELD: 1}
    assert found.goals[Goal.ADVOCACY] == {Stage.SENT: 1}
    assert found.platforms["x"][Stage.HELD] == 1
    assert found.count == 4


def approved(desk, campaign_id: str = "") -> Post:
    account = add_account(desk, "bluesky")
    post = plan.new_post(desk, WHO, text="Read https://clinic.example/flu", accounts=(account.id,))
    post = plan.save_draft(desk, replace(post, campaign_id=campaign_id), WHO)
    way.send_off(desk, post, desk.clock.now() + timedelta(days=1), WHO)
    with desk.work() as work:
        return work.post(post.id)


def test_switching_parameters_on_makes_approved_posts_drafts_again_and_holds_them() -> None:
    desk = make_desk()
    kept, _ = campaigns.keep(desk, FLU, WHO)
    post = approved(desk, kept.id)
    assert campaigns.keep(desk, replace(kept, objective="More vaccinations"), WHO)[1] == 0
    assert campaigns.keep(desk, replace(kept, utm=ON), WHO)[1] == 1
    with desk.work() as work:
        assert work.post(post.id).state is PostState.DRAFT
        assert [d.state for d in work.deliveries(post.id)] == [DeliveryState.HELD]


def test_a_post_that_joins_a_campaign_stays_approved_unless_its_links_change() -> None:
    desk = make_desk()
    plain, _ = campaigns.keep(desk, FLU, WHO)
    marked, _ = campaigns.keep(desk, replace(FLU, name="Marked", utm=ON), WHO)
    post = approved(desk)
    joined = plan.save_draft(desk, replace(post, campaign_id=plain.id), WHO)
    assert joined.state is PostState.SCHEDULED
    assert plan.save_draft(desk, replace(joined, campaign_id=marked.id), WHO).state is PostState.DRAFT


def test_the_gate_holds_a_post_whose_links_were_changed_behind_its_back() -> None:
    desk = make_desk()
    kept, _ = campaigns.keep(desk, replace(FLU, utm=ON), WHO)
    post = approved(desk, kept.id)
    with desk.work() as work:
        delivery = work.deliveries(post.id)[0]
    assert "utm_campaign=flu-season" in delivery.variant.text
    assert way.still_same(desk, delivery) is None
    with desk.work() as work:
        work.save_campaign(replace(kept, utm=replace(kept.utm, medium="print")))
    held = way.still_same(desk, delivery)
    assert held is not None
    assert held.key == "delivery-held-changed"


def test_a_campaign_added_by_mistake_is_forgotten_and_one_with_posts_is_ended() -> None:
    desk = make_desk()
    kept, _ = campaigns.keep(desk, FLU, WHO)
    assert campaigns.forget(desk, kept.id, WHO)
    assert campaigns.standings(desk) == ()
    again, _ = campaigns.keep(desk, replace(kept, utm=ON), WHO)
    plan.new_post(desk, WHO, text="t", campaign_id=again.id)
    assert not campaigns.forget(desk, again.id, WHO)
    assert campaigns.standings(desk)[0].campaign.archived


def test_links_get_the_parameters_in_text_own_version_and_card_and_the_preview_says_so() -> None:
    campaign = replace(FLU, id="c", utm=Utm(on=True, campaign="flu", content="a b"))
    post = Post(
        "p", "See https://clinic.example/flu?x=1#top, or www.clinic.example.",
        overrides={"linkedin": "Own words https://clinic.example"},
        link_card=LinkCard("https://clinic.example/card"),
    )  # fmt: skip
    told = tailored(post, CHANNELS["bluesky"], campaign)
    assert "?x=1&utm_source=bluesky&utm_medium=social&utm_campaign=flu&utm_content=a+b#top," in told.text
    assert told.text.endswith(".")
    assert told.link_card.url.startswith("https://clinic.example/card?utm_source=bluesky")
    assert any(change.key == "aims-utm-added" for change in told.changes)
    assert "utm_source=linkedin" in tailored(post, CHANNELS["linkedin"], campaign).text


def test_off_is_the_default_and_platforms_without_links_stay_as_they_are() -> None:
    post = Post("p", "See https://clinic.example/flu")
    assert "utm" not in tailored(post, CHANNELS["bluesky"], FLU).text
    assert "utm" not in tailored(post, CHANNELS["instagram"], replace(FLU, utm=Utm(on=True, campaign="flu"))).text


@pytest.mark.parametrize(
    ("url", "hosts", "wanted"),
    [
        ("https://a.example/", (), "https://a.example/?utm_source=x"),
        ("a.example/b", (), "a.example/b?utm_source=x"),
        ("https://a.example/?utm_source=poster", (), "https://a.example/?utm_source=poster"),
        ("https://a.example/?UTM_Source=poster", (), "https://a.example/?UTM_Source=poster"),
        ("https://www.a.example/", ("a.example",), "https://www.a.example/?utm_source=x"),
        ("https://nota.example/", ("a.example",), "https://nota.example/"),
        ("https://doi.org/10.1/x", ("a.example",), "https://doi.org/10.1/x"),
        ("mailto:a@a.example", (), "mailto:a@a.example"),
        ("https://[broken", (), "https://[broken"),
    ],
)
def test_a_link_is_marked_once_and_only_where_it_should_be(url: str, hosts: tuple, wanted: str) -> None:
    assert marked_link(url, {"utm_source": "x"}, hosts) == wanted


@given(
    st.from_regex(r"https://[a-z]{1,8}\.example(/[a-z0-9%._-]{0,8}){0,2}(\?[a-z]{1,3}=[a-z0-9]{0,3})?", fullmatch=True)
)
def test_marking_twice_is_marking_once(url: str) -> None:
    added = {"utm_source": "x", "utm_medium": "social"}
    once = marked_link(url, added)
    assert once.startswith(url.partition("?")[0])
    assert marked_link(once, added) == once


def test_a_name_becomes_a_parameter() -> None:
    assert slug(" Flu season: 2026! ") == "flu-season-2026"
