"""What the composer does to the practice: each a function that returns the operation, or the work for one."""

from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from datetime import datetime, timedelta
from pathlib import Path

from app.domain.account import Account
from app.domain.channel import Channel
from app.domain.delivery import Delivery
from app.domain.desk import Desk
from app.domain.errors import InputError
from app.domain.finding import Report
from app.domain.goal import Goal
from app.domain.lifecycle import PostState, move_post
from app.domain.media import Media
from app.domain.message import Message
from app.domain.post import Post
from app.domain.profile import Profile
from app.domain.waiver import Word
from app.media.found import metadata_found
from app.pipeline import answer, library
from app.pipeline.check import Around, around, check_text
from app.pipeline.plan import new_post, reschedule, save_draft
from app.pipeline.schedule import cancel
from app.pipeline.way import Outlook, look, send_off
from app.ui.background import Operation
from app.ui.changes import Change
from app.ui.composer.times import choices

KEPT_BY_PLAN = frozenset({"id", "state", "author", "revision", "updated_at"})
BIGGEST_FILE = 200_000_000


@dataclass(frozen=True, slots=True)
class Offer:
    """The moments offered for a post, and the accounts it may go to."""

    free: tuple[datetime, ...]
    accounts: tuple[Account, ...]


@dataclass(frozen=True, slots=True)
class Looked:
    """What was found about a post: of its text alone, of each account's version; and what surrounded it."""

    post: Post
    report: Report
    outlooks: tuple[Outlook, ...]
    there: Around


@dataclass(frozen=True, slots=True)
class Added:
    """A picture that was kept, and what it told besides the picture, which is gone now."""

    media: Media
    found: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class Wish:
    """When it should go out, why the warnings are all right, and a second person's word about soft blocks."""

    due: datetime
    reason: str = ""
    word: Word | None = None


def open_post(desk: Desk, post_id: str) -> Operation[Post]:
    """Read a post."""
    return Operation(lambda: _read(desk, post_id))


def save(desk: Desk, post: Post, who: str) -> Operation[Post]:
    """Keep the draft; the first time it is made. Told to the other views."""
    if post.id:
        return Operation(lambda: save_draft(desk, post, who), (Change.POSTS, post.id))
    given = {f.name: getattr(post, f.name) for f in fields(post) if f.name not in KEPT_BY_PLAN}
    return Operation(lambda: new_post(desk, who, **given), (Change.POSTS, ""))


def looking(desk: Desk, post: Post, profile: Profile) -> Callable[[], Looked]:
    """The work that checks the text, and makes and checks every account's version; accounts that are gone have none."""

    def work() -> Looked:
        with desk.work() as unit:
            there = around(unit, post, desk.clock.now())
        known = {account.id for account in there.accounts}
        still = replace(post, accounts=tuple(a for a in post.accounts if a in known))
        report = check_text(post, profile, desk.check, there, look=desk.media_look)
        return Looked(post, report, look(desk, still), there)

    return work


def offer(desk: Desk, goal: Goal, zone: str) -> Operation[Offer]:
    """Read the free slots for the goal, and the accounts."""
    return Operation(lambda: _offer(desk, goal, zone))


def send(desk: Desk, post: Post, who: str, wish: Wish) -> Operation[tuple[Delivery, ...]]:
    """Schedule the post for all its accounts, or for none."""
    return Operation(lambda: send_off(desk, post, wish.due, who, wish.reason, wish.word), (Change.POSTS, post.id))


def move(desk: Desk, post_id: str, due: datetime, who: str) -> Operation[Post]:
    """Give a scheduled post another time."""
    return Operation(lambda: reschedule(desk, post_id, due, who), (Change.POSTS, post_id))


def take_back(desk: Desk, post: Post, deliveries: tuple[Delivery, ...], who: str) -> Operation[None]:
    """Undo a scheduling: nothing goes out, the post is a draft again."""
    return Operation(lambda: _take_back(desk, post, deliveries, who), (Change.POSTS, post.id))


def leave_unanswered(desk: Desk, post_id: str, who: str) -> Operation[Post]:
    """Close a reply as decided against."""
    return Operation(lambda: answer.leave_unanswered(desk, post_id, who), (Change.POSTS, post_id))


def answer_after_all(desk: Desk, post_id: str, who: str, when: datetime | None) -> Operation[Post]:
    """Make a closed reply a draft again."""
    return Operation(lambda: answer.answer_after_all(desk, post_id, who, when), (Change.POSTS, post_id))


def add_file(desk: Desk, path: Path, who: str) -> Operation[Added]:
    """Clean and keep a file, in the library too. Raises InputError for what cannot be used."""
    return Operation(lambda: _added(desk, read_file(path), path.name, who), (Change.LIBRARY, ""))


def add_picture(desk: Desk, data: bytes, filename: str, who: str) -> Operation[Added]:
    """Keep a picture from the clipboard, in the library too."""
    return Operation(lambda: _added(desk, data, filename, who), (Change.LIBRARY, ""))


def note_copy(desk: Desk, copy: Media, original: Media, who: str) -> Operation[None]:
    """A covered copy has the rights and tags of what it was made from."""

    def work() -> None:
        library.note_copy(desk, copy, original, who)

    return Operation(work, (Change.LIBRARY, copy.sha256))


def picture(desk: Desk, sha256: str) -> Operation[bytes]:
    """Read a picture to show it."""
    return Operation(lambda: desk.media.read(sha256))


def channels_of(accounts: tuple[Account, ...], chosen: tuple[str, ...], channels: dict[str, Channel]) -> list[Channel]:
    """The channels of the chosen accounts, each once."""
    platforms = dict.fromkeys(a.platform for a in accounts if a.id in chosen)
    return [channels[p] for p in platforms if p in channels]


def _read(desk: Desk, post_id: str) -> Post:
    with desk.work() as work:
        return work.post(post_id)


def _offer(desk: Desk, goal: Goal, zone: str) -> Offer:
    now = desk.clock.now()
    with desk.work() as work:
        taken = frozenset(row.when for row in work.posts(now, now + timedelta(days=29)) if row.when)
        return Offer(choices(work.slots(), taken, now, zone, goal), tuple(work.accounts()))


def _take_back(desk: Desk, post: Post, deliveries: tuple[Delivery, ...], who: str) -> None:
    for delivery in deliveries:
        cancel(desk, delivery.id, who)
    with desk.work() as work:
        now = work.post(post.id)
        if now.state is not PostState.DRAFT:
            work.save_post(replace(now, state=move_post(now.state, PostState.DRAFT), planned_for=post.planned_for))


def _added(desk: Desk, data: bytes, filename: str, who: str) -> Added:
    return Added(library.add(desk, data, filename, who).media, metadata_found(data, filename))


def read_file(path: Path) -> bytes:
    """The bytes of a file that the person chose. Raises InputError where it is too large or cannot be read."""
    try:
        if path.stat().st_size > BIGGEST_FILE:
            raise InputError("composer-file-too-big", name=path.name)
        return path.read_bytes()
    except OSError as error:
        raise InputError("composer-file-unreadable", name=path.name) from error
