"""A reply that answers one comment: what the platform takes of it, and what stops it."""

from dataclasses import replace

from app.domain.channel import Channel
from app.domain.comment import REPLY_TO
from app.domain.goal import PostKind
from app.domain.message import Message
from app.domain.post import Post
from app.pipeline.tailor_wishes import said_of


def is_answer(post: Post, channel: Channel) -> bool:
    """Whether it answers a comment on that platform."""
    return bool(said_of(post, channel.id).get(REPLY_TO, "").strip())


def answering(channel: Channel) -> Channel:
    """The platform as it takes an answer: no title, no film needed; a comment is text alone, in one part."""
    as_post = channel.can.replies == "post"
    can = replace(channel.can, text_only=True, needs_title=False, link_card=False, inbox=False)
    limits = replace(channel.limits, title=0)
    if not as_post:
        can = replace(can, threads=False, images=False, videos=False, thumbnail=False, content_warning=False)
        limits = replace(limits, images=0, videos=0, documents=0)
    return replace(channel, can=can, limits=limits, wishes=())


def answer_problems(post: Post, channel: Channel) -> list[Message]:
    """Why an answer cannot go out: the check of replies needs to know that it is one, and what it answers."""
    named = any(name.rpartition(".")[2] == REPLY_TO and word.strip() for name, word in post.options.items())
    if not named:
        return []
    return [Message.of(key, platform=channel.name) for key in _wrong(post, channel)]


def _wrong(post: Post, channel: Channel) -> list[str]:
    if post.kind is not PostKind.REPLY:
        return ["answer-no-reply"]
    if not is_answer(post, channel):
        return ["answer-elsewhere"]
    found = [] if channel.can.replies else ["answer-not-there"]
    return found + ([] if post.in_reply_to.strip() else ["answer-words-missing"])
