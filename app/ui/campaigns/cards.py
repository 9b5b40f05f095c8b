"""The list of campaigns, a card each."""

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout

from app.domain.campaign import Campaign
from app.domain.channel import Channel
from app.pipeline.campaigns import Progress, Stage, Standing
from app.ui import dates
from app.ui.campaigns.meter import StageMeter
from app.ui.naming import audience_name, goal_name
from app.ui.tokens import STEP
from app.ui.widgets.buttons import button
from app.ui.widgets.card import Card
from app.ui.widgets.labels import label
from app.words import words

RIGHT = Qt.AlignmentFlag.AlignRight
STAGES = {
    Stage.OPEN: "aims-stage-open",
    Stage.PLANNED: "aims-stage-planned",
    Stage.SENT: "aims-stage-sent",
    Stage.HELD: "aims-stage-held",
}
Act = Callable[[Campaign], None]


class CampaignCard(Card):
    """Name, days, objective, progress by goal and platform, and what can be done."""

    def __init__(
        self, one: Standing, today: date, channels: Mapping[str, Channel], *, edit: Act, end: Act, revive: Act
    ) -> None:
        campaign = one.campaign
        super().__init__("line" if campaign.archived else campaign.goal.value)
        self.column.setContentsMargins(5 * STEP, 4 * STEP, 4 * STEP, 4 * STEP)
        self.column.setSpacing(2 * STEP)
        self.campaign = campaign
        say = words().text
        self.edit = button(
            say("aims-change"), "small", do=lambda: edit(campaign), tip=say("aims-change-tip", name=campaign.name)
        )
        if campaign.archived:
            self.close_ = button(say("aims-revive"), "small", do=lambda: revive(campaign))
        else:
            self.close_ = button(
                say("aims-end"), "small", do=lambda: end(campaign), tip=say("aims-end-tip", name=campaign.name)
            )
        self.column.addLayout(self._head(today))
        if campaign.objective:
            self.column.addWidget(label(campaign.objective, wrap=True))
        self.column.addWidget(label(_about(campaign), "small", wrap=True))
        self._add_progress(one.progress, channels)

    def _head(self, today: date) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2 * STEP)
        about = QVBoxLayout()
        about.setSpacing(0)
        about.addWidget(label(self.campaign.name, "section", wrap=True))
        about.addWidget(label(days_words(self.campaign, today), "muted", wrap=True))
        row.addLayout(about, 1)
        for made in (self.edit, self.close_):
            row.addWidget(made)
        return row

    def _add_progress(self, progress: Progress, channels: Mapping[str, Channel]) -> None:
        if not progress.count:
            self.column.addWidget(label(words().text("aims-no-posts"), "muted", wrap=True))
            return
        self.column.addWidget(StageMeter(progress.total))
        self.column.addLayout(_table(progress, channels))


def days_words(campaign: Campaign, today: date) -> str:
    """“1 Nov 2026 – 15 Dec 2026 · 23 days left”."""
    say, day = words().text, dates.day_year
    if campaign.starts and campaign.ends:
        said = say("aims-span", first=day(campaign.starts), last=day(campaign.ends))
    elif campaign.starts:
        said = say("aims-span-from", first=day(campaign.starts))
    elif campaign.ends:
        said = say("aims-span-until", last=day(campaign.ends))
    else:
        said = say("aims-span-open")
    return f"{said}  ·  {_left(campaign, today)}" if _left(campaign, today) else said


def _left(campaign: Campaign, today: date) -> str:
    say = words().text
    if campaign.archived or (campaign.ends and campaign.ends < today):
        return say("aims-ended")
    if campaign.starts and campaign.starts > today:
        return say("aims-starts-in", days=(campaign.starts - today).days)
    return say("aims-days-left", days=(campaign.ends - today).days + 1) if campaign.ends else ""


def _table(progress: Progress, channels: Mapping[str, Channel]) -> QGridLayout:
    """A row for all posts, one for each goal and platform that has some; a column for each stage."""
    rows: list[tuple[str, str, Mapping[Stage, int]]] = [(words().text("aims-all"), "bold", progress.total)]
    rows += [(goal_name(goal), "small", counts) for goal, counts in progress.goals.items() if counts]
    names = {key: channels[key].name if key in channels else key for key in progress.platforms}
    rows += [(names[key], "small", counts) for key, counts in sorted(progress.platforms.items())]
    grid = QGridLayout()
    grid.setHorizontalSpacing(6 * STEP)
    grid.setVerticalSpacing(STEP)
    grid.setColumnStretch(len(STAGES) + 1, 1)
    for column, key in enumerate(STAGES.values(), 1):
        grid.addWidget(label(words().text(key), "small"), 0, column, RIGHT)
    for line, (name, look, counts) in enumerate(rows, 1):
        grid.addWidget(label(name, look), line, 0)
        for column, stage in enumerate(STAGES, 1):
            count = counts.get(stage, 0)
            ink = "block" if count and stage is Stage.HELD else look
            grid.addWidget(label(str(count) if count else "–", ink), line, column, RIGHT)
    return grid


def _about(campaign: Campaign) -> str:
    say = words().text
    said = [goal_name(campaign.goal), say("aims-for", audience=audience_name(campaign.audience))]
    said += [say("aims-at-grade", grade=campaign.grade)] if campaign.grade else []
    said += [" ".join(f"#{tag}" for tag in campaign.hashtags)] if campaign.hashtags else []
    said += [say("aims-utm-on")] if campaign.utm.on else []
    return "  ·  ".join(said)
