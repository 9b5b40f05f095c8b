"""The campaign that a post belongs to: a pill in the top bar, its hashtags, and what it asks of its posts."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.calendar import wall
from app.domain.campaign import Campaign
from app.domain.desk import Desk
from app.ui.background import Operation
from app.ui.changes import Change
from app.ui.composer.gate import can_edit
from app.ui.composer.parts import Parts
from app.ui.composer.reading import grade
from app.ui.naming import goal_name
from app.ui.widgets.pill import Pill
from app.words import words


class CampaignPill(Pill):
    """`chosen` carries a campaign's id, or nothing; `tags_wanted`: put its hashtags under the text."""

    chosen = Signal(str)
    tags_wanted = Signal()
    page_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(words().text("aims-no-campaign-pill"))
        self.menu = QMenu(parent)
        self._offered: Sequence[Campaign] = ()
        self._own: Campaign | None = None
        # Filled when it opens: one of its actions must never be deleted while it is being carried out.
        self.menu.aboutToShow.connect(self._fill)
        self.open_menu(self.menu)

    def show_choice(self, campaigns: Sequence[Campaign], own: Campaign | None) -> None:
        """Offer these, and show the post's own."""
        say = words().text
        self._offered, self._own = campaigns, own
        self.set_text(own.name if own else say("aims-no-campaign-pill"))
        self.setAccessibleName(say("aims-campaign-name", name=self.text()))
        self.set_dot(own.goal.value if own else "")
        self.setToolTip(_asks(own) if own else "")

    def _fill(self) -> None:
        say, own = words().text, self._own
        self.menu.clear()
        for one in (None, *self._offered):
            name = one.name if one else say("aims-no-campaign-pill")
            action = self.menu.addAction(name, partial(self.chosen.emit, one.id if one else ""))
            action.setCheckable(True)
            action.setChecked((one.id if one else "") == (own.id if own else ""))
        self.menu.addSeparator()
        if own is not None and own.hashtags:
            self.menu.addAction(say("aims-add-tags", tags=_tags(own)), self.tags_wanted.emit)
        self.menu.addAction(say("aims-to-page"), self.page_asked.emit)

    def say_grade(self, own: Campaign, found: float) -> None:
        """Say that the text is harder to read than the campaign wants it."""
        said = words().text("aims-too-hard", name=own.name, grade=f"{found:.0f}", aim=own.grade)
        self.set_text(said)
        self.setAccessibleName(words().text("aims-campaign-name", name=said))


class Campaigning(QObject):
    """Fills the pill and takes what is chosen into the post."""

    def __init__(self, parts: Parts, pill: CampaignPill) -> None:
        super().__init__(parts.page)
        self._parts, self._pill = parts, pill
        self._known: Sequence[Campaign] = ()
        pill.chosen.connect(self._choose)
        pill.tags_wanted.connect(self._add_tags)
        pill.page_asked.connect(lambda: parts.context.go("campaigns", "campaigns"))
        parts.session.replaced.connect(self.read)
        parts.session.edited.connect(self._show)
        parts.context.changes.happened.connect(self._heard)

    def read(self) -> None:
        """Read the campaigns."""
        context = self._parts.context
        context.run(load(context.desk).then(self._have), self._parts.page)

    @property
    def own(self) -> Campaign | None:
        """The campaign of the post that is open."""
        return next((one for one in self._known if one.id == self._parts.session.post.campaign_id), None)

    def _have(self, found: Sequence[Campaign]) -> None:
        self._known = found
        self._show()

    def _show(self) -> None:
        context, own = self._parts.context, self.own
        today = wall(context.desk.clock.now(), context.profile.zone).date()
        offered = [one for one in self._known if not one.archived and (one.ends is None or one.ends >= today)]
        self._pill.show_choice(offered if own is None or own in offered else [own, *offered], own)
        found = grade(self._parts.session.post.text) if own is not None and own.grade else None
        if own is not None and found is not None and round(found) > own.grade:
            self._pill.say_grade(own, found)
        self._pill.setVisible(bool(offered) or own is not None)
        self._pill.setEnabled(can_edit(self._parts.session.post))

    def _choose(self, campaign_id: str) -> None:
        """Take it; a post in which nothing is written yet takes its goal and readers too."""
        session = self._parts.session
        post = replace(session.post, campaign_id=campaign_id)
        one = next((c for c in self._known if c.id == campaign_id), None)
        if one is not None and not post.text.strip():
            post = replace(post, goal=one.goal, audience=one.audience)
        session.edit(post)
        self._parts.top.goal.show_choice(post.goal.value)
        self._parts.top.audience.show_choice(post.audience.value)
        session.look_now()
        self._show()

    def _add_tags(self) -> None:
        """Put the hashtags that are not there yet under the text."""
        own, editor = self.own, self._parts.writing.editor
        if own is None:
            return
        said = self._parts.session.post.text
        there = {word.strip(".,;:!?").casefold() for word in said.split()}
        fresh = [f"#{tag}" for tag in own.hashtags if f"#{tag}".casefold() not in there]
        if fresh:
            cursor = editor.textCursor()
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertText(("\n\n" if said.strip() else "") + " ".join(fresh))

    def _heard(self, kind: str, _record_id: str) -> None:
        if kind == Change.CAMPAIGNS:
            self.read()
            self._parts.session.look_now()


def load(desk: Desk) -> Operation[Sequence[Campaign]]:
    """Read the campaigns."""

    def work() -> Sequence[Campaign]:
        with desk.work() as unit:
            return tuple(unit.campaigns())

    return Operation(work)


def _tags(campaign: Campaign) -> str:
    return " ".join(f"#{tag}" for tag in campaign.hashtags)


def _asks(campaign: Campaign) -> str:
    say = words().text
    parts = [campaign.objective] if campaign.objective else []
    parts += [goal_name(campaign.goal)]
    parts += [say("aims-at-grade", grade=campaign.grade)] if campaign.grade else []
    parts += [_tags(campaign)] if campaign.hashtags else []
    return "\n".join(parts)
