"""What others wrote under an own post."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, runtime_checkable

from app.domain.delivery import Receipt

REPLY_TO = "reply_to"
"""The wish (`Post.options`) that makes a reply an answer to one comment: its id, as the platform gave it."""


@dataclass(frozen=True, slots=True)
class Comment:
    """One comment. `id` is what an answer names; `at` UTC, None where the platform does not say; `url` may be empty."""

    id: str
    author: str
    text: str
    at: datetime | None = None
    url: str = ""


@runtime_checkable
class Listens(Protocol):
    """An adapter that can read what others wrote under own posts."""

    def comments(self, receipt: Receipt) -> Sequence[Comment]:
        """The latest comments under a published part, but for our own. Raises the PlatformError tree."""
