"""What people did with a published post."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Metrics:
    """Counts at one moment; None where the platform does not say."""

    remote_id: str
    at: datetime
    likes: int | None = None
    reposts: int | None = None
    replies: int | None = None
    quotes: int | None = None
    views: int | None = None
