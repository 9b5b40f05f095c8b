"""Entries beside posts: a meeting with announcement, reminder and recap; milestones; notes on one's own learning."""

import csv
import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from app.domain.desk import Desk
from app.domain.entry import Entry, EntryKind, Linked, Role
from app.domain.errors import InputError
from app.domain.goal import Goal
from app.domain.lifecycle import PostState
from app.domain.ports import Work
from app.domain.post import Post
from app.pipeline.plan import PUBLIC, WITH_PLAN, save_draft
from app.words import words

OFFSETS: Mapping[Role, int] = {Role.ANNOUNCE: -7 * 24, Role.REMIND: -24, Role.RECAP: 24}
"""Hours from the meeting at which its posts stand, where nothing else is chosen."""

TEXTS = {Role.ANNOUNCE: "aims-text-announce", Role.REMIND: "aims-text-remind", Role.RECAP: "aims-text-recap"}
LONGEST_TITLE, LONGEST_MINUTES = 200, 7 * 24 * 60
COLUMNS = ("aims-cpd-day", "aims-cpd-title", "aims-cpd-hours", "aims-cpd-where", "aims-cpd-note")
FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class Made:
    """An entry as it is kept, the drafts made or moved with it, and how many approved posts must be looked at again."""

    entry: Entry
    posts: tuple[Post, ...] = ()
    reopened: int = 0


def add(desk: Desk, entry: Entry, who: str, offsets: Mapping[Role, int] | None = None) -> Made:
    """Keep a new entry; a meeting gets a draft for each of `offsets` (hours from it), linked with it.

    A draft whose time has passed stands without a time. Raises InputError for what is missing or cannot be.
    """
    entry = _tidy(replace(entry, id=desk.new_id()))
    now, made = desk.clock.now(), []
    wanted = (OFFSETS if offsets is None else offsets) if entry.kind is EntryKind.MEETING else {}
    with desk.work() as work:
        zone = work.profile().zone
        for role, hours in wanted.items():
            when = entry.moment(hours, zone)
            draft = Post(desk.new_id(), _text(entry, role, zone), _title(entry, role), Goal.NETWORKING)
            draft = replace(draft, planned_for=when if when > now else None, campaign_id=entry.campaign_id)
            made.append(work.save_post(replace(draft, author=who, updated_at=now)))
            work.append_audit(now, who, "plan-did-create", draft.id)
        linked = tuple(Linked(r, p.id, h) for (r, h), p in zip(wanted.items(), made, strict=True))
        entry = replace(entry, linked=linked)
        work.save_entry(entry)
        work.append_audit(now, who, "aims-did-add-entry", entry.id)
    return Made(entry, tuple(made))


def change(desk: Desk, entry: Entry, who: str) -> Made:
    """Keep a changed entry. When a meeting moves, its posts move with it as far as nothing of them is or may be public.

    The date in their text follows where it stands there as it was written; one that was approved is a draft again, for
    somebody must look at its date. Raises InputError as `add` does, and where the entry is gone.
    """
    entry = _tidy(entry)
    with desk.work() as work:
        before, zone = work.entry(entry.id), work.profile().zone
        work.save_entry(entry)
        work.append_audit(desk.clock.now(), who, "aims-did-change-entry", entry.id)
        moved = (before.day, before.at) != (entry.day, entry.at)
        posts = _to_move(work, entry) if moved else []
    saved = tuple(_follow(desk, before, entry, linked, post, zone, who) for linked, post in posts)
    return Made(entry, saved, sum(post.state in WITH_PLAN for _, post in posts))


def remove(desk: Desk, entry_id: str, who: str) -> Entry:
    """Forget an entry and return it; its posts stay. Raises InputError where there is none."""
    with desk.work() as work:
        entry = work.entry(entry_id)
        work.remove_entry(entry_id)
        work.append_audit(desk.clock.now(), who, "aims-did-remove-entry", entry_id)
    return entry


def put_back(desk: Desk, entry: Entry, who: str) -> Entry:
    """Keep a removed entry again, with its id and links."""
    with desk.work() as work:
        work.save_entry(entry)
        work.append_audit(desk.clock.now(), who, "aims-did-add-entry", entry.id)
    return entry


def unmake(desk: Desk, made: Made, who: str) -> None:
    """Undo `add`: the entry goes, and those of its drafts that nobody has changed since."""
    remove(desk, made.entry.id, who)
    with desk.work() as work:
        for linked, post in _to_move(work, made.entry):
            if post.revision == 1:
                work.delete_post(linked.post_id)
                work.append_audit(desk.clock.now(), who, "plan-did-delete", post.id)


def learning_csv(entries: Iterable[Entry]) -> str:
    """Notes on learning as a table (CSV, RFC 4180), the earliest first: day, title, hours, where, reflection.

    A cell that a spreadsheet would run as a formula is kept as text by an apostrophe.
    """
    out = io.StringIO()
    table = csv.writer(out)
    say = words().text
    table.writerow([say(column) for column in COLUMNS])
    for one in sorted((e for e in entries if e.kind is EntryKind.CPD), key=lambda e: (e.day, e.id)):
        cells = (one.day.isoformat(), one.title, f"{one.minutes / 60:g}", one.where, one.note)
        table.writerow([f"'{cell}" if cell.startswith(FORMULA) else cell for cell in cells])
    return out.getvalue()


def when_words(entry: Entry, zone: str) -> str:
    """Its day and time as its posts say them: “24 November 2026, 14:00 (Toronto time)”."""
    say, place = words().text, zone.rpartition("/")[2].replace("_", " ")
    day = say("aims-day", day=entry.day.day, month=entry.day.month, year=str(entry.day.year))
    return say("aims-day-time", day=day, time=f"{entry.at:%H:%M}", place=place) if entry.at else day


def _tidy(entry: Entry) -> Entry:
    entry = replace(entry, title=" ".join(entry.title.split()), where=entry.where.strip(), note=entry.note.strip())
    if not entry.title:
        raise InputError("aims-entry-no-title")
    if len(entry.title) > LONGEST_TITLE:
        raise InputError("aims-entry-long-title", most=LONGEST_TITLE)
    if entry.kind is EntryKind.MEETING and entry.at is None:
        raise InputError("aims-entry-no-time")
    if not 0 <= entry.minutes <= LONGEST_MINUTES:
        raise InputError("aims-entry-minutes")
    return entry


def _title(entry: Entry, role: Role) -> str:
    return words().text("aims-draft-title", role=role.value, title=entry.title)


def _text(entry: Entry, role: Role, zone: str) -> str:
    text = words().text(TEXTS[role], title=entry.title, when=when_words(entry, zone))
    return f"{text}\n\n{entry.where}" if entry.where and role is not Role.RECAP else text


def _to_move(work: Work, entry: Entry) -> list[tuple[Linked, Post]]:
    found = []
    for linked in entry.linked:
        try:
            post = work.post(linked.post_id)
        except InputError:
            continue
        begun = any(delivery.begun for delivery in work.deliveries(post.id))
        if post.state not in PUBLIC and not begun:
            found.append((linked, post))
    return found


def _follow(desk: Desk, before: Entry, entry: Entry, linked: Linked, post: Post, zone: str, who: str) -> Post:
    when = entry.moment(linked.hours, zone)
    text = post.text.replace(when_words(before, zone), when_words(entry, zone))
    state = PostState.DRAFT if post.state in WITH_PLAN else post.state
    ahead = when if when > desk.clock.now() else None
    return save_draft(desk, replace(post, text=text, state=state, planned_for=ahead), who)
