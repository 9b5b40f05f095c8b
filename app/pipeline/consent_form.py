"""The form that a person signs, in plain words, for each jurisdiction: blocks for a printer or a terminal."""

import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.domain.errors import InputError
from app.words import words

VERSION = "2026-11"
"""Of the wording; it stands on the paper and in the record of what was signed."""

FORMS = {
    "us": "consentform-us",
    "ca": "consentform-ca",
    "ca-on": "consentform-ca-on",
    "uk": "consentform-uk",
    "eu": "consentform-eu",
    "ie": "consentform-ie",
    "au": "consentform-au",
    "nz": "consentform-nz",
    "in": "consentform-in",
}
WITH_CONTROLLER = frozenset({"uk", "eu", "ie"})
"""Where GDPR Art. 7 wants to be told who the controller is."""

RIGHTS = ("law", "withdraw", "care", "spread", "complain", "more")
WIDTH = 78


class Kind(StrEnum):
    """How a block is laid out: words, or words with something for the pen."""

    TITLE = "title"
    HEADING = "heading"
    TEXT = "text"
    TICK = "tick"
    LINE = "line"
    TICK_LINE = "tick-line"
    LINES = "lines"
    SMALL = "small"


@dataclass(frozen=True, slots=True)
class Block:
    """One piece of the form. `line` has a line to write on, `lines` three, `tick` a box, `tick-line` both."""

    kind: Kind
    text: str


def form(jurisdiction: str, practice: str, places: Sequence[str]) -> tuple[Block, ...]:
    """The form of a jurisdiction, with the practice's name and the names of the platforms that it uses.

    Raises InputError for a jurisdiction without a form.
    """
    key = FORMS.get(jurisdiction)
    if key is None:
        raise InputError("error-unknown-jurisdiction", given=jurisdiction, known=", ".join(FORMS))
    return tuple(_blocks(jurisdiction, key, practice, places))


def as_text(blocks: Sequence[Block], width: int = WIDTH) -> str:
    """The form for a terminal or a text file."""
    return "\n".join(line for block in blocks for line in _lines(block, width)) + "\n"


def _blocks(jurisdiction: str, key: str, practice: str, places: Sequence[str]) -> Iterator[Block]:
    say = words().text
    yield Block(Kind.TITLE, say(key))
    yield Block(Kind.TEXT, say("consentform-asked-by", practice=practice or say("consentform-asked-by-practice")))
    yield Block(Kind.LINE, say("consentform-key"))
    yield from _what()
    yield Block(Kind.HEADING, say("consentform-who"))
    yield Block(Kind.LINES, say("consentform-who-practice"))
    if jurisdiction in WITH_CONTROLLER:
        yield Block(Kind.LINE, say("consentform-who-controller"))
    yield from _where_and_why(places)
    yield Block(Kind.HEADING, say("consentform-rights"))
    yield from (Block(Kind.TEXT, say(f"{key}.{right}")) for right in RIGHTS)
    yield from _signatures()
    yield Block(Kind.SMALL, say("consentform-footer", form=jurisdiction, version=VERSION))


def _what() -> Iterator[Block]:
    say = words().text
    yield Block(Kind.HEADING, say("consentform-what"))
    yield Block(Kind.LINES, say("consentform-what-told"))
    for text in (say("consentform-what-pictures"), say("consentform-what-film"), say("consentform-what-part")):
        yield Block(Kind.TICK_LINE, text)
    for text in (
        say("consentform-what-face"),
        say("consentform-what-voice"),
        say("consentform-what-quote"),
        say("consentform-what-name"),
        say("consentform-what-tag"),
    ):
        yield Block(Kind.TICK, text)


def _where_and_why(places: Sequence[str]) -> Iterator[Block]:
    say = words().text
    yield Block(Kind.HEADING, say("consentform-where"))
    yield Block(Kind.TEXT, say("consentform-where-public"))
    yield from (Block(Kind.TICK, place) for place in places)
    yield Block(Kind.TICK, say("consentform-where-website"))
    yield Block(Kind.TICK_LINE, say("consentform-where-other"))
    yield Block(Kind.HEADING, say("consentform-why"))
    for text in (
        say("consentform-why-education"),
        say("consentform-why-conference"),
        say("consentform-why-marketing"),
        say("consentform-money-no"),
    ):
        yield Block(Kind.TICK, text)
    yield Block(Kind.TICK_LINE, say("consentform-money-yes"))
    yield Block(Kind.HEADING, say("consentform-until"))
    yield Block(Kind.TICK_LINE, say("consentform-until-day"))
    yield Block(Kind.TICK_LINE, say("consentform-until-event"))


def _signatures() -> Iterator[Block]:
    say = words().text
    yield Block(Kind.HEADING, say("consentform-sign"))
    yield Block(Kind.TICK, say("consentform-sign-explicit"))
    yield Block(Kind.TICK, say("consentform-sign-copy"))
    for text in (
        say("consentform-sign-name"),
        say("consentform-sign-here"),
        say("consentform-sign-day"),
        say("consentform-sign-service"),
        say("consentform-sign-language"),
        say("consentform-sign-witness"),
    ):
        yield Block(Kind.LINE, text)
    yield Block(Kind.HEADING, say("consentform-else"))
    yield Block(Kind.LINE, say("consentform-else-relation"))
    yield Block(Kind.LINE, say("consentform-else-ground"))
    yield Block(Kind.LINE, say("consentform-else-of-age"))
    yield Block(Kind.HEADING, say("consentform-back"))
    yield Block(Kind.LINE, say("consentform-back-practice"))
    yield Block(Kind.LINE, say("consentform-back-slip"))


def _lines(block: Block, width: int) -> list[str]:
    rule = "_" * width
    lead = "[ ] " if block.kind in (Kind.TICK, Kind.TICK_LINE) else ""
    text = textwrap.wrap(block.text, width, initial_indent=lead, subsequent_indent=" " * len(lead))
    match block.kind:
        case Kind.TITLE:
            return [block.text.upper(), "=" * min(width, len(block.text)), ""]
        case Kind.HEADING:
            return ["", block.text, "-" * min(width, len(block.text))]
        case Kind.LINE | Kind.TICK_LINE:
            return [*text, "", rule[: width - len(lead)].rjust(width), ""]
        case Kind.LINES:
            return [*text, *("", rule) * 3, ""]
        case Kind.TEXT | Kind.SMALL:
            return [*text, ""]
        case _:
            return text
