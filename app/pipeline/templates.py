"""Templates: a post to begin with, its gaps in «…», shipped or the practice's own."""

import json
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from typing import Any

from app.domain.desk import Desk
from app.domain.errors import InputError
from app.domain.goal import Audience, Goal
from app.domain.ports import Work
from app.domain.post import Post

SHIPPED = (
    "patient-education",
    "myth-fact",
    "journal-club",
    "event",
    "milestone",
    "policy-advocacy",
    "team-introduction",
)
GAP = re.compile(r"«[^«»\n]+»")
FROM = "template.gaps"
"""The wish of a post that was begun from a template: the gaps it came with, one a line.

Only these stop a post: in French «…» is how one quotes. The dot keeps it from every platform.
"""
OWN = "templates.own"
MOST, LONGEST = 100, 20_000


@dataclass(frozen=True, slots=True)
class Template:
    """`about`, `evidence` and `disclosure` are sentences for the writer; `platforms` are those where it works best."""

    id: str
    title: str
    text: str
    goal: Goal = Goal.EDUCATION
    audience: Audience = Audience.PUBLIC
    about: str = ""
    evidence: str = ""
    disclosure: str = ""
    platforms: tuple[str, ...] = ()
    own: bool = False


@cache
def shipped() -> tuple[Template, ...]:
    """Those that come with the app, in English."""
    folder = files("resources").joinpath("templates")
    return tuple(_template(key, tomllib.loads(folder.joinpath(f"{key}.toml").read_text("utf-8"))) for key in SHIPPED)


def templates(desk: Desk) -> tuple[Template, ...]:
    """The practice's own, then the shipped ones."""
    with desk.work() as work:
        return (*own(work), *shipped())


def own(work: Work) -> tuple[Template, ...]:
    """The practice's own; what cannot be read is passed over."""
    try:
        raw = json.loads(work.setting(OWN) or "[]")
        return tuple(_template(one["id"], one, own=True) for one in raw)
    except (ValueError, KeyError, TypeError):
        return ()


def begin(post: Post, template: Template) -> Post:
    """The post with a template's text, goal and audience."""
    gaps = "\n".join(dict.fromkeys(GAP.findall(template.text)))
    options = {name: value for name, value in post.options.items() if name != FROM} | ({FROM: gaps} if gaps else {})
    return replace(post, text=template.text, goal=template.goal, audience=template.audience, options=options)


def unfilled(post: Post) -> tuple[str, ...]:
    """The gaps of its template that still stand in the text or in a version edited by hand, in order."""
    said = "\n".join((post.text, *post.overrides.values()))
    return tuple(gap for gap in post.options.get(FROM, "").split("\n") if gap and gap in said)


def keep(desk: Desk, post: Post, title: str, who: str) -> Template:
    """Keep a post's text, goal and audience as a template of the practice; one of the same name is replaced.

    Raises InputError for an empty name or text, and for a hundred that are there already.
    """
    title = title.strip()
    if not title or not post.text.strip():
        raise InputError("handy-template-empty")
    if len(post.text) > LONGEST:
        raise InputError("handy-template-too-long", most=LONGEST)
    made = Template(f"own:{title.casefold()}", title, post.text, post.goal, post.audience, own=True)
    with desk.work() as work:
        others = [one for one in own(work) if one.id != made.id]
        if len(others) >= MOST:
            raise InputError("handy-template-too-many", most=MOST)
        _write(work, [*others, made])
        work.append_audit(desk.clock.now(), who, "handy-did-keep-template", post.id)
    return made


def remove(desk: Desk, template_id: str) -> None:
    """Forget one of the practice's own; nothing happens where there is none."""
    with desk.work() as work:
        _write(work, [one for one in own(work) if one.id != template_id])


def _write(work: Work, kept: list[Template]) -> None:
    rows = [{"id": t.id, "title": t.title, "text": t.text, "goal": t.goal, "audience": t.audience} for t in kept]
    work.set_setting(OWN, json.dumps(rows, ensure_ascii=False))


def _template(key: str, raw: Mapping[str, Any], *, own: bool = False) -> Template:
    about, evidence, disclosure = (str(raw.get(name, "")) for name in ("about", "evidence", "disclosure"))
    text = raw["text"] if own else raw["text"].strip()
    goal, audience = Goal(raw["goal"]), Audience(raw["audience"])
    platforms = tuple(raw.get("platforms", ()))
    return Template(key, raw["title"], text, goal, audience, about, evidence, disclosure, platforms, own)
