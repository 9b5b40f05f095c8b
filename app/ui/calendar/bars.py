"""What runs through days or stands in one beside posts: campaigns as thin bars, entries as quiet lines. Plain data."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.domain.campaign import Campaign
from app.domain.entry import Entry
from app.words import words

MOST_BARS, MOST_LINES = 2, 2


@dataclass(frozen=True, slots=True)
class Quiet:
    """A quiet line of a day; `goal` is the token of a campaign's colour, empty for an entry."""

    text: str
    goal: str = ""


@dataclass(frozen=True, slots=True)
class Bars:
    """Campaigns and entries of the days that are shown. Ended campaigns keep their bar; they did run then."""

    campaigns: Sequence[Campaign] = ()
    entries: Sequence[Entry] = ()

    def running(self, day: date) -> list[Campaign]:
        """The campaigns of a day whose bars are drawn, at most two, those that began first above."""
        found = [one for one in self.campaigns if (one.starts or one.ends) and _covers(one, day)]
        return sorted(found, key=lambda one: (one.starts or date.min, one.name))[:MOST_BARS]

    def lines(self, day: date, first: date) -> list[Quiet]:
        """The quiet lines of a day, at most two: campaigns named where they begin to be seen, then entries."""
        begins = [one for one in self.running(day) if day == max(one.starts or first, first)]
        found = [Quiet(one.name, one.goal.value) for one in begins]
        found += [Quiet(_entry(one)) for one in self.entries if one.day == day]
        if len(found) > MOST_LINES:
            more = words().text("aims-more-lines", count=len(found) - MOST_LINES + 1)
            found = [*found[: MOST_LINES - 1], Quiet(more)]
        return found

    def spoken(self, day: date) -> str:
        """The same for a screen reader and as a tip; empty where there is nothing."""
        parts = [words().text("aims-campaign-spoken", name=one.name) for one in self.running(day)]
        parts += [_entry(one) for one in self.entries if one.day == day]
        return "; ".join(parts)


def _covers(campaign: Campaign, day: date) -> bool:
    return (campaign.starts is None or campaign.starts <= day) and (campaign.ends is None or day <= campaign.ends)


def _entry(entry: Entry) -> str:
    return f"{entry.at:%H:%M} {entry.title}" if entry.at else entry.title
