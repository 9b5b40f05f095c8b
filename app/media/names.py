"""What the name of a file gives away. It is never sent; the list before and after cleaning says so all the same."""

import re

from app.domain.media import Tag

NAME = "file name"
DATE = re.compile(r"(?<!\d)(19|20)\d\d[-_. ]?(0[1-9]|1[0-2])[-_. ]?(0[1-9]|[12]\d|3[01])(?!\d)")
NUMBER = re.compile(r"\d{6,}")
TWO_NAMES = re.compile(r"(?<![^\W\d_])[^\W\d_a-z][^\W\d_A-Z]+[ _-][^\W\d_a-z][^\W\d_A-Z]+(?![^\W\d_])")


def told_by(name: str) -> tuple[Tag, ...]:
    """A tag for a name with a date, a long number or what looks like a person's name; else nothing."""
    if DATE.search(name):
        return (Tag("time", NAME, name),)
    return (Tag("text", NAME, name),) if NUMBER.search(name) or TWO_NAMES.search(name) else ()
