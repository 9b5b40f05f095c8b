"""`primum qr`: a QR code for a link that passes the rules."""

from pathlib import Path

import click

from app.bootstrap.checking import checker
from app.bootstrap.qr import checked_qr
from app.commands.outfile import write_out
from app.commands.output import say


@click.command()
@click.argument("url")
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), required=True, help="The PNG to write.")
@click.option("--dark", default="#000000", show_default=True, help="Colour of the modules.")
@click.option("--light", default="#ffffff", show_default=True, help="Colour of the ground.")
@click.pass_obj
def qr(data_dir: Path, /, url: str, out: Path, dark: str, light: str) -> None:
    """Make a QR code for an https link, check where it leads, and read it again before it is written."""
    write_out(out, checked_qr(url, checker(data_dir), dark, light))
    say("qr-written", file=str(out))
