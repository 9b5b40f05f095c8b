"""What a post said before: one record for each minute in which somebody changed it."""

from dataclasses import dataclass
from datetime import datetime

from app.domain.post import Post


@dataclass(frozen=True, slots=True)
class PostVersion:
    """The content as it stood when the minute that began at `at` (UTC) was over; `by` is who saved it.

    `number` counts a post's versions from 1.
    """

    post_id: str
    number: int
    at: datetime
    by: str
    post: Post
