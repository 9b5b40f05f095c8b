"""A recipe burnt into a film: covered, cut, turned and encoded anew as MP4 (H.264), its sound carried over."""

from collections.abc import Callable, Iterator
from fractions import Fraction
from io import BytesIO
from typing import Any

import av
import numpy as np
from av.audio.stream import AudioStream
from av.container import InputContainer, OutputContainer
from av.video.frame import VideoFrame
from av.video.stream import VideoStream
from PIL import Image

from app.domain.errors import InputError
from app.domain.media import Face
from app.media.redact.cover import cover, shaped
from app.media.redact.lettered import cue_at, lettered, refuse_letters
from app.media.redact.recipe import Recipe, Region
from app.media.redact.tracks import GAP, NEAR, place_at
from app.media.seeing.faces import find_faces
from app.media.seeing.film import opened_film, seconds_of, upright
from app.media.seeing.follow import Track, followed

Step = Callable[[float], None]
Covering = Callable[[VideoFrame], Image.Image]
BETWEEN = 0.1
"""Seconds between two frames in which faces are looked for; between them a face moves less than its margin."""
LOOKED_AT = 960
QUALITY = {"crf": "20", "preset": "veryfast"}
CARRIED = {"aac", "mp3"}
"""Sounds that an MP4 takes as they are; others are encoded anew."""
TICKS = Fraction(1, 90_000)


def burn_film(data: bytes, recipe: Recipe, step: Step) -> bytes:
    """The film as MP4 with the recipe burnt in; no tags, chapters or titles. Raises InputError for what is no film.

    Faces are found on ten frames a second first, so that each is covered before it is recognised.
    """
    out = BytesIO()
    refuse_letters(recipe.captions)
    with opened_film(data) as source:
        tracks = followed(_found(source, step), GAP, NEAR) if recipe.faces else []
    with opened_film(data) as source:
        size = _size(source, recipe)
    with opened_film(data) as source, av.open(out, "w", format="mp4", options={"fflags": "+bitexact"}) as target:
        _encode(source, target, size, lambda frame: _covered(frame, recipe, tracks), step)
    return out.getvalue()


def _found(source: InputContainer, step: Step) -> Iterator[tuple[float, tuple[Face, ...]]]:
    source.streams.video[0].thread_type = "AUTO"
    due, whole = 0.0, seconds_of(source) or 1.0
    for frame in source.decode(video=0):
        second = float(frame.time or 0.0)
        if second >= due:
            due = second + BETWEEN
            step(min(1.0, second / whole) / 2)
            yield second, find_faces(upright(frame, LOOKED_AT))


def _size(source: InputContainer, recipe: Recipe) -> tuple[int, int]:
    """Of the pictures that will be encoded; the streams must be known before the first packet is written."""
    for frame in source.decode(video=0):
        return _covered(frame, recipe, []).size
    raise InputError("media-damaged", name="")


def _encode(
    source: InputContainer, target: OutputContainer, size: tuple[int, int], covered: Covering, step: Step
) -> None:
    video, sound = source.streams.video[0], next(iter(source.streams.audio), None)
    video.thread_type = "AUTO"
    shown = _picture_stream(target, video, size)
    heard = _sound(target, sound) if sound else None
    whole = seconds_of(source) or 1.0
    for packet in source.demux([video, sound] if sound else [video]):
        if sound and heard and packet.stream is sound:
            _carry(packet, sound, heard, target)
            continue
        for frame in video.decode(packet):
            target.mux(shown.encode(_framed(covered(frame), frame)))
            step(0.5 + min(1.0, float(frame.time or 0.0) / whole) / 2)
    target.mux(shown.encode(None))
    if sound and heard and sound.codec_context.name not in CARRIED:
        target.mux(heard.encode(None))


def _covered(frame: VideoFrame, recipe: Recipe, tracks: list[Track]) -> Image.Image:
    second = float(frame.time or 0.0)
    regions = [region for region in recipe.regions if region.holds(second)]
    if recipe.faces:
        regions += [Region(box, recipe.faces) for track in tracks if (box := place_at(track, second))]
    picture = _even(shaped(cover(upright(frame), regions), recipe))
    return lettered(picture, cue_at(recipe.captions, second))


def _even(picture: Image.Image) -> Image.Image:
    """H.264 stores colours for two by two pixels: an odd row or column is left away."""
    even = picture.width // 2 * 2, picture.height // 2 * 2
    return picture if picture.size == even else picture.crop((0, 0, max(2, even[0]), max(2, even[1])))


def _framed(picture: Image.Image, frame: VideoFrame) -> VideoFrame:
    made = VideoFrame.from_ndarray(np.asarray(picture.convert("RGB")), format="rgb24")
    made.time_base = TICKS
    made.pts = round(float(frame.time or 0.0) / TICKS)
    return made


def _picture_stream(target: OutputContainer, video: VideoStream, size: tuple[int, int]) -> VideoStream:
    made = target.add_stream("libx264", rate=video.average_rate or 30, options=QUALITY)
    made.width, made.height = size
    made.pix_fmt = "yuv420p"
    made.codec_context.time_base = TICKS
    return made


def _sound(target: OutputContainer, sound: AudioStream) -> AudioStream:
    if sound.codec_context.name in CARRIED:
        return target.add_stream_from_template(sound)
    return target.add_stream("aac", rate=sound.rate)


def _carry(packet: "av.Packet[Any]", sound: AudioStream, heard: AudioStream, target: OutputContainer) -> None:
    """Sound as it is where an MP4 takes it, else encoded anew."""
    if sound.codec_context.name in CARRIED:
        if packet.dts is not None:
            packet.stream = heard
            target.mux(packet)
        return
    for frame in sound.decode(packet):
        target.mux(heard.encode(frame))
