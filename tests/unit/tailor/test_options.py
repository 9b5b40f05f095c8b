"""Wishes for single platforms reach only them."""

from app.commands.postfile import Defaults, parse
from app.domain.post import Post
from app.pipeline.tailor import tailor
from app.pipeline.tailor_wishes import said_of, wish_problems
from platforms.channels import channels


def test_a_wish_for_one_platform_goes_before_one_for_all_and_to_no_other():
    options = {"paid_partnership": True, "reddit.paid_partnership": "no", "reddit.subreddit": "medicine"}
    post = parse({"id": "a", "text": "Wash your hands.", "title": "Hands", "options": options}, Defaults()).post
    assert tailor(post, channels()["reddit"]).options == {"paid_partnership": "no", "subreddit": "medicine"}
    assert tailor(post, channels()["x"]).options == {"paid_partnership": "yes"}


def test_what_must_be_said_or_cannot_be_understood_stops_at_tailoring():
    def problems(platform: str, **options: str) -> list[str]:
        post = Post("a", "Wash your hands.", title="Hands", options=options)
        return [p.key for p in wish_problems(said_of(post, platform), channels()[platform])]

    assert problems("youtube") == ["tailor-say"]
    assert problems("youtube", made_for_kids="No") == []
    assert problems("youtube", made_for_kids="perhaps", publish_at="tomorrow") == ["detail-unknown", "detail-no-moment"]
    assert problems("youtube", made_for_kids="no", publish_at="2026-12-01T07:30", category="44") == ["detail-no-moment"]
    assert problems("youtube", made_for_kids="no", publish_at="2026-12-01T07:30-05:00") == []
    assert problems("x", **{"x.replies": "nobody"}) == ["detail-unknown"]


def test_a_draft_for_the_inbox_needs_nothing_said_and_a_post_at_once_does():
    assert wish_problems({}, channels()["tiktok"], draft=True) == []
    assert [p.key for p in wish_problems({"mode": "direct"}, channels()["tiktok"])] == ["tailor-say"]
