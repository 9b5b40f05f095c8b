"""`primum media`: what a file tells and shows, copies without what is hidden. Needs no set-up and no network."""

import json
import math
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any

import click

from app.bootstrap.checking import channel, checker
from app.commands.media_look import looking, redact, seen_as_json
from app.commands.outfile import read_in, write_out
from app.commands.output import as_record, say, show
from app.domain.channel import Capabilities, Channel, Habits, Limits
from app.domain.checking import CheckRequest
from app.domain.errors import InputError, LookFailed
from app.domain.finding import Finding, Severity
from app.domain.media import Box, Media, MediaFacts, Tag
from app.domain.message import Message
from app.media.bare import Bare, What
from app.media.clean import clean, kind_to_clean
from app.media.fit import Fitted, fit
from app.media.kinds import FILM_BYTES, FILMS, PDF, Kind
from app.media.look import joined
from app.media.names import told_by
from app.media.probe import Probe, probe, probe_clean
from app.media.ratios import one_shape, part
from app.media.seeing.process import Looker
from app.media.tags import tags_of
from app.media.telling import BEHIND, CAMERA, COMMENT, MORE, PERSON, PLACE, PREVIEW, TIME
from app.media.written import facts_of
from app.words import words

UNSEEN = ("faces", "text", "codes", "marks")
SHAPE = re.compile(r"(\d{1,4}):(\d{1,4})")
ANYWHERE = Channel("", "", "", Limits(text=0), Capabilities(), Habits(), len)
"""No platform in particular: nothing but the cleaning is asked for."""
SAYS = {"location": PLACE, "person": PERSON, "time": TIME, "device": CAMERA, "thumbnail": PREVIEW}
FILES = click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
AS_JSON = click.option("--json", "as_json", is_flag=True, help="One JSON object a line, one for each file.")


@click.group()
def media() -> None:
    """Pictures, films and documents: what is hidden in them, copies without it, and what must not be seen covered."""


media.add_command(redact)


@media.command()
@FILES
@click.option("--no-look", is_flag=True, help="Only read what is written in them; look for no faces, words or codes.")
@AS_JSON
@click.pass_obj
def inspect(data_dir: Path, files: tuple[Path, ...], no_look: bool, as_json: bool) -> None:
    """Say what FILES tell besides what they show, what can be seen in them, and what the guidelines say about that.

    Exit 0: nothing stops them; 1: findings stop them; 2: a file cannot be used. In JSON, faces, text and codes are null
    where nobody has looked.
    """
    with looking() as looker:

        def work(path: Path) -> int:
            return _inspected(data_dir, path, None if no_look else looker, as_json)

        sys.exit(max(_each(path, as_json, work) for path in files))


@media.command(name="clean")
@FILES
@click.option("--out", required=True, type=click.Path(path_type=Path, file_okay=False), help="Where the copies go.")
@click.option("--platform", default="", help="Make them fit this platform, too.")
@click.option("--shape", default="", help="Cut pictures to this shape, from the middle: 4:5, 1:1.")
@click.option("--one-shape", is_flag=True, help="Cut all pictures to the shape of the first, as a carousel needs it.")
@AS_JSON
def clean_(files: tuple[Path, ...], out: Path, as_json: bool, **wanted: Any) -> None:
    """Write copies of FILES with nothing hidden in them, proven by reading them again; the originals stay as they are.

    Names tell, too: a copy is called by its kind and its content. Exit 2: a file could not be cleaned.
    """
    target = channel(wanted["platform"]) if wanted["platform"] else ANYWHERE
    crops = _crops(files, wanted["shape"], one=wanted["one_shape"])

    def work(path: Path) -> int:
        return _cleaned(path, out, target, crops.get(path), as_json)

    sys.exit(max(_each(path, as_json, work) for path in files))


def _each(path: Path, as_json: bool, work: Callable[[Path], int]) -> int:
    """Work on one file; one that cannot be used is told, and the others go on."""
    try:
        return work(path)
    except InputError as error:
        sentence = words().error(error)
        click.echo(json.dumps({"path": str(path), "error": sentence}) if as_json else sentence, err=not as_json)
        return 2


def _inspected(data_dir: Path, path: Path, looker: Looker | None, as_json: bool) -> int:
    data = _read(path)
    bare = clean(data, path.name)
    about = probe_clean(bare, path.name)
    facts = _seen(bare.data, facts_of(data), looker)
    tags = (*(facts.tags or ()), *told_by(path.name))
    findings = _findings(data_dir, path, data, about, facts)
    if as_json:
        click.echo(json.dumps(_told(path, kind_to_clean(data, path.name), about, facts, tags, findings)))
    else:
        _show(path, about, tags)
        show(findings, "")
    return 1 if any(finding.severity is Severity.BLOCK for finding in findings) else 0


def _seen(cleaned: bytes, written: MediaFacts, looker: Looker | None) -> MediaFacts:
    """What is written in a file and what can be seen in it; unknown, with a sentence, where the look fails."""
    if looker is None or written.faces is not None:
        return written
    try:
        return joined(written, looker.see(cleaned))
    except LookFailed as error:
        click.echo(words().error(error), err=True)
        return written


