"""States of the composer, the accounts page and the set-up to look at: for `tools/shots.py`.

Each pose takes the window and brings it into its state; it returns the widget to draw, or None for the window.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter
from PySide6.QtWidgets import QDialog, QWidget

from app.domain.account import AccountHealth
from app.domain.goal import PostKind
from app.domain.post import LinkCard
from app.pipeline.plan import new_post
from app.ui.changes import Change
from app.ui.main_window import MainWindow
from app.ui.onboarding.view import SetUp
from app.ui.shots import settle as settle_once
from platforms.channels import CHANNELS
from tests.fakes import add_account
from tests.gui.seed import STORY, WHO

Pose = Callable[[MainWindow], QWidget | None]
KEY = "K7QF-2MXA-9PDW-TR4E-HV8N-C3LB-6ZJY-5GUS"
THREAD = (
    "Cold season is here, and so are the questions about antibiotics. Here is what we tell families in our clinic.\n\n"
    "Colds are caused by viruses, and antibiotics do not act on viruses. Rest, fluids and time do most of the work. "
    "Honey can ease a cough in children over one year.\n\n"
    "See someone if you feel worse after a week, if you are short of breath, or if a baby under three months has a "
    "fever. Your sense that something is wrong counts.\n\nMore at https://agency.example/colds #AntibioticAwareness"
)

REVIEW = "Worst clinic ever. They messed up my crown and never called back. One star!"
REPLY = (
    "We are sorry you are unhappy. Your chart shows that you came in twice in March and skipped the root canal that "
    "your insurer had approved."
)


def settle(window: MainWindow) -> None:
    """Let a chain of operations run to its end: accounts, then the post, then its versions."""
    page = window.pages.get("compose")
    if page is not None:
        page.session.look_now()
    for _ in range(4):
        settle_once(window)


def empty(window: MainWindow) -> None:
    """Nothing written yet."""
    window.go("compose", "new")
    settle(window)


def handy(ask: str) -> Pose:
    """One of the sheets that help with a post."""

    def pose(window: MainWindow) -> QWidget | None:
        _open(window, title="Colds", text=THREAD)
        page = window.pages["compose"]
        page.session.edit(replace(page.session.post, text=THREAD.replace("Cold season", "Autumn")))
        getattr(page.handy, ask)()
        settle(window)
        return page.handy.sheet

    return pose


def findings(window: MainWindow) -> None:
    """The story of a patient, with a picture that nobody described yet."""
    _open(window, title="Her recovery, her words", text=STORY)
    page = window.pages["compose"]
    file = window.context.desk.data_dir / "rehab-gym.jpg"
    _picture().save(str(file))
    page.authoring.add_files([file])
    settle(window)
    page.guiding.step(1)
    settle(window)


def thread(window: MainWindow) -> None:
    """A clean post that needs two parts, with a link card."""
    card = LinkCard("https://agency.example/colds", "Colds: what helps", "Plain advice for families")
    planned = datetime(2026, 12, 1, 12, 30, tzinfo=UTC)
    _open(window, title="Colds and antibiotics", text=THREAD, link_card=card, planned_for=planned)


def own_version(window: MainWindow) -> None:
    """A version edited by hand, with what differs."""
    thread(window)
    page = window.pages["compose"]
    page.versions.edit_asked.emit(page.versions.current.channel.id)
    settle(window)
    page.versions.override.editor.show_words(THREAD.split("\n\n")[1])
    page.versions.override.editor.edited.emit()
    page.versions.override.compare.click()
    settle(window)


def why(window: MainWindow) -> QWidget:
    """Why a finding is shown."""
    findings(window)
    page = window.pages["compose"]
    page.checks.why_asked.emit(page.session.verdict.cards[0])
    return _sheet(page)


def reply(window: MainWindow) -> None:
    """A reply that gives a patient away: the neutral reply, or none."""
    _open(window, text=REPLY, kind=PostKind.REPLY, in_reply_to=REVIEW, title="A review of 22 November")
    window.pages["compose"].guiding.step(1)
    settle(window)


def unanswered(window: MainWindow) -> None:
    """A reply that was decided against."""
    reply(window)
    window.pages["compose"].foot.silence.click()
    settle(window)


def details(window: MainWindow) -> None:
    """What is said to YouTube alone, and what LinkedIn offers."""
    desk = window.context.desk
    for platform in ("youtube", "linkedin"):
        desk.platforms.channels()[platform] = CHANNELS[platform]
    add_account(desk, "youtube", handle="harbourfp", display_name=WHO)
    with desk.work() as work:
        accounts = tuple(a.id for a in work.accounts() if a.platform in {"youtube", "linkedin"})
    post = new_post(desk, WHO, accounts=accounts, text=THREAD[:130], options={"linkedin.visibility": "public"})
    window.go("compose", post.id)
    settle(window)


def details_sheet(window: MainWindow) -> QWidget:
    """The sheet in which it is said."""
    details(window)
    page = window.pages["compose"]
    page.detailing.open("youtube")
    return _sheet(page)


def new_reply(window: MainWindow) -> None:
    """The beginning of a reply."""
    window.go("compose", "reply")
    settle(window)


def second(window: MainWindow) -> QWidget:
    """Whose word lets a soft block through."""
    findings(window)
    page = window.pages["compose"]
    page.context.profile = replace(page.context.profile, staff=("Bo Lind", "Dr. Ines Prado"))
    page.foot.word_asked.emit()
    sheet = _sheet(page)
    sheet.who.setCurrentIndex(0)
    return sheet


def when(window: MainWindow) -> QWidget:
    """Another day and time."""
    thread(window)
    window.pages["compose"].foot.other_asked.emit()
    return _sheet(window.pages["compose"])


def accounts_list(window: MainWindow) -> None:
    """Accounts in every state of health."""
    desk = window.context.desk
    with desk.work() as work:
        for account, health in zip(work.accounts(), AccountHealth, strict=False):
            work.save_account(replace(account, health=health, checked_at=desk.clock.now()))
    window.go("accounts")
    window.context.changes.tell(Change.ACCOUNTS)
    settle(window)


def accounts_empty(window: MainWindow) -> None:
    """No account yet."""
    window.go("accounts")
    settle(window)
    window.pages["accounts"].show_accounts(())


def connect_bluesky(window: MainWindow) -> QWidget:
    """Handle and app password."""
    window.go("accounts")
    window.pages["accounts"].connect_bluesky()
    return window.pages["accounts"].sheet


def connect_mastodon(window: MainWindow) -> QWidget:
    """The server's name."""
    window.go("accounts")
    window.pages["accounts"].connect_mastodon()
    return window.pages["accounts"].sheet


