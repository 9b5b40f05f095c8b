"""What the caption editor asks of the practice, each as an operation or the work for one."""

from collections.abc import Callable
from pathlib import Path

from app.domain.captions import Cue, as_srt, as_vtt
from app.domain.desk import Desk
from app.domain.finding import Finding
from app.domain.media import Media
from app.pipeline import captioning
from app.ui.background import Operation
from app.ui.changes import Change
from app.ui.composer.actions import read_file
from app.ui.consents.actions import write_file


def opened(file: Path) -> Operation[tuple[Cue, ...]]:
    """Read a .srt or .vtt file. Raises InputError, saying in which line, for what is none."""
    return Operation(lambda: captioning.read(read_file(file)))


def written(file: Path, cues: tuple[Cue, ...]) -> Operation[None]:
    """Write a file, of the kind that its name says."""
    text = as_srt(cues) if file.suffix.lower() == ".srt" else as_vtt(cues)
    return Operation(lambda: write_file(file, text.encode()))


def checking(desk: Desk, media: Media, cues: tuple[Cue, ...]) -> Callable[[], tuple[Finding, ...]]:
    """The work that checks the words."""
    return lambda: captioning.check(desk, media, cues)


def drawn(
    desk: Desk,
    media: Media,
    cues: tuple[Cue, ...],
    who: str,
    tell: Callable[[float], None],
    stopped: Callable[[], bool],
) -> Operation[Media]:
    """A copy of the film with these captions in its pictures; `tell` and `stopped` are called from another thread."""
    told = captioning.captioned(media, cues)
    return Operation(lambda: captioning.drawn(desk, told, who, tell, stopped), (Change.LIBRARY, media.sha256))
