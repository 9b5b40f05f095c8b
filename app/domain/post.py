"""The post as its author writes it: once, for all platforms."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from app.domain.goal import Audience, Goal, PostKind
from app.domain.lifecycle import PostState
from app.domain.media import Media


@dataclass(frozen=True, slots=True)
class Evidence:
    """A source the post rests on; `kind` is guideline, study, review, agency or other; `date` ISO 8601 or empty.

    `valid_until` is the last day (ISO 8601) on which it may be relied on, or empty: nothing goes out on it afterwards.
    """

    where: str
    title: str = ""
    kind: str = "other"
    date: str = ""
    valid_until: str = ""


@dataclass(frozen=True, slots=True)
class LinkCard:
    """What a platform shows under the text for a link, in the author's words; nothing is fetched for it."""

    url: str
    title: str = ""
    description: str = ""


@dataclass(frozen=True, slots=True)
class Post:
    """A draft or planned post. `overrides` holds, per platform id, the text where the person edited that version.

    `accounts` are the ids of the accounts it is meant for. `planned_for` is a UTC instant or None for the backlog.
    `options` are the wishes that only some platforms know, as words ("yes", "medicine"): `paid_partnership`, or
    `reddit.subreddit` for one platform alone; each adapter says in its docstring which it reads.
    `tags` sort posts for the person; no reader sees them, so that they are no part of what is checked or approved.
    `revision` grows by one with every saved change and guards two windows editing the same post.
    """

    id: str
    text: str
    title: str = ""
    goal: Goal = Goal.EDUCATION
    audience: Audience = Audience.PUBLIC
    kind: PostKind = PostKind.POST
    in_reply_to: str = ""
    state: PostState = PostState.DRAFT
    media: tuple[Media, ...] = ()
    accounts: tuple[str, ...] = ()
    overrides: Mapping[str, str] = field(default_factory=dict)
    evidence: tuple[Evidence, ...] = ()
    link_card: LinkCard | None = None
    content_warning: str = ""
    options: Mapping[str, str] = field(default_factory=dict)
    consents: tuple[str, ...] = ()
    language: str = "en"
    campaign_id: str = ""
    tags: tuple[str, ...] = ()
    planned_for: datetime | None = None
    author: str = ""
    revision: int = 0
    updated_at: datetime | None = None

    @property
    def resting_on(self) -> tuple[str, ...]:
        """The ids of the consents that the post, its pictures and the faces in them are linked with, in order."""
        shown = (i for m in self.media for i in (m.consent_id, *(word.consent_id for word in m.vouched)))
        return tuple(dict.fromkeys(i for i in (*self.consents, *shown) if i))

    @property
    def headline(self) -> str:
        """A short name for lists: the title, or the first line of the text."""
        return self.title or self.text.strip().split("\n", 1)[0][:80]
