"""What a post says to one platform alone, held against what that platform's manifest offers."""

from collections.abc import Iterator, Mapping
from datetime import datetime

from app.domain.channel import Channel, Wish
from app.domain.message import Message
from app.domain.post import Post


def wish_problems(options: Mapping[str, str], channel: Channel, *, draft: bool = False) -> list[Message]:
    """What is not said and must be, and what is said in a word that nobody would understand.

    A draft for the platform's inbox is finished there, so it needs nothing said.
    """
    return [problem for wish in channel.wishes for problem in _of_one(wish, options.get(wish.key, ""), channel, draft)]


def said_of(post: Post, platform: str) -> dict[str, str]:
    """What the post says to a platform; a word for it alone goes before one for all."""
    own = f"{platform}."
    general = {name: value for name, value in post.options.items() if "." not in name}
    return general | {n.removeprefix(own): value for n, value in post.options.items() if n.startswith(own)}


def _of_one(wish: Wish, given: str, channel: Channel, draft: bool) -> Iterator[Message]:
    word = given.strip()
    if not word:
        if wish.required and not draft:
            yield Message.of("tailor-say", platform=channel.name, name=wish.key)
    elif wish.known and word.lower() not in wish.known:
        known = ", ".join(wish.known)
        yield Message.of("detail-unknown", platform=channel.name, name=wish.key, given=word, known=known)
    elif wish.kind == "moment" and not _is_moment(word):
        yield Message.of("detail-no-moment", platform=channel.name, name=wish.key, given=word)


def _is_moment(word: str) -> bool:
    try:
        return datetime.fromisoformat(word).tzinfo is not None
    except ValueError:
        return False
