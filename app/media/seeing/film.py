"""A film as its looker sees it: frames by scene and by time, and whether anything can be heard."""

from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO

import av
import numpy as np
from av.container import InputContainer
from av.video.frame import VideoFrame
from PIL import Image

from app.domain.errors import InputError
from app.media.seeing.views import News, View

EVERY = 1.0
"""Seconds between two frames that are looked at, whatever changes between them (catalogue: media/face-no-consent)."""
LONGEST = 1280
MOST = 300
"""A long film is looked at so many times at even distances, beside its changes of scene."""
CUT = 40.0
"""Mean change of brightness (of 256) from one frame to the next that makes a new scene."""
GLANCE = (32, 18)
LISTEN = 120.0
SILENT = 0.003
"""Root mean square of the samples, full scale being 1: −50 dB."""


@contextmanager
def opened_film(data: bytes) -> Iterator[InputContainer]:
    """The film, its streams read. Raises InputError for what is no film, and for trouble while it is open."""
    try:
        with av.open(BytesIO(data), "r", metadata_errors="ignore") as container:
            if not container.streams.video:
                raise InputError("media-no-film")
            yield container
    except (av.error.FFmpegError, ValueError, MemoryError) as error:
        raise InputError("media-damaged", name="") from error


def seconds_of(container: InputContainer) -> float:
    """How long the film is, in seconds; 0 where the file does not say."""
    return float(container.duration or 0) / av.time_base


def film_views(container: InputContainer) -> Iterator[View]:
    """A frame for every second and for every scene, upright; frames that show nothing new are left out."""
    container.streams.video[0].thread_type = "AUTO"
    every = max(EVERY, seconds_of(container) / MOST)
    due, before, news = 0.0, None, News()
    for frame in container.decode(video=0):
        second = float(frame.time or 0.0)
        glance = frame.reformat(*GLANCE, format="gray").to_ndarray().astype(np.int16)
        cut = before is not None and float(np.abs(glance - before).mean()) > CUT
        before = glance
        if second < due and not cut:
            continue
        due = max(due, second + every) if not cut else due
        picture = upright(frame, LONGEST)
        if news.in_(picture):
            yield View(picture, round(second, 2))


def upright(frame: VideoFrame, longest: int = 0) -> Image.Image:
    """The frame as a picture, turned as the film says, its longer side at most `longest` pixels (0: as it is)."""
    scale = min(1.0, longest / max(frame.width, frame.height)) if longest else 1.0
    size = (round(frame.width * scale), round(frame.height * scale))
    picture = Image.fromarray(frame.reformat(*size, format="rgb24").to_ndarray())
    turn = round(frame.rotation / 90) * 90 % 360
    return picture.rotate(turn, expand=True) if turn else picture


def has_sound(container: InputContainer) -> bool:
    """Whether anything can be heard in the first minutes. Speech is not told from music: either wants captions."""
    if not container.streams.audio:
        return False
    resampler = av.AudioResampler(format="flt", layout="mono", rate=8000)
    container.seek(0)
    for frame in container.decode(audio=0):
        if float(frame.time or 0.0) > LISTEN:
            return False
        for part in resampler.resample(frame):
            if float(np.sqrt(np.mean(np.square(part.to_ndarray())))) > SILENT:
                return True
    return False
