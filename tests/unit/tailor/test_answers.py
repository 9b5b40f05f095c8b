"""An answer to a comment: held to what the platform takes of one, and never without the words that it answers."""

from app.domain.goal import PostKind
from app.domain.media import Media
from app.domain.post import Post
from app.domain.variant import Variant
from app.pipeline.tailor import tailor
from platforms.channels import CHANNELS

PICTURE = Media("a" * 64, "feet.jpg", "image/jpeg", 400_000, alt_text="A foot")


def answer(
    platform: str, *, kind: PostKind = PostKind.REPLY, asked: str = "Open on Sunday?", **fields: object
) -> Variant:
    options = {"youtube.reply_to": "77", "bluesky.reply_to": "at://x/y/z", "tiktok.reply_to": "7"}
    given = {"kind": kind, "in_reply_to": asked, "options": options} | fields
    return tailor(Post("a", "Thank you for asking.", **given), CHANNELS[platform])


def keys(variant: Variant) -> list[str]:
    return [problem.key for problem in variant.problems]


def test_an_answer_needs_no_title_no_film_and_nothing_said():
    variant = answer("youtube")
    assert (keys(variant), variant.title, variant.options["reply_to"]) == ([], "", "77")


def test_a_comment_takes_no_files_and_a_post_that_answers_does():
    assert keys(answer("youtube", media=(PICTURE,))) == ["tailor-no-images"]
    assert keys(answer("bluesky", media=(PICTURE,))) == []


def test_what_stops_an_answer():
    assert keys(answer("bluesky", kind=PostKind.POST)) == ["answer-no-reply"]
    assert keys(answer("bluesky", asked=" ")) == ["answer-words-missing"]
    assert keys(answer("mastodon")) == ["answer-elsewhere"]
    assert keys(answer("tiktok")) == ["answer-not-there"]


def test_a_reply_that_names_no_comment_is_a_post_like_any_other():
    assert keys(answer("mastodon", options={})) == []
