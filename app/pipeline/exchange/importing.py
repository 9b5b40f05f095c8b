"""Import: read, show, check, and keep as drafts. All chosen rows come in, or none; nothing is ever approved."""

import mimetypes
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from app.domain.desk import Desk
from app.domain.errors import InputError
from app.domain.finding import Finding
from app.domain.media import Media
from app.domain.ports import Work
from app.domain.post import Post
from app.pipeline import library
from app.pipeline.check import around, check_text, unseen
from app.pipeline.exchange.rows import Known, Row, row_of
from app.pipeline.exchange.source import Source
from app.pipeline.exchange.times import DateOrder
from app.pipeline.exchange.values import Wanted
from app.pipeline.way import look
from app.words import words

US = ("us",)
AT_ONCE = 200


def known_of(
    desk: Desk,
    source: Source,
    accounts: tuple[str, ...] = (),
    order: DateOrder | None = None,
    folder: Path | None = None,
) -> Known:
    """What the rows of a source are read against; `accounts` for rows that name none.

    Raises InputError for an account that is not there.
    """
    records = [values for _, _, values in source.records()]
    ids = [str(values["id"]) for values in records if values.get("id")]
    with desk.work() as work:
        profile = work.profile()
        for account_id in accounts:
            work.account(account_id)
        usual = DateOrder.MONTH_FIRST if profile.jurisdictions[:1] == US else DateOrder.DAY_FIRST
        return Known(
            now=desk.clock.now(),
            zone=profile.zone,
            order=order or source.order(usual),
            all_accounts=tuple(work.accounts()),
            campaigns=tuple(work.campaigns()),
            accounts=accounts,
            folder=folder or source.folder,
            there=frozenset(post_id for post_id in ids if _is_there(work, post_id)),
            assets={asset.id: asset for asset in work.assets()} if any(v.get("media") for v in records) else {},
        )


def rows_of(source: Source, known: Known) -> tuple[Row, ...]:
    """The rows of a source, in its order."""
    return tuple(row_of(loose, known) for loose in source.records())


def judged(desk: Desk, row: Row, known: Known) -> tuple[Finding, ...]:
    """What the guidelines say about a row's post on each of its accounts, each finding once, the worst first.

    Pictures that are not in the library yet are looked into when the draft is opened, not here.
    """
    files = tuple(_stand_in(one, known) for one in row.wanted)
    post = replace(row.post, media=files)
    aside = desk if all(media.sha256 for media in files) else replace(desk, media_look=unseen)
    if post.accounts:
        reports = [outlook.checked.report for outlook in look(aside, post)]
    else:
        with desk.work() as work:
            profile, there = work.profile(), around(work, post, desk.clock.now())
        reports = [check_text(post, profile, desk.check, there, look=aside.media_look)]
    found = {(f.rule, f.surface, f.spans): f for report in reports for f in report.findings}
    return tuple(sorted(found.values(), key=lambda f: f.severity.rank))


def _stand_in(wanted: Wanted, known: Known) -> Media:
    if wanted.sha256 in known.assets:
        return _described(known.assets[wanted.sha256].media, wanted)
    mime = mimetypes.guess_type(wanted.name)[0] or "image/jpeg"
    return Media("", wanted.name, mime, size=1, alt_text=wanted.alt_text, captions=wanted.captions)


def keep(desk: Desk, rows: Iterable[Row], known: Known, who: str) -> tuple[Post, ...]:
    """Keep the rows as drafts: all or none.

    Files that the library does not have are taken in first; one that cannot be used stops the import with its row's
    number. Raises InputError, and the StoreError tree.
    """
    now = desk.clock.now()
    posts = [
        replace(row.post, id=desk.new_id(), media=_files(desk, row, known, who), author=who, updated_at=now)
        for row in rows
        if row.usable
    ]
    if not posts:
        raise InputError("exchange-nothing-chosen")
    return put_back(desk, posts, who)


def put_back(desk: Desk, posts: Sequence[Post], who: str) -> tuple[Post, ...]:
    """Keep drafts: those of an import, or of one that was taken back. All or none: a failure takes back what was kept.

    Two hundred to a transaction, so that nothing else waits for long to write. Only a program that is killed in the
    midst of more leaves some; the audit trail tells which.
    """
    kept: list[Post] = []
    done = False
    try:
        for first in range(0, len(posts), AT_ONCE):
            kept += _put(desk, posts[first : first + AT_ONCE], who)
        done = True
    finally:
        if kept and not done:
            take_back(desk, kept, who)
    return tuple(kept)


def _put(desk: Desk, posts: Sequence[Post], who: str) -> list[Post]:
    with desk.work() as work:
        kept = [work.save_post(replace(post, revision=0)) for post in posts]
        detail = f"posts={len(kept)} last={kept[-1].id}"
        work.append_audit(desk.clock.now(), who, "exchange-did-import", kept[0].id, detail)
    return kept


def take_back(desk: Desk, posts: Sequence[Post], who: str) -> int:
    """Remove the drafts of an import that nobody has touched since; how many stay because somebody has."""
    parts = [posts[first : first + AT_ONCE] for first in range(0, len(posts), AT_ONCE)]
    return sum(_take(desk, part, who) for part in parts)


def _take(desk: Desk, posts: Sequence[Post], who: str) -> int:
    with desk.work() as work:
        there = [(post, _revision(work, post.id)) for post in posts]
        untouched = [post for post, revision in there if revision == post.revision]
        for post in untouched:
            work.delete_post(post.id)
        work.append_audit(desk.clock.now(), who, "exchange-did-take-back", posts[0].id, f"posts={len(untouched)}")
    return sum(revision > 0 for _, revision in there) - len(untouched)


def _files(desk: Desk, row: Row, known: Known, who: str) -> tuple[Media, ...]:
    return tuple(_file(desk, one, row, known, who) for one in row.wanted)


def _file(desk: Desk, wanted: Wanted, row: Row, known: Known, who: str) -> Media:
    if wanted.sha256 in known.assets:
        return _described(known.assets[wanted.sha256].media, wanted)
    try:
        data = ((known.folder or Path()) / wanted.name).read_bytes()
        return _described(library.add(desk, data, wanted.name, who).media, wanted)
    except OSError as error:
        why = error.strerror or ""
        raise InputError("exchange-file-unreadable", row=row.number, name=wanted.name, why=why) from error
    except InputError as error:
        raise InputError("exchange-file-unfit", row=row.number, name=wanted.name, why=words().error(error)) from error


def _described(media: Media, wanted: Wanted) -> Media:
    """The file with the words that the row has for it. Words about faces are never imported: they are somebody's."""
    return replace(
        media,
        alt_text=wanted.alt_text or media.alt_text,
        captions=wanted.captions or media.captions,
        captions_drawn=wanted.captions_drawn or media.captions_drawn,
        consent_id=wanted.consent_id or media.consent_id,
        vouched=(),
    )


def _is_there(work: Work, post_id: str) -> bool:
    return _revision(work, post_id) > 0


def _revision(work: Work, post_id: str) -> int:
    try:
        return work.post(post_id).revision
    except InputError:
        return 0