def _told(
    path: Path, kind: Kind, about: Probe, facts: MediaFacts, tags: Sequence[Tag], findings: Sequence[Finding]
) -> dict[str, Any]:
    """What is known of a file; null where nobody has looked."""
    looked = facts.faces is not None
    seen = seen_as_json(facts, about.width, about.height) if looked else dict.fromkeys(UNSEEN)
    return {
        "path": str(path),
        "kind": _format(kind),
        "width": about.width,
        "height": about.height,
        "duration": round(about.seconds, 3),
        "metadata": [_said(tag) for tag in tags],
        **seen,
        "findings": [as_record(finding) for finding in findings],
    }


def _findings(data_dir: Path, path: Path, data: bytes, about: Probe, facts: MediaFacts) -> tuple[Finding, ...]:
    """What the guidelines say of the file as it is; alt text is written later."""
    file = Media(sha256(data).hexdigest(), path.name, about.mime, len(data), about.width, about.height)
    report = checker(data_dir)(CheckRequest(text="", media=(file,), media_facts=(facts,)))
    return tuple(finding for finding in report.findings if not finding.rule.startswith("access/"))


def _cleaned(path: Path, out: Path, target: Channel, crop: Box | None, as_json: bool) -> int:
    data = _read(path)
    bare = clean(data, path.name)
    made = _fitting(bare, target, crop)
    kind = kind_to_clean(made.data, path.name)
    copy = out / f"{_sort(kind)}-{sha256(made.data).hexdigest()[:12]}{kind.ending}"
    write_out(copy, made.data)
    tags, left = (*tags_of(bare), *told_by(path.name)), tags_of(clean(made.data, path.name))
    if as_json:
        click.echo(json.dumps(_record(path, copy, kind, made, tags, left)))
    else:
        say("cli-media-cleaned", file=path.name, copy=str(copy), things=len(tags))
        _list(tags)
        for change in made.changes:
            click.echo(f"    {words().say(change)}")
    return 0


def _record(
    path: Path, copy: Path, kind: Kind, made: Fitted, tags: Sequence[Tag], left: Sequence[Tag]
) -> dict[str, Any]:
    return {
        "path": str(path),
        "cleaned": str(copy),
        "kind": _format(kind),
        "bytes": len(made.data),
        "metadata": [_said(tag) for tag in tags],
        "left": [_said(tag) for tag in left],
        "changes": [words().say(change) for change in made.changes],
    }


def _fitting(bare: Bare, target: Channel, crop: Box | None) -> Fitted:
    return fit(bare.data, kind_to_clean(bare.data, "").mime, target, crop)


def _crops(files: Sequence[Path], shape: str, *, one: bool) -> dict[Path, Box]:
    """What to keep of each picture, where a shape is asked for. Raises InputError for a shape that is none."""
    match = SHAPE.fullmatch(shape)
    ratio = int(match[1]) / int(match[2]) if match and int(match[1]) and int(match[2]) else 0.0
    if shape and not ratio:
        raise InputError("cli-media-shape", shape=shape)
    sizes = dict(_sizes(files)) if shape or one else {}
    if one:
        span = (ratio, ratio) if ratio else (0.0, math.inf)
        return dict(zip(sizes, one_shape(tuple(sizes.values()), span), strict=True))
    return {path: part(size, ratio) for path, size in sizes.items()}


def _sizes(files: Sequence[Path]) -> Iterator[tuple[Path, tuple[int, int]]]:
    """The sizes of the pictures that stand still, as they are seen; files that cannot be used are told later."""
    for path in files:
        with suppress(InputError):
            about = probe(_read(path), path.name)
            if not about.seconds and not about.pages:
                yield path, (about.width, about.height)


def _read(path: Path) -> bytes:
    """A file's bytes. Raises InputError where it cannot be read, or is larger than anything that is taken."""
    try:
        size = path.stat().st_size
        if size > FILM_BYTES:
            raise InputError("media-too-large", name=path.name, size=size // 1_000_000, most=FILM_BYTES // 1_000_000)
    except OSError as error:
        raise InputError("cli-cannot-read", file=str(path), why=error.strerror or "") from error
    return read_in(path)


def _show(path: Path, about: Probe, tags: Sequence[Tag]) -> None:
    say("cli-media-about", file=path.name, width=about.width, height=about.height, seconds=round(about.seconds, 1))
    say("cli-media-tells", things=len(tags))
    _list(tags)


def _list(tags: Sequence[Tag]) -> None:
    """A line for each sort of thing, with what it says."""
    sorts: dict[str, list[str]] = {}
    for tag in tags:
        sorts.setdefault(words().say(_says(tag)), []).append(tag.value)
    for sort, values in sorts.items():
        said = "; ".join(dict.fromkeys(value for value in values if value))
        click.echo(f"    {sort}: {said}" if said else f"    {sort}")


def _said(tag: Tag) -> dict[str, str]:
    return {"kind": tag.kind, "name": tag.name, "value": tag.value, "says": words().say(_says(tag))}


def _says(tag: Tag) -> Message:
    """What sort of thing it is, in plain words."""
    if tag.kind in SAYS:
        return SAYS[tag.kind]
    return COMMENT if tag.value else BEHIND if tag.name == What.BEHIND else MORE


def _format(kind: Kind) -> str:
    return kind.ending.removeprefix(".").replace("jpg", "jpeg")


def _sort(kind: Kind) -> str:
    return "film" if kind in FILMS else "document" if kind is PDF else "picture"
