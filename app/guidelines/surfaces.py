"""Every text of a post that somebody will read or hear."""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from app.domain.checking import CheckRequest
from app.domain.goal import Audience, PostKind
from app.guidelines.text import Surface

PUBLISHED_WISHES = ("tags", "topic_tag")
"""Options of a variant whose words people will read."""


@lru_cache(maxsize=32)
def read_before(name: str, said: str, *, reply: bool, asked: str, peers: bool) -> Surface:
    """A surface with all that was found in it before: the same post goes to many accounts, and is checked again."""
    return Surface(name, said, reply=reply, asked=asked, peers=peers)


def surfaces_of(request: CheckRequest, made: Callable[..., Surface] = Surface) -> tuple[Surface, ...]:
    """The post's surfaces, the text first and the empty `record` last.

    A segment of the variant is looked at by itself only where it has words that the text has not: then somebody wrote
    that version by hand, and its text never passed the check of the master text. `made` makes a surface.
    """

    def surface(name: str, said: str) -> Surface:
        answers, peers = request.kind is PostKind.REPLY, request.audience is not Audience.PUBLIC
        return made(name, said, reply=answers, asked=request.in_reply_to if answers else "", peers=peers)

    text = surface("text", request.text)
    found = [text]
    found += [surface(name, said) for name, said in _side_texts(request) if said.strip()]
    if request.variant is not None:
        parts = (surface(f"segment:{n}", part.text) for n, part in enumerate(request.variant.segments))
        found += [part for part in parts if not part.words <= text.words]
    found += [surface(name, said) for name, said in _media_texts(request) if said.strip()]
    return (*found, Surface("record", ""))


def _media_texts(request: CheckRequest) -> Iterator[tuple[str, str]]:
    """What can be read or heard in the files: lettering and captions as texts, file names and codes as names."""
    for n, media in enumerate(request.media):
        yield f"file_name:{n}", spaced(media.filename)
        facts = request.facts(n)
        if facts:
            yield f"picture:{n}", "\n".join(found.text for found in facts.lettering or ())
            yield f"caption:{n}", facts.captions
            yield f"code:{n}", "\n".join(found.payload for found in facts.codes or ())


def spaced(filename: str) -> str:
    """A file's name as words, of the same length: separators become spaces, the ending goes."""
    stem, dot, ending = filename.rpartition(".")
    name = stem if dot else ending
    return re.sub(r"[_.+]|-(?=[^\d])|(?<=[^\d])-", " ", name)


def _side_texts(request: CheckRequest) -> list[tuple[str, str]]:
    variant = request.variant
    found = [("title", request.title or (variant.title if variant else ""))]
    found.append(("content_warning", request.content_warning or (variant.content_warning if variant else "")))
    found += [(f"alt_text:{n}", media.alt_text) for n, media in enumerate(request.media)]
    context = request.context
    found += [(f"poll:{n}", option) for n, option in enumerate(context.poll)]
    found += [("first_comment", context.first_comment), ("location", context.location)]
    if variant:
        found += [(f"wish:{name}", variant.options.get(name, "")) for name in PUBLISHED_WISHES]
    if variant and variant.link_card:
        found.append(("link", f"{variant.link_card.title}\n{variant.link_card.description}"))
    return found
