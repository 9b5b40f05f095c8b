"""What the columns of a table mean: the formats that other schedulers document, our own, and a table without a head."""

import re
from collections.abc import Sequence
from enum import StrEnum

from app.pipeline.exchange.decoding import Line
from app.pipeline.exchange.times import WRITTEN


class Format(StrEnum):
    """Where a file is from."""

    PRIMUM = "primum"
    BUFFER = "buffer"
    HOOTSUITE = "hootsuite"
    PUBLER = "publer"
    TABLE = "table"
    JSON = "json"
    MARKDOWN = "md"


OWN = (
    "id", "state", "planned_for", "title", "text", "goal", "audience", "kind", "in_reply_to", "accounts", "language",
    "content_warning", "campaign", "consents", "media", "link_card", "evidence", "overrides", "options",
)  # fmt: skip
"""The columns of our own table, in the order in which they are written. The first two are told and never read back."""

NEVER_READ = frozenset({"state"})
FIELDS = (*(name for name in OWN if name not in NEVER_READ), "date", "time", "link", "alt_texts", "tags", "comment")
"""What a column may be mapped to; the last six are what other schedulers have."""

BUFFER = ("text", "image url", "tags", "posting time")
"""Buffer, bulk upload: Text, Image URL, Tags, Posting Time (YYYY-MM-DD HH:mm), 100 rows; read in public exporters
for it on 2026-11-28, its help page was not at hand."""

PUBLER = ("date", "text", "link(s)", "media url(s)", "title", "label(s)", "alt text(s)", "comment(s)")
"""Publer, the CSV template of twelve columns: publer.com/help/en/article/how-to-use-a-csv-file-18qhxcq and
publer.com/blog/ultimate-csv-bulk-scheduler-social-media (read 2026-11-28). Alt texts and comments are parted by “||”.
Four more are about kinds of post that Primum does not have. Hootsuite has no head: date as mm/dd/yyyy hh:mm, message,
link; 350 rows (authors who describe its bulk composer, 2015 and 2016, read 2026-11-28)."""

NAMES = {
    "text": ("text", "message", "content", "caption", "post", "post text", "body", "copy"),
    "planned_for": ("planned_for", "posting time", "date", "publish at", "publish date", "scheduled at",
                    "scheduled_time", "when", "date and time", "datetime", "post at", "posting date"),
    "time": ("time", "hour"),
    "title": ("title", "headline"),
    "link": ("link", "links", "link(s)", "url"),
    "media": ("media", "image url", "image urls", "image url(s)", "media url(s)", "media urls", "image", "images",
              "picture", "file", "files"),
    "alt_texts": ("alt_texts", "alt text", "alt text(s)", "alt"),
    "tags": ("tags", "labels", "label(s)", "label", "tag"),
    "comment": ("comment(s)", "comment", "first comment"),
    "accounts": ("accounts", "account", "profile", "profiles", "channel", "channels", "platform", "platforms"),
    "campaign": ("campaign",),
    "language": ("language",),
}  # fmt: skip
LINK = re.compile(r"https?://\S+")


def normal(head: str) -> str:
    """A column's name for comparison: what Publer explains after a dash does not count."""
    return head.strip().lstrip("\ufeff").split(" - ", 1)[0].strip().casefold()


def field_for(head: str) -> str:
    """The field that a column's name means, or empty. `text:bluesky` and `option:cover` mean one platform's version."""
    name = normal(head)
    named = next((field for field, known in NAMES.items() if name in known), "")
    own = name in FIELDS or name.startswith(("text:", "option:"))
    return named or (name if own else "")


def is_head(cells: Sequence[str]) -> bool:
    """Whether the first row names the columns: it names the text, or at least two columns, and holds no time."""
    fields = [field_for(cell) for cell in cells]
    return ("text" in fields or sum(map(bool, fields)) > 1) and not any(WRITTEN.match(c.strip()) for c in cells)


def stands_above(first: Sequence[str], lines: Sequence[Line]) -> bool:
    """Whether a first row with names of its own is a head: it has no time in a column of times."""
    below = zip(first, mapping_of((), lines, Format.TABLE), strict=False)
    return any(field == "planned_for" and cell.strip() and not WRITTEN.match(cell.strip()) for cell, field in below)


def format_of(head: Sequence[str], lines: Sequence[Line]) -> Format:
    """Where the table is from, by its head; Hootsuite's has none and begins with a time."""
    names = tuple(normal(cell) for cell in head)
    if not head:
        first = lines[0][1]
        return Format.HOOTSUITE if WRITTEN.fullmatch(first[0].strip()) and len(first) in (2, 3) else Format.TABLE
    if set(names) >= {"text", "planned_for", "overrides", "options"}:
        return Format.PRIMUM
    if names[:4] == BUFFER:
        return Format.BUFFER
    return Format.PUBLER if set(names) >= set(PUBLER[:5]) else Format.TABLE


def mapping_of(head: Sequence[str], lines: Sequence[Line], found: Format) -> tuple[str, ...]:
    """A field for each column, empty for those that nothing is known of; no field twice."""
    width = max(len(cells) for _, cells in lines) if lines else len(head)
    if found is Format.HOOTSUITE:
        return ("planned_for", "text", "link", *[""] * width)[: max(width, 2)]
    guessed = [field_for(cell) for cell in head] if head else _by_look(lines, width)
    once = [field if field not in guessed[:at] else "" for at, field in enumerate(guessed)]
    if "planned_for" in once and "time" in once:
        once[once.index("planned_for")] = "date"
    return tuple(once) + ("",) * (width - len(once))


def _by_look(lines: Sequence[Line], width: int) -> list[str]:
    """Without a head: the column of times, the one of addresses, and the longest of the others is the text."""
    columns = [[cells[at].strip() for _, cells in lines[:50] if at < len(cells)] for at in range(width)]
    fields = ["planned_for" if _mostly(c, WRITTEN) else "link" if _mostly(c, LINK) else "" for c in columns]
    rest = [at for at, field in enumerate(fields) if not field]
    if rest:
        fields[max(rest, key=lambda at: sum(map(len, columns[at])))] = "text"
    return fields


def _mostly(cells: Sequence[str], pattern: re.Pattern[str]) -> bool:
    filled = [cell for cell in cells if cell]
    return bool(filled) and sum(bool(pattern.fullmatch(cell)) for cell in filled) * 2 > len(filled)
