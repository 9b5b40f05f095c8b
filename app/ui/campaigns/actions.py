"""What the campaigns page asks of the practice, and the steps that can be undone."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.campaign import Campaign
from app.domain.channel import Channel
from app.domain.desk import Desk
from app.domain.entry import Entry, Role
from app.domain.goal import Goal
from app.domain.profile import Profile
from app.pipeline import campaigns, entries, goals
from app.ui.background import Operation
from app.ui.changes import Change
from app.ui.consents.actions import write_file
from app.ui.context import Context
from app.ui.steps import Step
from app.words import words

BOTH = (Change.CAMPAIGNS, Change.POSTS)


@dataclass(frozen=True, slots=True)
class Loaded:
    """All that the page shows. `connected` are the platforms that the practice has accounts on."""

    standings: tuple[campaigns.Standing, ...]
    entries: Sequence[Entry]
    profile: Profile
    channels: Mapping[str, Channel]
    connected: frozenset[str]


def load(desk: Desk) -> Operation[Loaded]:
    """Read campaigns with their progress, entries, targets."""

    def work() -> Loaded:
        standings = campaigns.standings(desk)
        with desk.work() as unit:
            connected = frozenset(account.platform for account in unit.accounts())
            found, profile = tuple(unit.entries()), unit.profile()
        return Loaded(standings, found, profile, desk.platforms.channels(), connected)

    return Operation(work)


def keep(context: Context, campaign: Campaign, before: Campaign | None) -> Step[tuple[Campaign, int]]:
    """A campaign added or changed; undone by forgetting it, or by keeping it as it was."""
    desk, who, say = context.desk, context.who, words().text

    def undo(kept: tuple[Campaign, int]) -> object:
        return campaigns.keep(desk, before, who) if before else campaigns.forget(desk, kept[0].id, who)

    title = say("aims-change-step" if before else "aims-add-step")
    step = Step(context, title, lambda: campaigns.keep(desk, campaign, who), undo, BOTH)
    return step.say(lambda kept: say("aims-kept", name=kept[0].name, reopened=kept[1]))


def end(context: Context, campaign: Campaign) -> Step[Campaign]:
    """A campaign ended; undone by keeping it as it was."""
    desk, who, say = context.desk, context.who, words().text
    step = Step(
        context,
        say("aims-end-step"),
        lambda: campaigns.end(desk, campaign.id, who),
        lambda _: campaigns.keep(desk, campaign, who),
        BOTH,
    )
    return step.say(lambda ended: say("aims-ended-terminal", name=ended.name))


def revive(context: Context, campaign: Campaign) -> Step[tuple[Campaign, int]]:
    """An ended campaign taken up again, without an end."""
    return keep(context, replace(campaign, archived=False, ends=None), campaign)


def aim(context: Context, targets: Mapping[Goal, int], before: Mapping[Goal, int]) -> Step[Profile]:
    """Other targets."""
    desk, who, say = context.desk, context.who, words().text
    step = Step(
        context,
        say("aims-targets-step"),
        lambda: goals.keep_targets(desk, targets, who),
        lambda _: goals.keep_targets(desk, before, who),
        (Change.PROFILE,),
    )
    return step.say(lambda _: say("aims-targets-kept"))


def add_entry(context: Context, entry: Entry, offsets: Mapping[Role, int]) -> Step[entries.Made]:
    """An entry added, with its drafts."""
    desk, who, say = context.desk, context.who, words().text
    step = Step(
        context,
        say("aims-entry-step"),
        lambda: entries.add(desk, entry, who, offsets),
        lambda made: entries.unmake(desk, made, who),
        BOTH,
    )
    return step.say(lambda made: say("aims-entry-added", title=made.entry.title, drafts=len(made.posts)))


def change_entry(context: Context, entry: Entry, before: Entry) -> Step[entries.Made]:
    """An entry changed; its drafts move with it, there and back."""
    desk, who, say = context.desk, context.who, words().text
    step = Step(
        context,
        say("aims-entry-change-step"),
        lambda: entries.change(desk, entry, who),
        lambda _: entries.change(desk, before, who),
        BOTH,
    )
    return step.say(lambda made: say("aims-entry-changed", moved=len(made.posts), reopened=made.reopened))


def remove_entry(context: Context, entry: Entry) -> Step[Entry]:
    """An entry removed; its posts stay."""
    desk, who, say = context.desk, context.who, words().text
    step = Step(
        context,
        say("aims-entry-remove-step"),
        lambda: entries.remove(desk, entry.id, who),
        lambda gone: entries.put_back(desk, gone, who),
        (Change.CAMPAIGNS,),
    )
    return step.say(lambda gone: say("aims-entry-removed", title=gone.title))


def export_learning(found: Sequence[Entry], file: Path) -> Operation[None]:
    """Write the notes on learning as a table; UTF-8 with a mark, by which spreadsheets know it."""
    return Operation(lambda: write_file(file, b"\xef\xbb\xbf" + entries.learning_csv(found).encode()))
