"""Reads a platform's manifest into the channel that the rest of the app sees.

A manifest is a TOML file. On top: id, name, mark, how its text is counted and its links found (`count`, `entities`,
names from `kit.count` and `kit.entities`), its host and the page that opens a filled-in post. Then the tables limits,
can, habits and dynamics, each a set of facts, and `[[sources]]` that say for every one of them where it was read and
when. A fact without a source, or a source for nothing, is refused: numbers of platforms change, and nobody can check
a number that came from nowhere. What our own adapter can do is no fact of the platform and stands in `[adapter]`, and
so do `[[wishes]]`: what a post may say to it (`app.domain.channel.Wish`).
"""

import tomllib
from collections.abc import Mapping
from dataclasses import fields
from datetime import date
from importlib.resources import files
from typing import Any, TypeVar

from app.domain.channel import Capabilities, Channel, Habits, Limits, Source, Wish
from app.domain.errors import InputError
from platforms.kit.count import COUNTING
from platforms.kit.entities import FINDING

Table = Mapping[str, Any]
Record = TypeVar("Record", Limits, Capabilities, Habits)
TABLES = ("limits", "can", "habits", "dynamics")
OURS = ("direct", "delete", "metrics", "find", "repeatable", "native_schedule", "inbox", "replies")
ADAPTER = (*OURS, "images", "videos")  # an adapter may do less than its platform
TRUST = ("official", "third-party", "unverified")
FITS = ("strong", "fair", "weak")
TOP = {"id": str, "name": str, "mark": str, "count": str, "entities": str, "host": str, "host_choice": str}
WISH: Mapping[str, type] = {"key": str, "kind": str, "choices": tuple, "required": bool, "shared": bool}
CHOICES = {
    "count": tuple(COUNTING),
    "entities": tuple(FINDING),
    "host_choice": ("fixed", "free"),
    "wishes.kind": ("yes-no", "choice", "words", "moment"),
    "habits.hashtags": ("inline", "end", "none"),
    "habits.line_breaks": ("keep", "squeeze"),
    "habits.markup": ("none", "markdown", "little-text"),
}


def read_manifest(platform: str) -> Channel:
    """The channel of a shipped platform. Raises InputError, naming file and key, where its manifest is not right."""
    file = f"{platform}/manifest.toml"
    return parse_manifest(files("platforms").joinpath(file).read_text("utf-8"), file)


def parse_manifest(text: str, file: str) -> Channel:
    """A channel from a manifest's text; `file` is its name in messages. Raises InputError."""
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise InputError("manifest-not-toml", file=file, reason=str(error)) from error
    return _Manifest(file, table).channel()


