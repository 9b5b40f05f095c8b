"""`primum media-host`: the person's own bucket, from which Instagram and Threads fetch pictures and films."""

from pathlib import Path

import click

from app.bootstrap.mediahost import bucket_of
from app.bootstrap.mediahost import media_host as host_of
from app.commands.connecting import typed_in
from app.commands.output import say
from app.commands.practice import opened


@click.group("media-host")
def media_host() -> None:
    """A bucket of your own for platforms that fetch files from a web address (Instagram, Threads)."""


@media_host.command("set")
@click.option(
    "--endpoint", required=True, help="Your provider's S3 address, such as https://s3.eu-central-1.amazonaws.com."
)
@click.option("--bucket", required=True, help="The bucket's name. It can stay closed to the public.")
@click.option("--region", default="auto", show_default=True, help="As your provider names it.")
@click.option("--key-id", required=True, help="The id of a key that may write, read and delete in the bucket.")
@click.option("--secret-stdin", is_flag=True, help="Read the key's secret from standard input.")
@click.pass_obj
def set_(data_dir: Path, /, endpoint: str, bucket: str, region: str, key_id: str, secret_stdin: bool) -> None:
    """Try the bucket with a small file and keep it; the key goes into the keyring."""
    found = bucket_of(endpoint, bucket, region, key_id, typed_in() if secret_stdin else "")
    with opened(data_dir) as desk:
        host_of(desk).keep(found)
    say("host-kept", bucket=found.bucket, host=found.endpoint)


@media_host.command()
@click.pass_obj
def test(data_dir: Path, /) -> None:
    """Write a small file, fetch it as a platform would, delete it."""
    with opened(data_dir) as desk:
        host_of(desk).test()
    say("host-works")


@media_host.command()
@click.pass_obj
def remove(data_dir: Path, /) -> None:
    """Delete what lies there and forget the bucket and its key."""
    with opened(data_dir) as desk:
        host = host_of(desk)
        bucket = host.bucket()
        left = host.forget()
    say("host-removed")
    if left and bucket:
        say("host-left", count=left, bucket=bucket.bucket)
