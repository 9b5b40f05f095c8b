"""The library: every picture, film and document of the practice, what is written down about it, how it is found."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from app.domain.lifecycle import PostState
from app.domain.media import Media, Rights, Said

AI_MADE = "ai-made"
PLANNED = frozenset({PostState.APPROVED, PostState.SCHEDULED, PostState.PARTLY})
"""The states of a post that will go out, or go on going out, by itself."""
SOON = 30
"""Days before the end of the rights in which the page says so."""


class RightsKind(StrEnum):
    """Why a file may be used; empty where nobody has said."""

    UNSAID = ""
    OWN = "own"
    LICENSED = "licensed"
    CC = "cc"
    PUBLIC_DOMAIN = "public-domain"
    PERMISSION = "permission"
    PLATFORM = "platform-library"


class FileKind(StrEnum):
    """What a file is, as people call it."""

    PICTURE = "picture"
    FILM = "film"
    DOCUMENT = "document"


class Only(StrEnum):
    """What is left of the library by a filter."""

    ALL = ""
    UNUSED = "unused"
    EXPIRED = "expired"
    NO_RIGHTS = "no-rights"
    NO_ALT = "no-alt"
    AI = "ai"


@dataclass(frozen=True, slots=True)
class Asset:
    """A file of the library. `media` holds the alt text, captions and consent that a post gets when it is picked.

    Its id is the SHA-256 of the cleaned bytes. `copy_of` is that of the file it was made from, empty for one that came
    from outside. `added_at` is a UTC instant.
    """

    media: Media
    tags: tuple[str, ...] = ()
    rights: Rights | None = None
    ai_made: bool = False
    copy_of: str = ""
    added_by: str = ""
    added_at: datetime | None = None
    revision: int = 0

    @property
    def id(self) -> str:
        """The SHA-256 of the cleaned bytes."""
        return self.media.sha256

    @property
    def kind(self) -> FileKind:
        """Picture, film or document."""
        if self.media.is_document:
            return FileKind.DOCUMENT
        return FileKind.FILM if self.media.is_video else FileKind.PICTURE

    @property
    def rights_kind(self) -> RightsKind:
        """Why it may be used."""
        return RightsKind(self.rights.kind) if self.rights else RightsKind.UNSAID

    def expired(self, today: date) -> bool:
        """Whether the rights have ended before this day of the practice."""
        return bool(self.rights and self.rights.until and self.rights.until < today)

    @property
    def said(self) -> Said:
        """What the library says of the file, as the checks hear it."""
        return Said(marks=frozenset({AI_MADE}) if self.ai_made else frozenset(), rights=self.rights)


@dataclass(frozen=True, slots=True)
class Use:
    """A post that shows a file."""

    post_id: str
    headline: str
    state: PostState
    when: datetime | None = None

    @property
    def planned(self) -> bool:
        """Whether it will go out by itself."""
        return self.state in PLANNED


@dataclass(frozen=True, slots=True)
class Shelved:
    """A file of the library as a list shows it."""

    asset: Asset
    uses: tuple[Use, ...] = ()
    expired: bool = False

    @property
    def searched(self) -> str:
        """What the words of a search are looked for in."""
        media, rights = self.asset.media, self.asset.rights or Rights("")
        parts = (media.filename, media.alt_text, *self.asset.tags, self.asset.added_by)
        credit = (rights.author, rights.title, rights.source, rights.licence, rights.reference)
        return " ".join((*parts, *credit)).casefold()


@dataclass(frozen=True, slots=True)
class Wanted:
    """A search: words, a tag, a kind of file, a kind of rights (None: any), and a filter."""

    words: str = ""
    tag: str = ""
    kind: FileKind | None = None
    rights: RightsKind | None = None
    only: Only = Only.ALL

    def fits(self, shelved: Shelved) -> bool:
        """Whether a file is among what is wanted."""
        asset = shelved.asset
        return (
            all(word in shelved.searched for word in self.words.casefold().split())
            and (not self.tag or self.tag in asset.tags)
            and self.kind in (None, asset.kind)
            and self.rights in (None, asset.rights_kind)
            and _left_by(self.only, shelved)
        )


def _left_by(only: Only, shelved: Shelved) -> bool:
    asset = shelved.asset
    return {
        Only.ALL: True,
        Only.UNUSED: not shelved.uses,
        Only.EXPIRED: shelved.expired,
        Only.NO_RIGHTS: asset.rights is None,
        Only.NO_ALT: asset.media.is_image and not asset.media.alt_text.strip(),
        Only.AI: asset.ai_made,
    }[only]


@dataclass(frozen=True, slots=True)
class Found:
    """What a search leaves, and all tags that there are, by name."""

    files: tuple[Shelved, ...]
    tags: tuple[str, ...] = field(default=())


def found(files: Iterable[Shelved], wanted: Wanted) -> Found:
    """The files that are wanted, in their order."""
    every = tuple(files)
    tags = {tag for one in every for tag in one.asset.tags}
    return Found(tuple(one for one in every if wanted.fits(one)), tuple(sorted(tags)))


def clean_tags(given: Iterable[str]) -> tuple[str, ...]:
    """Tags as they are kept: small, without “#” and outer spaces, each once, in order."""
    plain = (" ".join(tag.replace("#", " ").casefold().split())[:60] for tag in given)
    return tuple(dict.fromkeys(tag for tag in plain if tag))


def tidy(asset: Asset) -> Asset:
    """The record as it is kept: clean tags, no outer spaces, no rights where no kind is chosen."""
    rights = asset.rights if asset.rights and asset.rights.kind else None
    if rights is not None:
        names = ("author", "source", "licence", "title", "reference")
        told: dict[str, Any] = {name: " ".join(getattr(rights, name).split()) for name in names}
        rights = replace(rights, **told)
    media = replace(asset.media, alt_text=asset.media.alt_text.strip())
    return replace(asset, media=media, tags=clean_tags(asset.tags), rights=rights)


def lacking(rights: Rights | None) -> tuple[str, ...]:
    """What a rights record does not say and its kind asks for: author, source, licence, title, reference.

    A Creative Commons licence asks for title, author, source and licence (creativecommons.org, “Recommended practices
    for attribution”, read 2026-11); where a work has no title, none need be named (from version 4.0 on).
    """
    if rights is None:
        return ()
    if rights.kind == RightsKind.CC:
        return tuple(name for name in ("author", "source", "licence") if not getattr(rights, name).strip())
    needs_paper = rights.kind in (RightsKind.LICENSED, RightsKind.PERMISSION)
    return ("reference",) if needs_paper and not rights.reference.strip() and not rights.file else ()