class _Manifest:
    """One manifest under inspection; `file` goes into every complaint."""

    def __init__(self, file: str, table: Table) -> None:
        self.file, self.table = file, table

    def channel(self) -> Channel:
        """All tables turned into types, every fact with its source."""
        top = {key: self.value(self.table, key, kind, key) for key, kind in TOP.items()}
        self.only(self.table, (*TOP, "compose_link", "api_version", "adapter", "sources", "wishes", *TABLES), "")
        sections = {name: self.section(name) for name in (*TABLES, "adapter")}
        self.only(sections["adapter"], ADAPTER, "adapter.")
        self.only(sections["can"], {f.name for f in fields(Capabilities)} - set(OURS), "can.")
        dynamics = self.dynamics(sections["dynamics"])
        return Channel(
            id=top["id"],
            name=top["name"],
            mark=top["mark"],
            limits=self.record(Limits, sections["limits"], "limits."),
            can=self.record(Capabilities, {**sections["can"], **sections["adapter"]}, "can."),
            habits=self.record(Habits, sections["habits"], "habits."),
            measure=COUNTING[top["count"]],
            entities=FINDING[top["entities"]],
            wishes=self.wishes(),
            sources=self.sources(sections),
            dynamics=dynamics,
            default_host=top["host"],
            host_choice=top["host_choice"],
            compose_link=str(self.table.get("compose_link", "")),
            api_version=str(self.table.get("api_version", "")),
        )

    def dynamics(self, section: Table) -> Mapping[str, str]:
        """Sentences by topic; one about a goal begins with how well it fits."""
        told: dict[str, str] = {key: self.value(section, key, str, f"dynamics.{key}") for key in section}
        for key, sentence in told.items():
            degree = sentence.partition(": ")[0]
            if key.startswith("fit_") and degree not in FITS:
                known = ", ".join(FITS)
                raise InputError("manifest-choice", file=self.file, fact=f"dynamics.{key}", value=degree, known=known)
        return told

    def wishes(self) -> tuple[Wish, ...]:
        """What a post may say to the platform; each once, with choices where it is a choice."""
        found: dict[str, Wish] = {}
        for entry in self.table.get("wishes", ()):
            key = self.value(entry, "key", str, "wishes.key")
            self.only(entry, WISH, f"wishes.{key}.")
            self.value(entry, "kind", str, "wishes.kind")
            told = {n: self.value(entry, n, kind, f"wishes.{n}") for n, kind in WISH.items() if n in entry}
            found[key] = wish = Wish(**told)
            if wish.kind == "choice" and not wish.choices:
                raise InputError("manifest-missing", file=self.file, fact=f"wishes.{key}.choices")
        return tuple(found.values())

    def section(self, name: str) -> Table:
        """A table that must be there."""
        section: Table = self.value(self.table, name, dict, name)
        return section

    def record(self, kind: type[Record], section: Table, place: str) -> Record:
        """A table as its dataclass, each value of the type of the field's default (`text` is a number, too)."""
        kinds = {f.name: type(f.default) if isinstance(f.default, bool | str | tuple) else int for f in fields(kind)}
        self.only(section, kinds, place)
        values = {key: self.value(section, key, kinds[key], place + key) for key in section}
        return kind(**values)

    def value(self, table: Table, key: str, kind: type, place: str) -> Any:
        """One value of the wanted type and, where there is a choice, of the allowed ones."""
        if key not in table:
            raise InputError("manifest-missing", file=self.file, fact=place)
        value = table[key]
        if kind is tuple and isinstance(value, list) and all(isinstance(item, str) for item in value):
            return tuple(value)
        if type(value) is not kind:
            raise InputError("manifest-wrong-type", file=self.file, fact=place, value=str(value))
        choice = TRUST if key == "trust" else CHOICES.get(place, ())
        if choice and value not in choice:
            raise InputError("manifest-choice", file=self.file, fact=place, value=str(value), known=", ".join(choice))
        return value

    def only(self, table: Table, known: Any, place: str) -> None:
        """Refuses keys that nobody would read."""
        for key in table:
            if key not in known:
                raise InputError("manifest-unknown", file=self.file, fact=place + key)

    def sources(self, sections: Mapping[str, Table]) -> tuple[Source, ...]:
        """One source per fact, in the order of the facts. Raises InputError for a fact without, or one too many."""
        top = ("count", "entities", *(("api_version",) if "api_version" in self.table else ()))
        facts = [*top, *(f"{name}.{key}" for name in TABLES for key in sections[name])]
        found: dict[str, Source] = {}
        for entry in self.value(self.table, "sources", list, "sources"):
            for fact in self.value(entry, "facts", tuple, "sources.facts"):
                if fact not in facts or fact in found:
                    raise InputError("manifest-source-for-nothing", file=self.file, fact=fact)
                found[fact] = self.source(fact, entry)
        for fact in facts:
            if fact not in found:
                raise InputError("manifest-no-source", file=self.file, fact=fact)
        return tuple(found[fact] for fact in facts)

    def source(self, fact: str, entry: Table) -> Source:
        """Where, when and how sure."""
        self.only(entry, ("facts", "where", "read_on", "trust"), "sources.")
        read_on = self.value(entry, "read_on", date, f"{fact}.read_on")
        where = self.value(entry, "where", str, f"{fact}.where")
        return Source(fact, where, read_on.isoformat(), self.value(entry, "trust", str, f"{fact}.trust"))
