"""Snippets: ready words to put into a text; of the practice's country, its own, and sets of hashtags."""

import json
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from app.domain.desk import Desk
from app.domain.errors import InputError
from app.domain.ports import Work
from app.guidelines.packs import JURISDICTIONS, pack

OWN = "snippets.own"
OF_PACKS = ("disclaimer", "care_line", "crisis_line", "results_vary")
MOST, LONGEST = 200, 2_000


@dataclass(frozen=True, slots=True)
class Snippet:
    """`kind`: own, hashtags, signature, or what a pack calls it (disclaimer, care_line, crisis_line, results_vary)."""

    kind: str
    title: str
    text: str


def snippets(desk: Desk) -> tuple[Snippet, ...]:
    """The practice's own, its signature, the words of its countries' packs, then the shipped sets of hashtags."""
    with desk.work() as work:
        mine, profile = own(work), work.profile()
    packs = [pack(j).says for j in profile.jurisdictions if j in JURISDICTIONS]
    said = [Snippet(kind, "", says[kind]) for kind in OF_PACKS for says in packs if says.get(kind)]
    signed = ", ".join(part for part in (profile.person, profile.practice) if part)
    signature = (Snippet("signature", "", f"– {signed}"),) if signed else ()
    return (*mine, *signature, *dict.fromkeys(said), *_hashtags())


def own(work: Work) -> tuple[Snippet, ...]:
    """The practice's own; what cannot be read is passed over."""
    try:
        return tuple(Snippet("own", one["title"], one["text"]) for one in json.loads(work.setting(OWN) or "[]"))
    except (ValueError, KeyError, TypeError):
        return ()


def keep(desk: Desk, title: str, text: str) -> Snippet:
    """Keep words of the practice's own; those of the same name are replaced.

    Raises InputError for an empty name or text, a text of more than 2,000 characters, and for 200 that are there.
    """
    made = Snippet("own", title.strip(), text.strip())
    if not made.title or not made.text:
        raise InputError("handy-snippet-empty")
    if len(made.text) > LONGEST:
        raise InputError("handy-snippet-too-long", most=LONGEST)
    with desk.work() as work:
        others = [one for one in own(work) if one.title != made.title]
        if len(others) >= MOST:
            raise InputError("handy-snippet-too-many", most=MOST)
        _write(work, [*others, made])
    return made


def remove(desk: Desk, title: str) -> None:
    """Forget words of the practice's own; nothing happens where there are none of this name."""
    with desk.work() as work:
        _write(work, [one for one in own(work) if one.title != title])


def _write(work: Work, kept: list[Snippet]) -> None:
    rows = [{"title": one.title, "text": one.text} for one in kept]
    work.set_setting(OWN, json.dumps(rows, ensure_ascii=False))


@cache
def _hashtags() -> tuple[Snippet, ...]:
    raw = tomllib.loads(files("resources").joinpath("snippets", "hashtags.toml").read_text("utf-8"))
    return tuple(Snippet("hashtags", one["title"], one["tags"]) for one in raw.values())
