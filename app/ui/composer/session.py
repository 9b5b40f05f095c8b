"""The post that is open in the composer: what is typed goes in, findings and versions come out, drafts are kept.

Three clocks run behind the typing: the text is checked at once (0 ms, on the GUI thread, for short texts), all
versions are made and checked a moment later in the background, and the draft is saved within a second.
"""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app.domain.consent import Consent
from app.domain.finding import Report
from app.domain.post import Post
from app.pipeline.check import UNKNOWN, check_text, unseen
from app.pipeline.plan import content
from app.pipeline.way import Outlook
from app.ui.composer import actions
from app.ui.composer.findings import Seen, Verdict, verdict
from app.ui.composer.gate import can_edit, idle
from app.ui.composer.keeping import Keeping
from app.ui.composer.newest import Newest
from app.ui.composer.timers import once
from app.ui.context import Context

LOOK_AFTER = 120
LONG_TEXT = 3000


class Session(QObject):
    """One open post. `edited`: the person changed it; `judged`: findings; `looked`: versions; `replaced`: a new one."""

    edited = Signal()
    judged = Signal()
    looked = Signal()
    replaced = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.post = Post("", "")
        self.verdict = Verdict()
        self.outlooks: tuple[Outlook, ...] = ()
        self._report: Report | None = None
        self._looked_at: Post | None = None
        self._there = UNKNOWN
        self._warm = False
        self._newest = Newest(context.runs, self, self._have_looked, context.notices.error)
        self._check = once(self, 0, self._check_now)
        self._look = once(self, LOOK_AFTER, self.look_now)
        self.keeping = Keeping(context, self)
        self.keeping.adopted.connect(self._adopt)
        self.keeping.elsewhere.connect(self.show)

    @property
    def settled(self) -> bool:
        """Whether findings and versions are about the post as it stands."""
        seen = self._looked_at
        same_links = seen is not None and seen.campaign_id == self.post.campaign_id
        return seen is not None and same_links and content(seen) == content(replace(self.post, id=""))

    @property
    def unseen(self) -> frozenset[str]:
        """The files that the background has not looked into yet: the GUI thread reads none for the first time."""
        seen = {media.sha256 for media in self._looked_at.media} if self._looked_at else set()
        return frozenset(media.sha256 for media in self.post.media) - seen

    @property
    def register(self) -> tuple[Consent, ...]:
        """The consents, as they were read with the last look."""
        return self._there.consents or ()

    def show(self, post: Post) -> None:
        """Open another post."""
        self.post = post
        self._report, self.outlooks, self.verdict, self._looked_at = None, (), Verdict(), None
        self.keeping.begin(post)
        self.replaced.emit()
        self.looked.emit()
        self.judged.emit()
        self._check_now()
        self.look_now()

    def edit(self, post: Post) -> None:
        """Take a change; check, preview and saving follow. What is out or closed is not changed."""
        if post == self.post or not can_edit(self.post):
            return
        self.post = post
        self._check.start()
        self._look.start()
        self.keeping.note(post)
        self.edited.emit()

    def look_now(self) -> None:
        """Make and check all versions in the background; an older answer is dropped."""
        self._look.stop()
        self._newest.ask(actions.looking(self._context.desk, self.post, self._context.profile))

    def _check_now(self) -> None:
        """Check the text at once; a long one, and the first of all (word lists are read), in the background.

        While a file is being looked at, what it shows is left to the background too.
        """
        self._check.stop()
        if self._warm and len(self.post.text) <= LONG_TEXT:
            desk = self._context.desk
            look = unseen if self.unseen else desk.media_look
            self._report = check_text(self.post, self._context.profile, desk.check, self._there, look=look)
            self._judge()

    def _judge(self) -> None:
        if idle(self.post):
            # An empty page is not a fault; what is missing is said by the button, not by the rules.
            self.verdict = Verdict()
            self.judged.emit()
            return
        seen = [Seen(o.channel, o.checked.variant, o.checked.report) for o in self.outlooks]
        self.verdict = verdict(self.post, self._report, seen, fresh=self.settled)
        self.judged.emit()

    def _have_looked(self, looked: actions.Looked) -> None:
        self._warm, self._there = True, looked.there
        self.outlooks, self._looked_at = looked.outlooks, replace(looked.post, id="")
        if self.settled:
            self._report = looked.report
        self._judge()
        self.looked.emit()

    def _adopt(self, post: Post) -> None:
        """State, revision and id are the saved ones; the words stay the person's."""
        self.post = replace(
            self.post,
            id=post.id,
            author=post.author,
            state=post.state,
            revision=post.revision,
            updated_at=post.updated_at,
        )
        self.keeping.follow(self.post)