def set_up(card: int) -> Pose:
    """A card of the first start, 0 to 5."""

    def pose(window: MainWindow) -> QWidget:
        made = SetUp(window.context, KEY)
        made.resize(window.size())
        made.steps[0].person.setText(WHO)
        made.steps[0].practice.setText("Harbour Family Practice")
        made.steps[1].boxes["ca-on"].setChecked(True)
        for _ in range(card):
            made.go_on()
        return made

    return pose


POSES: dict[str, Pose] = {
    "compose-empty": empty,
    "compose-findings": findings,
    "compose-thread": thread,
    "compose-own-version": own_version,
    "compose-why": why,
    "compose-templates": handy("ask_template"),
    "compose-repeat": handy("ask_repeat"),
    "compose-versions": handy("ask_history"),
    "compose-when": when,
    "compose-second": second,
    "compose-reply": reply,
    "compose-reply-new": new_reply,
    "compose-reply-none": unanswered,
    "details": details,
    "details-sheet": details_sheet,
    "accounts-list": accounts_list,
    "connect-bluesky": connect_bluesky,
    "connect-mastodon": connect_mastodon,
    "accounts-empty": accounts_empty,
    **{f"set-up-{n + 1}": set_up(n) for n in range(6)},
}


def _open(window: MainWindow, **fields: object) -> None:
    desk = window.context.desk
    with desk.work() as work:
        accounts = tuple(a.id for a in work.accounts())[:3]
    post = new_post(desk, WHO, accounts=accounts, **fields)
    window.go("compose", post.id)
    settle(window)


def _sheet(page: QWidget) -> QWidget:
    return next(d for d in reversed(page.findChildren(QDialog)) if d.isVisible())


def _picture() -> QImage:
    image = QImage(1600, 900, QImage.Format.Format_RGB32)
    light = QLinearGradient(0, 0, 1600, 900)
    light.setColorAt(0, QColor("#8fb8c6"))
    light.setColorAt(1, QColor("#e6d9c2"))
    painter = QPainter(image)
    painter.fillRect(image.rect(), light)
    painter.end()
    return image
