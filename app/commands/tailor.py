"""`primum tailor`: what each platform will show."""

import json
import sys
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import click

from app.bootstrap.checking import channel
from app.commands.check import given_id, identity, source
from app.commands.postfile import Defaults, parse, parse_line
from app.domain.errors import InputError
from app.domain.post import Post
from app.pipeline import tailor as stage
from app.words import words


@click.command()
@click.argument("file", type=click.Path(allow_dash=True))
@click.option("--platform", "platforms", multiple=True, help="May be given more than once.")
@click.option("--json", "as_json", is_flag=True, help="For other programs.")
@click.option("--jsonl", is_flag=True, help="One post a line in, one version a line out; a line may name its platform.")
@click.option("--as-written", is_flag=True, help="Change nothing of the text; only divide and measure it.")
def tailor(file: str, platforms: tuple[str, ...], as_json: bool, jsonl: bool, as_written: bool) -> None:
    """Show how FILE (text, or a post as JSON) will look on each platform, and what was changed and why."""
    if jsonl:
        with source(file) as lines:
            sys.exit(stream(lines, platforms, as_written))
    wanted, post = asked_for("", platforms), load(file)
    variants = [version(post, name, as_written) for name in wanted]
    if as_json:
        click.echo(json.dumps(variants, ensure_ascii=False, indent=2))
    else:
        for variant in variants:
            display(variant)


def version(post: Post, platform: str, as_written: bool) -> dict[str, Any]:
    """The post as one platform will show it. Raises InputError for an unknown platform."""
    target = channel(platform)
    if as_written:
        post = replace(post, overrides={platform: post.text})
    return stage.as_dict(stage.tailor(post, target), target)


def stream(lines: Iterable[bytes], platforms: tuple[str, ...], as_written: bool) -> int:
    """Answer line by line, once for each platform; a bad line is answered with its error and the rest goes on."""
    worst = 0
    for line in lines:
        if line.strip():
            answers, code = replies(line, platforms, as_written)
            sys.stdout.writelines(json.dumps(answer, ensure_ascii=False) + "\n" for answer in answers)
            worst = max(worst, code)
    return worst


def replies(line: bytes, platforms: tuple[str, ...], as_written: bool) -> tuple[list[dict[str, Any]], int]:
    """The versions of one line's post and its exit code, 2 for bad input."""
    try:
        submission = parse_line(line, Defaults())
        made = [version(submission.post, name, as_written) for name in asked_for(submission.platform, platforms)]
    except InputError as error:
        return [{"id": identity(line), "error": words().error(error)}], 2
    name = given_id(line)
    return [{"id": name, **one} for one in made], 0


def asked_for(own: str, platforms: tuple[str, ...]) -> tuple[str, ...]:
    """A line's own platform before those of the command line. Raises InputError where there is none at all."""
    wanted = (own,) if own else platforms
    if not wanted:
        raise InputError("cli-tailor-needs-platform")
    return wanted


def load(file: str) -> Post:
    """A post from a file of plain text or of one JSON object (name ends in .json)."""
    with source(file) as lines:
        content = lines.read()
    if file.endswith(".json"):
        return parse_line(content, Defaults()).post
    return parse({"text": decoded(content, file)}, Defaults()).post


def decoded(content: bytes, file: str) -> str:
    """The text of a file, without the last line's end. Raises InputError where it is not UTF-8."""
    try:
        return content.decode("utf-8-sig").removesuffix("\n")
    except UnicodeDecodeError as error:
        raise InputError("cli-not-utf8", file=file) from error


def display(variant: dict[str, Any]) -> None:
    """One platform's version for a person."""
    click.secho(variant["platform"], bold=True)
    for segment in variant["segments"]:
        click.secho(f"  {segment['length']}/{segment['limit']}", dim=True)
        click.echo("\n".join(f"  │ {line}" for line in segment["text"].split("\n")))
    for sentence in variant["changes"]:
        click.echo(f"  · {sentence}")
    for sentence in variant["problems"]:
        click.secho(f"  ■ {sentence}", fg="red")
