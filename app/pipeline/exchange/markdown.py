"""A post as a Markdown file: a head of `name: value` lines between two lines of three dashes, then the text as it is.

A value is JSON, which is YAML as well; what is no JSON counts as plain words, so that people can write by hand.
"""

import json
import re
from collections.abc import Mapping
from typing import Any

from app.domain.errors import InputError
from app.pipeline.exchange.columns import field_for

FENCE = "---"
ITEM = re.compile(r"\s*- (.+)")


def to_markdown(record: Mapping[str, Any]) -> str:
    """The file; `text` is its body, what is empty is left out. A redacted record has a head only."""
    head = [
        f"{name}: {json.dumps(value, ensure_ascii=False)}"
        for name, value in record.items()
        if name != "text" and value not in ("", None, [], {})
    ]
    return "\n".join([FENCE, *head, FENCE, record.get("text", "")]) + "\n"


def from_markdown(text: str) -> dict[str, Any]:
    """The record of a file. Without a head all of it is the text. Raises InputError for a head that does not end."""
    if text.startswith(f"{FENCE}\r\n"):
        text = text.replace("\r\n", "\n")
    if not text.startswith(f"{FENCE}\n"):
        return {"text": text.removesuffix("\n")}
    head, found, body = text[len(FENCE) :].partition(f"\n{FENCE}\n")
    if not found:
        raise InputError("exchange-no-end-of-head")
    return _head(head.split("\n")[1:]) | {"text": body.removesuffix("\n")}


def _head(lines: list[str]) -> dict[str, Any]:
    record: dict[str, Any] = {}
    last = ""
    for number, line in enumerate(lines, 2):
        item = ITEM.fullmatch(line)
        if item and last:
            record[last] = [*(record[last] if isinstance(record[last], list) else []), _value(item[1])]
        elif line.strip() and not line.startswith("#"):
            name, found, value = line.partition(":")
            if not found:
                raise InputError("exchange-bad-head", line=number, text=line[:60])
            last = field_for(name) or name.strip()
            record[last] = _value(value.strip())
    return record


def _value(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text
