"""The background service of a practice: refused where nobody could type what opens it."""

from pathlib import Path

from app.bootstrap.practice import place_of_keys
from app.credentials.key_file import KeptIn
from app.domain.errors import InputError
from app.runner.autostart import Run, install, plan_here, run


def install_service(data_dir: Path, do: Run = run) -> None:
    """Install it for this practice. Raises InputError where a passphrase opens it, and as `install` does."""
    if place_of_keys(data_dir) is KeptIn.PASSPHRASE:
        raise InputError("service-passphrase")
    install(plan_here(data_dir), do)
