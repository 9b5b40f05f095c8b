"""Every text of a post that somebody will read or hear."""

from app.domain.checking import CheckRequest
from app.domain.goal import PostKind
from app.guidelines.text import Surface


def surfaces_of(request: CheckRequest) -> tuple[Surface, ...]:
    """The post's surfaces, the text first and the empty `record` last.

    A segment of the variant is looked at by itself only where it has words that the text has not: then somebody wrote
    that version by hand, and its text never passed the check of the master text.
    """
    reply = request.kind is PostKind.REPLY
    text = Surface("text", request.text, reply=reply)
    found = [text]
    found += [Surface(name, said, reply=reply) for name, said in _side_texts(request) if said.strip()]
    if request.variant is not None:
        parts = (Surface(f"segment:{n}", part.text, reply=reply) for n, part in enumerate(request.variant.segments))
        found += [part for part in parts if not part.words <= text.words]
    return (*found, Surface("record", ""))


def _side_texts(request: CheckRequest) -> list[tuple[str, str]]:
    variant = request.variant
    found = [("title", request.title or (variant.title if variant else ""))]
    found.append(("content_warning", request.content_warning or (variant.content_warning if variant else "")))
    found += [(f"alt_text:{n}", media.alt_text) for n, media in enumerate(request.media)]
    if variant and variant.link_card:
        found.append(("link", f"{variant.link_card.title}\n{variant.link_card.description}"))
    return found
