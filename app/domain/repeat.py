"""A post that comes back: every so many days, weeks or months at a time on the practice's wall."""

from dataclasses import dataclass
from datetime import date, time


@dataclass(frozen=True, slots=True)
class Repeat:
    """`rule` is an RRULE (RFC 5545, 2009) that counts from `starts`; each of its days makes a draft of its own.

    `at` is wall-clock time. `holidays` names the calendar whose public holidays are skipped, as ISO 3166 has it
    ("US", "AU-NSW"), or is empty. Up to `made_to` every day has had its post, and none is made twice; `made` are
    their ids. Drafts are copies of the post `post_id` as it is when they are made.
    """

    id: str
    post_id: str
    rule: str
    starts: date
    at: time
    holidays: str = ""
    made_to: date | None = None
    made: tuple[str, ...] = ()
