"""`primum tailor`: what each platform will show."""

import json
from typing import Any

import click

from app.bootstrap.checking import channel
from app.commands.check import source
from app.commands.postfile import Defaults, parse, parse_line
from app.domain.errors import InputError
from app.domain.post import Post
from app.pipeline import tailor as stage


@click.command()
@click.argument("file", type=click.Path(allow_dash=True))
@click.option("--platform", "platforms", multiple=True, required=True, help="May be given more than once.")
@click.option("--json", "as_json", is_flag=True, help="For other programs.")
def tailor(file: str, platforms: tuple[str, ...], as_json: bool) -> None:
    """Show how FILE (text, or a post as JSON) will look on each platform, and what was changed and why."""
    post = load(file)
    variants = [stage.as_dict(stage.tailor(post, channel(name)), channel(name)) for name in platforms]
    if as_json:
        click.echo(json.dumps(variants, ensure_ascii=False, indent=2))
    else:
        for variant in variants:
            display(variant)


def load(file: str) -> Post:
    """A post from a file of plain text or of one JSON object (name ends in .json)."""
    with source(file) as lines:
        content = lines.read()
    if file.endswith(".json"):
        return parse_line(content, Defaults()).post
    try:
        return parse({"text": content.decode("utf-8-sig").removesuffix("\n")}, Defaults()).post
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
