"""A calendar file that is kept up to date at a place which the person chose."""

from pathlib import Path

from app.domain.desk import Desk
from app.domain.errors import InputError
from app.media.files import write_whole
from app.pipeline.exchange.exporting import PLAN, Wish, as_file, gather
from app.settings.declared import FEED_PLACE, FEED_REDACTED
from app.settings.setting import change, value_of


def keep_at(desk: Desk, place: Path | None, *, redacted: bool) -> None:
    """Keep the plan's calendar file at a place from now on; None stops that and leaves the file as it is."""
    with desk.work() as work:
        change(work, FEED_PLACE, str(place.resolve()) if place else "")
        change(work, FEED_REDACTED, redacted)


def refresh(desk: Desk) -> bool:
    """Write the file where its plan has changed; whether it was written. Nothing happens where no place was chosen.

    A folder that is not there (another machine's, a drive that is not plugged in) is left alone. Raises InputError
    where the file cannot be written.
    """
    with desk.work() as work:
        place, redacted = value_of(work, FEED_PLACE), value_of(work, FEED_REDACTED)
    file = Path(place)
    if not place or not file.parent.is_dir():
        return False
    data = as_file(gather(desk), Wish(PLAN, "ics", redacted))
    try:
        if file.is_file() and file.read_bytes() == data:
            return False
        write_whole(file, data)
    except OSError as error:
        raise InputError("exchange-cannot-write", file=str(file), why=error.strerror or "") from error
    return True
