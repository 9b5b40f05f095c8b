"""Wishes for single platforms reach only them."""

from app.commands.postfile import Defaults, parse
from app.pipeline.tailor import tailor
from platforms.channels import channels


def test_a_wish_for_one_platform_goes_before_one_for_all_and_to_no_other():
    options = {"paid_partnership": True, "reddit.paid_partnership": "no", "reddit.subreddit": "medicine"}
    post = parse({"id": "a", "text": "Wash your hands.", "title": "Hands", "options": options}, Defaults()).post
    assert tailor(post, channels()["reddit"]).options == {"paid_partnership": "no", "subreddit": "medicine"}
    assert tailor(post, channels()["x"]).options == {"paid_partnership": "yes"}
