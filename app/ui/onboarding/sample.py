"""The sample week: fictional posts to look at, on the days of the week that comes."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from importlib.resources import files
from typing import Any

from app.domain.calendar import Slot, instant, wall
from app.domain.desk import Desk
from app.domain.goal import Audience, Goal
from app.domain.post import Evidence, Post
from app.pipeline.plan import new_post


@dataclass(frozen=True, slots=True)
class SamplePost:
    """One post of the sample; `weekday` 0 is Monday, `at` the time on the practice's wall."""

    title: str
    text: str
    goal: Goal
    audience: Audience
    weekday: int
    at: time
    evidence: tuple[Evidence, ...] = ()


def load() -> Mapping[str, Any]:
    """The file as it is."""
    week: Mapping[str, Any] = json.loads(files("resources").joinpath("sample", "week.json").read_text("utf-8"))
    return week


def posts() -> tuple[SamplePost, ...]:
    """The posts of the sample week in their order."""
    return tuple(_post(raw) for raw in load()["posts"])


def slots(desk: Desk) -> tuple[Slot, ...]:
    """The weekly times of the sample week."""
    return tuple(
        Slot(desk.new_id(), raw["weekday"], time.fromisoformat(raw["at"]), Goal(raw["goal"])) for raw in load()["slots"]
    )


def next_monday(now: datetime, zone: str) -> datetime:
    """Midnight, on the practice's wall, of the Monday after today."""
    today = wall(now, zone)
    return today + timedelta(days=7 - today.weekday())


def add_week(desk: Desk, who: str, zone: str, accounts: tuple[str, ...]) -> tuple[Post, ...]:
    """Save the sample posts as drafts of next week, and its weekly times where there are none yet."""
    monday = next_monday(desk.clock.now(), zone).date()
    with desk.work() as work:
        if not work.slots():
            for slot in slots(desk):
                work.save_slot(slot)
    return tuple(
        new_post(
            desk,
            who,
            title=sample.title,
            text=sample.text,
            goal=sample.goal,
            audience=sample.audience,
            evidence=sample.evidence,
            accounts=accounts,
            planned_for=instant(monday + timedelta(days=sample.weekday), sample.at, zone),
        )
        for sample in posts()
    )


def _post(raw: Mapping[str, Any]) -> SamplePost:
    return SamplePost(
        title=raw["title"],
        text=raw["text"],
        goal=Goal(raw["goal"]),
        audience=Audience(raw["audience"]),
        weekday=raw["day"],
        at=time.fromisoformat(raw["time"]),
        evidence=tuple(Evidence(**source) for source in raw.get("evidence", ())),
    )
