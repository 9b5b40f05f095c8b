"""Films in MP4, QuickTime and WebM: one track of pictures and one of sound are copied, bit by bit, into a new file.

Place, titles, dates, tracks of measurements and whatever else there is are not copied. Loaded when a film is met.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from typing import Any, NamedTuple

import av
from av.container import InputContainer, OutputContainer
from av.packet import Packet
from av.stream import Disposition, Stream

from app.media import boxes, ebml
from app.media.bare import Bare, Broken
from app.media.decode import bounded
from app.media.filmnotes import Sieve
from app.media.filmtold import told

MOST_PIXELS = 36_000_000
"""One picture of 8K film has 35 million."""
MOST_PACKETS = 3_000_000
KEY_FRAMES = 12
TROUBLE = (av.error.FFmpegError, ValueError, TypeError, OSError, ArithmeticError, AttributeError, MemoryError)
"""What PyAV is known to raise on files that are not what they claim to be."""

Video = av.VideoStream
Audio = av.AudioStream


class Form(NamedTuple):
    """How FFmpeg reads and writes a kind of film. Nothing of the writing program is noted."""

    read: str
    write: str
    options: tuple[tuple[str, str], ...] = ()


_BOXED = (("fflags", "+bitexact"), ("write_btrt", "0"))
FORMS = {
    ".mp4": Form("mov", "mp4", _BOXED),
    ".mov": Form("mov", "mov", _BOXED),
    ".webm": Form("matroska", "webm", (("fflags", "+bitexact"),)),
}


@dataclass(frozen=True, slots=True)
class Facts:
    """What a film is. Width and height as it is seen, turned; `rate` in pictures a second, `sound` empty for none."""

    width: int
    height: int
    seconds: float
    rate: float
    codec: str
    sound: str
    turn: int = 0


def strip(data: bytes, form: Form) -> Bare:
    """The pictures and the sound alone. Raises Broken for what is damaged or holds no pictures."""
    beside = tuple(boxes.parts(data)) if form.read == "mov" else ebml.rest(data)
    if form.read == "mov":
        boxes.whole(data)
    with opened(data, form, decoders=False) as source:
        video, audio = tracks(source)
        size = video.codec_context.width, video.codec_context.height
        bounded(size, most=MOST_PIXELS)
        hidden = tuple(told(source, video, audio))
        return Bare(copied(source, video, audio, form), size, max(video.frames, 2), (*hidden, *beside))


@contextmanager
def opened(data: bytes, form: Form, *, decoders: bool = True) -> Iterator[InputContainer]:
    """The film, read by this one reader. Trouble while it is open becomes Broken.

    Without `decoders` no picture is decoded to find out more, which takes longer than all the copying.
    """
    options = {} if decoders else {"codec_whitelist": "none"}
    try:
        with av.open(BytesIO(data), "r", format=form.read, options=options, metadata_errors="replace") as source:
            yield source
    except TROUBLE as error:
        if isinstance(error, Broken):
            raise
        raise Broken from error


def tracks(source: InputContainer) -> tuple[Video, Audio | None]:
    """The first track of moving pictures and the first of sound that can be read. Raises Broken without pictures."""
    moving = [s for s in source.streams.video if not s.disposition & Disposition.attached_pic]
    if not moving:
        raise Broken("media-other-kind", kind="sound")
    if moving[0].codec_context is None:
        raise Broken("media-film-codec")
    return moving[0], next((s for s in source.streams.audio if s.codec_context is not None), None)


def copied(source: InputContainer, video: Video, audio: Audio | None, form: Form) -> bytes:
    """The tracks in a new file, without notes between the pictures. Raises what PyAV does, and Broken."""
    out, wanted = BytesIO(), [video] if audio is None else [video, audio]
    with av.open(out, "w", format=form.write, options=dict(form.options)) as target:
        try:
            fresh = {stream.index: target.add_stream_from_template(stream, opaque=True) for stream in wanted}
        except (ValueError, av.error.FFmpegError) as error:
            raise Broken("media-film-codec") from error
        sieve = Sieve(video, fresh[video.index])
        for number, packet in enumerate(source.demux(*wanted)):
            if number > MOST_PACKETS:
                raise Broken
            if packet.size:
                _write(target, sieve(packet) if packet.stream is video else [packet], fresh[packet.stream.index])
    return out.getvalue()


def _write(target: OutputContainer, packets: Sequence["Packet[Any]"], stream: Stream) -> None:
    for packet in packets:
        packet.stream = stream
        target.mux(packet)


def measured(data: bytes, form: Form) -> Facts:
    """The facts about a cleaned film; its first picture and some key pictures are decoded. Raises Broken."""
    with opened(data, form) as source:
        video, audio = tracks(source)
        turn, seen = 0, 0
        video.codec_context.skip_frame = "NONKEY"
        for frame in source.decode(video):
            turn = turn if seen else frame.rotation
            seen += 1
            if seen == KEY_FRAMES:
                break
        if not seen:
            raise Broken
        width, height = video.codec_context.width, video.codec_context.height
        lying = turn % 180 != 0
        return Facts(
            width=height if lying else width,
            height=width if lying else height,
            seconds=(source.duration or 0) / av.time_base,
            rate=float(video.average_rate or 0),
            codec=video.codec_context.name,
            sound=audio.codec_context.name if audio else "",
            turn=turn,
        )
