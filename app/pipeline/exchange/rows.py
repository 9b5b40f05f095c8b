"""Records to drafts, row by row: what stops a row, what is left out of it, and what somebody should know."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from app.domain.account import Account
from app.domain.campaign import Campaign
from app.domain.errors import InputError
from app.domain.goal import Audience, Goal, PostKind
from app.domain.library import Asset
from app.domain.message import Message
from app.domain.post import Post
from app.pipeline.exchange.source import Loose
from app.pipeline.exchange.times import DateOrder, instant_of
from app.pipeline.exchange.values import (
    WEB,
    Wanted,
    card_in,
    choice_in,
    evidence_in,
    files_in,
    list_in,
    pairs_in,
    words_in,
)

PARTED = ("date", "time")


@dataclass(frozen=True, slots=True)
class Known:
    """What rows are read against. `accounts` are chosen for rows that name none; `folder` is where files lie.

    `there` are ids of posts that the plan has already, `assets` the library's files by SHA-256.
    """

    now: datetime
    zone: str
    order: DateOrder
    all_accounts: tuple[Account, ...] = ()
    campaigns: tuple[Campaign, ...] = ()
    accounts: tuple[str, ...] = ()
    folder: Path | None = None
    there: frozenset[str] = frozenset()
    assets: Mapping[str, Asset] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Row:
    """One row. `problem` says why it cannot be taken in; `notes` what is left out of it, or was changed.

    The post has neither id nor media yet: `wanted` are the files it is to get, those that were found.
    """

    number: int
    file: str
    post: Post
    wanted: tuple[Wanted, ...] = ()
    problem: Message | None = None
    notes: tuple[Message, ...] = ()
    already: bool = False

    @property
    def usable(self) -> bool:
        """Whether it can become a draft."""
        return self.problem is None


def row_of(loose: Loose, known: Known) -> Row:
    """A record as a row; what cannot be read of it becomes its problem, never an exception."""
    number, file, values = loose
    notes: list[Message] = []
    try:
        post, wanted = _draft(values, known, notes), files_in(values)
    except InputError as error:
        return Row(number, file, Post(id="", text=_shown(values)), problem=error.message)
    if not post.text.strip() and not wanted:
        return Row(number, file, post, problem=Message.of("exchange-nothing-in-row"))
    found = tuple(_placed(one, known, notes) for one in wanted)
    already = words_in(values, "id") in known.there
    if already:
        notes.append(Message.of("exchange-already-there"))
    return Row(number, file, post, tuple(one for one in found if one), None, tuple(notes), already)


def _shown(values: Mapping[str, Any]) -> str:
    """The text of a row that cannot be used, for the list."""
    text = values.get("text")
    return text if isinstance(text, str) else ""


def _draft(values: Mapping[str, Any], known: Known, notes: list[Message]) -> Post:
    tags = list_in(values, "tags")
    campaign = _campaign(words_in(values, "campaign"), known, notes)
    post = Post(
        id="",
        text=_with_link(words_in(values, "text"), words_in(values, "link").strip()),
        title=words_in(values, "title"),
        goal=choice_in(values, "goal", Goal, Goal.EDUCATION),
        audience=choice_in(values, "audience", Audience, Audience.PUBLIC),
        kind=choice_in(values, "kind", PostKind, PostKind.POST),
        in_reply_to=words_in(values, "in_reply_to"),
        accounts=_accounts(list_in(values, "accounts"), known, notes) or known.accounts,
        overrides=pairs_in(values, "overrides", "text:"),
        evidence=evidence_in(values),
        link_card=card_in(values),
        content_warning=words_in(values, "content_warning"),
        options=pairs_in(values, "options", "option:"),
        consents=list_in(values, "consents"),
        language=words_in(values, "language") or "en",
        campaign_id=campaign,
        planned_for=_time(values, known, notes),
    )
    if words_in(values, "comment").strip():
        notes.append(Message.of("exchange-no-comment"))
    return _tagged(post, tags, known, notes)


def _with_link(text: str, link: str) -> str:
    """The link goes to the end of the text, where its platform would have put it; one that is there stays alone."""
    return text if not link or link in text else f"{text.rstrip()}\n\n{link}".lstrip()


def _time(values: Mapping[str, Any], known: Known, notes: list[Message]) -> datetime | None:
    """The moment; one that has passed is none, for a draft must not lie in the past as if it had gone out."""
    parted = " ".join(words_in(values, name).strip() for name in PARTED).strip()
    when = instant_of(words_in(values, "planned_for") or parted, known.zone, known.order)
    if when is None or when > known.now:
        return when
    notes.append(Message.of("exchange-past"))
    return None


def _accounts(names: tuple[str, ...], known: Known, notes: list[Message]) -> tuple[str, ...]:
    found = []
    for name in names:
        fitting = _fitting(name, known.all_accounts)
        if len(fitting) == 1:
            found.append(fitting[0].id)
        else:
            notes.append(Message.of("exchange-several-accounts" if fitting else "exchange-no-account", name=name[:60]))
    return tuple(dict.fromkeys(found))


def _fitting(name: str, accounts: tuple[Account, ...]) -> list[Account]:
    """The account with this id; else those of this handle, shown name or platform."""
    exact = [account for account in accounts if account.id == name]
    said = name.casefold().removeprefix("@")
    return exact or [
        one
        for one in accounts
        if said in (one.handle.casefold().removeprefix("@"), one.display_name.casefold(), one.platform)
    ]


def _campaign(name: str, known: Known, notes: list[Message]) -> str:
    said = name.strip().casefold()
    found = next((one.id for one in known.campaigns if said in (one.id.casefold(), one.name.casefold())), "")
    if said and not found:
        notes.append(Message.of("exchange-no-campaign", name=name[:60]))
    return found


def _tagged(post: Post, tags: tuple[str, ...], known: Known, notes: list[Message]) -> Post:
    """Tags that are a goal or a campaign become that; Primum has no others, so that the rest is told."""
    rest = []
    for tag in tags:
        campaign = next((one for one in known.campaigns if one.name.casefold() == tag.casefold()), None)
        if tag.casefold() in set(Goal):
            post = replace(post, goal=Goal(tag.casefold()))
        elif campaign:
            post = replace(post, campaign_id=campaign.id)
        else:
            rest.append(tag)
    if rest:
        notes.append(Message.of("exchange-no-tags", tags=", ".join(rest)[:120]))
    return post


def _placed(wanted: Wanted, known: Known, notes: list[Message]) -> Wanted | None:
    """The file as it can be had: from the library, or beside the import. Nothing is fetched from an address."""
    if wanted.sha256 in known.assets:
        return wanted
    address = bool(WEB.match(wanted.name))
    name = Path(wanted.name.split("?", 1)[0] if address else wanted.name.replace("\\", "/")).name
    if known.folder and name and (known.folder / name).is_file():
        return replace(wanted, name=name, sha256="")
    notes.append(Message.of("exchange-not-fetched" if address else "exchange-no-file", name=name or wanted.name[:80]))
    return None
