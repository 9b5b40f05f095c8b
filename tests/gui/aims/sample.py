"""Campaigns, ideas, entries and slots for the practice in November 2026."""

from dataclasses import replace
from datetime import date, time

from app.domain.campaign import Campaign, Utm
from app.domain.desk import Desk
from app.domain.entry import Entry, EntryKind
from app.domain.goal import Audience, Goal
from app.pipeline import campaigns, entries, ideas
from tests.gui.seed import WHO

FLU = Campaign(
    "", "Flu season", Goal.EDUCATION, "Half of our patients over 65 vaccinated by mid-December.",
    date(2026, 11, 9), date(2026, 12, 11), grade=7, hashtags=("FluShot", "VaccinesWork"),
    utm=Utm(on=True, hosts=("harbourfp.example",)),
)  # fmt: skip
STREETS = Campaign("", "Safer streets", Goal.ADVOCACY, starts=date(2026, 11, 20), audience=Audience.PUBLIC)
THOUGHTS = (
    ("What to do while you wait for an ambulance", Goal.EDUCATION),
    ("Why we ask about smoking every time", Goal.EDUCATION),
    ("Crossing guards near the school", Goal.ADVOCACY),
    ("Welcome to our two new residents, and what they will do in the practice", Goal.NETWORKING),
)


def fill(desk: Desk) -> None:
    """Put all of it in; once."""
    with desk.work() as work:
        if work.campaigns():
            return
    flu, _ = campaigns.keep(desk, FLU, WHO)
    campaigns.keep(desk, STREETS, WHO)
    with desk.work() as work:
        for post_id in ("post-03-0730", "post-24-0730", "post-27-0730", "post-30-0730", "post-18-1200"):
            work.save_post(replace(work.post(post_id), campaign_id=flu.id))
    for text, goal in THOUGHTS:
        ideas.capture(desk, text, WHO, goal)
    day = date(2026, 12, 3)
    entries.add(
        desk, Entry("", EntryKind.MEETING, "Asthma evening", day, time(18, 30), where="https://meet.example/a"), WHO
    )
    entries.add(desk, Entry("", EntryKind.MILESTONE, "Ten years in Harbour Street", date(2026, 11, 12)), WHO)
    learned = "Stepwise treatment starts lower than I thought."
    entries.add(desk, Entry("", EntryKind.CPD, "Asthma update", date(2026, 11, 5), minutes=90, note=learned), WHO)
    entries.add(desk, Entry("", EntryKind.CPD, "Journal club", date(2026, 11, 26), minutes=60), WHO)
