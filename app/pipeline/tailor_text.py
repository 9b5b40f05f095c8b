"""The author's text in the shape a platform shows best, before it is measured. Each step says what it changed."""

import re
from collections.abc import Callable

from app.domain.channel import Channel
from app.domain.message import Message
from app.domain.post import Post
from app.pipeline.tailor_hashtags import tidy
from app.words import words

Step = tuple[str, list[Message]]
BLANK_LINES = re.compile(r"\n(?:[^\S\n]*\n){2,}")
OWN_WARNING = ("cw:", "cw ", "tw:", "content warning", "trigger warning")
LOOK_ALIKES = {"<": "＜", ">": "＞"}


def prepared(post: Post, channel: Channel) -> Step:
    """The text to send, and what was changed on the way."""
    text, changes = cleaned(post.text), list[Message]()
    steps: tuple[Callable[[str], Step], ...] = (
        lambda text: allowed(text, channel),
        lambda text: _warned(text, post, channel),
        lambda text: _linked(text, post, channel),
        lambda text: tidy(text, channel),
        lambda text: _squeezed(text, channel),
    )
    for step in steps:
        text, said = step(text)
        changes += said
    return text, changes


def cleaned(text: str) -> str:
    """Line ends as one sign, no blank space around: what every platform does by itself, so no change to speak of."""
    return text.replace("\r\n", "\n").replace("\r", "\n").strip()


def allowed(text: str, channel: Channel) -> Step:
    """Without the characters that the platform refuses: look-alikes for signs, nothing for what cannot be seen."""
    found = [sign for sign in channel.limits.forbidden if sign in text]
    if not found:
        return text, []
    for sign in found:
        text = text.replace(sign, LOOK_ALIKES.get(sign, ""))
    seen = " ".join(sign for sign in found if sign in LOOK_ALIKES)
    if seen:
        return text, [Message.of("tailor-signs-replaced", platform=channel.name, signs=seen)]
    return text, [Message.of("tailor-signs-removed", platform=channel.name)]


def _warned(text: str, post: Post, channel: Channel) -> Step:
    warning = post.content_warning
    line = words(post.language).text("tailor-warning-line", warning=warning) if warning else ""
    if not line or channel.can.content_warning or line in text or text.lower().startswith(OWN_WARNING):
        return text, []
    return f"{line}\n\n{text}", [Message.of("tailor-warning-in-text", platform=channel.name)]


def shows_card(post: Post, channel: Channel) -> bool:
    """Whether the platform shows our link card; pictures take its place everywhere."""
    return post.link_card is not None and channel.can.link_card and not post.media


def _linked(text: str, post: Post, channel: Channel) -> Step:
    if post.link_card is None or shows_card(post, channel) or post.link_card.url in text:
        return text, []
    return f"{text}\n\n{post.link_card.url}".strip(), [Message.of("tailor-card-as-link", platform=channel.name)]


def _squeezed(text: str, channel: Channel) -> Step:
    if channel.habits.line_breaks != "squeeze" or "\n" not in text:
        return text, []
    squeezed = BLANK_LINES.sub("\n\n", text)
    return squeezed, [] if squeezed == text else [Message.of("tailor-blank-lines", platform=channel.name)]
