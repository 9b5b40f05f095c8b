"""`primum replies`: what others wrote under the latest posts, and what an answer must name."""

import json
from pathlib import Path
from typing import Any

import click

from app.commands.output import say
from app.commands.practice import opened
from app.domain.comment import REPLY_TO
from app.pipeline.replies import NEWEST, Heard
from app.pipeline.replies import replies as read
from app.words import words


@click.command()
@click.option("--account", default="", help="Account id.")
@click.option("--newest", default=NEWEST, show_default=True, help="How many posts of each account are looked at.")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def replies(data_dir: Path, /, account: str, newest: int, as_json: bool) -> None:
    """List comments under your latest posts. To answer one, schedule a post of the kind “reply” that names it."""
    with opened(data_dir) as desk:
        heard, deaf = read(desk, account, max(newest, 1))
    for lost in deaf:
        said = words().text("answer-trouble", account=lost.account.label, reason=words().error(lost.error))
        click.echo(said, err=True)
    if as_json:
        click.echo(json.dumps([as_record(one) for one in heard], ensure_ascii=False, indent=2))
        return
    for one in heard:
        click.secho(f"{one.comment.author}  ", bold=True, nl=False)
        click.echo(one.comment.text)
        click.secho(f"  {option(one)}: {one.comment.id}  {one.delivery.url}", dim=True)
    say("answer-how" if heard else "answer-none")


def option(one: Heard) -> str:
    """The option of a post that answers it."""
    return f"{one.account.platform}.{REPLY_TO}"


def as_record(one: Heard) -> dict[str, Any]:
    """A comment as JSON; `options` and `in_reply_to` are what the file of an answer holds."""
    return {
        "id": one.comment.id,
        "account": one.account.id,
        "platform": one.account.platform,
        "post_id": one.delivery.post_id,
        "post_url": one.delivery.url,
        "author": one.comment.author,
        "text": one.comment.text,
        "at": one.comment.at.isoformat() if one.comment.at else None,
        "url": one.comment.url,
        "in_reply_to": one.comment.text,
        "options": {option(one): one.comment.id},
    }
