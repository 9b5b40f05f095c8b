"""Library: files come in, are described, picked, and go; what is written down of them reaches every check."""

import hashlib
from collections.abc import Iterable
from dataclasses import fields, replace

from app.domain.calendar import wall
from app.domain.desk import Desk
from app.domain.errors import InputError
from app.domain.library import Asset, Shelved, clean_tags, tidy
from app.domain.media import Media, Rights
from app.domain.ports import Work
from app.pipeline.register import check_file

LONGEST_ALT = 4000
KEPT = frozenset({"media", "added_by", "added_at", "copy_of", "revision"})
"""What an edit of the record does not change; of `media` only words."""
WORDS = ("alt_text", "captions", "captions_drawn", "consent_id")


def add(desk: Desk, data: bytes, name: str, who: str, tags: Iterable[str] = ()) -> Asset:
    """Clean and keep a file, and write it down. The same file again changes nothing but gets the new tags, too.

    Raises InputError for what cannot be used, and the StoreError tree.
    """
    media = desk.media.add(data, name)
    with desk.work() as work:
        return _noted(desk, work, media, who, clean_tags(tags))


def note(desk: Desk, media: Media, who: str) -> Asset:
    """Write down a file that the store has already; one that is there stays as it is."""
    with desk.work() as work:
        return _noted(desk, work, media, who)


def note_copy(desk: Desk, copy: Media, original: Media, who: str) -> Asset:
    """Write down a changed copy: it has the tags and rights of what it was made from, and says that it was changed."""
    with desk.work() as work:
        before = _noted(desk, work, original, who)
        there = work.assets([copy.sha256])
        if there:
            return there[0]
        rights = replace(before.rights, changed=True) if before.rights else None
        fresh = replace(before, media=_plain(copy), rights=rights, copy_of=before.id, revision=0)
        return _added(desk, work, fresh, who)


def _noted(desk: Desk, work: Work, media: Media, who: str, tags: tuple[str, ...] = ()) -> Asset:
    there = work.assets([media.sha256])
    if not there:
        return _added(desk, work, Asset(_plain(media), tags), who)
    more = tuple(tag for tag in tags if tag not in there[0].tags)
    return work.save_asset(replace(there[0], tags=(*there[0].tags, *more))) if more else there[0]


def _added(desk: Desk, work: Work, asset: Asset, who: str) -> Asset:
    now = desk.clock.now()
    saved = work.save_asset(replace(asset, added_by=who, added_at=now))
    work.append_audit(now, who, "library-did-add", saved.id, f"copy_of={saved.copy_of}" if saved.copy_of else "")
    return saved


def _plain(media: Media) -> Media:
    """The file without words about who is in it: these belong to a post."""
    return replace(media, vouched=())


def change(desk: Desk, asset: Asset, who: str) -> Asset:
    """Keep what was changed: tags, rights, alt text, captions, consent, whether a machine made it.

    A post's own alt text and captions stay as they are. Raises InputError where the record contradicts itself, Changed
    where another window was faster.
    """
    with desk.work() as work:
        before = work.asset(asset.id)
        media = replace(before.media, **{name: getattr(asset.media, name) for name in WORDS})
        fresh = tidy(
            replace(asset, media=media, added_by=before.added_by, added_at=before.added_at, copy_of=before.copy_of)
        )
        if len(media.alt_text) > LONGEST_ALT:
            raise InputError("library-alt-too-long", most=LONGEST_ALT)
        if replace(fresh, revision=before.revision) == before:
            return before
        saved = work.save_asset(fresh)
        detail = f"fields={','.join(_differing(before, saved))}"
        work.append_audit(desk.clock.now(), who, "library-did-change", saved.id, detail)
    return saved


def _differing(before: Asset, after: Asset) -> list[str]:
    own = [f.name for f in fields(Asset) if f.name not in KEPT and getattr(before, f.name) != getattr(after, f.name)]
    return own + [name for name in WORDS if getattr(before.media, name) != getattr(after.media, name)]


def attach_permission(desk: Desk, asset_id: str, data: bytes, who: str) -> Asset:
    """Keep the paper that allows the use, encrypted, with the record. Raises InputError for no PDF and no picture."""
    mime, digest = check_file(data), hashlib.sha256(data).hexdigest()
    desk.forms.keep(digest, data)  # before the record that names it, so that a crash between leaves no broken link
    with desk.work() as work:
        asset = work.asset(asset_id)
        rights = replace(asset.rights or Rights("permission"), file=digest, file_mime=mime)
        saved = work.save_asset(replace(asset, rights=rights))
        work.append_audit(desk.clock.now(), who, "library-did-attach", asset_id, f"sha256={digest} bytes={len(data)}")
    return saved


def permission(desk: Desk, asset_id: str, who: str) -> bytes:
    """The paper that allows the use; that somebody took it out is noted. Raises InputError where there is none."""
    with desk.work() as work:
        asset = work.asset(asset_id)
    if asset.rights is None or not asset.rights.file:
        raise InputError("library-no-permission-file", name=asset.media.filename)
    data = desk.forms.read(asset.rights.file)
    with desk.work() as work:
        work.append_audit(desk.clock.now(), who, "library-did-read", asset_id, f"sha256={asset.rights.file}")
    return data


def remove(desk: Desk, asset_id: str, who: str) -> bool:
    """Take a file out of the library. Whether its bytes were erased too: not while any post shows them.

    Raises InputError while a post that will go out shows it, and the StoreError tree.
    """
    with desk.work() as work:
        asset, uses = work.asset(asset_id), work.media_uses().get(asset_id, ())
        planned = next((use for use in uses if use.planned), None)
        if planned is not None:
            raise InputError("library-in-use", name=asset.media.filename, title=planned.headline)
        covered = any(asset_id in consent.media for consent in work.consents())
        work.remove_asset(asset_id)
        work.append_audit(desk.clock.now(), who, "library-did-remove", asset_id, f"erased={not (uses or covered)}")
    if uses or covered:
        return False
    desk.media.remove(asset_id)
    return True


def shelves(desk: Desk) -> tuple[Shelved, ...]:
    """The whole library, the newest first, with where each file is used and whether its rights have ended."""
    with desk.work() as work:
        today = wall(desk.clock.now(), work.profile().zone).date()
        uses = work.media_uses()
        return tuple(Shelved(asset, uses.get(asset.id, ()), asset.expired(today)) for asset in work.assets())


def shelf(desk: Desk, asset_id: str) -> Shelved:
    """One file, by its id or the first eight digits of it, or more. Raises InputError for none and for several."""
    every = shelves(desk)
    fitting = [one for one in every if one.asset.id.startswith(asset_id.lower())] if len(asset_id) >= 8 else []
    if len(fitting) != 1:
        raise InputError("library-none", id=asset_id[:12])
    return fitting[0]
