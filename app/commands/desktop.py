"""`primum desktop`: the window."""

import sys
from pathlib import Path

import click

from app.bootstrap.desktop import run_desktop


@click.command()
@click.pass_obj
def desktop(data_dir: Path, /) -> None:
    """Open the desktop (what `primum` does without a command)."""
    sys.exit(run_desktop(data_dir, sys.argv[:1]))
