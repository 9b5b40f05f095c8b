"""Opening posts: a new one, one from the calendar, the one that was there; and what to do when somebody was faster."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.domain.goal import PostKind
from app.domain.lifecycle import PostState
from app.domain.post import Post
from app.ui import dates
from app.ui.changes import Change
from app.ui.composer import actions
from app.ui.composer.gate import can_edit
from app.ui.composer.parts import Parts
from app.words import words

DAY, REPLY = "day:", "reply"
LAST_ACCOUNTS = "composer/accounts"


class Opening(QObject):
    """Fills the parts from the post that is opened. `given`: files for the new post that was opened."""

    given = Signal(list)

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.page)
        self._parts = parts
        self._started = False
        session, keeping, banner = parts.session, parts.session.keeping, parts.banner
        session.replaced.connect(self._show)
        keeping.kept.connect(self._say_saved)
        keeping.clashed.connect(banner.say_clash)
        for answer, do in ((banner.mine, keeping.keep_mine), (banner.theirs, keeping.take_theirs)):
            answer.clicked.connect(banner.hide)
            answer.clicked.connect(do)
        banner.copy.clicked.connect(self._copy)
        parts.context.changes.happened.connect(self._heard)

    def open(self, argument: str) -> None:
        """Open what the page was asked for; the accounts and free times are read first, they decide what is shown."""
        context = self._parts.context
        operation = actions.offer(context.desk, self._parts.session.post.goal, context.profile.zone)
        context.run(operation.then(lambda offer: self._have_offer(offer, argument)), self._parts.page)

    def refresh_offer(self) -> None:
        """Read accounts and free times again."""
        context = self._parts.context
        operation = actions.offer(context.desk, self._parts.session.post.goal, context.profile.zone)
        context.run(operation.then(self._show_offer), self._parts.page)

    def _have_offer(self, offer: actions.Offer, asked: str) -> None:
        self._show_offer(offer)
        argument, *files = asked.split("\0")
        new = argument in {"new", REPLY} or argument.startswith(DAY)
        if new or (not argument and not self._started):
            self._parts.session.show(self._blank(argument))
        elif argument and argument != self._parts.session.post.id:
            context = self._parts.context
            context.run(actions.open_post(context.desk, argument).then(self._parts.session.show), self._parts.page)
        self._started = True
        writing = self._parts.writing
        (writing.answer_to if argument == REPLY else writing.editor).setFocus()
        self.given.emit([Path(file) for file in files])

    def _show_offer(self, offer: actions.Offer) -> None:
        parts = self._parts
        parts.known = offer.accounts
        parts.top.accounts.show_accounts(offer.accounts, dict(parts.context.desk.platforms.channels()))
        parts.top.accounts.show_post(parts.session.post)
        parts.foot.offer(offer.free)

    def _blank(self, argument: str) -> Post:
        moment, _, title = argument.removeprefix(DAY).partition("|") if argument.startswith(DAY) else ("", "", "")
        when = datetime.fromisoformat(moment) if moment else None
        known = [account.id for account in self._parts.known]
        last = str(self._parts.context.memory.value(LAST_ACCOUNTS, "")).split("\n")
        chosen = tuple(a for a in known if a in last) or tuple(known[:1])
        kind = PostKind.REPLY if argument == REPLY else PostKind.POST
        return Post("", "", title, kind=kind, accounts=chosen, planned_for=when)

    def _show(self) -> None:
        parts, post = self._parts, self._parts.session.post
        top = parts.top
        if top.name.text() != post.title:
            top.name.setText(post.title)
        top.goal.show_choice(post.goal.value)
        top.audience.show_choice(post.audience.value)
        top.kind.show_choice(post.kind.value)
        top.accounts.show_post(post)
        parts.banner.hide()
        if post.state is PostState.UNANSWERED:
            parts.banner.say_unanswered()
        elif not can_edit(post):
            parts.banner.say_public()
        parts.writing.lock(open_=can_edit(post))
        top.name.setReadOnly(not can_edit(post))
        self._say_saved()

    def _say_saved(self) -> None:
        session, context = self._parts.session, self._parts.context
        at = session.post.updated_at
        said = words().text("composer-saved", time=dates.clock(at, context.profile.zone)) if at else ""
        self._parts.top.saved.setText(said)
        context.memory.setValue(LAST_ACCOUNTS, "\n".join(session.post.accounts))

    def _copy(self) -> None:
        post = self._parts.session.post
        fresh = replace(post, id="", state=PostState.DRAFT, planned_for=None, author="", revision=0, updated_at=None)
        self._parts.session.show(fresh)

    def _heard(self, change: str, _record_id: str) -> None:
        if change in {Change.ACCOUNTS, Change.SLOTS, Change.PROFILE} and self._started:
            self.refresh_offer()
            self._parts.session.look_now()
