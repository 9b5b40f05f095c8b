"""The campaigns page: campaigns with their progress, the goals' shares, and entries beside posts."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from app.domain.calendar import wall
from app.domain.campaign import Campaign
from app.domain.entry import Entry, EntryKind, Role
from app.domain.errors import PrimumError
from app.domain.goal import Goal
from app.ui.campaigns import actions
from app.ui.campaigns.cards import CampaignCard
from app.ui.campaigns.entries import SECTIONS, EntriesCard, learning_total
from app.ui.campaigns.entry_sheet import TITLES, EntrySheet, blank
from app.ui.campaigns.goals import FitCard, TargetsCard
from app.ui.campaigns.sheet import CampaignSheet
from app.ui.changes import Change
from app.ui.context import Context
from app.ui.frame import Page
from app.ui.steps import Step
from app.ui.theme import theme
from app.ui.tokens import STEP
from app.ui.widgets.buttons import button, menu_button
from app.ui.widgets.card import page_column, section
from app.ui.widgets.clearing import clear
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.ground import ground, stacked
from app.ui.widgets.labels import label
from app.ui.widgets.segmented import Segmented
from app.words import words

WIDEST = 860
TABS = (("campaigns", "aims-tab-campaigns"), ("goals", "aims-tab-goals"), ("entries", "aims-tab-entries"))
HEARD = frozenset({Change.CAMPAIGNS, Change.POSTS, Change.PROFILE, Change.ACCOUNTS})


class CampaignsPage(Page):
    """Reads again whenever something changes while it is shown."""

    def __init__(self, context: Context) -> None:
        say = words().text
        super().__init__(say("aims-page"))
        self._context = context
        self.loaded: actions.Loaded | None = None
        self.sheet: CampaignSheet | EntrySheet | None = None
        self.shown: list[QWidget] = []
        self.tabs = Segmented(say("aims-tabs"), tuple((key, say(text)) for key, text in TABS))
        self.new = button(say("aims-new"), "primary", "ph.plus", self._ask_new)
        self.menu = QMenu(self)
        for kind, text in TITLES.items():
            self.menu.addAction(say(text), partial(self._ask_entry, kind))
        self.new_entry = menu_button(say("aims-new-entry"), self.menu, "primary")
        self.export = button(say("aims-export"), icon="ph.download-simple", do=self._ask_export)
        self.bar.addWidget(self.tabs)
        self.bar.addStretch(1)
        for made in (self.export, self.new_entry, self.new):
            self.bar.addWidget(made)
        self._make_body()
        self.tabs.chosen.connect(lambda _: self._show())
        context.changes.happened.connect(self._heard)

    def opened(self, argument: str) -> None:
        """An argument is a tab: campaigns, goals or entries."""
        self.tabs.choose(argument)
        self._context.run(actions.load(self._context.desk).then(self._have), self)

    def _make_body(self) -> None:
        column, self._column = page_column(WIDEST, 3)
        area = ground("page")
        stacked(area).addWidget(column)
        self.set_body(area)

    def _have(self, loaded: actions.Loaded) -> None:
        self.loaded = loaded
        self._show()

    def _show(self) -> None:
        tab = self.tabs.value
        self.new.setVisible(tab == "campaigns")
        self.new_entry.setVisible(tab == "entries")
        learned = self.loaded is not None and any(e.kind is EntryKind.CPD for e in self.loaded.entries)
        self.export.setVisible(tab == "entries" and learned)
        if self.loaded is None:
            return
        clear(self._column)
        self.shown = []
        fill: dict[str, Callable[[actions.Loaded], None]] = {
            "campaigns": self._show_campaigns,
            "goals": self._show_goals,
            "entries": self._show_entries,
        }
        fill[tab](self.loaded)
        self._column.addStretch(1)

    def _add(self, widget: QWidget) -> None:
        self.shown.append(widget)
        self._column.addWidget(widget)

    def _show_campaigns(self, loaded: actions.Loaded) -> None:
        say = words().text
        if not loaded.standings:
            self._add_empty(
                "ph.megaphone", say("aims-empty-title"), say("aims-empty-what"), say("aims-new"), self._ask_new
            )
        for one in loaded.standings:
            card = CampaignCard(
                one, self._today(), loaded.channels, edit=self._ask_campaign, end=self._end, revive=self._revive
            )
            self._add(card)

    def _show_goals(self, loaded: actions.Loaded) -> None:
        say = words().text
        targets = TargetsCard(loaded.profile.targets)
        targets.wanted.connect(lambda wanted: self._aim(wanted, loaded.profile.targets))
        self._column.addWidget(label(say("aims-targets"), "section"))
        self._add(targets)
        self._column.addSpacing(STEP)
        self._column.addWidget(label(say("aims-fit"), "section"))
        self._column.addWidget(label(say("aims-fit-what"), "muted", wrap=True))
        for card in (FitCard(goal, loaded.channels, loaded.connected) for goal in Goal):
            self._add(card)
            card.setVisible(bool(card.fits))

    def _show_entries(self, loaded: actions.Loaded) -> None:
        say = words().text
        if not loaded.entries:
            title, what = say("aims-entries-empty"), say("aims-entries-empty-what")
            self._add_empty("ph.calendar-plus", title, what, say(TITLES[EntryKind.MEETING]), self._ask_meeting)
        for kind, text in SECTIONS.items():
            found = [entry for entry in loaded.entries if entry.kind is kind]
            if not found:
                continue
            total = learning_total(found, self._today().year) if kind is EntryKind.CPD else ""
            self._column.addLayout(section(say(text), label(total, "muted")))
            self._add(EntriesCard(kind, found, self._today(), self._ask_entry_change, self._remove))

    def _add_empty(self, icon: str, title: str, what: str, act: str, do: Callable[[], object]) -> None:
        self._column.addSpacing(theme().px(80))
        self._add(EmptyState(icon, title, what, act, do))

    # --- campaigns

    def _ask_new(self) -> None:
        self._ask_campaign(Campaign("", ""))

    def _ask_campaign(self, campaign: Campaign) -> None:
        self.sheet = sheet = CampaignSheet(self, campaign, self._today())
        sheet.given.connect(lambda fresh: self._keep(sheet, fresh, campaign if campaign.id else None))
        sheet.open()

    def _keep(self, sheet: CampaignSheet, fresh: Campaign, before: Campaign | None) -> None:
        self._settle(sheet, actions.keep(self._context, fresh, before))

    def _end(self, campaign: Campaign) -> None:
        actions.end(self._context, campaign).push()

    def _revive(self, campaign: Campaign) -> None:
        actions.revive(self._context, campaign).push()

    def _aim(self, wanted: dict[Goal, int], before: dict[Goal, int]) -> None:
        actions.aim(self._context, wanted, before).push()

    # --- entries

    def _ask_meeting(self) -> None:
        self._ask_entry(EntryKind.MEETING)

    def _ask_entry(self, kind: EntryKind) -> None:
        self.sheet = sheet = EntrySheet(self, blank(kind, self._today()))
        sheet.given.connect(lambda entry, offsets: self._add_entry(sheet, entry, offsets))
        sheet.open()

    def _add_entry(self, sheet: EntrySheet, entry: Entry, offsets: dict[Role, int]) -> None:
        self._settle(sheet, actions.add_entry(self._context, entry, offsets))

    def _ask_entry_change(self, entry: Entry) -> None:
        self.sheet = sheet = EntrySheet(self, entry)
        sheet.given.connect(lambda fresh, _: self._settle(sheet, actions.change_entry(self._context, fresh, entry)))
        sheet.open()

    def _remove(self, entry: Entry) -> None:
        actions.remove_entry(self._context, entry).push()

    def _ask_export(self) -> None:
        dialog = QFileDialog(self, words().text("aims-export"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.fileSelected.connect(lambda name: self.export_to(Path(name)))
        dialog.open()

    def export_to(self, file: Path) -> None:
        """Write the notes on learning into a file."""
        if self.loaded is not None:
            said = words().text("aims-exported", name=file.name)
            operation = actions.export_learning(self.loaded.entries, file)
            self._context.run(operation.then(lambda _: self._context.notices.say(said)), self)

    # --- both

    def _settle(self, sheet: CampaignSheet | EntrySheet, step: Step[Any]) -> None:
        """Close the sheet once it is kept; where it cannot be, say why in it."""

        def refused(error: PrimumError) -> None:
            sheet.show_trouble(words().error(error))

        step.then(lambda _: sheet.accept()).failed(refused).push()

    def _today(self) -> date:
        return wall(self._context.desk.clock.now(), self._context.profile.zone).date()

    def _heard(self, kind: str, _record_id: str) -> None:
        if kind in HEARD and self.isVisible():
            self.opened(self.tabs.value)
