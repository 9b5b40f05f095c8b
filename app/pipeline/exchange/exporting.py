"""Export: the plan and the history as files for other programs, with every word or without any."""

import csv
import io
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from app.domain.calendar import wall
from app.domain.delivery import Delivery
from app.domain.desk import Desk
from app.domain.errors import InputError
from app.domain.lifecycle import PostState
from app.domain.ports import Work
from app.domain.post import Post
from app.media.files import write_whole
from app.pipeline.exchange.columns import OWN
from app.pipeline.exchange.guard import guarded
from app.pipeline.exchange.ics import Event, calendar_file
from app.pipeline.exchange.markdown import to_markdown
from app.pipeline.exchange.record import WORDY, delivery_record, file_names, record_of
from app.pipeline.says import POST_STATE
from app.words import words

FIRST, LAST = datetime(1970, 1, 1, tzinfo=UTC), datetime(9999, 1, 1, tzinfo=UTC)
PLAN, HISTORY = "plan", "history"
KINDS = {PLAN: ("csv", "json", "ics", "md"), HISTORY: ("csv", "json", "ics")}
FIRM = frozenset({PostState.APPROVED, PostState.SCHEDULED, PostState.PARTLY, PostState.PUBLISHED})
MARK = b"\xef\xbb\xbf"
"""A byte order mark: without it Excel takes UTF-8 for Windows-1252."""
RECEIPT = ("part", "url", "at", "remote_id")


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be written: the plan or the history, as what kind of file, with or without what people wrote."""

    what: str
    kind: str
    redacted: bool = False
    media: bool = False


@dataclass(frozen=True, slots=True)
class Gathered:
    """All that an export may tell: the posts and the deliveries, both by time, and names for what they point to."""

    practice: str
    zone: str
    posts: tuple[Post, ...]
    deliveries: tuple[Delivery, ...]
    handles: Mapping[str, str]

    @property
    def titles(self) -> dict[str, str]:
        """The headline of each post by its id."""
        return {post.id: post.headline for post in self.posts}


def export(desk: Desk, wish: Wish, out: Path) -> int:
    """Write a file, or a folder of Markdown files; how many posts or deliveries it tells of.

    With `media`, the pictures and films of the posts lie beside it in the folder in which an import looks for them.
    Raises InputError where it cannot be written, and for a kind that there is not.
    """
    if wish.kind not in KINDS.get(wish.what, ()):
        raise InputError("exchange-no-such-export", what=wish.what, kinds=", ".join(KINDS[wish.what]))
    gathered = gather(desk)
    if wish.kind == "md":
        _write_folder(gathered, out, redacted=wish.redacted)
    else:
        _write(out, as_file(gathered, wish))
    if wish.media and wish.what == PLAN and not wish.redacted:
        _write_media(desk, gathered.posts, out if wish.kind == "md" else out.parent)
    return len(gathered.posts if wish.what == PLAN else gathered.deliveries)


def gather(desk: Desk) -> Gathered:
    """Read it all in one transaction, so that it fits together."""
    with desk.work() as work:
        profile = work.profile()
        posts = tuple(work.post(row.id) for row in (*work.posts(FIRST, LAST), *work.posts()))
        handles = {account.id: account.handle for account in work.accounts()}
        return Gathered(profile.practice or profile.person, profile.zone, posts, _history(work), handles)


def _history(work: Work) -> tuple[Delivery, ...]:
    return tuple(reversed(work.history(newest=0)))


def as_file(gathered: Gathered, wish: Wish) -> bytes:
    """The bytes of a CSV, JSON or calendar file."""
    if wish.kind == "ics":
        return feed(gathered, wish)
    records = plan_records(gathered, wish) if wish.what == PLAN else history_records(gathered, wish)
    if wish.kind == "json":
        head = {"format": f"primum-{wish.what}", "version": 1, "redacted": wish.redacted, "zone": gathered.zone}
        key = "posts" if wish.what == PLAN else "deliveries"
        return (json.dumps(head | {key: records}, ensure_ascii=False, indent=2) + "\n").encode()
    return _plan_table(records, wish) if wish.what == PLAN else _history_table(records)


def plan_records(gathered: Gathered, wish: Wish) -> list[dict[str, Any]]:
    """Each post as a record."""
    names = file_names(media for post in gathered.posts for media in post.media)
    return [record_of(post, names, redacted=wish.redacted) for post in gathered.posts]


def history_records(gathered: Gathered, wish: Wish) -> list[dict[str, Any]]:
    """Each delivery that had its turn as a record."""
    titles, handles = gathered.titles, gathered.handles
    return [
        delivery_record(one, titles.get(one.post_id, ""), handles.get(one.account_id, ""), redacted=wish.redacted)
        for one in gathered.deliveries
    ]


def _plan_table(records: Sequence[Mapping[str, Any]], wish: Wish) -> bytes:
    columns = [name for name in OWN if not (wish.redacted and name in WORDY)]
    return _table(columns, [[_cell(record[name]) for name in columns] for record in records])


def _history_table(records: Sequence[Mapping[str, Any]]) -> bytes:
    """A line for each part that went out, and one for each delivery of which nothing did."""
    plain = [name for name in (records[0] if records else {"id": ""}) if name != "receipts"]
    lines = [
        [_cell(record[name]) for name in plain] + [_cell(receipt.get(name, "")) for name in RECEIPT]
        for record in records
        for receipt in record["receipts"] or [{}]
    ]
    return _table([*plain, *RECEIPT], lines)


def _table(columns: Sequence[str], lines: Sequence[Sequence[str]]) -> bytes:
    file = io.StringIO(newline="")
    writer = csv.writer(file)
    writer.writerow(columns)
    writer.writerows([guarded(cell) for cell in line] for line in lines)
    return MARK + file.getvalue().encode()


def _cell(value: object) -> str:
    """Words as they are, plain lists by the line, everything else as JSON."""
    if isinstance(value, str | int):
        return str(value)
    if isinstance(value, list) and value and all(isinstance(one, str) for one in value):
        return "\n".join(value) if len(value) > 1 else value[0]
    return json.dumps(value, ensure_ascii=False) if value else ""


def feed(gathered: Gathered, wish: Wish) -> bytes:
    """The calendar file: what is planned, or what went out."""
    say = words().text
    name = say("exchange-feed-name", practice=gathered.practice or "Primum")
    if wish.what == PLAN:
        urls = {one.post_id: one.url for one in gathered.deliveries if one.url}
        shown = [post for post in gathered.posts if post.planned_for and post.state is not PostState.ARCHIVED]
        return calendar_file(name, [_planned(post, urls.get(post.id, ""), gathered, wish) for post in shown])
    return calendar_file(name, [_sent(one, gathered, wish) for one in gathered.deliveries if one.receipts])


def _planned(post: Post, url: str, gathered: Gathered, wish: Wish) -> Event:
    say = words().text
    at = post.planned_for or FIRST
    where = ", ".join(f"@{gathered.handles[one]}" for one in post.accounts if one in gathered.handles)
    about = [words().say(POST_STATE[post.state]), where, "" if wish.redacted else post.text]
    goal = say("exchange-goal", goal=post.goal.value)
    summary = goal if wish.redacted or not post.headline else post.headline
    told = "\n".join(part for part in about if part)
    changed = post.updated_at or at
    return Event(post.id, at, changed, post.revision, summary, told, goal, url, firm=post.state in FIRM)


def _sent(delivery: Delivery, gathered: Gathered, wish: Wish) -> Event:
    at = delivery.receipts[0].at
    handle = f"@{gathered.handles.get(delivery.account_id, '')} ({delivery.platform})"
    summary = handle if wish.redacted else gathered.titles.get(delivery.post_id) or handle
    told = "\n".join((handle, *(receipt.url for receipt in delivery.receipts)))
    return Event(delivery.id, at, at, 0, summary, told, delivery.platform, delivery.url, firm=True)


def _write_folder(gathered: Gathered, folder: Path, *, redacted: bool) -> None:
    names = file_names(media for post in gathered.posts for media in post.media)
    for post in gathered.posts:
        text = to_markdown(record_of(post, names, redacted=redacted))
        _write(folder / _file_name(post, gathered.zone, redacted=redacted), text.encode())


def _file_name(post: Post, zone: str, *, redacted: bool) -> str:
    """Day, a few words and the id: sorted by time, and the same file when the post is exported again."""
    day = f"{wall(post.planned_for, zone):%Y-%m-%d}-" if post.planned_for else ""
    said = "" if redacted else re.sub(r"[^a-z0-9]+", "-", post.headline.lower())[:40].strip("-")
    return f"{day}{said}{'-' if said else ''}{post.id}.md"


def _write_media(desk: Desk, posts: Sequence[Post], folder: Path) -> None:
    for sha256, name in file_names(media for post in posts for media in post.media).items():
        _write(folder / name, desk.media.read(sha256))


def _write(file: Path, data: bytes) -> None:
    try:
        write_whole(file, data)
    except OSError as error:
        raise InputError("exchange-cannot-write", file=str(file), why=error.strerror or "") from error
