"""A post as a JSON object: the shape that `check`, `tailor` and `schedule` read."""

import json
import mimetypes
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.commands.circumstances import circumstances
from app.commands.fields import choice, day, instant, items, text, texts, whole
from app.domain.context import Context, HouseRule
from app.domain.errors import InputError
from app.domain.goal import AccountKind, Audience, Goal, PostKind
from app.domain.media import Media
from app.domain.post import Evidence, LinkCard, Post

LABELS = ("staff", "self", "actor", "patient", "crowd", "simulation")
"""What may be said of the faces in a file; `patient` needs a consent."""

JURISDICTIONS = ("us", "ca", "ca-on", "uk", "eu", "ie", "au", "nz", "in")


@dataclass(frozen=True, slots=True)
class Defaults:
    """What the command line says where a line of input is silent."""

    jurisdictions: tuple[str, ...] = ("us",)
    platform: str = ""
    audience: Audience = Audience.PUBLIC
    kind: PostKind = PostKind.POST
    account: AccountKind = AccountKind.PROFESSIONAL
    house_rules: tuple[HouseRule, ...] = ()


@dataclass(frozen=True, slots=True)
class Submission:
    """One post from a file: the post, for whom it is checked, and what surrounds it.

    `media` holds path and alt text as given, `faces` beside it whose faces a file shows: a label and a consent's id,
    each empty where nothing is said.
    """

    id: str
    post: Post
    platform: str = ""
    jurisdictions: tuple[str, ...] = ("us",)
    account: AccountKind = AccountKind.PROFESSIONAL
    media: tuple[tuple[Path, str], ...] = field(default=())
    faces: tuple[tuple[str, str], ...] = field(default=())
    context: Context = field(default_factory=Context)


def parse_line(line: bytes, defaults: Defaults) -> Submission:
    """A submission from one line of JSON. Raises InputError with what is wrong with it."""
    return parse(read_object(line), defaults)


def read_object(line: bytes) -> Mapping[str, Any]:
    """A JSON object from one line. Raises InputError for anything else."""
    try:
        data = read_json(line)
    except (ValueError, RecursionError) as error:
        raise InputError("cli-bad-json", why=str(error)) from error
    if not isinstance(data, dict):
        raise InputError("cli-not-an-object")
    return data


def read_json(line: bytes) -> Any:
    """A JSON value, with or without a byte order mark. Raises ValueError (also for NaN and endless numbers)."""
    return json.loads(line.decode("utf-8-sig"), parse_constant=_no_number)


def _no_number(name: str) -> None:
    raise ValueError(f"{name} is not JSON")


def parse(data: Mapping[str, Any], defaults: Defaults) -> Submission:
    """A submission from a JSON object; all fields but `text` may be absent or null."""
    given = {key: value for key, value in data.items() if value is not None}
    name = str(given.get("id", ""))
    media = _media(given.get("media", []))
    post = Post(
        id=name,
        text=text(given, "text", needed=True),
        title=text(given, "title"),
        goal=choice(Goal, given.get("goal", Goal.EDUCATION), "goal"),
        audience=choice(Audience, given.get("audience", defaults.audience), "audience"),
        kind=choice(PostKind, given.get("kind", defaults.kind), "kind"),
        in_reply_to=text(given, "in_reply_to"),
        media=tuple(_named(path, alt) for path, alt in media),
        evidence=tuple(source_of(e) for e in items(given.get("evidence", []), "evidence")),
        link_card=_card(given.get("link_card")),
        content_warning=text(given, "content_warning"),
        options=_options(given.get("options", {})),
        consents=texts(given, "consents"),
        language=text(given, "language") or "en",
        planned_for=instant(given, "publish_at"),
    )
    return Submission(
        id=name,
        post=post,
        platform=text(given, "platform") or defaults.platform,
        jurisdictions=_jurisdictions(given.get("jurisdiction", list(defaults.jurisdictions))),
        account=choice(AccountKind, given.get("account", defaults.account), "account"),
        media=media,
        faces=tuple(_said(item) for item in items(given.get("media", []), "media")),
        context=circumstances(given, defaults.house_rules),
    )


def source_of(value: object) -> Evidence:
    """A source: its address, or an object with `where`, `title`, `kind`, `date` and `valid_until` (a day)."""
    if not isinstance(value, dict):
        return Evidence(where=whole(str(value)))
    until = text(value, "valid_until")
    if until:
        day(until, "evidence.valid_until")
    kind = text(value, "kind") or "other"
    return Evidence(text(value, "where", needed=True), text(value, "title"), kind, text(value, "date"), until)


def _options(value: object) -> dict[str, str]:
    """Wishes for platforms; true and false are words like any other."""
    if not isinstance(value, dict) or not all(isinstance(one, str | bool | int) for one in value.values()):
        raise InputError("cli-field-must-be-words", field="options")
    return {name: ("yes" if one else "no") if isinstance(one, bool) else str(one) for name, one in value.items()}


def _jurisdictions(value: object) -> tuple[str, ...]:
    wanted = tuple(str(v).lower() for v in (value if isinstance(value, list) else [value]))
    for one in wanted:
        if one not in JURISDICTIONS:
            known = ", ".join(JURISDICTIONS)
            raise InputError("cli-field-unknown-value", field="jurisdiction", value=one, known=known)
    return wanted


def _media(value: object) -> tuple[tuple[Path, str], ...]:
    found = []
    for item in items(value, "media"):
        if not isinstance(item, dict) or not isinstance(item.get("path"), str):
            raise InputError("cli-media-needs-path")
        found.append((Path(item["path"]), whole(str(item.get("alt_text") or ""))))
    return tuple(found)


def _said(item: Mapping[str, Any]) -> tuple[str, str]:
    """Whose faces a file shows: a word for all of them."""
    label, consent = text(item, "faces"), text(item, "consent")
    if label and label not in LABELS:
        raise InputError("cli-field-unknown-value", field="media.faces", value=label, known=", ".join(LABELS))
    return label, consent


def _named(path: Path, alt: str) -> Media:
    """What the checks can know of a file by its name alone; `check` opens no file."""
    mime = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    return Media("", path.name, mime, _size(path), alt_text=alt)


def _size(path: Path) -> int:
    """Bytes of a file; 0 where there is none, or none that may be looked at."""
    try:
        return path.stat().st_size if path.is_file() else 0
    except (OSError, ValueError):
        return 0


def _card(value: object) -> LinkCard | None:
    if value is None:
        return None
    if not isinstance(value, dict) or not isinstance(value.get("url"), str):
        raise InputError("cli-field-must-be-text", field="link_card.url")
    return LinkCard(value["url"], str(value.get("title") or ""), str(value.get("description") or ""))
