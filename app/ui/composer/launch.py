"""On its way: when it goes out, whether it may, the reason where warnings ask for one, and undo."""

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject

from app.domain.delivery import Delivery
from app.domain.errors import PrimumError
from app.domain.finding import Severity
from app.domain.lifecycle import PostState
from app.domain.message import Message
from app.domain.post import Post
from app.domain.waiver import Word
from app.pipeline.plan import content
from app.ui import dates
from app.ui.commands import Command
from app.ui.composer import actions
from app.ui.composer.gate import Standing, can_edit, obstacle
from app.ui.composer.keeping import PLANNED
from app.ui.composer.parts import Parts
from app.ui.composer.reason import ReasonSheet
from app.ui.composer.second import SecondSheet
from app.ui.composer.when import WhenSheet
from app.ui.crowd_note import CrowdNote
from app.ui.mindful.pause import PauseSheet, is_heated, tomorrow_morning
from app.words import words


class Launch(QObject):
    """Runs the bottom bar."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.page)
        self._parts, self._session, self._context = parts, parts.session, parts.context
        self._now = False
        self._sending = False
        self._after_save: actions.Wish | None = None
        self.pause: PauseSheet | None = None
        foot, session = parts.foot, parts.session
        foot.picked.connect(self.pick)
        foot.now_asked.connect(self._pick_now)
        foot.other_asked.connect(self._ask_when)
        foot.save_asked.connect(self._save)
        foot.send_asked.connect(self.send)
        foot.word_asked.connect(self.send_on_a_word)
        for signal in (session.judged, session.edited, session.looked, session.keeping.kept, foot.offered):
            signal.connect(self.show)
        session.replaced.connect(self._opened)
        session.keeping.kept.connect(self._go_on)
        session.keeping.failed.connect(self._stop)
        self._add_keys()

    @property
    def due(self) -> datetime | None:
        """When it would go out: the chosen time, else the next free slot."""
        if self._now:
            return self._context.desk.clock.now()
        return self._session.post.planned_for or next(iter(self._parts.foot.free), None)

    def show(self) -> None:
        """Bring the bar up to date."""
        post, foot = self._session.post, self._parts.foot
        foot.show_due(self.due, from_slot=post.planned_for is None and not self._now, now=self._now)
        foot.show_obstacle(self._obstacle(), scheduled=post.state is PostState.SCHEDULED, now=self._now)
        foot.offer_second(self._obstacle(on_a_word=True), shown=self._may_be_waived())
        foot.say(self._status())
        foot.unlock(open_=can_edit(post))

    def pick(self, when: datetime) -> None:
        """Choose a time; the draft stands there in the calendar from now on."""
        self._now = False
        self._session.edit(replace(self._session.post, planned_for=when))
        self.show()

    def send(self) -> None:
        """Schedule, after one question where there are warnings."""
        if self._obstacle() is None:
            self._offer_pause(None)

    def _offer_pause(self, word: Word | None) -> None:
        """A heated draft is offered a night's sleep before it goes its way."""
        if not is_heated(card.finding for card in self._session.verdict.cards):
            self._ask_reason(word)
            return
        zone = self._context.profile.zone
        morning = tomorrow_morning(self._context.desk.clock.now(), zone)
        self.pause = sheet = PauseSheet(self._parts.page, morning, zone)
        sheet.accepted.connect(lambda: self._sleep(morning) if sheet.slept else self._ask_reason(word))
        sheet.open()

    def _sleep(self, morning: datetime) -> None:
        """It stands in the calendar for the morning, as a draft: what was planned of it is held."""
        post = self._session.post
        before = post.planned_for
        self._now = False
        state = PostState.DRAFT if post.state in PLANNED else post.state
        self._session.edit(replace(post, planned_for=morning, state=state))
        self.show()
        self._session.keeping.save_now()
        say = words().text
        said = say("aims-slept", when=dates.moment(morning, self._context.profile.zone))
        back = (lambda: self.pick(before)) if before else None
        self._context.notices.say(said, say("composer-undo") if before else "", back)

    def send_on_a_word(self) -> None:
        """Ask whose word lets the soft blocks through; it is about the post as it stands now."""
        verdict, post = self._session.verdict, self._session.post
        if self._obstacle(on_a_word=True) is not None or not verdict.soft:
            return
        profile = self._context.profile
        sheet = SecondSheet(self._parts.page, verdict.soft, profile.staff, (self._context.who, post.author))
        sheet.given.connect(lambda word: self._have_word(post, word))
        sheet.open()

    def _have_word(self, about: Post, word: Word) -> None:
        """Another window may have changed the post meanwhile; then the word was about something else."""
        if content(replace(about, id="")) != content(replace(self._session.post, id="")):
            self._context.notices.say(words().text("composer-second-fell"))
        elif self._obstacle(on_a_word=True) is None:
            self._offer_pause(word)

    def _ask_reason(self, word: Word | None) -> None:
        warnings = self._session.verdict.of(Severity.WARN)
        if not warnings:
            self._send("", word)
            return
        sheet = ReasonSheet(self._parts.page, warnings)
        sheet.given.connect(lambda reason: self._send(reason, word))
        sheet.open()

    def _send(self, reason: str, word: Word | None = None) -> None:
        due = self.due
        if due is None:
            return
        self._sending = True
        self._after_save = actions.Wish(due, reason, word)
        self._session.keeping.save_now()
        self._go_on()

    def _go_on(self) -> None:
        """Send what was asked for as soon as the draft is kept."""
        if self._after_save is None or not self._session.keeping.is_saved:
            return
        wish, self._after_save = self._after_save, None
        before = self._session.post
        operation = actions.send(self._context.desk, before, self._context.who, wish)
        operation.then(lambda sent: self._sent(before, wish.due, sent)).failed(self._refused)
        self._context.run(operation, self._parts.page)

    def _stop(self) -> None:
        """The draft could not be kept, so nothing goes out."""
        self._after_save, self._sending = None, False
        self.show()

    def _sent(self, before: Post, due: datetime, deliveries: tuple[Delivery, ...]) -> None:
        self._sending, now = False, self._now
        self._now = False
        if self._context.runner is not None:
            self._context.runner.wake()
        say = words().text
        when = dates.moment(due, self._context.profile.zone)
        said = say("composer-sent-now" if now else "composer-sent", when=when, count=len(deliveries))
        undo = None if now else (lambda: self._take_back(before, deliveries))
        self._context.notices.say(said, "" if now else say("composer-undo"), undo)
        self._context.go("calendar", "")

    def _refused(self, error: PrimumError) -> None:
        self._sending = False
        self._context.notices.error(error)
        self._session.look_now()

    def _take_back(self, before: Post, deliveries: tuple[Delivery, ...]) -> None:
        operation = actions.take_back(self._context.desk, before, deliveries, self._context.who)
        said = words().text("composer-taken-back")
        self._context.run(operation.then(lambda _: self._context.notices.say(said)), self._parts.page)

    def _may_be_waived(self) -> bool:
        """Whether soft blocks are what stops it."""
        return bool(self._session.verdict.soft) and not self._session.verdict.hard

    def _obstacle(self, *, on_a_word: bool = False) -> Message | None:
        session = self._session
        now = self._context.desk.clock.now()
        if self._sending:
            return Message.of("composer-cannot-sending")
        connected = frozenset(account.id for account in self._parts.known)
        looking = bool(session.unseen)
        standing = Standing(session.post, session.verdict, session.settled, self.due, now, connected, looking)
        return obstacle(standing, on_a_word=on_a_word)

    def _status(self) -> Message | None:
        """What the bar says: why not, or that an edit took a scheduled post back."""
        if not can_edit(self._session.post):
            return None
        if self._session.keeping.reopened:
            return Message.of("composer-reopened")
        blocked = self._obstacle()
        quiet = blocked is None or blocked.key in {"composer-cannot-checking", "composer-cannot-empty"}
        return None if quiet else blocked

    def _opened(self) -> None:
        self._now = False
        self.show()

    def _pick_now(self) -> None:
        self._now = True
        self.show()

    def _ask_when(self) -> None:
        now = self._context.desk.clock.now()
        note = CrowdNote(self._context, self._parts.session.post)
        sheet = WhenSheet(self._parts.page, self._context.profile.zone, self.due or now, now, note)
        sheet.picked.connect(self.pick)
        sheet.open()

    def _save(self) -> None:
        self._session.keeping.save_now()
        self._context.notices.say(words().text("composer-kept"))

    def _add_keys(self) -> None:
        commands, page, say = self._context.commands, self._parts.page, words().text
        keep = Command("composer.save", say("composer-save"), self._save, "ph.floppy-disk", "Ctrl+S")
        send = Command("composer.send", say("composer-schedule"), self.send, "ph.paper-plane-tilt", "Ctrl+Return")
        for command in (keep, send):
            commands.add(command, page)
